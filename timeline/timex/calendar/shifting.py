"""Counting units of the calendar from a date."""

from __future__ import annotations

from timeline.interval import Granularity, Interval, add_months, of_day, unit_at
from timeline.timex.calendar.values import weekend

_GRAINS = {
    "D": Granularity.DAY,
    "W": Granularity.WEEK,
    "F": Granularity.WEEK,
    "M": Granularity.MONTH,
    "Q": Granularity.QUARTER,
    "HY": Granularity.HALF,
    "Y": Granularity.YEAR,
    "DE": Granularity.DECADE,
    "CE": Granularity.CENTURY,
}
_MONTHS = {"M": 1, "Q": 3, "HY": 6, "Y": 12, "DE": 120, "CE": 1200}
_DAYS = {"D": 1, "W": 7, "F": 14, "WE": 7}
_FINER = {"DE": "Y", "CE": "DE"}
_MONTH, _HOURS = 30, 24  # days; of a day
_MOST = 100_000  # units: further offsets are not dates


def shift(base: Interval, unit: str, count: float) -> Interval | None:
    """The unit `count` units from a base; from a base coarser than the unit, as coarse as it.
    Half a decade or half a century away it is a year or a decade."""
    if base.start is None or abs(count) > _MOST:
        return None
    if unit in "hms":
        return _hours_from(base, count) if unit == "h" and base.granularity is Granularity.DAY else base
    if unit == "WE":
        return weekend(base.start + 7 * round(count))
    grain = _GRAINS[unit]
    if count != int(count) and unit in _FINER:
        grain = _GRAINS[_FINER[unit]]
    if base.granularity is not None and base.granularity.rank > grain.rank and base.is_unit:
        middle = base.start + ((base.end or base.start) - base.start) // 2
        days = round(count * _DAYS[unit]) if unit in _DAYS else 0
        months = 0 if unit in _DAYS else round(count * _MONTHS[unit])
        return unit_at(add_months(middle, months) + days, base.granularity)
    if unit in _MONTHS:
        steps = round(count * _MONTHS[unit], 1)
        return unit_at(add_months(base.start, int(steps)) + round((steps - int(steps)) * _MONTH), grain)
    return unit_at(base.start + round(count * _DAYS[unit]), grain)


def _hours_from(day: Interval, count: float) -> Interval:
    """The day or the two days so many hours away: 24 hours later is the next day, 36 that or the one after it."""
    whole, rest = divmod(abs(round(count)), _HOURS)
    if not whole or day.start is None:
        return day
    near, far = day.start + (whole if count > 0 else -whole), bool(rest)
    return Interval(near - (far and count < 0), near + 1 + (far and count > 0), Granularity.DAY)


def shift_twice(base: Interval, first: tuple[str, float], second: tuple[str, float]) -> Interval | None:
    """The unit of the second step that lies two steps away: "two years and three months ago"."""
    unit, count = first
    if base.start is None or abs(count) > _MOST:
        return None
    days = round(count * _DAYS.get(unit, 0))
    months = round(count * _MONTHS.get(unit, 0))
    return shift(of_day(add_months(base.start, months) + days), *second)
