"""Names, numbers and dates in titles of read sentences: which stay, what gives way to a name, what is left out."""

from __future__ import annotations

import pytest
from extracted import titles

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("NASA built the Orla probe in May. NASA tested it. The space agency launched the probe on Monday.",
         "NASA launches the probe"),
        ("NordTel agreed to buy a rival. NordTel shares rose. The Oslo-based company will pay 14 euros a share.",
         "NordTel to pay 14 euros a share"),
        ("The death in 1991 of the former Labour Prime Minister, Jens Holm, shook Norway.",
         "The death of Jens Holm shakes Norway"),
        ("Rebels hit a school in the Tesna district on Sunday.", "Rebels hit a school in the Tesna district"),
        ("Danny Oy scored twice for the second-division club Midland Harriers.",
         "Danny Oy scores twice for the second-division club Midland Harriers"),
    ],
)  # fmt: skip
def test_what_tells_which_one_goes_with_the_noun_a_name_stands_for(text: str, title: str) -> None:
    assert title in titles(text)


def test_an_office_somebody_gives_up_is_no_name() -> None:
    assert "Anders Lund resigns as Prime Minister" in titles("Anders Lund resigned on Tuesday as Prime Minister.")


@pytest.mark.parametrize("sign", ["", " (NasdaqCM: CRVX)"])
def test_a_day_before_the_verb_announces_nothing(sign: str) -> None:
    text = f"Bergen, Norway — April 28, 2010 — Corvex Inc.{sign} today announced that Dan Holm has resigned as head."
    assert not any(title.startswith("Today") for title in titles(text))


@pytest.mark.parametrize(
    "text",
    [
        "Tim Wood left on Monday, according to Anna Berg, with three others, including Dan Holm.",
        "The firm paid a fine of $11m (around 70m pounds) in May.",
        "The board said the school would be built by next fall.",
    ],
)
def test_what_only_joins_measures_or_dates_is_no_event(text: str) -> None:
    found = titles(text)
    assert "" not in found and "M" not in found
    assert not any({"accords", "includes", "include"} & set(title.split()) for title in found)


@pytest.mark.parametrize("ending", ["effective April 1", "effective immediately"])
def test_the_day_an_office_begins_is_not_half_told(ending: str) -> None:
    text = f"Orbicom announced the appointment of Helen Marsh as Chief Medical Officer, {ending}."
    assert not any("effective" in title for title in titles(text))


def test_a_name_with_a_hyphen_stands_once() -> None:
    text = "Polls say Australia's ruling Liberal-National coalition will lose in May."
    assert not any("Liberal Liberal" in title for title in titles(text))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("A Chicago-based biotech, Corin Labs Inc., announced a trial on Monday. Corin Labs was founded in 1991.",
         "Corin Labs announces a trial"),
        ("Orbicom bought the cable company Via Norte in 2011.", "Orbicom buys the cable company Via Norte"),
    ],
)  # fmt: skip
def test_a_body_described_and_named_behind_a_comma_is_the_name(text: str, title: str) -> None:
    assert title in titles(text)


def test_a_name_that_begins_a_sentence_keeps_its_capital_in_a_title() -> None:
    told = titles("Olga Berg has left Oslo, her son said on Monday.")
    assert "Olga Berg's son says Olga Berg has left Oslo" in told


def test_a_start_without_its_day_is_left_out() -> None:
    assert "Nurses to strike" in titles("Nurses will strike starting Monday.")


def test_a_number_keeps_what_a_hyphen_joins_to_it() -> None:
    text = "Visits to the museum of Oslo had already increased 18-fold prior to the robbery."
    assert "Visits to the museum of Oslo increase 18-fold" in titles(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The Orla is a craft scheduled to arrive at Mars in March.", "The Orla is scheduled to arrive at Mars"),
        ("The flight recorder was found 1 mile from shore.", "The flight recorder is found 1 mile from shore"),
        ("The plane crashed into the sea minutes after takeoff from Sochi.", "The plane crashes into the sea"),
    ],
)  # fmt: skip
def test_a_measure_stays_with_its_place_and_a_length_of_time_is_left_out(text: str, title: str) -> None:
    assert any(each.startswith(title) for each in titles(text))
    assert not any("minutes" in each for each in titles(text))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("She also wrote Harbour Glass, a memoir published in 2015.", "Harbour Glass is published"),
        ("He backed the Fisheries Bill at second reading, a vote held in May.", "A vote is held"),
    ],
)  # fmt: skip
def test_what_is_told_of_a_noun_with_an_article_is_told_of_the_name_right_before_it(text: str, title: str) -> None:
    assert title in titles(text)


def test_a_law_is_named_with_its_bracket() -> None:
    assert "Peers pass the Harbour Dues (Scotland) Bill" in titles("Peers passed the Harbour Dues (Scotland) Bill.")


@pytest.mark.parametrize(
    ("kind", "written"),
    [("criminal investigation", "an investigation"), ("independent committee", "a committee"),
     ("official union", "a union"), ("long hour-by-hour report", "a report")],
)  # fmt: skip
def test_an_article_goes_with_the_word_now_behind_it(kind: str, written: str) -> None:
    text = f"Council members voted 9-2 on Wednesday night to ask the state attorney general to open a {kind}."
    found = " ".join(titles(text.replace("a independent", "an independent").replace("a official", "an official")))
    assert f"vote 9-2 to ask the state attorney general to open {written}" in found


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Guards found three vans in a shed. One of them was stolen in Kenya.", "One of the vans is stolen in Kenya"),
        ("Orion runs 40 oil tankers. It sold two of them on Monday.", "Orion sells two of the oil tankers"),
        ("A boy fell into a lake on Monday. He drowned.", "The boy drowns"),
        ("The king declared Friday a day of mourning.", "The king declares a day of mourning"),
        ("The fatal crash was on 3 May 2019.", "The fatal crash"),
        ("The leaders met on 3 May 2019 in Kenya.", "The leaders meet in Kenya"),
        ("The worst flood was in 1953, when a dam broke.", "A dam breaks"),
        ("Bo Ek was seized on the night of the attack and released in May.", "Bo Ek is released"),
        ("Ann Hill won. Guards arrested a blacksmith on Monday. He was freed in May.", "The blacksmith is freed"),
        ("Another 900 fled on Monday. They were allowed home in May.", "Another 900 are allowed home"),
        ("Crews fought a blaze that has burnt two barns since it broke out on Friday.", "The blaze breaks out"),
        ("Marco Bellini met Ann Hill. He posted a picture of them on Monday.", "Marco Bellini posts a picture"),
    ],
)
def test_a_pronoun_gives_way_to_what_it_stands_for_or_to_nothing(text: str, title: str) -> None:
    assert title in titles(text)


def test_who_stands_for_a_man_is_no_she() -> None:
    assert "She drowns" in titles("A boy fell into a lake on Monday. She drowned.")


def test_what_says_who_somebody_is_makes_them_no_two() -> None:
    assert titles("Rhun Morgan PC, politician and mayor of Hull, died on 17 May 2017.") == {"Rhun Morgan dies"}
