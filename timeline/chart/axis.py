"""The time axis: days to pixels with long empty stretches folded, and its two-level ticks.

Positions are pixels of an assumed plot width, so that what must be a number of pixels wide
(labels, arrows, breaks) and what must be a number of days wide are counted in one unit.
A wider plot only moves things apart.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from timeline.interval import add_months, civil, day_number, weekday
from timeline.words import MONTHS, say_year

FOLD_PIXELS = 34.0
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
    """Days to pixels over a window; `folds` are drawn `FOLD_PIXELS` wide whatever their length."""

    window: Stretch
    width: float
    folds: tuple[Stretch, ...] = ()

    def __post_init__(self) -> None:
        if self.window.end <= self.window.start or self.width <= 0:
            raise ValueError(f"a scale needs days and pixels: {self.window}, {self.width}")

    @property
    def pixels_per_day(self) -> float:
        """Outside of folds."""
        folded = sum(fold.end - fold.start for fold in self.folds)
        return (self.width - FOLD_PIXELS * len(self.folds)) / (self.window.end - self.window.start - folded)

    def pixel(self, day: float) -> float:
        """Where a day begins; inside a fold, its share of the break. Monotone."""
        rate, at, before = self.pixels_per_day, 0.0, float(self.window.start)
        for fold in self.folds:
            if day <= fold.start:
                break
            at += (fold.start - before) * rate
            if day < fold.end:
                return at + FOLD_PIXELS * (day - fold.start) / (fold.end - fold.start)
            at += FOLD_PIXELS
            before = float(fold.end)
        return at + (day - before) * rate

    def day(self, pixel: float) -> float:
        """The day at a pixel: `pixel` backwards."""
        rate, at, before = self.pixels_per_day, 0.0, float(self.window.start)
        for fold in self.folds:
            edge = at + (fold.start - before) * rate
            if pixel <= edge:
                break
            if pixel < edge + FOLD_PIXELS:
                return fold.start + (fold.end - fold.start) * (pixel - edge) / FOLD_PIXELS
            at, before = edge + FOLD_PIXELS, float(fold.end)
        return before + (pixel - at) / rate


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
    two folds that has none gets one of its own where there is room: its first year, else its first month."""
    told = _apart(scale, _tick_days(scale, spacing), spacing * _LEAST)
    for piece in _pieces(scale):
        inside = any(piece.start <= day < piece.end for day, _, _ in told)
        own = None if inside else _first_of(piece, spacing / scale.pixels_per_day)
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


def _pieces(scale: Scale) -> list[Stretch]:
    """What lies before, between and after the folds; nothing where there are none."""
    if not scale.folds:
        return []
    starts = (scale.window.start, *(fold.end for fold in scale.folds))
    ends = (*(fold.start for fold in scale.folds), scale.window.end)
    return [Stretch(start, end) for start, end in zip(starts, ends, strict=True)]


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
    wanted = spacing / scale.pixels_per_day
    if wanted <= 9:
        return _by_days(scale.window, 1 if wanted <= 1 else 2 if wanted <= 2 else 7)
    for months in _MONTH_STEPS:
        if wanted <= 31 * months:
            return _by_months(scale.window, months)
    step = next((years for years in _YEAR_STEPS if wanted <= 366 * years), _YEAR_STEPS[-1])
    return _by_years(scale.window, step)


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
