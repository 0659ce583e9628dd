"""The day of a time of day told alone: "at noon", "overnight", "at 8 a.m."."""

from __future__ import annotations

import re

from timeline.interval import Interval, of_day
from timeline.model import Anchor, Aspect, Tense, Timex
from timeline.timex.asides import ELSEWHERE
from timeline.timex.resolving.occasion import NEAR
from timeline.timex.resolving.telling import NO_DCT, NO_TOLD, Found, State, had_been
from timeline.words import say_noun

_WEEK = 7  # days
_LATE, _NOON_CLOCK, _EVENING = "T20:00", "T12:00", "T18:00"
_FARTHEST = 13  # hours between two zones
_CLOCK = re.compile(r"T(\d\d):(\d\d)")
OVERNIGHT = "overnight"


def same_day(state: State, timex: Timex) -> Found | str:
    """A time of day alone: of the day told last, unless the story has come to a month or year after it."""
    main, day = state.main, state.told_day
    if (there := _in_other_zone(state, timex)) is not None:
        return Found(there, Anchor.PREVIOUS, ("the time told before it, in another zone",))
    if (morning := _next_morning(state, timex)) is not None:
        return Found(morning, Anchor.PREVIOUS, (f"after the night of {say_noun(day)}",)) if day else NO_TOLD
    if (
        state.story
        and state.told != day
        and main is not None
        and day is not None
        and (main.start or 0) >= (day.end or 0)
    ):
        return Found(main, Anchor.PREVIOUS, (f"on a day of {say_noun(main)}, told before",))
    if (
        timex.rule == OVERNIGHT
        and state.dct is not None
        and not state.story
        and (day is None or day.end == state.dct + 1)
    ):
        to_come = timex.cue is not None and timex.cue.tense is Tense.FUTURE
        return Found(of_day(state.dct - (not to_come)), Anchor.DCT, ("the night beside the day of writing",))
    if (day := _day_of_news(state, timex)) is not None:
        return Found(day, Anchor.DCT, ("on the day of writing, by the verb",))
    if state.told_day is not None and (
        state.story or state.told == state.told_day or _is_of_the_week(state.told_day, state.dct)
    ):
        return Found(state.told_day, Anchor.PREVIOUS, (f"on the day told before, {say_noun(state.told_day)}",))
    if state.story or state.dct is None:
        return NO_TOLD if state.story else NO_DCT
    return Found(of_day(state.dct), Anchor.DCT, ("on the day of writing",))


def _is_of_the_week(day: Interval, dct: int | None) -> bool:
    """Whether news may still be telling of a day: it is not a week old."""
    return dct is not None and day.start is not None and 0 <= dct - day.start < _WEEK


def _next_morning(state: State, timex: Timex) -> Interval | None:
    """The day after that of the evening or night told just before, for a time of day that comes round only then."""
    if state.clock is None or timex.span.start - state.clock_at > NEAR or had_been(timex):
        return None
    day, last = state.clock
    clock = timex.value.partition("/")[2].partition("@")[0]
    late = last in ("TNI", "TEV", "T24:00") or (last[1:2].isdigit() and last >= _LATE)
    early = clock == "TMO" or (
        clock[1:2].isdigit() and clock < (_EVENING if last == "TNI" and state.story else _NOON_CLOCK)
    )
    return of_day(day.start + 1) if late and early and day == state.told_day and day.start is not None else None


def _in_other_zone(state: State, timex: Timex) -> Interval | None:
    """The day of a time of day told again for another zone, by which hour lies beside which: "at 2:10 a.m. (1810 GMT)"
    is the evening before there."""
    if timex.signal != ELSEWHERE or state.clock is None or state.clock[0].start is None:
        return None
    here, there = _CLOCK.match(state.clock[1]), _CLOCK.match(timex.value.partition("/")[2])
    if here is None or there is None:
        return None
    hours = int(there[1]) - int(here[1]) + (int(there[2]) - int(here[2])) / 60
    return of_day(state.clock[0].start + (hours < -_FARTHEST) - (hours > 24 - _FARTHEST))


def _day_of_news(state: State, timex: Timex) -> Interval | None:
    """The day of writing, where the verb says that a time of day is not of the day told last: "It falls due on 3 June.
    By noon the shares had lost 2 percent", "He was shot on 4 May 2007. The polls open at 8 a.m."."""
    day, dct, cue = state.told_day, state.dct, timex.cue
    if state.story or day is None or dct is None or cue is None or day.start is None:
        return None
    over = cue.tense is Tense.PAST and day.start > dct
    ahead = cue.tense in (Tense.PRESENT, Tense.FUTURE) and cue.aspect is Aspect.NONE and day.start < dct - _WEEK
    return of_day(dct) if over or ahead else None
