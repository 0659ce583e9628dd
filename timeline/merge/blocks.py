"""The blocks that tellings are filed under, and which are worth comparing: only those that share one."""

from __future__ import annotations

from functools import lru_cache

from timeline.families import relatives
from timeline.merge.story import same_story
from timeline.merge.telling import NARROW, Telling, known_telling
from timeline.model import Event

SHARED = 2  # blocks to share with an undated telling
_ONE_STORY = 0.2  # openings alike this much may be on one story


def keys(event: Event) -> frozenset[str]:
    """The blocks an event is filed under: its lemma with each name, with the day of a narrow
    date, and with words its article begins with where name or date is missing; a merged event
    under those of all its members."""
    return frozenset(f"{told.lemma}{mark}" for told in _tellings(event) for mark in _marks(told))


def lookups(event: Event) -> frozenset[str]:
    """The blocks to look in for what may be the same: `keys` with every related lemma and the days around.

    Symmetric: `keys(b)` meets `lookups(a)` exactly when `keys(a)` meets `lookups(b)`.
    """
    wanted = [(told.lemma, near) for told in _tellings(event) for mark in _marks(told) for near in _near(mark)]
    return frozenset(f"{each}{mark}" for lemma, mark in wanted for each in relatives(lemma))


def meet(a: Telling, b: Telling) -> bool:
    """Whether two tellings are worth comparing; symmetric.

    Their triggers are related and they share a block. Two dated ones come within a day of each other; of others one
    may have no date, and more than one block must be shared, where both have so many: one famous name says too
    little, but within one article, which comes back to what it told, or within one story.
    """
    if b.lemma not in relatives(a.lemma):
        return False
    shared = len(a.marks & b.marks)
    if a.when is not None and b.when is not None:
        return (shared > 0 or (a.is_narrow and b.is_narrow)) and a.start <= b.end and b.start <= a.end
    if not 0 < shared < SHARED:
        return shared > 0
    return is_lone(a) or is_lone(b) or a.article == b.article or is_one_story(a.story, b.story)


def is_lone(told: Telling) -> bool:
    """Whether it has not so many blocks as two tellings without a date should share."""
    return len(told.marks) + told.is_narrow < SHARED


def is_one_story(first: str, second: str) -> bool:
    """Whether two articles may be on one story, by what they begin with."""
    return same_story(first, second) >= _ONE_STORY


def _marks(told: Telling) -> frozenset[str]:
    """What it is filed by beside its lemma, a narrow date by its first day too."""
    return told.marks | {f"@{told.start}"} if told.is_narrow else told.marks


def _tellings(event: Event) -> list[Telling]:
    return [known_telling(each) for each in event.members or (event,)]


@lru_cache(maxsize=65536)
def _near(mark: str) -> tuple[str, ...]:
    """The marks that meet a mark: itself, and of a day those around it, for sources may be a day apart."""
    if not mark.startswith("@"):
        return (mark,)
    day = int(mark[1:])
    return tuple(f"@{other}" for other in range(day - NARROW, day + NARROW + 1))
