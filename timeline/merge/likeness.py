"""Whether two tellings may be one event, and how much speaks for it."""

from __future__ import annotations

from timeline.interval import Granularity, Interval
from timeline.merge.telling import Telling, shared_names
from timeline.model import EntityType

ENOUGH = 0.62
"""The likeness from which two tellings are one event."""
_SLIP = 1  # days two sources may differ about the same act


def contradict(a: Telling, b: Telling) -> bool:
    """Whether they cannot be one: status, date, place, agents or sums of money exclude each other."""
    if a.standing != b.standing or not (a.families & b.families):
        return True
    if a.amounts and b.amounts and not (a.amounts & b.amounts):
        return True
    if a.places and b.places and not (a.places & b.places):
        return True
    return _dates_contradict(a, b)


def likeness(a: Telling, b: Telling) -> float:
    """How much speaks for one event, 0 to 1; 0 where they contradict. Symmetric."""
    if contradict(a, b):
        return 0.0
    trigger = 1.0 if a.event.lemma == b.event.lemma else 0.8
    score = 0.3 * trigger + 0.3 * _who(a, b) + 0.25 * _text(a, b) + 0.15 * _time(a.when, b.when)
    return score if a.when and b.when and a.when.overlaps(b.when) else score - 0.05


def _who(a: Telling, b: Telling) -> float:
    fewer = min(len(a.names), len(b.names))
    if not fewer:
        return 0.3
    both = min(shared_names(a, b), shared_names(b, a), fewer)
    return both / fewer if both else -0.5 if _people(a) and _people(b) else 0.0


def _people(telling: Telling) -> bool:
    return any(kind is EntityType.PERSON for _, kind in telling.names)


def _text(a: Telling, b: Telling) -> float:
    gist = [len(x.gist & y.words) / len(x.gist) for x, y in ((a, b), (b, a)) if x.gist]
    told = len(a.words & b.words) / (min(len(a.words), len(b.words)) or 1)
    return 0.6 * (sum(gist) / len(gist) if gist else 0.5) + 0.4 * told


def _time(a: Interval | None, b: Interval | None) -> float:
    if a is None or b is None:
        return 0.4
    if not a.overlaps(b):
        return 0.0
    return 1.0 if a == b else 0.7


def _dates_contradict(a: Telling, b: Telling) -> bool:
    first, second = a.when, b.when
    if first is not None and second is not None:
        return not first.overlaps(second) and not _slip(first, second)
    return _outside(first, b) or _outside(second, a)


def _slip(a: Interval, b: Interval) -> bool:
    """Two days next to each other: one source may have it wrong, or sit in another time zone."""
    if a.granularity is not Granularity.DAY or b.granularity is not Granularity.DAY or (a.days, b.days) != (1, 1):
        return False
    return a.start is not None and b.start is not None and abs(a.start - b.start) <= _SLIP


def _outside(when: Interval | None, undated: Telling) -> bool:
    """Whether a date lies beyond the bounds known of an undated telling."""
    if when is None:
        return False
    before, after = undated.event.before, undated.event.after
    too_late = before is not None and when.start is not None and when.start >= before
    return too_late or (after is not None and when.end is not None and when.end <= after)
