"""The sign of a company on the stock exchange, in brackets behind its name: "Orbicom (ORB)", "Orbicom (NYSE: ORB)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.document import Document
from timeline.entities import gazetteer, lexicon
from timeline.entities.mentions.mentions import Name

_MARKETS = ("nasdaq", "otc")  # exchanges with several markets: "NasdaqGS", "OTCQB"
_CODES = frozenset("AS DE F HK KS L LN MI N NS O OQ PA S SS SW T TO".split())  # of exchanges: "(N:ORB)", "(ORB.L)"
_LONGEST = 5  # letters
_OF_MARKETS = 2  # sure signs: then all letters behind companies are signs
_LEADS = (["("], [",", "("], ["'s", "("], ["’s", "("])
_LONGEST_LEAD = 3  # words, a legal form between commas and brackets


def with_tickers(document: Document, names: Sequence[Name]) -> list[Name]:
    """The names, each with its sign as part of it; a sign is no name of its own."""
    found: list[Name] = []
    sure = sum(bool(_sign(document, name, only_sure=True)[0]) for name in names)
    for name in names:
        if found and name.first < found[-1].last:
            continue
        if last := _branch(document, name):
            found.append(replace(name, last=last))
            continue
        sign, last = _sign(document, name, only_sure=sure < _OF_MARKETS)
        found.append(replace(name, last=last, sign=sign, head=_head(document, name, last)) if sign else name)
    return found


def _branch(document: Document, name: Name) -> int:
    """The token behind the legal form that a place in brackets parts from a firm's name: "Calder Bank (China) Ltd.";
    0 for none."""
    tokens = document.tokens
    behind = [token.text for token in tokens[name.last : name.last + 5]]
    if behind[:1] != ["("] or ")" not in behind[2:4]:
        return 0
    closing = name.last + behind.index(")")
    legal = closing + 1 < len(tokens) and tokens[closing + 1].text.casefold() in lexicon.LEGAL_FORMS
    return closing + 2 if legal else 0


def _head(document: Document, name: Name, last: int) -> int:
    """The token the name hangs on with its sign: of "Orbicom's (ORB) said" the sign."""
    above = document.head(document.tokens[name.head])
    return above.index if name.last <= above.index < last else name.head


def _sign(document: Document, name: Name, *, only_sure: bool) -> tuple[str, int]:
    """The letters in the bracket behind a name and the token after the bracket; "" for none.

    only_sure: letters that are not in the name, which may be of any body named before, do not count.
    """
    tokens = document.tokens
    for start in _openings(document, name):
        inside = [token.text for token in tokens[start : start + _LONGEST]]
        if ")" not in inside:
            return "", name.last
        words = "".join(inside[: inside.index(")")]).split(":")
        listed = len(words) == 2 and (_is_exchange(words[0]) or words[0] in _CODES)
        if listed or (len(words) == 1 and _may_be_sign(words[0], name, only_sure)):
            return words[-1], _behind_more(document, start + inside.index(")") + 1)
    return "", name.last


def _openings(document: Document, name: Name) -> Iterator[int]:
    """Where a bracket begins behind a name, its legal form between them or not: the first word in it."""
    behind = [token.text.casefold() for token in document.tokens[name.last : name.last + _LONGEST_LEAD]]
    if "(" not in behind:
        return
    for lead in (*_LEADS, *([",", form, "("] for form in lexicon.LEGAL_FORMS)):
        if behind[: len(lead)] == lead:
            yield name.last + len(lead)


def _behind_more(document: Document, index: int) -> int:
    """The token after all brackets of signs in a row: "(NASDAQ: ORB) (NASDAQ: ORBW)"."""
    inside = [token.text for token in document.tokens[index : index + _LONGEST + 1]]
    if inside[:1] != ["("] or ")" not in inside:
        return index
    words = "".join(inside[1 : inside.index(")")]).split(":")
    return _behind_more(document, index + inside.index(")") + 1) if _is_exchange(words[0]) else index


def _is_exchange(word: str) -> bool:
    """Whether a word names a stock exchange or one of its markets."""
    return word.casefold() in lexicon.EXCHANGES or word.casefold().startswith(_MARKETS)


def _may_be_sign(letters: str, name: Name, only_sure: bool) -> bool:
    """Whether letters alone may be a sign: behind a person they are a nation or a party, behind a place an agency,
    and known ones a body's."""
    if not (1 < len(letters) <= _LONGEST and letters.isalpha() and letters.isupper()):
        return False
    if gazetteer.organization(letters) or gazetteer.place(letters) or gazetteer.place(name.text):
        return False
    rest = iter("".join(name.words).upper())
    if all(letter in rest for letter in letters):
        return True
    return not only_sure and name.label not in ("PERSON", "GPE", "NORP") and not gazetteer.is_first_name(name.words[0])
