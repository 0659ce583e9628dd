"""What a story comes to next, read from its end: the next date told in full, and where a part of the text ends."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.model import Aspect, Tense, Timex, TimexType
from timeline.timex.asides import APPOSED, ASIDE, BRACKET, ENCLOSED, HEADING, PART, PLANNED, TO_COME
from timeline.timex.calendar.values import interval_of

_FULL = re.compile(r"(?:BC)?\d{4}(?:$|[-/](?!Q|H))")
_PASSING = (APPOSED, ENCLOSED, ASIDE, BRACKET, TO_COME, PLANNED, "since", "until", "till")


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


def part_ends(timexes: Sequence[Timex]) -> tuple[int | None, ...]:
    """For each expression the day (exclusive) on which the part of the text that it stands in ends: that on which the
    years of the next heading begin."""
    out: list[int | None] = []
    end: int | None = None
    for timex in reversed(timexes):
        out.append(end)
        last = timex.range is not None and timex.range.end == timex.span.end
        if timex.signal in (HEADING, PART) and not last and (told := interval_of(timex.value)) is not None:
            end = told.start
    return tuple(reversed(out))


def _goes_on(timex: Timex) -> bool:
    had = timex.cue is not None and timex.cue.aspect is Aspect.PERFECT and timex.cue.tense is Tense.PAST
    ends = timex.range is not None and timex.range.end == timex.span.end
    return timex.signal not in _PASSING and not had and not ends
