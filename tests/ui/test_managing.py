"""Timelines and articles named, dated and deleted; what a store that is busy does not take is said and not lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

import pytest
from stories import open_popover, to_article
from streamlit.testing.v1 import AppTest

from timeline.interval import day_number
from timeline.store import Limits, Store
from timeline.store.reading.results import ArticleInfo
from timeline.ui.page.opening import DOORS, Doors
from timeline.view import View

Open = Callable[..., AppTest]


@pytest.fixture
def hasty(url: str) -> Iterator[Doors]:
    """The store waits a tenth of a second for another program."""
    with Store.open(url, limits=Limits(wait=0.1)) as store:
        yield Doors(lambda: store, DOORS.extract)


@contextmanager
def busy(url: str) -> Iterator[None]:
    """Another program is writing to the store."""
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


def toast(page: AppTest) -> str:
    assert not page.exception
    return " ".join(each.value for each in page.toast).replace("\\", "")


def timelines(url: str) -> list[str]:
    with Store.open(url) as store:
        return [each.title for each in store.timelines()]


def articles(url: str) -> dict[str, ArticleInfo]:
    with Store.open(url) as store:
        return {each.id: each for each in store.articles("harbour")}


def test_a_timeline_is_made_and_opened(open_page: Open, url: str) -> None:
    page = open_popover(open_page(), "manage")
    page.text_input(key="manage_title").set_value(" Quay ")
    page.button(key="manage_create").click().run()
    assert timelines(url) == ["Harbour", "Quay"] and page.query_params["timeline"] in ("quay", ["quay"])
    assert page.segmented_control(key="tab").value == "add" and not page.exception


def test_a_timeline_is_renamed(open_page: Open, url: str) -> None:
    page = open_popover(open_page(timeline="harbour"), "manage")
    page.text_input(key="title_harbour").set_value("The *new* harbour")
    page.button(key="rename").click().run()
    assert timelines(url) == ["The *new* harbour"] and page.selectbox(key="timeline").value == "harbour"
    assert not page.exception


def test_a_timeline_is_deleted_once_one_is_sure(open_page: Open, url: str) -> None:
    page = open_popover(open_page(timeline="harbour"), "manage")
    assert page.button(key="delete").disabled
    page.checkbox(key="sure_harbour").check().run()
    page.button(key="delete").click().run()
    assert timelines(url) == [] and not page.exception
    assert open_popover(page, "manage").button(key="manage_create")


@pytest.mark.parametrize(("key", "field"), [("manage_create", "manage_title"), ("rename", "title_harbour")])
def test_a_timeline_without_a_title_is_refused(open_page: Open, url: str, key: str, field: str) -> None:
    page = open_popover(open_page(timeline="harbour"), "manage")
    page.text_input(key=field).set_value("  ")
    page.button(key=key).click().run()
    assert "needs a title" in toast(page) and timelines(url) == ["Harbour"]


def test_an_article_is_renamed(open_page: Open, url: str) -> None:
    page = open_popover(to_article(open_page(tab="article")), "manage_article")
    page.text_input(key="article_title_art1").set_value("Plan  approved")
    page.button(key="article_rename").click().run()
    assert articles(url)["art1"].title == "Plan approved"
    page = open_popover(page, "manage_article")
    page.text_input(key="article_title_art1").set_value(" ")
    page.button(key="article_rename").click().run()
    assert "an article needs a title" in toast(page).lower() and articles(url)["art1"].title == "Plan approved"


def test_an_article_is_dated_again_and_its_events_follow(open_page: Open, url: str) -> None:
    page = open_popover(to_article(open_page(tab="article")), "manage_article")
    page.text_input(key="article_day_art1").set_value("5 December 2023")
    page.button(key="article_redate").click().run()
    told = articles(url)["art1"]
    assert (told.published, told.published_source) == (day_number(2023, 12, 5), "given by hand")
    page = open_popover(page, "manage_article")
    page.text_input(key="article_day_art1").set_value("soonish")
    page.button(key="article_redate").click().run()
    assert "not a day we can read" in toast(page) and articles(url)["art1"] == told
    page.text_input(key="article_day_art1").set_value("")
    page.button(key="article_redate").click().run()
    assert articles(url)["art1"].published is None and not page.exception


def test_an_article_is_deleted_with_its_open_event(open_page: Open, url: str) -> None:
    page = open_popover(open_page(tab="article", selected="art1-opened"), "manage_article")
    page.checkbox(key="article_sure_art1").check().run()
    page.button(key="article_delete").click().run()
    assert set(articles(url)) == {"art2"} and not page.exception
    assert page.session_state["reading"] == "art2" and not page.warning


def test_what_is_gone_by_now_is_said(open_page: Open, url: str) -> None:
    page = open_popover(to_article(open_page(tab="article")), "manage_article")
    with Store.open(url) as store:
        store.delete_article("harbour", "art1")
    page.text_input(key="article_title_art1").set_value("Plan")
    page.button(key="article_rename").click().run()
    assert "it may have been deleted" in toast(page)


TYPED = {
    "manage_title": "Quay",
    "title_harbour": "Dock",
    "article_title_art1": "Plan",
    "article_day_art1": "2023-12-05",
}
WRITES = {
    "manage_create": "manage",
    "rename": "manage",
    "delete": "manage",
    "article_rename": "manage_article",
    "article_redate": "manage_article",
    "article_delete": "manage_article",
    "keep_view": "saved_views",
    "drop_mine": "saved_views",
    "keep_topic": "own_topics",
}


@pytest.mark.parametrize("key", WRITES)
def test_what_a_busy_store_does_not_take_is_said_and_not_lost(
    open_page: Open, url: str, hasty: Doors, key: str
) -> None:
    with Store.open(url) as store:
        store.save_view("harbour", "mine", View(timeline="harbour", people=("Ann Hill",)))
    page = open_popover(to_article(open_page(doors=hasty, timeline="harbour", tab="article")), WRITES[key])
    for box in page.checkbox:
        box.check().run()
    for field, text in {**TYPED, "saved_name": "yours", "topic_name": "Ports", "topic_words": "quay"}.items():
        if field in {each.key for each in page.text_input}:
            page.text_input(key=field).set_value(text)
    form = page.button(key=key).form_id  # what stands in another form is not sent
    before = {each.key: each.value for each in page.text_input if each.form_id == form}
    with busy(url):
        page.button(key=key).click().run()
    assert "is busy: another program is writing to it" in toast(page)
    assert {each.key: each.value for each in page.text_input if each.form_id == form} == before
    page.button(key=key).click().run()
    assert "busy" not in toast(page) and not page.exception


def test_what_was_done_is_said_and_closes_what_offered_it(open_page: Open, url: str) -> None:
    page = open_popover(open_page(timeline="harbour"), "manage")
    page.text_input(key="manage_title").set_value("Quay")
    page.button(key="manage_create").click().run()
    assert "Timeline made: Quay" in toast(page) and not page.session_state["manage"]
    page = open_popover(page, "manage")
    page.checkbox(key="sure_quay").check().run()
    page.button(key="delete").click().run()
    assert "Timeline deleted: Quay" in toast(page) and not page.session_state["manage"]
    assert "undo_forget" not in {button.key for button in page.button}
    page = to_article(page.segmented_control(key="tab").set_value("article").run())
    page = open_popover(page, "manage_article")
    info = next(iter(articles(url).values()))
    page.checkbox(key=f"article_sure_{info.id}").check().run()
    page.button(key="article_delete").click().run()
    assert f"Article deleted: {info.title}" in toast(page) and not page.session_state["manage_article"]
    assert "article_delete" not in {button.key for button in page.button}
