"""How many events lie where: numbers by bin and lane."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from sqlalchemy import Connection, select

from timeline.store.database.among import among
from timeline.store.database.segments import Array, code
from timeline.store.database.tables import FAR, articles
from timeline.store.reading.columns import Columns, most_common
from timeline.store.reading.conditions import Filter
from timeline.store.reading.facets import key_names
from timeline.store.reading.naming import Names
from timeline.store.reading.query import Asked, ask_for
from timeline.store.reading.results import Density, Lane
from timeline.view import Lanes, View

_LOOKED_UP = 2_000_000  # days whose bins are kept in a table, which is several times faster than searching


class Grid(NamedTuple):
    """Stretches of days that follow one another: each from one edge up to the next, exclusive."""

    edges: tuple[int, ...]

    @property
    def bins(self) -> int:
        """How many stretches."""
        return len(self.edges) - 1

    def bin(self, days: Array) -> Array:
        """The bins of days; what lies outside falls in the outermost bins."""
        first, end = self.edges[0], self.edges[-1]
        inside = np.clip(days, first, end - 1)
        if end - first > _LOOKED_UP:
            found: Array = np.searchsorted(np.array(self.edges), inside, side="right") - 1
            return found
        table = np.repeat(np.arange(self.bins, dtype=np.int32), np.diff(self.edges))
        bins: Array = table[inside - first]
        return bins


def equal(start: int, end: int, bins: int) -> Grid:
    """`bins` stretches as equal as whole days allow; some are empty where there are fewer days than bins."""
    return Grid(tuple(start - (-number * (end - start) // bins) for number in range(bins + 1)))


class Spread(NamedTuple):
    """The first and last bin of every event, inclusive, by position."""

    first: Array
    last: Array


class Chosen(NamedTuple):
    """A lane: its name, and the codes that lie in it."""

    name: str
    codes: tuple[int, ...]


def count_density(
    connection: Connection,
    timeline_key: int,
    view: View,
    asked: tuple[Asked, ...],
    columns: Columns,
    *,
    bins: int,
    lanes: int,
    edges: tuple[int, ...] = (),
) -> Density:
    """The dated events of a view in `bins` equal stretches of its window, or in those between the `edges`;
    `lanes` rows besides the others."""
    mask = Filter(connection, timeline_key, view, asked, columns).mask() & columns.dated
    grid = Grid(edges) if edges else _grid(view, columns.low[mask], columns.high[mask], bins)
    if grid is None:
        empty = Lane("", (0.0,) * bins, 0)
        return Density(None, None, bins, view.lanes, (), empty, empty)
    chosen = choose(connection, timeline_key, view, columns, mask, lanes)
    numbers, members = members_of(columns, mask, chosen)
    rest = mask.copy()
    rest[members] = False
    spread = _spread(columns, mask, grid)
    rows = tuple(_lane(lane.name, members[numbers == number], spread, grid) for number, lane in enumerate(chosen))
    everything = _lane("", np.flatnonzero(mask), spread, grid)
    others = _lane("", np.flatnonzero(rest), spread, grid) if chosen else everything
    return Density(grid.edges[0], grid.edges[-1], grid.bins, view.lanes, rows, others, everything)


def members_of(columns: Columns, mask: Array, chosen: tuple[Chosen, ...]) -> tuple[Array, Array]:
    """Pairs of a lane's number and the position of an event in it, each pair once."""
    lane_of = np.full(int(columns.codes.max(initial=0)) + 1, -1, np.int8)
    for number, lane in enumerate(chosen):
        lane_of[[each for each in lane.codes if each < len(lane_of)]] = number
    codes, owners = columns.borne(mask, lane_of >= 0)
    pairs = lane_of[codes].astype(np.int64) * len(mask) + owners
    if any(len(lane.codes) > 1 for lane in chosen):
        pairs = np.unique(pairs)
    return pairs // len(mask), pairs % len(mask)


def _grid(view: View, low: Array, high: Array, bins: int) -> Grid | None:
    """The window; an open side ends at the outermost day that anything is known to begin or end."""
    days = np.concatenate([low[low > -FAR], high[high < FAR] - 1])
    if not len(days):
        return None
    start = int(days.min()) if view.start is None else view.start
    end = int(days.max()) + 1 if view.end is None else view.end
    return equal(start, end, bins) if start < end else None


def _spread(columns: Columns, mask: Array, grid: Grid) -> Spread:
    """First and last bin of each event; one with an open side lies at its known end only."""
    first, last = np.zeros(len(mask), np.int32), np.zeros(len(mask), np.int32)
    low, high = columns.low[mask], columns.high[mask]
    first[mask] = grid.bin(np.where(low <= -FAR, high - 1, low))
    last[mask] = grid.bin(np.where(high >= FAR, low, high - 1))
    return Spread(first, last)


def _lane(name: str, positions: Array, spread: Spread, grid: Grid) -> Lane:
    """Each event spread evenly over its bins."""
    first, last = spread.first[positions], spread.last[positions]
    share = 1.0 / (last - first + 1)
    steps = np.bincount(first, share, grid.bins + 1) - np.bincount(last + 1, share, grid.bins + 1)
    counts = np.cumsum(steps[: grid.bins])
    # what is left of adding and taking away the same broken numbers
    counts[np.abs(counts) < 1e-9] = 0.0
    return Lane(name, tuple(counts.round(9).tolist()), len(positions))


def choose(
    connection: Connection, timeline_key: int, view: View, columns: Columns, mask: Array, most: int
) -> tuple[Chosen, ...]:
    """The pinned lanes that exist, then those with most events, `most` in all."""
    if view.lanes is Lanes.NONE or most < 1:
        return ()
    kind = str(view.lanes)
    top = [key for key, _ in most_common(columns.count(mask), kind, most)]
    known = key_names(connection, kind, top)
    lanes = {
        **_pinned(connection, timeline_key, kind, view.pinned, columns.names),
        **{known[key]: (key,) for key in top},
    }
    return tuple(Chosen(name, tuple(code(kind, key) for key in keys)) for name, keys in lanes.items())[:most]


def _pinned(
    connection: Connection, timeline_key: int, kind: str, pinned: tuple[str, ...], names: Names
) -> dict[str, tuple[int, ...]]:
    if kind == "articles":
        query = select(articles.c.id, articles.c.key).where(articles.c.timeline_key == timeline_key)
        found = {row[0]: (row[1],) for row in connection.execute(query.where(among(articles.c.id, pinned)))}
        return {name: found[name] for name in pinned if name in found}
    groups = ask_for(connection, timeline_key, kind, pinned, names).groups
    return {names.shown(kind, name): keys for name, keys in zip(pinned, groups, strict=True) if keys}
