"""Where a movement goes and how a race ends, told by an adverb: "away from the table", "back", "second"."""

from __future__ import annotations

from timeline.document import Token
from timeline.events import lexicon
from timeline.events.titling.obliques import oblique
from timeline.events.titling.wording import Writer

_PLACES = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth last".split())
_RANKED = frozenset("come finish end place rank".split())
_MEASURED = frozenset("work try play run fight perform behave fare do go".split())  # "worked harder"


def goes_with_verb(verb: Token, adverb: Token) -> bool:
    """Whether an adverb behind a verb completes it."""
    word = adverb.text.lower()
    if word in lexicon.DIRECTIONS or (word in lexicon.COMPASS and adverb.index == verb.index + 1):
        return True
    if verb.lemma in _MEASURED and adverb.tag == "RBR" and adverb.index == verb.index + 1:
        return word not in ("earlier", "later", "longer", "more", "less")
    return verb.lemma in _RANKED and word in _PLACES


def direction(writer: Writer, adverb: Token, room: int) -> list[str]:
    """An adverb with where it goes, or alone where that does not fit."""
    if not room:
        return []
    document = writer.document
    measure = document.child(adverb, "npadvmod")  # "five months off"
    words = [*(writer.dated(measure) if measure is not None else []), adverb.text.lower()]
    for preposition in document.children(adverb, "prep"):
        inner = document.child(preposition, "pobj")
        if inner is not None and not writer.is_date(inner):
            words += oblique(writer, preposition, inner, room=room - len(words))
    return words
