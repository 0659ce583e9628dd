"""Offsets: "two days later", "last month", "a year earlier", counted from what they count from."""

from __future__ import annotations

import re

from timeline.interval import Granularity, Interval, add_months, civil, day_number, of_day
from timeline.model import Anchor, Tense, Timex
from timeline.timex.asides import OF_THAT, RESUMED
from timeline.timex.calendar.lengths import fill_lengths
from timeline.timex.calendar.shifting import shift, shift_twice
from timeline.timex.resolving.occasion import NEAR
from timeline.timex.resolving.telling import NO_DAY, NO_DCT, NO_TOLD, QUARTER_NEAR, Found, State, Vague
from timeline.timex.resolving.told_parts import main_quarter
from timeline.timex.vocabulary import UNIT_WORDS
from timeline.words import say_noun

OFFSET = re.compile(
    r"(?P<base>dct|ago|in|ref|auto|near|evt):(?P<unit>[A-Za-z]+)(?P<sign>[+-])(?P<count>X|\d+(?:\.\d+)?)"
    r"(?:&(?P<fine>[A-Za-z]+)(?P<more>X|\d+(?:\.\d+)?))?"
)


_JANUARY, _ACCOUNTS = 31, 90  # days of a year in which news tells of the last one, and of its results
_WHOLE = re.compile(r"\bfull|\b(?:end|whole)$", re.I)
_BESIDE, _CLAUSE, _BREATH = 60, 100, 200  # characters
_STALE = 31  # days after which what was said to come is no news
_THAT = re.compile(r"\bthat\b", re.I)
_NEWS_DAYS = 7
_HALF_CENTURY = 600  # months
_LONG = (Granularity.DECADE, Granularity.CENTURY)
_FINE = ("h", "m", "s", "D", "W", "M")
_THIS = ("dct:Y+0", "dct:M+0", "dct:W+0")
_TENTHS = {"DE": "Y", "CE": "DE"}


def count(found: re.Match[str], timex: Timex, state: State) -> Found | Vague | str:
    """The date that an offset (`OFFSET`'s groups) reaches, a vague reference, or why it reaches none."""
    if vague := _vague(found, timex, state):
        return vague
    kind, unit = _kind(found, timex, state), found["unit"]
    number = float(found["count"]) * (1 if found["sign"] == "+" else -1)
    decades = kind == "ref" and state.seen is not None and state.seen.granularity is Granularity.DECADE
    if unit in _TENTHS and timex.rule.startswith("<count>") and not (decades and unit == "DE"):
        unit, tens = _TENTHS[unit], 10 * number  # "two decades ago" is twenty years, not a decade of the calendar
        number = tens
    if unit == "YQ":
        main = main_quarter(state)
        shifted = shift(main, "Q", 4 * round(number)) if main else None
        return Found(shifted, Anchor.PREVIOUS, _year_before(main)) if main and shifted else NO_DCT
    if told := _told_or_compared(found, timex, state):
        return told
    if found[0] == "near:Y+0" and number == 0 and _is_over(timex, state):
        number = -1
    if pointed := _pointed_to(found, unit, timex, state):
        return pointed
    base, anchor = _base(kind, unit, state, timex.span.start, still=not number, back=number < 0)
    base = _told_elsewhere(kind, unit, number, timex, state) or base
    if found[0] == "near:CE+0" and timex.mod == "START" and base is not None and base.start is not None:
        base = of_day(add_months(base.start, _HALF_CENTURY))  # the turn of the century is the nearest
    if base is None:
        return NO_DCT if anchor is Anchor.DCT else NO_TOLD
    if found["fine"]:
        more = (0.0 if found["more"] == "X" else float(found["more"])) * (1 if number > 0 else -1)
        interval = shift_twice(base, (unit, number), (found["fine"], more))
    else:
        interval = shift(base, unit, number)
    if interval is None:
        return "lies outside the calendar"
    word = UNIT_WORDS.get(unit, "unit") + ("s" if abs(number) != 1 else "")
    said = f"published {say_noun(base)}" if anchor is Anchor.DCT else f"counted from {say_noun(base)}, told before"
    if found["fine"]:
        word += f" and {found['more']} {UNIT_WORDS.get(found['fine'], 'unit')}s"
    return Found(interval, anchor, (said, _step(number, word)))


def _kind(found: re.Match[str], timex: Timex, state: State) -> str:
    """What an offset counts from, as its words say, or as what stands before shows: "the day" may be the one just told
    ("later in the day"), and "a year earlier" behind "the first nine months" counts from the day of writing."""
    if found["base"] == "auto" and found["unit"] == "Y" and state.beside_months(timex):
        return "dct"
    if (
        found[0] == "near:D+0"
        and _is_day(state.told)
        and not _is_to_come(timex, state)
        and (_is_later(timex, state) or _in_its_sentence(timex, state))
    ):
        return "ref"
    if found[0] == "near:W+0" and _is_day(state.told) and _is_of_days_told(timex, state):
        return "ref"
    if found[0] in _THIS and state.told_as_now(timex):
        return "ref"
    return str(found["base"])


def _pointed_to(found: re.Match[str], unit: str, timex: Timex, state: State) -> Found | str | None:
    """What "that day" or "that year" points to where it is not what was told last, though it is written as counted from
    there; None where it is."""
    if found[0] == "ref:D+0" and (meant := state.day_meant(timex)):
        return Found(meant, Anchor.PREVIOUS, (f"counted from {say_noun(meant)}, told before",))
    number = float(found["count"])
    if found["base"] == "ref" and not number and _THAT.search(timex.text) and (just := state.just_told(timex)):
        same = shift(just, unit, 0)
        return Found(same, Anchor.PREVIOUS, (f"counted from {say_noun(just)}, told before",)) if same else NO_DAY
    return None


def _vague(found: re.Match[str], timex: Timex, state: State) -> Vague | None:
    """An offset as what has no place in the calendar; None where it has one."""
    kind, vague = found["base"], found["count"] == "X"
    length = fill_lengths(f"P{found['count']}{found['unit']}")
    if kind == "evt":
        side = "after" if found["sign"] == "+" else "before"
        return Vague(length, Anchor.EVENT, (f"{side} something told, not a date",))
    if kind == "in" and (vague or _is_promise_of_old(timex, state)):
        return Vague(length, Anchor.NONE, ("what it counts from is not told",))
    if vague and kind in ("ref", "auto"):  # "a few days later" is no time to come
        return Vague(length, Anchor.NONE, ("the distance is not told",))
    if vague:
        value = "FUTURE_REF" if found["sign"] == "+" else "PAST_REF"
        return Vague(value, Anchor.NONE, ("the distance is not told",))
    if state.story and state.dct is not None and found[0] == "dct:D+0" and timex.value == found[0]:
        return Vague("PRESENT_REF", Anchor.DCT, ("in a story, the time it is read, not a day",))
    return None


def _told_elsewhere(kind: str, unit: str, number: float, timex: Timex, state: State) -> Interval | None:
    """What an offset counts from that is not what was told last; None where it is that."""
    if timex.signal == RESUMED and state.story:
        return state.main
    if state.story and number < 0 and kind in ("ref", "auto") and state.told_range:
        return state.main  # "the siege lasted from May to July; a month earlier ..."
    if timex.rule.endswith(" still") or timex.signal == OF_THAT:
        return state.seen  # "a year earlier he had left; a year earlier still ..."
    told = kind == "ref" or (kind == "near" and state.story)
    long = unit in ("DE", "CE") and told and state.seen is not None and state.seen.granularity in _LONG
    return state.seen if long else None  # "in the 1360s ... in the following decade"


def _told_or_compared(found: re.Match[str], timex: Timex, state: State) -> Found | str | None:
    """The quarter or month of the figures told before: told again ("in that quarter", "in the month"), or a year
    before it ("from a year earlier"); None where it is neither."""
    month = state.month_of_figures(timex)
    again = state.quarter_told if found[0] == "ref:Q+0" else month if found[0] == "near:M+0" else None
    if again is not None:
        return Found(again, Anchor.PREVIOUS, (f"{say_noun(again)}, told before",))
    compares = found["base"] in ("ago", "auto") or (found["base"] == "ref" and timex.rule.startswith("<count>"))
    nearer = month if month is not None and state.told_at > state.quarter_at + _BESIDE else None
    main = nearer or _half(timex, state) or _quarter(timex, state) or month
    if not compares or main is None or (found["unit"], found["sign"], found["count"]) != ("Y", "-", "1"):
        return None
    if main.granularity is Granularity.HALF:
        before = shift(main, "HY", -2)
        return Found(before, Anchor.PREVIOUS, _year_before(main)) if before else NO_DAY
    before = shift(main, "M", -12) if main is month else shift(main, "Q", -4)
    return Found(before, Anchor.PREVIOUS, _year_before(main)) if before else NO_DAY


def _is_promise_of_old(timex: Timex, state: State) -> bool:
    """Whether "in two months" may count from another day than that of writing: in a story, or beside a date long gone,
    "in March 2019 he said it would open in two months"."""
    if state.dct is None:
        return False
    since = state.since(timex)
    beside = state.told if since is not None and since < _CLAUSE else None
    return state.story or (beside is not None and beside.end is not None and beside.end <= state.dct - _STALE)


def _is_over(timex: Timex, state: State) -> bool:
    """Whether the year that news tells of in its first weeks is the one that has ended: "profit fell at year-end"."""
    if state.dct is None or state.story or timex.cue is None or timex.cue.tense is not Tense.PAST:
        return False
    weeks_in = state.dct - day_number(civil(state.dct)[0])
    return weeks_in < (_ACCOUNTS if _WHOLE.search(timex.text) else _JANUARY)


def _is_to_come(timex: Timex, state: State) -> bool:
    """Whether news says what is still to happen: "the president was to speak later in the day"."""
    cue = timex.cue
    return not state.story and cue is not None and (cue.verb == "was to" or cue.tense is Tense.FUTURE)


def _is_later(timex: Timex, state: State) -> bool:
    """Whether it says "later in the day", or "earlier in the day" soon after a day news still tells of."""
    words, since, told = timex.text.lower(), state.since(timex), state.told
    if not words.startswith("earlier") or since is None or told is None:
        return words.startswith("later")
    fresh = state.dct is None or abs(state.dct - (told.start or 0)) < _NEWS_DAYS
    return since < _BREATH and fresh


def _in_its_sentence(timex: Timex, state: State) -> bool:
    """Whether "for the day" stands right behind the day it means: "closed at $9 on Friday, down a cent for the day"."""
    since = state.since(timex)
    return timex.rule == "the <container>" and since is not None and since < _BESIDE


def _is_of_days_told(timex: Timex, state: State) -> bool:
    """Whether it is the week of the day just told: "fell on Friday; for the week it lost 3 percent"."""
    since = state.since(timex)
    return timex.text.lower() == "the week" and since is not None and since < _BREATH and not state.day_to_come(timex)


def _is_day(told: Interval | None) -> bool:
    return told is not None and told.granularity is Granularity.DAY


def _step(number: float, word: str) -> str:
    if not number:
        return "the same day" if word == "day" else f"the {word.rstrip('s')} it lies in"
    return f"{abs(number):g} {word} {'after' if number > 0 else 'before'} that"


def _year_before(quarter: Interval) -> tuple[str, ...]:
    return (f"beside {say_noun(quarter)}", "a year before it")


def _quarter(timex: Timex, state: State) -> Interval | None:
    near = timex.span.start - state.quarter_at < QUARTER_NEAR
    return state.quarter if near and not state.story else None


def _half(timex: Timex, state: State) -> Interval | None:
    """The half-year whose figures are compared: "rose in the first half from a year earlier"."""
    since = state.since(timex)
    near = not state.story and since is not None and since < _BREATH and state.told is not None
    return state.told if near and state.told is not None and state.told.granularity is Granularity.HALF else None


def _is_coarser(told: Interval, unit: str) -> bool:
    return unit in _FINE and told.granularity is not None and told.granularity.rank > Granularity.QUARTER.rank


def _is_day_of_news(state: State, at: int) -> bool:
    """Whether the day told last is what news still tells of, whatever month came between: "fell on Tuesday as sales
    slipped in March. The previous day ..."."""
    return (
        not state.story
        and state.dct is not None
        and state.told_day is not None
        and (at - state.told_day_at < NEAR and abs(state.dct - (state.told_day.start or 0)) < _NEWS_DAYS)
    )


def _base(
    kind: str, unit: str, state: State, at: int, *, still: bool = False, back: bool = False
) -> tuple[Interval | None, Anchor]:
    """What an offset counts from; `still`: "the same day" is one told before, whatever month or year came between;
    `back`: whether it counts back."""
    today = of_day(state.dct) if state.dct is not None else None
    if unit == "m" and kind in ("ref", "auto") and state.minute is not None and 0 <= at - state.minute_at < NEAR:
        return state.minute, Anchor.PREVIOUS  # whatever day had come before
    if kind in ("dct", "ago", "in"):
        return today, Anchor.DCT
    if kind == "near" and not state.story and state.heading is None:
        if unit == "Q" and state.quarter is not None and at - state.quarter_at < QUARTER_NEAR:
            return state.quarter, Anchor.PREVIOUS
        if unit == "Q" and today is not None:
            return shift(today, "Q", -1), Anchor.DCT
        return today, Anchor.DCT
    told = state.told
    if told is None:
        return (None, Anchor.PREVIOUS) if state.story else (today, Anchor.DCT)
    if (
        state.story
        and _is_coarser(told, unit)
        and state.main is not None
        and (told.end or 0) <= (state.main.start or 0)
    ):
        told = state.main  # "the wall, which had stood since 1870, fell by the end of the month"
    if (
        unit in ("D", "h", "m", "s")
        and told.granularity is not Granularity.DAY
        and state.told_day
        and (still or state.told_day.within(told) or (back and _is_day_of_news(state, at)))
    ):
        told = state.told_day
    return told, Anchor.PREVIOUS
