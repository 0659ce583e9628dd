"""Time as intervals of whole days, with how much is known of them.

A day is its number in the proleptic Gregorian calendar, 0001-01-01 being day 1 (as in
`datetime.date.toordinal`), but with years before 1 (astronomical: year 0 is 1 BC, -43 is
44 BC) and after 9999. The day <-> civil formulas are Howard Hinnant's ("chrono-compatible
low-level date algorithms").
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from timeline.errors import DateError

_EPOCH = 306  # days from 0000-03-01 to 0001-01-01


class Granularity(StrEnum):
    """The unit a date is known to, fine to coarse; compare with `rank`."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"

    @property
    def rank(self) -> int:
        """0 for day up to 8 for century."""
        return _RANKS[self]


_RANKS = {g: i for i, g in enumerate(Granularity)}


class Qualifier(StrEnum):
    """How sure the ends are: the EDTF marks."""

    EXACT = ""
    UNCERTAIN = "?"
    APPROXIMATE = "~"
    BOTH = "%"


def is_leap(year: int) -> bool:
    """Whether the proleptic Gregorian year has 366 days."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """Days in a month, 28 to 31."""
    return (31, 29 if is_leap(year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


def day_number(year: int, month: int = 1, day: int = 1) -> int:
    """The number of a civil day; any year.

    Raises DateError for a month or day that does not exist.

    >>> day_number(1, 1, 1), day_number(2022, 12, 2)
    (1, 738491)
    """
    if not 1 <= month <= 12:
        raise DateError(f"month {month} does not exist: give 1 to 12")
    if not 1 <= day <= month_length(year, month):
        raise DateError(f"{year}-{month:02d} has no day {day}")
    shifted = year - (month <= 2)
    era, year_of_era = divmod(shifted, 400)
    day_of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146097 + year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year - _EPOCH + 1


def civil(day: int) -> tuple[int, int, int]:
    """The (year, month, day) of a day number.

    >>> civil(day_number(-43, 3, 15))
    (-43, 3, 15)
    """
    era, day_of_era = divmod(day + _EPOCH - 1, 146097)
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted = (5 * day_of_year + 2) // 153
    month = shifted + (3 if shifted < 10 else -9)
    return year_of_era + era * 400 + (month <= 2), month, day_of_year - (153 * shifted + 2) // 5 + 1


def weekday(day: int) -> int:
    """0 for Monday up to 6 for Sunday."""
    return (day - 1) % 7


def add_months(day: int, months: int) -> int:
    """The same day of the month, `months` later; the month's last where it has no such day.

    >>> iso_day(add_months(day_number(2022, 1, 31), 1))
    '2022-02-28'
    """
    year, month, dom = civil(day)
    year, month = divmod(year * 12 + month - 1 + months, 12)
    return day_number(year, month + 1, min(dom, month_length(year, month + 1)))


def iso_day(day: int) -> str:
    """ISO 8601 text of a day; years outside 0 to 9999 with a sign.

    >>> iso_day(day_number(2022, 12, 2)), iso_day(day_number(-43, 3, 15))
    ('2022-12-02', '-0043-03-15')
    """
    year, month, dom = civil(day)
    sign = "-" if year < 0 else "+" if year > 9999 else ""
    return f"{sign}{abs(year):04d}-{month:02d}-{dom:02d}"


def parse_iso_day(text: str) -> int:
    """The day of `YYYY-MM-DD` (sign allowed, a time of day after it ignored).

    Raises DateError naming the text.

    >>> parse_iso_day("2022-12-02") == day_number(2022, 12, 2)
    True
    """
    body = text.strip()
    sign = -1 if body.startswith("-") else 1
    head = body.lstrip("+-")
    head = head.split("T")[0].split(" ")[0]
    parts = head.split("-")
    if len(parts) != 3 or not all(p.isascii() and p.isdigit() for p in parts) or len(parts[0]) < 4 or len(parts[0]) > 7:
        raise DateError(f"'{text}' is not a date: write it as YYYY-MM-DD, for example 2022-12-03")
    try:
        return day_number(sign * int(parts[0]), int(parts[1]), int(parts[2]))
    except DateError as error:
        raise DateError(f"'{text}' is not a date: {error}") from error


@dataclass(frozen=True, slots=True)
class Interval:
    """A stretch of whole days, half-open, with what is known of it.

    `start` is the first day, `end` the day after the last; None = open on that side.
    `granularity` is the unit the ends are known to, None where an end is open and says
    nothing. An interval that is exactly one unit of its granularity (`is_unit`) is a date
    known to that unit, anything else is a period with two ends.
    Raises DateError when it would be empty.
    """

    start: int | None
    end: int | None
    granularity: Granularity | None = Granularity.DAY
    qualifier: Qualifier = Qualifier.EXACT

    def __post_init__(self) -> None:
        if self.start is not None and self.end is not None and self.end <= self.start:
            raise DateError(f"an interval ends after it starts: {iso_day(self.start)} to {iso_day(self.end)}")

    @property
    def last(self) -> int | None:
        """The last day, inclusive; None when open."""
        return None if self.end is None else self.end - 1

    @property
    def days(self) -> int | None:
        """How many days; None when an end is open."""
        return None if self.start is None or self.end is None else self.end - self.start

    @property
    def is_unit(self) -> bool:
        """Whether it is exactly one calendar unit of its granularity."""
        if self.start is None or self.end is None or self.granularity is None:
            return False
        unit = unit_at(self.start, self.granularity)
        return (unit.start, unit.end) == (self.start, self.end)

    def overlaps(self, other: Interval) -> bool:
        """Whether they share a day (an event so dated is *possibly inside*)."""
        return (self.start is None or other.end is None or self.start < other.end) and (
            other.start is None or self.end is None or other.start < self.end
        )

    def within(self, other: Interval) -> bool:
        """Whether every day of it lies in `other` (*certainly inside*)."""
        return (other.start is None or (self.start is not None and self.start >= other.start)) and (
            other.end is None or (self.end is not None and self.end <= other.end)
        )


def of_day(day: int) -> Interval:
    """One day."""
    return Interval(day, day + 1, Granularity.DAY)


def of_week(day: int) -> Interval:
    """The Monday-to-Sunday week that holds the day."""
    monday = day - weekday(day)
    return Interval(monday, monday + 7, Granularity.WEEK)


def of_months(year: int, month: int, count: int, granularity: Granularity) -> Interval:
    """`count` whole months from a month on."""
    start = day_number(year, month)
    return Interval(start, add_months(start, count), granularity)


def of_month(year: int, month: int) -> Interval:
    """One calendar month."""
    return of_months(year, month, 1, Granularity.MONTH)


def of_quarter(year: int, quarter: int) -> Interval:
    """A calendar quarter, 1 to 4."""
    return of_months(year, 3 * quarter - 2, 3, Granularity.QUARTER)


def of_season(year: int, season: int) -> Interval:
    """A meteorological season of the northern hemisphere: 1 spring (March to May), 2 summer,
    3 autumn, 4 winter (December of `year` to February of the next)."""
    return of_months(year, 3 * season, 3, Granularity.SEASON)


def of_half(year: int, half: int) -> Interval:
    """Half a calendar year, 1 or 2."""
    return of_months(year, 6 * half - 5, 6, Granularity.HALF)


def of_years(year: int, count: int, granularity: Granularity) -> Interval:
    """`count` whole years from a year on."""
    return Interval(day_number(year), day_number(year + count), granularity)


def of_year(year: int) -> Interval:
    """One calendar year."""
    return of_years(year, 1, Granularity.YEAR)


def of_decade(year: int) -> Interval:
    """The years that share all digits but the last: 1990 to 1999. Before year 0 the digits count
    down, so -0043 lies in -49 to -40 and -0003 in -9 to 0."""
    first = year // 10 * 10 if year > 0 else -(-year // 10 * 10) - 9
    return of_years(first, 10, Granularity.DECADE) if year else of_years(0, 10, Granularity.DECADE)


def of_century(year: int) -> Interval:
    """The years that share all digits but the last two: 1900 to 1999 (what news means by "the
    20th century"; ISO 8601 and TIMEX3 value 19)."""
    first = year // 100 * 100 if year > 0 else -(-year // 100 * 100) - 99
    return of_years(first, 100, Granularity.CENTURY) if year else of_years(0, 100, Granularity.CENTURY)


def unit_at(day: int, granularity: Granularity) -> Interval:
    """The calendar unit of that granularity that holds the day."""
    if granularity is Granularity.DAY:
        return of_day(day)
    if granularity is Granularity.WEEK:
        return of_week(day)
    year, month, _ = civil(day)
    match granularity:
        case Granularity.MONTH:
            return of_month(year, month)
        case Granularity.QUARTER:
            return of_quarter(year, (month + 2) // 3)
        case Granularity.SEASON:
            return of_season(year if month > 2 else year - 1, (month % 12) // 3 or 4)
        case Granularity.HALF:
            return of_half(year, 1 if month < 7 else 2)
        case Granularity.YEAR:
            return of_year(year)
        case Granularity.DECADE:
            return of_decade(year)
        case Granularity.CENTURY:
            return of_century(year)
