"""What is told in a text, by the whole pipeline."""

from __future__ import annotations

from timeline.edtf import format_edtf
from timeline.interval import day_number
from timeline.model import Article, Event
from timeline.pipeline import extract


def events(text: str, published: int | None = None) -> tuple[Event, ...]:
    """Every event of a text, of which there is one at least: a test of what is not among them would not fail else."""
    found = extract(Article("made", "made.txt", "", text, published)).events
    assert found
    return found


def titles(text: str) -> set[str]:
    """The titles of every event."""
    return {event.title for event in events(text)}


def dates(text: str) -> dict[str, str]:
    """Title to date, of every event of a text of 14 March 2024."""
    found = events(text, day_number(2024, 3, 14))
    return {event.title: format_edtf(event.when) if event.when is not None else "" for event in found}


def days(text: str) -> dict[str, str]:
    """Trigger to date, of every event of a text of Monday 18 March 2024."""
    found = events(text, day_number(2024, 3, 18))
    triggers = [text[event.evidence[0].trigger.start : event.evidence[0].trigger.end] for event in found]
    dated = [format_edtf(event.when) if event.when is not None else "" for event in found]
    return dict(zip(triggers, dated, strict=True))
