"""Tellings to events: compare within blocks, put together what is most alike first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from math import fsum

from timeline.merge.blocks import Filed, candidates
from timeline.merge.combine import combine
from timeline.merge.likeness import UNRELATED, contradict, weigh
from timeline.merge.telling import Telling, telling
from timeline.model import Event

Weights = dict[tuple[int, int], float | None]
_LEAST, _MOST = -1.5, 2.5
"""What one pair can say against and for two groups, in log-odds: an article that tells of both is one voice, and a
name misread in one telling must not outweigh the others."""


def merge(events: Iterable[Event]) -> tuple[Event, ...]:
    """Every event once, with all its sources; ordered by date, the undated last.

    Merged events given again are taken apart into their `members` first, so merging is
    idempotent and the order of `events` does not matter.
    """
    singles = _singles(events)
    tellings = [telling(event) for event in singles]
    weights: Weights = {(i, j): weigh(tellings[i], tellings[j]) for i, j in candidates(tellings)}
    merged = [_join([singles[i] for i in group]) for group in _groups(tellings, range(len(singles)), weights)]
    return tuple(sorted(merged, key=_chronological))


def merge_around(loose: Iterable[Event], merged: Iterable[Event]) -> tuple[Event, ...]:
    """What merging everything would make of the `loose` tellings and of all that hangs together with them.

    Only what is linked by likely pairs, in however many steps, has a bearing on each other; those of the `merged`
    events that are not linked to the loose tellings would stay as they are, and are left out.
    """
    given, loose = tuple(merged), tuple(loose)
    singles = _singles((*loose, *given))
    at = {event.id: position for position, event in enumerate(singles)}
    mates = {at[one.id]: [at[each.id] for each in event.members] for event in given for one in event.members}
    tellings = [telling(event) for event in singles]
    filed = Filed(tellings)
    weights: Weights = {}
    reached = {at[one.id] for event in loose for one in event.members or (event,)}
    left = sorted(reached)
    while left:
        i = left.pop()
        found = set(mates.get(i, ()))
        for j in filed.partners(i):
            pair = min(i, j), max(i, j)
            if pair not in weights:
                weights[pair] = weigh(tellings[i], tellings[j])
            if (weight := weights[pair]) is not None and weight >= 0:
                found.add(j)
        left += found - reached
        reached |= found
    return tuple(_join([singles[i] for i in group]) for group in _groups(tellings, sorted(reached), weights))


def _singles(events: Iterable[Event]) -> list[Event]:
    """The tellings behind the events, each id once, in one order."""
    by_id: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        for member in event.members or (event,):
            if member not in by_id[member.id]:
                by_id[member.id].append(member)
    return [combine(sorted(same, key=repr)) if len(same) > 1 else same[0] for _, same in sorted(by_id.items())]


def _join(group: Sequence[Event]) -> Event:
    if len(group) == 1:
        return group[0]
    return combine(group, members=tuple(sorted(group, key=lambda event: event.id)))


def _groups(tellings: Sequence[Telling], positions: Iterable[int], weights: Weights) -> list[list[int]]:
    """Partition positions by likeness, best pairs first. A pair joins its groups only where no two members contradict
    and on average enough speaks for their being one: a single likely pair must not chain two stories."""
    likely = [(weight, pair) for pair, weight in weights.items() if weight is not None and weight >= 0]
    group_of = {i: [i] for i in positions}
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
    return [sorted(group) for group in unique.values()]


def _unlike(a: Sequence[int], b: Sequence[int], tellings: Sequence[Telling], weights: Weights) -> bool:
    """Whether more speaks against two groups' being one event than for it."""
    pairs = [(min(i, j), max(i, j)) for i in a for j in b]
    for i, j in pairs:
        if (i, j) not in weights:
            weights[i, j] = weigh(tellings[i], tellings[j])
    return (
        fsum(UNRELATED if (weight := weights[pair]) is None else max(_LEAST, min(weight, _MOST)) for pair in pairs) < 0
    )


def _clash(a: Sequence[int], b: Sequence[int], tellings: Sequence[Telling]) -> bool:
    return any(contradict(tellings[i], tellings[j]) for i in a for j in b)


def _chronological(event: Event) -> tuple[object, ...]:
    when = event.when
    if when is None:
        return 1, 0.0, 0.0, event.id
    start = float("-inf") if when.start is None else when.start
    return 0, start, float("inf") if when.end is None else when.end, event.id
