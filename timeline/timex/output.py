"""Time expressions in the TIMEX3 form other programs score and exchange."""

from __future__ import annotations

import re
from typing import NamedTuple

from timeline.model import TimeExpression, TimexType, Unresolved
from timeline.timex.calendar.lengths import fill_lengths

_SIGNAL = re.compile(
    r"\s+(?:after|before|since|following|prior\s+to)$", re.I
)  # "two days after" an event: no part of it


_SUB_DAY = re.compile(r"(?:ref|ago|auto):([hms])[+-](X|[\d.]+)$")  # hours from a time of day that is not told
_LENGTH = re.compile(r"P[TX\d]")


class Timex3(NamedTuple):
    """`start` inclusive and `end` exclusive characters; TIMEX3 type and value."""

    start: int
    end: int
    type: str
    value: str


def to_timex3(time: TimeExpression | Unresolved) -> Timex3:
    """The TIMEX3 of a resolved or unresolved expression."""
    timex = time.timex
    start, end = timex.span
    if timex.value.startswith("evt:"):
        end = start + len(_SIGNAL.sub("", timex.text))
    if sub_day := _SUB_DAY.match(timex.value):
        return Timex3(start, end, TimexType.DURATION.value, fill_lengths(f"P{sub_day[2]}{sub_day[1]}"))
    vague = timex.value.startswith(("in:", "ref:", "auto:")) and _LENGTH.match(time.value)
    kind = TimexType.DURATION if vague else timex.type
    return Timex3(start, end, kind.value, time.value)
