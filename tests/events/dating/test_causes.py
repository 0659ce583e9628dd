"""The day of what a disaster did, on texts read by the parser."""

from __future__ import annotations

import pytest
from extracted import days

pytestmark = pytest.mark.model


QUAKE = (
    "Crews dug through mud on Monday for people lost in Saturday's quake near Sund.\n\nDoctors were short of tents.\n\n"
)


@pytest.mark.parametrize(
    ("told", "word", "day"),
    [
        ("The magnitude 7.6 quake flattened two villages.", "flattened", "2024-03-16"),
        ("A school was destroyed by the quake.", "destroyed", "2024-03-16"),
        ("The quake cut power to two villages, officials said.", "cut", "2024-03-16"),
        ("An earlier quake flattened two villages.", "flattened", ""),
        ("The quake followed a flood.", "followed", ""),
    ],
)
def test_what_a_sudden_disaster_did_is_of_its_day(told: str, word: str, day: str) -> None:
    assert days(QUAKE + told).get(word, "") == day


def test_the_crash_is_of_the_day_something_crashed() -> None:
    found = days("A bus crashed on Friday near Sund.\n\nDoctors were short of beds.\n\nThe crash closed the road.")
    assert found["closed"] == "2024-03-15"


def test_of_two_quakes_the_quake_may_be_either() -> None:
    text = QUAKE + "A quake struck Holm on Sunday.\n\nHelp was slow.\n\nThe quake flattened two villages."
    assert days(text)["flattened"] == ""


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        ("Crews sought people in a school flattened by a quake that killed 40.", "2024-03-16"),
        ("Crews sought people in a school flattened by another quake that killed 40.", ""),
        ("Crews sought people whom a storm after the quake killed.", ""),
    ],
)
def test_the_disaster_a_story_begins_with_is_the_one_it_goes_on_with(lead: str, day: str) -> None:
    found = days(f"{lead}\n\nSaturday's 7.1 quake struck as children were at lunch.")
    assert found["killed"] == day
    assert found["sought"] == "2024-03-18"
