"""Tellings to events: compare within blocks, put together what is most alike first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from math import fsum

from timeline.merge.blocks import candidates
from timeline.merge.combine import combine
from timeline.merge.likeness import UNRELATED, contradict, weigh
from timeline.merge.telling import Telling, telling
from timeline.model import Event

Weights = dict[tuple[int, int], float | None]
_MOST = 2.0  # what one pair can say for two groups, in log-odds: an article that tells of both is one voice


def merge(events: Iterable[Event]) -> tuple[Event, ...]:
    """Every event once, with all its sources; ordered by date, the undated last.

    Merged events given again are taken apart into their `members` first, so merging is
    idempotent and the order of `events` does not matter.
    """
    merged = [_join(group) for group in _groups(_singles(events))]
    return tuple(sorted(merged, key=_chronological))


def _singles(events: Iterable[Event]) -> list[Event]:
    """The tellings behind the events, each id once, in one order."""
    by_id: dict[str, dict[Event, None]] = defaultdict(dict)
    for event in events:
        for member in event.members or (event,):
            by_id[member.id][member] = None
    return [combine(tuple(same)) if len(same) > 1 else next(iter(same)) for _, same in sorted(by_id.items())]


def _join(group: Sequence[Event]) -> Event:
    if len(group) == 1:
        return group[0]
    return combine(group, members=tuple(sorted(group, key=lambda event: event.id)))


def _groups(events: Sequence[Event]) -> list[list[Event]]:
    """Partition by likeness, best pairs first. A pair joins its groups only where no two members contradict
    and on average enough speaks for their being one: a single likely pair must not chain two stories."""
    tellings = [telling(event) for event in events]
    weights: Weights = {}
    for i, j in candidates(tellings):
        weights[i, j] = weigh(tellings[i], tellings[j])
    likely = [(weight, pair) for pair, weight in weights.items() if weight is not None and weight >= 0]
    group_of = {i: [i] for i in range(len(events))}
    barred: dict[int, set[int]] = defaultdict(set)  # groups that contradict, by their first members: they always will
    for _, (i, j) in sorted(likely, key=lambda each: (-each[0], each[1])):
        a, b = group_of[i], group_of[j]
        if a is b or b[0] in barred[a[0]]:
            continue
        if _clash(a, b, tellings):
            barred[a[0]].add(b[0])
            barred[b[0]].add(a[0])
            continue
        if _unlike(a, b, tellings, weights):
            continue
        for other in barred.pop(b[0], ()):
            barred[a[0]].add(other)
            barred[other].add(a[0])
        a.extend(b)
        for member in b:
            group_of[member] = a
    unique = {id(group): group for group in group_of.values()}
    return [[events[i] for i in sorted(group)] for group in unique.values()]


def _unlike(a: Sequence[int], b: Sequence[int], tellings: Sequence[Telling], weights: Weights) -> bool:
    """Whether more speaks against two groups' being one event than for it."""
    pairs = [(min(i, j), max(i, j)) for i in a for j in b]
    for i, j in pairs:
        if (i, j) not in weights:
            weights[i, j] = weigh(tellings[i], tellings[j])
    return fsum(UNRELATED if (weight := weights[pair]) is None else min(weight, _MOST) for pair in pairs) < 0


def _clash(a: Sequence[int], b: Sequence[int], tellings: Sequence[Telling]) -> bool:
    return any(contradict(tellings[i], tellings[j]) for i in a for j in b)


def _chronological(event: Event) -> tuple[object, ...]:
    when = event.when
    if when is None:
        return 1, 0.0, 0.0, event.id
    start = float("-inf") if when.start is None else when.start
    return 0, start, float("inf") if when.end is None else when.end, event.id
