"""What people do with an open event and in review, and the way back from each step."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime

from stories import article, event, open_popover
from streamlit.testing.v1 import AppTest

from timeline.interval import of_month
from timeline.model import Extraction, Status
from timeline.store import Store

Open = Callable[..., AppTest]


def words(page: AppTest) -> str:
    """All that is said on the page."""
    html = [str(each.proto.body) for each in page.get("html") if "<style>" not in each.proto.body]
    told = [str(each.value) for kind in (page.caption, page.markdown, page.warning, page.toast) for each in kind]
    return " ".join([*html, *told]).replace("\\", "")


def titles(url: str) -> set[str]:
    with Store.open(url) as store:
        return {event.title for event in store.timeline("harbour").events}


def test_accepting_takes_it_out_of_the_queue_and_can_be_undone(open_page: Open) -> None:
    page = open_page(tab="review")
    page.button(key="accept_art1-opened").click().run()
    assert "Accepted: Ann Hill opens the harbour" in words(page)
    assert "review_art1-opened" not in {button.key for button in page.button}
    page.button(key="undo_last").click().run()
    assert "review_art1-opened" in {button.key for button in page.button}
    assert not page.exception


def test_hiding_closes_the_event_and_undo_brings_it_back(open_page: Open, url: str) -> None:
    page = open_page(tab="list", selected="art1-bought")
    page.button(key="tool_hide").click().run()
    assert "Port Authority buys the quay" not in titles(url)
    assert "tool_hide" not in {button.key for button in page.button}
    page.button(key="undo_last").click().run()
    assert "Port Authority buys the quay" in titles(url)


def test_the_correction_says_how_a_date_is_understood(open_page: Open) -> None:
    page = open_popover(open_page(selected="art1-bought"), "correct")
    page.text_input(key="fix_when_art1-bought").set_value("about 1984").run()
    assert "We understand: about 1984" in words(page)
    page.text_input(key="fix_when_art1-bought").set_value("soonish").run()
    assert "is not a date we can read" in words(page)


def test_a_corrected_date_and_title_are_shown_and_marked(open_page: Open) -> None:
    page = open_popover(open_page(selected="art1-bought"), "correct")
    page.text_input(key="fix_when_art1-bought").set_value("2 November 2022")
    page.text_input(key="fix_title_art1-bought").set_value("Port Authority buys the old quay")
    page.button(key="tool_save").click().run()
    said = words(page)
    assert "Wednesday 2 November 2022" in said
    assert "corrected by hand: title, date" in said
    page.button(key="undo_last").click().run()
    assert "Sometime in October 2022" in words(page)


def test_a_date_we_cannot_read_is_not_saved(open_page: Open) -> None:
    page = open_popover(open_page(selected="art1-bought"), "correct")
    page.text_input(key="fix_when_art1-bought").set_value("soonish")
    page.button(key="tool_save").click().run()
    assert "not a date we can read" in page.toast[0].value
    assert "Sometime in October 2022" in words(page)


def test_an_event_is_added_by_hand(open_page: Open, url: str) -> None:
    page = open_popover(open_page(tab="review"), "by_hand")
    page.text_input(key="hand_title").set_value("The quay is painted")
    page.text_input(key="hand_when").set_value("spring 2023")
    page.text_input(key="hand_people").set_value("Ann Hill; Bo Chen ;")
    page.text_input(key="hand_organizations").set_value("Port Authority")
    page.text_input(key="hand_places").set_value("Portside")
    page.selectbox(key="hand_status").set_value(Status.PLANNED)
    page.button(key="hand_add").click().run()
    assert "Added: The quay is painted" in words(page)
    with Store.open(url) as store:
        (added,) = (event for event in store.timeline("harbour").events if event.title == "The quay is painted")
    assert added.people == ("Ann Hill", "Bo Chen")
    assert (added.organizations, added.places, added.status) == (("Port Authority",), ("Portside",), Status.PLANNED)


def test_an_event_without_words_is_not_added(open_page: Open, url: str) -> None:
    before = titles(url)
    page = open_popover(open_page(tab="review"), "by_hand")
    page.button(key="hand_add").click().run()
    assert "Say what happened" in page.toast[0].value
    assert titles(url) == before


def test_two_events_are_merged_by_hand_and_apart_again(open_page: Open, url: str) -> None:
    page = open_popover(open_page(selected="art1-opened"), "merge")
    page.selectbox(key="merge_art1-opened").set_value("art1-bought").run()
    page.button(key="tool_merge").click().run()
    assert "Merged: Ann Hill opens the harbour" in words(page)
    assert "Port Authority buys the quay" not in titles(url)
    page.button(key="undo_last").click().run()
    assert "Port Authority buys the quay" in titles(url)


def test_what_is_near_in_time_is_offered_first_to_merge_with(open_page: Open) -> None:
    page = open_popover(open_page(selected="art1-opened"), "merge")
    days = [option.split(" — ", 1)[0] for option in page.selectbox(key="merge_art1-opened").options]
    assert days == ["9 January 2023", "October 2022", "1 January 2021 to 31 December 2021", "date unknown"]


def test_a_split_asks_which_sentences(open_page: Open, url: str) -> None:
    page = open_popover(open_page(selected="art1-opened"), "merge")
    page.selectbox(key="merge_art1-opened").set_value("art1-bought").run()
    page.button(key="tool_merge").click().run()
    page = open_popover(page, "split")
    assert page.button(key="tool_split").disabled
    page.checkbox(key="split_art1-opened_1").check().run()
    page.button(key="tool_split").click().run()
    assert {"Ann Hill opens the harbour", "Port Authority buys the quay"} <= titles(url)


def test_every_step_is_listed_and_can_be_undone_in_any_order(open_page: Open, url: str) -> None:
    page = open_page(tab="review")
    page.button(key="hide_art1-bought").click().run()
    page.button(key="accept_art1-opened").click().run()
    said = words(page)
    assert said.index("accepted") < said.index("hidden")
    first = min(int(button.key.removeprefix("edit_")) for button in page.button if str(button.key).startswith("edit_"))
    page.button(key=f"edit_{first}").click().run()
    assert "Port Authority buys the quay" in titles(url)


def test_a_name_written_otherwise_says_so_and_can_be_told_apart(open_page: Open, url: str) -> None:
    told = article(3, "Harbour fees", "Chen raised the fees in 2020.", None)
    raised = event(told, told.text, "raised", "in 2020", of_month(2020, 5), "Chen raises the fees", people=("Chen",))
    with Store.open(url) as store:
        store.save("harbour", Extraction(told, (raised,)))
    page = open_page(selected=raised.id, people="Chen")
    assert "Bo Chen: written “Chen” in “Harbour fees”; no other name in this timeline has it in it." in words(page)
    assert page.multiselect(key="filter_people").value == ["Bo Chen"]
    assert page.query_params["people"] == "Bo Chen"
    page.button(key=f"two_{raised.id}_0").click().run()
    assert "Told apart: Chen and Bo Chen" in words(page) and "written “Chen”" not in words(page)
    page.button(key="undo_last").click().run()
    assert "written “Chen”" in words(page) and not page.exception


def test_a_name_typed_once_is_kept_with_what_is_done_undone_and_done_again(open_page: Open, url: str) -> None:
    page = open_page(tab="review")
    page.text_input(key="who_typed").set_value(" Bo Chen ").run()
    page.segmented_control(key="tab").set_value("list").run()
    page.button(key="open_art1-bought").click().run()
    page.button(key="tool_hide").click().run()
    page.button(key="undo_last").click().run()
    page.segmented_control(key="tab").set_value("review").run()
    assert page.text_input(key="who_typed").value.strip() == "Bo Chen"
    page.button(key="redo").click().run()
    with Store.open(url) as store:
        lines = [json.loads(line) for line in store.export_edits("harbour").splitlines()]
    assert [(line["kind"], line["who"]) for line in lines] == [(kind, "Bo Chen") for kind in ("hide", "undo", "redo")]


def with_edits_file(page: AppTest, lines: bytes) -> AppTest:
    page.session_state["edits_file"] = True
    page.run()
    page.file_uploader(key="edits_in").set_value([("edits.jsonl", lines, "application/jsonl")]).run()
    return page.button(key="edits_take").click().run()


def test_edits_are_brought_in_from_a_file_or_refused_with_the_line(open_page: Open, url: str) -> None:
    page = open_page(tab="review")
    page.button(key="hide_art1-bought").click().run()
    with Store.open(url) as store:
        lines = store.export_edits("harbour")
        store.undo("harbour", at=datetime.now(UTC))
    page = with_edits_file(open_page(tab="review"), (lines + '{"number":9}').encode())
    assert "Nothing was taken over" in page.error[0].value and "line 2" in page.error[0].value
    gone = lines.replace("art1", "gone").replace('"number":1', '"number":7')
    page = with_edits_file(open_page(tab="review"), (lines + gone).encode())
    told = page.success[0].value.replace("\\", "")
    assert "taken over: 1, undos counted. Here already: 1. Without their event: 1" in told
    assert not page.exception
    page = with_edits_file(open_page(tab="review"), b"\xff\xfe")
    assert "no text" in page.error[0].value
