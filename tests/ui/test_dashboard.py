"""The dashboard: opens, filters, links, says what is unknown, shows an event with its reason."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from pictures import chart_ids, charts
from stories import HOSTILE, html
from streamlit.testing.v1 import AppTest

from timeline.store import Correct, Store, places
from timeline.view import View

Open = Callable[..., AppTest]


def address(page: AppTest) -> dict[str, list[str]]:
    """The query of the address, every value a list."""
    found = {key: page.query_params[key] for key in page.query_params}
    return {key: [value] if isinstance(value, str) else list(value) for key, value in found.items()}


def test_the_first_page_shows_the_timeline(open_page: Open) -> None:
    page = open_page()
    assert not page.exception
    assert chart_ids(page) == {"art1-opened", "art1-bought", "art1-visit", "art2-left"}
    assert "5 events." in html(page)


def test_what_has_no_date_is_shown_where_it_is_counted(open_page: Open) -> None:
    page = open_page()
    assert page.button(key="show_undated").label == "1 of them without a date"
    page.button(key="show_undated").click().run()
    assert not page.exception and address(page)["undated"] == ["1"]
    assert "1 of 5 events without a date" in html(page)
    assert [each.key for each in page.button if str(each.key).startswith("open_")] == ["open_art2-resigned"]
    assert "show_undated" not in {each.key for each in page.button}
    page.button(key="clear").click().run()
    assert "5 events." in html(page)


def test_what_is_left_out_is_shown_where_it_is_counted(open_page: Open) -> None:
    page = open_page()
    assert "left out" in page.button(key="show_minor").label
    page.button(key="show_minor").click().run()
    assert not page.exception and page.toggle(key="everything").value
    assert len(chart_ids(page)) > 4
    assert not [each for each in page.button if each.key == "show_minor"]


def test_a_link_restores_its_view(open_page: Open) -> None:
    view = View(timeline="harbour", people=("Ann Hill",), tab="timeline")
    page = open_page(**view.to_query())
    assert not page.exception
    assert page.multiselect(key="filter_people").value == ["Ann Hill"]
    assert "3 of 5 events with Ann Hill" in html(page)


def test_a_name_nobody_bears_is_said_and_does_not_widen(open_page: Open) -> None:
    page = open_page(timeline="harbour", people="Zed")
    assert "No events for Zed" in page.warning[0].value
    assert "0 of 5 events" in html(page)
    assert page.multiselect(key="filter_people").value == ["Zed"]


def test_a_topic_of_ones_own_is_made_filtered_by_and_given_up(open_page: Open) -> None:
    page = open_page(timeline="harbour")
    page.session_state["own_topics"] = True
    page.run()
    page.text_input(key="topic_name").set_value("*Money*")
    page.text_input(key="topic_words").set_value("bought, bank")
    page.button(key="keep_topic").click().run()
    assert not page.exception and page.text_input(key="topic_name").value == ""
    page.multiselect(key="filter_topics").set_value(["*Money*"]).run()
    assert chart_ids(page) == {"art1-bought"}
    page.button(key="drop_topic_0").click().run()
    assert "No events for *Money*" in page.warning[0].value.replace("\\", "")


def test_a_word_that_no_filter_knows_is_said_and_does_not_widen(open_page: Open) -> None:
    page = open_page(timeline="harbour", status="foo", lanes="bar")
    assert ["status “foo”" in page.warning[0].value, "lanes “bar”" in page.warning[1].value] == [True, True]
    assert "0 of 5 events that fit status “foo”" in html(page)
    page.button(key="clear").click().run()
    assert "5 events" in html(page) and not page.warning


def test_an_unknown_timeline_is_said(open_page: Open) -> None:
    page = open_page(timeline="nowhere")
    assert "no timeline" in page.warning[0].value
    assert not charts(page)
    page.button(key="go_harbour").click().run()
    assert len(chart_ids(page)) == 4


def test_choosing_a_person_filters_and_goes_into_the_address(open_page: Open) -> None:
    page = open_page()
    page.multiselect(key="filter_people").set_value(["Bo Chen"]).run()
    assert "1 of 5 events with Bo Chen" in html(page)
    assert address(page)["people"] == ["Bo Chen"]


def test_any_or_all_of_two_people(open_page: Open) -> None:
    page = open_page(people=["Bo Chen", "Ann Hill"])
    assert "3 of 5" in html(page)
    page = open_page(people=["Bo Chen", "Ann Hill"], people_match="all")
    assert "1 of 5" in html(page)


@pytest.mark.parametrize("typed", ["October 2022", "2023", "2021"])
def test_a_window_can_be_typed(open_page: Open, typed: str) -> None:
    page = open_page()
    page.text_input(key="filter_start").set_value(typed)
    page.text_input(key="filter_end").set_value(typed).run()
    assert "1 of 5" in html(page)


def test_a_date_we_cannot_read_is_said_and_changes_nothing(open_page: Open) -> None:
    page = open_page()
    page.text_input(key="filter_start").set_value("soonish").run()
    assert "soonish" in page.warning[0].value
    assert "5 events" in html(page)


def test_an_open_event_shows_its_sentence_and_reason(open_page: Open) -> None:
    text = html(open_page(selected="art1-opened"))
    assert '<mark class="tl-verb" title="what happened">opened</mark>' in text
    assert '<mark class="tl-date" title="when">on Friday</mark>' in text
    assert "Friday 2 December 2022" in text
    assert "The sentence says when: “on Friday” belongs to “opened”." in text
    assert "The last one up to then." in text and "rated 95%" in text


def test_an_event_that_is_gone_is_said(open_page: Open) -> None:
    page = open_page(selected="nothing")
    assert "not in this timeline" in page.warning[0].value


def test_next_and_previous_walk_through_time(open_page: Open) -> None:
    page = open_page(selected="art1-opened")
    page.button(key="step_Next").click().run()
    assert "Monday 9 January 2023" in html(page)
    page.button(key="step_Previous").click().run()
    assert "Friday 2 December 2022" in html(page)


@pytest.mark.parametrize("tab", ["timeline", "list", "table", "article", "review", "add"])
def test_every_panel_opens(open_page: Open, tab: str) -> None:
    page = open_page(tab=tab)
    assert not page.exception


def test_the_list_opens_an_event(open_page: Open) -> None:
    page = open_page(tab="list")
    page.button(key="open_art1-opened").click().run()
    assert address(page)["selected"] == ["art1-opened"]
    assert "Friday 2 December 2022" in html(page)


def test_the_table_holds_the_same_events(open_page: Open) -> None:
    page = open_page(tab="table", people="Ann Hill")
    frame = page.dataframe[0].value
    assert sorted(frame["Event"]) == ["Ann Hill opens the harbour", "Bo Chen visits the site", "The mayor leaves"]


@pytest.mark.parametrize("lanes", ["people", "organizations", "places", "topics", "articles", "none"])
def test_lanes_of_every_kind_are_drawn(open_page: Open, lanes: str) -> None:
    page = open_page(lanes=lanes)
    assert not page.exception
    assert len(chart_ids(page)) == 4


@pytest.mark.parametrize("tab", ["timeline", "list", "article"])
def test_hostile_text_never_becomes_markup(open_page: Open, tab: str) -> None:
    page = open_page(tab=tab, selected="art2-resigned")
    text = html(page)
    assert "<img" not in text
    assert "&lt;img" in text
    for button in page.button:
        assert "![x]" not in button.label and "$\\alpha" not in button.label


def test_nothing_but_the_view_is_needed_to_open_a_link_anew(open_page: Open) -> None:
    page = open_page()
    page.multiselect(key="filter_people").set_value(["Ann Hill"]).run()
    page.segmented_control(key="tab").set_value("list").run()
    assert html(open_page(**address(page))) == html(page)


def test_what_another_program_corrects_is_seen(open_page: Open, url: str) -> None:
    page = open_page(tab="list")
    with Store.open(url) as other:
        place = places(other.event("harbour", "art1-opened"))[0]
        other.edit("harbour", Correct(place, title="Ann Hill closes the harbour"), at=datetime.now(UTC))
    page.run()
    assert "Ann Hill closes the harbour" in " ".join(each.label for each in page.button)


def test_what_is_typed_and_cannot_be_read_is_no_markup(open_page: Open) -> None:
    page = open_page()
    page.text_input(key="filter_start").set_value("![x](http://evil.example/x.png)").run()
    assert "![x](" not in page.warning[0].value


def test_names_are_offered_without_what_turns_the_direction_of_writing(open_page: Open) -> None:
    page = open_page(people="Ann\u202e Hill")
    assert page.multiselect(key="filter_people").value == ["Ann\u202e Hill"]
    assert "Ann Hill (unknown)" in page.multiselect(key="filter_people").options


def test_who_is_filtered_by_is_said_to_be_silent_or_busy(open_page: Open) -> None:
    assert "silence" not in html(open_page())
    text = html(open_page(people="Ann Hill"))
    assert "Longest silence: 1 January to 1 December 2022 (more than 10 months)." in text


def test_days_that_run_backwards_are_refused_in_words(open_page: Open) -> None:
    page = open_page(start="2022-01-01")
    page.text_input(key="filter_end").set_value("2010").run()
    assert "“To” \\(2010\\) lies before “From” \\(1 January 2022\\)" in page.warning[0].value
    assert page.query_params["start"] in ("2022-01-01", ["2022-01-01"]) and "end" not in page.query_params


@pytest.mark.parametrize("tab", ["timeline", "list", "table"])
def test_each_filter_can_be_cleared_where_nothing_fits(open_page: Open, tab: str) -> None:
    page = open_page(tab=tab, text="qwertz", people="Ann Hill")
    assert {"empty_text", "empty_people", "empty_clear"} <= {button.key for button in page.button}
    page.button(key="empty_text").click().run()
    assert "3 of 5" in html(page) and not page.info


def test_a_list_to_choose_from_shows_titles_as_they_are(open_page: Open) -> None:
    page = open_page(lanes="articles")
    page.session_state["arrange"] = True
    page.run()
    assert HOSTILE in page.multiselect(key="pins").options  # plain text there: a backslash would be seen
