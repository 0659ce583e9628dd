"""Whether a title calls something by its name or by the article's own words: "a former minister", "Britain"."""

from __future__ import annotations

from timeline.document import Document, Token
from timeline.entities import Linking
from timeline.model import EntityType

INDEFINITE = frozenset("a an another any some no every each".split())


def keeps_own_words(document: Document, first: Token, linking: Linking) -> bool:
    """Whether what a word means is not to be named in its place: "the two countries", "a former minister", "chief" of
    "became its chief", "his wife Anna", "the town of Oslo"."""
    if first.pos in ("NUM", "ADJ", "DET") and first.dep in ("nummod", "amod", "det"):
        return not _begins_name(first, linking)
    if tells_what(first) or is_some(document, first):
        return True
    return first.pos == "NOUN" and (_is_named_behind(document, first) or _is_named_inside(document, first, linking))


def _begins_name(first: Token, linking: Linking) -> bool:
    """ "Nordic" of "Nordic Quays"."""
    referent = linking.at(first.index)
    return referent is not None and any(entity.name.split()[0] == first.text for entity in referent.entities)


def is_some(document: Document, noun: Token) -> bool:
    """Whether a noun has an indefinite article: "a former minister"; "another man" is somebody else."""
    return noun.pos == "NOUN" and any(t.text.lower() in INDEFINITE for t in document.children(noun, "det"))


def tells_what(token: Token) -> bool:
    """ "Hill became its chief" tells what somebody is, not who."""
    return token.pos == "NOUN" and token.dep in ("attr", "oprd")


def is_usual(token: Token, kind: EntityType) -> bool:
    """Whether a title may call it as the article does: by its letters ("NATO"), or a place by one word ("Britain")."""
    word = token.text
    if token.pos != "PROPN" or len(word) < 3 or not word.isalpha():
        return False
    return word.isupper() or kind is EntityType.PLACE


def _is_named_behind(document: Document, noun: Token) -> bool:
    """Whether a noun with its owner has the name right behind it: "his wife Anna and their children"."""
    name = document.child(noun, "appos")
    return name is not None and name.index == noun.index + 1 and document.child(noun, "poss") is not None


def _is_named_inside(document: Document, noun: Token, linking: Linking) -> bool:
    """Whether a noun's own phrase names what it means: "the town of Oslo", "Norway's southern coast"."""
    referent = linking.at(noun.index)
    behind = (document.child(p, "pobj") for p in document.children(noun, "prep") if p.text == "of")
    inner = (*behind, *document.children(noun, "poss"))
    names = [linking.at(word.index) for word in inner if word is not None and word.pos == "PROPN"]
    return any(other is not None and referent is not None and other.entities == referent.entities for other in names)
