"""What an article is about, by what it begins with, and whether two are on one story."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice
from math import sqrt
from typing import NamedTuple

from timeline.merge.content_words import stem, telling_words

_STORY, _OPENING = 60, 3000  # words, and the characters to take them from
_OPENED = 12  # words of an article's beginning to file by, its names first
_NAME, _NUMBER = 5, 7  # words that they count for: a toll or an age is of one story, a name of many


class _Opening(NamedTuple):
    names: frozenset[str]
    numbers: frozenset[str]
    words: frozenset[str]
    weight: int


def story_of(title: str, text: str) -> str:
    """What an article is about: the stems of the first content words of its headline and text, names
    and numbers with a capital.

    News says first what matters most, so two articles on one story begin with much the same words.
    """
    words = list(telling_words(f"{title}\n{text[:_OPENING]}"))
    plain = {stem(word) for word in words if word[0].islower()}
    stems = dict.fromkeys(stem(word.casefold()) for word in words)
    return " ".join(each if each in plain else each.capitalize() for each in islice(stems, _STORY))


@lru_cache(maxsize=65536)
def same_story(first: str, second: str) -> float:
    """How much two articles are on one story by what they begin with (`story_of`), 0 to 1: the cosine, a name
    counting for several words and a number for more. Symmetric."""
    a, b = _opening(first), _opening(second)
    shared = _weight(len(a.names & b.names), len(a.numbers & b.numbers), len(a.words & b.words))
    return shared / sqrt(a.weight * b.weight) if shared else 0.0


@lru_cache(maxsize=4096)
def story_marks(story: str) -> frozenset[str]:
    """What its tellings are filed by: of what it begins with, the names first."""
    return frozenset(f"~{word.casefold()}" for word in sorted(story.split(), key=str.islower)[:_OPENED])


@lru_cache(maxsize=8192)
def _opening(story: str) -> _Opening:
    stems = story.split()
    words = frozenset(each for each in stems if each[0].islower())
    numbers = frozenset(each for each in stems if each.isdecimal())
    names = frozenset(stems) - words - numbers
    return _Opening(names, numbers, words, _weight(len(names), len(numbers), len(words)))


def _weight(names: int, numbers: int, words: int) -> int:
    return _NAME * _NAME * names + _NUMBER * _NUMBER * numbers + words
