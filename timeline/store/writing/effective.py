"""From merged events and the log to the events people see."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, Connection, select

from timeline.model import Event
from timeline.store.database.among import among, pairs_among
from timeline.store.database.tables import event_tags, events, evidence, merged, tags
from timeline.store.edits.curation import (
    BY_HAND,
    AddEvent,
    Apart,
    DefineTopic,
    Edit,
    Merge,
    Place,
    Rename,
    places,
    places_of,
)
from timeline.store.edits.log import load_edits
from timeline.store.edits.replay import replay
from timeline.store.reading.query import keys_mentioning
from timeline.store.writing import machine
from timeline.store.writing.rows import replace_events


def refresh(
    connection: Connection, timeline_key: int, touched: Iterable[Place], *, made: tuple[Event, ...] | None = None
) -> None:
    """Make anew the effective events that have, or had, anything to do with these places.

    made: the merged events at these places, where they are at hand.
    """
    log = load_edits(connection, timeline_key)
    wanted, base = _component(connection, timeline_key, set(touched), log, made)
    gone = sorted(_keys_at(connection, timeline_key, wanted))
    replace_events(connection, timeline_key, gone, _replayed(base, log, wanted))


def rebuild(connection: Connection, timeline_key: int) -> None:
    """Make every effective event anew, from the machine's events and the log alone."""
    gone = connection.scalars(select(events.c.key).where(events.c.timeline_key == timeline_key)).all()
    log = load_edits(connection, timeline_key)
    base = machine.load(
        connection, connection.scalars(select(merged.c.key).where(merged.c.timeline_key == timeline_key)).all()
    )
    replace_events(connection, timeline_key, gone, replay(base, log).events)


def lost_edits(connection: Connection, timeline_key: int) -> tuple[Edit, ...]:
    """The edits in force whose event no article tells any more, or, for a merge, fewer than two."""
    log = [edit for edit in load_edits(connection, timeline_key) if not edit.undone]
    wanted = sorted({place for edit in log for place in places_of(edit.change)})
    known = {Place(BY_HAND, edit.change.number) for edit in log if isinstance(edit.change, AddEvent)}
    known |= machine.known_places(connection, timeline_key, wanted)
    return tuple(edit for edit in log if not _holds(edit, known))


def _holds(edit: Edit, known: set[Place]) -> bool:
    places_ = places_of(edit.change)
    least = 2 if isinstance(edit.change, Merge | Apart) else 1
    return not places_ or sum(place in known for place in set(places_)) >= least


def _component(
    connection: Connection, timeline_key: int, wanted: set[Place], log: Sequence[Edit], made: tuple[Event, ...] | None
) -> tuple[set[Place], tuple[Event, ...]]:
    """Grow the places until no merge, of the machine or by hand, leads out of them."""
    joins = [set(edit.change.places) for edit in log if isinstance(edit.change, Merge)]
    base = {event.id: event for event in made or ()}
    new = wanted if made is None else set()
    while True:
        found = machine.load(connection, machine.keys_at(connection, timeline_key, sorted(new))) if new else ()
        base |= {event.id: event for event in found}
        wanted = wanted.union(*(places(event) for event in (*found, *(made or ()))))
        new = set().union(*(join for join in joins if wanted & join)) - wanted
        if not new:
            return wanted, tuple(base[id_] for id_ in sorted(base))
        wanted = wanted | new


def _replayed(base: Iterable[Event], log: Sequence[Edit], wanted: set[Place]) -> tuple[Event, ...]:
    return replay(base, [edit for edit in log if _concerns(edit, wanted)]).events


def _concerns(edit: Edit, wanted: set[Place]) -> bool:
    return isinstance(edit.change, Rename | DefineTopic) or bool(wanted.intersection(places_of(edit.change)))


def places_named(connection: Connection, timeline_key: int, kind: str, names: Iterable[str]) -> set[Place]:
    """Where the events are told that bear one of the names."""
    query = (
        select(evidence.c.article, evidence.c.trigger_start)
        .join(event_tags, event_tags.c.event_key == evidence.c.event_key)
        .join(tags, tags.c.key == event_tags.c.tag_key)
        .where(tags.c.timeline_key == timeline_key, tags.c.kind == kind, among(tags.c.name, names))
    )
    return {Place(row.article, row.trigger_start) for row in connection.execute(query)}


def places_mentioning(connection: Connection, timeline_key: int, words: Iterable[str]) -> set[Place]:
    """Where the events are told that mention one of the words or phrases, or a word that begins so."""
    found: set[Place] = set()
    columns = (evidence.c.article, evidence.c.trigger_start)
    for word in words:
        keys = keys_mentioning(connection, word).tolist()
        query = select(*columns).join(events, events.c.key == evidence.c.event_key)
        rows = connection.execute(query.where(_is_of(timeline_key), among(events.c.key, keys)))
        found |= {Place(row.article, row.trigger_start) for row in rows}
    return found


def _keys_at(connection: Connection, timeline_key: int, wanted: Iterable[Place]) -> set[int]:
    query = select(evidence.c.event_key).join(events, events.c.key == evidence.c.event_key)
    here = pairs_among(evidence.c.article, evidence.c.trigger_start, wanted)
    return set(connection.scalars(query.where(_is_of(timeline_key), here)))


def _is_of(timeline_key: int) -> ColumnElement[bool]:
    """Whether an event found by other means is of the timeline. A sum, for which there is no index: by that of the
    column itself SQLite would go through all events of the timeline, and look for the asked ones among them."""
    return events.c.timeline_key + 0 == timeline_key
