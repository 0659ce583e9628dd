"""Whom the clauses of a verb name: what it aims at, what is said, when it happened."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.document import Document, Token
from timeline.events import syntax

_PARTS = frozenset("control stake majority minority share half rest remainder ownership unit division".split())
_ANNOUNCING = frozenset("announce confirm decide disclose reveal pledge vow promise".split())


def aimed(document: Document, verb: Token) -> tuple[Token, ...]:
    """Heads of what a verb aims at or announces of its subject: "agreed to buy Calder"."""
    return tuple(dict.fromkeys((*_aimed(document, verb), *_announced(document, verb))))


def said(document: Document, verb: Token) -> tuple[Token, ...]:
    """Heads of what a clause names that tells what was said, or when it happened: "said that Hill had left"."""
    return tuple(dict.fromkeys((*_said(document, verb), *_when(document, verb), *_doing(document, verb))))


def _aimed(document: Document, verb: Token) -> Iterator[Token]:
    """Whom the infinitive behind the verb names: "agreed to buy Calder", "agreed to pay a fine to the court",
    "urged him to come back to Alder"."""
    voted = document.children(verb, "advcl") if verb.lemma == "vote" else ()  # "voted 5-2 to confirm Hill"
    for aim in (*document.children(verb, "xcomp", "ccomp"), *voted):
        if aim.tag == "VB" and syntax.is_infinitive(document, aim):
            yield from document.children(aim, "dobj", "dative")
            yield from _behind_prepositions(document, aim)


def _announced(document: Document, verb: Token) -> list[Token]:
    """Whom what one announces of oneself names: "announced that it is buying Calder"."""
    if verb.lemma.lower() not in _ANNOUNCING:
        return []
    clauses = document.children(verb, "ccomp")
    own = [c for c in clauses if (who := document.child(c, "nsubj")) is not None and who.text.lower() == "it"]
    things = [thing for c in own for thing in document.children(c, "dobj")]
    parts = [p for t in things if t.lemma.lower() in _PARTS for p in document.children(t, "prep")]
    wholes = [document.child(p, "pobj") for p in parts if p.text.lower() in ("of", "in")]
    return [t for t in (*things, *wholes) if t is not None and t.pos == "PROPN"]


def _said(document: Document, verb: Token) -> Iterator[Token]:
    """By name who does what is said: "said that Hill had left Alder"; to whom and where is of that act alone."""
    for clause in document.children(verb, "ccomp"):
        yield from (t for t in document.children(clause, "nsubj", "nsubjpass") if t.pos == "PROPN")


def _when(document: Document, verb: Token) -> Iterator[Token]:
    """Whom and what it happened to: "were hurt when a bridge fell in Alder"."""
    for clause in document.children(verb, "advcl"):
        if clause.tag == "VBD" and any(t.text.lower() == "when" for t in document.children(clause, "advmod")):
            yield from _arguments(document, clause)


def _doing(document: Document, verb: Token) -> Iterator[Token]:
    """By name whom and where a participle tells of: "reached the final, sweeping past Hill in Alder"."""
    for clause in document.children(verb, "advcl"):
        if clause.tag == "VBG" and clause.index > verb.index and not document.child(clause, "mark", "nsubj"):
            yield from (t for t in _arguments(document, clause) if t.pos == "PROPN")


def _arguments(document: Document, clause: Token) -> Iterator[Token]:
    yield from document.children(clause, "nsubj", "nsubjpass", "dobj")
    yield from _behind_prepositions(document, clause)


def _behind_prepositions(document: Document, verb: Token) -> Iterator[Token]:
    adverbs = document.children(verb, "advmod")  # "come back to Alder"
    for above in (verb, *adverbs):
        for preposition in document.children(above, "prep", "dative", "agent"):
            yield from document.children(preposition, "pobj")
