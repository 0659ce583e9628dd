"""A story may begin with a day whose year comes later: "Fighting went on until the 10th. On 17 July 1898 it ended"."""

from __future__ import annotations

import re

from timeline.interval import of_day
from timeline.model import Timex
from timeline.timex.asides import ASIDE, BRACKET
from timeline.timex.resolving.missing import last_of, nearby
from timeline.timex.resolving.telling import State

_BESIDE, _OPENING = 60, 250  # characters
_OLD = 95 * 365  # days: few obituaries begin with so old a date
_FRESH = 14  # days


def begins_story(found: re.Match[str], timex: Timex, state: State) -> bool:
    """Whether the first date told in full gives its year to one with parts missing before it (`MISSING` groups): it
    ends what that begins in a bracket ("The siege of Sund (22 April - 12 May 1811)"), or is near and of another age;
    but not where the date without a year lies just before the day of writing."""
    distance = state.coming_at - timex.span.end
    if timex.signal == BRACKET and distance < _BESIDE:
        return True
    if state.coming is None or state.dct is None or state.coming_signal == ASIDE:
        return False
    last = last_of(nearby(found, state.dct), of_day(state.dct))
    fresh = last is None or state.dct - (last.end or 0) < _FRESH
    old = state.dct - (state.coming.start or 0) > _OLD
    return old and not fresh and 0 < distance < _OPENING
