"""Titles of read sentences: what the parser does to a noun that gives way to a name, an office, a verdict."""

from __future__ import annotations

import pytest

from timeline.model import Article
from timeline.pipeline import extract

pytestmark = pytest.mark.model


def titles(text: str) -> set[str]:
    """The titles of every event."""
    return {event.title for event in extract(Article("made", "made.txt", "", text)).events}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("NASA built the Orla probe in May. NASA tested it. The space agency launched the probe on Monday.",
         "NASA launches the probe"),
        ("The death in 1991 of the former Labour Prime Minister, Jens Holm, shook Norway.",
         "The death of Jens Holm shakes Norway"),
        ("Rebels hit a school in the Tesna district on Sunday.", "Rebels hit a school in the Tesna district"),
        ("Danny Oy scored twice for the second-division club Midland Harriers.",
         "Danny Oy scores twice for the second-division club Midland Harriers"),
    ],
)  # fmt: skip
def test_what_tells_which_one_goes_with_the_noun_a_name_stands_for(text: str, title: str) -> None:
    assert title in titles(text)


def test_an_office_somebody_gives_up_is_no_name() -> None:
    assert "Anders Lund resigns as Prime Minister" in titles("Anders Lund resigned on Tuesday as Prime Minister.")


def test_a_verdict_stands_behind_an_age() -> None:
    text = "The tribunal found Holm, 55, guilty of killing villagers in May."
    assert "The tribunal finds Holm guilty of killing villagers" in titles(text)


def test_what_somebody_had_done_to_what_is_theirs_was_done_to_it() -> None:
    text = "The minister, Dan Holm, also had his sentence commuted to a suspended term."
    assert "Dan Holm's sentence is commuted to a suspended term" in titles(text)


def test_a_day_before_the_verb_announces_nothing() -> None:
    text = "Bergen, Norway — April 28, 2010 — Corvex International Inc. today announced that Dan Holm has resigned."
    assert not any(title.startswith("Today") for title in titles(text))


def test_who_died_in_their_eighties_are_the_patients() -> None:
    text = "An inquest into the deaths of two patients, both in their 80s, who died at a hospital in Leeds, was opened."
    assert not any("80s die" in title for title in titles(text))


def test_what_stands_behind_a_particle_is_the_object() -> None:
    assert "The space agency calls off the launch" in titles("The space agency called off the launch on Monday.")
