"""An article into a timeline that is there: only what it touches is merged again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from timeline.collector import collector_waits
from timeline.merge.cluster import merge_around
from timeline.model import Event

Near = Callable[[Iterable[Event]], Iterable[Event]]


@dataclass(frozen=True, slots=True)
class Joined:
    """What a timeline loses and gains: merged events. One that stays as it was is in neither."""

    gone: tuple[Event, ...]
    made: tuple[Event, ...]


@collector_waits()
def join(new: Iterable[Event], *, instead_of: Iterable[Event] = (), article: str = "", near: Near) -> Joined:
    """Merge what an article tells into the merged events of a timeline.

    instead_of: the merged events that told of `article` before; its tellings in them are dropped.
    near: the merged events filed under one of the `lookups` of the given ones.

    Where something is taken apart, its pieces may now belong elsewhere, so their surroundings are
    looked at too: the outcome is that of merging everything at once.
    """
    added = tuple(new)
    touched = {event.id: event for event in (*instead_of, *near(added))}
    asked: set[str] = set()
    while True:
        kept = {event.id: _others(event, article) for event in touched.values()}
        whole = [event for event in touched.values() if len(kept[event.id]) == len(event.members or (event,))]
        apart = touched.keys() - {event.id for event in whole}
        made = merge_around([*added, *(telling for id_ in sorted(apart) for telling in kept[id_])], whole)
        where = {told.id: event.id for event in made for told in event.members or (event,)}
        loose = [
            telling
            for event in touched.values()
            if event.id in apart or len({where.get(each.id) for each in kept[event.id]}) > 1
            for telling in kept[event.id]
            if telling.id not in asked
        ]
        asked.update(telling.id for telling in loose)
        more = [event for event in near(loose) if event.id not in touched] if loose else []
        if not more:
            gone = [event for event in touched.values() if event.id in apart or event.id in where]
            return _changes(gone, made)
        touched.update((event.id, event) for event in more)


def _changes(gone: Iterable[Event], made: Iterable[Event]) -> Joined:
    before, now = ({event.id: event for event in some} for some in (gone, made))
    same = {key for key in before.keys() & now.keys() if before[key] == now[key]}
    return Joined(*(tuple(event for key, event in some.items() if key not in same) for some in (before, now)))


def _others(event: Event, article: str) -> tuple[Event, ...]:
    """The tellings of an event that are not of that article."""
    told = event.members or (event,)
    return tuple(each for each in told if all(evidence.article != article for evidence in each.evidence))
