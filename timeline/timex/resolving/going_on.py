"""The date without a year that a story goes on with, by what it told before and what it tells next.

Such a date, as a rule, lies in the years that head its part of the text and before the next date told in full. So one
year that was not where the story went on ("it stayed open until July 1916") does not carry on to all that follows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from timeline.interval import Granularity, Interval
from timeline.timex.resolving.missing import last_of, next_of, story_of
from timeline.timex.resolving.telling import State

_MOST_OF_YEAR, _JUST_BEFORE = 270, 60  # days
_MOST_OF_MONTH, _FEW_DAYS = 20, 10  # days
_FINE = (Granularity.DAY, Granularity.MONTH, Granularity.SEASON)
_BACK, _HALF_YEAR, _JUMP = 100, 150, 200  # days


def goes_on_with(
    those: Sequence[Interval],
    told: Interval,
    state: State,
    around: Callable[[int], Sequence[Interval]],
    *,
    next_day: bool,
    of_month: bool,
) -> tuple[Interval | None, str]:
    """Which of `those`, in order, a story means that has come to `told`, and why.

    around: those near another day; next_day: whether a day goes on from a day ("on Monday", "on the 7th");
    of_month: whether it tells no month.
    """
    late = state.late if told is state.main else None
    why = "the one the story comes to"
    chosen = next_of(those, told) if next_day else story_of(those, told, late)
    if of_month and (between := _between(those, chosen, told, state)):
        chosen = between
    if _leaps(those, chosen, told, state.told_day):
        chosen, why = last_of(those, told), "the last one: the next is most of a year away"
    if chosen is None:
        return None, why
    return _not_beyond(_in_part(chosen, those, told, state), those, state, told, around), why


def _between(those: Sequence[Interval], chosen: Interval | None, told: Interval, state: State) -> Interval | None:
    """A day of the month just before the last one told and after the one before that: "on the 20th ... he died three
    days later. On the 21st ...", where the next lies most of a month away. Where the last one is only how long
    something lasted, it may lie somewhat before both: "on the 27th ... until the 30th. Between the 26th and 29th"."""
    last, before = last_of(those, told), state.before
    if chosen is None or last is None or before is None or (chosen.start or 0) - (told.start or 0) < _MOST_OF_MONTH:
        return None
    first = (before.start or 0) - (_FEW_DAYS if state.main_until and told is state.main else 0)
    return last if first <= (last.start or 0) > (told.start or 0) - _FEW_DAYS else None


def _leaps(those: Sequence[Interval], chosen: Interval | None, told: Interval, told_day: Interval | None) -> bool:
    """Whether a story that goes on from day to day would leap over most of a year: "on 18 January ... We left him in
    December"; or ran a month ahead: "on 7 December they dug in. Food was found in January. On Christmas Eve"."""
    last = last_of(those, told)
    if chosen is None or last is None:
        return False
    if told.granularity is Granularity.MONTH and chosen.granularity is Granularity.DAY and told_day is not None:
        if not 0 <= (last.start or 0) - (told_day.start or 0) < _JUST_BEFORE:
            return False
    elif told.granularity is not Granularity.DAY:
        return False
    return (chosen.start or 0) - (told.end or 0) > _MOST_OF_YEAR and (told.start or 0) - (last.end or 0) < _JUST_BEFORE


def _in_part(chosen: Interval, those: Sequence[Interval], told: Interval, state: State) -> Interval:
    """The one in the years that head this part of the text, where the date before was of a time before them, or where
    the next part begins before `chosen`."""
    part, end = state.part, state.part_end
    if part is None or not state.story:
        return chosen
    inside = [one for one in those if (one.start or 0) >= (part.start or 0) and (end is None or (one.start or 0) < end)]
    before, beyond = (told.start or 0) < (part.start or 0), end is not None and (chosen.start or 0) >= end
    return inside[0] if inside and (before or beyond) else chosen


def _not_beyond(
    chosen: Interval,
    those: Sequence[Interval],
    state: State,
    main: Interval,
    around: Callable[[int], Sequence[Interval]],
) -> Interval:
    """The last of `those` before the limit, where the story only looked ahead with the last date it told, `main`: it
    comes back to a date before that, and had told one long before it. Where it looked ahead for years ("he was still
    alive in 1525") it goes on from the last day it told."""
    limit, before, day = state.limit, state.before, state.told_day
    if state.main_until and main is state.main and before is not None:
        inside = story_of(around(before.start or 0), before)
        if inside is not None and _is_nearer(inside, before, chosen, main):
            return inside
    then = _after_look_back(those, state.told, main)
    if before is None and then is None:
        then = _after_look_back(those, state.had_been, main, reach=_JUMP)
    if then is not None and before is None and (chosen.start or 0) - (main.end or 0) > _BACK:
        return then
    if then is not None and limit is not None and (then.start or 0) < limit <= (chosen.start or 0):
        return then
    if limit is None or before is None or (chosen.start or 0) < limit or limit > (main.end or 0):
        return chosen
    far = (chosen.start or 0) - limit > _JUMP  # a row of dates that ran ahead: "400 men in December, 900 by February"
    if (main.start or 0) - (before.end or 0) < _JUMP and not far:
        return chosen
    earlier = [one for one in those if (one.start or 0) < limit and (one.end or 0) > (before.start or 0) - _BACK]
    if earlier:
        return earlier[-1]
    back = story_of(around(day.start or 0), day) if far and day is not None and (day.start or 0) < limit else None
    return back if back is not None and (back.start or 0) < limit else chosen


def _is_nearer(inside: Interval, before: Interval, chosen: Interval, until: Interval) -> bool:
    """Whether a date lies right after what was told before "until February", and the other far after that."""
    soon = (inside.start or 0) - (before.end or 0) < _BACK and (inside.start or 0) < (until.start or 0)
    return soon and (chosen.start or 0) - (until.end or 0) > _HALF_YEAR


def _after_look_back(
    those: Sequence[Interval], had: Interval | None, main: Interval, *, reach: int = _BACK
) -> Interval | None:
    """The one soon after what had been before the story: "the siege of April 1911 ... In October 1910 he had asked for
    guns. In December he met the king"."""
    then = next_of(those, had) if had is not None and (had.end or 0) <= (main.start or 0) else None
    if had is None or then is None or had.granularity not in _FINE:
        return None
    return then if (then.start or 0) < min(main.start or 0, (had.end or 0) + reach) else None
