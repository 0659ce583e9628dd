"""Dates that people type: "2 Dec 2022", "October 2022", "about 1984", EDTF."""

from __future__ import annotations

import re
from dataclasses import replace

import streamlit as st

from timeline.edtf import format_edtf, parse_edtf
from timeline.errors import DateError
from timeline.interval import Interval, Qualifier
from timeline.model import TimeExpression
from timeline.ui.page.text import label
from timeline.words import say_fully

_DAY = "3 December 2022 or 2022-12-03, or leave it empty"
EXAMPLES = "2 December 2022, October 2022, about 1984, 2022-12-02"


_OPENING = re.compile(r"(?:sometime\s+)?(?:in|on|from|between|the)\s+", re.IGNORECASE)
_PERHAPS = re.compile(r"(?:perhaps|maybe|possibly)\s+", re.IGNORECASE)
_ABOUT = re.compile(r"(?:about|around|circa|ca?\.)\s+", re.IGNORECASE)
_SINCE = re.compile(r"since\s+", re.IGNORECASE)
_UNTIL = re.compile(r"(?:until|till|up to)\s+", re.IGNORECASE)
_QUARTER = re.compile(r"Q([1-4])[\s/-]*(\d{4})", re.IGNORECASE | re.ASCII)
_WINTER = re.compile(r"(winter \d{4})/\d\d", re.IGNORECASE | re.ASCII)
_BETWEEN = re.compile(r"\s*(?:to|until|till|and|-|–|—)\s*", re.IGNORECASE)


def read_date(text: str) -> Interval:
    """The interval a typed date means. Raises DateError that says what can be typed.

    Whatever `timeline.words.say` writes of an interval can be typed; so can EDTF.

    >>> read_date("2022-10").days, read_date("May to July 2019").days
    (31, 92)
    """
    typed = " ".join(text.split())
    try:
        return parse_edtf(typed)
    except DateError as error:
        interval = _read(typed)
        if interval is None:
            raise DateError(f"'{typed[:60]}' is not a date we can read: write it like {EXAMPLES}") from error
        return interval


def _read(typed: str) -> Interval | None:
    if found := _QUARTER.fullmatch(typed):
        return parse_edtf(f"{found[2]}-{32 + int(found[1])}")  # EDTF writes quarters as months 33 to 36
    if found := _PERHAPS.match(typed):
        inner = _read(typed[found.end() :])
        return inner and replace(inner, qualifier=_UNSURE[inner.qualifier])
    if found := _SINCE.match(typed):
        inner = _read(typed[found.end() :])
        return inner and replace(inner, end=None)
    if found := _UNTIL.match(typed):
        inner = _read(typed[found.end() :])
        return inner and replace(inner, start=None)
    if found := _ABOUT.match(typed):
        inner = _read(typed[found.end() :])
        return inner and replace(inner, qualifier=_ABOUT_THEN[inner.qualifier])
    opening = _OPENING.match(typed)
    return _ends(typed) or (_ends(typed[opening.end() :]) if opening else None)


def _ends(typed: str) -> Interval | None:
    """One date, or two of their own with a word between them."""
    whole = _one(typed)
    parts = re.split(r"\s+(?:to|until|till|and|-|–|—)\s+", typed)
    if whole is not None or len(parts) != 2:
        return whole
    first, last = _one(parts[0]), _one(parts[1])
    return _span(first, last)


def _one(typed: str) -> Interval | None:
    try:
        return parse_edtf(typed)
    except DateError:
        return _phrase(_WINTER.sub(r"\1", typed))


def _span(first: Interval | None, last: Interval | None) -> Interval | None:
    if first is None or last is None or first.start is None or last.end is None or first.start >= last.end:
        return None
    return Interval(first.start, last.end, last.granularity, last.qualifier)


def _phrase(typed: str) -> Interval | None:
    """A date, or two with a word between them, that fill the text."""
    from timeline.timex import find, resolve  # as long to load as all the rest of the page

    found = find(typed)
    told = [each.interval for each in resolve(found, dct=None) if isinstance(each, TimeExpression)]
    if len(told) != len(found) or not found or found[0].span.start != 0 or found[-1].span.end != len(typed):
        return None
    if len(found) == 1:
        return told[0]
    between = typed[found[0].span.end : found[1].span.start]
    return _span(told[0], told[1]) if len(found) == 2 and _BETWEEN.fullmatch(between) else None


_ABOUT_THEN = {
    Qualifier.EXACT: Qualifier.APPROXIMATE,
    Qualifier.UNCERTAIN: Qualifier.BOTH,
    Qualifier.APPROXIMATE: Qualifier.APPROXIMATE,
    Qualifier.BOTH: Qualifier.BOTH,
}
_UNSURE = {
    Qualifier.EXACT: Qualifier.UNCERTAIN,
    Qualifier.UNCERTAIN: Qualifier.UNCERTAIN,
    Qualifier.APPROXIMATE: Qualifier.BOTH,
    Qualifier.BOTH: Qualifier.BOTH,
}


def other_readings(text: str) -> tuple[Interval, ...]:
    """What else a typed date may mean: 3.12.2022 is 3 December, and may be 12 March."""
    from timeline.timex import find, resolve

    times = resolve(find(" ".join(text.split())), dct=None)
    return tuple(o.interval for time in times if isinstance(time, TimeExpression) for o in time.alternatives)


def read_day(text: str) -> int:
    """The one day a typed date means. Raises DateError for what is none or wider."""
    try:
        interval = read_date(text)
    except DateError as error:
        raise DateError(f"'{text.strip()[:60]}' is not a day we can read: write it like {_DAY}") from error
    if interval.days != 1 or interval.start is None:
        raise DateError(f"'{text.strip()[:60]}' is not one day: write it like {_DAY}")
    return interval.start


def field(title: str, *, key: str, value: str = "") -> None:
    """A field for a date, and under it what we understand by what stands there."""
    typed = st.text_input(
        title,
        value=value,
        key=key,
        placeholder="leave empty where it is not known",
        help=f"For example {EXAMPLES}, or EDTF such as 2022-10~ and 2004/2006.",
    )
    if typed.strip():
        preview(typed)


def preview(typed: str) -> None:
    """Say how a typed date is understood, or that it cannot be read."""
    try:
        interval = read_date(typed)
    except DateError as error:
        words = str(error)
        st.caption(f":material/warning: {label(words[:1].upper() + words[1:], most=300)}")
        return
    others = "".join(f", not {label(say_fully(other))}" for other in other_readings(typed))
    st.caption(f":material/event: We understand: {label(say_fully(interval))} `{format_edtf(interval)}`{others}")
