"""Laws with a bracket inside their name: "the Road Traffic (Amendment) Act", "the Fisheries (Wales) Bill"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.document import Document
from timeline.entities import spelling
from timeline.entities.mentions.mentions import Name

_HEADS = frozenset("Act Bill Measure Order Regulation Regulations".split())
_LONGEST = 10  # words in the bracket
_BETWEEN = 3  # words before it that are no name by themselves


def with_laws(document: Document, names: Sequence[Name]) -> list[Name]:
    """The names, those of laws whole; what stands before the bracket, in it or behind it is no name of its own."""
    found: list[Name] = []
    for name in names:
        if found and name.first < found[-1].last:
            continue
        last = _behind(document, name)
        if last:
            words = spelling.written(token.text for token in document.tokens[name.first : last])
            written = " ".join(words).replace("( ", "(").replace(" )", ")")
            found.append(replace(name, last=last, words=tuple(written.split()), head=last - 1, label="LAW"))
        else:
            found.append(name)
    return found


def _behind(document: Document, name: Name) -> int:
    """The token behind the head of a law that stands behind the bracket after a name; 0 for none."""
    opening = name.last
    tokens = document.tokens
    while opening < min(name.last + _BETWEEN, len(tokens)) and tokens[opening].text[0].isupper():
        opening += 1  # "Harbour Dues (Wales) Bill", of which the parser has dues
    behind = [token.text for token in tokens[opening : opening + _LONGEST + 3]]
    if behind[:1] != ["("] or ")" not in behind:
        return 0
    closing = behind.index(")")
    is_name = closing > 1 and behind[1][0].isupper() and behind[closing + 1 : closing + 2]
    return opening + closing + 2 if is_name and behind[closing + 1] in _HEADS else 0
