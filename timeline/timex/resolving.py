"""Resolve time expressions: from words with parts missing to intervals, with the reason.

News counts from the day of writing (`dct`), narratives from the last date told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.interval import Granularity, Interval, add_months, civil, iso_day, of_day, unit_at, weekday
from timeline.model import Anchor, Reading, Tense, TimeExpression, Timex, TimexType, Unresolved
from timeline.timex.domain import Domain, domain_of
from timeline.timex.values import interval_of, timex3
from timeline.timex.vocabulary import MONTH_NAMES, UNIT_WORDS, WEEKDAY_NAMES

_OFFSET = re.compile(r"(?P<base>dct|ref|auto):(?P<unit>[A-Za-z]+)(?P<sign>[+-])(?P<count>X|\d+(?:\.\d+)?)")
_MISSING = re.compile(r"XXXX-(?:W(?:XX|\d\d)-(?P<weekday>[1-7])|(?P<month>\d\d)(?:-(?P<day>\d\d))?)(?P<way>[<>=]?)")
_GRAINS = {
    "D": Granularity.DAY,
    "W": Granularity.WEEK,
    "M": Granularity.MONTH,
    "Q": Granularity.QUARTER,
    "HY": Granularity.HALF,
    "Y": Granularity.YEAR,
    "DE": Granularity.DECADE,
    "CE": Granularity.CENTURY,
}
_MONTHS = {"M": 1, "Q": 3, "HY": 6, "Y": 12, "DE": 120, "CE": 1200}
_NO_DCT = "counts from the day the text was written, and that is not known"
_NO_TOLD = "counts from a date told before, and there is none"


@dataclass(slots=True)
class _State:
    """What a date can be counted from at this point of the text."""

    dct: int | None
    domain: Domain
    told: Interval | None = None


def resolve(timexes: Sequence[Timex], *, dct: int | None) -> tuple[TimeExpression | Unresolved, ...]:
    """The time each expression means, one for one in the same order.

    dct: the day the text was written (a day number), None when not known: then what counts
    from it comes back unresolved, with the reason. Never raises.
    """
    state = _State(dct, domain_of(timexes, dct))
    out: list[TimeExpression | Unresolved] = []
    for timex in timexes:
        result = _resolve(timex, state)
        if isinstance(result, TimeExpression) and result.interval is not None:
            state.told = result.interval
        out.append(result)
    return tuple(out)


def _resolve(timex: Timex, state: _State) -> TimeExpression | Unresolved:
    if timex.type in (TimexType.DURATION, TimexType.SET):
        return TimeExpression(timex, None, timex.value, Anchor.NONE)
    head, _, clock = timex.value.partition("/")
    if offset := _OFFSET.fullmatch(head):
        return _offset(timex, offset, clock, state)
    if missing := _MISSING.fullmatch(head):
        return _missing(timex, missing, clock, state)
    interval = interval_of(head)
    if interval is None:
        return Unresolved(timex, "there is no such day in the calendar", "")
    return TimeExpression(timex, interval, timex3(interval), Anchor.ABSOLUTE, ("told in full",))


def _offset(timex: Timex, found: re.Match[str], clock: str, state: _State) -> TimeExpression | Unresolved:
    from_told = found["base"] == "ref" or (found["base"] == "auto" and state.domain is Domain.NARRATIVE)
    base = state.told if from_told else of_day(state.dct) if state.dct is not None else None
    if base is None or base.start is None:
        return Unresolved(timex, _NO_TOLD if from_told else _NO_DCT, "")
    if found["count"] == "X":
        return TimeExpression(timex, None, "PAST_REF" if found["sign"] == "-" else "FUTURE_REF", Anchor.NONE)
    count = round(float(found["count"])) * (1 if found["sign"] == "+" else -1)
    interval = _shift(base, found["unit"], count)
    if interval is None:
        return Unresolved(timex, "lies outside the calendar", "")
    anchor = Anchor.PREVIOUS if from_told else Anchor.DCT
    said = "the date told before" if from_told else "published"
    word = UNIT_WORDS.get(found["unit"], "unit")
    reason = (f"{said}: {iso_day(base.start)}", f"{count:+d} {word}" if count else f"the same {word}")
    return TimeExpression(timex, interval, timex3(interval) + clock, anchor, reason, clock)


def _shift(base: Interval, unit: str, count: int) -> Interval | None:
    grain = _GRAINS.get(unit)
    if grain is None or base.start is None or abs(count) > 100_000:
        return None
    if unit in _MONTHS:
        return unit_at(add_months(base.start, count * _MONTHS[unit]), grain)
    return unit_at(base.start + count * (7 if unit == "W" else 1), grain)


def _missing(timex: Timex, found: re.Match[str], clock: str, state: _State) -> TimeExpression | Unresolved:
    narrative = state.domain is Domain.NARRATIVE and state.told is not None
    base = state.told.start if narrative and state.told else state.dct
    if base is None:
        return Unresolved(timex, _NO_DCT, found[0].rstrip("<>="))
    ahead = found["way"] == ">" or (found["way"] != "<" and timex.cue is not None and timex.cue.tense is Tense.FUTURE)
    if found["weekday"]:
        first, second = _weekdays(base, int(found["weekday"]) - 1, ahead, found["way"])
        what = WEEKDAY_NAMES[int(found["weekday"]) - 1]
    else:
        first, second = _months(base, found, ahead)
        what = MONTH_NAMES[int(found["month"]) - 1]
    if first is None:
        return Unresolved(timex, "there is no such day in the calendar", "")
    words = "the next" if ahead else "the last"
    reason = (f"counted from {iso_day(base)}", f"{words} {what}: {timex3(first)}")
    others = (Reading(second, timex3(second) + clock, "the other direction"),) if second else ()
    anchor = Anchor.PREVIOUS if narrative else Anchor.DCT
    return TimeExpression(timex, first, timex3(first) + clock, anchor, reason, clock, others)


def _weekdays(base: int, wanted: int, ahead: bool, way: str) -> tuple[Interval | None, Interval | None]:
    back = (weekday(base) - wanted) % 7
    on = (wanted - weekday(base)) % 7
    if not back and way in ("<", ">"):
        back = on = 7
    past, future = of_day(base - back), of_day(base + on)
    return (future, past) if ahead else (past, future)


def _months(base: int, found: re.Match[str], ahead: bool) -> tuple[Interval | None, Interval | None]:
    year = civil(base)[0]
    tail = f"-{found['month']}" + (f"-{found['day']}" if found["day"] else "")
    near = [i for y in range(year - 8, year + 9) if (i := interval_of(f"{y:04d}{tail}")) and i.start is not None]
    past = [i for i in near if (i.start or 0) <= base]
    future = [i for i in near if (i.end or 0) > base]
    last, coming = past[-1] if past else None, future[0] if future else None
    return (coming, last) if ahead else (last, coming)
