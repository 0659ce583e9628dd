"""Whether two tellings may be one event, and how much speaks for it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from math import exp, sqrt

from timeline.events.lexicon import REPORTING
from timeline.families import Kinship, kinship
from timeline.interval import Granularity, Interval
from timeline.merge.money import differ
from timeline.merge.places import Distance, distance, same_party
from timeline.merge.story import same_story
from timeline.merge.telling import Telling, shared_names
from timeline.merge.weights import ACROSS, INSIDE, Weights
from timeline.model import EntityType

ENOUGH = 0.5
"""The likeness from which two tellings are one event: `weigh` is even."""
UNRELATED = -0.5
"""What two unrelated triggers say against one event, where others between them say for it."""
_SLIP = 1  # days two sources may differ about the same act
_RECENT = 90  # days: news tells without a date what is new


def contradict(a: Telling, b: Telling) -> bool:
    """Whether they cannot be one, as they are read: status, date, place, sums of money or scores exclude each other."""
    return exclude(a, b) or _misread(a, b)


def exclude(a: Telling, b: Telling) -> bool:
    """Whether they are never in one event, whatever others tell: status, date or scores exclude each other. A place or
    a sum may be another's, misread.

    A status only where both are sure of it; a date too, save inside one article, which tells two acts apart by it.
    """
    return _exclude(a, b, dates_contradict=_dates_contradict(a, b))


def _exclude(a: Telling, b: Telling, *, dates_contradict: bool) -> bool:
    if a.standing != b.standing and a.status_sure and b.status_sure:
        return True
    if dates_contradict and ((a.date_sure and b.date_sure) or a.article == b.article):
        return True
    return bool(a.scores and b.scores) and a.scores.isdisjoint(b.scores)


def _misread(a: Telling, b: Telling) -> bool:
    """Whether their places or sums of money exclude each other, if both are read right."""
    if a.amounts and b.amounts and differ(a.amounts, b.amounts):
        return True
    return distance(a.places, b.places) is Distance.APART


def likeness(a: Telling, b: Telling) -> float:
    """How likely the two are one event, 0 to 1; 0 where they contradict or tell unrelated acts. Symmetric."""
    odds = weigh(a, b)
    return 0.0 if odds is None else 1 / (1 + exp(-odds))


def weigh(a: Telling, b: Telling) -> float | None:
    """How much speaks for one event, in log-odds; None where they contradict or tell unrelated acts. Symmetric."""
    kin = kinship(a.lemma, b.lemma)
    if kin is Kinship.NONE:
        return None
    dates_contradict = _dates_contradict(a, b)
    if _exclude(a, b, dates_contradict=dates_contradict) or _misread(a, b):
        return None
    by = INSIDE if a.article == b.article else ACROSS
    weight = by.bias + by.kinship[kin] + by.sentence * _alike(a.words, b.words)
    weight += _names(a, b, by) + _dates(a, b, by) + _verbs(a, b, by) + by.places[distance(a.places, b.places)]
    weight += by.gist * _alike(a.gist, b.gist) if a.gist and b.gist else by.no_gist
    if by is ACROSS:
        weight += by.story * min(same_story(a.story, b.story), by.one_story) if a.story and b.story else by.no_story
    weight += by.imagined if a.standing != b.standing else 0.0
    weight += by.another if a.is_another != b.is_another else 0.0
    return min(weight, by.unsure_date) if dates_contradict else weight


def _verbs(a: Telling, b: Telling, by: Weights) -> float:
    if _is_report(a, b):
        return by.report + by.same_report * _alike(a.words, b.words)
    return by.light if a.lemma in by.light_verbs or b.lemma in by.light_verbs else 0.0


def _is_report(a: Telling, b: Telling) -> bool:
    return a.lemma in REPORTING or b.lemma in REPORTING


def _alike(a: frozenset[str], b: frozenset[str]) -> float:
    return len(a & b) / sqrt(len(a) * len(b)) if a and b else 0.0


def _names(a: Telling, b: Telling, by: Weights) -> float:
    if not a.names or not b.names:
        return by.no_names
    shared = shared_names(a, b)
    against = _others(a, b, by)
    if not shared and _are_strangers(a, b):
        against = min(against, by.strangers)
    return against or by.names * shared / sqrt(len(a.names) * len(b.names))


def _others(a: Telling, b: Telling, by: Weights) -> float:
    """What it says that both name somebody of a kind as agent, or as patient, and none of them may be one; else 0."""
    worst = 0.0
    for part, names in a.parties.items():
        _, kind = part
        if kind in by.others and part in b.parties and _apart(names, b.parties[part], kind):
            worst = min(worst, by.others[kind])
    return worst


def _are_strangers(a: Telling, b: Telling) -> bool:
    """Whether two that share no name both have a date and say who did it or to whom: on the day of an election others
    are elected elsewhere. Without a date a name misread is as likely."""
    return a.when is not None and b.when is not None and a.is_somebodys and b.is_somebodys


def _apart(first: Iterable[str], second: Collection[str], kind: EntityType) -> bool:
    return not any(same_party(one, other, kind) for one in first for other in second)


def _dates(a: Telling, b: Telling, by: Weights) -> float:
    first, second = a.when, b.when
    if first is None and second is None:
        return by.other_news if _is_other_news(a, b) else 0.0
    if first is None or second is None:
        if not _is_old(first, b) and not _is_old(second, a):
            return 0.0
        return by.background if by.background and _is_background(a, b) else by.long_ago
    if not first.overlaps(second):
        return by.slipped_date
    if _is_report(a, b):
        return 0.0  # on the day of the news everybody says something
    return by.same_date if first == second else by.agreeing_date


def _is_old(when: Interval | None, undated: Telling) -> bool:
    """Whether a date lies long before the day an undated telling is known to be over by, its publication."""
    before = undated.event.before
    return when is not None and when.end is not None and before is not None and before - when.end > _RECENT


def _is_other_news(a: Telling, b: Telling) -> bool:
    """Whether the articles of two undated tellings came out long after each other: each tells what was new then."""
    first, second = a.event.before, b.event.before
    return first is not None and second is not None and abs(first - second) > _RECENT


def _is_background(a: Telling, b: Telling) -> bool:
    """Whether an article tells an act as news, without a date, and later one of long ago that shares no name with it.

    A story of the past gives the date first; what is of one life, a birth and its place, has a name in common.
    """
    dated, undated = (b, a) if a.when is None else (a, b)
    return undated.place < dated.place and not shared_names(a, b)


def _dates_contradict(a: Telling, b: Telling) -> bool:
    first, second = a.event.when, b.event.when
    if first is not None and second is not None:
        return not first.overlaps(second) and not _slip(first, second)
    return (first is not None and _outside(first, b)) or (second is not None and _outside(second, a))


def _slip(a: Interval, b: Interval) -> bool:
    """Two days next to each other: one source may have it wrong, or sit in another time zone."""
    if a.granularity is not Granularity.DAY or b.granularity is not Granularity.DAY or (a.days, b.days) != (1, 1):
        return False
    return a.start is not None and b.start is not None and abs(a.start - b.start) <= _SLIP


def _outside(when: Interval, undated: Telling) -> bool:
    """Whether a date lies beyond the bounds known of an undated telling."""
    before, after = undated.event.before, undated.event.after
    too_late = before is not None and when.start is not None and when.start >= before
    return too_late or (after is not None and when.end is not None and when.end <= after)
