"""Which tellings are worth comparing: only those that share a block."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from timeline.families import relatives
from timeline.merge.telling import Telling, same_story, telling
from timeline.model import Event

Blocks = dict[str, dict[str, set[int]]]

_SHARED = 2  # blocks to share with an undated telling
_ONE_STORY = 0.2  # openings alike this much may be on one story
_NARROW = 2  # days: dates no wider meet by the day
_STORY = 12  # words of an article's beginning to file by, its names first
_GIST = 6  # words of the title where there is no article, the longest, which are the rarest


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


def candidates(tellings: Sequence[Telling]) -> list[tuple[int, int]]:
    """Pairs of positions worth comparing, each once, the smaller first, in order.

    Two dated tellings must share a block and come within a day of each other; with an undated one
    more than one block must be shared, where both have so many: one famous name says too little,
    but within one article, which comes back to what it told, or within one story.
    """
    filed = Filed(tellings)
    return sorted({*filed.dated_pairs(), *filed.undated_pairs()})


class Filed:
    """Tellings in their blocks, by position."""

    def __init__(self, tellings: Sequence[Telling]) -> None:
        self._tellings = tellings
        self._marks = [_marks(told) for told in tellings]
        self._starts, self._ends = ([day(told) for told in tellings] for day in (_start, _end))
        self._undated = {position for position, told in enumerate(tellings) if told.when is None}
        self._thin = {position for position, marks in enumerate(self._marks) if len(marks) < _SHARED}
        self._on_one_matter: dict[str, dict[str, bool]] = defaultdict(dict)
        self._told_by: dict[str, set[int]] = defaultdict(set)
        self._blocks: Blocks = {}
        for position, told in enumerate(tellings):
            self._told_by[told.article].add(position)
            for mark in self._marks[position]:
                self._blocks.setdefault(mark, {}).setdefault(told.lemma, set()).add(position)

    def partners(self, position: int) -> set[int]:
        """Those of the others that `candidates` pairs it with."""
        told, marks = self._tellings[position], self._marks[position]
        once, again = self._sharing(told.lemma, marks)
        if told.when is None:
            return {*again, *self._on_its_matter(position, once - again)} - {position}
        days = [near for mark in marks if mark.startswith("@") for near in _near(mark)]
        dated = {*once, *self._sharing(told.lemma, days)[0]} - self._undated
        found = {other for other in dated if self._starts[position] <= self._ends[other]}
        found = {other for other in found if self._starts[other] <= self._ends[position]}
        undated = again & self._undated
        return {*found, *undated, *self._on_its_matter(position, (once & self._undated) - again)} - {position}

    def undated_pairs(self) -> Iterator[tuple[int, int]]:
        """Pairs with one telling that has no date, or two."""
        for position in sorted(self._undated):
            yield from ((min(position, other), max(position, other)) for other in self.partners(position))

    def dated_pairs(self) -> Iterator[tuple[int, int]]:
        """Pairs of dated tellings."""
        for mark, by_lemma in self._blocks.items():
            for near in _near(mark):
                others = self._blocks.get(near, {}) if near >= mark else {}
                for lemma, members in by_lemma.items():
                    for other in relatives(lemma) & others.keys():
                        dated = (members | others[other]) - self._undated
                        if len(dated) > 1:
                            yield from _sweep(sorted(dated), self._tellings)

    def _sharing(self, lemma: str, marks: Iterable[str]) -> tuple[set[int], set[int]]:
        """Those of related triggers that share one of the blocks, and those that share more than one."""
        related = relatives(lemma)
        once: set[int] = set()
        again: set[int] = set()
        for mark in marks:
            by_lemma = self._blocks.get(mark, {})
            found = set().union(*(by_lemma[other] for other in related & by_lemma.keys()))
            again |= once & found
            once |= found
        return once, again

    def _on_its_matter(self, position: int, others: set[int]) -> set[int]:
        """Those of the others, which share one block with it, that are of an article on the same matter, or have, as
        it may have itself, no second block to share."""
        told = self._tellings[position]
        if position in self._thin:
            return others
        near = others & (self._thin | self._told_by[told.article])
        if not told.story:
            return near
        known = self._on_one_matter[told.story]
        for other in others - near:
            story = self._tellings[other].story
            if story not in known:
                known[story] = same_story(told.story, story) >= _ONE_STORY
            if known[story]:
                near.add(other)
        return near


def _tellings(event: Event) -> list[Telling]:
    return [telling(each) for each in event.members or (event,)]


def _marks(told: Telling) -> tuple[str, ...]:
    """What an event is filed by, beside its lemma."""
    marks = sorted({f"/{handle}" for handle, _ in told.handles})
    when, unnamed = told.when, not marks
    if when is not None and when.start is not None and when.days is not None and when.days <= _NARROW:
        marks.append(f"@{when.start}")
    if unnamed or when is None:
        marks += _story_marks(told.story) or (f":{word}" for word in _longest(told.gist))
    return tuple(marks)


@lru_cache(maxsize=4096)
def _story_marks(story: str) -> tuple[str, ...]:
    """Of what an article begins with, the names first."""
    return tuple(f"~{word.casefold()}" for word in sorted(story.split(), key=str.islower)[:_STORY])


@lru_cache(maxsize=65536)
def _near(mark: str) -> tuple[str, ...]:
    """The marks that meet a mark: itself, and of a day those around it, for sources may be a day apart."""
    if not mark.startswith("@"):
        return (mark,)
    day = int(mark[1:])
    return tuple(f"@{other}" for other in range(day - _NARROW, day + _NARROW + 1))


def _longest(words: Iterable[str]) -> list[str]:
    return sorted(words, key=lambda word: (-len(word), word))[:_GIST]


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
