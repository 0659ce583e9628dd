"""The text of an article was changed and read again: where everything that was told is told now."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz

from timeline.model import Event, Evidence
from timeline.store.edits.curation import Place

_ALIKE = 75  # of 100: a sentence reworded more than that is another sentence


def pair_places(
    old: Iterable[Event], new: Iterable[Event], article: str, other: str
) -> tuple[tuple[Place, Place], ...]:
    """Pairs of places, before and after: the same verb in the same or nearly the same sentence, each used once.

    article, other: the article's id before and after.
    """
    free = list(_told(new, other))
    pairs: list[tuple[Place, Place]] = []
    for lemma, told in _told(old, article):
        alike = [(fuzz.ratio(told.quote, one.quote), -i) for i, (word, one) in enumerate(free) if word == lemma]
        score, position = max(alike, default=(0.0, 0))
        if score >= _ALIKE:
            _, found = free.pop(-position)
            pairs.append((Place(article, told.trigger.start), Place(other, found.trigger.start)))
    return tuple(pairs)


def _told(events: Iterable[Event], article: str) -> Iterable[tuple[str, Evidence]]:
    for event in events:
        for member in event.members or (event,):
            for told in member.evidence:
                if told.article == article:
                    yield member.lemma, told
