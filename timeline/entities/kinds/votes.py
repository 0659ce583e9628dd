"""What speaks for a name being a person, an organization, a place: numbers that are added up."""

from __future__ import annotations

from collections import defaultdict

from timeline.model import EntityType

PERSON, ORGANIZATION, PLACE = EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE
EVENT, WORK = EntityType.EVENT, EntityType.WORK
Votes = defaultdict[EntityType, float]


def winner(votes: Votes) -> EntityType:
    """The kind with most votes; what nothing speaks for is a work."""
    best = max(votes, key=votes.__getitem__, default=WORK)
    return best if votes[best] > 0 else WORK
