"""What a time takes from the one beside it: the two ends of a range, a quarter and its last day, an
offset and its date."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.interval import Granularity, Interval, add_months, civil, unit_at
from timeline.model import Anchor, Tense, TimeExpression, Timex, TimexType, Unresolved
from timeline.timex.asides import APPOSED, ENCLOSED
from timeline.timex.calendar.values import interval_of, timex3
from timeline.timex.resolving.missing import MISSING, last_of, nearby, next_of
from timeline.timex.resolving.narrowing import moderate
from timeline.timex.resolving.telling import State
from timeline.words import say_noun

_WEEK = 7  # days
_NO_MONTH = "XXXX-XX-"
_LOOSE = re.compile(r"(?:ref|auto):[MW]")
_LAST = (Granularity.DAY, Granularity.MONTH)
_HALF_QUARTER = 45  # days
_ENDS = ("ended", "ending", "to", "through")
_NEAR, _SAME_SENTENCE = 16, 40  # characters
_TWO_YEARS = 731  # days
_MANY_YEARS = re.compile(r"(?:ref|auto):Y[+-](?:[3-9]|\d\d)")
_YEAR_BEFORE = re.compile(r"(?:ago|auto):Y-1$")
_ENDING = re.compile(r"Q[1-4]~?$|near:Q\+0$|(?:ref|dct):W[+-]\d$")
_FISCAL = re.compile(r"\b(?:fiscal|financial)\b", re.I)
_NUMBERED = re.compile(r"XXXX-(Q[1-4])")
_COUNTED = re.compile(r"(?:ref|auto):(?:[DWMY][+-][1-9]\d*|D\+0)$")
_OFFSET = re.compile(r"(?:ref|auto):(?:[DMY][+-][1-9]\d*|D\+0)$")


def after(first: TimeExpression | Unresolved, last: TimeExpression | Unresolved) -> TimeExpression | Unresolved:
    """The second end of a range with parts missing: moved on where it would lie before the first
    or a round too late ("Monday through Friday"), the next after one told in full ("from May 1911 until July")."""
    if not isinstance(first, TimeExpression) or not isinstance(last, TimeExpression):
        return last
    start, end, missing = first.interval, last.interval, MISSING.fullmatch(last.timex.value)
    if missing is None or start is None or end is None or start.start is None:
        return last
    later = next_of(nearby(missing, start.start), start)
    if later is None:
        return last
    alike = (begun := MISSING.fullmatch(first.timex.value)) and bool(begun["weekday"]) == bool(missing["weekday"])
    round_late = alike and not missing["way"] and (end.start or 0) > (later.start or 0)
    if (end.start or 0) >= start.start and first.anchor is not Anchor.ABSOLUTE and not round_late:
        return last
    reason = (f"follows {say_noun(start)}", f"so {say_noun(later)}")
    return replace(last, interval=moderate(later, last.timex.mod, None), value=timex3(later), reason=reason)


def looking_back(
    first: TimeExpression | Unresolved, last: TimeExpression | Unresolved, dct: int | None
) -> TimeExpression | Unresolved:
    """The first end of a range of months whose second has been and lies before it, moved back: in
    January, exports that "rose between January and November" rose last year."""
    if not isinstance(first, TimeExpression) or not isinstance(last, TimeExpression) or dct is None:
        return first
    start, end, missing = first.interval, last.interval, MISSING.fullmatch(first.timex.value)
    if missing is None or not missing["month"] or missing["day"] or start is None or end is None:
        return first
    if not (end.start or 0) < min(start.start or 0, dct) or not _is_past(last.timex) or first.anchor is not Anchor.DCT:
        return first
    before = last_of(nearby(missing, end.start or 0), end)
    if before is None:
        return first
    reason = (f"ends {say_noun(end)}", f"so {say_noun(before)}")
    return replace(first, interval=moderate(before, first.timex.mod, None), value=timex3(before), reason=reason)


def _is_past(timex: Timex) -> bool:
    return timex.cue is not None and timex.cue.tense is Tense.PAST


def ahead_of(first: TimeExpression | Unresolved, last: Timex) -> TimeExpression | Unresolved:
    """The first end of a range with parts missing, before a second told in full: "late May to early July 1911"."""
    end, missing = interval_of(last.value.split("/")[0]), MISSING.fullmatch(first.timex.value)
    if end is None or missing is None or missing["way"]:
        return first
    before = last_of(nearby(missing, end.start or 0), end)
    if before is None:
        return first
    mod = moderate(before, first.timex.mod, None)
    reason = (f"ends {say_noun(end)}", f"so {say_noun(before)}")
    return TimeExpression(first.timex, mod, timex3(before), Anchor.ABSOLUTE, reason)


def compares_ahead(timex: Timex, following: Timex) -> bool:
    """Whether a year before is told ahead of its quarter: "from $3 a year ago to $4 in the second quarter"."""
    near = following.span.start - timex.span.end < _SAME_SENTENCE
    return near and _YEAR_BEFORE.match(timex.value) is not None and _NUMBERED.match(following.value) is not None


def ends_with(timex: Timex, following: Timex) -> bool:
    """Whether it is a quarter, a week or a fiscal year told with its last day: "the quarter ended Sept. 30"."""
    fiscal = timex.value.startswith(("near:Y", "dct:Y")) and _FISCAL.search(timex.text) is not None
    return ends_near(timex, following) and (fiscal or _ENDING.search(timex.value) is not None)


def ends_near(timex: Timex, following: Timex) -> bool:
    near = following.span.start - timex.span.end < _NEAR and following.range is None
    return near and following.signal in _ENDS


def report(months: Timex, end: TimeExpression | Unresolved, state: State) -> None:
    """Take note of the quarter that "the three months ended Dec. 31" is: a year earlier is one too."""
    last = end.interval.end if isinstance(end, TimeExpression) and end.interval else None
    if last is not None and not state.story:
        quarter = unit_at(last - _HALF_QUARTER, Granularity.QUARTER)
        if abs((quarter.end or 0) - last) <= _WEEK:
            state.quarter, state.quarter_at = quarter, months.span.start


def by_end(unit: TimeExpression | Unresolved, end: TimeExpression | Unresolved) -> TimeExpression | Unresolved:
    """A quarter, week or fiscal year as what lies up to its last day or month. "The quarter" without a number takes
    its value from that; "the first quarter" keeps the number of the firm's own count, in the year it ended."""
    last = end.interval if isinstance(end, TimeExpression) else None
    if not isinstance(unit, TimeExpression) or last is None or last.end is None or last.granularity not in _LAST:
        return unit
    if unit.interval is not None and unit.interval.granularity is Granularity.WEEK:
        interval = unit_at(last.end - 1, Granularity.WEEK)
        value = timex3(interval)
    elif unit.interval is not None and unit.interval.granularity is Granularity.YEAR:
        interval = _months_to(last.end, 12)
        value = f"{civil(last.end - 1)[0]:04d}"
    else:
        calendar = unit_at(last.end - _HALF_QUARTER, Granularity.QUARTER)
        interval = calendar if abs((calendar.end or 0) - last.end) <= _WEEK else _months_to(last.end, 3)
        value = timex3(calendar) if (unit.timex.value, unit.anchor) == ("near:Q+0", Anchor.DCT) else unit.value
        if numbered := _NUMBERED.match(unit.timex.value):
            value = f"{civil(last.end - 1)[0]:04d}-{numbered[1]}"
    reason = (f"ended {say_noun(last)}", f"so {say_noun(interval)}")
    return replace(unit, interval=interval, value=value, reason=reason, alternatives=())


def _months_to(end: int, months: int) -> Interval:
    """The months up to a day (exclusive)."""
    return Interval(add_months(end, -months), end, Granularity.MONTH)


def told_beside(timex: Timex, following: Timex) -> bool:
    """Whether an offset has its date beside it: "three days later, on 18 December"."""
    return following.signal in ("on", "in") and _COUNTED.match(timex.value) is not None


def by_date(offset: TimeExpression | Unresolved, date: TimeExpression | Unresolved) -> TimeExpression | Unresolved:
    """An offset as the date told beside it, where that is as fine and lies on the same side."""
    if not isinstance(offset, TimeExpression) or not isinstance(date, TimeExpression):
        return offset
    counted, told = offset.interval, date.interval
    if counted is None or told is None or date.timex.type is not TimexType.DATE:
        return offset
    if _LOOSE.match(offset.timex.value):
        if date.timex.value.startswith(_NO_MONTH):
            return offset  # "a month later, on the 21st": of the month counted
        told = _unit_beside(counted, told) if told.granularity is Granularity.DAY else told
    same_day = ":D" in offset.timex.value and told.granularity is Granularity.DAY and told.within(counted)
    if counted == told or (counted.granularity is not told.granularity and not same_day) or not told.is_unit:
        return offset
    reason = (f"the date is told beside it: {say_noun(told)}",)
    return replace(offset, interval=told, value=timex3(told), anchor=date.anchor, reason=reason, alternatives=())


def _unit_beside(counted: Interval, day: Interval) -> Interval:
    """The month or week of a day, where it is that counted or the one beside it; else the day itself."""
    unit = unit_at(day.start or 0, counted.granularity or Granularity.MONTH)
    return unit if unit.end == counted.start or unit.start == counted.end or unit == counted else day


def _is_close(reached: Interval, told: Interval, offset: TimeExpression | Unresolved) -> bool:
    """Whether years told between commas behind a date reach it but for one, as told years are rounded."""
    years = offset.timex.signal == ENCLOSED and _MANY_YEARS.match(offset.timex.value) is not None
    return years and abs((reached.start or 0) - (told.start or 0)) < _TWO_YEARS


def told_again(timex: Timex) -> bool:
    """Whether it is an offset right after a date: "in 1955, twelve years later,"."""
    return timex.signal in (APPOSED, ENCLOSED) and _OFFSET.match(timex.value) is not None


def by_date_before(
    offset: TimeExpression | Unresolved,
    from_before: TimeExpression | Unresolved,
    date: TimeExpression | Unresolved,
) -> TimeExpression | Unresolved:
    """An offset after its date as that date, where it reaches it from what was told before the date
    (`from_before`); else it counts from the date: "in 1905, two years later he left"."""
    if not isinstance(from_before, TimeExpression) or not isinstance(date, TimeExpression):
        return offset
    reached, told = from_before.interval, date.interval
    if (
        reached is None
        or told is None
        or not (reached.within(told) or told.within(reached) or _is_close(reached, told, offset))
    ):
        return offset
    reason = (f"the date is told beside it: {say_noun(told)}",)
    return replace(from_before, interval=told, value=timex3(told), anchor=date.anchor, reason=reason, alternatives=())
