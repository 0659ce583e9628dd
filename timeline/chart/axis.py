"""The time axis: days to pixels with long empty stretches folded, and its two-level ticks.

Positions are pixels of an assumed plot width, so that what must be a number of pixels wide
(labels, arrows, breaks) and what must be a number of days wide are counted in one unit.
A wider plot only moves things apart.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from math import ceil
from typing import NamedTuple

from timeline.interval import add_months, civil, day_number, weekday
from timeline.words import MONTHS, say_year

FOLD_PIXELS = 34.0
CROWD_SHARE = 0.6  # of the pixels, for the few days that most events crowd into
_CROWD_EVENTS, _CROWDED, _FEWEST = 0.5, 0.15, 12  # half of at least so many events, in less of the days than this
_CROWD_MARGIN = 0.12  # of the crowded days, at both sides
_FOLD_SHARE = 0.12  # a stretch is folded when it takes more of the window than this
_LEAST, _ROOM = 0.55, 0.8  # of the spacing asked for: between two ticks; beside one that is longer
_MONTH_STEPS = (1, 3, 6)
_YEAR_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 50000, 100000, 1000000)


_Told = tuple[int, str, str]  # a day, its text, the text of the unit above


class Stretch(NamedTuple):
    """Days on the axis: `start` inclusive, `end` exclusive."""

    start: int
    end: int


class Tick(NamedTuple):
    """A position in pixels, its text, and the text of the unit above where that changes."""

    at: float
    text: str
    above: str


@dataclass(frozen=True, slots=True)
class Scale:
    """Days to pixels over a window; `folds` are drawn `FOLD_PIXELS` wide whatever their length. Where most events
    crowd into a few days, these are the `crowd`, which has `CROWD_SHARE` of the pixels: all the other days are drawn
    narrower. No fold lies across its ends."""

    window: Stretch
    width: float
    folds: tuple[Stretch, ...] = ()
    crowd: Stretch | None = None
    _days: tuple[float, ...] = field(init=False, repr=False, compare=False)
    _pixels: tuple[float, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.window.end <= self.window.start or self.width <= 0:
            raise ValueError(f"a scale needs days and pixels: {self.window}, {self.width}")
        pieces = self.pieces
        object.__setattr__(self, "_days", (*(float(piece.start) for piece in pieces), float(self.window.end)))
        wide = [
            FOLD_PIXELS if piece in self.folds else (piece.end - piece.start) * self.rate(piece) for piece in pieces
        ]
        object.__setattr__(self, "_pixels", tuple(accumulate(wide, initial=0.0)))

    @property
    def pieces(self) -> tuple[Stretch, ...]:
        """Folds, the crowd without its folds, and what lies between, from left to right."""
        edges = {*self.window, *(day for fold in self.folds for day in fold), *(self.crowd or ())}
        return tuple(Stretch(start, end) for start, end in pairwise(sorted(edges)))

    @property
    def loose(self) -> tuple[Stretch, ...]:
        """What lies outside of the crowd; nothing where there is none."""
        if self.crowd is None:
            return ()
        outside = Stretch(self.window.start, self.crowd.start), Stretch(self.crowd.end, self.window.end)
        return tuple(stretch for stretch in outside if stretch.end > stretch.start)

    @property
    def borders(self) -> tuple[int, ...]:
        """The days at which the crowd begins or ends inside the window."""
        return tuple(day for day in self.crowd or () if self.window.start < day < self.window.end)

    def rate(self, piece: Stretch) -> float:
        """Pixels of a day in a piece that is no fold."""
        pixels = self.width - FOLD_PIXELS * len(self.folds)
        if self.crowd is None:
            return pixels / _length((self.window,), self.folds)
        if self.crowd.start <= piece.start < self.crowd.end:
            return pixels * CROWD_SHARE / _length((self.crowd,), self.folds)
        return pixels * (1 - CROWD_SHARE) / _length(self.loose, self.folds)

    def pixel(self, day: float) -> float:
        """Where a day begins; inside a fold, its share of the break. Monotone, also beyond the window."""
        return _between(day, self._days, self._pixels)

    def day(self, pixel: float) -> float:
        """The day at a pixel: `pixel` backwards."""
        return _between(pixel, self._pixels, self._days)


def _length(stretches: Iterable[Stretch], folds: Iterable[Stretch]) -> int:
    """Days of stretches without those that are folded in them."""
    kept = tuple(folds)
    return sum(
        each.end - each.start - sum(fold.end - fold.start for fold in kept if each.start <= fold.start < each.end)
        for each in stretches
    )


def _between(value: float, these: Sequence[float], those: Sequence[float]) -> float:
    """A value on the line through points, the first and the last piece of which go on."""
    index = min(max(bisect_right(these, value) - 1, 0), len(these) - 2)
    (low, high), (start, end) = these[index : index + 2], those[index : index + 2]
    return start + (end - start) * (value - low) / (high - low)


def find_crowd(window: Stretch, days: Iterable[float], folds: Sequence[Stretch]) -> Stretch | None:
    """The few days that most events crowd into, with a margin; None where the events have room beside each other.

    days: the middle of each event, in any order; folds: the empty stretches that are folded.
    """
    middles = sorted(day for day in days if window.start <= day < window.end)
    if len(middles) < _FEWEST:
        return None
    unfolded = Scale(window, 1e9, tuple(folds))
    at = [unfolded.pixel(day) for day in middles]
    last = ceil(len(middles) * _CROWD_EVENTS) - 1
    first = min(range(len(middles) - last), key=lambda index: at[index + last] - at[index])
    last += first
    while True:  # what lies as near belongs to it as well
        margin = max(10.0, (middles[last] - middles[first]) * _CROWD_MARGIN)
        if first and middles[first] - middles[first - 1] <= margin:
            first -= 1
        elif last + 1 < len(middles) and middles[last + 1] - middles[last] <= margin:
            last += 1
        else:
            break
    start, end = middles[first], middles[last] + 1
    left, right = max(window.start, int(start - margin)), min(window.end, int(end + margin))
    if middles[-1] < right and window.end - right < right - left:
        right = window.end  # nothing is left beyond it
    if middles[0] >= left and left - window.start < right - left:
        left = window.start
    for fold in folds:
        left = fold.end if fold.start < left < fold.end else left
        right = fold.start if fold.start < right < fold.end else right
    crowd = Stretch(left, right)
    is_crowded = right > left and _length((crowd,), folds) < _CROWDED * _length((window,), folds)
    return crowd if is_crowded else None


def find_folds(window: Stretch, busy: Iterable[Stretch], unfolded: Sequence[Stretch] = ()) -> tuple[Stretch, ...]:
    """The empty stretches worth folding, the longest first: whole months, a margin left at both sides. A
    stretch is long when it takes more than its share of what is not folded yet.

    busy: the days something is drawn on, in any order; unfolded: stretches to leave as they are.
    """
    span = window.end - window.start
    shown, folds = span, []
    for start, end in _gaps(busy):
        if end - start <= max(60, shown * _FOLD_SHARE):
            break
        for fold in _trimmed(start, end, span):
            is_open = any(fold.start < each.end and each.start < fold.end for each in unfolded)
            if window.start < fold.start and fold.end < window.end and not is_open:
                folds.append(fold)
                shown -= fold.end - fold.start
    return tuple(sorted(folds))


def _gaps(busy: Iterable[Stretch]) -> list[Stretch]:
    """The stretches between busy ones, the longest first."""
    gaps: list[Stretch] = []
    reached: int | None = None
    for start, end in sorted(busy):
        if reached is not None and start > reached:
            gaps.append(Stretch(reached, start))
        reached = end if reached is None else max(reached, end)
    return sorted(gaps, key=lambda gap: (gap.start - gap.end, gap.start))


def _trimmed(start: int, end: int, span: int) -> list[Stretch]:
    margin = max(10, span // 100)
    first, last = _month_after(start + margin), _month_before(end - margin)
    return [Stretch(first, last)] if last - first > 45 else []


def _month_after(day: int) -> int:
    year, month, _ = civil(day)
    return add_months(day_number(year, month), 1)


def _month_before(day: int) -> int:
    year, month, _ = civil(day)
    return day_number(year, month)


def ticks(scale: Scale, *, spacing: float = 72.0) -> tuple[Tick, ...]:
    """Ticks about `spacing` pixels apart, none inside a fold, the unit above where it changes. A piece between
    two folds, and what lies in and beside a crowd, has one of its own where there is room: its first year, else
    its first month."""
    told = _apart(scale, _tick_days(scale, spacing), spacing * _LEAST)
    pieces = [piece for piece in scale.pieces if piece not in scale.folds]
    for piece in pieces if len(pieces) > 1 else ():
        inside = any(piece.start <= day < piece.end for day, _, _ in told)
        own = None if inside else _first_of(piece, spacing / scale.rate(piece))
        if own and all(abs(scale.pixel(day) - scale.pixel(own[0])) >= spacing * _ROOM for day, _, _ in told):
            told.append(own)
    out: list[Tick] = []
    above_before = ""
    for day, text, above in sorted(told):
        out.append(Tick(scale.pixel(day), text, above if above != above_before else ""))
        above_before = above
    return tuple(out)


def _apart(scale: Scale, days: Iterable[_Told], least: float) -> list[_Told]:
    found: list[_Told] = []
    last_at = -1e9
    for day, text, above in days:
        at = scale.pixel(day)
        if 0 <= at <= scale.width and not _folded(scale, day) and at - last_at >= least:
            found.append((day, text, above))
            last_at = at
    return found


def _folded(scale: Scale, day: int) -> bool:
    index = bisect_right([fold.start for fold in scale.folds], day) - 1
    return index >= 0 and day < scale.folds[index].end and day > scale.folds[index].start


def _first_of(piece: Stretch, wanted: float) -> _Told | None:
    """The first year that begins in a piece, else its first month, as ticks `wanted` days apart are written."""
    months = [each for each in _by_months(piece, 1) if each[0] >= piece.start]
    if wanted > 31 * _MONTH_STEPS[-1]:
        years = [each for each in _by_years(piece, 1) if each[0] >= piece.start]
        months = years or [(day, f"{month} {year}", "") for day, month, year in months]
    elif wanted <= 9:
        months = [each for each in _by_days(piece, 1) if each[1] == "1"]
    return months[0] if months else None


def _tick_days(scale: Scale, spacing: float) -> list[_Told]:
    """Days to mark, each part of the window in the unit that has room there."""
    parts = sorted((*scale.loose, scale.crowd)) if scale.crowd else [scale.window]
    return [
        told
        for part in parts
        for told in _told_in(part, spacing / scale.rate(part))
        if scale.crowd is None or part.start <= told[0] < part.end
    ]


def _told_in(part: Stretch, wanted: float) -> list[_Told]:
    if wanted <= 9:
        return _by_days(part, 1 if wanted <= 1 else 2 if wanted <= 2 else 7)
    for months in _MONTH_STEPS:
        if wanted <= 31 * months:
            return _by_months(part, months)
    step = next((years for years in _YEAR_STEPS if wanted <= 366 * years), _YEAR_STEPS[-1])
    return _by_years(part, step)


def _by_days(window: Stretch, step: int) -> list[_Told]:
    first = window.start
    if step >= 7:
        first -= weekday(first)
    found = []
    for day in range(first, window.end, step):
        year, month, dom = civil(day)
        found.append((day, str(dom), f"{MONTHS[month - 1]} {say_year(year)}"))
    return found


def _by_months(window: Stretch, step: int) -> list[_Told]:
    year, month, _ = civil(window.start)
    day = day_number(year, (month - 1) // step * step + 1)
    found = []
    while day < window.end:
        year, month, _ = civil(day)
        found.append((day, MONTHS[month - 1][:3], say_year(year)))
        day = add_months(day, step)
    return found


def _by_years(window: Stretch, step: int) -> list[_Told]:
    first, last = civil(window.start)[0] // step * step, civil(window.end - 1)[0]
    return [(day_number(year), say_year(year), "") for year in range(first, last + 1, step)]
