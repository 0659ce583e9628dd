"""Days that crime news and disaster news tell once for several acts, on texts read by the parser."""

from __future__ import annotations

import pytest
from extracted import days, events

from timeline.edtf import format_edtf
from timeline.interval import day_number

pytestmark = pytest.mark.model

HELD = "A man was detained in Sund on Saturday, officials said.\n\nThe mill had burned for hours.\n\n"


@pytest.mark.parametrize(
    ("told", "title", "day"),
    [
        ("Ole Holm, 29, was detained at a cafe.", "Ole Holm is detained at a cafe", "2024-03-16"),
        ("One of the suspects, Ole Holm, was detained at a cafe.", "Ole Holm is detained at a cafe", "2024-03-16"),
        ("His brother was also detained.", "His brother is detained", "2024-03-16"),
        ("The brother was detained.", "The brother is detained", ""),
        ("Bo Ek was taken to Moss on Saturday. His bag was also taken to a lab.", "Bo Ek's bag is taken to a lab", ""),
        ("Ole Holm was detained last year.", "Ole Holm is detained", "2023"),
        ("Ole Holm was questioned and freed.", "Ole Holm is freed", ""),
        ("Ole Holm was questioned at a cafe.", "Ole Holm is questioned at a cafe", ""),
    ],
)
def test_what_befell_a_man_is_told_again_by_his_name(told: str, title: str, day: str) -> None:
    found = {e.title: format_edtf(e.when) if e.when else "" for e in events(HELD + told, day_number(2024, 3, 18))}
    assert found.get(title, found.get("Ole Holm is detained in Sund")) == day  # merged where the same is told


@pytest.mark.parametrize(
    ("told", "word", "day"),
    [
        ("The mayor closed the schools on Saturday.\n\nMeanwhile, the port cut power to homes.", "cut", "2024-03-16"),
        ("The mayor closed the schools on Saturday.\n\nThe port cut power to homes.", "cut", ""),
        ("Ole Holm was cycling in Sund on Saturday.\n\nHe was then hit by a tram.", "hit", "2024-03-16"),
        ("Ole Holm was cycling in Sund on Saturday.\n\nHe then sold the shop.", "sold", ""),
        (
            "On Saturday a mine killed a guard, and the army says that rebels wounded two nurses.",
            "wounded",
            "2024-03-16",
        ),
        ("A mine killed a guard on Saturday, and the army says that rebels wounded two nurses.", "wounded", ""),
        ("The skipper of the Alba, which was nearing Sund late on Saturday, woke the crew.", "woke", "2024-03-16"),
        ("The skipper of the Alba, which was bought in Sund on Saturday, woke the crew.", "woke", ""),
    ],
)
def test_a_day_told_once_is_of_what_is_told_with_it(told: str, word: str, day: str) -> None:
    assert days("The port reopened on Sunday.\n\n" + told).get(word, "") == day


@pytest.mark.parametrize(
    ("told", "word", "day"),
    [
        ("A man stabbed a clerk with a fork, a court has heard.", "stabbed", ""),
        ("A man stabbed a clerk with a fork, a court has heard.", "heard", "2024-03-18"),
        ("A man stabbed a clerk with a fork, an inquest was told.", "told", "2024-03-18"),
        ("A man stabbed a clerk with a fork, it has emerged.", "stabbed", "2024-03-18"),
    ],
)
def test_the_news_is_that_a_court_is_told_so(told: str, word: str, day: str) -> None:
    assert days(told + "\n\nThe clerk survived.").get(word, "") == day


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("The toll passed 300.", "2024-03-18?"),
        ("Crews worked on Saturday.\n\nThe death toll climbed to 300.", "2024-03-16?"),
        ("The toll on the bridge passed 300 euros in 1998.", "1998"),
    ],
)
def test_a_toll_is_that_of_when_the_news_came_out(told: str, day: str) -> None:
    found = days("Crews are digging in the rubble of a school.\n\n" + told)
    assert {found.get("passed"), found.get("climbed")} == {day, None}


@pytest.mark.parametrize(
    ("before", "day"),
    [
        ("The candidate quit on Sunday after Friday's vote.\n\n", "2024-03-17?"),
        ("The candidate quit on Sunday.\n\nOn Friday his party lost the vote. ", "2024-03-15?"),
    ],
)
def test_a_statement_is_of_the_latest_day_or_of_that_of_its_paragraph(before: str, day: str) -> None:
    assert days(before + "Bo Ek said the count was slow.")["said"] == day


@pytest.mark.parametrize(
    ("told", "word", "day"),
    [
        ("The mill was damaged by a blast last Saturday.", "damaged", "2024-03-16"),
        ("Sund, a port that was devastated by a fire two years ago, was spared.", "devastated", "2022"),
    ],
)
def test_what_a_dated_disaster_did_is_of_its_day(told: str, word: str, day: str) -> None:
    assert days("The port reopened on Sunday.\n\n" + told).get(word, "") == day


@pytest.mark.parametrize(
    ("told", "word", "day"),
    [
        ("The mayor declared a state of emergency.", "declared", "2024-03-16?"),
        ("Norway condemned the raid.", "condemned", "2024-03-16?"),
        ("The mayor had declared a state of emergency.", "declared", ""),
        ("The mayor declared a state of emergency in 1998.", "declared", "1998"),
        ("The mayor previously condemned a raid.", "condemned", ""),
        ("The mayor painted the port.", "painted", ""),
    ],
)
def test_what_somebody_does_about_the_news_is_of_its_day(told: str, word: str, day: str) -> None:
    text = "A raid killed two guards on Saturday, officials said.\n\nA port lay in ruins.\n\n"
    assert days(text + told).get(word, "") == day


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("The body was discovered in a shed on Saturday.", "2024-03-16"),
        ("The body, which was found in a shed on Saturday, was buried.", "2024-03-16"),
        ("The body was buried on Saturday.", ""),
        ("The van was found in a shed on Saturday.", ""),
    ],
)
def test_what_the_news_came_after_is_of_the_day_told_later(told: str, day: str) -> None:
    text = "A man has been arrested after a body was found in Sund.\n\nThe police hope for help.\n\n" + told
    first = [e for e in events(text, day_number(2024, 3, 18)) if any(x.sentence.start == 0 for x in e.evidence)]
    dated = {format_edtf(e.when) if e.when else "" for e in first if "body is" in e.title}
    assert dated == {day}
