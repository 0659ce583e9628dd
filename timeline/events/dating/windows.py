"""Stretches that begin or end with the day of writing: "within the next 12 months", "in the last two weeks"."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.interval import Granularity, Interval, add_months, of_day
from timeline.model import Anchor, Status, TimeExpression, TimexType
from timeline.words import say_noun

_AHEAD = re.compile(r"(?:the )?(?:next|coming) \w", re.IGNORECASE)
_BEHIND = re.compile(r"(?:the )?(?:last|past) \w", re.IGNORECASE)
_TO_COME = frozenset({Status.PLANNED})
_DONE = frozenset({Status.HAPPENED, Status.ONGOING})
_OF = re.compile(r"\s+of\b", re.IGNORECASE)
_COUNTED = re.compile(r"P(\d+)([DWMY])")
_DAYS = {"D": 1, "W": 7}
_MONTHS = {"M": 1, "Y": 12}


def stretch(time: TimeExpression, published: int | None, text: str) -> tuple[TimeExpression, frozenset[Status]] | None:
    """A counted duration as days that begin or end with publication, with what an act must be to have it; None for any
    other time and without a day of publication. `text` is the article's."""
    if published is None:
        return None
    if (window := _ahead(time, published)) is not None:
        return window, _TO_COME
    window = _behind(time, published, text)
    return None if window is None else (window, _DONE)


def _ahead(time: TimeExpression, published: int) -> TimeExpression | None:
    """A counted duration that lies ahead, as the days from publication to its end; None for any other time."""
    count = _counted(time, _AHEAD)
    if count is None:
        return None
    end = _moved(published, count)
    return _stretch(time, Interval(published, end + 1, Granularity.DAY), published, f"so until {say_noun(of_day(end))}")


def _behind(time: TimeExpression, published: int, text: str) -> TimeExpression | None:
    """A counted duration that has just passed, as the days from its beginning to publication; none where it is the end
    of something told ("the last two weeks of May") or told apart ("in each of the past three years")."""
    count = _counted(time, _BEHIND)
    span = time.timex.span
    if count is None or _OF.match(text, span.end) or text[: span.start].rstrip().lower().endswith(" of"):
        return None
    start = _moved(published, (-count[0], count[1]))
    found = Interval(start, published + 1, Granularity.DAY)
    return _stretch(time, found, published, f"so since {say_noun(of_day(start))}")


def _counted(time: TimeExpression, pointing: re.Pattern[str]) -> tuple[int, str] | None:
    """How many of which unit a duration counts, where its words point that way."""
    counted = _COUNTED.fullmatch(time.timex.value)
    if time.timex.type is not TimexType.DURATION or counted is None or not pointing.match(time.timex.text):
        return None
    return int(counted[1]), counted[2]


def _moved(day: int, count: tuple[int, str]) -> int:
    """The day that many units later, or earlier where there are fewer than none."""
    number, unit = count
    return day + number * _DAYS[unit] if unit in _DAYS else add_months(day, number * _MONTHS[unit])


def _stretch(time: TimeExpression, found: Interval, published: int, why: str) -> TimeExpression:
    reason = (*time.reason, f"published {say_noun(of_day(published))}", why)
    return replace(time, interval=found, anchor=Anchor.DCT, reason=reason)
