"""Years and decades in two digits, and eras told once."""

from __future__ import annotations

import pytest
from resolved import values

from timeline.interval import parse_iso_day
from timeline.timex import find, resolve


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "In 44 BC the consul was killed. In 42 two armies met; in October one fled. By 36, all was quiet.",
            "BC0044 BC0042 BC0042-10 BC0036",
        ),
        (
            "In AD 9 three legions were lost. In 15 they were buried. He ruled from 69 to 79. In 70 Sund fell.",
            "0009 0015 0069 0079 0070",
        ),
        (
            "It was a province from 6 AD. A man named Flor, there since 64, fled in July 67. The king died on 9 June "
            "68. Sund held out until April 73. On April 12 it fell.",
            "0006 0064 0067-07 0068-06-09 0073-04 0073-04-12",
        ),
        (
            "The town was lost in 479 BC. In 435 Corinth rose; two years later Holm did, with 300 Spartans.",
            "BC0479 BC0435 BC0433",
        ),
        ("The town fell in 146 BC. In 42 days it was burnt, by 12 men. He came at 42.", "BC0146 P42D"),
        ("The revolt of AD 14 cost much. From 60 to 70 ships sank, and in 20 of them were men.", "0014"),
        ("It was built in 31 BC. In 1921 it was dug up. In 20 pits they found gold, and in 12, silver.", "BC0031 1921"),
    ],
)
def test_a_story_of_the_first_years_tells_them_in_two_digits(text: str, values: str) -> None:
    assert [time.value for time in resolve(find(text), dct=parse_iso_day("2012-05-01"))] == values.split()


def test_an_old_story_tells_its_era_once() -> None:
    text = (
        "The league was founded in 281 BC. In 245, Arat was chosen; two years later he took the fort. He died in 213. "
        "The city was burnt in 146 BC, and rebuilt only in AD 102. By 267, it was "
        "rich; 300 ships lay there."
    )
    values = ["BC0281", "BC0245", "BC0243", "BC0213", "BC0146", "0102", "0267"]
    assert [time.value for time in resolve(find(text), dct=parse_iso_day("2012-05-01"))] == values


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was founded in 1921 and bought in the '60s.", ["1921", "196"]),
        ("Born in 1940, he sang in the '60s and the '70s.", ["1940", "196", "197"]),
        ("He came in 1896 and left in '98.", ["1896", "1898"]),
        ("He came in 2016. He had sung in the '60s.", ["2016", "196"]),
    ],
)
def test_a_decade_or_year_in_two_digits_is_the_nearest_to_what_is_told(text: str, expected: list[str]) -> None:
    assert values(text) == expected
