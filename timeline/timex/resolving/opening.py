"""A story may begin with a day whose year comes later: "Fighting went on until the 10th. On 17 July 1898 it ended"."""

from __future__ import annotations

import re

from timeline.interval import of_day
from timeline.model import Timex
from timeline.timex.asides import ASIDE, BRACKET
from timeline.timex.resolving.missing import last_of, nearby
from timeline.timex.resolving.telling import State

_BESIDE, _FAR = 60, 2500  # characters
_SEVERAL = 3  # days and months without a year, which few obituaries begin with
_OLD, _GENERATION = 95 * 365, 25 * 365  # days: few obituaries begin with so old a date
_FRESH = 14  # days


def begins_story(found: re.Match[str], timex: Timex, state: State) -> bool:
    """Whether the first date told in full gives its year to one with parts missing before it (`MISSING` groups): it
    ends what that begins in a bracket ("The siege of Sund (22 April - 12 May 1811)"), or is of another age, or, where
    several have no year, of another generation; but not where that date lies just before the day of writing."""
    distance = state.coming_at - timex.span.end
    if timex.signal == BRACKET and distance < _BESIDE:
        return True
    if state.coming is None or state.dct is None or state.coming_signal == ASIDE:
        return False
    last = last_of(nearby(found, state.dct), of_day(state.dct))
    if not 0 < distance < _FAR or (last is not None and state.dct - (last.end or 0) < _FRESH):
        return False
    if state.coming in nearby(found, state.coming.start or 0):
        return True  # "15 May was the day it fell ... On 15 May 1940"
    bare = sum(alone and start < state.coming_at for start, alone in state.occasion.dates) if state.occasion else 0
    return state.dct - (state.coming.start or 0) > (_OLD if bare < _SEVERAL else _GENERATION)
