"""One transaction that reads one timeline: all that it gives is of one state."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from sqlalchemy import Connection, select

from timeline.errors import QueryError
from timeline.model import Event
from timeline.store.database.among import among
from timeline.store.database.codec import load_event
from timeline.store.database.segments import Array
from timeline.store.database.tables import documents, events, former_ids
from timeline.store.database.words import storable
from timeline.store.reading.cache import Cache, Held
from timeline.store.reading.columns import Columns
from timeline.store.reading.conditions import Filter
from timeline.store.reading.naming import Names
from timeline.store.reading.query import Asked, ask, ordered_query
from timeline.view import View


class Snapshot:
    """A timeline as one transaction sees it."""

    def __init__(self, connection: Connection, key: int, cache: Cache) -> None:
        self.connection, self.key = connection, key
        self._cache = cache

    @cached_property
    def _held(self) -> Held:
        return self._cache.names(self.connection, self.key)

    @property
    def names(self) -> Names:
        """The names of the timeline as they are shown."""
        return self._held.names

    @cached_property
    def columns(self) -> Columns:
        """The events of the timeline as columns."""
        return self._cache.columns(self.connection, self.key, self._held)

    def mask(self, view: View) -> Array:
        """Which of its events are in a view."""
        return Filter(self.connection, self.key, view, self.ask(view), self.columns).mask()

    def ask(self, view: View) -> tuple[Asked, ...]:
        """The names a view asks for, found."""
        return ask(self.connection, self.key, view, self.names)

    def first(self, view: View, count: int) -> Sequence[int]:
        """The keys of the first events of a view, in its order."""
        asked = self.ask(view)
        ordered = ordered_query(view, self.key, asked)
        if ordered is not None:
            return self.connection.scalars(ordered.limit(count)).all()
        mask = Filter(self.connection, self.key, view, asked, self.columns).mask()
        return [int(each) for each in self.columns.first(mask, view.order, count)]

    def event_key(self, event: str) -> int:
        """The key of the event of that id, or of the one it was merged into. Raises QueryError for an unknown one."""
        own = select(events.c.key).where(events.c.timeline_key == self.key, events.c.id == event)
        former = select(former_ids.c.event_key).where(former_ids.c.timeline_key == self.key, former_ids.c.id == event)
        found: int | None = self.connection.scalar(own) if storable(event) else None
        if found is None and storable(event):
            found = self.connection.scalar(former)
        if found is None:
            raise QueryError(f"no event '{event[:80]}' in this timeline: it may have been deleted or read anew")
        return found

    def stored(self, wanted: Sequence[int]) -> tuple[Event, ...]:
        """Events by key, in that order, by the names they were told with."""
        query = select(documents.c.event_key, documents.c.doc).where(among(documents.c.event_key, wanted))
        docs = {row[0]: row[1] for row in self.connection.execute(query)}
        return tuple(load_event(docs[key]) for key in wanted)

    def events(self, wanted: Sequence[int]) -> tuple[Event, ...]:
        """Events by key, in that order, by the names that are shown."""
        return tuple(self.names.event(event) for event in self.stored(wanted))
