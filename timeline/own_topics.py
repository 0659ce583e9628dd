"""A person's own topics: a name and the words that tell it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from timeline.inflection import regular_forms
from timeline.model import Topic


def own_topics(text: str, own: Mapping[str, Sequence[str]]) -> tuple[Topic, ...]:
    """The topics of `own` (name to words or phrases) that a text is about, with the words of it that say so.

    A word is found in any case and with the plainest endings; its other forms (`forms_of`) are words to look for too.

    >>> own_topics("Two strikes hit the docks", {"Ports": ["dock", "harbour"]})
    (Topic(name='Ports', words=('docks',)),)
    """
    found = []
    for name, words in own.items():
        seen = [match.group() for word in words for match in _finder(word).finditer(text)]
        if seen:
            found.append(Topic(name, tuple(dict.fromkeys(seen))))
    return tuple(found)


def forms_of(words: Iterable[str]) -> tuple[str, ...]:
    """What tells a topic besides its words: their other forms; of a phrase, those of its last word.

    >>> forms_of(["Port authority"])
    ('Port authorities',)
    """
    given = {" ".join(word.split()) for word in words}
    found: dict[str, None] = {}
    for word in sorted(given):
        *before, last = word.split(" ")
        lower = last.lower()
        forms = regular_forms(lower) if last in (lower, last.capitalize(), last.upper()) else ()
        found |= {" ".join((*before, form)): None for form in forms if form != lower}
    return tuple(form for form in found if form not in given)


@lru_cache(maxsize=512)
def _finder(word: str) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(word.strip())}(?:s|es|ed|d|ing)?\b" if word.strip() else r"(?!)", re.IGNORECASE)
