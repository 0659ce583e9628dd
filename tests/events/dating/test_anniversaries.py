"""What an anniversary says of when that was which it is of, on texts read by the parser."""

from __future__ import annotations

import pytest
from extracted import dates

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "title", "when"),
    [
        ("Mourners met on Tuesday on the tenth anniversary of the sinking.", "Sinking", "2014-03-12"),
        ("Norland marked the 25th anniversary of the earthquake on Sunday.", "Earthquake", "1999"),
        ("Thousands marched on Sunday ahead of the 50th anniversary of the invasion.", "Invasion", "1974"),
        ("Leaders are marking the 10th anniversary of the attacks of March 11.", "Attacks", "2014-03-11"),
        ("The town on Monday marked 20 years since the mine closed.", "The mine closes", "2004"),
        ("The hall opened in 2014 for the 100th anniversary of the battle.", "Battle", "1914"),
    ],
)
def test_what_an_anniversary_is_of_was_so_many_years_before(text: str, title: str, when: str) -> None:
    assert dates(text)[title] == when


@pytest.mark.parametrize(
    ("text", "title", "when"),
    [
        ("She laid a wreath on Sunday on the first anniversary of the 2022 massacre.", "Massacre", "2022"),
        ("Some had met for an anniversary of the earthquake on Sunday.", "Earthquake", ""),
        ("A book will mark the 25th anniversary of the earthquake.", "Earthquake", ""),
    ],
)
def test_a_year_that_is_told_stays_and_none_is_counted_without_a_number_or_a_day(
    text: str, title: str, when: str
) -> None:
    assert dates(text)[title] == when
