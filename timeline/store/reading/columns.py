"""All events of a timeline as columns in memory, and counting in them.

They come from the packed segments, some 70 bytes an event (`timeline.store.reading.cache`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from typing import Any

import numpy as np

from timeline.store.database.segments import (
    DATED,
    KINDS,
    ROW,
    Array,
)
from timeline.store.reading.naming import Names
from timeline.view import Order, View

_FEW_CODES = 12  # each is looked for by itself: who chooses one name more asks for one alone
_MASKS = 32  # of each, the latest names asked for: a byte an event
_COUNTS = 16  # of the latest views asked for: eight bytes a name


@dataclass(frozen=True, slots=True)
class Columns:
    """The events: one array a column, and the `codes` of their names and articles, one after the other,
    with the position of the event each belongs to in `owners`; those of an event begin at its `starts`."""

    key: Array
    low: Array
    high: Array
    salience: Array
    confidence: Array
    sources: Array
    status: Array
    certainty: Array
    level: Array
    flags: Array
    codes: Array
    owners: Array
    starts: Array
    names: Names
    masks: dict[tuple[int, ...], Array]
    counts: dict[View, Array]

    def having(self, codes: Iterable[int]) -> Array:
        """Which events bear any of the codes. Not to be written to: it is kept for the next question of the view."""
        wanted = tuple(sorted(set(codes)))
        known = self.masks.get(wanted)
        if known is not None:
            return known
        mask = self._having(wanted)
        mask.flags.writeable = False
        self.masks[wanted] = mask
        for oldest in list(self.masks)[:-_MASKS]:
            self.masks.pop(oldest, None)
        return mask

    def _having(self, wanted: tuple[int, ...]) -> Array:
        if 1 < len(wanted) <= _FEW_CODES:
            every: Array = np.logical_or.reduce([self.having((each,)) for each in wanted])
            return every
        mask = np.zeros(len(self.key), bool)
        if len(wanted) == 1:
            mask[self.owners[np.flatnonzero(self.codes == wanted[0])]] = True
        elif wanted:
            asked = np.zeros(max(int(self.codes.max(initial=0)), *wanted) + 1, bool)
            asked[list(wanted)] = True
            mask[self.owners[np.flatnonzero(asked[self.codes])]] = True
        return mask

    def borne(self, mask: Array, asked: Array) -> tuple[Array, Array]:
        """The codes of the events, those `asked` by code, and the position of the event each belongs to."""
        positions = np.flatnonzero(mask)
        if not self._are_few(positions):
            hits = np.flatnonzero(asked[self.codes])
            hits = hits[mask[self.owners[hits]]]
            return self.codes[hits], self.owners[hits]
        codes, owners = self._codes_at(positions)
        hits = np.flatnonzero(asked[codes])
        return codes[hits], owners[hits]

    def _are_few(self, positions: Array) -> bool:
        """Whether going to each of them beats going through all events."""
        return len(positions) * 5 <= len(self.key)

    def _codes_at(self, positions: Array) -> tuple[Array, Array]:
        first = self.starts[positions]
        lengths = self.starts[positions + 1] - first
        # the codes of one event stand together: step through them, and jump where the next event begins
        jumps = np.repeat(first - (np.cumsum(lengths) - lengths), lengths)
        return self.codes[jumps + np.arange(len(jumps))], np.repeat(positions, lengths)

    def count(self, mask: Array) -> Array:
        """How many of the events bear each code, by code."""
        positions = np.flatnonzero(mask)
        codes = self._codes_at(positions)[0] if self._are_few(positions) else self.codes[mask[self.owners]]
        return np.bincount(codes, minlength=len(KINDS))

    def counted(self, view: View, mask: Callable[[], Array]) -> Array:
        """How many of a view's events, which `mask` gives, bear each code. Not to be written to: it is kept, for what
        another name is counted under stays the same whoever is chosen."""
        known = self.counts.get(view)
        if known is not None:
            return known
        found = self.count(mask())
        found.flags.writeable = False
        self.counts[view] = found
        for oldest in list(self.counts)[:-_COUNTS]:
            self.counts.pop(oldest, None)
        return found

    @property
    def dated(self) -> Array:
        """Which events have a date to draw."""
        return (self.flags & DATED).astype(bool)

    def first(self, mask: Array, order: Order, count: int) -> Array:
        """The keys of the first `count` events, in order; ties by key."""
        positions = np.flatnonzero(mask)
        value = self.low[positions] if order is Order.TIME else -self.salience[positions]
        if len(positions) > count:
            near = value <= np.partition(value, count - 1)[count - 1]
            positions, value = positions[near], value[near]
        key = self.key[positions] if order is Order.TIME else -self.key[positions]
        return self.key[positions[np.lexsort((key, value))[:count]]]

    def beside(self, mask: Array, key: int) -> tuple[int | None, int | None]:
        """The keys of the events just before and after one in time."""
        own = int(np.flatnonzero(self.key == key)[0])
        low, day = self.low, self.low[own]
        before = np.flatnonzero(mask & ((low < day) | ((low == day) & (self.key < key))))
        after = np.flatnonzero(mask & ((low > day) | ((low == day) & (self.key > key))))
        return self._outermost(before, np.max), self._outermost(after, np.min)

    def _outermost(self, positions: Array, side: Callable[[Array], Any]) -> int | None:
        if not len(positions):
            return None
        nearest = positions[self.low[positions] == side(self.low[positions])]
        return int(side(self.key[nearest]))


def columns_of(rows: Array, codes: Array, names: Names) -> Columns:
    """The columns of unpacked segments, their names as they are shown."""
    plain = [each.name for each in fields(Columns) if each.name in (ROW.names or ()) and each.name != "codes"]
    # one by one in memory: a column of an array of rows is several times slower to go through
    kept = {name: np.ascontiguousarray(rows[name]) for name in plain}
    owners = np.repeat(np.arange(len(rows), dtype=np.int32), rows["codes"])
    shown = names.codes(codes)
    if shown is not codes:
        once = _once(owners, shown, shown != codes)
        shown, owners = shown[once], owners[once]
    starts = np.concatenate([[0], np.cumsum(np.bincount(owners, minlength=len(rows)), dtype=np.int64)])
    return Columns(**kept, codes=shown, owners=owners, starts=starts, names=names, masks={}, counts={})


def _once(owners: Array, codes: Array, changed: Array) -> Array:
    """Which codes to keep so that an event that bears a name in two forms bears it once."""
    concerned = np.zeros(int(owners.max(initial=0)) + 1, bool)
    concerned[owners[changed]] = True
    spots = np.flatnonzero(concerned[owners])
    first = np.unique(owners[spots].astype(np.int64) << 32 | codes[spots], return_index=True)[1]
    keep: Array = ~concerned[owners]
    keep[spots[first]] = True
    return keep


def kind_counts(counts: Array, kind: str) -> Array:
    """Of counts by code, those of one kind by key."""
    own: Array = counts[KINDS.index(kind) :: len(KINDS)]
    return own


def most_common(counts: Array, kind: str, most: int) -> list[tuple[int, int]]:
    """The keys of a kind that the events bear most, with their counts, most first."""
    own = kind_counts(counts, kind)
    keys = np.flatnonzero(own)
    if len(keys) > most > 0:
        keys = keys[own[keys] >= np.partition(own[keys], -most)[-most]]
    order = keys[np.lexsort((keys, -own[keys]))][:most]
    return [(int(key), int(own[key])) for key in order]
