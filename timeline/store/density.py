"""How many events lie where, counted by the database into bins and lanes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from sqlalchemy import Column, ColumnElement, Connection, case, exists, func, select

from timeline.store.facets import article_counts, name_counts
from timeline.store.query import Asked, ask_for, conditions
from timeline.store.results import Density, Lane
from timeline.store.tables import FAR, event_tags, events, evidence
from timeline.view import Lanes, View

Spread = Iterable[tuple[int, int, int]]  # first bin, last bin (inclusive), events


class Grid(NamedTuple):
    """Equal bins of the days from `start` up to `end`, exclusive."""

    start: int
    end: int
    bins: int

    def bin(self, day: ColumnElement[int]) -> ColumnElement[int]:
        """The bin of a day in SQL; what lies outside falls in the outermost bins."""
        inside = case((day < self.start, self.start), (day >= self.end, self.end - 1), else_=day)
        return (inside - self.start) * self.bins // (self.end - self.start)


class Chosen(NamedTuple):
    """A lane: its name, and the values of the lane column that lie in it."""

    name: str
    keys: tuple[int | str, ...]


def count_density(
    connection: Connection, timeline_key: int, view: View, asked: tuple[Asked, ...], bins: int, lanes: int
) -> Density:
    """The dated events of a view in `bins` equal stretches of its window, `lanes` rows besides the others."""
    where = [*conditions(view, timeline_key, asked, connection.dialect.name), events.c.dated.is_(True)]
    grid = _grid(connection, view, where, bins)
    if grid is None:
        empty = Lane("", (0.0,) * bins, 0)
        return Density(None, None, bins, view.lanes, (), empty, empty)
    first, last = _ends(grid)
    grouped = select(first, last, func.count()).select_from(events).where(*where).group_by(first, last)
    everything = _lane("", connection.execute(grouped).tuples(), bins)
    chosen = _choose(connection, timeline_key, view, asked, lanes)
    if not chosen:
        return Density(grid.start, grid.end, bins, view.lanes, (), everything, everything)
    column, event_key = _link(view.lanes)
    among = column.in_([key for lane in chosen for key in lane.keys])
    spreads: dict[Any, list[tuple[int, int, int]]] = {key: [] for lane in chosen for key in lane.keys}
    by_lane = (
        select(column, first, last, func.count()).select_from(events).join(column.table, event_key == events.c.key)
    )
    for key, low, high, number in connection.execute(by_lane.where(*where, among).group_by(column, first, last)):
        spreads[key].append((low, high, number))
    none = ~exists().where(event_key == events.c.key, among).correlate(events)
    others = _lane("", connection.execute(grouped.where(none)).tuples(), bins)
    rows = tuple(_lane(lane.name, [one for key in lane.keys for one in spreads[key]], bins) for lane in chosen)
    return Density(grid.start, grid.end, bins, view.lanes, rows, others, everything)


def _grid(connection: Connection, view: View, where: list[ColumnElement[bool]], bins: int) -> Grid | None:
    """The window; an open side ends at the outermost day that anything is known to begin or end."""
    low, high = events.c.low, events.c.high
    query = select(
        func.min(low).filter(low > -FAR),
        func.min(high - 1).filter(high < FAR),
        func.max(high).filter(high < FAR),
        func.max(low + 1).filter(low > -FAR),
    )
    row = connection.execute(query.where(*where)).one()
    start = view.start if view.start is not None else min((day for day in row[:2] if day is not None), default=None)
    end = view.end if view.end is not None else max((day for day in row[2:] if day is not None), default=None)
    return Grid(start, end, bins) if start is not None and end is not None and start < end else None


def _ends(grid: Grid) -> tuple[ColumnElement[int], ColumnElement[int]]:
    """First and last bin of an event; one with an open side lies at its known end only."""
    low, high = events.c.low, events.c.high
    first = case((low == -FAR, high - 1), else_=low)
    last = case((high == FAR, low), else_=high - 1)
    return grid.bin(first).label("first"), grid.bin(last).label("last")


def _lane(name: str, spread: Spread, bins: int) -> Lane:
    counts, total = [0.0] * bins, 0
    for first, last, number in spread:
        share = number / (last - first + 1)
        for position in range(first, last + 1):
            counts[position] += share
        total += number
    return Lane(name, tuple(counts), total)


def _choose(
    connection: Connection, timeline_key: int, view: View, asked: tuple[Asked, ...], most: int
) -> tuple[Chosen, ...]:
    """The pinned lanes that exist, then those with most events, `most` in all."""
    if view.lanes is Lanes.NONE or most < 1:
        return ()
    if view.lanes is Lanes.ARTICLES:
        found = [
            *view.pinned,
            *(one.name for one in article_counts(connection, timeline_key, view, asked, most, but="")),
        ]
        return tuple(Chosen(name, (name,)) for name in dict.fromkeys(found))[:most]
    kind = str(view.lanes)
    top = name_counts(connection, timeline_key, view, asked, kind, most, but="")
    names = tuple(dict.fromkeys([*view.pinned, *(one.name for one in top)]))
    groups = ask_for(connection, timeline_key, kind, names).groups
    return tuple(Chosen(name, keys) for name, keys in zip(names, groups, strict=True) if keys)[:most]


def _link(lanes: Lanes) -> tuple[Column[Any], Column[int]]:
    """The column whose values are the lanes, and the event it belongs to."""
    if lanes is Lanes.ARTICLES:
        return evidence.c.article, evidence.c.event_key
    return event_tags.c.tag_key, event_tags.c.event_key
