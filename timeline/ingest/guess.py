"""A guess at the day an article came out, where nobody told it: for a person to confirm, never taken unasked.

The cascade, first hit wins: the address; the name of the file; a short line at the top or the end of
the text that is little more than a date ("Published 3 December 2022", "Saturday, December 3, 2022"); the
dateline a story begins with ("PORTSIDE, Dec 3 2022 (Gull News) -").
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
_DATELINE = re.compile(r"[A-Z][A-Z.'’ /-]{2,40},\s(?P<told>[\w., ]{4,60}?)\s*(?:\([\w&./ -]{2,40}\)\s*)?(?:[—–]|--?)\s")
_BETWEEN = re.compile(r"\s+[|·•–—]\s+")  # parts of a line: "The Gull · Posted: 3 Dec 2022 | Updated: 5 Dec 2022"
_REGION = re.compile(r"\s*(?:[A-Z][\w.'’]*[ ,]*)*")  # what may stand between town and day: capitalised
_GLUED = re.compile(r"(?<=\d, [12][09]\d\d)(?=\d{1,2}:\d\d)", re.ASCII)  # copied from a page: "March 12, 20243:14 AM"
_TOP, _END = 16, 3  # lines; a page shows much above its story
_LONGEST_HEAD = 12  # lines, empty ones too, in which a story begins
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
    for line in article.text.split("\n", _LONGEST_HEAD)[:_LONGEST_HEAD]:
        dateline = _DATELINE.match(line.strip())
        day, rest = _days_in(dateline["told"]) if dateline else (None, "")
        if dateline and day is not None and _REGION.fullmatch(rest):
            return Guess(day, f"guessed from the dateline “{dateline[0].rstrip(' -–—')}”")
    return None


def _in_digits(text: str) -> int | None:
    for found in _ISO.finditer(text):
        try:
            return parse_iso_day("-".join(found.groups()))
        except DateError:
            continue
    return None


def _lines(text: str) -> Iterator[str]:
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    yield from (line for line in (*lines[:_TOP], *lines[-_END:]) if len(line) <= _LONGEST)


def _in_line(line: str) -> int | None:
    """The one day a line names, where it is little more than that day."""
    line = _GLUED.sub(" ", line)
    day, rest = _days_in(line)
    if day is not None and (len(rest) <= _BESIDE or _LABEL.match(line)):
        return day
    labelled = (_days_in(part)[0] for part in _BETWEEN.split(line) if _LABEL.match(part))
    return next((found for found in labelled if found is not None), None)


def _days_in(line: str) -> tuple[int | None, str]:
    """The one day a line names, None for none or several, and what of it is no date."""
    timexes = find(line)
    told = [
        each
        for each in resolve(timexes, dct=None)
        if isinstance(each, TimeExpression) and each.interval and each.interval.granularity is Granularity.DAY
    ]
    days = {each.interval.start for each in told if each.interval and each.interval.days == 1}
    if len(days) != 1:
        return None, line
    rest = list(line)
    for each in told:
        rest[slice(*each.timex.span)] = [""] * (each.timex.span.end - each.timex.span.start)
    return next(iter(days)), "".join(rest)
