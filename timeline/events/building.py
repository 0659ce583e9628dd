"""Putting an event together: arguments, names, title, confidence, evidence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from timeline.document import Document
from timeline.entities import Linking
from timeline.events import confidence, lexicon, participants, splitting
from timeline.events.dating.anchored import OWN, Anchored
from timeline.events.participants import Frame
from timeline.events.phrases import phrase
from timeline.events.splitting import Part
from timeline.events.standing import Ground, Standing
from timeline.events.titling import titles
from timeline.events.triggers import Kind, Trigger
from timeline.model import (
    Anchor,
    Aspect,
    Event,
    Evidence,
    Span,
    Status,
    Tense,
    TimeExpression,
    TimexType,
    Unresolved,
    event_id,
)
from timeline.reason import AnchorRule

_ONLY_IS = frozenset("be have seem appear want need mean miss".split())  # verbs of how somebody or something is


@dataclass(frozen=True, slots=True)
class Candidate:
    """A trigger with all that was found out about it; `part` where it tells several acts and this is one."""

    trigger: Trigger
    standing: Standing
    anchored: Anchored
    part: Part | None = None


@dataclass(frozen=True, slots=True)
class Built:
    """An event with what it was made of, so that its salience can be judged."""

    event: Event
    candidate: Candidate
    standing: Standing
    arguments: Frame
    lacks: str = ""  # what its title lacks to tell it by itself
    names: int = 0  # how many names take part, those aside that only a clause of it names


def candidates(
    document: Document,
    found: Sequence[Trigger],
    standings: Sequence[Standing],
    anchored: Sequence[Anchored],
    times: Sequence[TimeExpression | Unresolved],
) -> Iterator[Candidate]:
    """What each trigger tells: one act, or several with a date each, whose things tell nothing beside them: "won the
    league in 1999 and the cup in 2001"."""
    told = [
        (trigger, stands, own, splitting.acts(document, trigger, stands, own, times))
        for trigger, stands, own in zip(found, standings, anchored, strict=True)
    ]
    begun = {part.head for *_, acts in told for part, _ in acts}
    for trigger, stands, own, acts in told:
        yield from (Candidate(trigger, stands, date, part) for part, date in acts)
        if not acts and trigger.token not in begun:
            yield Candidate(trigger, stands, own)


def build(
    document: Document,
    linking: Linking,
    times: Sequence[TimeExpression | Unresolved],
    candidates: Sequence[Candidate],
) -> tuple[Built, ...]:
    """The events of a document in text order. What only is, is none without a date of its own."""
    spans = (time.timex.span for time in times if time.timex.type is not TimexType.DURATION)
    dates = frozenset(token.index for span in spans for token in document.tokens_in(span))
    kept = (
        c
        for c in candidates
        if (c.anchored.rule in OWN or not _only_is(c.trigger))
        and not _is_of_age(document, c.trigger)
        and not _tells_by_a_clause(document, c.trigger)
    )
    told = (_event(document, linking, dates, candidate) for candidate in kept)
    return tuple(one for one in told if one.event.title)  # "by next fall" tells of no fall


def _tells_by_a_clause(document: Document, trigger: Trigger) -> bool:
    """ "The worst flood was in 1953, when a dam broke": the clause tells what there was."""
    told = any(t.text.lower() == "when" and t.index > trigger.token.index for t in document.subtree(trigger.token))
    return trigger.lemma == "be" and told and document.child(trigger.token, "attr", "acomp", "xcomp", "ccomp") is None


def _only_is(trigger: Trigger) -> bool:
    """Whether a trigger tells only that something is or has something."""
    return trigger.kind is Kind.STATE and trigger.lemma in _ONLY_IS


def _is_of_age(document: Document, trigger: Trigger) -> bool:
    """ "When Maria was ten", "he was 17 years old": when something else took place."""
    age = document.child(trigger.token, "attr", "acomp") if trigger.lemma == "be" else None
    who = document.child(trigger.token, "nsubj")
    if age is None or who is None or not (who.pos == "PROPN" or who.text.lower() in ("he", "she", "who")):
        return False
    years = document.child(age, "npadvmod") if age.lemma == "old" else None
    return age.tag == "CD" or (years is not None and years.lemma == "year")


def _event(document: Document, linking: Linking, dates: frozenset[int], candidate: Candidate) -> Built:
    trigger, anchored = candidate.trigger, candidate.anchored
    standing = _looking_ahead(candidate, document.article.published)
    arguments = participants.frame(document, trigger)
    place = trigger.span
    if candidate.part is not None:
        arguments, dates = candidate.part.narrowed(arguments), dates | candidate.part.hidden
        if candidate.part.head is not trigger.token:  # the verb is the place of its first act: no two events share one
            place = candidate.part.head.span
    roles = participants.roles(document, arguments, linking)
    caveats = tuple(confidence.caveats(trigger, anchored, standing, arguments, linking))
    title = titles.titled(document, trigger, arguments, linking, dates=dates, status=standing.status)
    event = Event(
        id=event_id(document.article.id, place.start),
        title=title.text,
        trigger=trigger.token.text,
        lemma=_act(trigger),
        evidence=(_evidence(document, candidate, place),),
        when=anchored.when,
        before=anchored.before,
        after=anchored.after,
        anchor=anchored.anchor,
        reason=anchored.reason,
        roles=roles,
        status=standing.status,
        certainty=standing.certainty,
        attribution=_source(document, linking, standing),
        confidence=confidence.confidence(anchored.rule, caveats),
        caveats=caveats,
    )
    names = len(participants.roles(document, replace(arguments, said=()), linking)) if arguments.said else len(roles)
    return Built(event, candidate, standing, arguments, title.lacks, names)


def _evidence(document: Document, candidate: Candidate, place: Span) -> Evidence:
    """The sentence that tells an event, with the event's place in it and how it got its date."""
    anchored, sentence = candidate.anchored, document.sentence_of(candidate.trigger.token)
    return Evidence(
        document.article.id,
        sentence.span,
        place,
        document.text(sentence),
        anchored.when,
        anchored.time,
        anchored.anchor,
        anchored.reason,
    )


def _act(trigger: Trigger) -> str:
    """The base form of what took place: of the noun where the verb only says so ("the attack happened")."""
    only_says = trigger.noun is not None and trigger.lemma in lexicon.OCCURRENCE | {"hold"}
    return trigger.noun.lemma.lower() if only_says and trigger.noun is not None else trigger.lemma


def _looking_ahead(candidate: Candidate, published: int | None) -> Standing:
    """A present tense with a date after publication is a plan ("opens in June")."""
    standing, when = candidate.standing, candidate.anchored.when
    if when is None or when.start is None:
        return standing
    if published is None:
        return _as_in_chronology(candidate)
    if _is_set_for_that_day(candidate, published):
        return replace(standing, status=Status.PLANNED, generic=False)
    if when.start <= published:
        return _looking_back(candidate, published)
    group = candidate.trigger.group
    told_as_past = group is not None and (group.tense is Tense.PAST or group.aspect is Aspect.PERFECT)
    if _has_deadline(candidate):
        return replace(standing, status=Status.PLANNED, generic=False)
    if standing.status is Status.ONGOING or (standing.status is Status.HAPPENED and not told_as_past):
        return replace(standing, status=Status.PLANNED, generic=False)
    return standing


def _has_deadline(candidate: Candidate) -> bool:
    """ "The pact must be approved by Friday", "has until Friday to appeal": what is to be done by a day of its own."""
    group, standing = candidate.trigger.group, candidate.standing
    ahead = group is not None and group.tense is Tense.FUTURE and group.modal in ("must", "may")
    told = standing.status is Status.HYPOTHETICAL and not standing.quoted
    return ahead and told and candidate.anchored.rule is AnchorRule.OWN_TIME


def _is_set_for_that_day(candidate: Candidate, published: int) -> bool:
    """ "The two sides meet tonight": an act in the plain present with the day of publication."""
    group, when = candidate.trigger.group, candidate.anchored.when
    today = when is not None and (when.start, when.days) == (published, 1)
    active = group is not None and not group.passive
    acts = active and candidate.trigger.kind is not Kind.REPORT  # "researchers report today" what they have found
    return today and acts and _is_plain_present(candidate) and candidate.anchored.rule is AnchorRule.OWN_TIME


def _is_plain_present(candidate: Candidate) -> bool:
    group = candidate.trigger.group
    acts = candidate.trigger.kind in (Kind.VERB, Kind.REPORT)
    if not acts or group is None or candidate.standing.status is not Status.ONGOING:
        return False
    return group.finite and group.tense is Tense.PRESENT and group.aspect is Aspect.NONE and not group.modal


def _tells_its_year(anchored: Anchored) -> bool:
    """Whether a date is that of an entry, or says of which year it is: not "the fair opens in May"."""
    return anchored.rule is AnchorRule.ENTRY or (
        anchored.rule is AnchorRule.OWN_TIME and anchored.anchor is Anchor.ABSOLUTE
    )


def _as_in_chronology(candidate: Candidate) -> Standing:
    """What an entry tells in the plain present has happened, also where nobody says when it was written."""
    if candidate.anchored.rule is AnchorRule.ENTRY and _is_plain_present(candidate):
        return replace(candidate.standing, status=Status.HAPPENED, generic=False)
    return candidate.standing


def _looking_back(candidate: Candidate, published: int) -> Standing:
    """An aim with a date that is past was reached: "came from behind to win on Saturday". A plain present with one is
    told as in a chronology: "in 1921 she joins the party"."""
    standing, when, rule = candidate.standing, candidate.anchored.when, candidate.anchored.rule
    past = when is not None and when.end is not None and when.end <= published + 1
    today = when is not None and (when.start, when.days) == (published, 1)
    reported = today and candidate.trigger.kind is Kind.REPORT and rule is AnchorRule.OWN_TIME
    if past and _is_plain_present(candidate) and (reported or _tells_its_year(candidate.anchored)):
        return replace(standing, status=Status.HAPPENED, generic=False)
    aimed = standing.ground is Ground.AIM and standing.status is Status.HYPOTHETICAL
    if past and aimed and rule is AnchorRule.OWN_TIME:
        return replace(standing, status=Status.HAPPENED)
    return standing


def _source(document: Document, linking: Linking, standing: Standing) -> str:
    if standing.source is None:
        return ""
    referent = linking.at(standing.source.index)
    if referent is not None and referent.entities:
        return " and ".join(entity.name for entity in referent.entities)
    return " ".join(t.text for t in phrase(document, standing.source))
