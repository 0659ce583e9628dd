"""Many events as cells: each a stretch of the calendar in a lane, as high as it has events.

Which stretch is decided here, from the window and the pixels there are; the store counts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from timeline.chart.axis import Scale, Stretch, find_folds, ticks
from timeline.chart.density import Level
from timeline.chart.lanes import Lane
from timeline.chart.picture import HEADER, LANE_PADDING, NARROW, Band, Frame, Picture, PlacedCell
from timeline.interval import add_months, civil, day_number, weekday

LANE = 58.0
LEAST_PIXELS = 5.0  # a narrower cell can be neither told from the next nor clicked


_LEAST_HEIGHT = 2.0
_BETWEEN = 8.0


class Unit(NamedTuple):
    """A stretch of the calendar: its words, about how many days it has, where each begins."""

    words: str
    days: float
    starts: Callable[[int], Iterator[int]]


@dataclass(frozen=True, slots=True)
class CellLane:
    """The counts of a lane, one a cell; `events` in all. `others` gathers the small lanes."""

    key: str
    title: str
    counts: tuple[float, ...]
    events: int
    others: bool = False


@dataclass(frozen=True, slots=True)
class Cells:
    """What the store counted: `edges` are days, one more than cells; `unit` is said of each cell."""

    edges: tuple[int, ...]
    unit: str
    lanes: tuple[CellLane, ...]


def _days(step: int) -> Callable[[int], Iterator[int]]:
    def starts(day: int) -> Iterator[int]:
        first = day - weekday(day) if step == 7 else day
        while True:
            yield first
            first += step

    return starts


def _months(step: int) -> Callable[[int], Iterator[int]]:
    def starts(day: int) -> Iterator[int]:
        year, month, _ = civil(day)
        first = day_number(year, (month - 1) // step * step + 1)
        while True:
            yield first
            first = add_months(first, step)

    return starts


def _years(step: int) -> Callable[[int], Iterator[int]]:
    def starts(day: int) -> Iterator[int]:
        year = civil(day)[0] // step * step
        while True:
            yield day_number(year)
            year += step

    return starts


UNITS = (
    Unit("a day", 1, _days(1)),
    Unit("a week", 7, _days(7)),
    Unit("a month", 30.4, _months(1)),
    Unit("a quarter", 91.3, _months(3)),
    Unit("a year", 365.2, _years(1)),
    Unit("five years", 1826, _years(5)),
    Unit("ten years", 3652, _years(10)),
    Unit("fifty years", 18262, _years(50)),
    Unit("a hundred years", 36524, _years(100)),
    Unit("a thousand years", 365243, _years(1000)),
    Unit("ten thousand years", 3652430, _years(10_000)),
    Unit("a hundred thousand years", 36524300, _years(100_000)),
    Unit("a million years", 365243000, _years(1_000_000)),
)


def edges_of(window: Stretch, width: float) -> tuple[tuple[int, ...], str]:
    """The days at which cells begin, and the end of the last: the finest unit of the calendar that gives
    each at least `LEAST_PIXELS`. The outermost are cut to the window."""
    most = max(1.0, width / LEAST_PIXELS)
    unit = next((unit for unit in UNITS if (window.end - window.start) / unit.days <= most), UNITS[-1])
    edges = [window.start]
    for day in unit.starts(window.start):
        if day >= window.end:
            break
        if day > window.start:
            edges.append(day)
    return (*edges, window.end), unit.words


def peak_of(lanes: Sequence[CellLane]) -> float:
    """The highest count of the named lanes, which share one scale; of all where none has a name."""
    named = [lane for lane in lanes if not lane.others] or list(lanes)
    return max((max(lane.counts, default=0.0) for lane in named), default=0.0)


def lay_out_cells(cells: Cells, frame: Frame, *, undated: int = 0) -> Picture:
    """The cells in their lanes: named lanes on one scale, so that they can be compared; what is under
    "others" on that scale too where it fits, else on its own, and then its title says so."""
    window, peak = frame.window, peak_of(cells.lanes)
    totals = [sum(counts) for counts in zip(*(lane.counts for lane in cells.lanes), strict=True)]
    busy = [Stretch(*days) for days, total in zip(pairwise(cells.edges), totals, strict=True) if total]
    scale = Scale(window, frame.inner, find_folds(window, busy, frame.unfolded))
    header = HEADER if frame.width < NARROW else 0.0
    bands, placed, top = [], [], 0.0
    for number, lane in enumerate(cells.lanes):
        highest = max(lane.counts, default=0.0)
        own_scale = lane.others and highest > peak
        bottom = top + header + LANE + LANE_PADDING
        note = f"{lane.events:,} events" + (", own scale" if own_scale else "")
        bands.append(Band(Lane(lane.key, lane.title, (), others=lane.others), top, bottom, note))
        rate = LANE / ((highest if own_scale else peak) or 1.0)
        for count, days in zip(lane.counts, pairwise(cells.edges), strict=True):
            if count > 0:
                left, right = scale.pixel(days[0]), scale.pixel(days[1])
                height = max(_LEAST_HEIGHT, count * rate)
                placed.append(PlacedCell(number, left, right, bottom - 2, height, count, Stretch(*days)))
        top = bottom + _BETWEEN
    height = max(top - _BETWEEN, LANE)
    return Picture(
        frame, scale, Level.CELLS, tuple(bands), (), (), ticks(scale), (), height, undated, tuple(placed), cells.unit
    )
