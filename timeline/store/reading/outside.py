"""What lies before and after the window of a view: how much, and how near."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from sqlalchemy import Connection

from timeline.store.database.segments import Array
from timeline.store.database.tables import FAR
from timeline.store.reading.columns import Columns
from timeline.store.reading.conditions import Filter
from timeline.store.reading.density import choose, members_of
from timeline.store.reading.query import Asked
from timeline.store.reading.results import Beyond, Outside
from timeline.view import View


def count_outside(
    connection: Connection,
    timeline_key: int,
    view: View,
    asked: tuple[Asked, ...],
    columns: Columns,
    *,
    lanes: tuple[str, ...],
) -> Outside:
    """The dated events that the rest of the view asks for and that lie wholly outside of its window."""
    start, end = -FAR if view.start is None else view.start, FAR if view.end is None else view.end
    whole = replace(view, start=None, end=None)
    mask = Filter(connection, timeline_key, whole, asked, columns).mask() & columns.dated
    earlier, later = mask & (columns.high <= start), mask & (columns.low >= end)
    named = choose(connection, timeline_key, replace(view, pinned=lanes), columns, mask, len(lanes))
    numbers, members = members_of(columns, earlier | later, named)
    rows = tuple(
        _beyond(lane.name, columns, members[numbers == number], earlier, later) for number, lane in enumerate(named)
    )
    return Outside(_beyond("", columns, np.flatnonzero(earlier | later), earlier, later), rows)


def _beyond(name: str, columns: Columns, positions: Array, earlier: Array, later: Array) -> Beyond:
    before, after = positions[earlier[positions]], positions[later[positions]]
    last = int(columns.high[before].max()) - 1 if len(before) else None
    first = int(columns.low[after].min()) if len(after) else None
    return Beyond(name, len(before), last, len(after), first)
