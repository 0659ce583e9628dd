"""What a story comes to next: a date without a year, told before one in full, as a rule lies before it.

So one year that was not where the story went on ("it stayed open until July 1916") does not carry on to all that
follows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.interval import Interval
from timeline.model import Aspect, Tense, Timex, TimexType
from timeline.timex.asides import APPOSED, ASIDE, BRACKET, HEADING, PART, TO_COME
from timeline.timex.calendar.values import interval_of

_FULL = re.compile(r"(?:BC)?\d{4}(?:$|[-/](?!Q|H))")
_BACK, _JUMP = 100, 200  # days
_PASSING = (APPOSED, ASIDE, BRACKET, TO_COME, "since", "until", "till")


def comes_next(timexes: Sequence[Timex]) -> tuple[int | None, ...]:
    """For each expression the day (exclusive) up to which the next date told in full lets the story go on; before one
    that heads a part of the text it ends where that begins."""
    out: list[int | None] = []
    limit: int | None = None
    for timex in reversed(timexes):
        out.append(limit)
        if timex.type in (TimexType.DATE, TimexType.TIME) and _FULL.match(timex.value) and _goes_on(timex):
            told = interval_of(timex.value.split("/T")[0])
            if told is not None:
                limit = told.start if timex.signal in (HEADING, PART) else told.end
    return tuple(reversed(out))


def _goes_on(timex: Timex) -> bool:
    had = timex.cue is not None and timex.cue.aspect is Aspect.PERFECT and timex.cue.tense is Tense.PAST
    ends = timex.range is not None and timex.range.end == timex.span.end
    return timex.signal not in _PASSING and not had and not ends


def not_beyond(
    chosen: Interval, those: Sequence[Interval], limit: int | None, main: Interval, before: Interval | None
) -> Interval:
    """The last of `those` before the limit, where the story only looked ahead with the last date it told, `main`: it
    comes back to a date before that, and had told one long before it, `before`."""
    if limit is None or before is None or (chosen.start or 0) < limit:
        return chosen
    if limit > (main.end or 0) or (main.start or 0) - (before.end or 0) < _JUMP:
        return chosen
    earlier = [one for one in those if (one.start or 0) < limit and (one.end or 0) > (before.start or 0) - _BACK]
    return earlier[-1] if earlier else chosen
