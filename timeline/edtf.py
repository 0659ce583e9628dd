"""The text form of an `Interval`: EDTF (ISO 8601-2:2019, Library of Congress profile).

Levels 0 and 1 plus the level-2 codes 33-36 (quarters) and 40-41 (halves): `2022-12-02`,
`2022-10`, `2022`, `199X`, `19XX`, `2022-21` (spring), `2022-33` (first quarter), `2022-40`
(first half), `-0043-03-15`, `Y12345`, `2016-02/2017-05`, `2022-10-27/..`, `../2022`, with
`?` `~` `%` at the end of each date. A week has no EDTF form: it is written as its interval
and read back with `granularity=Granularity.WEEK`.
"""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.errors import DateError
from timeline.interval import (
    Granularity,
    Interval,
    Qualifier,
    civil,
    day_number,
    iso_day,
    of_century,
    of_day,
    of_decade,
    of_half,
    of_month,
    of_quarter,
    of_season,
    of_year,
    unit_at,
)

_YEAR = r"(?P<year>-?\d{4}|Y-?\d{5,7})"
_DATE = re.compile(
    rf"(?:{_YEAR}(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?|(?P<decade>-?\d{{3}})X|(?P<century>-?\d\d)XX)(?P<mark>[?~%]?)",
    re.ASCII,
)
_OPEN = ("", "..")


def format_edtf(interval: Interval) -> str:
    """An interval as EDTF text.

    >>> format_edtf(of_month(2022, 10))
    '2022-10'
    """
    mark = interval.qualifier.value
    if interval.is_unit and interval.start is not None and interval.granularity is not Granularity.WEEK:
        return _format_unit(interval.start, interval.granularity or Granularity.DAY) + mark
    grain = _end_grain(interval)
    first = ".." if interval.start is None else _format_unit(interval.start, grain) + mark
    last = ".." if interval.last is None else _format_unit(interval.last, grain) + mark
    return f"{first}/{last}"


def parse_edtf(text: str, *, granularity: Granularity | None = None) -> Interval:
    """The interval that EDTF text means.

    granularity: what `format_edtf` cannot write, kept beside the text: week.
    An interval of two dates takes the finer granularity of its ends and joins their marks;
    with an open end it has none. Raises DateError naming the text.

    >>> parse_edtf("2016-02/2017-05").granularity
    <Granularity.MONTH: 'month'>
    """
    first, slash, last = text.strip().partition("/")
    if not slash:
        return _parse_date(first, text)
    head = None if first in _OPEN else _parse_date(first, text)
    tail = None if last in _OPEN else _parse_date(last, text)
    if head is None and tail is None:
        raise DateError(f"'{text}' has no date in it: give at least one end, for example 2022/..")
    marks = "".join(sorted({end.qualifier.value for end in (head, tail) if end} - {""}))
    qualifier = Qualifier(marks) if len(marks) < 2 else Qualifier.BOTH
    grain = None
    if head and tail:
        grain = min((head.granularity, tail.granularity), key=lambda g: g.rank if g else 0)
        if granularity is Granularity.WEEK and grain is Granularity.DAY:
            grain = Granularity.WEEK
    start, end = head.start if head else None, tail.end if tail else None
    if start is not None and end is not None and end <= start:
        raise DateError(f"'{text}' ends before it starts: swap the two dates")
    return Interval(start, end, grain, qualifier)


def _end_grain(interval: Interval) -> Granularity:
    """The unit to write the ends in: the interval's own where both fall on its borders."""
    grain = interval.granularity
    if grain is None or grain is Granularity.WEEK:
        candidates: tuple[Granularity, ...] = (Granularity.YEAR, Granularity.MONTH) if grain is None else ()
    else:
        candidates = (grain,)
    for candidate in candidates:
        starts = interval.start is None or unit_at(interval.start, candidate).start == interval.start
        ends = interval.last is None or unit_at(interval.last, candidate).end == interval.end
        if starts and ends:
            return candidate
    return Granularity.DAY


def _format_unit(day: int, grain: Granularity) -> str:
    year, month, _ = civil(day)
    sign = "-" if year < 0 else ""
    digits = f"{sign}{abs(year):04d}" if abs(year) <= 9999 else f"Y{year}"
    match grain:
        case Granularity.DAY | Granularity.WEEK:
            return digits + iso_day(day)[-6:]
        case Granularity.MONTH:
            return f"{digits}-{month:02d}"
        case Granularity.QUARTER:
            return f"{digits}-{32 + (month + 2) // 3}"
        case Granularity.HALF:
            return f"{digits}-{40 if month < 7 else 41}"
        case Granularity.SEASON:
            if month < 3:
                return _format_unit(day_number(year - 1, 12), grain)
            return f"{digits}-{20 + month // 3}"
        case Granularity.YEAR:
            return digits
        case Granularity.DECADE if abs(year) <= 9999:
            return digits[:-1] + "X"
        case Granularity.CENTURY if abs(year) <= 9999:
            return digits[:-2] + "XX"
        case _:
            raise DateError(f"EDTF has no form for a {grain} of the year {year}: use a year")


def _parse_date(text: str, whole: str) -> Interval:
    found = _DATE.fullmatch(text)
    if found is None:
        raise DateError(
            f"'{whole}' is not an EDTF date: write for example 2022-12-02, 2022-10, 198X or 2022-10/2022-12"
        )
    qualifier = Qualifier(found["mark"])
    if found["decade"]:
        return replace(of_decade(_signed(found["decade"], 10)), qualifier=qualifier)
    if found["century"]:
        return replace(of_century(_signed(found["century"], 100)), qualifier=qualifier)
    year = int(found["year"].removeprefix("Y"))
    month = int(found["month"]) if found["month"] else None
    try:
        return replace(_parse_parts(year, month, found["day"]), qualifier=qualifier)
    except DateError as error:
        raise DateError(f"'{whole}' is not a date: {error}") from error


def _signed(digits: str, unit: int) -> int:
    """A year inside the decade or century; -0 counts down from -1."""
    number = int(digits) * unit
    return number - 1 if digits.startswith("-") else number


def _parse_parts(year: int, month: int | None, day: str | None) -> Interval:
    if month is None:
        return of_year(year)
    if day is not None:
        return of_day(day_number(year, month, int(day)))
    if month <= 12:
        day_number(year, month)
        return of_month(year, month)
    if 21 <= month <= 24:
        return of_season(year, month - 20)
    if 33 <= month <= 36:
        return of_quarter(year, month - 32)
    if month in (40, 41):
        return of_half(year, month - 39)
    raise DateError(f"month {month} does not exist: give 1 to 12, 21-24 (seasons), 33-36 (quarters) or 40-41 (halves)")
