"""Lanes: which marks stand together, in what order, and what falls under "others"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from timeline.chart.glyphs import Mark, glyph_of
from timeline.chart.palette import LIGHT
from timeline.view import LaneOrder

MOST_LANES = 8
_COLOURS = len(LIGHT.lanes)


@dataclass(frozen=True, slots=True)
class Lane:
    """A lane: its key and title, the indexes of its marks. `others` gathers the small lanes."""

    key: str
    title: str
    marks: tuple[int, ...]
    others: bool = False


def lanes_of(
    marks: Sequence[Mark],
    *,
    pinned: Sequence[str] = (),
    order: LaneOrder = LaneOrder.COUNT,
    most: int = MOST_LANES,
    titles: Mapping[str, str] = MappingProxyType({}),
) -> tuple[Lane, ...]:
    """The lanes of the marks: the pinned ones on top, then the `most` largest, then "others".

    A mark stands in every lane kept that it names; in "others" when it names none of them.
    Marks that name no lane at all and no pins give one lane without a title. A lane is called by
    its key where `titles` has no other words for it.
    """
    counts = Counter(key for mark in marks for key in mark.lanes)
    if not counts:
        return (Lane("", "", tuple(range(len(marks)))),) if marks else ()
    kept = _kept(counts, pinned, most)
    members: dict[str, list[int]] = {key: [] for key in kept}
    rest: list[int] = []
    for index, mark in enumerate(marks):
        found = [key for key in mark.lanes if key in members]
        for key in found:
            members[key].append(index)
        if not found:
            rest.append(index)
    names = sorted(kept, key=lambda key: _rank(key, members[key], marks, pinned, order))
    lanes = [Lane(key, titles.get(key, key), tuple(members[key])) for key in names if members[key] or key in pinned]
    if rest:
        lanes.append(Lane("", _others(len(counts) - len(kept), rest), tuple(rest), others=True))
    return tuple(lanes)


def _kept(counts: Counter[str], pinned: Sequence[str], most: int) -> tuple[str, ...]:
    by_size = sorted(counts, key=lambda key: (-counts[key], key))
    return tuple(dict.fromkeys((*pinned, *by_size)))[: max(most, len(pinned))]


def _rank(
    key: str, members: Sequence[int], marks: Sequence[Mark], pinned: Sequence[str], order: LaneOrder
) -> tuple[int, float, str]:
    if key in pinned:
        return pinned.index(key), 0.0, key
    if order is LaneOrder.COUNT:
        return len(pinned), -len(members), key
    glyphs = [glyph_of(marks[index]) for index in members]
    return len(pinned), min((glyph.first for glyph in glyphs if glyph), default=0), key


def _others(names: int, rest: Sequence[int]) -> str:
    return f"Others ({len(rest)})" if names > 0 else f"No name ({len(rest)})"


def colours_of(keys: Sequence[str], ranks: Mapping[str, int]) -> dict[str, int]:
    """A colour for each of these lanes that stays the same whatever else is shown: the one of its rank in the
    whole timeline. Where two would share one, the lower of them takes the next that is free.

    >>> colours_of(["Cy", "Ann"], {"Ann": 0, "Bo": 1, "Cy": 2})
    {'Ann': 0, 'Cy': 2}
    >>> colours_of(["Dov", "Ann"], {"Ann": 0, "Dov": 8})
    {'Ann': 0, 'Dov': 1}
    """
    found: dict[str, int] = {}
    for key in sorted(keys, key=lambda key: (ranks.get(key, len(ranks)), key)):
        wanted = ranks.get(key, len(ranks))
        free = [number for number in range(_COLOURS) if number not in found.values()]
        found[key] = min(free, key=lambda number: (number - wanted) % _COLOURS) if free else wanted % _COLOURS
    return found
