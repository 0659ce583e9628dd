"""Acts of which the text gives an hour and no day, by the parser."""

from __future__ import annotations

import pytest
from extracted import days

pytestmark = pytest.mark.model

TUG = "A tug sank off Holm on Saturday."


@pytest.mark.parametrize(
    ("text", "trigger", "day"),
    [
        (f"{TUG} Its crew was picked up when a trawler came by at 6:20 a.m.", "came", "2024-03-16"),
        (f"{TUG} By 8 a.m. the whole crew had been taken to Arn.", "taken", "2024-03-16"),
        (f"{TUG} Divers, who arrived at 9:05 a.m., found two bodies.", "arrived", "2024-03-16"),
        (
            "A bus left Sund at 10:30 p.m. on Saturday and was near Arn when a tyre burst at 1:15 a.m. The driver rang "
            "for help at 1:22.",
            "rang",
            "2024-03-17",
        ),
        (
            "They left the hut on 8 March, although a warning had been given the day before. They rang at 2 p.m.",
            "rang",
            "2024-03-08",
        ),
        (f"{TUG} Police said on Sunday that a man had left the pier at 4 p.m. in a van.", "left", ""),
        (f"{TUG} It was old.\n\nA court will rule.\n\nFans cheer.\n\nA bell was rung at 5 p.m.", "rung", ""),
        ("The tug sinks in the new film. The bell was rung at 5 p.m.", "rung", ""),
    ],
)
def test_an_hour_in_any_clause_is_of_the_day_told_shortly_before(text: str, trigger: str, day: str) -> None:
    assert days(text)[trigger] == day
