"""Resolve time expressions: from words with parts missing to intervals, with the reason.

News counts from the day of writing (`dct`), narratives from the last date told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.interval import Granularity, Interval, add_months, civil, of_day, unit_at
from timeline.model import Anchor, Reading, Tense, TimeExpression, Timex, TimexType, Unresolved
from timeline.timex.domain import Domain, domain_of
from timeline.timex.lengths import fill_lengths
from timeline.timex.missing import MISSING, last_of, nearby, nearest_of, next_of, story_of
from timeline.timex.named_days import named_day
from timeline.timex.narrowing import moderate, narrow
from timeline.timex.saying import say
from timeline.timex.values import interval_of, timex3, weekend
from timeline.timex.vocabulary import UNIT_WORDS

_OFFSET = re.compile(r"(?P<base>dct|ago|ref|auto|near|evt):(?P<unit>[A-Za-z]+)(?P<sign>[+-])(?P<count>X|\d+(?:\.\d+)?)")
_NAMED = re.compile(r"day:(?P<name>\w+)@(?P<year>\d{4})")
_GRAINS = {
    "D": Granularity.DAY,
    "W": Granularity.WEEK,
    "F": Granularity.WEEK,
    "M": Granularity.MONTH,
    "Q": Granularity.QUARTER,
    "HY": Granularity.HALF,
    "Y": Granularity.YEAR,
    "DE": Granularity.DECADE,
    "CE": Granularity.CENTURY,
}
_MONTHS = {"M": 1, "Q": 3, "HY": 6, "Y": 12, "DE": 120, "CE": 1200}
_DAYS = {"D": 1, "W": 7, "F": 14, "WE": 7}
_MOST = 100_000  # units: further offsets are not dates
_QUARTER_NEAR = 1200  # characters back in which a quarter sets the grain of "a year earlier"
_NO_DCT = "counts from the day the text was written, and that is not known"
_NO_TOLD = "counts from a date told before, and there is none"
_NO_DAY = "there is no such day in the calendar"


@dataclass(frozen=True, slots=True)
class _Found:
    """What the head of a value means, and why."""

    interval: Interval
    anchor: Anchor
    reason: tuple[str, ...]
    others: tuple[Interval, ...] = ()


@dataclass(frozen=True, slots=True)
class _Vague:
    """A value with no place in the calendar."""

    value: str
    anchor: Anchor
    reason: tuple[str, ...]


@dataclass(slots=True)
class _State:
    """What a date can be counted from at this point of the text."""

    dct: int | None
    domain: Domain
    told: Interval | None = None
    coming: Interval | None = None
    told_day: Interval | None = None
    quarter: Interval | None = None
    quarter_at: int = -_QUARTER_NEAR

    @property
    def story(self) -> bool:
        """Whether dates count from the last one told."""
        return self.domain is Domain.NARRATIVE

    def tell(self, timex: Timex, interval: Interval) -> None:
        """Take note of a date told."""
        if interval.granularity is Granularity.QUARTER and timex.value.startswith(("XXXX-Q", "near:", "1", "2")):
            self.quarter, self.quarter_at = interval, timex.span.start
        if interval.granularity in (Granularity.DECADE, Granularity.CENTURY):
            return
        if timex.signal == "(" and interval.granularity is Granularity.YEAR:
            return
        if self.story and timex.value.startswith("dct:"):
            return
        self.told = interval
        if interval.granularity is Granularity.DAY:
            self.told_day = interval


def resolve(timexes: Sequence[Timex], *, dct: int | None) -> tuple[TimeExpression | Unresolved, ...]:
    """The time each expression means, one for one in the same order.

    dct: the day the text was written (a day number), None when not known: then what counts
    from it comes back unresolved, with the reason. Never raises.
    """
    state = _State(dct, domain_of(timexes, dct))
    if state.story:
        state.coming = next((i for t in timexes if (i := interval_of(t.value.split("/")[0]))), None)
    out: list[TimeExpression | Unresolved] = []
    for timex in timexes:
        result = _resolve(timex, state)
        if isinstance(result, TimeExpression) and result.interval is not None:
            state.tell(timex, unit_of(result))
        out.append(result)
    return tuple(out)


def unit_of(time: TimeExpression) -> Interval:
    """The calendar unit an expression stands in, before "early" or "around" is taken in."""
    whole = interval_of(time.value)
    interval = whole or time.interval
    assert interval is not None
    return interval


def _resolve(timex: Timex, state: _State) -> TimeExpression | Unresolved:
    if timex.type is TimexType.SET or timex.value.startswith("P"):
        return TimeExpression(timex, None, timex.value, Anchor.NONE)
    head, *parts = timex.value.split("/")
    clock = parts.pop() if parts and parts[-1].startswith("T") else ""
    found = _head(head, timex, state)
    if isinstance(found, str):
        return Unresolved(timex, found, _unknown(head, clock))
    if isinstance(found, _Vague):
        return TimeExpression(timex, None, found.value, found.anchor, found.reason)
    interval: Interval | None = found.interval
    others = list(found.others)
    for part in parts:
        if part == "QX":
            main = _main_quarter(state)
            part = f"Q{(civil(main.start)[1] + 2) // 3}" if main and main.start is not None else ""
            if not part:
                continue
        interval = narrow(interval, part) if interval else None
        others = [one for other in others if (one := narrow(other, part))]
    if interval is None:
        return Unresolved(timex, _NO_DAY, _unknown(head, clock))
    moderated = moderate(interval, timex.mod, state.dct)
    reason = (*found.reason, f"so {say(interval)}")
    readings = tuple(
        Reading(moderate(o, timex.mod, state.dct), timex3(o) + clock, say(o)) for o in others if o != interval
    )
    return TimeExpression(
        timex, moderated, timex3(interval) + clock, found.anchor, reason, clock[1:] if ":" in clock else "", readings
    )


def _unknown(head: str, clock: str) -> str:
    """The TIMEX3 value of what is not known."""
    if head.startswith("XXXX-") and ":" not in head:
        return head.rstrip("<>=ref").split("w")[0] + clock
    return "XXXX-XX-XX" + clock


def _head(head: str, timex: Timex, state: _State) -> _Found | _Vague | str:
    if offset := _OFFSET.fullmatch(head):
        return _offset(offset, timex, state)
    if missing := MISSING.fullmatch(head):
        return _missing(missing, timex, state)
    if named := _NAMED.fullmatch(head):
        day = named_day(named["name"], int(named["year"]))
        return _Found(day, Anchor.ABSOLUTE, ("told in full",)) if day else _NO_DAY
    if "|" in head:
        return _either(head, state)
    if head.endswith("_REF"):
        return _Vague(head, Anchor.NONE, ("points to no certain time",))
    if not head:
        return _same_day(state)
    interval = interval_of(head)
    return _Found(interval, Anchor.ABSOLUTE, ("told in full",)) if interval else _NO_DAY


def _either(head: str, state: _State) -> _Found | str:
    """A numeric date with two readings: the one nearer to the day of writing, else month first."""
    both = [i for value in head.split("|") if (i := interval_of(value))]
    if not both:
        return _NO_DAY
    if state.dct is not None:
        both.sort(key=lambda one: abs((one.start or 0) - (state.dct or 0)))
    return _Found(both[0], Anchor.ABSOLUTE, ("day and month may stand in either order",), tuple(both[1:]))


def _same_day(state: _State) -> _Found | str:
    """A time of day alone: of the day told last."""
    if state.told_day is not None and (state.story or state.told == state.told_day):
        return _Found(state.told_day, Anchor.PREVIOUS, (f"on the day told before: {say(state.told_day)}",))
    if state.story or state.dct is None:
        return _NO_TOLD if state.story else _NO_DCT
    return _Found(of_day(state.dct), Anchor.DCT, ("on the day of writing",))


def _offset(found: re.Match[str], timex: Timex, state: _State) -> _Found | _Vague | str:
    kind, unit, vague = found["base"], found["unit"], found["count"] == "X"
    if kind == "evt":
        length = fill_lengths(f"P{found['count']}{unit}")
        side = "after" if found["sign"] == "+" else "before"
        return _Vague(length, Anchor.EVENT, (f"{side} something told, not a date",))
    if vague:
        value = (
            "PAST_REF"
            if kind in ("dct", "ago") and found["sign"] == "-"
            else "FUTURE_REF"
            if found["sign"] == "+"
            else "PAST_REF"
        )
        return _Vague(value, Anchor.NONE, ("the distance is not told",))
    count = round(float(found["count"])) * (1 if found["sign"] == "+" else -1)
    if unit == "YQ":
        main = _main_quarter(state)
        shifted = _shift(main, "Q", 4 * count) if main else None
        return (
            _Found(shifted, Anchor.PREVIOUS, (f"beside {say(main)}", "a year before it"))
            if main and shifted
            else _NO_DCT
        )
    if kind in ("ago", "auto") and unit == "Y" and count == -1 and (quarter := _quarter(timex, state)):
        shifted = _shift(quarter, "Q", -4)
        return _Found(shifted, Anchor.PREVIOUS, (f"beside {say(quarter)}", "a year before it")) if shifted else _NO_DAY
    base, anchor = _base(kind, unit, state)
    if base is None:
        return _NO_DCT if anchor is Anchor.DCT else _NO_TOLD
    interval = _shift(base, unit, count)
    if interval is None:
        return "lies outside the calendar"
    word = UNIT_WORDS.get(unit, "unit") + ("s" if abs(count) != 1 else "")
    said = f"published {say(base)}" if anchor is Anchor.DCT else f"told before: {say(base)}"
    step = f"{abs(count)} {word} {'later' if count > 0 else 'before'}" if count else f"the {word.rstrip('s')} of it"
    return _Found(interval, anchor, (said, step))


def _quarter(timex: Timex, state: _State) -> Interval | None:
    near = timex.span.start - state.quarter_at < _QUARTER_NEAR
    return state.quarter if near and not state.story else None


def _main_quarter(state: _State) -> Interval | None:
    """The quarter a report is about: the one told, else the last that is over."""
    if state.quarter is not None:
        return state.quarter
    return _shift(of_day(state.dct), "Q", -1) if state.dct is not None else None


def _base(kind: str, unit: str, state: _State) -> tuple[Interval | None, Anchor]:
    """What an offset counts from."""
    today = of_day(state.dct) if state.dct is not None else None
    if kind in ("dct", "ago"):
        return today, Anchor.DCT
    if kind == "near" and not state.story:
        if unit == "Q" and state.quarter is not None:
            return state.quarter, Anchor.PREVIOUS
        if unit == "Q" and today is not None:
            return _shift(today, "Q", -1), Anchor.DCT
        return today, Anchor.DCT
    told = state.told
    if told is None:
        return (None, Anchor.PREVIOUS) if state.story else (today, Anchor.DCT)
    if (
        unit in ("D", "h", "m", "s")
        and told.granularity is not Granularity.DAY
        and state.told_day
        and state.told_day.within(told)
    ):
        told = state.told_day
    return told, Anchor.PREVIOUS


def _shift(base: Interval, unit: str, count: int) -> Interval | None:
    """The unit `count` units from a base; from a base coarser than the unit, as coarse as it."""
    if base.start is None or abs(count) > _MOST:
        return None
    if unit in "hms":
        return base
    if unit == "WE":
        return weekend(base.start + 7 * count)
    grain = _GRAINS[unit]
    if base.granularity is not None and base.granularity.rank > grain.rank and base.is_unit:
        days = count * _DAYS[unit] if unit in _DAYS else round(count * _MONTHS[unit] * 30.44)
        return unit_at(base.start + ((base.end or base.start) - base.start) // 2 + days, base.granularity)
    if unit in _MONTHS:
        return unit_at(add_months(base.start, count * _MONTHS[unit]), grain)
    return unit_at(base.start + count * _DAYS[unit], grain)


def _missing(found: re.Match[str], timex: Timex, state: _State) -> _Found | str:
    today = of_day(state.dct) if state.dct is not None else None
    told = state.told
    if found["weekday"] and not found["told"] and state.story:
        told = told if told == state.told_day else None
    elif state.story and told is None:
        told = state.coming
    if told is not None and (state.story or found["told"]):
        return _from_told(found, told)
    if today is None or today.start is None:
        return _NO_TOLD if state.story else _NO_DCT
    those = nearby(found, today.start)
    last, coming = last_of(those, today), next_of(those, today)
    chosen, why = _by_tense(found, timex, those, today)
    if chosen is None:
        return _NO_DAY
    others = tuple(one for one in (last, coming) if one is not None and one != chosen)
    return _Found(chosen, Anchor.DCT, (f"published {say(today)}", why), others)


def _from_told(found: re.Match[str], told: Interval) -> _Found | str:
    those = nearby(found, told.start or 0)
    match found["way"]:
        case "<":
            chosen, why = last_of(those, told, strictly=True), "the one before"
        case ">":
            chosen, why = next_of(those, told, strictly=True), "the one after"
        case "=":
            inside = [one for one in those if one.overlaps(told) or told.within(one)]
            chosen, why = (inside[0] if inside else nearest_of(those, told)), "the same"
        case _:
            chosen, why = story_of(those, told), "the one the story comes to"
    if chosen is None:
        return _NO_DAY if not those else "the year is not told"
    others = tuple(one for one in (last_of(those, told), next_of(those, told)) if one is not None and one != chosen)
    return _Found(chosen, Anchor.PREVIOUS, (f"told before: {say(told)}", why), others)


def _by_tense(
    found: re.Match[str], timex: Timex, those: list[Interval], today: Interval
) -> tuple[Interval | None, str]:
    """Which one the verb beside it means, counted from the day of writing."""
    tense = timex.cue.tense if timex.cue else Tense.NONE
    match found["way"]:
        case "<":
            return last_of(those, today, strictly=True), "the last before that"
        case ">":
            return next_of(those, today, strictly=True), "the next after that"
        case "=":
            ahead = next_of(those, today)
            return (
                last_of(those, today) if tense is Tense.PAST and ahead != nearest_of(those, today) else ahead
            ), "the present one"
    near = nearest_of(those, today)
    if tense is not Tense.PAST and timex.signal in (
        "until",
        "till",
        "by",
        "through",
        "as early as",
        "as soon as",
        "as late as",
    ):
        tense = Tense.FUTURE
    if found["quarter"] or found["half"]:  # results are "expected" long after the quarter is over
        return (
            (last_of(those, today), "the verb looks back: the last one")
            if tense is Tense.PAST
            else (near, "the nearest one")
        )
    if found["weekday"]:
        if tense is Tense.FUTURE:
            return next_of(those, today), "the verb looks ahead: the next one"
        return last_of(those, today), "the last one, as nothing looks ahead"
    if tense is Tense.PAST:
        chosen, why = last_of(those, today), "the verb looks back: the last one"
    elif tense is Tense.FUTURE:
        chosen, why = next_of(those, today), "the verb looks ahead: the next one"
    else:
        chosen, why = near, "the nearest one"
    if chosen is None or near is None or today.start is None:
        return near, "the nearest one"
    if abs((chosen.start or 0) - today.start) > 300 and abs((near.start or 0) - today.start) < 60:
        return near, "the nearest one: the other is most of a year away"
    return chosen, why
