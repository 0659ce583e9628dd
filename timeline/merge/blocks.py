"""Which tellings are worth comparing: only those that share a block."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from timeline.entities.across import name_words
from timeline.interval import Interval, civil
from timeline.merge.telling import Telling, telling
from timeline.model import EntityType, Event

_NARROW = 31  # days: dates no wider than a month block by month


def keys(event: Event) -> frozenset[str]:
    """The blocks of an event: two events that share none are never merged."""
    return telling_keys(telling(event))


def telling_keys(told: Telling) -> frozenset[str]:
    """Trigger family with each name, with the month of a narrow date, and with the words of the title."""
    tails = {tail for name, kind in told.names for tail in _tails(name, kind)}
    found = {f"{family}/{tail}" for family in told.families for tail in tails}
    found |= {f"{family}@{month}" for family in told.families for month in _months(told.when)}
    if not tails or told.when is None:
        found |= {f"{family}:{word}" for family in told.families for word in told.gist}
    return frozenset(found)


def candidates(tellings: Sequence[Telling]) -> Iterable[tuple[int, int]]:
    """Pairs of positions to compare, each once, the smaller first."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for position, told in enumerate(tellings):
        for key in telling_keys(told):
            blocks[key].append(position)
    pairs: set[tuple[int, int]] = set()
    for members in blocks.values():
        if len(members) > 1:
            pairs.update(_sweep(members, tellings))
    return sorted(pairs)


def _tails(name: str, kind: EntityType) -> Iterable[str]:
    words = name_words(name, kind)
    if not words:
        return
    yield words[-1] if kind is EntityType.PERSON else words[0]
    if kind is EntityType.ORGANIZATION and len(words) > 2:
        yield "".join(word[0] for word in words)


def _months(when: Interval | None) -> Iterable[int]:
    if when is None or when.start is None or when.last is None or when.last - when.start > _NARROW:
        return ()
    # a day either side, so that two sources a day apart still meet across the border of a month
    days = (when.start - 1, when.start, when.last, when.last + 1)
    return {year * 12 + month for year, month, _ in map(civil, days)}


def _sweep(members: list[int], tellings: Sequence[Telling]) -> Iterable[tuple[int, int]]:
    """Pairs of one block whose dates come within a day of each other, or of which one has none."""
    dated = [(when.start, position) for position in members if (when := tellings[position].when) and when.start]
    known = {position for _, position in dated}
    loose = [position for position in members if position not in known]
    for place, one in enumerate(loose):
        for other in (*loose[place + 1 :], *known):
            yield min(one, other), max(one, other)
    dated.sort()
    active: list[int] = []
    for start, position in dated:
        active = [other for other in active if _end(tellings[other]) >= start]
        for other in active:
            yield min(position, other), max(position, other)
        active.append(position)


def _end(told: Telling) -> float:
    when = told.when
    return float("inf") if when is None or when.end is None else when.end
