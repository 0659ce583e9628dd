"""Resolve time expressions: from words with parts missing to intervals, with the reason.

News counts from the day of writing (`dct`), narratives from the last date told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from timeline.interval import Granularity, Interval
from timeline.model import Anchor, Reading, TimeExpression, Timex, TimexType, Unresolved
from timeline.timex.asides import ELSEWHERE
from timeline.timex.calendar.named_days import named_day
from timeline.timex.calendar.values import interval_of, timex3
from timeline.timex.ordering import WHY
from timeline.timex.resolving import noting
from timeline.timex.resolving.ahead import comes_next, part_ends
from timeline.timex.resolving.beside import (
    after,
    ahead_of,
    by_date,
    by_date_before,
    by_end,
    compares_ahead,
    ends_near,
    ends_with,
    looking_back,
    report,
    told_again,
    told_beside,
)
from timeline.timex.resolving.completing import complete
from timeline.timex.resolving.counting import OFFSET, count
from timeline.timex.resolving.domain import domain_of
from timeline.timex.resolving.missing import MISSING
from timeline.timex.resolving.narrowing import moderate, narrow
from timeline.timex.resolving.occasion import occasion_of
from timeline.timex.resolving.same_day import OVERNIGHT, same_day
from timeline.timex.resolving.stamps import first_told, stamps
from timeline.timex.resolving.telling import NO_DAY, NO_EVENT, Found, State, Vague
from timeline.timex.resolving.told_parts import TOLD_PARTS, in_told_part
from timeline.timex.resolving.zones import say_zone
from timeline.words import say_noun

_NOON, _NIGHTFALL = 12, 6  # hours
_BY_HALF = (  # rules that leave the half of the day open
    "[the] <hour> o'clock",
    "half_past <hour>",
    "[a] quarter past|after <hour>",
    "[a] quarter to|before <hourbefore>",
    "<minutes> [minutes] past <hour>",
    "<minutesto> minutes to|before <hourbefore>",
    "<hourword>",
    "<dotted>",
)
_APPOSED = 6  # characters: ", at "
_NAMED = re.compile(r"day:(?P<name>\w+)@(?P<year>\d{4})")


def resolve(timexes: Sequence[Timex], *, dct: int | None) -> tuple[TimeExpression | Unresolved, ...]:
    """The time each expression means, one for one in the same order.

    dct: the day the text was written (a day number), None when not known: then what counts
    from it comes back unresolved, with the reason. Never raises.
    """
    state = State(dct, domain_of(timexes, dct), occasion_of(timexes, dct))
    page = stamps(timexes, dct) if state.story else frozenset[Timex]()
    if (dct is None or state.story) and (first := first_told(timexes, page)):
        state.coming, state.coming_at = interval_of(first.value.split("/")[0]), first.span.start
        state.coming_signal = first.signal
    out: list[TimeExpression | Unresolved] = []
    before_it = state
    none = (None,) * len(timexes)
    limits, ends = (comes_next(timexes), part_ends(timexes)) if state.story else (none, none)
    for timex, following, state.limit, state.part_end in zip_longest(timexes, timexes[1:], limits, ends):
        if following is not None and compares_ahead(timex, following) and not state.story:
            noting.compare(state, _resolve(following, state), timex)
        result = _resolve(timex, state)
        if out and told_again(timex):
            result = by_date_before(result, _resolve(timex, before_it), out[-1])
        if following is not None and told_again(following):
            before_it = replace(state)
        if following is not None and ends_with(timex, following):
            result = by_end(result, _resolve(following, state))
        if following is not None and told_beside(timex, following):
            result = by_date(result, _resolve(following, state))
        if following is not None and timex.range is not None and following.range == timex.range:
            result = ahead_of(result, following)
        if out and timex.range is not None and out[-1].timex.range == timex.range:
            out[-1] = looking_back(out[-1], result, dct)
            result = after(out[-1], result)
        noting.measure(state, timex)
        if following is not None and timex.value == "P3M" and ends_near(timex, following):
            report(timex, _resolve(following, state), state)
        beside_now = timex.rule == OVERNIGHT and isinstance(result, TimeExpression) and result.anchor is Anchor.DCT
        aside = beside_now or timex in page
        if isinstance(result, TimeExpression) and result.interval is not None and not aside:
            noting.tell(state, timex, unit_of(result), result.interval)
            _tell_clock(timex, result, state)
        out.append(result)
    return tuple(out)


def _tell_clock(timex: Timex, time: TimeExpression, state: State) -> None:
    """Take note of a time of day."""
    _, _, clock = time.value.partition("T")
    if clock and timex.type is TimexType.TIME and timex.signal != ELSEWHERE:
        state.clock, state.clock_at = (unit_of(time), f"T{clock}"), timex.span.end
        if ":" in clock:
            state.minute, state.minute_at = state.clock[0], timex.span.end
    elif timex.mod == "END" and time.interval is not None and unit_of(time).granularity is Granularity.DAY:
        state.clock, state.clock_at = (unit_of(time), "TEV"), timex.span.end  # "late on Monday"


def unit_of(time: TimeExpression) -> Interval:
    """The calendar unit an expression stands in, before "early" or "around" is taken in."""
    whole = interval_of(time.value)
    interval = whole or time.interval
    assert interval is not None
    return interval


def _resolve(timex: Timex, state: State) -> TimeExpression | Unresolved:
    if timex.type is TimexType.SET or timex.value.startswith("P"):
        return TimeExpression(timex, None, timex.value, Anchor.NONE)
    head, *parts = timex.value.split("/")
    clock = parts.pop() if parts and parts[-1].startswith("T") else ""
    clock, _, zone = clock.partition("@")
    found = _head(head, timex, state)
    if isinstance(found, str):
        return Unresolved(timex, found, "" if found is NO_DAY else _unknown(head, clock))
    if isinstance(found, Vague):
        return TimeExpression(timex, None, found.value, found.anchor, found.reason)
    if timex.rule in _BY_HALF or _is_apposed(timex, state):
        clock = _in_its_half(clock, state.clock, found.interval)
    interval: Interval | None = found.interval
    others = list(found.others)
    for part in parts:
        if part in TOLD_PARTS:
            interval = in_told_part(interval, part, timex, state) if interval else None
            continue
        interval = narrow(interval, part) if interval else None
        others = [one for other in others if (one := narrow(other, part))]
    if interval is None:
        return Unresolved(timex, NO_DAY)
    if clock and interval.granularity is not Granularity.DAY:
        clock = ""  # "that night" of no told day
    mod = "" if clock and timex.mod == "APPROX" else timex.mod  # "about 5 p.m. on Saturday": the day is told
    moderated = moderate(interval, mod, state.dct)
    reason = (*found.reason, f"so {say_noun(interval)}")
    if zone and (known := say_zone(zone)):
        reason = (*reason, known)
    readings = tuple(
        Reading(moderate(o, mod, state.dct), timex3(o) + clock, say_noun(o)) for o in others if o != interval
    )
    return TimeExpression(
        timex,
        moderated,
        timex3(interval) + clock,
        found.anchor,
        reason,
        f"{clock[1:]} {zone}".strip() if ":" in clock else "",
        readings,
    )


def _is_apposed(timex: Timex, state: State) -> bool:
    """Whether it stands right behind a part of the day: "the following afternoon, at 3:57"."""
    told = state.clock is not None and state.clock[1] in ("TAF", "TEV", "TNI")
    near = 0 <= timex.span.start - state.clock_at < _APPOSED
    return told and near and timex.rule == "<clock>" and not timex.text.startswith("0")


def _in_its_half(clock: str, last: tuple[Interval, str] | None, day: Interval) -> str:
    """An hour by the half of the day that was told before it: after "in the afternoon" three
    o'clock is 15:00, and so it is after 14:30."""
    if last is None or last[0] != day:
        return clock
    hour, told = int(clock[1:3]), last[1][1:]
    evening = told in ("AF", "EV", "NI") or "12:00" <= told < f"{hour + 12}:60" or clock[1:] < told < "12:00"
    if told == "NI" and hour < _NIGHTFALL:
        evening = False
    return f"T{hour + 12}{clock[3:]}" if evening and hour < _NOON else clock


def _unknown(head: str, clock: str) -> str:
    """The TIMEX3 value of what is not known."""
    if head.startswith("XXXX-") and ":" not in head:
        return head.rstrip("<>=~ref").split("w")[0] + clock
    return "PRESENT_REF" if head == "dct:D+0" and not clock else "XXXX-XX-XX" + clock


def _head(head: str, timex: Timex, state: State) -> Found | Vague | str:
    if offset := OFFSET.fullmatch(head):
        return count(offset, timex, state)
    if missing := MISSING.fullmatch(head):
        return complete(missing, timex, state)
    if named := _NAMED.fullmatch(head):
        day = named_day(named["name"], int(named["year"]))
        return Found(day, Anchor.ABSOLUTE, ("the text gives it in full",)) if day else NO_DAY
    if "|" in head:
        return _either(head, state)
    if head.endswith("_REF"):
        return Vague(head, Anchor.NONE, ("points to no certain time",))
    if head == "evt":
        return NO_EVENT
    if not head:
        return same_day(state, timex)
    interval = interval_of(head)
    return Found(interval, Anchor.ABSOLUTE, ("the text gives it in full",)) if interval else NO_DAY


def _either(head: str, state: State) -> Found | str:
    """A numeric date with two readings: the first where the text shows the order, else the one
    nearer to the day of writing, else month first."""
    readings, _, shown = head.partition("!")
    both = [i for value in readings.split("|") if (i := interval_of(value))]
    if not both:
        return NO_DAY
    if state.dct is not None and not shown:
        both.sort(key=lambda one: abs((one.start or 0) - (state.dct or 0)))
    return Found(both[0], Anchor.ABSOLUTE, (WHY[shown],), tuple(both[1:]))
