"""News tells of another time for a sentence or two: days without a year beside it are of that time."""

from __future__ import annotations

import pytest
from resolved import values


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On Friday he was freed. He was arrested in May 1995. The boy had left home on April 21.",
            "2022-12-02 1995-05 1995-04-21",
        ),
        (
            "It closed on Friday. It was shown on 4 October 2011 and sold from 14 October.",
            "2022-12-02 2011-10-04 2011-10-14",
        ),
        (
            "On Friday the man was named. The boy was hit on July 5, 2021. His mother, who was at work, was told by a "
            "man at the gate who had seen it from the street and had run to help him. He died on July 11.",
            "2022-12-02 2021-07-05 2021-07-11",
        ),
        ("They were at sea in September, and on the 14th a whale was seen.", "2022-09 2022-09-14"),
    ],
)
def test_a_day_beside_a_date_of_another_time_is_of_that_time(text: str, expected: str) -> None:
    assert values(text) == expected.split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On Friday he signed it after the August 2008 truce. The king had condemned it on Nov. 2.",
            "2022-12-02 2008-08 2022-11-02",
        ),
        (
            "On Friday he was freed. He was arrested in May 1995. The trial will open on April 21.",
            "2022-12-02 1995-05 2023-04-21",
        ),
    ],
)
def test_what_is_fresh_or_to_come_is_of_the_day_of_writing(text: str, expected: str) -> None:
    assert values(text) == expected.split()
