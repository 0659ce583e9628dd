"""Whether two who share a last name are two."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.document import Document
from timeline.entities.mentions.headings import is_headed
from timeline.entities.mentions.mentions import Name

_TOLD_OF, _LATER = 2, 3  # sentences about somebody, and up to a full name that is another's


def of_another(document: Document, names: Sequence[Name]) -> frozenset[str]:
    """The last names of which somebody else was told, sentence after sentence, before a full name has them: "Kennedy
    met him. [...] Kennedy agreed. [...] That evening Robert Kennedy said"."""
    alone: dict[str, set[int]] = {}  # by last name the sentences that have it by itself, before a full name does
    in_full: set[str] = set()
    found: set[str] = set()
    for name in names:
        last, sentence = name.words[-1], document.tokens[name.first].sentence
        if last in in_full:
            continue
        if len(name.words) == 1:
            alone.setdefault(last, set()).add(sentence)
            continue
        in_full.add(last)
        told = alone.get(last, ())
        if len(told) >= _TOLD_OF and sentence - min(told) >= _LATER and not is_headed(document, last):
            found.add(last)
    return frozenset(found)
