"""One event out of several tellings: everything kept, the best date in front."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from timeline.interval import Interval
from timeline.merge.across import same_name
from timeline.merge.standing import is_day_of_news, is_status_sure
from timeline.merge.tolls import standing_toll, toll
from timeline.model import Certainty, Event, Evidence, Role, Span, Status, Topic

_POINTS = re.compile(r"\b(?:it|this|that|them)\b", re.IGNORECASE)  # a title with such a word needs the text beside it


@dataclass(frozen=True, slots=True)
class Difference:
    """One of several dates the sources give, and the articles that give it."""

    when: Interval
    articles: tuple[str, ...]


def differences(event: Event) -> tuple[Difference, ...]:
    """The dates of an event that exclude each other, most sources first; empty when all agree.

    A coarser date that holds the finer one does not disagree with it, nor does news that tells no day.
    """
    told: dict[Interval, set[str]] = {}
    for evidence in event.evidence:
        if evidence.when is not None and not is_day_of_news(evidence):
            told.setdefault(evidence.when, set()).add(evidence.article)
    finest = [when for when in told if not any(other != when and other.within(when) for other in told)]
    if all(a.overlaps(b) for a in finest for b in finest):
        return ()
    found = [Difference(when, tuple(sorted(told[when]))) for when in finest]
    return tuple(sorted(found, key=lambda d: (-len(d.articles), _order(d.when))))


def combine(tellings: Sequence[Event], *, members: tuple[Event, ...] = ()) -> Event:
    """The one event that several tellings are of; whatever their order, if no two have one id.

    The telling with the best date and confidence gives the trigger, and the title unless another
    names more of the participants or gives the toll that stands; evidence, roles and topics of all are kept.
    """
    ordered = sorted(tellings, key=_rank)
    first = ordered[0]
    dated = _best_dated(ordered)
    stated = [event for event in ordered if event.certainty is Certainty.CERTAIN]
    return replace(
        first,
        title=_title(*_of_the_standing_toll(first, ordered)),
        evidence=_all_evidence(first, ordered),
        when=dated.when,
        before=None if dated.when else min((e.before for e in ordered if e.before is not None), default=None),
        after=None if dated.when else max((e.after for e in ordered if e.after is not None), default=None),
        anchor=dated.anchor,
        reason=dated.reason,
        roles=_roles(ordered),
        topics=_topics(ordered),
        status=_status(ordered),
        certainty=Certainty.CERTAIN if stated else Certainty.ALLEGED,
        attribution="" if stated else first.attribution,
        confidence=max(event.confidence for event in ordered),
        salience=max(event.salience for event in ordered),
        shown=any(event.shown for event in ordered),
        members=members,
        story="" if members else first.story,
    )


def _rank(event: Event) -> tuple[object, ...]:
    """Best first: certain before alleged, dated before undated, narrow, sure, telling."""
    when = event.when
    width = float("inf") if when is None or when.days is None else when.days
    return (
        event.certainty is not Certainty.CERTAIN,
        not event.shown,
        when is None,
        width,
        -event.confidence,
        -event.salience,
        -len(event.roles),
        event.id,
    )


def _of_the_standing_toll(first: Event, ordered: Sequence[Event]) -> tuple[Event, Sequence[Event]]:
    """Of tellings that give different tolls, those to take the title from: the ones that give the one that stands."""
    alike = [each for each in ordered if each.status is first.status and each.certainty is first.certainty]
    stands = standing_toll(alike)
    counted = [each for each in alike if stands is not None and toll(each) == stands]
    return (counted[0], counted) if counted and toll(first) != stands else (first, ordered)


def _title(first: Event, ordered: Sequence[Event]) -> str:
    """The title that names most of the participants; the first telling's where none names more.

    Another title must name all that the first one names, or the first says only "it" of what happened.
    """
    names = {role.name for event in ordered for role in event.roles}
    told = _named(first, names)
    alike = [e for e in ordered if e.status is first.status and e.lemma == first.lemma and not _POINTS.search(e.title)]
    fuller = [e for e in alike if told and told < _named(e, names)]
    if not fuller and _POINTS.search(first.title):
        fuller = [e for e in alike if told & _named(e, names) and len(told) < len(_named(e, names))]
    return max(fuller, key=lambda e: len(_named(e, names))).title if fuller else first.title


def _named(event: Event, names: Iterable[str]) -> set[str]:
    return {name for name in names if name in event.title}


def _best_dated(ordered: Sequence[Event]) -> Event:
    """The telling whose date stands: the one most articles agree with, then the most precise.

    News that tells no day gives way to what tells one before it was out; where nobody does, the first to bring it is
    nearest to it.
    """
    dated = [event for event in ordered if event.when is not None]
    told = [event for event in dated if not is_day_of_news(event)]
    if not dated:
        return ordered[0]
    if not told:
        return min(dated, key=lambda event: _order(event.when) if event.when else ())
    out = min((_order(event.when) for event in dated if event.when and is_day_of_news(event)), default=None)
    if out is None or any(event.when and event.when.days == 1 and _order(event.when) <= out for event in told):
        dated = told

    def support(event: Event) -> tuple[float, ...]:
        when = event.when
        agreeing = {e.evidence[0].article for e in dated if e.evidence and when and e.when and e.when.overlaps(when)}
        days = when.days if when else None
        return -len(agreeing), float("inf") if days is None else days

    return min(dated, key=support)


def _order(when: Interval) -> tuple[float, float]:
    return (
        float("-inf") if when.start is None else when.start,
        float("inf") if when.end is None else when.end,
    )


def _all_evidence(first: Event, ordered: Iterable[Event]) -> tuple[Evidence, ...]:
    every = dict.fromkeys(item for event in ordered for item in event.evidence)
    at: dict[tuple[str, Span, Span], list[Evidence]] = {}
    for item in every:
        if item not in first.evidence:
            at.setdefault((item.article, item.trigger, item.sentence), []).append(item)
    places = (same if len(same) == 1 else sorted(same, key=repr) for _, same in sorted(at.items()))
    return (*first.evidence, *(item for same in places for item in same))


def _roles(ordered: Iterable[Event]) -> tuple[Role, ...]:
    """Every participant once, by its longest name, in the part the best telling gives it."""
    kept: list[Role] = []
    for role in (role for event in ordered for role in event.roles):
        known = next(
            (
                i
                for i, other in enumerate(kept)
                if other.type is role.type and same_name(other.name, role.name, role.type)
            ),
            None,
        )
        if known is None:
            kept.append(role)
        elif len(role.name.split()) > len(kept[known].name.split()):
            kept[known] = replace(kept[known], name=role.name)
    return tuple(dict.fromkeys(kept))


def _topics(ordered: Iterable[Event]) -> tuple[Topic, ...]:
    words: dict[str, dict[str, None]] = {}
    for topic in (topic for event in ordered for topic in event.topics):
        words.setdefault(topic.name, {}).update(dict.fromkeys(topic.words))
    return tuple(Topic(name, tuple(found)) for name, found in words.items())


def _status(ordered: Sequence[Event]) -> Status:
    """What most say of those whose words leave no doubt; of all where none does."""
    sure = [event for event in ordered if is_status_sure(event)] or ordered
    counted = Counter(event.status for event in sure)
    return max(counted, key=lambda status: (counted[status], status is sure[0].status))
