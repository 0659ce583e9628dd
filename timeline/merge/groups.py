"""Which tellings are one event, by how alike each two of them are: the best pairs first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import count

from timeline.merge.contradiction import Frame, exclude, frame, misread
from timeline.merge.likeness import UNRELATED, weigh
from timeline.merge.telling import Telling

Weights = dict[tuple[int, int], float | None]
Voice = Callable[[int, int], float]
"""What the pair of two positions says, the smaller first (`voice`)."""
LEAST, _MOST = -1.5, 2.5
"""What one pair can say against and for two groups, in log-odds: an article that tells of both is one voice, and a
name misread in one telling must not outweigh the others."""
_AGAINST = 8 * -_MOST
"""What two contradicting places or sums say: as much as eight pairs can say for it. In a story told by many, one is
misread; two stories contradict in more."""
_UNIT = 1 << 24  # parts of one of log-odds, to count in: whole numbers add up to the same in any order
_NEVER = float("-inf")  # they exclude each other
_FEW = 16  # pairs that are added up at once


def groups(tellings: Sequence[Telling], weights: Weights) -> list[list[int]]:
    """Partition the positions of tellings by likeness, best pairs first. A pair joins its groups only where no two
    members exclude each other and on average enough speaks for their being one: a single likely pair must not chain
    two stories.

    weights: of the pairs worth comparing, the smaller position first; those of others are added as they are asked for.
    """
    likely = [(weight, pair) for pair, weight in weights.items() if weight is not None and weight >= 0]

    def asked(i: int, j: int) -> float:
        if (i, j) not in weights:
            weights[i, j] = weigh(tellings[i], tellings[j], least=LEAST)
        return voice(tellings[i], tellings[j], weights[i, j])

    found = Groups(tellings, asked)
    found.add(range(len(tellings)))
    for _, (i, j) in sorted(likely, key=lambda each: (-each[0], each[1])):
        found.offer(i, j)
    return found.all()


def voice(a: Telling, b: Telling, weight: float | None) -> float:
    """What a pair of that weight says for two groups' being one event; what is less than `LEAST` says no less."""
    if weight is not None:
        return round(_UNIT * max(LEAST, min(weight, _MOST)))
    if exclude(a, b):
        return _NEVER
    return round(_UNIT * (_AGAINST if misread(a, b) else UNRELATED))


class Groups:
    """Groups as they grow; each knows the two it was put together from, so that what was added up for those is added
    up once: big groups are compared again and again."""

    def __init__(self, tellings: Sequence[Telling], voice: Voice) -> None:
        self._tellings, self._voice = tellings, voice
        self._of: dict[int, int] = {}
        self._members: dict[int, tuple[int, ...]] = {}
        self._parts: dict[int, tuple[int, int]] = {}
        self._frames: dict[int, Frame] = {}  # most pairs are offered to groups that these alone keep apart
        self._known: dict[tuple[int, int], float] = {}
        self._free = count(len(tellings))

    def add(self, positions: Iterable[int]) -> None:
        """Let tellings take part, each a group of its own."""
        for i in positions:
            self._of[i] = i
            self._members[i] = (i,)
            self._frames[i] = frame(self._tellings[i])

    def group_of(self, i: int) -> tuple[int, ...]:
        """The members of a telling's group."""
        return self._members[self._of[i]]

    def offer(self, i: int, j: int) -> bool:
        """Put the groups of two members together where nothing speaks against it; whether they were put together."""
        a, b = self._of[i], self._of[j]
        if a == b or self._frames[a].excludes(self._frames[b]) or self._said(a, b) < 0:
            return False
        new = next(self._free)
        self._parts[new] = a, b
        self._frames[new] = self._frames[a].joined(self._frames[b])
        self._members[new] = self._members[a] + self._members[b]
        self._of.update(dict.fromkeys(self._members[new], new))
        return True

    def all(self) -> list[list[int]]:
        """The groups, each in order."""
        return [sorted(self._members[group]) for group in dict.fromkeys(self._of.values())]

    def _said(self, a: int, b: int) -> float:
        """How much speaks for two groups' being one event."""
        a, b = (a, b) if a < b else (b, a)
        if (a, b) in self._known:
            return self._known[a, b]
        mine, theirs = self._members[a], self._members[b]
        if len(mine) * len(theirs) <= _FEW:
            said = self._voices(mine, theirs)
        else:
            whole, other = (a, b) if len(mine) > len(theirs) else (b, a)
            first, second = self._parts[whole]
            said = self._said(first, other)
            if said > _NEVER:
                said += self._said(second, other)
        self._known[a, b] = said
        return said

    def _voices(self, mine: Iterable[int], theirs: Sequence[int]) -> float:
        said = 0.0
        for i in mine:
            for j in theirs:
                said += self._voice(i, j) if i < j else self._voice(j, i)
                if said == _NEVER:
                    return said
        return said
