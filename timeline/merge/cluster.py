"""Tellings to events: compare within blocks, put together what is most alike first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from timeline.merge.blocks import candidates
from timeline.merge.combine import combine
from timeline.merge.likeness import ENOUGH, contradict, likeness
from timeline.merge.telling import Telling, telling
from timeline.model import Event


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
    """Partition by likeness, best pairs first; a pair is not joined where any two members contradict."""
    tellings = [telling(event) for event in events]
    scored = ((likeness(tellings[i], tellings[j]), i, j) for i, j in candidates(tellings))
    links = sorted(
        ((score, i, j) for score, i, j in scored if score >= ENOUGH), key=lambda k: (-k[0], _pair(events, k))
    )
    group_of = {i: [i] for i in range(len(events))}
    for _, i, j in links:
        a, b = group_of[i], group_of[j]
        if a is b or _clash(a, b, tellings, contradict):
            continue
        a.extend(b)
        for member in b:
            group_of[member] = a
    unique = {id(group): group for group in group_of.values()}
    return [[events[i] for i in sorted(group)] for group in unique.values()]


def _pair(events: Sequence[Event], link: tuple[float, int, int]) -> tuple[str, str]:
    first, second = events[link[1]].id, events[link[2]].id
    return min(first, second), max(first, second)


def _clash(
    a: list[int], b: list[int], tellings: Sequence[Telling], exclude: Callable[[Telling, Telling], bool]
) -> bool:
    return any(exclude(tellings[i], tellings[j]) for i in a for j in b)


def _chronological(event: Event) -> tuple[object, ...]:
    when = event.when
    if when is None:
        return 1, 0.0, 0.0, event.id
    start = float("-inf") if when.start is None else when.start
    return 0, start, float("inf") if when.end is None else when.end, event.id
