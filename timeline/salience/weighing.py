"""Salience within an article: what an editor would plot first.

A score of named, observable signals, each with its weight; what passes the threshold is shown
by default, everything else stays behind "show all". The weights follow how often such events
stand on hand-made timelines: nearly all that the text dates, of the undated mostly what a main
clause asserts. `python -m bench.salience` fits them to annotated articles; a fit to a hundred of
them chose no better among articles that were left out, so they are set by hand.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace

from timeline.document import Document
from timeline.events.building import Built
from timeline.model import Event, Status
from timeline.salience.signals import Others, Signals, signals

SHOWN = 0.5  # from this salience on an event is shown by default
BASE = 0.30  # of an event of which nothing is observed
WEIGHTS: Mapping[str, float] = {
    "names": 0.02,
    "dated": 0.30,
    "main": 0.22,
    "beside_main": 0.16,
    "told_first": 0.20,
    "strong": 0.04,
    "speech_act": 0.03,
    "accomplished": 0.20,
    "led_to_main": 0.20,
    "report": -0.22,
    "side_report": 0.13,
    "state": -0.09,
    "undated_noun": -0.25,
    "minor_noun": -0.30,
    "undated_state": -0.25,
    "quoted": -0.10,
    "undated_quoted": -0.30,
    "undated_generic": -0.30,
    "retold": -0.30,
    "outcome": -0.35,
    "announces": -0.45,
    "promised": -0.20,
    "reference_noun": -0.20,
    "setting": -0.25,
    "only_tells": -0.30,
    "only_placed": -0.40,
    "toll": -0.40,
    "lead_disaster": 0.20,
    "death_told": -0.45,
    "named_later": -0.45,
    "only_occurs": -0.40,
    "nameless_subject": -0.25,
    "unknown_subject": -0.08,
    "subjectless": -0.20,
    "one_word": -0.35,
    "unwhole": -0.25,
    "undated_weak": -0.06,
    "undated_denied": -0.05,
    "undated_likely": -0.15,
    "ongoing": -0.02,
    "planned": -0.02,
    "denied": -0.08,
    "hypothetical": -0.35,
}
"""What each signal adds; of `names` for every name, up to three; the last ones are statuses."""
_FLAGS = tuple(field.name for field in fields(Signals) if field.name not in ("status", "names"))
_MOST_NAMES = 3


def observed(signals: Signals) -> dict[str, int]:
    """What weighs in an event: the name of each signal and how often it counts."""
    found = {name: 1 for name in _FLAGS if getattr(signals, name)}
    if signals.names:
        found["names"] = min(signals.names, _MOST_NAMES)
    if signals.status is not Status.HAPPENED:
        found[signals.status.value] = 1
    return found


def salience(signals: Signals) -> float:
    """How much the event matters in its article, 0 to 1."""
    score = BASE + sum(WEIGHTS[name] * count for name, count in observed(signals).items())
    return round(min(1.0, max(0.0, score)), 3)


def every_signal(document: Document, told: Sequence[Built]) -> Iterable[Signals]:
    """What is observed about each of the events told in a document, in their order."""
    others = Others(told)
    return (signals(document, one, others) for one in told)


def select(document: Document, built: Iterable[Built]) -> tuple[Event, ...]:
    """The events with their salience, those to show by default marked."""
    told = tuple(built)
    scores = map(salience, every_signal(document, told))
    return tuple(
        replace(one.event, salience=score, shown=score >= SHOWN) for one, score in zip(told, scores, strict=True)
    )
