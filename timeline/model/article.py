"""An article as it was given, and stretches of its text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Span(NamedTuple):
    """Characters of an article's text: `start` inclusive, `end` exclusive."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Article:
    """One article as it was given.

    `id` is the hash of its content, `name` the caller's id or path, `text` what all spans
    count in. `published` (a day, the document creation time) is None when nobody told;
    `published_source` says in words where it comes from.
    """

    id: str
    name: str
    title: str
    text: str
    published: int | None = None
    published_source: str = ""
    url: str = ""
    publisher: str = ""
    language: str = ""
    warnings: tuple[str, ...] = ()
