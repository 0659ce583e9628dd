"""The day of an election for what is told of its outcome, on texts read by the parser."""

from __future__ import annotations

import pytest
from extracted import days

pytestmark = pytest.mark.model

VOTE = "Crowds marched in Sund on Friday against the result of the March 3 election.\n\nPolice looked on.\n\n"


@pytest.mark.parametrize(
    ("told", "word", "day"),
    [
        ("President Bo Ek won with 61 percent of the vote.", "won", "2024-03-03"),
        ("His rival Anna Hill got 12 percent.", "got", "2024-03-03"),
        ("Bo Ek won a chess prize.", "won", ""),
        ("Bo Ek had won 40 percent of the vote.", "won", ""),
        ("Bo Ek won the previous election with 61 percent.", "won", ""),
        ("A runoff was held on March 10.\n\nBo Ek won with 61 percent of the vote.", "won", ""),
    ],
)
def test_the_outcome_is_of_the_day_of_the_election(told: str, word: str, day: str) -> None:
    assert days(VOTE + told).get(word, "") == day
