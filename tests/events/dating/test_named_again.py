"""Dates counted from an act told before that a noun names again, as the parser reads them."""

from __future__ import annotations

import pytest

from timeline.interval import day_number, iso_day
from timeline.model import Article
from timeline.pipeline import extract

pytestmark = pytest.mark.model


def starts(text: str) -> dict[str, str]:
    """The first day of each dated act by its trigger."""
    events = extract(Article("made", "made.txt", "", text, day_number(2024, 3, 14))).events
    return {e.trigger: iso_day(e.when.start) for e in events if e.when is not None and e.when.start is not None}


@pytest.mark.parametrize(
    ("text", "verb", "day"),
    [
        ("Bo Ek was arrested on 2 February 2022. He resigned two days after his arrest.", "resigned", "2022-02-04"),
        ("The bank opened on 3 May 2021. Its owner fled three weeks after the opening.", "fled", "2021-05-24"),
        ("Anna Sol died on 9 January 2023. Her son took it over two days after her death.", "took", "2023-01-11"),
        ("Rebels attacked the port on 4 July 2023. Five days after the attack, troops came.", "came", "2023-07-09"),
        ("The firm was sold in May 2020. A year after the sale, its boss quit.", "quit", "2021-01-01"),
        ("Mia Berg was elected on 5 June 2019. Four days before the election her rival fled.", "fled", "2019-06-01"),
    ],
)  # fmt: skip
def test_a_distance_from_an_act_named_again_counts_from_its_date(text: str, verb: str, day: str) -> None:
    assert starts(text)[verb] == day


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Police arrested Ivo Hart on 2 February 2022. Mia Berg resigned two days after her arrest.", "resigned"),
        ("Rebels attacked Holm on 4 July 2023. They attacked Sund on 9 July. A day after the attack he fled.", "fled"),
        ("Bo Ek was not arrested on 2 February 2022. He resigned two days after his arrest.", "resigned"),
    ],
)  # fmt: skip
def test_the_act_of_somebody_else_or_one_of_two_gives_no_date(text: str, verb: str) -> None:
    assert verb not in starts(text)
