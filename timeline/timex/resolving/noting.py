"""Taking note of what a text tells on its way: what the dates behind it may count from, and what is by the way."""

from __future__ import annotations

import re

from timeline.interval import Granularity, Interval, add_months, of_day
from timeline.model import TimeExpression, Timex, TimexType, Unresolved
from timeline.timex.asides import AMOUNT, ASIDE, BRACKET, ELSEWHERE, HEADING, OF_THAT, PART, PLANNED, SEASON, TO_COME
from timeline.timex.calendar.shifting import shift
from timeline.timex.resolving.telling import State, had_been
from timeline.timex.vocabulary import SAID

QUARTER_NEAR = 1200  # characters back in which a quarter sets the grain of "a year earlier"
_YEAR, _YEARS_ON, _GENERATION = 366, 600, 20 * 365  # days
_BREATH, _BESIDE = 200, 60  # characters
_CALENDARS_APART = range(8, 14)  # days between the Julian and the Gregorian calendar since 1300
_COMPARED = ("since", "compared with", "compared to", "than", "above", "below")
_SAME_UNIT = re.compile(r"(?:ref|near):\w+\+0")
_OWN_QUARTER = re.compile(r"XXXX-Q|near:|dct:Q-1|[12]\d{3}(?!/QX)")  # not one told beside it for comparison
_BACKWARD = re.compile(r"(?:ref|auto):\w+-|XXXX-[\w-]+<ref")  # "four days earlier" is told on the way
_DAY_BEFORE = re.compile(r"(?:ref|auto):D-1(?:/|$)")
_WEEKDAY = re.compile(r"XXXX-WXX-\d")
_MONTHS = re.compile(r"P(?:[4-9]|1[01])M")
_BACK = re.compile(r"(?:ago|auto):\w+-\d+")
_NEXT_TO = ("from", "than", "above", "below", AMOUNT)
_HALF = 6  # months
_SUMMARY = 120  # characters
_WEEKS = re.compile(r"ref:W([+-]\d{1,3})")


def tell(state: State, timex: Timex, interval: Interval, told: Interval) -> None:
    """Take note of a date told: a unit of the calendar, and what of it was told."""
    _see(state, timex, interval)
    if interval.granularity in (Granularity.DECADE, Granularity.CENTURY):
        return
    if state.story and timex.value.startswith("dct:"):
        state.now_at = timex.span.start if timex.value != "dct:D+0" else state.now_at
        return
    if state.story and had_been(timex) and _is_before(state, interval):
        state.had_been = interval
    if _is_by_the_way(state, timex, interval) or _is_ahead_of(state, timex, interval):
        return
    if timex.signal == SEASON and (season := _season_to(state, timex, interval)):
        state.told = state.main = season
        return
    if state.story and _ends_range(timex, interval, years=True) and _goes_on_inside(state, timex, interval):
        return
    state.told, state.told_at = interval, timex.span.end
    state.clause = timex.cue.span if timex.cue is not None else None
    state.told_range = timex.range is not None or timex.signal in ("to", "through")
    if state.main is None or _goes_on_to(state, timex, interval):
        state.before = state.main if interval != state.main else state.before
        state.had_been = None
        state.main, state.main_until = interval, timex.signal in ("until", "till")
        state.late = told if timex.mod == "END" and interval.granularity is Granularity.YEAR else None
    if interval.granularity is Granularity.DAY and interval.is_unit:
        state.told_day, state.told_day_at = interval, timex.span.end
        state.minute = state.minute if had_been(timex) else None
        if state.dct is not None and 0 <= state.dct - (interval.start or 0) < _YEAR:
            state.day_gone = interval
    elif (weeks := _WEEKS.fullmatch(timex.value)) and state.told_day is not None and state.told_day.start is not None:
        state.told_day = of_day(state.told_day.start + 7 * int(weeks[1]))


def _see(state: State, timex: Timex, interval: Interval) -> None:
    """Take note of what is told in passing too, of quarters, and of what heads a part or an entry."""
    state.seen, state.seen_at = interval, timex.span.end
    state.seen_aside = timex.signal == ASIDE and not had_been(timex)
    if interval.granularity is Granularity.QUARTER:
        state.quarter_told = interval
        if _OWN_QUARTER.match(timex.value) and not _is_aside(state, timex, interval):
            state.quarter, state.quarter_at = interval, timex.span.start
    if timex.signal == HEADING and interval.start != state.dct:  # the dateline of news heads no entry
        state.heading = interval
    if timex.signal in (PART, HEADING) and not _ends_range(timex, interval, years=True):
        state.part = interval if interval.granularity is Granularity.YEAR else None


def _goes_on_to(state: State, timex: Timex, interval: Interval) -> bool:
    """Whether what follows is of that date: it is no limit, does not lead back and is not told again."""
    if interval.granularity is Granularity.YEAR and timex.signal in ("since", "until", "till"):
        return False
    if timex.signal == "before" and interval.granularity is not Granularity.DAY:
        return False  # "before the next spring"
    if _BACKWARD.match(timex.value) or _SAME_UNIT.fullmatch(timex.value):
        return False
    return not _had_been(state, timex, interval) and not _ends_range(timex, interval, years=False)


def compare(state: State, quarter: TimeExpression | Unresolved, timex: Timex) -> None:
    """Take note of a quarter told behind its comparison: "rose from $3 a year ago to $4 in the second quarter"."""
    known = state.quarter is not None and timex.span.start - state.quarter_at < QUARTER_NEAR
    if not known and isinstance(quarter, TimeExpression) and quarter.interval is not None:
        state.quarter, state.quarter_at = quarter.interval, timex.span.start


def measure(state: State, timex: Timex) -> None:
    """Take note of a length: after "the first nine months" or "the year ended", a year earlier is no quarter."""
    year = timex.value == "P1Y" and timex.rule == "the year"
    if year or (_MONTHS.fullmatch(timex.value) and timex.text.lower().startswith(("the ", "first "))):
        state.quarter_at, state.months_at = -QUARTER_NEAR, timex.span.start


def _is_aside(state: State, timex: Timex, quarter: Interval) -> bool:
    """Whether a quarter is told on the way ("after a flat second quarter"): it is before the one
    reported shortly before, and not the last that is over."""
    if state.quarter is None or timex.span.start - state.quarter_at >= QUARTER_NEAR or state.dct is None:
        return False
    before = (quarter.start or 0) < (state.quarter.start or 0)
    return before and quarter != shift(of_day(state.dct), "Q", -1)


def _is_compared(state: State, timex: Timex, interval: Interval) -> bool:
    """Whether what is told is only compared with it: "the lowest since December 2008", "rose in May from April",
    "up from $2 million a year earlier", "the year-ago loss"."""
    if _BACK.fullmatch(timex.value) and (timex.signal in _NEXT_TO or not timex.rule.startswith("<count>")):
        return True
    if state.told is None:
        return False
    months = state.told.granularity is interval.granularity is Granularity.MONTH
    return timex.signal in _COMPARED or (months and timex.signal == "from" and timex.range is None)


def _is_of_a_thing(state: State, timex: Timex, interval: Interval) -> bool:
    """Whether a year only says since when a thing is, beside days or months that news tells: "signed in March 2021.
    Orion, founded in 2015, had built no bridge. Work began that summer"."""
    year = timex.signal == ASIDE and interval.granularity in (Granularity.YEAR, Granularity.MONTH)
    finer = state.told is not None and state.told.granularity in (
        (Granularity.DAY, Granularity.MONTH) if interval.granularity is Granularity.YEAR else (Granularity.DAY,)
    )
    return year and finer and state.told is not None and (interval.end or 0) <= (state.told.start or 0)


def _in_passing(state: State, timex: Timex, interval: Interval) -> bool:
    """Whether a date is told in passing, and lies before what the story has come to or years after."""
    if state.main is None:
        return _opens_in_passing(state, timex, interval)
    if timex.signal == PLANNED:
        return True
    if timex.signal == TO_COME:
        return (interval.start or 0) > (state.main.start or 0) + _YEARS_ON
    if timex.signal in ("until", "till"):  # "the largest fleet until September 1942"
        return (interval.start or 0) > (state.main.start or 0) + _GENERATION
    if timex.signal == ASIDE and timex.range is not None and interval.granularity is Granularity.YEAR:
        return True  # "33 were killed in the 1987–1989 period"
    return timex.signal in (ASIDE, OF_THAT, "since", "following") and (interval.end or 0) <= (state.main.start or 0)


def _opens_in_passing(state: State, timex: Timex, interval: Interval) -> bool:
    """Whether a story does not begin with what it tells first: "The fort, which would stand until 1941, was attacked on
    3 May. On 5 June 1866 it fell"."""
    if state.coming is None or state.coming_at <= timex.span.start:
        return False
    ahead = (interval.start or 0) - (state.coming.start or 0)
    if timex.signal in (TO_COME, PLANNED, "until", "till"):
        return ahead > 0
    year = interval.granularity is Granularity.YEAR  # "a painting of 1926" of a war of 1866
    return timex.signal == ASIDE and year and ahead > _GENERATION


def _is_by_the_way(state: State, timex: Timex, interval: Interval) -> bool:
    """Whether nothing counts from it."""
    if timex.signal == BRACKET and (interval.granularity is Granularity.YEAR or timex.type is TimexType.TIME):
        return True
    if timex.signal == ELSEWHERE or (timex.signal == BRACKET and _is_in_other_calendar(state, timex, interval)):
        return True
    if timex.signal == PART and _ends_range(timex, interval, years=True):
        return True
    if not state.story:
        aside = _is_compared(state, timex, interval) or _is_of_a_thing(state, timex, interval)
        return aside or _had_come_before(state, timex) or _is_of_the_saying(state, timex, interval)
    if _in_passing(state, timex, interval) or _ends_summary(state, timex):
        return True
    if _DAY_BEFORE.match(timex.value) or (_BACKWARD.match(timex.value) and had_been(timex)):
        return True  # "the fort, reached the day before, fell that night"
    if _WEEKDAY.match(timex.value) and had_been(timex) and _is_before_day(state, interval):
        return True  # "they went back to the line they had left on Friday night"
    beside = timex.signal in ("on", "in") and had_been(timex)
    return beside and _is_before(state, interval)  # "he had come a month earlier, on 14 December"


def _is_in_other_calendar(state: State, timex: Timex, interval: Interval) -> bool:
    """Whether it is the day just told, by the other calendar: "On 10 May 1807 (28 April Old Style)"."""
    day, near = state.told_day, 0 <= timex.span.start - state.told_day_at < _BESIDE
    if day is None or not near or interval.granularity is not Granularity.DAY:
        return False
    return abs((day.start or 0) - (interval.start or 0)) in _CALENDARS_APART


def _ends_summary(state: State, timex: Timex) -> bool:
    """Whether it ends what a story begins with, which then goes on inside: "The war began on 1 February 1864 and
    ended nine months later"."""
    opening = state.main is not None and state.before is None and state.told == state.main
    return opening and timex.signal == "ended" and 0 <= timex.span.start - state.told_at < _SUMMARY


def _is_of_the_saying(state: State, timex: Timex, interval: Interval) -> bool:
    """Whether news only says when it was said, and told before when it was: "The train left the rails
    on Wednesday night, officials said Thursday"."""
    said = timex.cue is not None and timex.cue.verb in SAID and timex.value.startswith("XXXX-WXX-")
    day, near = state.told_day, 0 <= timex.span.start - state.told_day_at < _BREATH
    return said and day is not None and near and state.told == day and (day.start or 0) < (interval.start or 0)


def _is_ahead_of(state: State, timex: Timex, interval: Interval) -> bool:
    """Whether news only says before what it was: "the last day of canvassing before Saturday's vote"."""
    to_come = state.dct is not None and (interval.start or 0) > state.dct
    return not state.story and to_come and timex.signal == "before" and timex.value.startswith("XXXX-WXX-")


def _had_come_before(state: State, timex: Timex) -> bool:
    """Whether a clause of the sentence told last counts back from it to what had been: "left on 4 May, though a
    warning had been given the day before. At noon ..."."""
    back = _BACKWARD.match(timex.value) is not None and had_been(timex)
    return back and state.clause is not None and state.clause.start < timex.span.start <= state.clause.end


def _is_before(state: State, interval: Interval) -> bool:
    return state.main is not None and (interval.end or 0) <= (state.main.start or 0)


def _is_before_day(state: State, interval: Interval) -> bool:
    return state.told_day is not None and (interval.start or 0) < (state.told_day.start or 0)


def _had_been(state: State, timex: Timex, interval: Interval) -> bool:
    """Whether it tells what had been, not what had come about by then: "by early 1913 they had taken the north"."""
    later = state.main is None or (interval.start or 0) >= (state.main.start or 0)
    return had_been(timex) and not (timex.signal == "by" and later)


def _goes_on_inside(state: State, timex: Timex, end: Interval) -> bool:
    """Whether a story goes on from the first of two years: "the war of 1805 to 1807 ... In May 1806"."""
    inside = timex.signal == ASIDE or (state.limit is not None and state.limit <= (end.start or 0))
    return inside and end.granularity is Granularity.YEAR


def _season_to(state: State, timex: Timex, end: Interval) -> Interval | None:
    """The half of a year to each side of New Year, where the second of two years ends what lasted so long: after
    "the offensive of 1986-87" February is of 1987."""
    first = state.told
    if not state.story or first is None or not _ends_range(timex, end, years=True) or first.end != end.start:
        return None
    return Interval(add_months(first.start or 0, _HALF), add_months(end.start or 0, _HALF), Granularity.YEAR)


def _ends_range(timex: Timex, interval: Interval, *, years: bool) -> bool:
    """Whether it is the end of "from 17 July 1942 to 2 February 1943": a story goes on from the start."""
    last = timex.range is not None and timex.range.end == timex.span.end
    if last and years:
        return True
    return last and interval.granularity is not None and interval.granularity.rank < Granularity.YEAR.rank
