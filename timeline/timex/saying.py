"""Dates in words, for the reasons a person reads."""

from __future__ import annotations

from timeline.interval import Granularity, Interval, civil, weekday
from timeline.timex.vocabulary import MONTH_NAMES, WEEKDAY_NAMES

_SEASONS = ("spring", "summer", "autumn", "winter")
_ORDINALS = ("first", "second", "third", "fourth")


def say_year(year: int) -> str:
    """A year as people write it: 44 BC."""
    return str(year) if year > 0 else f"{1 - year} BC"


def say_day(day: int) -> str:
    """A day with its weekday.

    >>> from timeline.interval import day_number
    >>> say_day(day_number(2022, 12, 3))
    'Saturday 3 December 2022'
    """
    year, month, dom = civil(day)
    return f"{WEEKDAY_NAMES[weekday(day)]} {dom} {MONTH_NAMES[month - 1]} {say_year(year)}"


def say(interval: Interval) -> str:
    """A unit of the calendar in words, another stretch by its two ends.

    >>> from timeline.interval import of_quarter
    >>> say(of_quarter(1998, 3))
    'the third quarter of 1998'
    """
    if interval.start is None or interval.last is None:
        ends = [say_day(end) for end in (interval.start, interval.last) if end is not None]
        return ("from " if interval.start is not None else "to ") + "".join(ends)
    year, month, _ = civil(interval.start)
    if not interval.is_unit:
        return f"{say_day(interval.start)} to {say_day(interval.last)}"
    match interval.granularity:
        case Granularity.WEEK:
            return f"the week of {say_day(interval.start)}"
        case Granularity.MONTH:
            return f"{MONTH_NAMES[month - 1]} {say_year(year)}"
        case Granularity.QUARTER:
            return f"the {_ORDINALS[(month - 1) // 3]} quarter of {say_year(year)}"
        case Granularity.HALF:
            return f"the {'first' if month < 7 else 'second'} half of {say_year(year)}"
        case Granularity.SEASON:
            return f"{_SEASONS[month // 3 - 1]} {say_year(year)}"
        case Granularity.YEAR:
            return say_year(year)
        case Granularity.DECADE:
            return f"the years {say_year(year)} to {say_year(year + 9)}"
        case Granularity.CENTURY:
            return f"the years {say_year(year)} to {say_year(year + 99)}"
        case _:
            return say_day(interval.start)
