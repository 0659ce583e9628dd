"""When somebody is told of much, and when not at all: explained gaps, each by one look at the columns."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from timeline.store.database.segments import KINDS, Array
from timeline.store.database.tables import FAR
from timeline.store.reading.columns import Columns

_LEAST = 3  # events in a burst
_TIMES = 4.0  # how much denser than usual a burst is


@dataclass(frozen=True, slots=True)
class Silence:
    """The longest stretch of days without a dated event: from the day after one up to the next, exclusive."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Burst:
    """A stretch of days with far more events than usual, from the first of them to the last; half-open."""

    start: int
    end: int
    events: int


@dataclass(frozen=True, slots=True)
class Rhythm:
    """The longest silence between events, and the bursts, densest first."""

    silence: Silence | None
    bursts: tuple[Burst, ...]


def rhythm(columns: Columns, mask: Array, *, days: int = 30) -> Rhythm:
    """Of the dated events of a view.

    days: how long a burst is at most. It has at least three events and four times as many as that many days have on
    average; bursts do not overlap.
    """
    dated = mask & columns.dated & (columns.low > -FAR)
    order = np.argsort(columns.low[dated], kind="stable")
    low = columns.low[dated][order]
    # what has no known end is only known to have begun
    high = np.where(columns.high[dated][order] < FAR, columns.high[dated][order], low + 1)
    if not len(low):
        return Rhythm(None, ())
    short = high - low <= days
    return Rhythm(_silence(low, high), _bursts(low[short], high[short], days))


def _silence(low: Array, high: Array) -> Silence | None:
    reached = np.maximum.accumulate(high)[:-1]
    gaps = low[1:] - reached
    if not len(gaps) or gaps.max() <= 0:
        return None
    longest = int(gaps.argmax())
    return Silence(int(reached[longest]), int(low[longest + 1]))


def _bursts(low: Array, high: Array, days: int) -> tuple[Burst, ...]:
    """Greedy: the densest stretch, then the densest of the rest that does not touch it."""
    if not len(low):
        return ()
    counts = np.searchsorted(low, low + days) - np.arange(len(low))
    usual = len(low) * days / max(days, int(low[-1] - low[0]) + 1)
    found: list[Burst] = []
    taken: list[int] = []
    for position in np.argsort(-counts, kind="stable"):
        if counts[position] < max(_LEAST, _TIMES * usual) or len(found) == 20:
            break
        start, number = int(low[position]), int(counts[position])
        if all(abs(start - other) >= days for other in taken):
            taken.append(start)
            found.append(Burst(start, int(high[position : position + number].max()), number))
    return tuple(found)


def prominence(columns: Columns, mask: Array) -> Array:
    """How much each event of a view matters in its timeline, 0 to 1, by position; 0 outside the view.

    Half of it is the salience its tellings gave it, three eighths how many sources tell it, an
    eighth how often its most frequent person is told of, both against the most in the view: what a quake did names
    nobody, and everybody who speaks of it has a name.
    """
    people = mask[columns.owners] & (columns.codes % len(KINDS) == KINDS.index("people"))
    counts = np.bincount(columns.codes[people], minlength=1)
    known = np.zeros(len(mask))
    np.maximum.at(known, columns.owners[people], counts[columns.codes[people]])
    sources = np.log1p(columns.sources * mask)
    score = columns.salience / 2 + _share(sources) * 3 / 8 + _share(np.log1p(known)) / 8
    weighed: Array = np.where(mask, score, 0.0)
    return weighed


def _share(values: Array) -> Array:
    most = values.max(initial=0.0)
    return values / most if most else values
