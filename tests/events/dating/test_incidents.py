"""The day of an incident that a story goes on telling, on texts read by the parser."""

from __future__ import annotations

import pytest
from extracted import days

pytestmark = pytest.mark.model

CRASH = "A coach overturned on Friday near Sund.\n\nMayor Bo Ek called it a tragedy.\n\n"
RIOT = "Strikers clashed with guards outside the mill on Saturday.\n\nUnions had called for calm.\n\n"
CONVICTED = "A court convicted Bo Ek of arson on Friday.\n\nHis lawyer looked pale.\n\n"


@pytest.mark.parametrize(
    ("before", "told", "word", "day"),
    [
        (CRASH, "Eleven pupils were injured, a hospital said.", "injured", "2024-03-15"),
        (CRASH, "Another pupil died in an ambulance.", "died", "2024-03-15"),
        (CRASH, "Nine pupils were injured, the mayor confirmed.", "injured", "2024-03-15"),
        (CRASH, "The accident blocked the bridge.", "blocked", "2024-03-15"),
        (CRASH, "Nine pupils were taken to a hospital in Moss.", "taken", "2024-03-15"),
        (CRASH, "The driver was pronounced dead at the scene.", "pronounced", "2024-03-15"),
        (CRASH, "The driver was taken to a court in Moss.", "taken", ""),
        (CRASH, "The driver was pronounced healthy.", "pronounced", ""),
        (CRASH, "The accident followed a storm.", "followed", ""),
        (RIOT, "Officers arrested nine people.", "arrested", "2024-03-16"),
        ("A gunman opened fire in Sund on Friday.\n\n", "Two shoppers died, police said.", "died", "2024-03-15"),
        ("Fighting broke out in Sund on Friday.\n\n", "Dozens of houses were torched.", "torched", "2024-03-15"),
        ("A shop opened in Sund on Friday.\n\n", "Two shoppers died, police said.", "died", ""),
        ("Bo Ek condemned the attack on Friday.\n\n", "Two shoppers died, police said.", "died", ""),
        (RIOT, "Youths hurled bricks at the gate.", "hurled", "2024-03-16"),
        (CRASH, "Officers arrested nine people.", "arrested", ""),
        (CRASH, "Two pupils were injured in an earlier crash.", "injured", ""),
        (CRASH, "A pupil later died in hospital.", "died", ""),
        (CRASH, "Three pupils had died.", "died", ""),
        (CRASH, "The driver loved the road.", "loved", ""),
        (CRASH, "A school opened on Sunday.\n\nTwo people were injured.", "injured", ""),
        (CRASH, "The toll of Thursday's floods in Moss has risen.\n\nTwo people were injured.", "injured", ""),
        (CONVICTED, "The blaze killed two people.\n\nHe burned the barn.", "burned", ""),
    ],
)
def test_what_is_told_of_an_incident_is_of_its_day(before: str, told: str, word: str, day: str) -> None:
    assert days(before + told).get(word, "") == day


def test_of_an_incident_in_a_clause_the_story_goes_on_all_the_same() -> None:
    text = (
        "Experts say a tram that derailed on Friday was too fast.\n\nIt was new.\n\nNine riders were hurt, police said."
    )
    assert days(text)["hurt"] == "2024-03-15"


def test_an_incident_of_long_ago_dates_nothing_else() -> None:
    text = "A coach overturned on 3 May 1998 near Sund.\n\nBo Ek called it a tragedy.\n\nNine pupils were injured."
    assert days(text)["injured"] == ""


def test_an_incident_of_any_day_goes_on_in_the_next_sentence() -> None:
    text = "A coach overturned on 3 May 1998 near Sund. Nine pupils were injured.\n\nTwo trams collided, it is said."
    assert days(text)["injured"] == "1998-05-03"
    assert days(text)["collided"] == ""


def test_the_one_incident_of_a_story_goes_on_whenever_it_was() -> None:
    text = "A coach overturned on 3 January near Sund.\n\nBo Ek called it a tragedy.\n\nNine pupils were injured there."
    assert days(text)["injured"] == "2024-01-03"


def test_an_old_incident_ends_where_another_is_told() -> None:
    lead = "A trial began on Friday over a crash that hurt nine people in Sund on 3 May 2023.\n\n"
    assert days(lead + "A driver was wounded.")["wounded"] == "2023-05-03"
    told = "Strikers clashed with guards outside the court.\n\nTwo guards were wounded."
    assert days(lead + told)["wounded"] == ""
