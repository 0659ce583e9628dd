"""A synthetic timeline of any size, for measuring: people and topics by Zipf's law, 35 years, written straight
into the tables of a SQLite store (saving a million events one by one would measure nothing but patience)."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from itertools import accumulate
from typing import Any

from timeline.interval import Granularity, Interval, day_number, unit_at
from timeline.model import (
    Certainty,
    EntityType,
    Event,
    Evidence,
    Role,
    RoleName,
    Span,
    Status,
    Topic,
    event_id,
)
from timeline.store.database.codec import dump
from timeline.store.database.connect import Limits, connect, writing
from timeline.store.database.segments import repack
from timeline.store.writing.rows import columns, event_names, words

PEOPLE, ORGANIZATIONS, PLACES, TOPICS = 20_000, 3_000, 1_000, 200
PER_ARTICLE = 20
FIRST, LAST = day_number(1990), day_number(2025)
SEED = 7465
_BATCH = 20_000
_STATUS = (Status.HAPPENED,) * 16 + (Status.PLANNED, Status.PLANNED, Status.DENIED, Status.HYPOTHETICAL)
_VERBS = "meet buy sue praise leave join fund warn arrest visit hire fire beat elect attack rescue".split()
_GRAINS = (Granularity.DAY,) * 14 + (Granularity.MONTH,) * 3 + (Granularity.YEAR,) * 2


class _Zipf:
    """Names drawn so that the n-th is 1/n as frequent as the first."""

    def __init__(self, stem: str, count: int) -> None:
        self.names = [f"{stem}{number}" for number in range(1, count + 1)]
        self._weights = list(accumulate(1 / number for number in range(1, count + 1)))

    def draw(self, source: random.Random, count: int) -> tuple[str, ...]:
        """`count` names, repeated ones once."""
        return tuple(dict.fromkeys(source.choices(self.names, cum_weights=self._weights, k=count)))


def events(count: int, *, seed: int = SEED) -> Iterator[Event]:
    """That many events, each told by one article, always the same ones."""
    source = random.Random(seed)
    people, organizations = _Zipf("Ann Hill", PEOPLE), _Zipf("Corp", ORGANIZATIONS)
    places, topics = _Zipf("Town", PLACES), _Zipf("topic ", TOPICS)
    for number in range(count):
        drawn = (
            (RoleName.AGENT, EntityType.PERSON, people.draw(source, source.randint(1, 3))),
            (RoleName.OTHER, EntityType.ORGANIZATION, organizations.draw(source, source.randint(0, 1))),
            (RoleName.PLACE, EntityType.PLACE, places.draw(source, source.randint(0, 1))),
        )
        roles = tuple(Role(role, name, kind) for role, kind, names in drawn for name in names)
        yield _event(source, number, roles, topics.draw(source, source.randint(1, 2)))


def _event(source: random.Random, number: int, roles: tuple[Role, ...], topics: tuple[str, ...]) -> Event:
    article, start = f"article-{number // PER_ARTICLE}", number % PER_ARTICLE * 200
    when = _when(source)
    verb = source.choice(_VERBS)
    title = f"{roles[0].name} {verb}s {roles[-1].name} over {topics[0]}"
    proof = Evidence(article, Span(start, start + 120), Span(start + 10, start + 15), f"{title}, it was said.", when)
    return Event(
        event_id(article, start + 10),
        title,
        f"{verb}s",
        verb,
        (proof,),
        when,
        roles=roles,
        topics=tuple(Topic(name, (verb,)) for name in topics),
        status=source.choice(_STATUS),
        certainty=Certainty.CERTAIN if source.random() < 0.9 else Certainty.ALLEGED,
        confidence=round(source.random(), 3),
        salience=round(source.random(), 6),
        shown=source.random() < 0.8,
    )


def _when(source: random.Random) -> Interval | None:
    day = source.randrange(FIRST, LAST)
    return None if source.random() < 0.05 else unit_at(day, source.choice(_GRAINS))


def fill(path: str, count: int, *, timeline: int = 1) -> None:
    """Put `count` events into a timeline, by its key, of the SQLite store in that file, which has no events
    yet; its tables stay consistent."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous=OFF")
    connection.execute("BEGIN")
    listed = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
    indexes = connection.execute(listed).fetchall()
    for name, _ in indexes:
        connection.execute(f'DROP INDEX "{name}"')
    tags: dict[tuple[str, str], int] = {}
    batch: list[Event] = []
    written = 0
    for event in events(count):
        batch.append(event)
        if len(batch) == _BATCH or written + len(batch) == count:
            _write(connection, batch, written, tags, timeline)
            written += len(batch)
            batch = []
    rows = [(key, timeline, kind, name) for (kind, name), key in tags.items()]
    connection.executemany("INSERT INTO tags (key, timeline_key, kind, name) VALUES (?, ?, ?, ?)", rows)
    told = [(number, timeline, f"article-{number}") for number in range(-(-count // PER_ARTICLE))]
    made = "INSERT INTO articles (key, timeline_key, id, name, title, url, publisher, language, published_source) "
    connection.executemany(f"{made} VALUES (?, ?, ?, '', '', '', '', 'en', '')", told)
    for _, sql in indexes:
        connection.execute(sql)
    connection.execute("COMMIT")
    connection.execute("ANALYZE")
    connection.close()
    engine = connect(f"sqlite:///{path}", Limits())
    with writing(engine) as session:
        repack(session, timeline)
    engine.dispose()


def _write(
    connection: sqlite3.Connection, batch: list[Event], first: int, tags: dict[tuple[str, str], int], timeline: int
) -> None:
    made: list[dict[str, Any]] = [
        {"key": first + i, "timeline_key": timeline, **columns(e)} for i, e in enumerate(batch, 1)
    ]
    names = list(made[0])
    marks = ", ".join("?" * len(names))
    connection.executemany(
        f"INSERT INTO events ({', '.join(names)}) VALUES ({marks})", [tuple(row.values()) for row in made]
    )
    keyed = list(enumerate(batch, first + 1))
    connection.executemany("INSERT INTO documents VALUES (?, ?)", [(key, dump(one)) for key, one in keyed])
    told = [(key, each.article, each.trigger.start) for key, one in keyed for each in one.evidence]
    connection.executemany("INSERT INTO evidence VALUES (?, ?, ?)", told)
    bodies = [(key, words(one)) for key, one in keyed]
    connection.executemany("INSERT INTO event_search (rowid, body) VALUES (?, ?)", bodies)
    links = [
        (row["key"], tags.setdefault(tag, len(tags) + 1), row["level"], row["low"], row["salience"])
        for row, one in zip(made, batch, strict=True)
        for tag in event_names(one)
    ]
    connection.executemany("INSERT INTO event_tags VALUES (?, ?, ?, ?, ?)", links)
