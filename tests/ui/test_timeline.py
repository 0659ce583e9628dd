"""The timeline's own controls: windows by name, what lies outside, lanes on top, what is drawn in words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pictures import charts
from streamlit.testing.v1 import AppTest

from timeline.chart.arranging import lay_out
from timeline.chart.axis import Stretch
from timeline.chart.figure import draw
from timeline.chart.palette import LIGHT
from timeline.chart.picture import Frame
from timeline.store import Store
from timeline.ui.page.browser import plot_within
from timeline.ui.page.source import Source
from timeline.ui.plot import toolbar
from timeline.view import View

Open = Callable[..., AppTest]


def query(page: AppTest) -> dict[str, str]:
    found = {key: page.query_params[key] for key in page.query_params}
    return {key: value if isinstance(value, str) else value[-1] for key, value in found.items()}


def test_last_year_is_the_year_up_to_the_last_event_and_all_days_leads_back(open_page: Open) -> None:
    page = open_page()
    page.button(key="last_year").click().run()
    assert (query(page)["start"], query(page)["end"]) == ("2022-01-10", "2023-01-09")
    page.button(key="fit").click().run()
    assert "start" not in query(page) and "end" not in query(page)


def test_a_phone_that_shows_the_list_offers_no_window(open_page: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "around" in {each.key for each in open_page(selected="art1-opened").button}
    monkeypatch.setattr("timeline.ui.page.browser.is_phone", lambda: True)
    assert "around" not in {each.key for each in open_page(selected="art1-opened").button}


def test_around_the_open_event(open_page: Open) -> None:
    page = open_page(selected="art1-opened", tab="timeline")
    page.button(key="around").click().run()
    assert query(page)["start"] < "2022-12-02" < query(page)["end"] < "2023-02-01"
    assert query(page)["selected"] == "art1-opened"


def test_what_lies_outside_is_counted_and_led_to(open_page: Open) -> None:
    page = open_page(start="2022-11-01", end="2022-12-31", tab="timeline")
    assert page.button(key="outside_earlier").label == "2 earlier, the last on 31 October 2022"
    assert page.button(key="outside_later").label == "1 later, the first on 9 January 2023"
    page.button(key="outside_later").click().run()
    assert query(page)["start"] <= "2023-01-09" <= query(page)["end"]


def test_days_on_which_nothing_lies_say_so_and_keep_the_way_out(open_page: Open) -> None:
    page = open_page(start="2030-01-01", end="2030-12-31", tab="timeline")
    assert not page.exception
    assert "Nothing happened on these days" in page.info[0].value
    page.button(key="outside_earlier").click().run()
    assert not page.info


@pytest.mark.parametrize("order", ["count", "first"])
def test_lanes_are_ordered_and_pinned_from_the_address(open_page: Open, order: str) -> None:
    page = open_page(lane_order=order, pinned="Bo Chen", tab="timeline")
    assert not page.exception
    page.session_state["arrange"] = True
    page.run()
    assert page.segmented_control(key="lane_order").value == order
    assert page.multiselect(key="pins").value == ["Bo Chen"]
    page.multiselect(key="pins").set_value(["Bo Chen", "Ann Hill"]).run()
    assert list(page.query_params["pinned"]) == ["Bo Chen", "Ann Hill"]


@pytest.mark.parametrize("page", [280, 340, 440, 560, 639, 640, 680, 720, 791, 792, 800, 1040, 1600])
def test_the_plot_is_never_taken_to_be_wider_than_it_is(page: int) -> None:
    width = plot_within(page)
    picture = lay_out((), Frame(Stretch(1, 100), width))
    margin = draw(picture, LIGHT).layout["margin"]
    assert width <= page - margin["l"] - margin["r"]


def test_the_events_shown_are_saved_in_every_form(open_page: Open) -> None:
    page = open_page(tab="timeline", people="Ann Hill")
    page.session_state["save"] = True
    page.run()
    keys = {each.key for each in page.get("download_button")}
    assert {
        "save_html",
        "save_list",
        "save_csv",
        "save_json",
        "save_ics",
        "save_timelinejs",
    } <= keys and not page.exception


@pytest.mark.parametrize("form", ["csv", "json", "ics", "timelinejs", "html"])
def test_a_saved_file_holds_the_view_and_no_more(url: str, form: str) -> None:
    with Store.open(url) as store:
        told = toolbar._written(Source(store, "harbour", ""), View(timeline="harbour", people=("Bo Chen",)), form)
    assert "Bo Chen" in told and "Port Authority" not in told


def test_the_picture_is_told_in_words(open_page: Open) -> None:
    (chart,) = charts(open_page(tab="timeline"))
    assert "From 1 January 2021 to 9 January 2023." in chart["alt"], "the days of the events, not of the margin"
    assert "Lanes, from the top: Ann Hill; " in chart["alt"]
