"""An event as the rows that hold it, written and taken away whole."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import count
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, exists, func, insert, select, text, update

from timeline.model import Anchor, Event, Status
from timeline.store.database.among import among
from timeline.store.database.codec import dump
from timeline.store.database.segments import Packed, code, pack, patch
from timeline.store.database.tables import (
    FAR,
    HIDDEN,
    IMAGINED,
    MINOR,
    SHOWN,
    documents,
    event_tags,
    events,
    evidence,
    former_ids,
    tags,
)
from timeline.store.database.words import fold
from timeline.store.writing.articles import article_keys

Row = dict[str, Any]
Tag = tuple[str, str]


def extent(event: Event) -> tuple[int, int]:
    """The first day an event can have been, and the day after the last.

    Of an event with one bound only it is the day at that bound, where it is drawn; without any
    date it is after everything.
    """
    if event.when is not None:
        low, high = event.when.start, event.when.end
    else:
        low, high = event.after, event.before
        if low is None or high is None or high <= low:
            day = low if low is not None else None if high is None else high - 1
            return (FAR, -FAR) if day is None else (day, day + 1)
    return -FAR if low is None else low, FAR if high is None else high


def columns(event: Event) -> Row:
    """The columns to filter and sort an event by."""
    low, high = extent(event)
    known = event.when is not None or (event.after is not None and event.before is not None)
    return {
        "id": event.id,
        "low": low,
        "high": high,
        "dated": event.when is not None,
        "bounded": known and low > -FAR and high < FAR,
        "status": str(event.status),
        "certainty": str(event.certainty),
        "confidence": event.confidence,
        "salience": event.salience,
        "sources": len({each.article for each in event.evidence}),
        "reference": event.anchor is Anchor.REFERENCE,
        "reviewed": event.reviewed,
        "level": _level(event),
    }


def _level(event: Event) -> int:
    if event.hidden:
        return HIDDEN
    if not event.shown:
        return MINOR
    return IMAGINED if event.status is Status.HYPOTHETICAL else SHOWN


def event_names(event: Event) -> tuple[Tag, ...]:
    """What an event can be filtered by: (kind, name), each once."""
    found = [("people", name) for name in event.people]
    found += [("organizations", name) for name in event.organizations]
    found += [("places", name) for name in event.places]
    found += [("topics", topic.name) for topic in event.topics]
    return tuple(dict.fromkeys(found))


def words(event: Event) -> str:
    """What a search finds an event by: title, sentences, names and topics."""
    parts = [event.title, *(each.quote for each in event.evidence), *(name for _, name in event_names(event))]
    return fold(" . ".join(parts))


def replace_events(connection: Connection, timeline_key: int, gone: Sequence[int], made: Sequence[Event]) -> None:
    """Take effective events away, by key, and write others; an id that stays keeps its key."""
    kept: dict[str, int] = {}
    borne: Counter[int] = Counter()
    if gone:
        bearing = select(event_tags.c.tag_key, event_tags.c.level).where(among(event_tags.c.event_key, gone))
        for key, level in connection.execute(bearing):
            borne[key] -= level == SHOWN
        rows = connection.execute(select(events.c.id, events.c.key).where(among(events.c.key, gone)))
        kept = {row[0]: row[1] for row in rows}
        connection.execute(delete(events).where(among(events.c.key, gone)))
    packed = _add_events(connection, timeline_key, made, kept, borne) if made else []
    _count_tags(connection, borne)
    patch(connection, timeline_key, gone, packed)


def _add_events(
    connection: Connection, timeline_key: int, made: Sequence[Event], kept: Mapping[str, int], borne: Counter[int]
) -> list[Packed]:
    """Write events; adds what they bear to `borne`."""
    free = count(max(next_key(connection, events), 1 + max(kept.values(), default=0)))  # what stays was taken away
    keys = {event.id: kept[event.id] if event.id in kept else next(free) for event in made}
    rows = {event.id: {"key": keys[event.id], "timeline_key": timeline_key, **columns(event)} for event in made}
    connection.execute(insert(events), list(rows.values()))
    connection.execute(insert(documents), [{"event_key": keys[event.id], "doc": dump(event)} for event in made])
    told = {(keys[event.id], each.article, each.trigger.start) for event in made for each in event.evidence}
    if told:
        names = ("event_key", "article", "trigger_start")
        connection.execute(insert(evidence), [dict(zip(names, row, strict=True)) for row in sorted(told)])
    codes = _add_tags(connection, timeline_key, made, rows, borne)
    known = article_keys(connection, timeline_key, {article for _, article, _ in told})
    for key, article in sorted({(key, known[article]) for key, article, _ in told if article in known}):
        codes[key].append(code("articles", article))
    add_words(connection, {keys[event.id]: words(event) for event in made})
    former = {member.id: keys[event.id] for event in made for member in event.members if member.id != event.id}
    if former:
        aliases = [{"timeline_key": timeline_key, "id": id_, "event_key": key} for id_, key in former.items()]
        connection.execute(insert(former_ids), aliases)
    return [pack(keys[id_], row, codes[keys[id_]]) for id_, row in rows.items()]


def next_key(connection: Connection, table: Table) -> int:
    """The first key of a table that is free, for the one writer there is at a time."""
    return int(connection.scalar(select(func.max(table.c.key))) or 0) + 1


def _add_tags(
    connection: Connection, timeline_key: int, made: Sequence[Event], rows: Mapping[str, Row], borne: Counter[int]
) -> dict[int, list[int]]:
    """Link events to their names; gives the codes of each event."""
    codes: dict[int, list[int]] = defaultdict(list)
    named = {event.id: event_names(event) for event in made}
    tag_keys = _tag_keys(connection, timeline_key, list(dict.fromkeys(tag for tags in named.values() for tag in tags)))
    links = []
    for id_, names in named.items():
        row = rows[id_]
        link = {"event_key": row["key"], "level": row["level"], "low": row["low"], "salience": row["salience"]}
        for tag in names:
            links.append({"tag_key": tag_keys[tag], **link})
            codes[row["key"]].append(code(tag[0], tag_keys[tag]))
            borne[tag_keys[tag]] += row["level"] == SHOWN
    if links:
        connection.execute(insert(event_tags), links)
    return codes


def _tag_keys(connection: Connection, timeline_key: int, wanted: Sequence[Tag]) -> dict[Tag, int]:
    """The keys of names; those that nobody bore are new."""
    kinds, names = {kind for kind, _ in wanted}, {name for _, name in wanted}
    query = select(tags.c.kind, tags.c.name, tags.c.key).where(tags.c.timeline_key == timeline_key)
    rows = connection.execute(query.where(among(tags.c.kind, kinds), among(tags.c.name, names)))
    found = {(row[0], row[1]): row[2] for row in rows}
    new = [tag for tag in wanted if tag not in found]
    if new:
        made = dict(zip(new, count(next_key(connection, tags)), strict=False))
        own = [{"timeline_key": timeline_key, "key": made[tag], "kind": tag[0], "name": tag[1]} for tag in new]
        connection.execute(insert(tags), own)
        found |= made
    return found


def _count_tags(connection: Connection, borne: Mapping[int, int]) -> None:
    """Keep `tags.events`, the number of events shown by default, and forget the names that no event bears any more."""
    changed = [{"tag": tag, "more": more} for tag, more in sorted(borne.items()) if more]
    if changed:
        raised = update(tags).where(tags.c.key == bindparam("tag")).values(events=tags.c.events + bindparam("more"))
        connection.execute(raised, changed)
    if borne:
        left = exists().where(event_tags.c.tag_key == tags.c.key).correlate(tags)
        connection.execute(delete(tags).where(among(tags.c.key, borne), tags.c.events == 0, ~left))


def add_words(connection: Connection, bodies: dict[int, str]) -> None:
    """Let events be found by their words, already folded, by key."""
    if connection.dialect.name == "sqlite":
        statement = text("INSERT INTO event_search (rowid, body) VALUES (:key, :body)")
    else:
        statement = text("INSERT INTO event_search (event_key, body) VALUES (:key, to_tsvector('simple', :body))")
    connection.execute(statement, [{"key": key, "body": body} for key, body in bodies.items()])
