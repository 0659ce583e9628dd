"""How a telling is worded: the words that two of them may have in common."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from timeline.merge.across import name_words
from timeline.merge.content_words import content_words, stem
from timeline.merge.participants import Name
from timeline.model import EntityType, Event

_ANOTHER = re.compile(
    r"\b(?:another|other|second|third|fourth|fifth|sixth|previous|earlier|past|similar|separate|further)\s(?:\w+\s)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Wording:
    """The content words of a telling.

    `sentence`: those of its sentence; `gist`: those of its title without names and trigger; `is_another`: whether the
    text calls it another one ("two other incidents", "an earlier fire").
    """

    sentence: frozenset[str]
    gist: frozenset[str]
    is_another: bool


def wording(event: Event, names: tuple[Name, ...]) -> Wording:
    """How an event with those names is told."""
    told = event.evidence[0] if event.evidence else None
    sentence = content_words(told.quote if told else event.title)
    before = told.quote[: max(0, told.trigger.start - told.sentence.start)] if told else ""
    return Wording(sentence, gist(event, names), _ANOTHER.search(before) is not None)


def gist(event: Event, names: tuple[Name, ...]) -> frozenset[str]:
    """The content words of its title without names and trigger."""
    own = {stem(event.lemma.casefold()), stem(event.trigger.casefold())}
    return content_words(event.title).difference(own, *[_name_stems(name, kind) for name, kind in names])


@lru_cache(maxsize=65536)
def _name_stems(name: str, kind: EntityType) -> frozenset[str]:
    return frozenset(map(stem, name_words(name, kind)))
