"""The dates of the page a story stands on: when it was published or last changed, whose copyright it is. A story does
not begin with them: "Last updated: 12 May 2019. The siege began on 3 March ... It ended on 5 June 1866"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from timeline.model import Timex
from timeline.timex.asides import ASIDE, BORN, HEADING, PART, STAMP, TITLE, TO_COME
from timeline.timex.calendar.values import interval_of
from timeline.timex.resolving.domain import is_dateline, year_of

_AT_TOP = (STAMP, PART, HEADING, TITLE)
_PASSING = (ASIDE, STAMP, TO_COME, "until", "till")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_ANOTHER_AGE = 25  # years


def stamps(timexes: Sequence[Timex], dct: int | None) -> frozenset[Timex]:
    """Those that date the page: what says so, and days at the top that are of the day of writing, or of another age
    than the first date with a year that is told."""
    return frozenset((*(timex for timex in timexes if timex.signal == STAMP), *_at_top(timexes, dct)))


def _at_top(timexes: Sequence[Timex], dct: int | None) -> Iterator[Timex]:
    top = list(takewhile(lambda timex: timex.signal in _AT_TOP and year_of(timex) is not None, timexes))
    told = next((year for t in timexes[len(top) :] if t.signal not in _PASSING and (year := year_of(t))), None)
    for timex in top:
        later = told is not None and (year_of(timex) or told) - told >= _ANOTHER_AGE
        if is_dateline(timex, dct) or (later and _DAY.match(timex.value)):
            yield timex


def first_told(timexes: Sequence[Timex], page: frozenset[Timex]) -> Timex | None:
    """The first date told in full, one told in passing only where there is no other; none where that is of a birth:
    "Bo Ek died on 14 November. He was born in 1907"."""
    full = [t for t in timexes if t not in page and interval_of(t.value.split("/")[0]) is not None]
    first = next((timex for timex in full if timex.signal not in _PASSING), full[0] if full else None)
    return None if first is not None and first.signal == BORN else first
