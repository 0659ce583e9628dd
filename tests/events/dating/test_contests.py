"""The day of a match for what its report tells of the play, on texts read by the parser."""

from __future__ import annotations

import pytest
from extracted import days

pytestmark = pytest.mark.model

FIGHT = (
    "Ivan Doran beat Callum Reid in Leith on Saturday to keep his belt.\n\nDoran dropped Reid in the first round. "
    "Reid tried to rise in the second.\n\nThe referee stopped the bout in the 4th round.\n\n"
    "Reid's trainer threw a towel.\n\nReid won a title in Cork in 2009. He moved to Leeds.\n\n"
    "Reid has lost weight. He had trained in Spain."
)
GAMES = (
    "Harfield beat Westbury 3-1 on Saturday after Luka Petric scored twice in the second half.\n\n"
    "Petric headed a corner home in the 11th minute.\n\nElsewhere, Melton lost 4-0 to Quayside on Sunday.\n\n"
    "Paul Dyer was sent off in stoppage time."
)
DEAL = "Harfield won a contract on Saturday.\n\nThe firm hired Ann Hill.\n\nShe rose to the board."


@pytest.mark.parametrize("word", ["dropped", "tried", "stopped", "threw"])
def test_what_a_report_tells_of_the_play_is_of_the_day_of_the_match(word: str) -> None:
    assert days(FIGHT)[word] == "2024-03-16"


@pytest.mark.parametrize("word", ["moved", "lost"])
def test_what_it_tells_of_older_things_is_not(word: str) -> None:
    assert days(FIGHT).get(word, "") == ""


def test_what_came_before_the_lead_s_result_is_of_its_day() -> None:
    assert days(GAMES)["scored"] == "2024-03-16"


@pytest.mark.parametrize(("word", "day"), [("headed", "2024-03-16"), ("sent", "2024-03-17")])
def test_each_match_of_a_report_has_its_own_day(word: str, day: str) -> None:
    assert days(GAMES)[word] == day


def test_who_wins_a_contract_plays_no_match() -> None:
    assert days(DEAL)["hired"] == ""


CUP = (
    "Luka Petric helped Harfield defeat Westbury 6-5 on penalties in the final on Saturday.\n\nHarfield took the lead "
    "in the 23rd minute.\n\nPaul Dyer missed in the shootout."
)
DRAW = (
    "Luka Petric struck four times to help Harfield fight back and snatch a 4-4 draw against Westbury on Sunday.\n\n"
    "Westbury opened the scoring in the 14th minute.\n\nPetric pulled one back with a header before half-time."
)
TENNIS = (
    "Top seed Ann Berg moved into the semi-finals on Sunday and will face Eva Lund in the last four.\n\n"
    "Berg dropped a set in her quarter-final, but won the tie-break."
)


@pytest.mark.parametrize("word", ["took", "missed"])
def test_whom_somebody_helped_to_win_played_on_that_day(word: str) -> None:
    assert days(CUP)[word] == "2024-03-16"


@pytest.mark.parametrize("word", ["opened", "pulled"])
def test_what_led_to_a_draw_that_was_snatched_was_on_its_day(word: str) -> None:
    assert days(DRAW)[word] == "2024-03-17"


def test_who_went_through_to_a_round_played_on_that_day() -> None:
    assert days(TENNIS)["dropped"] == "2024-03-17"
