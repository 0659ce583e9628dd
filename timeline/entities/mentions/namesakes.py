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
    last_names = {name.words[0]: name for name in reversed(names) if len(name.words) == 1}
    found: set[str] = set()
    for last, first in last_names.items():
        full = next((name for name in names if len(name.words) > 1 and name.words[-1] == last), None)
        if full is None or full.first < first.first:
            continue
        alone = {document.tokens[n.first].sentence for n in names if n.words == (last,) and n.first < full.first}
        told = document.tokens[full.first].sentence - min(alone)
        if len(alone) >= _TOLD_OF and told >= _LATER and not is_headed(document, last):
            found.add(last)
    return frozenset(found)
