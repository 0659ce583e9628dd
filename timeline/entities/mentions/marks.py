"""What is known of each token before names are sought."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from timeline.document import Document, Token
from timeline.entities import gazetteer, lexicon

_NAVAL = lexicon.SHIP_PREFIXES - {"FS", "INS", "MS", "MSC", "MT", "RV", "SMS", "SS"}  # what other names begin with too
_LONGEST = 3  # words behind a prefix


@dataclass(frozen=True, slots=True)
class Marks:
    """What is known of each token before names are sought, by token index.

    `inside` is the number of the parser's mention it is in and `known` that of the gazetteer's name, -1 for
    none; `familiar` are words that name someone elsewhere in the article, `paired` the words before and after an
    "and" inside one name.
    """

    inside: list[int]
    known: list[int]
    familiar: frozenset[str]
    paired: frozenset[tuple[str, str]] = frozenset()

    def holds_together(self, index: int) -> bool:
        """Whether the token and the one before it are of one known name."""
        return 0 < index < len(self.known) and self.known[index] >= 0 and self.known[index] == self.known[index - 1]

    def are_one(self, *indexes: int) -> bool:
        """Whether the parser has all these tokens in one mention."""
        numbers = {self.inside[index] for index in indexes}
        return len(numbers) == 1 and min(numbers) >= 0

    def shares(self, index: int) -> bool:
        """Whether the parser has the token in one mention with a neighbour."""
        inside = self.inside
        return inside[index] >= 0 and (
            (index > 0 and inside[index - 1] == inside[index])
            or (index + 1 < len(inside) and inside[index + 1] == inside[index])
        )


def marks_of(document: Document) -> Marks:
    """The marks of every token."""
    inside = [-1] * len(document.tokens)
    familiar: set[str] = set()
    for number, mention in enumerate(document.mentions):
        tokens = document.tokens_in(mention.span)
        familiar.update(token.text for token in tokens if token.text.isupper() and token.text.isalpha())
        for token in tokens:
            inside[token.index] = number
        if tokens and tokens[-1].pos == "PROPN" and (len(tokens) == 1 or tokens[-1].ent_type == "PERSON"):
            familiar.add(tokens[-1].text)
        elif len(tokens) == 2 and tokens[-1].text.casefold() in lexicon.LEGAL_FORMS:
            familiar.add(tokens[0].text)
    familiar |= _last_names(document)
    known = _known(document)
    _add_ships(document, known)
    return Marks(inside, known, frozenset(word for word in familiar if len(word) > 2), _paired(document))


def _add_ships(document: Document, known: list[int]) -> None:
    """Count the names of ships among the known ones: "MV Arlen Star", of which the parser sees only the last two."""
    tokens, number = document.tokens, len(document.tokens)
    for prefix in (token for token in tokens if token.text in _NAVAL):
        last = prefix.index + 1
        while last < len(tokens) and last - prefix.index <= _LONGEST and _goes_on(tokens[last]):
            last += 1
        if last > prefix.index + 1 and tokens[last - 1].sentence == prefix.sentence:
            known[prefix.index : last] = [number] * (last - prefix.index)
            number += 1


def _goes_on(token: Token) -> bool:
    return token.pos == "PROPN" and token.text[0].isupper()


def _last_names(document: Document) -> set[str]:
    """The words behind a first name: "Toure" of "Ibrahim Toure", which the parser may take for a common noun where it
    begins a sentence."""
    found = set()
    for first, last in pairwise(document.tokens):
        if first.pos == last.pos == "PROPN" and first.head == last.index and gazetteer.is_first_name(first.text):
            found.add(last.text)
    return found


def _paired(document: Document) -> frozenset[tuple[str, str]]:
    """The words around an "and" whose two sides take a verb as one: "Gulf and Western Industries was formed"."""
    tokens, found = document.tokens, set()
    for index in range(1, len(tokens) - 2):
        before, last = tokens[index - 1], index + 1
        if tokens[index].text != "and" or before.pos != "PROPN" or tokens[last].pos != "PROPN":
            continue
        while last + 1 < len(tokens) and tokens[last + 1].pos == "PROPN":
            last += 1
        is_body = tokens[last].text.casefold() in lexicon.ORGANIZATION_HEADS
        if is_body and last + 1 < len(tokens) and tokens[last + 1].text in ("was", "is", "has"):
            found.add((before.text, tokens[index + 1].text))
    return frozenset(found)


def _known(document: Document) -> list[int]:
    """For each token the number of the known name of several words it is in, -1 for none."""
    found = [-1] * len(document.tokens)
    text, ends = document.article.text, {token.end: token.index for token in document.tokens}
    number, index = 0, 0
    while index < len(document.tokens):
        token = document.tokens[index]
        last = index
        for name in gazetteer.names_from(token.text):
            if text.startswith(name, token.start) and token.start + len(name) in ends:
                last = ends[token.start + len(name)]
                found[index : last + 1] = [number] * (last + 1 - index)
                number += 1
                break
        index = last + 1
    return found
