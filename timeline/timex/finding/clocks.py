"""A day and the time of day beside it, put together as one time."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.model import Span, Timex, TimexType
from timeline.timex.finding.matching import has_blank_line, read_at

_OPENING = 16  # characters
_SAME_TIME = re.compile(r"\s{1,3}or\s{1,3}(?=\d)")
_PLACE = re.compile(
    r"(?:\s{1,3}\(\d{1,2}[:.]?\d\d[\w\s.+]{2,16}\))?(?:,?\s(?:in|at|near|from|off)\s(?:the\s)?[A-Z][\w'-]*(?:\s[A-Z][\w'-]*){0,3})?,?\s(?:on\s)?"
)
_NAMED_BY = re.compile(r"\b(?:an?|the|its|his|her|their)\s$")
_THING = re.compile(r"(?:\s[a-z]{3,}){1,2}\s(?:on\s)?(?=[A-Z\d])")
_TO_DAY = re.compile(r"\s?,?\s{1,9}(?:(?:on|of|in(?=\s+the\s))\s{1,9})?")
_TO_CLOCK = re.compile(
    r"\s[/|\u2013-]\s(?=\d{1,2}:\d\d)"  # "9 October 2014 / 7:36 PM"
    r"|(?:,(?=\s{1,9}at\s))?\s{1,9}(?:at\s{1,9}(?:around|about|approximately)?\s{0,9}|around\s{1,9}|in\s{1,9}(?=the))?"
)
_NEW_LINE = re.compile(r"\s?,?[ \t]*\n\s*")
DAY = re.compile(
    r"(?:\d{4}-\d\d-\d\d|XXXX-(?:\d\d|XX)-\d\d(?:w\d)?|XXXX-WXX-[1-7](?:[<>=](?:ref)?)?|(?:dct|ago|ref):D[+-]\d+|day:.*"
    r"|(?:dct|ref):\w+[+-]\d/(?:WXX-\d|D\d\d|M\d\d-\d\d))"
)
PART = re.compile(r"/T[A-Z]{2}$")
_ELSEWHERE = re.compile(r"\s?\(\d{1,2}[:.]?\d\d[\w\s.+]{2,16}\)(?=\s)")  # the same in another zone
EXACT = re.compile(r"^0|[ap]\.?\s?m\b", re.I)  # twenty-four hours are counted, or the half of the day is told
_HOUR = re.compile(r"/T\d")
_NIGHTFALL = 6
LASTING = TimexType.SET, TimexType.DURATION


def with_clock(text: str, timex: Timex, *, more: int = 1) -> Timex:
    """A day and the time of day beside it as one expression; `more`: how many times of day may
    stand before it ("6 a.m. on the morning of 5 July")."""
    start, end = timex.span
    if timex.type in LASTING:
        return timex
    clock_first = timex.value.startswith("/T")
    day_part = not clock_first and PART.search(timex.value) is not None  # "tomorrow morning at nine"
    if not clock_first and not DAY.fullmatch(PART.sub("", timex.value)):
        return timex
    elsewhere = _ELSEWHERE.match(text, end) if clock_first else None
    gap = (_TO_DAY if clock_first else _TO_CLOCK).match(text, elsewhere.end() if elsewhere else end)
    if clock_first and gap is not None and _NEW_LINE.fullmatch(gap[0]):
        return timex  # the day heads what comes next
    others = read_at(text, gap.end()) if gap else ()
    if len(others) != 1 or (clock_first and _SAME_TIME.match(text, end)):
        day = _day_behind(text, start, end) if clock_first and ":" in timex.value else None
        return replace(timex, value=join_clock(day.value, timex.value, timex.text)) if day else timex
    other = others[0]
    if has_blank_line(text, start, other.span.end):
        return timex
    if more and other.value.startswith("/T"):
        other = with_clock(text, other, more=more - 1)
    fits = DAY.fullmatch(PART.sub("", other.value)) is not None if clock_first else other.value.startswith("/T")
    if (not fits and not (clock_first and PART.fullmatch(other.value))) or (day_part and not _goes_on(gap, other)):
        return timex
    clock, day = (timex, other) if clock_first else (other, timex)
    value = join_clock(day.value, clock.value, clock.text)
    if elsewhere:
        return replace(timex, value=value)  # the day behind the bracket is told for itself
    return replace(
        timex,
        span=Span(start, other.span.end),
        text=text[start : other.span.end],
        value=value,
        type=TimexType.TIME,
        rule=f"{timex.rule} + {other.rule}",
    )


def _goes_on(gap: re.Match[str] | None, clock: Timex) -> bool:
    """Whether an hour of a part of the day stands right behind it, not after a comma."""
    return gap is not None and not gap[0].startswith(",") and _HOUR.match(clock.value) is not None


def _day_behind(text: str, start: int, end: int) -> Timex | None:
    """The day told behind a time of day and where that was: "at 8 p.m. (1900 GMT) in Oslo, on 3 May"; or behind
    what is named by it: "in a 2 p.m. update on Tuesday"."""
    if again := _SAME_TIME.match(text, end):
        others = read_at(text, again.end())
        if len(others) != 1 or not others[0].value.startswith("/T"):
            return None
        end = others[0].span.end
    place = (_THING if _NAMED_BY.search(text, max(0, start - _OPENING), start) else _PLACE).match(text, end)
    days = read_at(text, place.end()) if place else ()
    return days[0] if len(days) == 1 and DAY.fullmatch(days[0].value) else None


def join_clock(day: str, clock: str, told: str) -> str:
    """A day's value with the time of day: "6 a.m. on the morning of 5 July" keeps the finer, and
    in the evening `told` "6:30" is 18:30."""
    head, _, part = day.partition("/T")
    hour = int(clock[2:4]) if clock[2:4].isdigit() else 0
    first = 1 if part in ("AF", "EV") else _NIGHTFALL if part == "NI" else 12
    if first <= hour < 12 and not EXACT.search(told):
        clock = f"/T{hour + 12}{clock[4:]}"
    return head + clock
