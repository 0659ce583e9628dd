"""A store that is open: its database, its limits, and what it holds in memory."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine, select

from timeline.errors import QueryError
from timeline.model import Event
from timeline.store.among import among
from timeline.store.cache import Cache
from timeline.store.codec import load_event
from timeline.store.connect import Limits, connect, reading, writing
from timeline.store.tables import documents, events, former_ids, timelines
from timeline.store.words import storable


class Opened:
    """One database of timelines. Safe to share between threads; close it when done."""

    def __init__(self, engine: Engine, limits: Limits) -> None:
        self._engine = engine
        self._limits = limits
        self._cache = Cache()

    @classmethod
    def open(cls, url: str, *, limits: Limits | None = None) -> Self:
        """Open the store at a database address, making or upgrading it where needed.

        url: `sqlite:///file.db` or `postgresql://user@host/name`. Raises StoreError when it cannot
        be opened, is damaged, or was written by a newer version.
        """
        limits = limits or Limits()
        return cls(connect(url, limits), limits)

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    @contextmanager
    def _reading(self, timeline: str) -> Iterator[tuple[Connection, int]]:
        """A transaction that reads a timeline, and its key. Raises QueryError for an unknown one."""
        with reading(self._engine, self._limits) as connection:
            yield connection, timeline_key(connection, timeline)

    @contextmanager
    def _writing(self, timeline: str) -> Iterator[tuple[Connection, int]]:
        """A transaction that changes a timeline, and its key. Raises QueryError for an unknown one."""
        with writing(self._engine) as connection:
            yield connection, timeline_key(connection, timeline)

    def _load_events(self, connection: Connection, key: int, wanted: Sequence[int]) -> tuple[Event, ...]:
        """Events of a timeline by key, in that order, by the names that are shown."""
        names = self._cache.names(connection, key)
        return tuple(names.event(event) for event in stored_events(connection, wanted))


def timeline_key(connection: Connection, timeline: str) -> int:
    """The key of the timeline of that id; of the oldest when none is named. Raises QueryError for an unknown one."""
    query = select(timelines.c.key).order_by(timelines.c.key).limit(1)
    query = query.where(timelines.c.id == timeline) if timeline else query
    found: int | None = connection.scalar(query) if storable(timeline) else None
    if found is None:
        raise QueryError(f"no timeline '{timeline[:80]}': it may have been deleted; choose another")
    return found


def event_key(connection: Connection, timeline_key: int, event: str) -> int:
    """The key of the event of that id, or of the one it was merged into. Raises QueryError for an unknown one."""
    own = select(events.c.key).where(events.c.timeline_key == timeline_key, events.c.id == event)
    former = select(former_ids.c.event_key).where(former_ids.c.timeline_key == timeline_key, former_ids.c.id == event)
    found: int | None = connection.scalar(own) if storable(event) else None
    if found is None and storable(event):
        found = connection.scalar(former)
    if found is None:
        raise QueryError(f"no event '{event[:80]}' in this timeline: it may have been deleted or read anew")
    return found


def stored_events(connection: Connection, wanted: Sequence[int]) -> tuple[Event, ...]:
    """Events by key, in that order, by the names they were told with."""
    query = select(documents.c.event_key, documents.c.doc).where(among(documents.c.event_key, wanted))
    docs = {row[0]: row[1] for row in connection.execute(query)}
    return tuple(load_event(docs[key]) for key in wanted)


def title_of(title: str) -> str:
    """A title as it is kept. Raises QueryError for an empty one."""
    clean = " ".join(title.split())[:200]
    if not clean:
        raise QueryError("this needs a title: give it one or more letters")
    return clean
