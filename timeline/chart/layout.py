"""Where things go: rows inside lanes, labels beside glyphs, chips for what does not fit.

Numbers only. Everything placed is an interval of pixels in a row, and a row never holds two
that touch: that is why labels cannot overlap, and it is tested without a browser.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

GAP = 8.0  # clear pixels between two things in a row
LABEL_OFFSET = 7.0  # between a glyph and its label
CHIP_WIDTH = 40.0


class Side(StrEnum):
    """Where a label stands; ABOVE: over a bar longer than it; NONE: no room for it."""

    ABOVE = "above"
    RIGHT = "right"
    LEFT = "left"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Item:
    """A glyph to place: pixels `left` to `right`, the widths of its label, longest first.

    `salience` decides who gets the room; `bar` allows a label above.
    """

    left: float
    right: float
    labels: tuple[float, ...]
    salience: float
    bar: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where an item went: its row from the top, which of its labels, on which side."""

    row: int
    side: Side
    label: int
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Chip:
    """Items that found no row, told as "+n" at a pixel of the last row; `items` are their indexes, whose
    middles lie from pixel `left` to `right`."""

    at: float
    items: tuple[int, ...]
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Packing:
    """A lane laid out: a place for every item that has a row, chips for the others, `rows` in all."""

    places: tuple[Place | None, ...]
    chips: tuple[Chip, ...]
    rows: int


class _Row:
    """Taken pixel intervals of one row, kept sorted."""

    def __init__(self, gap: float) -> None:
        self.gap = gap
        self.starts: list[float] = []
        self.ends: list[float] = []

    def free(self, left: float, right: float) -> bool:
        index = bisect_left(self.starts, left)
        after = index == len(self.starts) or self.starts[index] >= right + self.gap
        return after and (index == 0 or self.ends[index - 1] + self.gap <= left)

    def leave(self, left: float) -> None:
        index = bisect_left(self.starts, left)
        del self.starts[index], self.ends[index]

    def take(self, left: float, right: float) -> None:
        index = bisect_left(self.starts, left)
        self.starts.insert(index, left)
        self.ends.insert(index, right)


def pack(items: Sequence[Item], *, width: float, rows: int, gap: float = GAP) -> Packing:
    """Rows for the items of one lane, the most salient first; labels only where they are clear.

    rows: how many there may be; what finds none of them is counted in chips below. gap: clear pixels
    between two things in a row.
    """
    order = sorted(range(len(items)), key=lambda index: (-items[index].salience, items[index].left))
    table: list[_Row] = []
    places: list[Place | None] = [None] * len(items)
    for index in order:
        places[index] = _place(items[index], table, width, (rows, gap))
    left_over = [index for index in range(len(items)) if places[index] is None]
    chips = _chips(items, left_over, width)
    return Packing(tuple(places), chips, len(table) + (1 if chips else 0))


def entitle(
    items: Sequence[Item], packing: Packing, labels: Mapping[int, tuple[float, ...]], *, width: float, gap: float = GAP
) -> Packing:
    """The same places, with a label beside those of `labels` (widths by index, the most salient first) that have room
    for it in their row."""
    table = [_Row(gap) for _ in range(packing.rows)]
    places = list(packing.places)
    for each in filter(None, places):
        table[each.row].take(each.left, each.right)
    for index, widths in labels.items():
        if (place := places[index]) is None:
            continue
        row = table[place.row]
        row.leave(place.left)
        tried = ((label, *beside) for label, wide in enumerate(widths) for beside in _beside(items[index], wide))
        for label, side, left, right in tried:
            if side is not Side.ABOVE and left >= 0 and right <= width and row.free(left, right):
                place = places[index] = Place(place.row, side, label, left, right)
                break
        row.take(place.left, place.right)
    return replace(packing, places=tuple(places))


def _place(item: Item, table: list[_Row], width: float, room: tuple[int, float]) -> Place | None:
    """The first free row for the longest label that fits; the bare glyph where none does."""
    for label, wide in enumerate(item.labels):
        for side, left, right in _beside(item, wide):
            if left < 0 or right > width:
                continue
            row = _first_free(table, left, right, room)
            if row is not None:
                table[row].take(left, right)
                return Place(row, side, label, left, right)
    row = _first_free(table, item.left, item.right, room)
    if row is None:
        return None
    table[row].take(item.left, item.right)
    return Place(row, Side.NONE, -1, item.left, item.right)


def _beside(item: Item, wide: float) -> tuple[tuple[Side, float, float], ...]:
    if item.bar and item.right - item.left >= wide:
        return ((Side.ABOVE, item.left, item.right),)
    return (
        (Side.RIGHT, item.left, item.right + LABEL_OFFSET + wide),
        (Side.LEFT, item.left - LABEL_OFFSET - wide, item.right),
    )


def _first_free(table: list[_Row], left: float, right: float, room: tuple[int, float]) -> int | None:
    for index, row in enumerate(table):
        if row.free(left, right):
            return index
    rows, gap = room
    if len(table) < rows:
        table.append(_Row(gap))
        return len(table) - 1
    return None


def _chips(items: Sequence[Item], left_over: Sequence[int], width: float) -> tuple[Chip, ...]:
    """A chip for all left-overs that lie as near as one is wide, as near to them as the other chips allow."""
    middles = sorted(((max(items[i].left, 0.0) + min(items[i].right, width)) / 2, i) for i in left_over)
    slot = CHIP_WIDTH + GAP
    groups: list[list[tuple[float, int]]] = []
    for middle, index in middles:
        if groups and (middle - groups[-1][0][0] < slot or len(groups) >= max(1, int(width // slot))):
            groups[-1].append((middle, index))
        else:
            groups.append([(middle, index)])
    at = _apart([sum(middle for middle, _ in group) / len(group) for group in groups], slot, width)
    return tuple(
        Chip(where, tuple(index for _, index in group), group[0][0], group[-1][0])
        for where, group in zip(at, groups, strict=True)
    )


def _apart(wished: Sequence[float], slot: float, width: float) -> list[float]:
    """Rising positions moved as little as it takes to stand `slot` apart, inside the plot."""
    at: list[float] = []
    for wish in wished:
        at.append(max(wish, at[-1] + slot if at else slot / 2))
    end = width - slot / 2
    for number in reversed(range(len(at))):
        at[number] = min(at[number], end)
        end = at[number] - slot
    return at


# Advance widths of Source Sans, the page's own typeface, in hundredths of its size: space to "~"
_WIDTHS = (
    "20 29 43 50 50 82 61 25 30 30 42 50 25 31 25 35 50 50 50 50 50 50 50 50 50 50 25 25 50 50 50 42 85 54 59 57 61 53 "
    "49 62 65 26 48 58 49 73 65 66 57 66 57 53 54 64 51 79 51 48 54 30 35 30 50 50 54 50 55 46 55 50 29 50 54 25 25 49 "
    "25 83 55 54 55 55 35 42 34 54 47 72 45 47 42 30 24 30 50"
)
_WIDTH = {chr(32 + number): int(width) / 100 for number, width in enumerate(_WIDTHS.split())}
_TEXT_SIZE = 12.0  # pixels
_MARGIN = 1.06  # hinting, kerning, a stand-in typeface


def text_width(text: str) -> float:
    """An upper estimate of the pixels a text takes in the page's typeface, as large as the chart writes it.

    Letters outside ASCII count nearly a square each, those of wide scripts a whole one.
    """
    total = 0.0
    for char in text:
        width = _WIDTH.get(char)
        if width is None and not unicodedata.combining(char):
            width = 1.05 if unicodedata.east_asian_width(char) in "WF" else 0.85
        total += width or 0.0
    return total * _TEXT_SIZE * _MARGIN
