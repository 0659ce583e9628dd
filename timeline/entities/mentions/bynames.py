"""Other names that a text gives people: "Anna Hill, known as Nan", "born Margareta Ek in Oslo"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from timeline.document import Document
from timeline.entities.mentions.mentions import Name

_KNOWN_AS = re.compile(
    r",? ?(?:(?:also|better|best|commonly|popularly|widely|who is|who was) )*(?:known as|nicknamed) "
)


def bynames(document: Document, names: Sequence[Name]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """The words of each byname with those of the name right before it."""
    text, tokens = document.article.text, document.tokens
    return {
        other.words: name.words
        for name, other in pairwise(names)
        if other.words != name.words
        and _KNOWN_AS.fullmatch(text[tokens[name.last - 1].end : tokens[other.first].start])
    }


def without_birth_names(document: Document, names: Sequence[Name]) -> list[Name]:
    """The names without those that only tell how somebody was called at birth."""
    return [name for name in names if len(names) == 1 or not _is_birth_name(document, name)]


def _is_birth_name(document: Document, name: Name) -> bool:
    before = document.tokens[name.start - 1] if name.start else None
    behind = document.tokens[name.last : name.last + 1]
    placed = bool(behind) and behind[0].text.lower() in ("in", "on", "to", ",", ".", ";", ")", "at", "near")
    return before is not None and before.text.lower() in ("born", "née", "nee") and placed
