"""The common nouns beside a name, and what they say it is: "the company X", "X, a maker of cars", "a play, X, ..."."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.document import Document, Token
from timeline.entities import lexicon
from timeline.entities.kinds.votes import EVENT, ORGANIZATION, PERSON, PLACE, WORK
from timeline.entities.mentions.mentions import Name
from timeline.entities.roles import ORGANIZATION_NOUNS, PLACE_NOUNS, roles
from timeline.model import EntityType

_PARTS = frozenset("cameo part performance portrayal role".split())  # of an actor
_OPPONENTS = frozenset("neighbours neighbors rivals champions side minnows".split())


def described(lemma: str, word: str) -> Iterator[tuple[EntityType, float]]:
    """What a common noun says that is put to a name."""
    if lemma in ORGANIZATION_NOUNS:
        yield ORGANIZATION, 3.5
    elif word in roles():
        yield PERSON, 4
    elif lemma in lexicon.HUMAN_NOUNS - lexicon.OF_FIRMS_TOO:
        yield PERSON, 3
    elif lemma in PLACE_NOUNS:
        yield PLACE, 3
    elif lemma in lexicon.PLACED:
        yield PLACE, 5
    elif lemma in lexicon.WORK_NOUNS:
        yield WORK, 7
    elif lemma in lexicon.PRODUCT_NOUNS | lexicon.VESSELS:
        yield WORK, 4
    elif lemma in lexicon.STORM_NOUNS:
        yield EVENT, 4
    elif lemma in lexicon.LAUNCHES:
        yield WORK, 2
    elif word in _OPPONENTS:
        yield ORGANIZATION, 2


def is_of_a_part(document: Document, preposition: Token) -> bool:
    """Whether it stands behind what an actor has in a play: "her role as the maid in Harbour"."""
    above = document.head(preposition)
    while above.pos in ("NOUN", "PROPN", "ADP") and above.lemma.casefold() not in _PARTS:
        if document.head(above) is above:
            return False
        above = document.head(above)
    return above.lemma.casefold() in _PARTS


def word_before(document: Document, name: Name) -> Token | None:
    """The word before the name, articles skipped."""
    index = name.start - 1
    first = document.sentence_of(document.tokens[name.first]).first
    while index >= first and document.tokens[index].text.casefold() in {"the", "a", "an", '"', "“", "'"}:
        index -= 1
    return document.tokens[index] if index >= first else None


def before_comma(document: Document, name: Name) -> list[Token]:
    """The noun that a name between commas stands beside, wherever the parser hung it: "wrote a play, Exile, for"."""
    before = document.tokens[max(0, name.start - 2) : name.start]
    after = document.tokens[name.last : name.last + 1]
    parted = len(before) == 2 and before[1].text == "," and after and after[0].text in {",", "."}
    return [before[0]] if parted and before[0].tag == "NN" and document.child(before[0], "det", "poss") else []


def appositions(document: Document, head: Token) -> list[Token]:
    """The common nouns that stand beside the name for the same thing."""
    found = [child for child in document.children(head, "appos") if child.pos == "NOUN"]
    above = document.head(head)
    if head.dep == "appos" and above.pos == "NOUN":
        found.append(above)
    if head.dep == "nsubj" and above.lemma == "be":
        told = document.children(above, "attr")
        found += [noun for child in told for noun in (child, *document.children(child, "conj")) if noun.pos == "NOUN"]
    return found
