"""Singular or plural: what verb a subject of a title wants."""

from __future__ import annotations

from timeline.document import Document, Token
from timeline.entities import Linking, offices
from timeline.entities.lexicon import ORGANIZATION_HEADS, SIDES
from timeline.events.naming import partners
from timeline.inflection import base_form
from timeline.model import EntityType

_PLURAL_PRONOUNS = frozenset("they we you i these those many some several both few us them all".split())
_SHARES = frozenset("cent half majority minority percent quarter third".split())
_COUNTING = frozenset("both few many several".split())  # "many died": no pronoun to the parser


def is_plural(document: Document, head: Token, linking: Linking, kind: EntityType | None) -> bool:
    """Whether a subject wants a plural verb; of "there" what there is."""
    there_is = document.child(document.head(head), "attr") if head.dep == "expl" else None
    if there_is is not None:
        return is_plural(document, there_is, linking, None)
    referent = linking.at(head.index)
    joined = joined_to(document, head, kind)
    other = linking.at(joined.index) if joined is not None else None
    if joined is not None and (referent is None or other is None or other.entities != referent.entities):
        return True  # two, not one firm of two names
    if (referent is not None and len(referent.entities) > 1) or partners(document, head, linking):
        return True
    if kind is EntityType.ORGANIZATION and head.text.endswith("s") and head.text.casefold() in SIDES:
        return True  # Ashford Rovers
    if head.tag.startswith("NNP") and head.text.endswith("s") and _is_counted(document, head):
        return True  # "Both Houses", "Two Bills"
    if kind is EntityType.ORGANIZATION and document.child(head, "det") is not None and _is_of_many(document, head):
        return head.text.casefold() not in ORGANIZATION_HEADS | {"nations"}  # the Colts, not the United Nations
    if (kind in (EntityType.EVENT, EntityType.WORK) and head.tag == "NNPS") or _is_plural_of_initials(head):
        return True  # the Commonwealth Games, MPs
    if head.ent_type == "NORP" and _ends_as_many(head):
        return True
    if referent is not None and kind is not None:
        return head.tag == "NNS" and kind is not EntityType.PERSON
    if head.pos == "PRON" or head.text.lower() in _COUNTING:
        return head.text.lower() in _PLURAL_PRONOUNS
    number = document.child(head, "nummod")
    if head.ent_type == "PERSON":
        return False
    if head.lemma.lower() in _SHARES and (counted := _counted_of(document, head)) is not None:
        return counted.tag in ("NNS", "NNPS", "WP") or counted.text.lower() in _PLURAL_PRONOUNS
    if head.tag == "CD":
        return head.text.lower() not in ("one", "1")
    if head.tag == "NN" and head.text.endswith("s") and base_form(head.text.lower(), "NOUN") != head.text.lower():
        return True  # "Homicides", which the parser takes for one
    return head.tag in ("NNS", "NNPS") or (
        number is not None and number.text.lower() not in ("one", "1") and head.tag == "NN" and head.lemma == "percent"
    )


def joined_to(document: Document, head: Token, kind: EntityType | None) -> Token | None:
    """What is joined to a noun, but for what only says who a person is: "Ann Hill, teacher and mayor, died"."""
    joined = document.child(head, "conj")
    if joined is None or kind is not EntityType.PERSON or joined.tag != "NN":
        return joined
    says_who = document.tokens[joined.index - 1].text == "," and offices.is_human(joined.lemma)
    return None if says_who else joined


def _counted_of(document: Document, share: Token) -> Token | None:
    """Of what a share is one: "38 per cent of dryers"."""
    of = (t for t in document.children(share, "prep") if t.text.lower() == "of")
    return next((document.child(t, "pobj") for t in of), None)


def _is_of_many(document: Document, head: Token) -> bool:
    """ "The Norvik Colts", and "the Greens", which the parser takes for one."""
    one_word = head.tag == "NNP" and head.text[1:].islower() and document.child(head, "compound") is None
    return head.tag == "NNPS" or (one_word and _ends_as_many(head))


def _ends_as_many(head: Token) -> bool:
    return head.text.endswith("s") and not head.text.endswith("ss")


def _is_counted(document: Document, head: Token) -> bool:
    """Whether a number above one stands right before a word, or "both"."""
    counts = document.children(head, "nummod", "det")
    return any(
        t.index == head.index - 1
        and (t.text.lower() == "both" or (t.tag == "CD" and t.text.lower() not in ("one", "1")))
        for t in counts
    )


def _is_plural_of_initials(head: Token) -> bool:
    return head.tag.startswith("NN") and head.text.endswith("s") and head.text[:-1].isupper() and len(head.text) > 2
