"""Whether a title calls something by its name or by the article's own words: "a former minister", "Britain"."""

from __future__ import annotations

import re

from timeline.document import Document, Token
from timeline.entities import Linking, Referent, offices
from timeline.events.naming import meant, stands_for_name
from timeline.model import EntityType

_TELLING_WHICH = ("compound", "amod", "nmod", "npadvmod")
_ANYBODY = frozenset("boy girl man person woman".split())
INDEFINITE = frozenset("a an another any some no every each".split())


def named(document: Document, token: Token, linking: Linking) -> Referent | None:
    """Whom a word names, or means and is written as in a title; None for words that stay as they are."""
    referent = meant(document, token, linking)
    if referent is None or not referent.entities or not stands_for_name(document, token):
        return None
    return None if keeps_own_words(document, token, linking) else referent


def goes_with_its_noun(document: Document, token: Token, linking: Linking) -> bool:
    """Whether a word only tells which one a noun is that gives way to a name: "space" of "the space agency", all of
    "Leeds-based" of "the Leeds-based group"; not "Tesna" of "the Tesna district"."""
    noun = token
    while noun.head > noun.index and (noun.dep in _TELLING_WHICH or noun.text == "-"):
        noun = document.head(noun)
    if noun is token or document.child(noun, "conj") is not None:
        return False
    instead = named(document, noun, linking)
    if instead is None:
        return False
    own = linking.at(token.index)
    if own is not None and own.entities == instead.entities:
        return False
    if any(t.text == "-" for t in document.tokens[noun.index : noun.index + 2]):
        return False
    return not any(noun.text in entity.name.split() for entity in instead.entities)


def keeps_own_words(document: Document, first: Token, linking: Linking) -> bool:
    """Whether what a word means is not to be named in its place: "the two countries", "a former minister", "chief" of
    "became its chief", "his wife Anna", "the town of Oslo"."""
    if first.pos in ("NUM", "ADJ", "DET") and first.dep in ("nummod", "amod", "det"):
        return not _begins_name(first, linking)
    if tells_what(first) or is_some(document, first) or _is_held(document, first, linking):
        return True
    return first.pos == "NOUN" and (_is_named_behind(document, first) or _is_named_inside(document, first, linking))


def _is_held(document: Document, first: Token, linking: Linking) -> bool:
    """ "Prime Minister" of "resigned as Prime Minister": an office, not its holder's name."""
    last = first
    while last.dep == "compound" and last.head > last.index:
        last = document.head(last)
    if last.dep != "pobj" or document.head(last).text.lower() != "as":
        return False
    return offices.is_human(last.lemma.casefold()) and not _begins_name(first, linking)


def _begins_name(first: Token, linking: Linking) -> bool:
    """ "Nordic" of "Nordic Quays", "Liberal" of "Liberal-National"."""
    referent = linking.at(first.index)
    return referent is not None and any(
        re.split(r"[\s-]", entity.name)[0] == first.text for entity in referent.entities
    )


def is_some(document: Document, noun: Token) -> bool:
    """Whether a noun has an indefinite article: "a former minister"; "another man" is somebody else. "A man" says
    less than his name."""
    words = {t.text.lower() for t in document.children(noun, "det")} & INDEFINITE
    return noun.pos == "NOUN" and bool(words) and not is_anybody(document, noun)


def is_anybody(document: Document, noun: Token) -> bool:
    """ "A man", of whom nothing more is said before the noun."""
    words = {t.text.lower() for t in document.children(noun, "det")} & INDEFINITE
    bare = document.child(noun, "amod", "compound") is None
    return bool(words) and words <= {"a", "an"} and bare and noun.lemma.lower() in _ANYBODY


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
