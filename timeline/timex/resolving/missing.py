"""Dates with parts missing: which year a day and month, which week a weekday belongs to.

`nearby` lists the days, months, seasons ... of that name around a day; `choose` takes one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from timeline.errors import DateError
from timeline.interval import (
    Granularity,
    Interval,
    add_months,
    civil,
    day_number,
    of_day,
    of_decade,
    of_year,
    unit_at,
    weekday,
)
from timeline.timex.calendar.named_days import named_day
from timeline.timex.calendar.values import part_of_year, weekend

MISSING = re.compile(
    r"(?:XXXX-(?:WXX-(?P<weekday>[1-8])|XX-(?P<dom>\d\d)(?:w(?P<at>[1-7]))?|(?P<month>\d\d)(?:-(?P<day>\d\d)(?:w(?P<on>[1-7]))?)?"
    r"|Q(?P<quarter>[1-4])|H(?P<half>[12])|(?P<season>SP|SU|FA|WI))"
    r"|XX(?P<year>\d\d)|XX(?P<decade>\d)|day:(?P<name>\w+))(?P<way>[<>=~]?)(?P<told>ref)?"
)
_BACK, _SEASON_BACK = 5, 2  # months
_NAMED_YEARS = 2  # looked through to each side
_MONTHS = 14  # looked through to each side: no more lie between two days of a month on one weekday
_YEARS = 8  # looked through to each side: 29 February and weekdays of a date need so many
_FEW_YEARS = 3  # looked through to each side for all else
_GREGORIAN = 1583  # the first year whose dates are of today's calendar
_LEAP_DAY = ("02", "29")


def nearby(found: re.Match[str], day: int, *, far: int = _FEW_YEARS) -> list[Interval]:
    """Everything of that name around a day, in order; `far`: in so many years to each side."""
    year = civil(day)[0]
    if found["weekday"] == "8":  # a weekend
        return [weekend(day + 7 * week) for week in (-2, -1, 0, 1, 2)]
    if found["weekday"]:
        first = day - _weekday_told(day) + int(found["weekday"]) - 1
        return [of_day(first + 7 * week) for week in (-2, -1, 0, 1, 2)]
    if found["dom"]:
        months_far = _MONTHS if found["at"] else 2
        months = (civil(add_months(day - civil(day)[2] + 1, n)) for n in range(-months_far, months_far + 1))
        those = _existing(lambda y, m: of_day(day_number(y, m, int(found["dom"]))), [(y, m) for y, m, _ in months])
        return [one for one in those if not found["at"] or _weekday_told(one.start or 0) == int(found["at"]) - 1]
    if found["year"]:
        first = year // 100 * 100 + int(found["year"])
        return [of_year(first + century) for century in (-100, 0, 100)]
    if found["decade"]:
        first = year // 100 * 100 + 10 * int(found["decade"])
        return [of_decade(first + century) for century in (-100, 0, 100) if first + century > 0]
    far = _NAMED_YEARS if found["name"] else _YEARS if _is_rare(found) else far
    return list(_of_years(found.string, year, far))


@lru_cache(maxsize=1024)
def _of_years(value: str, year: int, far: int) -> tuple[Interval, ...]:
    """What a value with its year missing is in each year around one."""
    found = MISSING.fullmatch(value)
    years = [(y, 0) for y in range(year - far, year + far + 1)]
    return tuple(_existing(lambda y, _: _in_year(found, y), years)) if found else ()


def _is_rare(found: re.Match[str]) -> bool:
    return found["on"] is not None or (found["month"], found["day"]) == _LEAP_DAY


def _existing(make: Callable[[int, int], Interval | None], places: list[tuple[int, int]]) -> list[Interval]:
    out = []
    for place in places:
        try:
            interval = make(*place)
        except DateError:
            continue
        if interval is not None:
            out.append(interval)
    return out


def _in_year(found: re.Match[str], year: int) -> Interval | None:
    if found["day"]:
        day = day_number(year, int(found["month"]), int(found["day"]))
        return None if found["on"] and _weekday_told(day) != int(found["on"]) - 1 else of_day(day)
    return named_day(found["name"], year) if found["name"] else part_of_year(found, year)


def _weekday_told(day: int) -> int:
    """The weekday that such a date had, 0 for Monday: before 1583 that of the Julian calendar, in which dates of that
    time are told."""
    year = civil(day)[0]
    return weekday(day if year >= _GREGORIAN else day + year // 100 - year // 400 - 2)


def last_of(those: Sequence[Interval], base: Interval, *, strictly: bool = False) -> Interval | None:
    """The last that has begun by the end of `base`; strictly: is over before it begins."""
    start, end = base.start or 0, base.end or 0
    fit = [one for one in those if ((one.end or 0) <= start if strictly else (one.start or 0) < end)]
    return fit[-1] if fit else None


def next_of(those: Sequence[Interval], base: Interval, *, strictly: bool = False) -> Interval | None:
    """The first that is not over when `base` begins; strictly: begins after its end."""
    start, end = base.start or 0, base.end or 0
    fit = [one for one in those if ((one.start or 0) >= end if strictly else (one.end or 0) > start)]
    return fit[0] if fit else None


def nearest_of(those: list[Interval], base: Interval, *, ahead: int = 1) -> Interval | None:
    """The one with the shortest gap to `base`, gaps ahead counted `ahead` times; of two as near,
    the earlier."""
    start, end = base.start or 0, base.end or 0

    def gap(one: Interval) -> int:
        return max(((one.start or 0) - end + 1) * ahead, start - (one.end or 0) + 1, 0)

    return min(those, key=gap, default=None)


def same_of(those: list[Interval], told: Interval, *, week: bool) -> Interval | None:
    """The one that `told` is in or holds ("that autumn"), else the one of its year; of weekdays
    (`week`) the next."""
    inside = [one for one in those if told.within(one) or of_day(one.start or 0).within(told)]
    inside = inside or [one for one in those if one.overlaps(told)]
    if inside or week:
        return inside[0] if inside else next_of(those, told)
    year = unit_at(told.start or 0, Granularity.YEAR)
    return next((one for one in those if of_day(one.start or 0).within(year)), nearest_of(those, told))


def story_of(those: Sequence[Interval], told: Interval, late: Interval | None = None) -> Interval | None:
    """The one that fits a story that has come to `told`: in the year it has come to, up to five
    months back (two before a season told), else in the next; inside `told` where that is a year or more.

    late: what of `told` was told ("by the end of 1914"): what comes next is not before it.
    """
    start, end = told.start or 0, told.end or 0
    if told.granularity in (Granularity.MONTH, Granularity.SEASON, Granularity.QUARTER):
        inside = [one for one in those if one.granularity is Granularity.DAY and one.within(told)]
        if inside:
            return inside[0]
    season = next((one for one in those if one.granularity is Granularity.SEASON and told.within(one)), None)
    if season is not None and told.granularity is not Granularity.SEASON:
        return season  # in January, "in the winter" is the one that goes on
    if late is not None:
        return next((one for one in those if (one.end or 0) > (late.start or 0)), None)
    if told.granularity in (Granularity.YEAR, Granularity.DECADE, Granularity.CENTURY, Granularity.HALF):
        inside = [one for one in those if start <= (one.start or 0) < end]
        return inside[0] if inside else None
    year = unit_at(start, Granularity.YEAR)
    back = _SEASON_BACK if told.granularity is Granularity.SEASON else _BACK
    first = min(start, max(year.start or 0, add_months(start, -back)))
    fit = [one for one in those if (one.start or 0) >= first]
    return fit[0] if fit else None
