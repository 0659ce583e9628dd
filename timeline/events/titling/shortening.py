"""Ever shorter ways to word a noun phrase: which of its tokens stay."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from timeline.document import Document, Token
from timeline.entities import Linking
from timeline.events import lexicon
from timeline.events.naming import is_person
from timeline.inflection import indefinite_article

Keep = Callable[[Document, Token, Token], bool]
"""Whether a token of the phrase of a head (the last) stays."""


_MEASURES = frozenset("cubic metric nautical square".split())  # part of a unit
_PICKING = frozenset("final last next only other same".split())  # beside ordinals: "the last man" is not "the man"
_BRACKETS = {"(": 1, "[": 1, ")": -1, "]": -1}


def whole(kept: list[Token], tokens: list[Token]) -> list[Token]:
    """The kept words with what is joined to them: no half of "pre-orders"."""
    if len(kept) == len(tokens):
        return kept
    stay = {t.index for t in kept}
    for neighbours in (tokens, tokens[::-1]):
        for one, other in pairwise(neighbours):
            touching = one.end == other.start or other.end == one.start
            if touching and one.index in stay and _is_part(one, other):
                stay.add(other.index)
    return [t for t in tokens if t.index in stay]


def hanging_on(document: Document, kept: list[Token], tokens: list[Token]) -> list[Token]:
    """The kept words that do not hang on one left out: without "10-year-" of an "old" that is gone."""
    gone = {t.index for t in tokens} - {t.index for t in kept}
    for deed in (t for t in tokens if t.dep == "pcomp" and any(c.tag == "WP" for c in document.children(t))):
        if any(t.index in gone for t in document.subtree(deed)):
            gone |= {t.index for t in document.subtree(document.head(deed))}  # "outside what is known" as what
    return [t for t in kept if t.index not in gone and not any(a.index in gone for a in document.ancestors(t))]


def articled(kept: list[Token]) -> list[Token]:
    """The kept words with the article that the word now behind it wants: "an investigation" of a criminal one."""
    out = list(kept)
    for at, (article, word) in enumerate(pairwise(kept)):
        if article.text.lower() in ("a", "an") and article.dep == "det" and word.index != article.index + 1:
            out[at] = replace(article, text=indefinite_article(word.text))
    return out


def without_brackets(document: Document, tokens: list[Token], head: Token) -> list[Token]:
    """Without what stands in brackets inside a phrase, unless its head does."""
    deep, inside = 0, set[int]()
    for token in document.tokens[tokens[0].index : tokens[-1].index + 1] if tokens else ():
        deep += _BRACKETS.get(token.text, 0)
        if deep > 0:
            inside.add(token.index)
    return tokens if head.index in inside else [t for t in tokens if t.index not in inside]


def without_set_off(document: Document, tokens: list[Token], head: Token) -> list[Token]:
    """Without how something is, told behind a comma: "the volcano, dormant since 1823,"."""
    gone = set[int]()
    for child in document.children(head, "amod"):
        first = document.subtree(child)[0].index
        if child.index > head.index and document.tokens[first - 1].text == ",":
            gone |= {t.index for t in document.subtree(child)}
    return [t for t in tokens if t.index not in gone]


def without_hanging(document: Document, tokens: list[Token], head: Token) -> list[Token]:
    """Without a phrase whose noun says nothing without the clause that is left out: "on the grounds" that ..."""
    inside, gone = {t.index for t in tokens}, set[int]()
    for preposition in (t for t in tokens if t.dep == "prep" and t is not head):
        noun = document.child(preposition, "pobj")
        if noun is None or noun.index not in inside or noun.pos != "NOUN":
            continue
        left_out = (c for c in document.children(noun, "acl") if c.index not in inside)
        marks = [t for clause in left_out for t in document.children(clause, "mark")]
        if any(t.text.lower() == "that" for t in marks) or clause_follows(document, noun):
            gone |= {t.index for t in document.subtree(preposition)}
    return [t for t in tokens if t.index not in gone]


def clause_follows(document: Document, noun: Token) -> bool:
    """Whether right behind "the grounds" begins the clause that says which, wherever the parser hung it."""
    behind = document.tokens[noun.index + 1 : noun.index + 2]
    return noun.lemma.lower() in lexicon.REASONS and any(t.text == "that" and t.tag == "IN" for t in behind)


def _is_part(one: Token, other: Token) -> bool:
    """Whether two touching tokens are one word: joined by a hyphen, or letters to a number."""
    return "-" in (one.text, other.text) or (one.text + other.text).isalnum()


def _depth(document: Document, token: Token, head: Token, *, but: tuple[str, ...] = ()) -> int:
    """How many prepositions stand between a token and the head, `but` aside."""
    deep = 0
    while token is not head and token.head != token.index:
        above = document.head(token)
        counts = token.dep in ("prep", "agent") and token.text.lower() not in but
        deep += counts and not _is_of_number(document, token, above)
        token = above
    return deep


def _is_of_number(document: Document, preposition: Token, above: Token) -> bool:
    """Whether a phrase says of what a number counts some: "six of its offices", "43 out of 90 seats"."""
    outer = above if above.dep == "prep" and above.text.lower() == "out" else preposition
    number = document.head(outer)
    return number.tag == "CD" and outer.text.lower() in ("of", "out")


def _at_most(deepest: int) -> Keep:
    """Prepositional phrases inside one another only so deep."""
    return lambda document, token, head: _depth(document, token, head) <= deepest


def _without_phrases(document: Document, token: Token, head: Token) -> bool:
    return not _depth(document, token, head, but=("of",))


def _bare(document: Document, token: Token, head: Token) -> bool:
    return not _depth(document, token, head)


def _core(document: Document, token: Token, head: Token) -> bool:
    says_which = token.ent_type == "ORDINAL" or token.lemma.lower() in _PICKING
    stays = token.text in _MEASURES or says_which or token.dep not in ("amod", "advmod", "nmod")
    return stays and _bare(document, token, head)


def _alone(document: Document, token: Token, head: Token) -> bool:
    """The first of a list: without what is joined to the head by "and"."""
    while token is not head and token.head != token.index:
        if token.head == head.index and token.dep in ("conj", "cc", "punct"):
            return False
        token = document.head(token)
    return True


def _first_without_phrases(document: Document, token: Token, head: Token) -> bool:
    return _alone(document, token, head) and _without_phrases(document, token, head)


def _first_bare(document: Document, token: Token, head: Token) -> bool:
    return _alone(document, token, head) and _bare(document, token, head)


SHORTER: tuple[Keep, ...] = (_at_most(2), _at_most(1), _without_phrases, _bare, _core)
FIRST: tuple[Keep, ...] = (_alone, _first_without_phrases, _first_bare)


def from_name(document: Document, linking: Linking, first: Token, tokens: list[Token]) -> list[Token]:
    """A list whose first is named beside her office, from her name on: "the head of the bank, Ann Hill, and two"."""
    name, joint = document.child(first, "appos"), document.child(first, "cc")
    if name is None or joint is None or name.index > joint.index or name.index == first.index + 1:
        return tokens
    if first.pos == "PROPN" or name.pos != "PROPN" or not is_person(linking.at(name.index)):
        return tokens
    own = [t for t in document.children(name, "compound") if t.index < name.index]
    return [*own, name, *(t for t in tokens if t.index >= joint.index)]
