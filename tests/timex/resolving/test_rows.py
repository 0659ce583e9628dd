"""Days and months told in a row share the month or the year that one of them tells."""

from __future__ import annotations

import pytest
from resolved import values


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 5, 6 and 7 July 1916 they fought.", "1916-07-05 1916-07-06 1916-07-07"),
        ("It rained on 1, 3, 5 and 9 May 1916.", "1916-05-01 1916-05-03 1916-05-05 1916-05-09"),
        (
            "They met on 3 March 1916, and on the 5th, 6th and 7th of August.",
            "1916-03-03 1916-08-05 1916-08-06 1916-08-07",
        ),
        ("On May 3, 4, and 5, 1917, they won.", "1917-05-03 1917-05-04 1917-05-05"),
        ("In 1916 they won. On July 8, 9 and 10 they drew.", "1916 1916-07-08 1916-07-09 1916-07-10"),
        ("In May, June and July 1916 they fought.", "1916-05 1916-06 1916-07"),
        ("In November, December and January 1916 they fought.", "1915-11 1915-12 1916-01"),
        ("In January, March, May and June of 1917 they rested.", "1917-01 1917-03 1917-05 1917-06"),
    ],
)
def test_what_stands_in_a_row_shares_its_month_and_year(text: str, expected: str) -> None:
    assert values(text, None) == expected.split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On May 3, 4, and 5 ships sank in 1917.", "1917-05-03 1917"),
        ("The scores were 5, 6 and 7 July 1916 brought more.", "1916-07-06 1916-07-07"),
        ("He lost on 9, 6 and 7 July 1916.", "1916-07-06 1916-07-07"),
    ],
)
def test_what_does_not_ascend_or_counts_is_no_row(text: str, expected: str) -> None:
    assert values(text, None) == expected.split()
