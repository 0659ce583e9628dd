"""People whom only a title or heading names in full: "ALEXANDER HOLM" above a life that says "Holm"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from timeline.document import Document
from timeline.entities import gazetteer

_ARTICLES = frozenset(("A", "An", "The"))  # An is a first name too
_BEFORE = r"(?<![\w'’-])((?:[^\W\d_][\w.'’-]*[ \t]+){1,2})"


def full_names(document: Document, last_names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The full name that the article's title, or a heading above its first sentence, gives for a last name."""
    lines = _lines(document)
    found: dict[str, tuple[str, ...]] = {}
    for last in last_names:
        for line in lines:
            for match in re.finditer(_BEFORE + re.escape(last) + r"\b", line, re.IGNORECASE):
                given = [word.title() if word.isupper() else word for word in match[1].split()]
                while given and (given[0] in _ARTICLES or not gazetteer.is_first_name(given[0])):
                    given.pop(0)
                if given and all(word[0].isupper() for word in given):
                    found.setdefault(last, (*given, last))
    return found


def is_headed(document: Document, name: str) -> bool:
    """Whether the article's title or a heading above its first sentence is about somebody named so."""
    return any(name.casefold() in line.casefold() for line in _lines(document))


def _lines(document: Document) -> list[str]:
    article = document.article
    start = document.tokens[0].start if document.tokens else 0
    above = [article.title, *(article.text[span.start : min(span.end, start)] for span in document.noise)]
    return [line for text in above for line in text.splitlines()]
