"""The publication date (document creation time) of an article, and where it comes from.

The cascade, first hit wins: what the caller says; a first line `date 2022-12-03`; the data of a web page
(`markup.py`); nothing.
No date is a value, not an error: it is never taken to be today.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from timeline.interval import iso_day, parse_iso_day

_FIRST_LINE = re.compile(r"\s*date[ \t:]+(\S{1,40})[ \t]*(?:\n+|\Z)", re.IGNORECASE)
_LOOKS_LIKE_DATE = re.compile(r"[-+]?\d{1,6}[-/.]\d{1,2}[-/.]\d{1,4}\S*", re.ASCII)


class Published(NamedTuple):
    """The day (None = not known), the source in words, and the text without its date line."""

    day: int | None
    source: str
    text: str


def find_published(text: str, *, told: str | None = None) -> Published:
    """The publication date by the cascade.

    told: what the caller gave, as YYYY-MM-DD. A first line that starts with "date" and goes
    on with anything but something like a date is part of the article.
    Raises DateError for a date that is none.

    >>> find_published("date 2022-12-03\\nHello.").source
    "the article's first line"
    """
    body, line_day = text, None
    found = _FIRST_LINE.match(text)
    if found and _LOOKS_LIKE_DATE.fullmatch(found[1]):
        body = text[found.end() :]
        if not told:
            line_day = parse_iso_day(found[1])
    if told:
        return Published(parse_iso_day(told), "given with the article", body)
    if line_day is not None:
        return Published(line_day, "the article's first line", body)
    return Published(None, "", body)


def future_warning(day: int | None, today: int) -> str:
    """A warning for a publication day after `today`, else an empty text."""
    if day is not None and day > today:
        return f"the publication date {iso_day(day)} is in the future: check it"
    return ""
