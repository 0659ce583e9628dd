"""A day told by two calendars with one year behind them: "on 10 September (30 August) 1721", "30 November [O.S. 19
November] 1700"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.model import Timex
from timeline.timex.asides import BRACKET

_STYLE = r"(?:[ON]\.?\s?S\.?|(?:Old|New)\s[Ss]tyle|Julian|Gregorian)"
_OPENS = re.compile(rf"\s?[(\[](?:{_STYLE}[:,]?\s)?")
_CLOSES = re.compile(rf"(?:,?\s\(?{_STYLE}\)?)?[)\]],?\s(1\d{{3}}|20\d\d)(?!\w)")
_DATE = re.compile(r"XXXX-(\d\d)-(\d\d)")


def in_two_calendars(text: str, found: Sequence[Timex]) -> list[Timex]:
    """What was found, both days with the year that stands behind the bracket, which is no time of its own then."""
    out = list(found)
    taken: set[int] = set()  # where such years begin
    for i, (first, second) in enumerate(pairwise(found)):
        if (year := _year_behind(text, first, second)) is not None:
            taken.add(year.start(1))
            out[i] = replace(first, value=f"{year[1]}{first.value[4:]}")
            out[i + 1] = replace(second, value=_near(year[1], first.value, second.value), signal=BRACKET)
    return [timex for timex in out if timex.span.start not in taken] if taken else out


def _year_behind(text: str, first: Timex, second: Timex) -> re.Match[str] | None:
    """The year behind a day and the day in its bracket; None where these are not such."""
    if not (_DATE.match(first.value) and _DATE.fullmatch(second.value)):
        return None
    opens = _OPENS.fullmatch(text, first.span.end, second.span.start)
    return _CLOSES.match(text, second.span.end) if opens else None


def _near(year: str, first: str, second: str) -> str:
    """The day in the bracket with its year, which changes where the two lie around a New Year."""
    months = int(first[5:7]), int(second[5:7])
    other = int(year) + (months == (12, 1)) - (months == (1, 12))
    return f"{other:04d}{second[4:]}"
