"""How many were killed and hurt, and what did it, where the parser hangs a clause or a number on the wrong word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.document import Document, Token

_HARMED = frozenset("claim damage destroy hurt injure kill leave maim wound".split())
_HARMFUL = frozenset(
    """accident ambush assault attack avalanche blast blaze bomb bombing collision crash earthquake explosion fire flood
    gunfight mine missile quake raid riot rocket shelling shooting storm strike typhoon war""".split()
)


def _harms(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """What did harm in "set off a bomb near a base in the south that killed four": no place does."""
    for clause in words:
        place = document.head(clause)
        if clause.dep != "relcl" or clause.lemma not in _HARMED or clause.tag != "VBD" or place.dep != "pobj":
            continue
        who = document.child(clause, "nsubj")
        noun = _what_did(document, place)
        if who is not None and who.text.lower() in ("that", "which") and noun is not None:
            yield replace(clause, head=noun.index)


def _what_did(document: Document, place: Token) -> Token | None:
    """What may do harm among what stands before a place: "a bomb near a base in the south"."""
    if place.lemma.lower() in _HARMFUL:
        return None
    noun = place
    while noun.dep in ("pobj", "prep"):
        above = document.head(noun)
        thing = document.child(above, "dobj") or document.child(above, "nsubj")
        thing = thing if noun.dep == "prep" and above.pos == "VERB" else None
        noun = thing if thing is not None and thing.index < noun.index else above
        if noun.lemma.lower() in _HARMFUL and noun.pos == "NOUN":
            return noun
    return None


def _told_together(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The clauses of "two were killed and nine were hurt, police said" where the parser has police say each alone."""
    for second in words:
        said = document.head(second)
        told = [t for t in document.children(said, "ccomp") if t.index < second.index]
        if second.dep != "ccomp" or second.index > said.index or not told:
            continue
        opens = document.subtree(second)[0].index
        if any(told[-1].index < t.index < opens for t in document.children(told[-1], "cc")):
            yield replace(second, head=told[-1].index, dep="conj")


def _left_out(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "two women were killed and another three badly hurt", where "were" is said once and the parser has
    three who are described."""
    for hurt in words:
        who = document.head(hurt)
        verb = document.head(who)
        number = who.tag == "CD" or who.lemma.lower() == "other"
        if hurt.dep not in ("acl", "amod") or hurt.tag != "VBN" or hurt.index < who.index or who.dep != "conj":
            continue
        opens = document.subtree(who)[0].index
        and_ = next((t for t in words if t.dep == "cc" and t.index == opens - 1), None)
        verb = verb if and_ is None else document.head(and_)  # the parser may have "four more" on a verb far before
        if not number or verb.tag != "VBN" or document.child(verb, "auxpass") is None or verb.index > who.index:
            continue
        yield replace(hurt, head=verb.index, dep="conj")
        yield replace(who, head=hurt.index, dep="nsubjpass")
        yield from (replace(t, head=hurt.index) for t in document.children(who) if t.index > hurt.index)


SLIPS = (_harms, _told_together, _left_out)
