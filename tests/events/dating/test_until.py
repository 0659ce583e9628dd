"""What "until" says of a date, by the parser."""

from __future__ import annotations

import pytest
from extracted import dates, days

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "trigger", "day"),
    [
        ("The fair will run until 12 April.", "run", "2024-03-18/2024-04-12"),
        ("The fair will open on 2 April and run until 12 April.", "run", "2024-04-02/2024-04-12"),
        ("The bridge will stay shut until Friday.", "stay", "2024-03-18/2024-03-22"),
        ("The bridge remains closed until at least Thursday.", "remains", "2024-03-18/2024-03-21"),
        ("The firm has until 5 May to pay the fine.", "pay", "2024-05-05"),
        ("The trial was postponed until 5 May.", "postponed", "2024-05-05"),
        ("The launch has been put off until early October.", "put", "2024-10-01~/2024-10-10~"),
        ("Bo Ek was not charged until November 2022.", "charged", "2022-11"),
        ("The port will not reopen until Saturday.", "reopen", "2024-03-23"),
        ("Ann Berg taught at Arn until 1990.", "taught", ""),
        ("The coast road, closed since Friday, is empty.", "closed", "2024-03-15/.."),
    ],
)
def test_until_tells_an_end_or_when_it_came_about_at_last(text: str, trigger: str, day: str) -> None:
    assert days(text)[trigger] == day


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The trial was postponed until 5 May.", "The trial is postponed until 5 May"),
        ("The council did not close the mill until 1 March.", "The council closes the mill"),
        ("Bo Ek was not charged until November 2022.", "Bo Ek is charged"),
        ("The bridge remains closed until at least Thursday.", "The bridge remains closed"),
    ],
)
def test_a_title_tells_what_came_about(text: str, title: str) -> None:
    assert title in dates(text)
