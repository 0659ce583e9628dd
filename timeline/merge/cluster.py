"""Tellings to events: compare within blocks, put together what is most alike first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from timeline.collector import collector_waits
from timeline.merge.candidates import candidates
from timeline.merge.combine import combine
from timeline.merge.groups import Weights, groups
from timeline.merge.likeness import weigh
from timeline.merge.regrouping import regroup
from timeline.merge.telling import Telling, known_telling, telling
from timeline.model import Event


@collector_waits()
def merge(events: Iterable[Event]) -> tuple[Event, ...]:
    """Every event once, with all its sources; ordered by date, the undated last.

    Merged events given again are taken apart into their `members` first, so merging is
    idempotent and the order of `events` does not matter.
    """
    singles = _singles(events)
    tellings = _by_block(singles)
    found = sorted(candidates(tellings), key=lambda each: _block(singles[each[0]]))
    likely: Weights = {
        (min(i, j), max(i, j)): weight
        for i, others in found
        for j in others
        if (weight := weigh(tellings[i], tellings[j], least=0.0)) is not None and weight >= 0
    }
    merged = [_join([singles[i] for i in group]) for group in groups(tellings, likely)]
    return tuple(sorted(merged, key=_chronological))


def merge_around(loose: Iterable[Event], merged: Iterable[Event]) -> tuple[Event, ...]:
    """What merging everything would make of the `loose` tellings and of the `merged` events they may change.

    Merged events that stay as they are, may be left out.
    """
    given, loose = tuple(merged), tuple(loose)
    singles = _singles((*loose, *given))
    at = {event.id: position for position, event in enumerate(singles)}
    events = {tuple(sorted(at[one.id] for one in event.members or (event,))): event for event in given}
    new = {at[one.id] for event in loose for one in event.members or (event,)}
    found = map(tuple, regroup([known_telling(event) for event in singles], new, events))
    return tuple(events[group] if group in events else _join([singles[i] for i in group]) for group in found)


def _singles(events: Iterable[Event]) -> list[Event]:
    """The tellings behind the events, each id once, in one order."""
    by_id: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        for member in event.members or (event,):
            if member not in by_id[member.id]:
                by_id[member.id].append(member)
    return [combine(sorted(same, key=repr)) if len(same) > 1 else same[0] for _, same in sorted(by_id.items())]


def _by_block(events: Sequence[Event]) -> list[Telling]:
    """Their tellings, in the order of the events, but made in that of their triggers and dates.

    What is compared then lies side by side in memory, and pairs looked at in that order find it in the processor's
    cache: of 100,000 events, weighing them costs a quarter less.
    """
    made = {i: telling(events[i]) for i in sorted(range(len(events)), key=lambda i: _block(events[i]))}
    return [made[i] for i in range(len(events))]


def _block(event: Event) -> tuple[str, float]:
    when = event.when
    return event.lemma, float("-inf") if when is None or when.start is None else when.start


def _join(group: Sequence[Event]) -> Event:
    if len(group) == 1:
        return group[0]
    return combine(group, members=tuple(sorted(group, key=lambda event: event.id)))


def _chronological(event: Event) -> tuple[object, ...]:
    when = event.when
    if when is None:
        return 1, 0.0, 0.0, event.id
    start = float("-inf") if when.start is None else when.start
    return 0, start, float("inf") if when.end is None else when.end, event.id
