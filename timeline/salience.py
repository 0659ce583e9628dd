"""Salience within an article: what an editor would plot first.

A score of named, observable signals, each with its weight; what passes the threshold is shown
by default, everything else stays behind "show all". The weights follow how often such events
stand on hand-made timelines: nearly all that the text dates, of the undated mostly what a main
clause asserts.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from timeline.document import Document
from timeline.events.building import Built
from timeline.model import Event, Status
from timeline.signals import Others, Signals, signals

SHOWN = 0.5  # from this salience on an event is shown by default
_BASE = 0.30
_WEIGHTS = {
    "dated": 0.30,
    "main": 0.22,
    "beside_main": 0.16,
    "told_first": 0.20,
    "strong": 0.04,
    "speech_act": 0.03,
    "accomplished": 0.16,
    "led_to_main": 0.14,
    "report": -0.25,
    "side_report": 0.13,
    "state": -0.09,
    "dated_noun": -0.08,
    "undated_noun": -0.25,
    "minor_noun": -0.30,
    "undated_state": -0.25,
    "quoted": -0.10,
    "undated_quoted": -0.30,
    "undated_generic": -0.30,
    "retold": -0.30,
    "outcome": -0.35,
    "announces": -0.35,
    "promised": -0.20,
    "reference_noun": -0.20,
    "setting": -0.25,
    "nameless_subject": -0.25,
    "unknown_subject": -0.08,
    "subjectless": -0.20,
    "one_word": -0.35,
    "unwhole": -0.25,
    "undated_weak": -0.06,
    "undated_denied": -0.05,
    "undated_likely": -0.15,
}
_PER_NAME = 0.02
_STATUS = {
    Status.HAPPENED: 0.0,
    Status.ONGOING: -0.02,
    Status.PLANNED: -0.02,
    Status.DENIED: -0.08,
    Status.HYPOTHETICAL: -0.35,
}


def salience(signals: Signals) -> float:
    """How much the event matters in its article, 0 to 1."""
    score = _BASE + _PER_NAME * min(signals.names, 3) + _STATUS[signals.status]
    score += sum(weight for name, weight in _WEIGHTS.items() if getattr(signals, name))
    return round(min(1.0, max(0.0, score)), 3)


def select(document: Document, built: Iterable[Built]) -> tuple[Event, ...]:
    """The events with their salience, those to show by default marked."""
    told = tuple(built)
    others = Others(told)
    found = []
    for one in told:
        score = salience(signals(document, one, others))
        found.append(replace(one.event, salience=score, shown=score >= SHOWN))
    return tuple(found)
