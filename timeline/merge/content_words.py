"""The words of a text that say something, without their endings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+")
_SAYING_NOTHING = """
a about after against all also an and any are as at be because been before being between both but by can could
did do does down during each for from further had has have having he her here hers him his how i if in into is it
its just may me might more most must my no nor not now of off on once only or other our out over own said same say
says she should so some such than that the their theirs them then there these they this those through to too under
until up upon very was we were what when where which while who whom why will with would you your new told
monday tuesday wednesday thursday friday saturday sunday january february march april june july august
september october november december today yesterday tomorrow year years month months week weeks day days
"""
EMPTY_WORDS = frozenset(_SAYING_NOTHING.split())
_NOTHING = frozenset(("",))


def content_words(text: str) -> frozenset[str]:
    """The stems of the words that say something, figures and names included."""
    return frozenset(map(_content_stem, _WORD.findall(text.casefold()))) - _NOTHING


def telling_words(text: str) -> Iterator[str]:
    """Those words in order, as they are written."""
    return (word for word in _WORD.findall(text) if len(word) > 1 and word.casefold() not in EMPTY_WORDS)


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A word without its common endings, so "attacked" meets "attacks"."""
    for ending in ("ings", "ing", "ers", "ies", "ied", "ed", "es", "er", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word.removesuffix(ending)
    return word


@lru_cache(maxsize=65536)
def _content_stem(word: str) -> str:
    """The stem of a folded word, nothing of one that says nothing."""
    return stem(word) if len(word) > 1 and word not in EMPTY_WORDS else ""
