"""Which tellings are one event, by how alike each two of them are: the best pairs first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from timeline.merge.likeness import UNRELATED, contradict, exclude, weigh
from timeline.merge.telling import Telling

Weights = dict[tuple[int, int], float | None]
_LEAST, _MOST = -1.5, 2.5
"""What one pair can say against and for two groups, in log-odds: an article that tells of both is one voice, and a
name misread in one telling must not outweigh the others."""
_AGAINST = 8 * -_MOST
"""What two contradicting places or sums say: as much as eight pairs can say for it. In a story told by many, one is
misread; two stories contradict in more."""
_UNIT = 1 << 24  # parts of one of log-odds, to count in: whole numbers add up to the same in any order
_NEVER = float("-inf")  # they exclude each other


def groups(tellings: Sequence[Telling], positions: Iterable[int], weights: Weights) -> list[list[int]]:
    """Partition positions by likeness, best pairs first. A pair joins its groups only where no two members exclude
    each other and on average enough speaks for their being one: a single likely pair must not chain two stories.

    weights: of the pairs worth comparing, the smaller position first; those of others are added as they are asked for.
    """
    likely = [(weight, pair) for pair, weight in weights.items() if weight is not None and weight >= 0]
    found = _Groups(tellings, positions, weights)
    for _, (i, j) in sorted(likely, key=lambda each: (-each[0], each[1])):
        found.offer(i, j)
    return found.all()


class _Groups:
    """Groups as they grow, each by the first member it had; what speaks for two of them is kept and added up when they
    grow, for big groups are compared again and again."""

    def __init__(self, tellings: Sequence[Telling], positions: Iterable[int], weights: Weights) -> None:
        self._tellings, self._weights = tellings, weights
        self._members = {i: [i] for i in positions}
        self._of = {i: i for i in self._members}
        self._between: dict[int, dict[int, float]] = defaultdict(dict)

    def offer(self, i: int, j: int) -> None:
        """Put the groups of two members together where nothing speaks against it."""
        a, b = self._of[i], self._of[j]
        if a != b and self._said(a, b) >= 0:
            self._join(a, b)

    def all(self) -> list[list[int]]:
        """The groups, each in order."""
        return [sorted(members) for members in self._members.values()]

    def _said(self, a: int, b: int) -> float:
        """How much speaks for two groups' being one event."""
        if b not in self._between[a]:
            said = sum(self._voice(min(i, j), max(i, j)) for i in self._members[a] for j in self._members[b])
            self._between[a][b] = self._between[b][a] = said
        return self._between[a][b]

    def _voice(self, i: int, j: int) -> float:
        if (i, j) not in self._weights:
            self._weights[i, j] = weigh(self._tellings[i], self._tellings[j])
        weight = self._weights[i, j]
        if weight is not None:
            return round(_UNIT * max(_LEAST, min(weight, _MOST)))
        a, b = self._tellings[i], self._tellings[j]
        if exclude(a, b):
            return _NEVER
        return round(_UNIT * (_AGAINST if contradict(a, b) else UNRELATED))

    def _join(self, a: int, b: int) -> None:
        mine, theirs = self._between[a], self._between.pop(b)
        for other in (mine.keys() | theirs.keys()) - {a, b}:
            known = [each[other] for each in (mine, theirs) if other in each]
            if len(known) == len((a, b)) or _NEVER in known:
                mine[other] = self._between[other][a] = sum(known)
            else:
                mine.pop(other, None)
                self._between[other].pop(a, None)
            self._between[other].pop(b, None)
        mine.pop(b)
        for member in self._members[b]:
            self._of[member] = a
        self._members[a] += self._members.pop(b)
