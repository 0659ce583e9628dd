"""The news a story is told on: an obituary tells a life, and then "She died on 28 October" of this year.

A day and month of a story may count from the date told before or from the day of writing. What lies just before the
day of writing is what the story is told for, where the text comes to its own time or has done with the past.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.interval import Granularity, Interval, civil
from timeline.model import Aspect, Tense, Timex
from timeline.timex.asides import ASIDE, HEADING, PLANNED, TO_COME
from timeline.timex.resolving.domain import is_daily, is_present, year_of

_FORTNIGHT, _SEASON = 14, 60  # days that news is fresh: by itself; where the text comes to the day of writing
NEAR = 400  # characters in which a story that tells days goes on
_LIFE = 110  # years
_MANY = 4  # days without a year, after which a story is told from day to day
_DAY = re.compile(r"XXXX-(?:\d\d|XX)-\d\d")
_FINE = (Granularity.DAY, Granularity.WEEK, Granularity.MONTH)
_NO_YEAR = re.compile(r"XXXX-(?:\d\d|XX-\d\d)")
_WILL = ("will", "shall", "'ll")


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a text shows of the day it was written."""

    dct: int
    now: bool = False  # told from it somewhere: "in June this year", "will be held on 18 November", its own year
    past_ends: int = 0  # where the last date of a year before it stands
    from_day_to_day: int | None = None  # where the fifth day without a year stands
    dates: tuple[tuple[int, bool], ...] = ()  # where days and months stand, and years; whether without a year


def occasion_of(timexes: Sequence[Timex], dct: int | None) -> Occasion | None:
    """What a text shows of the day it was written; None where that is not known."""
    if dct is None:
        return None
    writing = civil(dct)[0]
    years = [
        (t, year) for t in timexes if (year := year_of(t)) is not None and t.signal not in (ASIDE, TO_COME, PLANNED)
    ]
    ends = max((t.span.start for t, year in years if year < writing), default=0)
    now = any(year == writing for _, year in years) or any(_tells_now(t) for t in timexes)
    days = [t.span.start for t in timexes if _DAY.match(t.value)]
    dates = ((t.span.start, _NO_YEAR.match(t.value) is not None, year_of(t)) for t in timexes)
    told = tuple((start, bare) for start, bare, year in dates if bare or year is not None)
    return Occasion(dct, now, ends, days[_MANY] if len(days) > _MANY else None, told)


def _tells_now(timex: Timex) -> bool:
    """ "Last month", "in June this year", "will open in May"; not "today", which any story may say."""
    if timex.value == "dct:D+0":
        return False
    plan = timex.value.startswith("XXXX-") and timex.cue is not None and timex.cue.verb + timex.cue.modal in _WILL
    return plan or is_daily(timex) or is_present(timex)


def _follows_date_without_year(timex: Timex, occasion: Occasion) -> bool:
    """Whether the date before it has no year either: "By mid-March all was ready. On 19 March they sailed"."""
    last = bisect_left(occasion.dates, (timex.span.start, False)) - 1
    return last >= 0 and occasion.dates[last][1]


def is_fresh(timex: Timex, last: Interval, told: Interval, occasion: Occasion, since: int | None) -> bool | None:
    """Whether `last`, the one before the day of writing, is meant in a story that has come to `told`; None where it
    may be.

    since: the characters after `told`; None where something told from the day of writing stands between.
    """
    cue = timex.cue
    if cue is None or cue.tense is not Tense.PAST or cue.aspect is Aspect.PERFECT or timex.signal in (ASIDE, HEADING):
        return False
    if last.end is None or told.start is None or civil(occasion.dct)[0] - civil(told.start)[0] > _LIFE:
        return False
    age = occasion.dct + 1 - last.end
    over = timex.span.start > occasion.past_ends
    if since is None and over:
        return True
    if age >= _SEASON or not (over or occasion.now):
        return False
    near = since is not None and since < NEAR
    day_to_day = occasion.from_day_to_day is not None and timex.span.start > occasion.from_day_to_day
    goes_on = (
        (told.granularity is Granularity.DAY and near)
        or (told.granularity in _FINE and day_to_day)
        or ((near or day_to_day) and _follows_date_without_year(timex, occasion))
    )
    return True if over and (occasion.now or age < _FORTNIGHT) and not goes_on else None
