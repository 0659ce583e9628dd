"""One name across articles: "Musk" here and "Elon Musk" there; two Macrons stay two."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.model import EntityType
from timeline.written_name import LEGAL_FORMS, TITLES, same_given, spelled_alike

_SILENT = {EntityType.PERSON: TITLES, EntityType.ORGANIZATION: LEGAL_FORMS | {"the"}}
_SHORT = 2  # words of a name that is not called by its letters
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


@lru_cache(maxsize=65536)
def name_words(name: str, kind: EntityType) -> tuple[str, ...]:
    """The words of a name that tell who it is: folded, without titles or legal forms."""
    words = tuple(word.rstrip(".").removesuffix("'s").removesuffix("’s") for word in _WORD.findall(name.casefold()))
    silent = _SILENT.get(kind, frozenset({"the"}))
    return tuple(word for word in words if word not in silent) or words


@lru_cache(maxsize=65536)
def same_name(first: str, second: str, kind: EntityType) -> bool:
    """Whether two names of a kind, told by two articles, may be one; symmetric.

    A last name alone fits every first name, an initial every name it begins; two different
    first names never fit, two spellings of one do.

    >>> same_name("Musk", "Elon Musk", EntityType.PERSON)
    True
    >>> same_name("Brigitte Macron", "Emmanuel Macron", EntityType.PERSON)
    False
    """
    a, b = name_words(first, kind), name_words(second, kind)
    if a == b or not a or not b:
        return a == b
    if kind is EntityType.PERSON:
        return _same_person(a, b)
    if kind is EntityType.ORGANIZATION:
        return _is_acronym(first, b) or _is_acronym(second, a)
    return False


@lru_cache(maxsize=65536)
def name_handles(name: str, kind: EntityType) -> tuple[str, ...]:
    """What a name can be looked up by: two names that may be one share a handle.

    Of a person the last name; of others the whole name, and the letters an organization may be called by.
    """
    words = name_words(name, kind)
    if not words:
        return ()
    if kind is EntityType.PERSON:
        return (words[-1],)
    whole = " ".join(words)
    if kind is not EntityType.ORGANIZATION:
        return (whole,)
    letters = "".join(word[0] for word in words) if len(words) > _SHORT else whole.replace(".", "")
    return (whole, letters) if letters != whole else (whole,)


def _same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    short, long = sorted((a, b), key=len)
    if short[-1] != long[-1]:
        return False
    given, full = short[:-1], long[:-1]
    if not given:
        return True
    first, full = [spelled_alike(word) for word in given], tuple(spelled_alike(word) for word in full)
    return same_given(first[0], full[0]) and all(any(same_given(g, f) for f in full) for g in first)


def _is_acronym(name: str, words: tuple[str, ...]) -> bool:
    letters = name.replace(".", "")
    return len(words) > _SHORT and letters.isupper() and letters.casefold() == "".join(word[0] for word in words)
