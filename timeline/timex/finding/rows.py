"""Days and months told in a row, of which one tells the month or the year: "on 5, 6 and 7 July", "May 3, 4, and 5,
1917", "in May, June and July 1916"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.model import Span, Timex
from timeline.timex.finding.context import GUARDS
from timeline.timex.finding.surroundings import Near

_DATE = re.compile(r"(\d{4}|XXXX)-(\d\d)-(\d\d)")
_MONTH = re.compile(r"(\d{4})-(\d\d)")
_BARE_MONTH = re.compile(r"XXXX-(\d\d)")
_BARE_DAY = re.compile(r"XXXX-XX-(\d\d)")
_DAY = re.compile(r"(?:the\s)?(\d{1,2})(?:st|nd|rd|th)?")
_ROW_BEFORE = re.compile(r"\b(?:on|of|by|from|during)\s((?:(?:the\s)?\d{1,2}(?:st|nd|rd|th)?,\s){1,6})$", re.I)
_ROW_AFTER = re.compile(r"((?:,\s\d{1,2}){1,6},?\sand\s\d{1,2})(?![\d:%.]\d|[\d%])(?:,\s(\d{4})\b)?")
_NUMBER = re.compile(r"\d{1,2}")
_REACH = 60  # characters
_LAST = 31


def in_rows(text: str, found: Sequence[Timex]) -> list[Timex]:
    """What was found, with the days of a row that are numbers only, and the year told once for a row of months."""
    out: list[Timex] = []
    ends = 0  # of the last row
    for timex in found:
        if timex.span.start < ends:
            continue  # the year of a row of days
        before = list(_days_before(text, timex, out[-1].span.end if out else 0))
        after = list(_days_after(text, timex))
        if after and (year := _DATE.fullmatch(after[-1].value)):
            timex = replace(timex, value=f"{year[1]}{timex.value[4:]}")
        out += [*before, timex, *after]
        ends = out[-1].span.end
    return _of_one_year(text, out)


def _days_before(text: str, timex: Timex, since: int) -> Iterator[Timex]:
    date, start = _DATE.fullmatch(timex.value), timex.span.start
    if date is None or not text.endswith(", ", 0, start) or not timex.text[:1].isdigit():
        return
    row = _ROW_BEFORE.search(text, max(since, start - _REACH), start)
    if row is None:
        return
    days = [(Span(*day.span()), int(day[1])) for day in _DAY.finditer(text, row.start(1), row.end(1))]
    if _ascend([*(day for _, day in days), int(date[3])]):
        for span, day in days:
            yield _day(text, timex, span, f"{date[1]}-{date[2]}-{day:02d}")


def _days_after(text: str, timex: Timex) -> Iterator[Timex]:
    date, end = _DATE.fullmatch(timex.value), timex.span.end
    row = _ROW_AFTER.match(text, end) if date and timex.text[:1].isalpha() and timex.range is None else None
    if date is None or row is None or not GUARDS["not a count"](Near(text, end, row.end())):
        return
    days = list(_NUMBER.finditer(text, row.start(1), row.end(1)))
    year = row[2] or date[1]
    if (row[2] and date[1] != "XXXX") or not _ascend([int(date[3]), *(int(day[0]) for day in days)]):
        return
    for i, day in enumerate(days, 1):
        span = Span(day.start(), row.end() if i == len(days) else day.end())
        yield _day(text, timex, span, f"{year}-{date[2]}-{int(day[0]):02d}")


def _day(text: str, timex: Timex, span: Span, value: str) -> Timex:
    return replace(timex, span=span, text=text[slice(*span)], value=value, range=None)


def _ascend(days: list[int]) -> bool:
    return days[0] > 0 and days[-1] <= _LAST and all(first < second for first, second in pairwise(days))


def _of_one_year(text: str, found: list[Timex]) -> list[Timex]:
    """The first months of a row with the year of the last, and its first days with the month: "in May, June and July
    1916", "on the 5th, 6th and 7th of August"."""
    out = list(found)
    in_row = False  # whether what comes next is of a row
    for i in range(len(out) - 2, -1, -1):
        following = out[i + 1]
        in_row = in_row or (following.range is not None and following.range.start == following.span.start)
        in_row = in_row and text[out[i].span.end : following.span.start] == ", "
        value = _beside(out[i].value, following.value) if in_row else ""
        in_row = bool(value)
        if value:
            out[i] = replace(out[i], value=value)
    return out


def _beside(value: str, following: str) -> str:
    """A value with what the next one of its row tells; nothing where that tells no more."""
    if (month := _BARE_MONTH.fullmatch(value)) and (told := _MONTH.fullmatch(following)):
        return f"{int(told[1]) - (int(month[1]) > int(told[2])):04d}-{month[1]}"
    if (day := _BARE_DAY.fullmatch(value)) and (date := _DATE.fullmatch(following)) and day[1] < date[3]:
        return f"{date[1]}-{date[2]}-{day[1]}"
    return ""
