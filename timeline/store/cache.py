"""The columns and names of the timelines asked for last, in memory: a question looks only what changed since."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from timeline.store.among import among
from timeline.store.columns import Columns, columns_of
from timeline.store.naming import Names, load_names
from timeline.store.segments import unpack
from timeline.store.tables import edits, segments

_KEPT = 4  # timelines held in memory
Parts = dict[tuple[int, int], tuple[bytes, bytes]]


@dataclass(frozen=True, slots=True)
class _State:
    """What tells one state of a timeline from another: the numbers and stamps of its segments, and its last edit."""

    stamps: tuple[tuple[int, int], ...]
    edit: int


@dataclass(frozen=True, slots=True)
class _Held:
    state: _State
    names: Names
    parts: Parts
    columns: Columns | None = None


class Cache:
    """Safe to share between threads; a segment is read again when its stamp changes."""

    def __init__(self) -> None:
        self._held: OrderedDict[int, _Held] = OrderedDict()
        self._lock = threading.Lock()

    def names(self, connection: Connection, timeline_key: int) -> Names:
        """The names as this transaction sees them."""
        return self._names(connection, timeline_key).names

    def columns(self, connection: Connection, timeline_key: int) -> Columns:
        """The columns as this transaction sees them."""
        held = self._names(connection, timeline_key)
        if held.columns is not None:
            return held.columns
        parts = _load(connection, timeline_key, held.state.stamps, held.parts)
        rows, codes = (b"".join(part[side] for part in parts.values()) for side in (0, 1))
        columns = columns_of(*unpack(rows, codes), held.names)
        self._keep(timeline_key, _Held(held.state, held.names, parts, columns))
        return columns

    def _names(self, connection: Connection, timeline_key: int) -> _Held:
        state = _state(connection, timeline_key)
        with self._lock:
            held = self._held.get(timeline_key)
        if held is None or held.state != state:
            held = _Held(state, load_names(connection, timeline_key), {} if held is None else held.parts)
        self._keep(timeline_key, held)
        return held

    def _keep(self, timeline_key: int, held: _Held) -> None:
        with self._lock:
            self._held[timeline_key] = held
            self._held.move_to_end(timeline_key)
            while len(self._held) > _KEPT:
                self._held.popitem(last=False)


def _state(connection: Connection, timeline_key: int) -> _State:
    query = select(segments.c.number, segments.c.stamp).where(segments.c.timeline_key == timeline_key)
    stamps = tuple((row[0], row[1]) for row in connection.execute(query.order_by(segments.c.number)))
    last = connection.scalar(select(func.max(edits.c.key)).where(edits.c.timeline_key == timeline_key))
    return _State(stamps, last or 0)


def _load(connection: Connection, timeline_key: int, stamps: tuple[tuple[int, int], ...], known: Parts) -> Parts:
    query = select(segments.c.number, segments.c.stamp, segments.c.rows, segments.c.codes)
    query = query.where(segments.c.timeline_key == timeline_key)
    missing = [stamp for stamp in stamps if stamp not in known]
    if len(missing) < 100:
        query = query.where(among(segments.c.number, [number for number, _ in missing]))
    parts = {(row[0], row[1]): (row[2], row[3]) for row in connection.execute(query)} if missing else {}
    return {stamp: parts.get(stamp) or known[stamp] for stamp in stamps}
