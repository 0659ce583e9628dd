"""The day of what a disaster did, on texts read by the parser."""

from __future__ import annotations

import pytest

from timeline.edtf import format_edtf
from timeline.interval import day_number
from timeline.model import Article
from timeline.pipeline import extract

pytestmark = pytest.mark.model


def dates(text: str) -> dict[str, str]:
    """Trigger to date, of every event."""
    events = extract(Article("made", "made.txt", "", text, day_number(2024, 3, 18)), references=None).events
    triggers = [text[e.evidence[0].trigger.start : e.evidence[0].trigger.end] for e in events]
    days = [format_edtf(e.when) if e.when is not None else "" for e in events]
    return dict(zip(triggers, days, strict=True))


QUAKE = (
    "Crews dug through mud on Monday for people lost in Saturday's quake near Sund.\n\nDoctors were short of tents.\n\n"
)


@pytest.mark.parametrize(
    ("told", "word", "day"),
    [
        ("The magnitude 7.6 quake flattened two villages.", "flattened", "2024-03-16"),
        ("A school was destroyed by the quake.", "destroyed", "2024-03-16"),
        ("An earlier quake flattened two villages.", "flattened", ""),
        ("The quake followed a flood.", "followed", ""),
    ],
)
def test_what_a_sudden_disaster_did_is_of_its_day(told: str, word: str, day: str) -> None:
    assert dates(QUAKE + told).get(word, "") == day


def test_the_crash_is_of_the_day_something_crashed() -> None:
    found = dates("A bus crashed on Friday near Sund.\n\nDoctors were short of beds.\n\nThe crash closed the road.")
    assert found["closed"] == "2024-03-15"


def test_of_two_quakes_the_quake_may_be_either() -> None:
    text = QUAKE + "A quake struck Holm on Sunday.\n\nHelp was slow.\n\nThe quake flattened two villages."
    assert dates(text)["flattened"] == ""
