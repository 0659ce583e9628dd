"""The two ends of a range: "from 3 to 5 May", "from 6:30 to 8 p.m.", each with what only the other tells."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from timeline.model import Span, Timex
from timeline.timex.finding.clocks import EXACT, LASTING, join_clock

_RANGE = re.compile(r"\s{0,3}(to|through|until|till|and|-|\u2013|\u2014)\s{0,3}", re.I)
_HALF = re.compile(r"\d\s?([ap])\.?\s?m\b", re.I)
_HOUR, _HOUR_TOLD = re.compile(r"/T(\d\d)(:\d\d)$"), re.compile(r"/T(\d\d)(:\d\d)")
_NOON = 12


def join_ranges(text: str, found: list[Timex]) -> list[Timex]:
    """Mark the two ends of "from ... to ..." with the span of the whole."""
    out = list(found)
    for i, (first, second) in enumerate(pairwise(found)):
        gap = _RANGE.fullmatch(text, first.span.end, second.span.start)
        if gap is None or first.type in LASTING or second.type in LASTING or first.range or second.range:
            continue
        word = gap[1].lower()
        first = out[i] = _in_half_of(second, first)
        if "\n" in gap[0].partition(gap[1])[0] and word in "-\u2013\u2014":
            continue  # the dash heads the next line of a list
        if (
            first.signal == ("between" if word == "and" else "from")
            or word == "through"
            or word in "-\u2013\u2014"
            or first.rule == "<hour>"
        ):
            whole = Span(first.span.start, second.span.end)
            value = _on_the_day_of(second, first)
            if value != first.value:  # of one day, whatever "until" says of its last hour
                first, second = replace(first, value=value, cue=second.cue), replace(second, signal="to")
            out[i], out[i + 1] = replace(first, range=whole), replace(second, range=whole)
    return out


def _on_the_day_of(last: Timex, first: Timex) -> str:
    """The value of the first of two times of day, of which the second has the day: "from 10 a.m. to noon on Friday"."""
    day, _, clock = last.value.partition("/T")
    return join_clock(day, first.value, first.text) if day and clock and first.value.startswith("/T") else first.value


def _in_half_of(last: Timex, first: Timex) -> Timex:
    """The first of two times of day in the half of the day told with the second: "from 6:30 to 8 p.m."; at most twelve
    hours before it: "from 10 to 3 p.m."."""
    half, start, end = _HALF.search(last.text), _HOUR.match(first.value), _HOUR_TOLD.search(last.value)
    if half is None or start is None or end is None or EXACT.search(first.text) or int(start[1]) > _NOON:
        return first
    hour = int(start[1]) % _NOON
    until = _NOON + int(end[1]) % _NOON if half[1].lower() == "p" else int(end[1]) % _NOON
    if (hour + _NOON, start[2]) < (until, end[2]) or (half[1].lower() == "a" and (hour, start[2]) >= (until, end[2])):
        hour += _NOON
    return replace(first, value=f"/T{hour:02d}{first.value[4:]}")
