"""The day of an election: who won it and with how many votes is of the one day that the text gives for it."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.document import Document
from timeline.events import lexicon, objects, syntax
from timeline.events.dating import incidents
from timeline.events.dating.anchored import OWN, Anchored
from timeline.events.standing import Standing
from timeline.events.triggers import Kind, Trigger
from timeline.interval import Interval
from timeline.model import Status
from timeline.reason import AnchorRule

_ELECTIONS = frozenset("ballot election poll referendum runoff vote".split())
_HOLDING = frozenset("follow hold organise organize stage".split())
_COUNTED = _ELECTIONS | frozenset(("%", "majority", "percent", "percentage", "seat", "term"))


def on_their_day(
    document: Document, triggers: Sequence[Trigger], standings: Sequence[Standing], found: Sequence[Anchored]
) -> list[Anchored]:
    """The dates, with the day of the election for what is told of its outcome without one."""
    result = list(found)
    days = _days(document, triggers, found)
    if len(days) != 1:
        return result
    (day,) = days.values()
    for number, (trigger, stands) in enumerate(zip(triggers, standings, strict=True)):
        free = found[number].rule is AnchorRule.UNDATED and stands.status is Status.HAPPENED
        if free and not stands.quoted and not stands.generic and _is_outcome(document, trigger):
            result[number] = day.by(AnchorRule.ELECTION, further=4)
    return result


def _days(
    document: Document, triggers: Sequence[Trigger], found: Sequence[Anchored]
) -> dict[Interval | None, Anchored]:
    """The days gone by that the text gives an election."""
    published = document.article.published
    dated = [
        a
        for t, a in zip(triggers, found, strict=True)
        if a.rule in OWN and not _nouns(document, t).isdisjoint(_ELECTIONS)
    ]
    return {
        date.when: date
        for date in dated
        if date.when is not None and date.when.days == 1 and (published is None or (date.when.start or 0) <= published)
    }


def _nouns(document: Document, trigger: Trigger) -> frozenset[str]:
    """What took place or was held."""
    subject, thing = syntax.subject(document, trigger.token), objects.direct_object(document, trigger.token)
    held = (subject, thing) if trigger.kind is not Kind.NOUN and trigger.lemma in _HOLDING else ()
    nouns = (trigger.noun, trigger.token if trigger.kind is Kind.NOUN else None, *held)
    return frozenset(noun.lemma.lower() for noun in nouns if noun is not None)


def _is_outcome(document: Document, trigger: Trigger) -> bool:
    """Whether it says who won or lost and counts the votes, or what was won is the vote: "won with 52 percent"."""
    group = trigger.group
    reduced = trigger.top.tag == "VBN" and not document.children(trigger.top, "aux", "auxpass")
    plain = reduced or (group is not None and group.is_plain_past)
    if trigger.kind is not Kind.VERB or trigger.lemma not in lexicon.POLLING or not plain:
        return False
    counted = any(t.lemma.lower() in _COUNTED for t in document.subtree(trigger.token))
    described = trigger.top.dep in ("acl", "relcl") and document.head(trigger.top).lemma.lower() in _ELECTIONS
    return (counted or described) and incidents.is_of_one(document, trigger)
