"""Opening words that newspapers print in capitals: "RESIDENTS have reacted", "A MAN has died", "THE two firms". To the
parser they would be names.
"""

from __future__ import annotations

import re

from timeline.inflection import base_forms

_OPENING = re.compile(r"(\W*)((?:[A-Z]{2,}|A)(?:\s(?:[A-Z]{2,}|A)){0,5})(?=\s[a-z])")
_KINDS = ("NOUN", "VERB", "ADJ", "ADV")
_SMALL = frozenset(
    """
    a an and at both by dozens for four five six seven eight nine ten from half has have hundreds in many more most of
    on one some tens the their these three to two was were with""".split()
)
_SHORTEST = 5  # letters of a lone word that is no body's: not "AIDS campaigners", "SWAT teams", "WHO officials"


def lowered(text: str, article: str) -> str:
    """The text of a paragraph with the words of its opening as they would stand in its middle, but for a capital at its
    start; names as its article writes them elsewhere. A row without a common word stays. As long as before."""
    found = _OPENING.match(text)
    if found is None:
        return text
    words = found[2].split(" ")
    common = [_is_common(word.lower(), len(words) == 1, article) for word in words]
    if not any(common):
        return text
    opening = [_as_elsewhere(word, is_word, article) for word, is_word in zip(words, common, strict=True)]
    if common[0]:
        opening[0] = opening[0].capitalize()
    return found[1] + " ".join(opening) + text[found.end() :]


def _is_common(word: str, alone: bool, article: str) -> bool:
    """Whether a word is none of a name, `alone` between its capitals or not."""
    if word in _SMALL:
        return True
    known = any(base_forms(word, kind) for kind in _KINDS)
    return known and (len(word) >= _SHORTEST or (len(word) > 2 and (not alone or f" {word} " in article)))


def _as_elsewhere(word: str, is_common: bool, article: str) -> str:
    if is_common:
        return word.lower()
    return word.capitalize() if len(word) > 2 and f" {word.capitalize()}" in article else word
