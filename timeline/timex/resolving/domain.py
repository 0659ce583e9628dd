"""What kind of text it is, found from its dates: news counts from its own day, narratives from
the last date told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from timeline.interval import Granularity, civil
from timeline.model import Timex, TimexType
from timeline.timex.asides import ASIDE, HEADING, PART, PLANNED, STAMP, TO_COME
from timeline.timex.calendar.values import interval_of
from timeline.timex.vocabulary import WEEKDAY_NAMES

_YEAR = re.compile(r"(?:day:\w+@)?(?P<bc>BC)?(?P<year>\d{4})(?![\d:])")
_MONTH = re.compile(r"(?:BC)?\d{4}-\d\d")
_DAY_OR_MONTH = re.compile(r"(?:(?:BC)?\d{4}|XXXX)-(?:\d\d|XX-\d\d)")
_DAY_MISSING = re.compile(r"XXXX-\d\d-\d\d")
_OLD = re.compile(r"(?:BC)?\d{2,3}(?:$|\|)")
_PRESENT = re.compile(r"(?:dct|ago):|XXXX-WXX-\d[<>=]?(?:/.*)?$")
_DAILY = re.compile(r"XXXX-WXX-\d[<>=]?(?:/.*)?$|dct:(?:D[+-][1-9]|W|\w+[+-]\d/T)")
_NAMES_DAY = re.compile(rf"\b(?:{'|'.join(WEEKDAY_NAMES)})\b")
_NEWS_YEARS = 1  # a year told that is no further from the day of writing is news
_FEW = 3
_OVER = 90  # days
_LIMITS = (TO_COME, PLANNED, "since", "until", "till", "by", "(")
_MOST = 3  # times as many as what only news says: "yesterday", "on Friday", "last week"
_MANY = 10  # days without a year
_BESIDE = 2  # days
_LEAD = 300  # characters in which news says its day
_DATELINE = 60  # characters in which a dateline has it


class Domain(StrEnum):
    """How a text counts its dates."""

    NEWS = "news"
    NARRATIVE = "narrative"


def is_present(timex: Timex) -> bool:
    """Whether it is told from the day of writing: "yesterday", "Friday", "last week"."""
    return _PRESENT.match(timex.value) is not None


def is_daily(timex: Timex) -> bool:
    """Whether only news says it so: "yesterday", "on Friday", "last week"."""
    return _DAILY.match(timex.value) is not None


def year_of(timex: Timex) -> int | None:
    """The year it tells in full, of BC years 1 - the year; None where it tells none."""
    year = _YEAR.match(timex.value)
    if year is None:
        return None
    return 1 - int(year["year"]) if year["bc"] else int(year["year"])


def domain_of(timexes: Sequence[Timex], dct: int | None) -> Domain:
    """Narrative where most dates lie years from the day of writing and few are told from it
    ("yesterday", "Friday", "last week"), none of them at the start, or where none is and the first is of
    another time or was over for months; without a day of writing where few are told from one beside the years, or
    weekdays from a day in full ("on Monday, 3 May 1915"); else news."""
    if _opens_as_news(timexes, dct):
        return Domain.NEWS  # however much it tells of what went before
    timexes = [t for t in timexes if not _is_of_page(t, dct)]
    years = [year for t in timexes if (year := year_of(t)) is not None]
    writing = civil(dct)[0] if dct is not None else None
    distant = sum(writing is None or abs(year - writing) > _NEWS_YEARS for year in years)
    far = distant + sum(bool(_OLD.match(t.value)) for t in timexes)
    daily = sum(is_daily(t) or t.text == "today" for t in timexes)
    present = sum(map(is_present, timexes)) - daily + len(years) - distant
    if any(_is_far(t, writing) and _NAMES_DAY.search(t.text) for t in timexes):
        daily = 0  # weekdays are of the story
    if dct is not None and _is_over(timexes, dct):
        return Domain.NARRATIVE
    if writing is None:
        return Domain.NEWS if daily and far <= _MOST * daily + present else Domain.NARRATIVE
    months = sum(_MONTH.match(t.value) is not None for t in timexes)
    few = sum(t.value.startswith("XXXX-") for t in timexes) + months < _FEW
    alone = far == 1 and bool(daily or present or few)
    opens_far = _opens_far(timexes, writing, alone=alone)
    days = sum(_DAY_MISSING.match(t.value) is not None for t in timexes)
    if opens_far and days >= _MANY:
        far += days  # of the year it opened with
    told_far = far > _MOST * daily + present and (far >= _FEW or opens_far)
    return Domain.NARRATIVE if told_far else Domain.NEWS


def _is_over(timexes: Sequence[Timex], dct: int) -> bool:
    """Whether it is a story of a time that was over for months, however near the year of writing: it begins with a
    year, tells days or months, and nothing from the day of writing."""
    if any(map(is_present, timexes)):
        return False
    full = [t for t in timexes if _YEAR.match(t.value) and t.signal not in (ASIDE, *_LIMITS)]
    days = sum(_DAY_OR_MONTH.match(t.value) is not None for t in timexes)
    begins = interval_of(full[0].value.split("/")[0]) if full else None
    return begins is not None and begins.end is not None and begins.end < dct - _OVER and days >= _FEW


def _is_far(timex: Timex, writing: int | None) -> bool:
    """Whether it tells in full a year that is not about that of writing."""
    year = year_of(timex)
    return year is not None and (writing is None or abs(year - writing) > _NEWS_YEARS)


def _opens_far(timexes: Sequence[Timex], writing: int, *, alone: bool) -> bool:
    """Whether the first date with a year is of one far from that of writing, and neither a limit nor, where it
    stands `alone` among few dates, told in passing."""
    first = next((t for t in timexes if t.type in (TimexType.DATE, TimexType.TIME) and _YEAR.match(t.value)), None)
    year = year_of(first) if first else None
    if first is None or year is None:
        return False
    if first.signal == "by" and year < writing:
        return year < writing - _NEWS_YEARS  # "by June 1935 both sides were tired" sets a scene, it is no limit
    passing = first.signal in ((ASIDE, *_LIMITS) if alone else _LIMITS)
    return not passing and abs(year - writing) > _NEWS_YEARS


def _is_of_page(timex: Timex, dct: int | None) -> bool:
    """Whether it says when the page was published, in a line of its own."""
    return timex.signal == STAMP or (timex.signal in (PART, HEADING) and is_dateline(timex, dct))


def is_dateline(timex: Timex, dct: int | None) -> bool:
    """Whether it is the day of writing, told in full, or one beside it."""
    day = interval_of(timex.value)
    near = dct is not None and day is not None and day.start is not None and abs(day.start - dct) <= _BESIDE
    return near and day is not None and day.granularity is Granularity.DAY


def _opens_as_news(timexes: Sequence[Timex], dct: int | None) -> bool:
    """Whether it begins with the day of writing ("BEIJING, Feb. 7 (Xinhua) -- ..."), or the lead says "on Friday" or
    "yesterday" before any month of a year but that of its dateline."""
    if dct is not None and timexes and timexes[0].span.start < _DATELINE:
        _, month, day = civil(dct)
        if timexes[0].value == f"XXXX-{month:02d}-{day:02d}":
            return True
    for timex in sorted(timexes, key=lambda timex: timex.span):
        if timex.span.start >= _LEAD:
            return False
        if _MONTH.match(timex.value):
            if not is_dateline(timex, dct):
                return False
            continue
        if is_daily(timex):
            return True
    return False
