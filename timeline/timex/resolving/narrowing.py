"""From a stretch of the calendar to a part of it: the May of that year, late that week."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.errors import DateError
from timeline.interval import (
    Granularity,
    Interval,
    Qualifier,
    add_months,
    civil,
    day_number,
    of_day,
    of_week,
    of_year,
    unit_at,
    weekday,
)
from timeline.timex.calendar.named_days import named_day
from timeline.timex.calendar.values import part_of_year, weekend

_PART = re.compile(
    r"M(?P<month>\d\d)(?:-(?P<day>\d\d))?|Q(?P<quarter>[1-4])|H(?P<half>[12])|(?P<season>SP|SU|FA|WI)"
    r"|WXX-(?P<weekday>[1-7])|D(?P<dom>\d\d)|day:(?P<name>\w+)|(?P<week>W)|(?P<weekend>WE)|(?P<whole>Y)|(?P<edge>FIRST|LAST)|(?P<shift>[+-]\d)|(?P<unit>[DWMY])(?P<far>[+-]\d{1,4})|N(?P<which>[1-5])-(?P<on>[1-7])|(?P<side>[AB])(?P<beside>[1-7])"
)
_LAST = 5
_ROUNDED = ("APPROX", "MORE_THAN", "LESS_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS")


def narrow(interval: Interval, part: str) -> Interval | None:
    """The part of an interval that a value's `/part` names; None when there is none."""
    found = _PART.fullmatch(part)
    if found is None or interval.start is None:
        return None
    if found["edge"]:
        return of_day(interval.end - 1 if found["edge"] == "LAST" and interval.end is not None else interval.start)
    year, month, _ = civil(interval.start)
    if found["unit"] == "Y" and interval.granularity is not None and interval.granularity is not Granularity.DAY:
        return unit_at(add_months(interval.start, 12 * int(found["far"])), interval.granularity)
    try:
        return _narrow(found, interval.start, year, month)
    except DateError:
        return None


def _narrow(found: re.Match[str], start: int, year: int, month: int) -> Interval | None:
    if found["day"]:
        return of_day(day_number(year, int(found["month"]), int(found["day"])))
    if (part := part_of_year(found, year)) is not None:
        return part
    if found["weekday"]:
        return of_day(start - weekday(start) + int(found["weekday"]) - 1)
    if found["on"]:
        return _nth(start, int(found["which"]), int(found["on"]) - 1)
    if found["beside"]:
        return of_day(_beside(start, int(found["beside"]) - 1, after=found["side"] == "A"))
    if found["dom"]:
        return of_day(day_number(year, month, int(found["dom"])))
    if found["name"]:
        return named_day(found["name"], year)
    if found["week"]:
        return of_week(start)
    if found["whole"]:
        return of_year(year)
    if found["unit"]:
        return _same_day(start, found["unit"], int(found["far"]))
    return weekend(start) if found["weekend"] else of_day(start + int(found["shift"]))


def _same_day(start: int, unit: str, far: int) -> Interval:
    """The day as many units away: "a year ago Tuesday"."""
    if unit in "MY":
        return of_day(add_months(start, far * (12 if unit == "Y" else 1)))
    return of_day(start + far * (7 if unit == "W" else 1))


def _beside(day: int, on: int, *, after: bool) -> int:
    """The nearest day on a weekday after or before a day: "the Friday before Christmas"."""
    return day + ((on - weekday(day) - 1) % 7 + 1 if after else -((weekday(day) - on - 1) % 7 + 1))


def _nth(month: int, which: int, on: int) -> Interval:
    """The first to fourth weekday of a month by its first day; the fifth stands for the last."""
    first = month + (on - weekday(month)) % 7
    last = add_months(month, 1) - 1
    return of_day(last - (weekday(last) - on) % 7 if which == _LAST else first + 7 * (which - 1))


def moderate(interval: Interval, mod: str, now: int | None) -> Interval:
    """An interval with a TIMEX3 mod taken in: START, MID and END are its thirds, "around" marks
    it approximate, as "more than two years ago" does, EARLIER and LATER cut it at `now` where that lies inside."""
    start, end = interval.start, interval.end
    if start is None or end is None or not mod:
        return interval
    if mod in _ROUNDED:
        return replace(interval, qualifier=Qualifier.APPROXIMATE)
    if mod in ("EARLIER", "LATER"):
        if now is None or not start < now < end - 1:
            return interval
        first, last = (start, now + 1) if mod == "EARLIER" else (now, end)
        return Interval(first, last, Granularity.DAY, Qualifier.APPROXIMATE)
    thirds = _thirds(interval, start, end)
    third = {"START": 0, "MID": 1, "END": 2}.get(mod)
    if third is None or thirds is None:
        return interval
    grain = Granularity.MONTH if end - start > 80 else Granularity.DAY
    if end - start > 2000:
        grain = Granularity.YEAR
    return Interval(thirds[third], thirds[third + 1], grain, Qualifier.APPROXIMATE)


def _thirds(interval: Interval, start: int, end: int) -> tuple[int, int, int, int] | None:
    """Where the thirds of a unit begin, on borders of the next finer unit."""
    match interval.granularity:
        case Granularity.CENTURY:
            months = (33 * 12, 67 * 12)
        case Granularity.DECADE:
            months = (4 * 12, 7 * 12)
        case Granularity.YEAR:
            months = (4, 8)
        case Granularity.HALF:
            months = (2, 4)
        case Granularity.QUARTER | Granularity.SEASON:
            months = (1, 2)
        case Granularity.MONTH:
            return start, start + 10, start + 20, end
        case Granularity.WEEK:
            return start, start + 2, start + 4, end
        case _:
            return None
    return start, add_months(start, months[0]), add_months(start, months[1]), end
