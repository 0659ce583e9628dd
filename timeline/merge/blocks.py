"""Which tellings are worth comparing: only those that share a block."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from timeline.families import relatives
from timeline.merge.telling import NARROW, Telling, known_telling, same_story
from timeline.model import Event

Blocks = dict[str, dict[str, set[int]]]

_SHARED = 2  # blocks to share with an undated telling
_ONE_STORY = 0.2  # openings alike this much may be on one story


def keys(event: Event) -> frozenset[str]:
    """The blocks an event is filed under: its lemma with each name, with the day of a narrow
    date, and with words its article begins with where name or date is missing; a merged event
    under those of all its members."""
    return frozenset(f"{told.lemma}{mark}" for told in _tellings(event) for mark in told.marks)


def lookups(event: Event) -> frozenset[str]:
    """The blocks to look in for what may be the same: `keys` with every related lemma and the days around.

    Symmetric: `keys(b)` meets `lookups(a)` exactly when `keys(a)` meets `lookups(b)`.
    """
    wanted = [(told.lemma, near) for told in _tellings(event) for mark in told.marks for near in _near(mark)]
    return frozenset(f"{each}{mark}" for lemma, mark in wanted for each in relatives(lemma))


def candidates(tellings: Sequence[Telling]) -> list[tuple[int, int]]:
    """Pairs of positions worth comparing, those that `meet`, each once, the smaller first, in order."""
    blocks: Blocks = {}
    for position, told in enumerate(tellings):
        for mark in told.marks:
            blocks.setdefault(mark, {}).setdefault(told.lemma, set()).add(position)
    return sorted({*_dated_pairs(tellings, blocks), *_undated_pairs(tellings, blocks)})


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
        return (shared > 0 or (a.is_narrow and b.is_narrow)) and _start(a) <= _end(b) and _start(b) <= _end(a)
    if not 0 < shared < _SHARED:
        return shared > 0
    if min(len(a.marks), len(b.marks)) < _SHARED or a.article == b.article:
        return True
    return same_story(a.story, b.story) >= _ONE_STORY


def _dated_pairs(tellings: Sequence[Telling], blocks: Blocks) -> Iterator[tuple[int, int]]:
    for mark, by_lemma in blocks.items():
        for near in _near(mark):
            others = blocks.get(near, {}) if near >= mark else {}
            for lemma, members in by_lemma.items():
                for other in relatives(lemma) & others.keys():
                    dated = [i for i in members | others[other] if tellings[i].when is not None]
                    if len(dated) > 1:
                        yield from _sweep(dated, tellings)


def _undated_pairs(tellings: Sequence[Telling], blocks: Blocks) -> Iterator[tuple[int, int]]:
    """Pairs with one telling that has no date, or two."""
    for i, told in enumerate(tellings):
        if told.when is None:
            related = relatives(told.lemma)
            sharing = (blocks[mark] for mark in told.marks)
            found = set().union(*(by[lemma] for by in sharing for lemma in related & by.keys())) - {i}
            yield from ((min(i, j), max(i, j)) for j in found if meet(told, tellings[j]))


def _tellings(event: Event) -> list[Telling]:
    return [known_telling(each) for each in event.members or (event,)]


@lru_cache(maxsize=65536)
def _near(mark: str) -> tuple[str, ...]:
    """The marks that meet a mark: itself, and of a day those around it, for sources may be a day apart."""
    if not mark.startswith("@"):
        return (mark,)
    day = int(mark[1:])
    return tuple(f"@{other}" for other in range(day - NARROW, day + NARROW + 1))


def _sweep(members: list[int], tellings: Sequence[Telling]) -> Iterator[tuple[int, int]]:
    """Pairs whose dates come within a day of each other."""
    starts = sorted((_start(tellings[position]), position) for position in members)
    active: list[int] = []
    for start, position in starts:
        active = [other for other in active if _end(tellings[other]) >= start]
        for other in active:
            yield min(position, other), max(position, other)
        active.append(position)


def _start(told: Telling) -> float:
    when = told.when
    return float("-inf") if when is None or when.start is None else when.start


def _end(told: Telling) -> float:
    when = told.when
    return float("inf") if when is None or when.end is None else when.end
