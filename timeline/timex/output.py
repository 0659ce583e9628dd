"""Time expressions in the TIMEX3 form other programs score and exchange."""

from __future__ import annotations

from typing import NamedTuple

from timeline.model import TimeExpression, Unresolved


class Timex3(NamedTuple):
    """`start` inclusive and `end` exclusive characters; TIMEX3 type and value."""

    start: int
    end: int
    type: str
    value: str


def to_timex3(time: TimeExpression | Unresolved) -> Timex3:
    """The TIMEX3 of a resolved or unresolved expression."""
    timex = time.timex
    return Timex3(timex.span.start, timex.span.end, timex.type.value, time.value)
