"""From merged events to the events people see."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, and_, or_, select

from timeline.model import Event
from timeline.store.machine import Place, load, places
from timeline.store.rows import add_events, chunks, drop_unused_tags, remove_events
from timeline.store.tables import events, evidence


def refresh(connection: Connection, timeline_key: int, merged_keys: Iterable[int], *, gone: Iterable[Event]) -> None:
    """Make anew the effective events of these merged ones; `gone` are events that were there before."""
    base = load(connection, merged_keys)
    touched = {place for event in (*base, *gone) for place in places(event)}
    remove_events(connection, sorted(_keys_at(connection, timeline_key, touched)))
    add_events(connection, timeline_key, base)
    drop_unused_tags(connection, timeline_key)


def _keys_at(connection: Connection, timeline_key: int, wanted: Iterable[Place]) -> set[int]:
    found: set[int] = set()
    for part in chunks(sorted(wanted)):
        here = or_(*(and_(evidence.c.article == p.article, evidence.c.trigger_start == p.trigger_start) for p in part))
        query = select(evidence.c.event_key).join(events, events.c.key == evidence.c.event_key)
        found.update(connection.scalars(query.where(events.c.timeline_key == timeline_key, here)))
    return found
