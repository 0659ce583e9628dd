"""Tellings put among events that are there: only the events that they change, or may change, are looked at again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from heapq import heappop, heappush
from itertools import combinations

from timeline.families import relatives
from timeline.merge.blocks import meet
from timeline.merge.groups import LEAST, Groups, voice
from timeline.merge.likeness import weigh
from timeline.merge.telling import Telling

_KEPT = 1 << 17  # pairs: the next article of a story asks for most of those that the last one asked for
Turn = tuple[float, int, int]
"""When a pair is offered: by its weight, the heaviest first, and by its positions, the smaller first."""


def regroup(tellings: Sequence[Telling], loose: Iterable[int], events: Iterable[Sequence[int]]) -> list[list[int]]:
    """The groups that all tellings fall into, of those events that were looked at; the others stay as they are.

    loose: the positions of the tellings that are of no event yet.
    events: the positions, in order, of those that are one event each, by grouping them with all tellings but the loose.
    """
    return _Regrouping(tellings, events).put(loose)


class _Regrouping:
    """Grouping all anew, pair by pair, without the pairs whose outcome is known.

    As long as neither of two events has anything to do with a loose telling, their tellings are offered to each other
    in vain, as before. So an event takes part from when a likely pair leads to it, first with the pairs inside it, and
    its pairs with other events count from when a group of its tellings is another than before.
    """

    def __init__(self, tellings: Sequence[Telling], events: Iterable[Sequence[int]]) -> None:
        self._tellings = tellings
        self._by_lemma: dict[str, list[int]] = {}
        for i, told in enumerate(tellings):
            self._by_lemma.setdefault(told.lemma, []).append(i)
        self._groups = Groups(tellings, lambda i, j: _voice(tellings[i], tellings[j]))
        self._event = {i: event for event in events for i in event}
        self._awake: set[int] = set()
        self._changed: set[int] = set()
        self._turns: list[Turn] = []
        self._now: Turn | None = None

    def put(self, loose: Iterable[int]) -> list[list[int]]:
        """Group them with all that may be changed by it."""
        first = sorted(loose)
        for i in first:
            self._wake(i)
        self._change(first)
        while self._turns:
            self._now = heappop(self._turns)
            _, i, j = self._now
            if self._groups.offer(i, j) and not self._is_as_before(group := self._groups.group_of(i)):
                self._change(sorted(group))
        return self._groups.all()

    def _is_as_before(self, group: Sequence[int]) -> bool:
        """Whether this is a group that came about without the loose tellings too."""
        event = self._event.get(group[0])
        return event is not None and all(i not in self._changed and self._event.get(i) is event for i in group)

    def _change(self, positions: Iterable[int]) -> None:
        """Let the events of these tellings count as changed: look at all pairs that lead out of them."""
        for position in positions:
            for i in self._event.get(position, (position,)):
                if i not in self._changed:
                    self._changed.add(i)
                    for turn, j in self._leading_out(i):
                        if j not in self._awake:
                            self._wake(j)
                        if self._now is None or turn > self._now:
                            heappush(self._turns, turn)

    def _leading_out(self, i: int) -> Iterator[tuple[Turn, int]]:
        """When the likely pairs of a telling with others are offered, and the other: none of its own event, which sees
        to them when it wakes, and none that has changed before and seen to the pair."""
        tellings, event, changed = self._tellings, self._event.get(i), self._changed
        for lemma in relatives(tellings[i].lemma) & self._by_lemma.keys():
            for j in self._by_lemma[lemma]:
                if j not in changed and (event is None or self._event.get(j) is not event):
                    first, second = (i, j) if i < j else (j, i)
                    if (weight := _likely(tellings[first], tellings[second])) is not None:
                        yield (-weight, first, second), j

    def _wake(self, position: int) -> None:
        """Let an event take part, beginning with how it came about."""
        event = self._event.get(position, (position,))
        self._awake.update(event)
        self._groups.add(event)
        for i, j in combinations(event, 2):
            if (weight := _likely(self._tellings[i], self._tellings[j])) is not None:
                heappush(self._turns, (-weight, i, j))


@lru_cache(maxsize=_KEPT)
def _likely(a: Telling, b: Telling) -> float | None:
    """How much speaks for one event, where the two are worth comparing and it is likely."""
    weight = weigh(a, b, least=0.0) if meet(a, b) else None
    return weight if weight is not None and weight >= 0 else None


@lru_cache(maxsize=_KEPT)
def _voice(a: Telling, b: Telling) -> float:
    """What the pair says for two groups."""
    weight = _likely(a, b)
    return voice(a, b, weigh(a, b, least=LEAST) if weight is None else weight)
