"""A guess at the day an article came out, where nobody told it: for a person to confirm, never taken unasked.

The cascade, first hit wins: the address; the name of the file; a short line at the top or the end of
the text that is little more than a date ("Published 3 December 2022", "Saturday, December 3, 2022").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from timeline.errors import DateError
from timeline.interval import Granularity, parse_iso_day
from timeline.model import Article, TimeExpression
from timeline.timex import find, resolve

_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_./]?([01]\d)[-_./]?([0-3]\d)(?!\d)", re.ASCII)
_LABEL = re.compile(
    r"(?:first |last )?(?:published|posted|updated|modified|released|issued|date)(?: (?:on|at))?\b", re.IGNORECASE
)
_TOP, _END = 6, 3  # lines
_LONGEST = 90  # characters of such a line
_BESIDE = 25  # characters of it that may be no date: a city, a name, a time of day


class Guess(NamedTuple):
    """The day, and in words what it was guessed from."""

    day: int
    source: str


def guess_published(article: Article) -> Guess | None:
    """The day an article may have come out; None where nothing says so.

    >>> guess_published(Article("a", "2022-12-03 harbour.txt", "", "The harbour opened.")).source
    'guessed from the file name'
    """
    for text, source in ((article.url, "guessed from the address"), (article.name, "guessed from the file name")):
        day = _in_digits(text)
        if day is not None:
            return Guess(day, source)
    for line in _lines(article.text):
        day = _in_line(line)
        if day is not None:
            return Guess(day, f"guessed from the line “{' '.join(line.split())}”")
    return None


def _in_digits(text: str) -> int | None:
    found = _ISO.search(text)
    if found is None:
        return None
    try:
        return parse_iso_day("-".join(found.groups()))
    except DateError:
        return None


def _lines(text: str) -> Iterator[str]:
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    yield from (line for line in (*lines[:_TOP], *lines[-_END:]) if len(line) <= _LONGEST)


def _in_line(line: str) -> int | None:
    """The one day a line names, where it is little more than that day."""
    timexes = find(line)
    told = [
        each
        for each in resolve(timexes, dct=None)
        if isinstance(each, TimeExpression) and each.interval and each.interval.granularity is Granularity.DAY
    ]
    days = {each.interval.start for each in told if each.interval and each.interval.days == 1}
    if len(days) != 1:
        return None
    rest = len(line) - sum(each.timex.span.end - each.timex.span.start for each in told)
    return next(iter(days)) if rest <= _BESIDE or _LABEL.match(line) else None
