"""What lives and careers date together and what not, on texts read by the parser."""

from __future__ import annotations

import pytest
from extracted import days

pytestmark = pytest.mark.model


def test_nobody_goes_to_school_in_the_year_of_their_birth() -> None:
    found = days("Ann Hill was born into a wealthy family in 1900 and attended schools in Leeds.")
    assert (found["born"], found["attended"]) == ("1900", "")


def test_games_have_a_year_of_their_own() -> None:
    found = days("Ann Hill won a title in 2000 and finished ninth at the Athens Olympics.")
    assert (found["won"], found["finished"]) == ("2000", "")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Hill and her four brothers adopted the name of a village. In 1838 she gave a concert. She died in 1888.", ""),
        ("Hill and her four brothers adopted the name of a village. They told a court so on Friday.", "2024-03-18"),
        ("Hill and her four brothers adopted the name of a village.", "2024-03-18"),
    ],
)
def test_the_lead_is_news_unless_the_text_tells_of_old_days_alone(text: str, day: str) -> None:
    assert days(text)["adopted"] == day


def test_what_came_while_something_went_on_is_of_its_year() -> None:
    found = days("While working on his thesis in 1963 in Leeds, Tom Hill was diagnosed with asthma.")
    assert found["diagnosed"] == "1963"
