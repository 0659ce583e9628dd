"""A store that is open: its database, its limits, and what it holds in memory."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine, select

from timeline.errors import QueryError
from timeline.store.database.connect import Limits, connect, reading, writing
from timeline.store.database.tables import timelines
from timeline.store.database.words import storable
from timeline.store.reading.cache import Cache
from timeline.store.reading.snapshot import Snapshot


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
    def _reading(self, timeline: str) -> Iterator[Snapshot]:
        """A transaction that reads a timeline. Raises QueryError for an unknown one."""
        with reading(self._engine, self._limits) as connection:
            yield Snapshot(connection, timeline_key(connection, timeline), self._cache)

    @contextmanager
    def _writing(self, timeline: str) -> Iterator[tuple[Connection, int]]:
        """A transaction that changes a timeline, and its key. Raises QueryError for an unknown one."""
        with writing(self._engine) as connection:
            yield connection, timeline_key(connection, timeline)


def timeline_key(connection: Connection, timeline: str) -> int:
    """The key of the timeline of that id; of the oldest when none is named. Raises QueryError for an unknown one."""
    query = select(timelines.c.key).order_by(timelines.c.key).limit(1)
    query = query.where(timelines.c.id == timeline) if timeline else query
    found: int | None = connection.scalar(query) if storable(timeline) else None
    if found is None:
        raise QueryError(f"no timeline '{timeline[:80]}': it may have been deleted; choose another")
    return found


def title_of(title: str) -> str:
    """A title as it is kept, at most 200 characters. Raises QueryError for an empty one and for what is no text."""
    clean = " ".join(title.split())[:200]
    if not storable(clean):
        raise QueryError(f"{clean[:40]!a} cannot be a title: give it letters only")
    if not clean:
        raise QueryError("this needs a title: give it one or more letters")
    return clean
