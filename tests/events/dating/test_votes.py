"""The day of a vote for its tally, and what a life tells beside its days, on texts read by the parser."""

from __future__ import annotations

import pytest
from extracted import dates, days, events

pytestmark = pytest.mark.model

MOTION = "Lawmakers voted on Thursday to oust the prime minister, Jan Holm.\n\n"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The assembly approved the motion by 331 votes.", "approved"),
        ("Only 16 lawmakers submitted votes against it.", "submitted"),
        ("The house passed the motion 331-200.", "passed"),
    ],
)
def test_a_tally_is_of_the_day_of_the_vote_told_before(text: str, word: str) -> None:
    assert days(MOTION + text)[word] == "2024-03-14"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Ann Hill and Tom Berg voted against it.", "voted"),
        ("The 219-206 vote cleared the way for a fight in the senate.", "cleared"),
    ],
)
def test_how_somebody_voted_is_of_the_day_a_house_decided(text: str, word: str) -> None:
    assert days("The House on Thursday approved a spending bill.\n\n" + text)[word] == "2024-03-14"


def test_a_tally_further_on_is_of_the_only_vote_told() -> None:
    text = MOTION + "Holm spoke of a dark hour for the land.\n\nA second motion was approved 220-211."
    assert days(text)["approved"] == "2024-03-14"


def test_what_is_no_tally_behind_a_vote_is_not() -> None:
    assert days(MOTION + "The assembly approved a budget of the king.")["approved"] == ""


def test_a_tally_that_somebody_reports_behind_a_vote_to_be_held_is_of_it_too() -> None:
    text = "Left and right joined to vote on Thursday on a motion.\n\nSome 109 members rejected it, an agency reported."
    assert days(text)["rejected"] == "2024-03-14"


@pytest.mark.parametrize(
    "text",
    [
        "Ifor Lund, politician and mayor of Hull from 1990 to 1996, died on 3 May 2011, aged 80.",
        "Ifor Lund, painter and head of the Slade School from 1990 to 1996, died on 3 May 2011.",
    ],
)
def test_when_somebody_was_what_they_are_said_to_be_is_not_when_they_died(text: str) -> None:
    assert dates(text)["Ifor Lund dies"] == "2011-05-03"


def test_who_is_left_and_how_old_somebody_was_are_no_acts() -> None:
    text = "Ann Hill was given a prize, aged 88 in 2013. She was survived by her husband, Tom, and two sons."
    assert [event.lemma for event in events(text)] == ["give"]


def test_who_was_one_of_the_first_to_do_something_did_it_then() -> None:
    assert (
        days("In February, Norvik was one of the first facilities to receive approval from the agency.")["receive"]
        == "2024-02"
    )
