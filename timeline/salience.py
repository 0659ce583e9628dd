"""Salience within an article: what an editor would plot first.

A score of named, observable signals, each with its weight; what passes the threshold is shown
by default, everything else stays behind "show all".
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from timeline.document import Document
from timeline.events import lexicon
from timeline.events.building import Built
from timeline.events.triggers import Kind
from timeline.model import Event, Status


@dataclass(frozen=True, slots=True)
class Signals:
    """What is observed about an event in its article."""

    dated: bool
    own_time: bool
    lead: bool
    main_clause: bool
    strong: bool
    report: bool
    speech_act: bool
    state: bool
    noun: bool
    names: int
    quoted: bool
    generic: bool
    status: Status
    first_half: bool
    subject: bool


_WEIGHTS = {
    "own_time": 0.40,
    "dated": 0.15,
    "lead": 0.15,
    "main_clause": 0.08,
    "strong": 0.17,
    "report": -0.25,
    "speech_act": 0.0,
    "state": -0.15,
    "noun": -0.15,
    "quoted": -0.35,
    "generic": -0.35,
    "first_half": 0.03,
    "subject": 0.07,
}
_STATUS = {
    Status.HAPPENED: 0.05,
    Status.ONGOING: -0.05,
    Status.PLANNED: 0.0,
    Status.HYPOTHETICAL: -0.5,
    Status.DENIED: -0.3,
}
SHOWN = 0.5  # from this salience on an event is shown by default


def salience(signals: Signals) -> float:
    """How much the event matters in its article, 0 to 1."""
    score = 0.1 + 0.05 * min(signals.names, 3) + _STATUS[signals.status]
    score += sum(weight for name, weight in _WEIGHTS.items() if getattr(signals, name))
    return round(min(1.0, max(0.0, score)), 3)


def select(document: Document, built: Iterable[Built]) -> tuple[Event, ...]:
    """The events with their salience, those to show by default marked."""
    scored = ((one.event, salience(signals(document, one))) for one in built)
    return tuple(replace(event, salience=score, shown=score >= SHOWN) for event, score in scored)


def signals(document: Document, built: Built) -> Signals:
    """What is observed about an event in its article."""
    trigger, anchored = built.candidate.trigger, built.candidate.anchored
    top = trigger.top
    return Signals(
        dated=anchored.when is not None,
        own_time=anchored.rule in ("own time", "from and to", "since"),
        lead=trigger.token.sentence == 0,
        main_clause=top.head == top.index or top.dep in ("ccomp", "conj"),
        strong=trigger.lemma in lexicon.STRONG or trigger.noun is not None,
        report=trigger.kind is Kind.REPORT,
        speech_act=trigger.lemma in lexicon.SPEECH_ACTS,
        state=trigger.kind is Kind.STATE,
        noun=trigger.kind is Kind.NOUN,
        names=len(built.event.roles),
        quoted=built.standing.quoted,
        generic=built.standing.generic,
        status=built.standing.status,
        first_half=2 * trigger.token.start < len(document.article.text),
        subject=built.arguments.agent is not None or built.arguments.patient is not None,
    )
