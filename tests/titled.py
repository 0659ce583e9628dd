"""Titles of sentences made by hand."""

from __future__ import annotations

from collections.abc import Collection

from timeline.document import Document
from timeline.entities import Linking
from timeline.events import participants, triggers
from timeline.events.titling import titles
from timeline.events.triggers import Kind, Trigger
from timeline.model import Status


def titled(
    document: Document,
    linking: Linking,
    trigger: Trigger | None = None,
    *,
    dates: Collection[str] = (),
    status: Status = Status.HAPPENED,
) -> titles.Title:
    """The title of a trigger, else of the first one. dates: the words that stand in dates."""
    trigger = trigger or triggers.find(document)[0]
    days = frozenset(token.index for token in document.tokens if token.text in dates)
    frame = participants.frame(document, trigger)
    return titles.titled(document, trigger, frame, linking, dates=days, status=status)


def verb(document: Document, *, dep: str = "ROOT") -> Trigger:
    """The first verb that heads the main clause, or a clause of that dependency; else the first of all."""
    found = [trigger for trigger in triggers.find(document) if trigger.kind is not Kind.NOUN]
    return next((trigger for trigger in found if trigger.top.dep == dep), found[0])


def act(document: Document, lemma: str) -> Trigger:
    """The first trigger of that base form."""
    return next(trigger for trigger in triggers.find(document) if trigger.lemma == lemma)
