"""Dates of a life in brackets behind a name: "(12 March 1921 - 5 January 1999)", "(born 1950)", "(d. 1999)"; and in a
line of their own below an obituary ("Ann Berg, painter, born 3 June 1934; died 29 October 2011") or below the name that
heads it ("3 June 1934 – 29 October 2011").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.boilerplate import LIFE_LINE
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
_HEADED = re.compile(r"^(?P<name>[A-Z][^\n,:;!?\d]{2,60})\n\s*(?P<dates>[^\n]{8,70})$", re.MULTILINE)
_BORN = re.compile(r"\b(?:born|b\.)", re.IGNORECASE)
_DIED = re.compile(r"\b(?:died|d\.|†)", re.IGNORECASE)
_SHORTEST = 25  # years between bare years that are a birth and a death
_DASH = re.compile(r"[-–—]|\bto\b")
_BEFORE_BIRTH = re.compile(r"(?:.*\b(?:born|b\.|n[ée]e)\s.*|\s*(?:c|ca|circa|about)?\.?\s*)", re.IGNORECASE)
_WITHIN_A_LIFE = re.compile(r"[-–—,;.†\s]|(?:b|c|d|born|died|ca|circa|about|in|at|near|to|of|aged?)\b|[A-Z]\w*|\d+")
"""What may stand between the two dates of a life; "in office", "minister" or "fl." tell of something else."""


@dataclass(frozen=True, slots=True)
class Life:
    """A birth or a death told by its date: `lemma` is "bear" or "die", `told` the sentence or line that tells it."""

    who: Entity
    lemma: str
    time: TimeExpression
    told: Span


def lives(document: Document, linking: Linking, times: Sequence[TimeExpression | Unresolved]) -> tuple[Event, ...]:
    """Births and deaths told in brackets right behind a person's name or in a line of dates, as events."""
    dated = [t for t in times if isinstance(t, TimeExpression) and t.interval is not None]
    told = (
        *_in_brackets(document, linking, dated),
        *_in_lines(document, linking, dated),
        *_below_names(document, linking, dated),
    )
    return tuple(_event(document, life) for life in told)


def outside(
    times: Sequence[TimeExpression | Unresolved], told: Sequence[Event]
) -> tuple[TimeExpression | Unresolved, ...]:
    """The times that tell no life: those in the brackets belong to no verb."""
    taken = {event.evidence[0].trigger for event in told}
    return tuple(time for time in times if time.timex.span not in taken)


def _in_brackets(document: Document, linking: Linking, dated: Sequence[TimeExpression]) -> Iterator[Life]:
    text = document.article.text
    for bracket in _BRACKET.finditer(text):
        inner = [t for t in dated if bracket.start() <= t.timex.span.start < bracket.end()]
        before = document.tokens_in(Span(max(0, bracket.start() - 2), bracket.start()))
        who = _person(linking, before[-1]) if before and inner else None
        if who is not None:
            for time, lemma in _kinds(bracket[1], bracket.start(1), inner):
                yield Life(who, lemma, time, document.sentence_of(before[-1]).span)


def _in_lines(document: Document, linking: Linking, dated: Sequence[TimeExpression]) -> Iterator[Life]:
    """The dates of the lines set aside as those of a life: what stands between semicolons tells what each is."""
    text = document.article.text
    for span in document.noise:
        line = LIFE_LINE.fullmatch(text, span.start, span.end)
        who = _named_in(line["name"], linking) if line is not None else None
        if who is None:
            continue
        for time in dated:
            if span.start <= time.timex.span.start < span.end:
                part = text[span.start : time.timex.span.start].rsplit(";", 1)[-1]
                if _DIED.search(part) or _BORN.search(part):
                    yield Life(who, "die" if _DIED.search(part) else "bear", time, span)


def _below_names(document: Document, linking: Linking, dated: Sequence[TimeExpression]) -> Iterator[Life]:
    """The two dates of a line that holds nothing else, below a line that holds a person's name."""
    text = document.article.text
    for headed in _HEADED.finditer(text):
        start, end = headed.span("dates")
        inner = [t for t in dated if start <= t.timex.span.start < end]
        if len(inner) != 2 or text[start : inner[0].timex.span.start].strip():
            continue
        between = text[inner[0].timex.span.end : inner[1].timex.span.start]
        alone = _DASH.fullmatch(between.strip()) and not text[inner[1].timex.span.end : end].strip()
        who = _named_in(headed["name"], linking) if alone else None
        if who is not None and _is_long(inner[0], inner[1]):
            yield Life(who, "bear", inner[0], Span(start, end))
            yield Life(who, "die", inner[1], Span(start, end))


def _named_in(name: str, linking: Linking) -> Entity | None:
    """The person of the article whom a full name names, a middle name more or less."""
    words = name.split("(")[0].split()
    people = [e for e in linking.entities if e.type is EntityType.PERSON and e.name.split()[-1] == words[-1]]
    return next((e for e in people if e.name.split()[0] in words or e.name[0] + "." == words[0]), None)


def _event(document: Document, life: Life) -> Event:
    participle = "born" if life.lemma == "bear" else "dies"
    reason = DateReason(AnchorRule.LIFE, life.time.reason, life.who.name)
    evidence = Evidence(
        document.article.id,
        life.told,
        life.time.timex.span,
        document.article.text[life.told.start : life.told.end],
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
    return years and not _is_long(first, last)


def _is_long(first: TimeExpression, last: TimeExpression) -> bool:
    """Whether years enough for a life lie between two dates."""
    start, end = (time.interval.start if time.interval is not None else None for time in (first, last))
    return start is not None and end is not None and end - start >= _SHORTEST * 366


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
