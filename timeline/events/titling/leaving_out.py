"""Words a headline does without, and dashes and hyphens: which part beside a word, which belong to it."""

from __future__ import annotations

from timeline.document import Document, Token
from timeline.entities import Linking

_DROPPED = frozenset(
    "also already still then just too however meanwhile later earlier now so both about only even".split()
)


def is_left_out(document: Document, tokens: list[Token], position: int) -> bool:
    """Adverbs a headline does without; not "both goals", "about 30 people"."""
    token = tokens[position]
    word = token.text.lower()
    if word == "there":
        return token.dep == "advmod" and document.head(token).pos == "NOUN"
    if word not in _DROPPED or token.dep in ("acomp", "prep") or _is_hyphened(tokens, position):
        return False
    after = tokens[position + 1 : position + 2]
    if word == "both":
        return token.dep not in ("det", "predet", "nsubj", "nsubjpass", "dobj", "pobj")
    return not (word == "about" and after and after[0].tag in ("CD", "$"))


def joins_dates(token: Token, dates: frozenset[int]) -> bool:
    """Whether a word is the "and" of two dates, which are left out: "the 2002 and 2003 races"."""
    return token.dep == "cc" and {token.index - 1, token.index + 1} <= dates


def _is_inside_word(document: Document, dash: Token) -> bool:
    """Whether a dash touches the words on both its sides."""
    before, after = document.tokens[dash.index - 1], document.tokens[dash.index + 1 : dash.index + 2]
    return before.end == dash.start and bool(after) and after[0].start == dash.end


def one_side(document: Document, tokens: list[Token], head: Token, linking: Linking) -> list[Token]:
    """Of a phrase with a dash in it ("the Call - an initiative") the part that names it."""
    dashes = [
        i
        for i, t in enumerate(tokens)
        if t.text in ("-", "–", "—") and not _is_inside_word(document, t) and not counts(tokens, i)
    ]
    if not dashes:
        return tokens
    cut = dashes[0]
    first, rest = tokens[:cut], tokens[cut + 1 :]
    return first if head in first or any(linking.at(t.index) for t in first) else rest


def counts(tokens: list[Token], position: int) -> bool:
    """A hyphen with spaces around it that joins a number to its noun: "six - member"."""
    return tokens[position].tag == "HYPH" and position > 0 and tokens[position - 1].tag == "CD"


def _is_hyphened(tokens: list[Token], position: int) -> bool:
    """Whether a word is joined to its neighbour: "still-open"."""
    token, after = tokens[position], tokens[position + 1 : position + 2]
    return bool(after) and after[0].start == token.end and after[0].text in ("-", "–")
