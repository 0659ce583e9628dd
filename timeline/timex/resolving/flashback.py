"""Where news tells of another time for a sentence or two: a day beside a date of long ago is of its year, not of this.

"It was shown on 4 October 2011 and sold from 14 October"; "He was arrested in May 1995. She had left on 21 April".
"""

from __future__ import annotations

import re

from timeline.interval import Granularity, Interval, of_day
from timeline.model import Anchor, Tense, Timex
from timeline.timex.asides import LASTED
from timeline.timex.resolving.missing import last_of, nearby, next_of
from timeline.timex.resolving.telling import Found, State, had_been
from timeline.words import say_noun

_LONG_AGO, _RIGHT_AFTER, _SHORTLY_BEFORE, _FRESH = 200, 31, 100, 60  # days
_APPOSED = 5  # characters: ", on "
_BREATH, _SENTENCES = 120, 300  # characters
_LIFETIME = 95 * 365  # days
_OF_YEAR = "of that year, in which nobody who is in the news lived"
_NEXT, _LAST, _INSIDE = "the next such date", "the last one, as the verb tells what had been", "of that month"


def beside_told(found: re.Match[str], timex: Timex, state: State) -> Found | None:
    """The day that a value with parts missing (`MISSING` groups) means beside a date of another time: one right after
    it in its sentence, one shortly before it that had been, the 14th of a month told. None where it is none of these.
    """
    told, since, dct = state.told, state.since(timex), state.dct
    if told is None or since is None or dct is None or found["way"]:
        return None
    if timex.cue is not None and timex.cue.tense is Tense.FUTURE:
        return None
    day, why = (_of_old_year(found, told, dct), _OF_YEAR) if since < _SENTENCES and not state.seen_aside else (None, "")
    if day is None:
        day, why = _beside(found, timex, told, since, dct)
    if day is None or (day.end or 0) > dct + 1:
        return None
    return Found(day, Anchor.PREVIOUS, (f"counted from {say_noun(told)}, told before", why))


def _beside(found: re.Match[str], timex: Timex, told: Interval, since: int, dct: int) -> tuple[Interval | None, str]:
    start, is_day, is_month = (
        told.start or 0,
        told.granularity is Granularity.DAY,
        told.granularity is Granularity.MONTH,
    )
    if found["dom"] and is_month and since < _SENTENCES:
        return next((one for one in nearby(found, start) if one.within(told)), None), _INSIDE
    if found["day"] and is_month and since <= _APPOSED:
        return next((one for one in nearby(found, start) if one.within(told)), None), _INSIDE
    if not found["day"] or dct - (told.end or 0) <= _LONG_AGO:
        return None, ""
    if is_day and (since <= _BREATH or (since < _SENTENCES and not _is_fresh(found, dct))):
        after = next_of(nearby(found, start), told)
        if after is not None and (after.start or 0) - start <= _RIGHT_AFTER:
            return after, _NEXT
    if had_been(timex) and since < _SENTENCES and (is_day or is_month) and not _is_fresh(found, dct):
        before = last_of(nearby(found, start), told)
        return (before if before is not None and start - (before.start or 0) < _SHORTLY_BEFORE else None), _LAST
    return None, ""


def _of_old_year(found: re.Match[str], year: Interval, dct: int) -> Interval | None:
    """The day in a year told of which nobody who is in the news was alive; None where the last such day is fresh."""
    old = year.granularity is Granularity.YEAR and dct - (year.end or 0) > _LIFETIME
    if not old or not found["day"] or _is_fresh(found, dct):
        return None
    return next((one for one in nearby(found, year.start or 0) if one.within(year)), None)


def lasting_until(found: re.Match[str], timex: Timex, state: State) -> Found | None:
    """The weekday up to which something lasted that began on a day just told: the first after that ("snow that fell on
    Friday shut the road until Saturday"). None where it is no such day."""
    day, dct = state.told_day, state.dct
    if day is None or dct is None or not found["weekday"] or found["way"] or timex.signal != LASTED:
        return None
    if state.told != day or (day.start or 0) > dct:
        return None
    end = next_of(nearby(found, day.start or 0), day, strictly=True)
    return Found(end, Anchor.PREVIOUS, (f"counted from {say_noun(day)}, told before", _NEXT)) if end else None


def _is_fresh(found: re.Match[str], dct: int) -> bool:
    """Whether there was such a day shortly before the day of writing."""
    last = last_of(nearby(found, dct), of_day(dct))
    return last is not None and dct - (last.start or 0) < _FRESH
