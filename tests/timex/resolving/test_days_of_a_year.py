"""Days told without their year, of the year told beside them."""

from __future__ import annotations

import pytest
from resolved import LONG_AFTER, values


def test_the_day_behind_a_day_repeats_it() -> None:
    text = "The gate has been shut since February 11, the day the king left."
    assert values(text) == ["2022-02-11", "2022-02-11"]


def test_a_year_that_opens_a_sentence_is_that_of_its_day() -> None:
    text = "The storm is the worst for long. In 2006 a storm killed 1,200 by night, 30 November. It left on Friday."
    assert values(text) == ["2006", "2006-11-30", "2022-12-02"]
    assert values("In 2006 it lost money, and in May it was sold. It left on Friday.")[1] == "2022-05"


def test_a_year_that_owns_the_sentence_is_that_of_its_day() -> None:
    assert values("Next year's race in Oslo is set for 20 December.") == ["2023", "2023-12-20"]


def test_a_year_that_heads_a_part_is_no_year_of_the_day_below_it() -> None:
    text = "The war at sea, 1863\n\nJan. 9 - 13 1863\nThe fort of Holm falls."
    assert values(text, LONG_AFTER) == ["1863", "1863-01-09", "1863-01-13"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was shown on 14 January 2021, a Thursday, and went on sale on 20 January.", ["2021-01-14", "2021-01-20"]),
        ("It was shown on 14 January 2021, a Thursday. Two days later it was sold.", ["2021-01-14", "2021-01-16"]),
        ("It was shown on 14 January 2021. It will be sold on 20 January.", ["2021-01-14", "2023-01-20"]),
        ("It was shown on 14 January 2021. It closed on 20 November.", ["2021-01-14", "2022-11-20"]),
    ],
)
def test_a_day_told_right_after_one_of_another_year_is_of_that_year(text: str, expected: list[str]) -> None:
    assert values(text) == expected
