"""An open event: other readings of its date, chips that filter, its link; what is told before all is drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from pictures import charts
from stories import HOSTILE, article, event, first, html
from streamlit.testing.v1 import AppTest

from timeline.interval import Interval, day_number, of_day
from timeline.model import Event, Extraction, Reading
from timeline.store import Store

Open = Callable[..., AppTest]


def readable_otherwise() -> Event:
    """An event whose date may be another one."""
    opened = first().events[0]
    (told,) = opened.evidence
    assert told.time
    other = Reading(of_day(day_number(2022, 12, 9)), "2022-12-09", "the Friday after")
    return replace(opened, evidence=(replace(told, time=replace(told.time, alternatives=(other,))),))


def test_another_reading_of_the_date_is_taken_and_given_back(open_page: Open, url: str) -> None:
    with Store.open(url) as store:
        store.save("harbour", replace(first(), events=(readable_otherwise(), *first().events[1:])))
    page = open_page(tab="list", selected="art1-opened")
    button = page.button(key="reading_art1-opened_0")
    assert button.label.replace("\\", "") == "It could also be Friday 9 December 2022"
    button.click().run()
    assert html(page).count("This way to read") == 1
    assert page.button(key="reading_art1-opened_0").label == "It could also be Friday 2 December 2022"
    assert "9 December 2022" in html(page) and "Friday, 2 December 2022" not in html(page)
    page.button(key="undo_last").click().run()
    assert "2 December 2022" in html(page)
    assert not page.exception


def test_a_chip_filters_by_its_name_and_stops_again(open_page: Open) -> None:
    page = open_page(tab="list", selected="art1-visit")
    page.button_group(key="chip_people").set_value(["Bo Chen"]).run()
    assert page.query_params["people"] in ("Bo Chen", ["Bo Chen"])
    assert "1 of 5 events with Bo Chen" in html(page)
    page.button_group(key="chip_people").set_value([]).run()
    assert "people" not in page.query_params


def test_the_link_of_an_event_holds_it_and_the_filters(open_page: Open) -> None:
    page = open_page(tab="list", selected="art1-visit", people="Bo Chen")
    page.session_state["permalink"] = True
    page.run()
    (link,) = (str(each.value) for each in page.code)
    assert link.endswith("?v=1&timeline=harbour&people=Bo%20Chen&selected=art1-visit&tab=list")


def test_two_that_may_be_one_are_joined_or_kept_apart(open_page: Open, url: str) -> None:
    with Store.open(url) as store:
        for number, text, title, words in (
            (
                7,
                "Eva Roth visited the quay at Portside.",
                "Eva Roth visits the quay at Portside",
                "quay harbour ship dock",
            ),
            (
                8,
                "Before the vote Eva Roth visited workers with Bo Chen.",
                "Eva Roth visits workers with Bo Chen",
                "garden brother child school",
            ),
        ):
            told = article(number, title, text, None)
            others = ("Bo Chen", "Dov Levi", "Cy Moss") if number == 8 else ()
            one = event(told, text, "visited", "", None, title, people=("Eva Roth", *others), places=("Portside",))
            store.save("harbour", Extraction(told, (replace(one, lemma="visit", story=words),)))
    page = open_page(tab="review")
    page.button_group(key="review_kind").set_value("pairs").run()
    page.button(key="two_0").click().run()
    assert "two_0" not in {button.key for button in page.button}
    page.button(key="undo_last").click().run()
    page.button(key="one_0").click().run()
    with Store.open(url) as store:
        assert len([each for each in store.timeline("harbour").events if "Roth" in each.title]) == 1
    page.button(key="undo_last").click().run()
    assert "one_0" in {button.key for button in page.button}
    assert not page.exception


def test_a_topic_with_a_hostile_name_is_text(open_page: Open) -> None:
    page = open_page(tab="list", selected="art1-opened")
    page.session_state["own_topics"] = True
    page.run()
    page.text_input(key="topic_name").set_value(HOSTILE)
    page.text_input(key="topic_words").set_value("harbour")
    page.button(key="keep_topic").click().run()
    assert not page.exception
    shown = " ".join(str(each.value) for each in page.markdown)
    assert "\\!\\[x\\]" in shown and "![x](" not in shown
    chips = page.button_group(key="chip_topics")
    assert any("evil\\.example" in option for option in chips.options)
    assert not any("![x](" in option for option in chips.options)


@pytest.mark.parametrize("tab", ["timeline", "list", "table", "article", "review"])
def test_an_empty_timeline_says_what_to_do(open_page: Open, url: str, tab: str) -> None:
    with Store.open(url) as store:
        store.create_timeline("Quay")
    page = open_page(timeline="quay", tab=tab)
    assert not page.exception
    said = " ".join(str(each.value) for kind in (page.info, page.success) for each in kind)
    assert said
    if tab in ("timeline", "list", "table"):
        page.button(key="empty_add").click().run()
        assert page.query_params["tab"] in ("add", ["add"])


def test_the_filters_come_once_the_picture_stands(open_page: Open) -> None:
    page = open_page(tab="timeline", drawn=False)
    assert charts(page) and not page.multiselect
    page.session_state["picture_drawn"] = True
    page.run()
    assert page.multiselect(key="filter_people")


def test_a_date_far_from_ours_is_said(open_page: Open, url: str) -> None:
    told = article(9, "Old", "The town burnt down in 49 BC.", None)
    with Store.open(url) as store:
        when = Interval(day_number(-48), day_number(-47), None)
        store.save("harbour", Extraction(told, (event(told, told.text, "burnt", "in 49 BC", when, "Town burns"),)))
    page = open_page(tab="timeline")
    assert not page.exception and charts(page)
