"""What is measured against an earlier time did not begin then, and what is set for the day is a plan: by the parser."""

from __future__ import annotations

import pytest
from extracted import days

from timeline.edtf import format_edtf
from timeline.interval import day_number
from timeline.model import Article, Event, Status
from timeline.pipeline import extract

pytestmark = pytest.mark.model


def events(text: str) -> tuple[Event, ...]:
    return extract(Article("made", "made.txt", "", text, day_number(2024, 3, 14))).events


@pytest.mark.parametrize(
    "text",
    [
        "It is the country's worst mining disaster since 1971.",
        "Inflation is at its highest since March.",
        "This is the biggest strike since 2011, the union said.",
        "Prices are the lowest they have been since May 2021.",
        "Bo Ek is the first Finn to lead the club since 1990.",
        "The firm has had its best run since 2010.",
    ],
)
def test_nothing_began_when_what_it_is_compared_with_was(text: str) -> None:
    assert [e.title for e in events(text) if e.when is not None and e.when.end is None] == []


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The bridge has been closed to most ships since December.", "2023-12/.."),
        ("At least five people have died since Monday.", "2024-03-11/.."),
        ("Rebels have held the town of Holm since 1 January.", "2024-01-01/.."),
    ],
)
def test_what_goes_on_began_when_the_text_says_and_no_more_precisely(text: str, edtf: str) -> None:
    assert edtf in [format_edtf(e.when) for e in events(text) if e.when is not None]


@pytest.mark.parametrize(
    "text",
    [
        "The two sides meet at Arden Park tonight.",
        "The council votes on the plan today.",
        "Pope Leo visits Malta today.",
    ],
)
def test_what_is_told_in_the_present_for_the_day_is_planned_for_it(text: str) -> None:
    (event,) = (e for e in events(text) if e.when is not None)
    assert (event.status, event.when and event.when.days) == (Status.PLANNED, 1)


@pytest.mark.parametrize(
    ("text", "trigger", "day"),
    [
        ("She became the first woman to win the prize in 2005.", "became", "2005"),
        ("Moss became the second country to ban the bags in May 2017.", "became", "2017-05"),
        ("Ann Berg was named as the first woman to head the bank in June 2010.", "named", "2010-06"),
        ("In 2018 she became the oldest woman to swim the strait.", "became", "2018"),
        ("She was hailed as the youngest climber to reach the top in May 2019.", "reach", "2019-05"),
        ("She became a doctor to treat the poor in 2005.", "treat", "2005"),
    ],
)
def test_who_became_the_first_to_do_it_did_so_then(text: str, trigger: str, day: str) -> None:
    assert days(text)[trigger] == day
