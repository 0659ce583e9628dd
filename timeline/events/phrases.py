"""Noun phrases: which words belong to a noun, and which are only said aside of it."""

from __future__ import annotations

from timeline.document import Document, Token, once

_ASIDE = ("nsubj", "relcl", "acl", "appos", "advcl", "punct", "preconj", "parataxis", "mark")


@once
def phrase(document: Document, head: Token) -> tuple[Token, ...]:
    """The words of a noun phrase without what is said aside of it: relative clauses, appositions.

    A word set right before a subject without a comma belongs to it ("magnitude 6.8 earthquake").
    """
    found = _hyphened(document, _phrase(document, head))
    first = min(t.index for t in found)
    if head.dep in ("nsubj", "nsubjpass") and first:
        before = document.tokens[first - 1]
        while before.dep not in ("nsubj", "nsubjpass") and before.head != before.index and before.head > before.index:
            before = document.head(before)
        if before.dep == head.dep and before.head == head.head and before is not head and before.pos == "NOUN":
            found += [t for t in _phrase(document, before) if t.index < first]
    return tuple([document.tokens[index] for index in sorted({token.index for token in found})])


def _hyphened(document: Document, found: list[Token]) -> list[Token]:
    """With what a hyphen joins to the last word, wherever the parser hung it: "re-election", "18-fold"."""
    last = max(found, key=lambda token: token.index)
    if last.text == "-" and len(found) > 1 and last.end == document.tokens[last.index + 1].start:
        last = document.tokens[last.index + 1]  # the hyphen was taken for the noun
        found = [*found, last]
    after = document.tokens[last.index + 1 : last.index + 3]
    while len(after) == 2 and after[0].text == "-" and last.end == after[0].start and after[0].end == after[1].start:
        found, last = [*found, *after], after[1]
        after = document.tokens[last.index + 1 : last.index + 3]
    return found


def _phrase(document: Document, head: Token) -> list[Token]:
    found = [head]
    for child in document.children(head):
        if child.dep == "conj" and child.tag.startswith("VB") and head.dep != "amod":
            continue
        if _is_compound(document, head, child):
            found.append(child)
            continue
        neither = child.dep == "preconj" and child.text.lower() == "neither"
        placed = head.dep == "nmod" and head.pos == "PROPN"  # "a Durham, North Carolina, hospital"
        listed = neither or (child.text == "," and (placed or document.child(head, "conj") is not None))
        whose = child.dep == "nsubj" and (
            head.dep == "pcomp" or _is_first_half(head, child)
        )  # "the search for a plane carrying mail"
        if child.dep not in _ASIDE or child.text == "-" or listed or whose or _restricts(document, child):
            found.extend(_phrase(document, child))
    return found


def _is_first_half(noun: Token, word: Token) -> bool:
    """ "Life" of "life jackets", which the parser took for a subject."""
    return noun.tag == "NNS" and word.tag == "NN" and word.index == noun.index - 1


def _is_compound(document: Document, noun: Token, gerund: Token) -> bool:
    """ "Road running": a gerund right behind a noun without an article."""
    bare = noun.tag == "NN" and document.children(noun)[:1] == (gerund,) and noun.dep in ("dobj", "pobj")
    return bare and gerund.dep == "acl" and gerund.tag == "VBG" and gerund.index == noun.index + 1


def _restricts(document: Document, child: Token) -> bool:
    """A name set right behind its noun ("the ship Titanic"): no comma between."""
    first = document.subtree(child)[0]
    return (
        child.dep == "appos"
        and first.index > 0
        and document.tokens[first.index - 1].tag not in (",", ":", "HYPH", "-LRB-", "-RRB-")
    )
