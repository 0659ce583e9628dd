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
    """The content words of a telling: those of its sentence, and those of its title without names and trigger."""

    sentence: frozenset[str]
    gist: frozenset[str]


def wording(event: Event, names: tuple[Name, ...]) -> Wording:
    """How an event with those names is told."""
    sentence = event.evidence[0].quote if event.evidence else event.title
    return Wording(content_words(sentence), gist(event, names))


def is_called_another(event: Event) -> bool:
    """Whether the text calls it another one: "two other incidents", "an earlier fire"."""
    if not event.evidence:
        return False
    told = event.evidence[0]
    return _ANOTHER.search(told.quote[: max(0, told.trigger.start - told.sentence.start)]) is not None


def gist(event: Event, names: tuple[Name, ...]) -> frozenset[str]:
    """The content words of its title without names and trigger."""
    lemma = event.lemma.casefold()
    own = {stem(each) for each in (lemma, f"{lemma}s", event.trigger.casefold())}
    return content_words(event.title).difference(own, *[_name_stems(name, kind) for name, kind in names])


@lru_cache(maxsize=65536)
def _name_stems(name: str, kind: EntityType) -> frozenset[str]:
    return frozenset(map(stem, name_words(name, kind)))
