"""Which word of an argument names it, and what a word means here."""

from __future__ import annotations

from timeline.document import Document, Token
from timeline.entities import Linking, Referent
from timeline.events.phrases import phrase
from timeline.model import EntityType

_INSIDE = ("compound", "poss", "nmod", "amod")


def meant(document: Document, token: Token, linking: Linking) -> Referent | None:
    """What a word refers to; a common noun with a name inside ("the New Zealand city") means itself, not whom an
    earlier name means."""
    referent = linking.at(token.index)
    if referent is None or token.pos != "NOUN":
        return referent
    beside = (linking.at(child.index) for child in document.children(token, "appos"))
    if any(other is not None and other.entities == referent.entities for other in beside):
        return referent
    kinds = {entity.type for entity in referent.entities}
    inner = (linking.at(child.index) for child in document.children(token, *_INSIDE))
    names = {entity for other in inner if other is not None for entity in other.entities if entity.type in kinds}
    return None if names - set(referent.entities) else referent


def stands_for_name(document: Document, token: Token) -> bool:
    """Whether a title may put a name for a word: a name, a pronoun, or a bare definite noun ("the company"); one
    with words of its own ("the most valuable company") stays as it is."""
    if token.pos != "NOUN":
        return True
    others = [
        c
        for c in document.children(token)
        if c.dep not in ("det", "case", "punct", "poss", "conj", "cc", "prep") and not _is_aside(document, c)
    ]
    return len(others) <= 1 and not any(c.tag in ("JJS", "RBS", "JJR") or c.ent_type in ("NORP", "GPE") for c in others)


def _is_aside(document: Document, clause: Token) -> bool:
    """ "The minister, who is abroad": a clause behind a comma does not tell which one."""
    first = document.subtree(clause)[0]
    return clause.dep == "relcl" and first.index > 0 and document.tokens[first.index - 1].text == ","


def naming(document: Document, head: Token, linking: Linking) -> Token:
    """The word that names an argument: itself, or the name set beside it ("the minister, Anna Hill,")."""
    if head.pos == "PROPN":
        return head
    own = linking.at(head.index)
    if own is not None:
        same = (word for word in document.children(head, "appos") if _names_it(document, word, own, linking))
        return head if document.child(head, "conj") is not None else next(same, head)
    beside = [(word, linking.at(word.index)) for word in document.children(head, "appos")]
    person = next((word for word, referent in beside if is_person(referent)), None)
    body = next((word for word, referent in beside if _is_body(referent) and head.tag == "NN"), None)
    return person or body or head


def _names_it(document: Document, word: Token, own: Referent, linking: Linking) -> bool:
    """Whether an apposition is the name of the one described before it: "its former owner, Anna Hill,", "a biotech,
    Corin Labs,"; not "the cable company Via Norte", "a resolution (CR)"."""
    other = linking.at(word.index)
    if word.pos != "PROPN" or other is None or other.entities != own.entities:
        return False
    before = document.tokens[document.subtree(word)[0].index - 1].text
    return is_person(own) or (_is_body(own) and before == ",")


def partners(document: Document, head: Token, linking: Linking) -> tuple[Token, ...]:
    """Persons named before the head and joined to it by "and", whom the parser took for its modifiers ("by Hill and
    New Zealand Prime Minister Wood")."""
    referent = linking.at(head.index)
    if referent is None or not is_person(referent):
        return ()
    found: dict[str, Token] = {}
    for token in phrase(document, head):
        other = linking.at(token.index)
        if (
            other is None
            or other.entities == referent.entities
            or not is_person(other)
            or token.dep in ("conj", "poss")
        ):
            continue
        following = document.tokens[token.index + 1].text if token.index + 1 < len(document.tokens) else ""
        if token.index < head.index and following in ("and", "&", ","):
            found.setdefault(other.entities[0].name, token)
    return tuple(found.values())


def _is_body(referent: Referent | None) -> bool:
    return referent is not None and any(entity.type is EntityType.ORGANIZATION for entity in referent.entities)


def is_person(referent: Referent | None) -> bool:
    """Whether it is a person, or persons."""
    return referent is not None and any(entity.type is EntityType.PERSON for entity in referent.entities)
