"""Leads about somebody whose news stands in a clause, hours of a scene and passives told in brief: by the parser."""

from __future__ import annotations

import pytest
from extracted import dates, days

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ann Berg, who died on Monday aged 91, drew a map.", "Ann Berg draws a map"),
        ("Ann Berg, who has died aged 91, drew a map.", "Ann Berg draws a map"),
        ("Leo Stein, who has resigned as chairman, built the mill.", "Leo Stein builds the mill"),
    ],
)  # fmt: skip
def test_the_day_of_news_in_a_clause_is_not_that_of_the_life_beside_it(text: str, title: str) -> None:
    assert dates(text)[title] == ""


@pytest.mark.parametrize(
    ("text", "title", "day"),
    [
        (
            "A dam burst on Monday above Holm, officials said.\n\nMud hit the church at about 4:20 a.m.",
            "Mud hits the church",
            "2024-03-11",
        ),
        ("A train left the rails on Sunday. It hit a bridge at 6:15 p.m.", "The train hits a bridge", "2024-03-10"),
        ("The quake struck Sund on Tuesday. The first shock came at 3:12 a.m.", "The first shock comes", "2024-03-12"),
    ],
)
def test_an_hour_is_of_the_day_of_the_scene(text: str, title: str, day: str) -> None:
    assert dates(text)[title] == day


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Bo Ek was arrested on 2 February 2022 and charged the following month.", "Bo Ek is charged"),
        ("Coach Sam Vela, appointed only five weeks ago, called it his greatest night.", "Sam Vela is appointed"),
        ("Bo Ek, arrested two weeks ago, denies the charges.", "Bo Ek is arrested"),
    ],
)
def test_what_is_told_in_brief_was_done_to_its_subject(text: str, title: str) -> None:
    assert title in dates(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Councillors met on Tuesday to decide whether to sue the firm.", "Councillors decide whether to sue the firm"),
        ("The court ruled on Monday whether to free Bo Ek.", "The court rules whether to free Bo Ek"),
    ],
)
def test_what_is_open_stays_open_in_a_title(text: str, title: str) -> None:
    assert title in dates(text)


def test_a_birth_without_a_date_is_no_news_of_the_day() -> None:
    assert dates("Ann Berg was born in Holm, the daughter of a smith. She drew maps.")["Ann Berg is born in Holm"] == ""


def test_what_took_place_in_an_event_is_of_its_day() -> None:
    told = dates("The camp was quiet. Troops seized Holm on Monday in heavy fighting in which two guards were killed.")
    assert [day for title, day in told.items() if "killed" in title] == ["2024-03-11"]


def test_what_was_done_the_day_before_is_counted_back() -> None:
    told = dates("The camp was quiet. Troops seized Holm on Monday, a day after taking the port of Arn.")
    assert [day for title, day in told.items() if "Arn" in title] == ["2024-03-10"]


@pytest.mark.parametrize(
    ("text", "title", "day"),
    [
        (
            "A banker has pleaded guilty to fraud.\n\nHe wept.\n\nAnother banker pleaded guilty on Monday.",
            "A banker pleads guilty to fraud",
            "2024-03-14",
        ),
        (
            "Police have arrested a man over a theft.\n\nA man was arrested on Monday after a brawl.",
            "Police arrest a man over a theft",
            "2024-03-14",
        ),
        (
            "Guards have freed five miners and jailed two rebels.",
            "Guards jail two rebels",
            "2024-03-14",
        ),
        (
            "Fans clashed with guards and set fire to three cars.",
            "Fans set fire to three cars",
            "2024-03-14",
        ),
    ],
)
def test_the_lead_s_news_is_of_today_where_another_act_is_told_with_a_day(text: str, title: str, day: str) -> None:
    assert dates(text)[title] == day


def test_the_lead_s_news_told_again_is_one_event() -> None:
    text = "A Sund banker has pleaded guilty to fraud.\n\nHe wept.\n\nBo Ek pleaded guilty on Monday to two counts."
    pleas = {title: day for title, day in dates(text).items() if "guilty" in title}
    assert pleas == {"Bo Ek pleads guilty to two counts": "2024-03-11"}


@pytest.mark.parametrize(
    ("text", "title", "day"),
    [
        (
            "Clerk Held After Fire Destroys Two Barns and a Mill Near the Old Town\n\nA clerk has been detained.",
            "A clerk is detained",
            "2024-03-14",
        ),
        (
            "The fire followed a storm.\n\nPolice have detained a clerk.",
            "Police detain a clerk",
            "2024-03-14",
        ),
        ("The fire followed a storm.\n\nPolice have already detained a clerk.", "Police detain a clerk", ""),
        ("The fire followed a storm.\n\nPolice have detained dozens.", "Police detain dozens", ""),
        (
            "Crews have recovered the bags of two men who were hurt on Monday.",
            "Crews recover the bags of two men",
            "2024-03-14",
        ),
        ("Two men died in a blast that shook Sund on Monday.", "Two men die in a blast", "2024-03-11"),
        ("Police shot a man who attacked a guard on Monday.", "Police shoot a man", "2024-03-11"),
        ("March 14 (Wire) – Two men drowned.", "Two men drown", "2024-03-14"),
        ("Reporting from Sund, Norway — Crews raced to the mill.", "Crews race to the mill", "2024-03-14"),
    ],
)
def test_hot_news_is_of_the_day_it_came_out(text: str, title: str, day: str) -> None:
    assert dates(text)[title] == day


def test_years_in_prison_are_no_distance() -> None:
    found = dates("A judge sentenced Bo Ek to 20 years and a clerk to 10 years after a jury convicted them of fraud.")
    assert [day for title, day in found.items() if "jury" in title] == [""]


LIFE = " Born in Leith in 1934, she moved to Oslo in 1951 and sang there until 1963."


@pytest.mark.parametrize(
    ("lead", "word", "day"),
    [
        ("The singer Anna Hill, who won two prizes, has passed away.", "passed", "2024-03-18"),
        ("The singer Anna Hill has died.", "died", "2024-03-18"),
        ("The singer Anna Hill has built a hall.", "built", ""),
        ("The singer Anna Hill passed two exams.", "passed", ""),
    ],
)
def test_of_a_life_only_the_death_is_news(lead: str, word: str, day: str) -> None:
    assert days(lead + LIFE)[word] == day


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Calder Foods said it would buy a rival in a deal.", "Calder Foods says it would buy a rival"),
        ("The aid group Norvik has written to the court for help.", "The aid group Norvik writes to the court"),
    ],
)  # fmt: skip
def test_what_a_lead_only_says_somebody_will_do_or_has_written_is_news(text: str, title: str) -> None:
    assert next(day for told, day in dates(text).items() if told.startswith(title)) == "2024-03-14"


@pytest.mark.parametrize("text", ["Ann Berg said the talks would fail.", "Ann Berg said she liked the plan."])
def test_an_opinion_of_the_lead_is_not(text: str) -> None:
    assert not any(dates(text).values())
