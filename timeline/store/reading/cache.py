"""The columns and names of the timelines asked for last, in memory: a question looks only what changed since."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from timeline.store.database.among import among
from timeline.store.database.segments import CHECKED, unpack
from timeline.store.database.tables import edits, segments
from timeline.store.reading.columns import Columns, columns_of
from timeline.store.reading.naming import Names, load_names

_KEPT = 4  # timelines held in memory
Parts = dict[tuple[int, int], tuple[bytes, bytes]]


class State(NamedTuple):
    """What tells one state of a timeline from another: how many segments, two sums of their stamps, its last edit."""

    segments: int
    stamps: tuple[int, int]
    edit: int


@dataclass(frozen=True, slots=True)
class Held:
    """A timeline in one state; its columns only once they were asked for."""

    state: State
    names: Names
    parts: Parts
    columns: Columns | None = None


class Cache:
    """Safe to share between threads; a segment is read again when its stamp changes."""

    def __init__(self) -> None:
        self._held: OrderedDict[int, Held] = OrderedDict()
        self._lock = threading.Lock()

    def names(self, connection: Connection, timeline_key: int) -> Held:
        """The timeline as this transaction sees it, with its names."""
        state = state_of(connection, timeline_key)
        with self._lock:
            held = self._held.get(timeline_key)
        if held is None or held.state != state:
            held = Held(state, load_names(connection, timeline_key), {} if held is None else held.parts)
        self._keep(timeline_key, held)
        return held

    def columns(self, connection: Connection, timeline_key: int, held: Held) -> Columns:
        """The columns of the timeline in that state."""
        if held.columns is not None:
            return held.columns
        parts = _load(connection, timeline_key, held.parts)
        rows, codes = (b"".join(part[side] for part in parts.values()) for side in (0, 1))
        columns = columns_of(*unpack(rows, codes), held.names)
        self._keep(timeline_key, Held(held.state, held.names, parts, columns))
        return columns

    def _keep(self, timeline_key: int, held: Held) -> None:
        with self._lock:
            self._held[timeline_key] = held
            self._held.move_to_end(timeline_key)
            while len(self._held) > _KEPT:
                self._held.popitem(last=False)


def state_of(connection: Connection, timeline_key: int) -> State:
    """The state of a timeline as this transaction sees it."""
    # sums, not a thousand rows; so small that not even those of a hundred million events are too large to add
    check = segments.c.stamp // (1 << CHECKED)
    sums = func.sum(check), func.sum(check.bitwise_and(0xFFFF) * (segments.c.number % 65521 + 1))
    mine = segments.c.timeline_key == timeline_key
    count, *stamps = connection.execute(select(func.count(), *sums).where(mine)).one()
    last = connection.scalar(select(func.max(edits.c.key)).where(edits.c.timeline_key == timeline_key))
    return State(count, (int(stamps[0] or 0), int(stamps[1] or 0)), last or 0)


def _load(connection: Connection, timeline_key: int, known: Parts) -> Parts:
    mine = segments.c.timeline_key == timeline_key
    rows = connection.execute(select(segments.c.number, segments.c.stamp).where(mine).order_by(segments.c.number))
    stamps = [(row[0], row[1]) for row in rows]
    query = select(segments.c.number, segments.c.stamp, segments.c.rows, segments.c.codes)
    query = query.where(segments.c.timeline_key == timeline_key)
    missing = [stamp for stamp in stamps if stamp not in known]
    if len(missing) < 100:
        query = query.where(among(segments.c.number, [number for number, _ in missing]))
    parts = {(row[0], row[1]): (row[2], row[3]) for row in connection.execute(query)} if missing else {}
    return {stamp: parts.get(stamp) or known[stamp] for stamp in stamps}
