"""An event as the rows that hold it, written and taken away whole."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, bindparam, delete, exists, insert, select, text, update

from timeline.model import Anchor, Event, Status
from timeline.store.codec import dump
from timeline.store.segments import Packed, code, pack, patch
from timeline.store.tables import (
    FAR,
    HIDDEN,
    IMAGINED,
    MINOR,
    SHOWN,
    articles,
    documents,
    event_tags,
    events,
    evidence,
    former_ids,
    tags,
)
from timeline.store.words import fold

Row = dict[str, Any]
Tag = tuple[str, str]
T = TypeVar("T")
_CHUNK = 500


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
    borne: set[int] = set()
    for part in chunks(gone):
        borne |= _count_tags(connection, part, -1)
        rows = connection.execute(select(events.c.id, events.c.key).where(events.c.key.in_(part)))
        kept.update((row.id, row.key) for row in rows)
        connection.execute(delete(events).where(events.c.key.in_(part)))
    packed = _add_events(connection, timeline_key, made, kept) if made else []
    _drop_unused_tags(connection, borne)
    patch(connection, timeline_key, gone, packed)


def _add_events(
    connection: Connection, timeline_key: int, made: Sequence[Event], kept: Mapping[str, int]
) -> list[Packed]:
    rows = {event.id: {"timeline_key": timeline_key, **columns(event)} for event in made}
    known = [{"key": kept[id_], **row} for id_, row in rows.items() if id_ in kept]
    new = [row for id_, row in rows.items() if id_ not in kept]
    for some in (known, new):
        if some:
            connection.execute(insert(events), some)
    keys = event_keys(connection, timeline_key, list(rows))
    connection.execute(insert(documents), [{"event_key": keys[event.id], "doc": dump(event)} for event in made])
    told = {(keys[event.id], each.article, each.trigger.start) for event in made for each in event.evidence}
    if told:
        names = ("event_key", "article", "trigger_start")
        connection.execute(insert(evidence), [dict(zip(names, row, strict=True)) for row in sorted(told)])
    codes = _add_tags(connection, timeline_key, made, keys)
    ids = sorted({article for _, article, _ in told})
    for key, article in _article_keys(connection, timeline_key, ids, told):
        codes[key].append(code("articles", article))
    add_words(connection, {keys[event.id]: words(event) for event in made})
    former = {member.id: keys[event.id] for event in made for member in event.members if member.id != event.id}
    if former:
        aliases = [{"timeline_key": timeline_key, "id": id_, "event_key": key} for id_, key in former.items()]
        connection.execute(insert(former_ids), aliases)
    return [pack(keys[id_], row, codes[keys[id_]]) for id_, row in rows.items()]


def _article_keys(
    connection: Connection, timeline_key: int, ids: Sequence[str], told: Iterable[tuple[int, str, int]]
) -> list[tuple[int, int]]:
    """Pairs of an event's and its article's key, each once."""
    found: dict[str, int] = {}
    for part in chunks(ids):
        query = select(articles.c.id, articles.c.key).where(articles.c.timeline_key == timeline_key)
        found.update((row.id, row.key) for row in connection.execute(query.where(articles.c.id.in_(part))))
    return sorted({(key, found[article]) for key, article, _ in told if article in found})


def event_keys(connection: Connection, timeline_key: int, ids: Sequence[str]) -> dict[str, int]:
    """The keys of events by id; ids that are not there are left out."""
    found: dict[str, int] = {}
    for part in chunks(ids):
        query = select(events.c.id, events.c.key).where(events.c.timeline_key == timeline_key, events.c.id.in_(part))
        found.update((row.id, row.key) for row in connection.execute(query))
    return found


def _add_tags(
    connection: Connection, timeline_key: int, made: Sequence[Event], keys: dict[str, int]
) -> dict[int, list[int]]:
    """Link events to their names; gives the codes of each event."""
    codes: dict[int, list[int]] = defaultdict(list)
    wanted = list(dict.fromkeys(tag for event in made for tag in event_names(event)))
    tag_keys = _tag_keys(connection, timeline_key, wanted)
    rows = []
    for event in made:
        row = {"event_key": keys[event.id], "level": _level(event), "low": extent(event)[0], "salience": event.salience}
        for tag in event_names(event):
            rows.append({"tag_key": tag_keys[tag], **row})
            codes[keys[event.id]].append(code(tag[0], tag_keys[tag]))
    if rows:
        connection.execute(insert(event_tags), rows)
    for part in chunks([keys[event.id] for event in made]):
        _count_tags(connection, part, 1)
    return codes


def _tag_keys(connection: Connection, timeline_key: int, wanted: Sequence[Tag]) -> dict[Tag, int]:
    found = _known_tags(connection, timeline_key, wanted)
    new = [tag for tag in wanted if tag not in found]
    if new:
        rows = [{"timeline_key": timeline_key, "kind": kind, "name": name, "events": 0} for kind, name in new]
        connection.execute(insert(tags), rows)
        found |= _known_tags(connection, timeline_key, new)
    return found


def _known_tags(connection: Connection, timeline_key: int, wanted: Sequence[Tag]) -> dict[Tag, int]:
    found: dict[Tag, int] = {}
    for kind in {kind for kind, _ in wanted}:
        for part in chunks([name for each, name in wanted if each == kind]):
            same = (tags.c.timeline_key == timeline_key, tags.c.kind == kind, tags.c.name.in_(part))
            for row in connection.execute(select(tags.c.name, tags.c.key).where(*same)):
                found[kind, row.name] = row.key
    return found


def _count_tags(connection: Connection, keys: Sequence[int], sign: int) -> set[int]:
    """Keep `tags.events`, the number of events shown by default; gives the names these events bear."""
    query = select(event_tags.c.tag_key, event_tags.c.level).where(event_tags.c.event_key.in_(keys))
    rows = connection.execute(query).all()
    counts = Counter(row.tag_key for row in rows if row.level == SHOWN)
    if counts:
        raised = update(tags).where(tags.c.key == bindparam("tag")).values(events=tags.c.events + bindparam("more"))
        connection.execute(raised, [{"tag": tag, "more": sign * more} for tag, more in sorted(counts.items())])
    return {row.tag_key for row in rows}


def _drop_unused_tags(connection: Connection, keys: Iterable[int]) -> None:
    """Forget those of the names that no event bears any more."""
    borne = exists().where(event_tags.c.tag_key == tags.c.key).correlate(tags)
    for part in chunks(sorted(keys)):
        connection.execute(delete(tags).where(tags.c.key.in_(part), tags.c.events == 0, ~borne))


def add_words(connection: Connection, bodies: dict[int, str]) -> None:
    """Let events be found by their words, already folded, by key."""
    if connection.dialect.name == "sqlite":
        statement = text("INSERT INTO event_search (rowid, body) VALUES (:key, :body)")
    else:
        statement = text("INSERT INTO event_search (event_key, body) VALUES (:key, to_tsvector('simple', :body))")
    connection.execute(statement, [{"key": key, "body": body} for key, body in bodies.items()])


def chunks(items: Sequence[T]) -> Iterable[Sequence[T]]:
    """Parts small enough for one statement."""
    return (items[start : start + _CHUNK] for start in range(0, len(items), _CHUNK))
