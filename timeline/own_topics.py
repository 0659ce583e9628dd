"""A person's own topics: a name and the words that tell it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from timeline.model import Topic


def own_topics(text: str, own: Mapping[str, Sequence[str]]) -> tuple[Topic, ...]:
    """The topics of `own` (name to words or phrases) that a text is about, with the words of it that say so.

    A word is found with the endings of its plural and tenses, in any case; a phrase in full.

    >>> own_topics("Two strikes hit the docks", {"Ports": ["dock", "harbour"]})
    (Topic(name='Ports', words=('docks',)),)
    """
    found = []
    for name, words in own.items():
        seen = [match.group() for word in words for match in _finder(word).finditer(text)]
        if seen:
            found.append(Topic(name, tuple(dict.fromkeys(seen))))
    return tuple(found)


@lru_cache(maxsize=512)
def _finder(word: str) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(word.strip())}(?:s|es|ed|d|ing)?\b" if word.strip() else r"(?!)", re.IGNORECASE)
