"""Dates of a life in brackets behind a name: "(12 March 1921 - 5 January 1999)", "(born 1950)", "(d. 1999)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.document import Document, Token
from timeline.entities import Linking
from timeline.interval import Granularity
from timeline.model import (
    Entity,
    EntityType,
    Event,
    Evidence,
    Role,
    RoleName,
    Span,
    TimeExpression,
    Unresolved,
    event_id,
)
from timeline.reason import AnchorRule, DateReason

_BRACKET = re.compile(r"\(([^()\n]{4,120})\)")
_BORN = re.compile(r"\b(?:born|b\.)", re.IGNORECASE)
_DIED = re.compile(r"\b(?:died|d\.|†)", re.IGNORECASE)
_SHORTEST = 25  # years between bare years that are a birth and a death
_DASH = re.compile(r"[-–—]|\bto\b")
_BEFORE_BIRTH = re.compile(r"(?:.*\b(?:born|b\.|n[ée]e)\s.*|\s*(?:c|ca|circa|about)?\.?\s*)", re.IGNORECASE)
_WITHIN_A_LIFE = re.compile(r"[-–—,;.†\s]|(?:b|c|d|born|died|ca|circa|about|in|at|near|to|of|aged?)\b|[A-Z]\w*|\d+")
"""What may stand between the two dates of a life; "in office", "minister" or "fl." tell of something else."""


@dataclass(frozen=True, slots=True)
class Life:
    """A birth or a death told in brackets: `lemma` is "bear" or "die"."""

    who: Entity
    lemma: str
    time: TimeExpression
    bracket: Span
    token: Token


def lives(document: Document, linking: Linking, times: Sequence[TimeExpression | Unresolved]) -> tuple[Event, ...]:
    """Births and deaths told in brackets right behind a person's name, as events."""
    return tuple(_event(document, life) for life in _found(document, linking, times))


def outside(
    times: Sequence[TimeExpression | Unresolved], told: Sequence[Event]
) -> tuple[TimeExpression | Unresolved, ...]:
    """The times that tell no life: those in the brackets belong to no verb."""
    taken = {event.evidence[0].trigger for event in told}
    return tuple(time for time in times if time.timex.span not in taken)


def _found(document: Document, linking: Linking, times: Sequence[TimeExpression | Unresolved]) -> Iterator[Life]:
    text = document.article.text
    dated = [t for t in times if isinstance(t, TimeExpression) and t.interval is not None]
    for bracket in _BRACKET.finditer(text):
        inner = [t for t in dated if bracket.start() <= t.timex.span.start < bracket.end()]
        before = document.tokens_in(Span(max(0, bracket.start() - 2), bracket.start()))
        who = _person(linking, before[-1]) if before and inner else None
        if who is not None:
            span = Span(bracket.start(), bracket.end())
            for time, lemma in _kinds(bracket[1], bracket.start(1), inner):
                yield Life(who, lemma, time, span, before[-1])


def _event(document: Document, life: Life) -> Event:
    sentence = document.sentence_of(life.token)
    participle = "born" if life.lemma == "bear" else "dies"
    reason = DateReason(AnchorRule.LIFE, life.time.reason, life.who.name)
    evidence = Evidence(
        document.article.id,
        sentence.span,
        life.time.timex.span,
        document.text(sentence),
        life.time.interval,
        life.time,
        life.time.anchor,
        reason,
    )
    return Event(
        id=event_id(document.article.id, life.time.timex.span.start),
        title=f"{life.who.name} is born" if life.lemma == "bear" else f"{life.who.name} dies",
        trigger=participle,
        lemma=life.lemma,
        evidence=(evidence,),
        when=life.time.interval,
        anchor=life.time.anchor,
        reason=reason,
        roles=(Role(RoleName.PATIENT, life.who.name, EntityType.PERSON),),
        confidence=AnchorRule.LIFE.trust,
        salience=0.9,
    )


def _is_a_run(text: str, first: TimeExpression, last: TimeExpression) -> bool:
    """Bare years too near for a life, of which few end so soon: a career, a reign, a record."""
    if first.interval is None or last.interval is None or _BORN.search(text) or _DIED.search(text):
        return False
    years = first.interval.granularity is last.interval.granularity is Granularity.YEAR
    start, end = first.interval.start, last.interval.start
    return years and start is not None and end is not None and end - start < _SHORTEST * 366


def _person(linking: Linking, token: Token) -> Entity | None:
    referent = linking.at(token.index)
    return next((e for e in referent.entities if e.type is EntityType.PERSON), None) if referent else None


def _kinds(text: str, offset: int, times: Sequence[TimeExpression]) -> Iterator[tuple[TimeExpression, str]]:
    """What each date in the bracket tells; a single date without "born" or "died" tells nothing."""
    if len(times) == 2 and _is_a_life(text, times[0].timex.span, times[1].timex.span, offset):
        if _is_a_run(text, times[0], times[1]):
            return
        yield times[0], "bear"
        yield times[1], "die"
        return
    for time in times:
        prefix = text[: time.timex.span.start - offset]
        if _DIED.search(prefix.rsplit(",", 1)[-1].rsplit(";", 1)[-1]):
            yield time, "die"
        elif _BORN.search(prefix):
            yield time, "bear"


def _is_a_life(text: str, first: Span, second: Span, offset: int) -> bool:
    """Whether two dates in a bracket are the ends of a life: beside them only words of birth, death and place."""
    before, between = text[: first.start - offset], text[first.end - offset : second.start - offset]
    after = text[second.end - offset :].strip()
    only = not _WITHIN_A_LIFE.sub("", between)
    return bool(only and _DASH.search(between) and _BEFORE_BIRTH.fullmatch(before) and (not after or after[0] in ",;"))
