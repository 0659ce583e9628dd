"""The part of a year that was told of another before: "the same period last year", "this day in 1647"."""

from __future__ import annotations

import re

from timeline.interval import Granularity, Interval, add_months, civil, of_day, unit_at
from timeline.model import Timex
from timeline.timex.calendar.shifting import shift
from timeline.timex.resolving.telling import State

_QUARTER, _SAME, _SAME_DAY, _THIS_DAY = "QX", "same", "sameday", "thisday"
TOLD_PARTS = (_QUARTER, _SAME, _SAME_DAY, _THIS_DAY)  # what stands in a value for a part of a year told before
_LAST_YEAR = re.compile(r"dct:Y-1/")


def main_quarter(state: State) -> Interval | None:
    """The quarter a report is about: the one told, else the last that is over."""
    if state.quarter is not None:
        return state.quarter
    return shift(of_day(state.dct), "Q", -1) if state.dct is not None else None


def in_told_part(year: Interval, part: str, timex: Timex, state: State) -> Interval | None:
    """The quarter of a year, or its "same period": the part of it that was told of another year before. The year itself
    where that is no part with a name ("the first five months"). Told of last year, "last year" is the one before it."""
    if part in (_SAME_DAY, _THIS_DAY):
        today = of_day(state.dct) if state.dct is not None else None
        return _same_day(year, today if part == _THIS_DAY else state.told_day or today)
    if part == _QUARTER:
        told = None if state.beside_months(timex) else main_quarter(state)
    else:
        told = state.period_told(timex)
    if told is None or told.start is None or year.start is None:
        return year
    years = civil(year.start)[0] - civil(told.start)[0]
    if not years and _LAST_YEAR.match(timex.value):
        years = -1
    return unit_at(add_months(told.start, 12 * years), told.granularity or Granularity.MONTH)


def _same_day(year: Interval, day: Interval | None) -> Interval:
    """The day of that date in a year: "this day in 1647"; the year itself where there is none."""
    if day is None or day.start is None or year.start is None:
        return year
    return of_day(add_months(day.start, 12 * (civil(year.start)[0] - civil(day.start)[0])))
