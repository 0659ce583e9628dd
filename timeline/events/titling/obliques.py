"""Prepositional phrases of a title, whole or not at all: none of a date, none whose noun says nothing by itself."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from timeline.document import Document, Token
from timeline.entities.lexicon import HUMAN_NOUNS
from timeline.events import lexicon
from timeline.events.titling.shortening import clause_follows
from timeline.events.titling.wording import Writer

_UNITS = frozenset("second minute hour day week month year decade".split())
_DAY_PARTS = frozenset("morning afternoon evening night dawn noon midnight hour time day dusk sunrise sunset".split())
# adverbs of time before a preposition: "earlier in the day"
_EARLIER_LATER = frozenset("afterwards early earlier late later long prior previously shortly soon".split())


_AWAY = frozenset("above behind below beyond from inside off outside".split())  # behind how far
_WAYS = frozenset("way manner fashion".split())
_POINTING = frozenset("this that such these those".split())


def oblique(writer: Writer, preposition: Token, head: Token, *, room: int) -> list[str]:
    """A prepositional phrase in at most `room` words; nothing for a date, or where its noun is left hanging."""
    if _is_time(writer, head) or _points_back(writer.document, head) or _bounds_a_day(writer.document, head):
        return []
    prefix = introduced(writer.document, preposition)
    if not prefix:
        return []
    if (measure := writer.document.child(preposition, "npadvmod")) is not None:
        if measure.lemma.lower() in _UNITS:
            if preposition.text.lower() in ("after", "before"):
                return []  # "minutes after take-off"
        elif writer.document.child(writer.document.head(preposition), "nsubjpass") is not None:
            prefix = [*writer.plain(list(writer.document.subtree(measure))), *prefix]  # "a mile from shore"
    words = writer.noun_phrase(head, room=room - len(prefix))
    if words and (_is_bare_relation(writer.document, preposition, head, words) or hangs(writer, head, words)):
        return []
    if preposition.text.lower() == "as" and _is_clause(writer.document, head):
        return []
    return [*prefix, *writer.in_sentence(head, words)] if words else []


def _bounds_a_day(document: Document, head: Token) -> bool:
    """ "Put off to no earlier than 2031": what is left of it without its date."""
    return (
        head.lemma.lower() in ("early", "late", "soon")
        and head.tag == "JJR"
        and document.child(head, "neg") is not None
    )


def introduced(document: Document, preposition: Token) -> list[str]:
    """A preposition with the word it belongs to: "out of", "close to", "because of"; nothing behind an adverb of
    time."""
    words = [preposition.text.lower()]
    outer = document.head(preposition)
    beside = outer.index + 1 == preposition.index
    if outer.dep == "prep" and beside:
        return [outer.text.lower(), *words]
    if outer.dep == "advmod" and beside:
        behind = outer.text.lower() in lexicon.COMPASS and outer.index == outer.head + 1
        if behind or outer.text.lower() in lexicon.DIRECTIONS:
            return words  # printed by itself; not so in "just east of"
        if outer.lemma.lower() in _EARLIER_LATER or document.child(outer, "npadvmod") is not None:
            return []
        return words if outer.index and document.tokens[outer.index - 1].text == "," else [outer.text.lower(), *words]
    far = document.child(preposition, "npadvmod") if words[0] in _AWAY else None
    if far is not None and far.index + 1 == preposition.index:
        words = [*_written(document.subtree(far)), *words]  # "20 miles from"
    inner = document.child(preposition, "pcomp")
    if inner is not None and inner.tag in ("IN", "TO") and inner.index == preposition.index + 1:
        words.append(inner.text.lower())
    return words


def _written(tokens: Sequence[Token]) -> list[str]:
    """Words as they stand, those that touch as one: "100km"."""
    words: list[str] = []
    for before, token in pairwise((None, *tokens)):
        if before is not None and token is not None and before.end == token.start:
            words[-1] += token.text
        elif token is not None and token.dep != "advmod":
            words.append(token.text.lower())
    return words


def _points_back(document: Document, head: Token) -> bool:
    """ "In this way": says nothing without what was told before."""
    return head.lemma.lower() in _WAYS and any(t.text.lower() in _POINTING for t in document.children(head, "det"))


def hangs(writer: Writer, head: Token, words: list[str]) -> bool:
    """Whether a noun is worded without what it says nothing without: "on the grounds" that ..., "on the backs" of what,
    "during an event" where ..."""
    document = writer.document
    if head.pos != "NOUN" or writer.kind(head) is not None or len(words) > 2 or not words:
        return False
    if head.lemma.lower() in lexicon.EVENT_NOUNS or head.text.endswith("ings"):
        return False  # "into the killings"
    if words[-1].lower() != head.text.lower():
        return False
    if clause_follows(document, head):
        return True
    for child in document.children(head):
        if child.index < head.index:
            continue
        if child.dep == "prep" and child.text.lower() == "of" and head.lemma.lower() not in HUMAN_NOUNS | {"scene"}:
            inner = document.child(child, "pobj", "pcomp")
            if inner is None or not writer.is_date(inner):
                return True
        described = child.dep in ("acl", "relcl") and document.tokens[child.index - 1].text != ","
        if described and head.lemma.lower() in lexicon.EMPTY:
            return True
    return False


def _is_bare_relation(document: Document, preposition: Token, head: Token, words: list[str]) -> bool:
    """ "In connection" with what did not fit; "on the Swiss exchange" is a place, and so is "to higher ground"."""
    if preposition.text.lower() == "to" and document.child(head, "amod") is not None:
        return False
    named = any(t.pos == "PROPN" for t in document.children(head, "compound", "nmod", "amod", "poss"))
    if head.lemma.lower() in _DAY_PARTS and words[:-1] == ["the"]:
        return True  # "at the time": which one was told before
    return not named and head.lemma.lower() in lexicon.RELATIONAL and words[-1].lower() == head.text.lower()


def _is_clause(document: Document, head: Token) -> bool:
    """A clause of time that the parser took for a thing: "as the vote passed by a wide margin"."""
    return any(c.tag in ("VBD", "VBN") and c.index == head.index + 1 for c in document.children(head, "acl"))


def _is_time(writer: Writer, head: Token) -> bool:
    """A date, a time of day, or a part of a day with its date ("on Monday night")."""
    if writer.is_date(head) or head.ent_type == "TIME":
        return True
    if head.lemma.lower() in _UNITS and any(writer.is_date(t) for t in writer.document.children(head, "compound")):
        return True  # "stepped down in May - weeks after the vote"
    return head.lemma.lower() in _DAY_PARTS and (
        head.ent_type == "DATE" or any(writer.is_date(t) for t in writer.document.children(head))
    )
