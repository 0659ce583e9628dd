"""Dates said in English, never more precisely than they are known; and counts.

>>> from timeline.interval import of_month
>>> say(of_month(2022, 10)), say_fully(of_month(2022, 10))
('October 2022', 'sometime in October 2022')
"""

from __future__ import annotations

from functools import lru_cache

from timeline.interval import Granularity, Interval, Qualifier, civil, unit_at, weekday

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SEASONS = ("winter", "spring", "summer", "autumn")
_ORDINALS = ("first", "second", "third", "fourth")


def say_count(count: int, noun: str) -> str:
    """A number with its noun, which takes a plain -s.

    >>> say_count(1, "article"), say_count(1200, "article")
    ('1 article', '1,200 articles')
    """
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def say_year(year: int) -> str:
    """A year as people write it; astronomical year 0 is 1 BC.

    >>> say_year(2022), say_year(-43)
    ('2022', '44 BC')
    """
    return str(year) if year > 0 else f"{1 - year} BC"


def say_day(day: int) -> str:
    """A day without its weekday: "2 December 2022"."""
    year, month, dom = civil(day)
    return f"{dom} {MONTHS[month - 1]} {say_year(year)}"


def say(interval: Interval | None, *, before: int | None = None, after: int | None = None) -> str:
    """A date in a few words: "October 2022", "about 1984", "27 October to 2 November 2022".

    before: where there is no interval, the day it was over by (exclusive); after: the day from
    which on it began (inclusive). Without any of them: "date unknown".
    """
    if interval is None:
        return _say_bounds(before, after)
    text = _say_plain(interval)
    match interval.qualifier:
        case Qualifier.APPROXIMATE:
            return f"about {text}"
        case Qualifier.UNCERTAIN:
            return f"perhaps {text}"
        case Qualifier.BOTH:
            return f"perhaps about {text}"
        case _:
            return text


def say_fully(interval: Interval | None, *, before: int | None = None, after: int | None = None) -> str:
    """The same as a phrase that says how much is known: "sometime in October 2022"."""
    if interval is None or interval.start is None or interval.end is None:
        return say(interval, before=before, after=after)
    text = say_noun(interval)
    if interval.qualifier is not Qualifier.EXACT or (interval.granularity is Granularity.DAY and interval.days == 1):
        return text
    return f"sometime in {text}" if interval.is_unit else f"from {text}"


@lru_cache(maxsize=4096)
def say_noun(interval: Interval) -> str:
    """A date as what a sentence can go on from: a day with its weekday, a unit with its article.

    >>> from timeline.interval import of_day, of_quarter
    >>> say_noun(of_day(738492)), say_noun(of_quarter(1998, 3))
    ('Saturday 3 December 2022', 'the third quarter of 1998')
    """
    text = say(interval)
    if interval.qualifier is not Qualifier.EXACT or not interval.is_unit:
        return text
    if interval.granularity is Granularity.DAY and interval.start is not None:
        return f"{WEEKDAYS[weekday(interval.start)]} {text}"
    named = (Granularity.QUARTER, Granularity.HALF, Granularity.WEEK, Granularity.CENTURY)
    return f"the {text}" if interval.granularity in named and not text.startswith("the ") else text


def _say_bounds(before: int | None, after: int | None) -> str:
    if before is not None and after is not None:
        return f"between {say_day(after)} and {say_day(before - 1)}"
    if before is not None:
        return f"before {say_day(before)}"
    if after is not None:
        return f"{say_day(after)} or later"
    return "date unknown"


def _say_plain(interval: Interval) -> str:
    if interval.start is None or interval.end is None:
        if interval.start is not None:
            return f"since {_say_end(interval.start, interval)}"
        return f"until {_say_end(interval.end - 1, interval)}" if interval.end is not None else "date unknown"
    if interval.is_unit:
        return _say_unit(interval.start, interval.granularity or Granularity.DAY)
    return _say_span(interval.start, interval.end - 1, interval)


def _say_end(day: int, interval: Interval) -> str:
    """One end of a period in the unit it is known to, a day where it does not lie on its border."""
    grain = interval.granularity or Granularity.DAY
    unit = unit_at(day, grain)
    on_border = day in (unit.start, unit.last)
    return _say_unit(day, grain) if on_border and grain is not Granularity.WEEK else say_day(day)


def _say_span(first: int, last: int, interval: Interval) -> str:
    (year, month, dom), (end_year, end_month, _) = civil(first), civil(last)
    end = _say_end(last, interval)
    if interval.granularity in (Granularity.DAY, Granularity.WEEK) and year == end_year:
        if month == end_month:
            return f"{dom} to {end}"
        return f"{dom} {MONTHS[month - 1]} to {end}"
    if interval.granularity is Granularity.MONTH and year == end_year and _say_end(first, interval)[0].isalpha():
        return f"{MONTHS[month - 1]} to {end}"
    return f"{_say_end(first, interval)} to {end}"


def _say_unit(day: int, grain: Granularity) -> str:
    year, month, _ = civil(day)
    match grain:
        case Granularity.DAY:
            return say_day(day)
        case Granularity.WEEK:
            return f"week of {say_day(unit_at(day, grain).start or day)}"
        case Granularity.MONTH:
            return f"{MONTHS[month - 1]} {say_year(year)}"
        case Granularity.QUARTER:
            return f"{_ORDINALS[(month - 1) // 3]} quarter of {say_year(year)}"
        case Granularity.SEASON:
            start = unit_at(day, grain).start or day
            first, opening, _ = civil(start)
            name = _SEASONS[opening % 12 // 3]
            return (
                f"winter {say_year(first)}/{(first + 1) % 100:02d}" if name == "winter" else f"{name} {say_year(first)}"
            )
        case Granularity.HALF:
            return f"{_ORDINALS[0 if month < 7 else 1]} half of {say_year(year)}"
        case Granularity.YEAR:
            return say_year(year)
        case Granularity.DECADE:
            return f"the {year // 10 * 10}s" if year >= 0 else _say_years(unit_at(day, grain))
        case Granularity.CENTURY:
            return _say_century(day)


def _say_century(day: int) -> str:
    """News means 1900 to 1999 by "the 20th century"; earlier than year 1 the years are said."""
    unit = unit_at(day, Granularity.CENTURY)
    if civil(day)[0] < 0:
        return _say_years(unit)
    number = civil(day)[0] // 100 + 1
    suffix = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix} century"


def _say_years(unit: Interval) -> str:
    years = [say_year(civil(day)[0]) for day in (unit.start, unit.last) if day is not None]
    return "the years " + " to ".join(years)
