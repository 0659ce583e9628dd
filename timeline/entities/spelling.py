"""The words of a name as they are written, from the parser's, which parts them at hyphens and possessives."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set

_ARTICLE = re.compile(r"(?:al|el|ad|ar|as|ash|at|az|an)-", re.IGNORECASE)
_TIGHT = re.compile(r" (?=['’]s\b|-|–)|(?<=s) (?=['’] )|(?<=-) |(?<=–) | (?=\.(?:$|\s))")


def join(words: Iterable[str]) -> str:
    """The words of a name as they are written: hyphens and possessives close up.

    >>> join(["El", "-", "Hassan"])
    'El-Hassan'
    """
    return _TIGHT.sub("", " ".join(words))


def written(tokens: Iterable[str]) -> tuple[str, ...]:
    """The words of a name as they are written, from the parser's.

    >>> written(["Anna", "Ben", "-", "Ami"])
    ('Anna', 'Ben-Ami')
    """
    return tuple(join(tokens).split())


def is_article(word: str) -> bool:
    """Whether a word is the article that an Arabic name begins with: the "al" of al-Burhan."""
    return _ARTICLE.fullmatch(word + "-") is not None


def without_article(word: str) -> str:
    """An Arabic last name as news shortens it.

    >>> without_article("al-Burhan")
    'Burhan'
    """
    return word[article.end() :] if (article := _ARTICLE.match(word)) else word


def without_legal(words: tuple[str, ...], forms: Set[str]) -> tuple[str, ...]:
    """The words of a firm's name without its legal form, which is one of `forms`."""
    while len(words) > 1 and words[-1].casefold() in forms and len(words[0]) > 2:
        words = words[:-1]
    return words
