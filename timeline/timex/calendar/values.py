"""TIMEX3 values of calendar dates, both ways: `1998-Q3` is July to September 1998."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.errors import DateError
from timeline.interval import (
    Granularity,
    Interval,
    civil,
    day_number,
    of_century,
    of_day,
    of_decade,
    of_half,
    of_month,
    of_quarter,
    of_season,
    of_week,
    of_year,
    weekday,
)

SEASON_CODES = ("SP", "SU", "FA", "WI")
_DATE = re.compile(
    r"(?P<bc>BC)?(?P<year>\d{4})(?:-(?:(?P<month>\d\d)(?:-(?P<day>\d\d))?|W(?P<week>\d\d)(?P<weekend>-WE)?"
    r"|Q(?P<quarter>[1-4])|H(?P<half>[12])|(?P<season>SP|SU|FA|WI)))?|(?P<bc2>BC)?(?:(?P<decade>\d{3})|(?P<century>\d\d))"
)


@lru_cache(maxsize=4096)
def interval_of(value: str) -> Interval | None:
    """The interval of a complete TIMEX3 date (a time of day after it is left out of account);
    None for what is not one or does not exist.

    >>> interval_of("1998-Q3") == of_quarter(1998, 3), interval_of("1998-02-30")
    (True, None)
    """
    found = _DATE.fullmatch(value.split("T")[0])
    if found is None:
        return None
    try:
        return _interval(found)
    except DateError:
        return None


def _interval(found: re.Match[str]) -> Interval:
    if found["decade"]:
        return of_decade(-int(found["decade"]) * 10 - 5 if found["bc2"] else int(found["decade"]) * 10)
    if found["century"]:
        return of_century(-int(found["century"]) * 100 - 50 if found["bc2"] else int(found["century"]) * 100)
    year = 1 - int(found["year"]) if found["bc"] else int(found["year"])
    if found["day"]:
        return of_day(day_number(year, int(found["month"]), int(found["day"])))
    if found["week"]:
        monday = iso_week(year, int(found["week"]))
        return weekend(monday) if found["weekend"] else of_week(monday)
    return part_of_year(found, year) or of_year(year)


def part_of_year(found: re.Match[str], year: int) -> Interval | None:
    """The month, quarter, half or season of a year that a match has in the group of that name; None where it has none.
    Raises DateError for a month that does not exist."""
    if found["month"]:
        return of_month(year, int(found["month"]))
    if found["quarter"]:
        return of_quarter(year, int(found["quarter"]))
    if found["half"]:
        return of_half(year, int(found["half"]))
    if found["season"]:
        return of_season(year, SEASON_CODES.index(found["season"]) + 1)
    return None


def iso_week(year: int, week: int) -> int:
    """The Monday of a week of the ISO calendar; raises DateError for a week 0 or 54 and over."""
    if not 1 <= week <= 53:
        raise DateError(f"week {week} does not exist: give 1 to 53")
    fourth = day_number(year, 1, 4)
    return fourth - weekday(fourth) + 7 * (week - 1)


def weekend(day: int) -> Interval:
    """Saturday and Sunday of the week that holds the day."""
    monday = day - weekday(day)
    return Interval(monday + 5, monday + 7, Granularity.DAY)


def timex3(interval: Interval) -> str:
    """The TIMEX3 value of a unit; of a weekend; of another stretch, its first unit.

    >>> timex3(of_week(day_number(1989, 10, 18))), timex3(of_year(-43)), timex3(of_decade(1984))
    ('1989-W42', 'BC0044', '198')
    """
    if interval.start is None:
        return ""
    year, month, day = civil(interval.start)
    if interval.granularity in (Granularity.DECADE, Granularity.CENTURY) and interval.end is not None:
        year = civil((interval.start + interval.end) // 2)[0]
    head = f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"
    match interval.granularity:
        case Granularity.WEEK:
            return _week(interval.start)
        case Granularity.MONTH:
            return f"{head}-{month:02d}"
        case Granularity.QUARTER:
            return f"{head}-Q{(month + 2) // 3}"
        case Granularity.HALF:
            return f"{head}-H{1 if month < 7 else 2}"
        case Granularity.SEASON:
            return f"{head}-{SEASON_CODES[month // 3 - 1]}"
        case Granularity.YEAR:
            return head
        case Granularity.DECADE:
            return head[:-1]
        case Granularity.CENTURY:
            return head[:-2]
        case _:
            if interval == weekend(interval.start) and interval.end == interval.start + 2:
                return f"{_week(interval.start)}-WE"
            return f"{head}-{month:02d}-{day:02d}"


def _week(day: int) -> str:
    thursday = day - weekday(day) + 3
    year = civil(thursday)[0]
    number = (thursday - day_number(year)) // 7 + 1
    return f"{year:04d}-W{number:02d}" if year > 0 else f"BC{1 - year:04d}-W{number:02d}"
