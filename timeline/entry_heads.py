"""The time that heads an entry of a chronology or of a running report: "3 October 2020: Engineers warn", "- May 1915 –
Fighting spreads", "14:32 Police have closed the bridge", or in a line above it.

It is no part of the sentence behind it, and misleads whoever parses it as one ("May: Orion files for bankruptcy").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from timeline.model import Span
from timeline.timex import find

_HOUR = re.compile(
    r"\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s(?:GMT|UTC|[BCE]S?T))?(?:\s?[:|\u2013\u2014-])?\s+(?=[A-Z\u201c\"'])"
)
_MARK = r"[\s*\u2022\u00b7\u2013-]{0,4}"
_HEAD = re.compile(
    _MARK + r"(\w[^\n:;!?|\t]{1,40}?)(?:\s?:|\s{1,2}(?:--?|[\u2013\u2014])|\s?\||\t|(?<=\d\d\d\d)\.)\s*(?<=\s)(?=\S)"
)
_BARE = re.compile(_MARK + r"((?:[\w.]+,? ){0,3}\d{4}) (?=[A-Z\u201c\"'])")
_LISTED = 3  # entries: so many paragraphs that begin with a date and no mark are a chronology
_WORD = re.compile(r"\w+")
_BESIDE = frozenset("on in and to of the".split())
_LONGEST = 45  # characters of a line that is only a date
_ITEM = re.compile(r"\s*[*\u2022\u00b7\u2013-]\s*\S")
# "in 1969.[3][4]": the marks of its notes that an encyclopedia hangs on
NOTES = r"(?:\s?\[(?:\d{1,3}|[a-z]|note \d+|citation needed)\])*\s*$"
_NOTES = re.compile(r"(?<=[.!?])" + NOTES)
_UNFINISHED = re.compile(r"[^.!?:;,\u2026][\"\u201d\u2019')\]]*$")


def headings(text: str, parts: Sequence[Span]) -> dict[int, Span]:
    """By number of the paragraph, from its beginning to where its first sentence begins, if only a date stands there.
    Where nothing parts the two ("1957 Ghana becomes independent") several must do so."""
    found = {number: head for number, part in enumerate(parts) if (head := heading(text, part)) is not None}
    bare = {number: head for number, part in enumerate(parts) if (head := _match(_BARE, text, part)) is not None}
    return (bare if len(bare) >= _LISTED else {}) | found


def heading(text: str, paragraph: Span) -> Span | None:
    """From the beginning of a paragraph to where its first sentence begins, if only a date and a mark stand there."""
    hour = _HOUR.match(text, paragraph.start, paragraph.end)
    if hour is not None:
        return Span(paragraph.start, hour.end())  # "14:32 Police have closed the bridge."
    return _match(_HEAD, text, paragraph)


def _match(head: re.Pattern[str], text: str, paragraph: Span) -> Span | None:
    found = head.match(text, paragraph.start, paragraph.end)
    return Span(paragraph.start, found.end()) if found is not None and is_date(found[1]) else None


@lru_cache(maxsize=1024)  # whoever marks noise, parses and dates an article asks for the same lines
def is_date(text: str) -> bool:
    """Whether words are dates or hours and nothing else."""
    dates = [timex.span for timex in find(text)]
    words = (word for word in _WORD.finditer(text) if not any(d.start <= word.start() < d.end for d in dates))
    return bool(dates) and all(word[0].lower() in _BESIDE for word in words)


def lines_above(text: str, parts: Sequence[Span]) -> dict[int, int]:
    """By number of the paragraph, that of the line above which is only a date and heads it; empty where no two such
    lines have entries. The last entry is taken to be no longer than the longest before it."""
    entries: dict[int, list[int]] = {}
    line, only_headings = None, True
    for number, part in enumerate(parts):
        piece = text[part.start : part.end]
        if len(piece) <= _LONGEST and any(map(str.isdigit, piece)) and is_date(piece):
            line, only_headings = number, True
            continue
        heading = unfinished(piece) and not is_item(piece)
        if heading and not only_headings:
            line = None  # it begins something else
        if line is not None:
            entries.setdefault(line, []).append(number)
        only_headings = only_headings and heading
    if len(entries) < 2:
        return {}
    *before, last = entries.values()
    del last[max(map(len, before)) :]
    return {number: line for line, numbers in entries.items() for number in numbers}


def is_item(piece: str) -> bool:
    """Whether a paragraph is marked as one of a list."""
    return _ITEM.match(piece) is not None


def unfinished(piece: str) -> bool:
    """Whether a paragraph ends without a mark, as headings and captions do."""
    return _UNFINISHED.search(_NOTES.sub("", piece)) is not None
