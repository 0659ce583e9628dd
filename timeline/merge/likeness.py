"""Whether two tellings may be one event, and how much speaks for it."""

from __future__ import annotations

from math import exp, sqrt

from timeline.entities.across import same_name
from timeline.interval import Granularity, Interval
from timeline.merge.families import Kinship, kinship
from timeline.merge.places import Distance, distance
from timeline.merge.telling import Telling, shared_names
from timeline.model import EntityType, RoleName

ENOUGH = 0.5
"""The likeness from which two tellings are one event."""
_SLIP = 1  # days two sources may differ about the same act
_NEUTRAL = 0.25  # how alike the openings of two articles on one story are: what one article counts with itself

# Weights of a logistic model. Fitted on the training topics of ECB+ (undated events in many articles) and rounded;
# dates and different persons, which that corpus cannot teach, are set by judgement.
_BIAS = -2.6
_KINSHIP = {
    Kinship.EQUAL: 1.0,
    Kinship.DERIVED: 1.4,
    Kinship.SAME: 0.6,
    Kinship.ACT: 0.2,
    Kinship.BROADER: 0.0,
}
_GIST, _SENTENCE, _NAMES, _STORY = 1.2, 0.8, 1.2, 4.2
_NO_GIST, _NO_NAMES, _OTHERS = 0.6, 0.5, -4.0
_PLACES = {Distance.SHARED: 0.5, Distance.UNKNOWN: 0.0, Distance.OTHER: -2.5, Distance.APART: -9.0}
_SAME_DATE, _AGREEING_DATE, _SLIPPED_DATE = 1.2, 0.5, -1.5


def contradict(a: Telling, b: Telling) -> bool:
    """Whether they cannot be one: status, date, place or sums of money exclude each other."""
    if a.standing != b.standing:
        return True
    if a.amounts and b.amounts and not (a.amounts & b.amounts):
        return True
    if distance(a.places, b.places) is Distance.APART:
        return True
    return _dates_contradict(a, b)


def likeness(a: Telling, b: Telling) -> float:
    """How much speaks for one event, 0 to 1; 0 where they contradict or tell unrelated acts. Symmetric."""
    kin = kinship(a.lemma, b.lemma)
    if kin is Kinship.NONE or contradict(a, b):
        return 0.0
    weight = _BIAS + _KINSHIP[kin] + _STORY * _story(a, b) + _SENTENCE * _alike(a.words, b.words)
    weight += _GIST * _alike(a.gist, b.gist) if a.gist and b.gist else _NO_GIST
    weight += _PLACES[distance(a.places, b.places)]
    return 1 / (1 + exp(-(weight + _names(a, b) + _dates(a.when, b.when))))


def _alike(a: frozenset[str], b: frozenset[str]) -> float:
    return len(a & b) / sqrt(len(a) * len(b)) if a and b else 0.0


def _story(a: Telling, b: Telling) -> float:
    if not a.story or not b.story or a.event.evidence[0].article == b.event.evidence[0].article:
        return _NEUTRAL
    return _alike(a.story, b.story)


def _names(a: Telling, b: Telling) -> float:
    if not a.names or not b.names:
        return _NO_NAMES
    shared = shared_names(a, b)
    if any(_disjoint(a.persons(role), b.persons(role)) for role in (RoleName.AGENT, RoleName.PATIENT)):
        return _OTHERS
    return _NAMES * shared / sqrt(len(a.names) * len(b.names))


def _disjoint(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Whether both name persons, and none of them may be one."""
    if not first or not second:
        return False
    return not any(same_name(one, other, EntityType.PERSON) for one in first for other in second)


def _dates(a: Interval | None, b: Interval | None) -> float:
    if a is None or b is None:
        return 0.0
    if not a.overlaps(b):
        return _SLIPPED_DATE
    return _SAME_DATE if a == b else _AGREEING_DATE


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
