"""Pairs of events that may be one, for a person to decide: likely, not sure enough to be merged unasked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.merge.candidates import candidates
from timeline.merge.likeness import likeness
from timeline.merge.telling import known_telling
from timeline.model import Event

LEAST = 0.25
"""The likeness from which a pair is worth a person's time."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two events that may be one, the earlier given first, and how much speaks for it (0 to 1)."""

    first: Event
    second: Event
    likeness: float


def doubts(events: Sequence[Event], *, least: float = LEAST) -> tuple[Doubt, ...]:
    """The pairs of merged events whose tellings are at least that alike, likeliest first.

    What merging would join does not come up, save where other tellings of the two speak against it.
    """
    owners = [(position, told) for position, event in enumerate(events) for told in _tellings(event)]
    tellings = [known_telling(told) for _, told in owners]
    best: dict[tuple[int, int], float] = {}
    for i, j in ((i, j) for i, others in candidates(tellings) for j in others):
        pair = owners[i][0], owners[j][0]
        if pair[0] == pair[1]:
            continue
        pair = min(pair), max(pair)
        score = likeness(tellings[i], tellings[j])
        if score >= max(least, best.get(pair, 0.0)):
            best[pair] = score
    ranked = sorted(best.items(), key=lambda item: (-item[1], item[0]))
    return tuple(Doubt(events[i], events[j], round(score, 3)) for (i, j), score in ranked)


def _tellings(event: Event) -> tuple[Event, ...]:
    """As it was read, or as people corrected it."""
    return event.members if event.members and not event.edited else (event,)
