"""Acts only moments from another, on texts read by the parser."""

from __future__ import annotations

import pytest
from extracted import days

pytestmark = pytest.mark.model

REOPENED = "The port reopened on Sunday. "


@pytest.mark.parametrize(
    ("told", "word", "day"),
    [
        ("The glider hit a barn minutes after leaving Sund on Saturday.", "hit", "2024-03-16"),
        ("The glider crashed moments after it left the field on Saturday.", "crashed", "2024-03-16"),
        ("The blast happened on Saturday shortly after miners entered the shaft.", "entered", "2024-03-16"),
        ("The shooting happened on Saturday evening after a guard stopped a van.", "stopped", "2024-03-16"),
        ("The riot happened on Saturday evening after a guard beat a girl.", "beat", ""),
        ("The glider hit a barn months after leaving Sund on Saturday.", "hit", ""),
        ("She moved to Rome on 4 May 1950, shortly after she sold the farm.", "sold", ""),
    ],
)
def test_moments_lie_within_a_day(told: str, word: str, day: str) -> None:
    assert days(REOPENED + told).get(word, "") == day
