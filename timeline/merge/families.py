"""Which triggers may name the same act: "buy", "acquisition", "takeover"."""

from __future__ import annotations

import re
from functools import lru_cache

_SUFFIXES = ("ization", "isation", "ation", "ition", "ement", "ment", "tion", "sion", "ance", "ence", "ing", "al", "ee")
_WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=65536)
def families(lemma: str) -> frozenset[str]:
    """The names of the trigger families of a lemma; never empty.

    >>> families("announce") & families("announcement") != frozenset()
    True
    """
    words = _WORD.findall(lemma.casefold()) or [lemma.casefold()]
    return frozenset(_stem(word) for word in words)


def _stem(word: str) -> str:
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 4:
            word = word.removesuffix(suffix)
            break
    return word.rstrip("e") or word
