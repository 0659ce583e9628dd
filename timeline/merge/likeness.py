"""How much speaks for two tellings' being one event."""

from __future__ import annotations

from math import exp, sqrt

from timeline.events.lexicon import REPORTING
from timeline.families import Kinship, kinship
from timeline.interval import Interval
from timeline.merge.contradiction import contradict, dates_contradict
from timeline.merge.participants import Participants, is_apart, shared_names
from timeline.merge.places import distance
from timeline.merge.story import same_story
from timeline.merge.telling import Telling
from timeline.merge.weights import ACROSS, INSIDE, Weights

ENOUGH = 0.5
"""The likeness from which two tellings are one event: `weigh` is even."""
UNRELATED = -0.5
"""What two unrelated triggers say against one event, where others between them say for it."""
_RECENT = 90  # days: news tells without a date what is new


def likeness(a: Telling, b: Telling) -> float:
    """How likely the two are one event, 0 to 1; 0 where they contradict or tell unrelated acts. Symmetric."""
    odds = weigh(a, b)
    return 0.0 if odds is None else 1 / (1 + exp(-odds))


def weigh(a: Telling, b: Telling, *, least: float = float("-inf")) -> float | None:
    """How much speaks for one event, in log-odds; None where they contradict or tell unrelated acts. Symmetric.

    least: what is less need not be known: then less is given, but no less than the truth. The words are looked at last,
        and only where they may lift it that far.
    """
    kin = kinship(a.lemma, b.lemma)
    if kin is Kinship.NONE or contradict(a, b):
        return None
    by = INSIDE if a.article == b.article else ACROSS
    is_report = a.lemma in REPORTING or b.lemma in REPORTING
    trigger, place, story = by.bias + by.kinship[kin], by.places[distance(a.places, b.places)], _story(a, b, by)
    beside = _names(a, b, by) + _dates(a, b, by, is_report=is_report)
    most = trigger + beside + place + story + (by.most_of_report if is_report else by.most_of_words)
    if most < least:
        return most
    first, second = a.wording, b.wording
    alike = _alike(first.sentence, second.sentence)
    weight = trigger + by.sentence * alike
    weight += beside + place + (by.report + by.same_report * alike if is_report else _verbs(a, b, by))
    weight += by.gist * _alike(first.gist, second.gist) if first.gist and second.gist else by.no_gist
    weight += story
    weight += by.imagined if a.standing != b.standing else 0.0
    weight += by.another if by.another and a.is_another != b.is_another else 0.0
    is_date_unsure = not (a.date_sure and b.date_sure) and dates_contradict(a, b)
    return min(weight, by.unsure_date) if is_date_unsure else weight


def _verbs(a: Telling, b: Telling, by: Weights) -> float:
    """What it says that a verb says little, and of verbs of many senses that both tell of other things."""
    weight = by.light if a.lemma in by.light_verbs or b.lemma in by.light_verbs else 0.0
    if a.lemma in by.broad_verbs or b.lemma in by.broad_verbs:
        first, second = a.wording.gist, b.wording.gist
        if first and second and first.isdisjoint(second) and not shared_names(a.participants, b.participants):
            weight += by.of_others
    return weight


def _alike(a: frozenset[str], b: frozenset[str]) -> float:
    return len(a & b) / sqrt(len(a) * len(b)) if a and b else 0.0


def _story(a: Telling, b: Telling, by: Weights) -> float:
    if not a.story or not b.story:
        return by.no_story
    if not by.story:
        return 0.0  # of one article
    alike = same_story(a.story, b.story)
    return by.story * (alike if alike < by.one_story else by.one_story)


def _names(a: Telling, b: Telling, by: Weights) -> float:
    if not a.names or not b.names:
        return by.no_names
    first, second = a.participants, b.participants
    shared = shared_names(first, second)
    against = _others(first, second, by)
    if not shared and a.when is not None and b.when is not None and first.has_person and second.has_person:
        # on the day of an election others are elected elsewhere; without a date a name misread is as likely
        against = min(against, by.strangers)
    return against or by.names * shared / sqrt(len(a.names) * len(b.names))


def _others(a: Participants, b: Participants, by: Weights) -> float:
    """What it says that both name somebody of a kind as agent, or as patient, and none of them may be one; else 0."""
    worst = 0.0
    for part, party in a.parties.items():
        other, (_, kind) = b.parties.get(part), part
        if other is not None and kind in by.others and is_apart(party, other, kind):
            worst = min(worst, by.others[kind])
    return worst


def _dates(a: Telling, b: Telling, by: Weights, *, is_report: bool) -> float:
    first, second = a.when, b.when
    if first is None and second is None:
        return by.other_news if _is_other_news(a, b) else 0.0
    if first is None or second is None:
        if not _is_old(first, b) and not _is_old(second, a):
            return 0.0
        return by.background if by.background and _is_background(a, b) else by.long_ago
    if a.start >= b.end or b.start >= a.end:
        return by.slipped_date
    if is_report:
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
    return undated.position < dated.position and not shared_names(a.participants, b.participants)
