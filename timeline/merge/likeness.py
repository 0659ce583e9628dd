"""Whether two tellings may be one event, and how much speaks for it."""

from __future__ import annotations

from math import exp, sqrt

from timeline.events.lexicon import LIGHT, REPORTING
from timeline.interval import Granularity, Interval
from timeline.merge.families import Kinship, kinship
from timeline.merge.money import differ
from timeline.merge.places import Distance, distance, same_party
from timeline.merge.telling import Telling, same_story, shared_names
from timeline.model import EntityType, RoleName

ENOUGH = 0.5
"""The likeness from which two tellings are one event: `weigh` is even."""
UNRELATED = -0.5
"""What two unrelated triggers say against one event, where others between them say for it."""
_PARTS = (RoleName.AGENT, RoleName.PATIENT)
_LITTLE = LIGHT | frozenset(
    "begin find follow leave look receive send start".split()
)  # what is found, left or sent tells more
_SLIP = 1  # days two sources may differ about the same act
_ONE_STORY = 0.35  # openings alike this much are on one story; more alike says no more

# Weights of a logistic model, in log-odds, 0 being even. Fitted on the training topics of ECB+ (undated events in many
# articles), topics left out in turn, and rounded; what that corpus cannot teach (dates, different persons, one article
# that tells of several acts of a kind) is set by judgement. The bias is 1 above the fitted one: a telling put to the
# wrong group of many costs less than many that stay alone.
_BIAS = -1.7
_KINSHIP = {Kinship.EQUAL: 0.0, Kinship.DERIVED: -0.3, Kinship.SAME: -0.3, Kinship.ACT: -0.8}
_STORY = 12.0  # by how much alike the openings of two articles are
_ONE_ARTICLE = 1.7  # in the place of that within one, or where it is not known
_GIST, _NO_GIST = 1.4, 0.6  # what the titles say beside names and trigger
_SENTENCE = 0.5
_NAMES, _NO_NAMES = 0.8, 0.3  # participants: shared; not told by both
_OTHERS = {EntityType.PERSON: -3.0, EntityType.PLACE: -4.0, EntityType.ORGANIZATION: -3.5}  # others in one part
_REPORT, _SAID, _LIGHT = (
    -3.6,
    3.5,
    -0.7,
)  # "says": much is said in one story, unless in the same words; "takes": says little
_PLACES = {Distance.SHARED: 0.4, Distance.UNKNOWN: 0.0, Distance.DOUBTFUL: -3.0, Distance.OTHER: -4.0}
_SAME_DATE, _AGREEING_DATE, _SLIPPED_DATE = 1.2, 0.6, -1.2
_RECENT, _LONG_AGO = 90, -1.5  # news tells without a date what is new: days before it was over by then
_IMAGINED = -0.6  # one may only be imagined
_UNSURE_DATE = -2.5  # the most that can be said for two whose dates contradict, where one is not sure


def contradict(a: Telling, b: Telling) -> bool:
    """Whether they cannot be one: status, date, place or sums of money exclude each other, and are sure."""
    if a.standing != b.standing and a.status_sure and b.status_sure:
        return True
    if differ(a.amounts, b.amounts) or distance(a.places, b.places) is Distance.APART:
        return True
    return a.date_sure and b.date_sure and _dates_contradict(a, b)


def likeness(a: Telling, b: Telling) -> float:
    """How likely the two are one event, 0 to 1; 0 where they contradict or tell unrelated acts. Symmetric."""
    odds = weigh(a, b)
    return 0.0 if odds is None else 1 / (1 + exp(-odds))


def weigh(a: Telling, b: Telling) -> float | None:
    """How much speaks for one event, in log-odds; None where they contradict or tell unrelated acts. Symmetric."""
    kin = kinship(a.lemma, b.lemma)
    if kin is Kinship.NONE or contradict(a, b):
        return None
    weight = _BIAS + _KINSHIP[kin] + _SENTENCE * _alike(a.words, b.words) + _names(a, b) + _dates(a, b)
    weight += _story(a, b)
    weight += _GIST * _alike(a.gist, b.gist) if a.gist and b.gist else _NO_GIST
    weight += _PLACES[distance(a.places, b.places)] + _verbs(a, b)
    weight += _IMAGINED if a.standing != b.standing else 0.0
    return min(weight, _UNSURE_DATE) if _dates_contradict(a, b) else weight


def _verbs(a: Telling, b: Telling) -> float:
    lemmas = {a.lemma, b.lemma}
    if lemmas & REPORTING:
        return _REPORT + (_SAID * _alike(a.words, b.words) if a.article != b.article else 0.0)
    return _LIGHT if lemmas & _LITTLE else 0.0


def _alike(a: frozenset[str], b: frozenset[str]) -> float:
    return len(a & b) / sqrt(len(a) * len(b)) if a and b else 0.0


def _story(a: Telling, b: Telling) -> float:
    if a.article == b.article or not a.story or not b.story:
        return _ONE_ARTICLE
    return _STORY * min(same_story(a.story, b.story), _ONE_STORY)


def _names(a: Telling, b: Telling) -> float:
    if not a.names or not b.names:
        return _NO_NAMES
    others = min((_OTHERS[kind] for kind in _OTHERS if _others(a, b, kind)), default=0.0)
    return others or _NAMES * shared_names(a, b) / sqrt(len(a.names) * len(b.names))


def _others(a: Telling, b: Telling, kind: EntityType) -> bool:
    """Whether both name somebody of a kind as agent, or as patient, and none of them may be one."""
    return any(_disjoint(a.parties(role, kind), b.parties(role, kind), kind) for role in _PARTS)


def _disjoint(first: tuple[str, ...], second: tuple[str, ...], kind: EntityType) -> bool:
    if not first or not second:
        return False
    return not any(same_party(one, other, kind) for one in first for other in second)


def _dates(a: Telling, b: Telling) -> float:
    first, second = a.when, b.when
    if first is None or second is None:
        return _LONG_AGO if _is_old(first, b) or _is_old(second, a) else 0.0
    if not first.overlaps(second):
        return _SLIPPED_DATE
    return _SAME_DATE if first == second else _AGREEING_DATE


def _is_old(when: Interval | None, undated: Telling) -> bool:
    """Whether a date lies long before the day an undated telling is known to be over by, its publication."""
    before = undated.event.before
    return when is not None and when.end is not None and before is not None and before - when.end > _RECENT


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
