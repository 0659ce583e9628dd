"""An article, its events marked in the text, and the way there and back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from pictures import charts
from stories import HOSTILE, article, event, first, html, to_article
from streamlit.testing.v1 import AppTest

from timeline.interval import Granularity, Interval, day_number, of_month, unit_at
from timeline.model import Anchor, Extraction, Span, TimeExpression, Timex, TimexType
from timeline.ui.articles.reading import unused
from timeline.ui.events.evidence import once_each
from timeline.ui.page.text import Marked, around, headline, marked

Open = Callable[..., AppTest]


def test_every_shown_event_is_marked_and_leads_to_it(open_page: Open) -> None:
    page = to_article(open_page(tab="article"))
    text = html(page)
    for told, word in (("art1-opened", "opened"), ("art1-bought", "bought"), ("art1-visit", "visit")):
        assert f'tabindex="0" data-event="{told}">{word}</mark>' in text
    assert "art1-had" not in text


@pytest.mark.parametrize(
    ("text", "title", "head"),
    [("Ann left\n\nShe flew.", "Ann left", Span(0, 8)), ("\n Ann left \nShe flew.", "Ann left", Span(2, 10)),
     ("Ann left Oslo\n\nShe flew.", "Ann left", None), ("Ann left", "Ann left", None)],
    ids=["first line", "between spaces", "another title", "nothing else"],
)  # fmt: skip
def test_a_first_line_that_is_the_title_heads_the_article(text: str, title: str, head: Span | None) -> None:
    assert headline(text, title) == head


def test_a_part_of_a_text_is_marked_by_the_marks_inside_it() -> None:
    marks = [Marked(Span(4, 8), "event"), Marked(Span(14, 18), "event")]
    parts = [marked("Ann left\n\nShe flew.", marks, part=part) for part in (Span(0, 8), Span(10, 19))]
    assert parts == ['Ann <mark class="tl-event">left</mark>', 'She <mark class="tl-event">flew</mark>.']


def test_an_event_leads_to_its_place_in_the_text(open_page: Open) -> None:
    page = open_page(tab="list", selected="art2-left")
    page.button(key="read_art2-left_0").click().run()
    assert page.segmented_control(key="tab").value == "article"
    assert page.session_state["reading"] == "art2"
    assert '<mark class="tl-here"' in html(page)


def test_the_address_tells_which_article_is_read(open_page: Open) -> None:
    page = to_article(open_page(tab="article"), "art2")
    assert page.query_params["reading"] in ("art2", ["art2"])
    other = open_page(tab="article", reading="art2")
    assert other.session_state["reading"] == "art2" and html(other) == html(page)
    page.segmented_control(key="tab").set_value("list").run()
    assert "reading" not in page.query_params
    page.segmented_control(key="tab").set_value("article").run()
    assert page.session_state["reading"] == "art2"
    page.button(key="all_articles").click().run()
    assert "reading" not in page.query_params and page.session_state["reading"] == ""


def test_a_link_to_an_article_that_is_not_here_says_so(open_page: Open) -> None:
    page = open_page(tab="article", reading="art9")
    assert "not here" in page.warning[0].value
    assert page.session_state["reading"] == ""


def test_another_article_can_be_chosen_while_an_event_is_open(open_page: Open) -> None:
    page = open_page(tab="article", selected="art1-opened")
    page.button(key="all_articles").click().run()
    assert "selected" not in page.query_params
    to_article(page, "art2")
    assert page.session_state["reading"] == "art2"


def test_the_open_event_of_an_article_leads_to_the_timeline(open_page: Open) -> None:
    page = open_page(tab="article", selected="art1-opened")
    page.button(key="to_timeline").click().run()
    assert page.segmented_control(key="tab").value == "timeline"
    assert charts(page)


def test_dates_that_were_seen_and_not_used_are_told_with_the_reason(open_page: Open) -> None:
    page = to_article(open_page(tab="article"))
    assert "Dates we saw and did not use (1)" in {each.label for each in page.expander}
    assert "“some day”: no anchor" in html(page)
    assert [why for _, why in unused(first())] == ["no anchor"]


def test_the_sentence_stands_in_its_context(open_page: Open) -> None:
    text = html(open_page(tab="list", selected="art1-bought"))
    assert '<span class="tl-around">Ann Hill opened the harbour on Friday.</span>' in text
    assert '<span class="tl-around">Bo Chen will visit the site on 9 January.</span>' in text


def test_who_says_so_and_how_we_know_are_told(open_page: Open) -> None:
    text = html(open_page(tab="list", selected="art1-bought"))
    assert "<b>Who says so:</b> “Harbour plan approved”" in text
    assert "The sentence says when: “in October” belongs to “bought”." in text
    assert "<li>Published on Saturday 3 December 2022 (the article&#x27;s first line).</li>" in text


def test_steps_in_the_lane_of_a_person(open_page: Open) -> None:
    page = open_page(tab="list", selected="art1-opened", lanes="people")
    assert "Ann Hill: 2 of 3" in html(page)
    page.button(key="lane_Next_0").click().run()
    assert "Monday 9 January 2023" in html(page)


def test_around_ends_where_the_text_ends() -> None:
    text = "It rained. Ann left."
    assert around(text, Span(0, len(text))) == ("", "")
    assert around(text, Span(11, 20)) == ("It rained.", "")


def test_a_mark_that_leads_somewhere_is_escaped() -> None:
    made = marked(HOSTILE, [Marked(Span(0, 4), "event", HOSTILE, HOSTILE)])
    assert "<img" not in made
    assert 'onerror="' not in made


@pytest.mark.parametrize("step", ["told before: 1954", "counted from 1954, told before"])
def test_both_ends_of_a_range_and_what_others_count_from_are_used(step: str) -> None:
    told = article(7, "Teacher", "Ann Hill taught from 1961 to 1974. In 1954 it rained; it is shut since May.", None)

    def time(text: str, when: Interval | None, **fields: Any) -> TimeExpression:
        at = told.text.index(text)
        both = Span(told.text.index("1961"), told.text.index("1974") + 4) if text in ("1961", "1974") else None
        kind = fields.pop("type", TimexType.DATE)
        timex = Timex(Span(at, at + len(text)), text, kind, fields.pop("value", ""), "test", range=both)
        return TimeExpression(timex, when, "", fields.pop("anchor", Anchor.ABSOLUTE), **fields)

    first_year, last_year, base = (unit_at(day_number(year), Granularity.YEAR) for year in (1961, 1974, 1954))
    may = time("May", of_month(1954, 5), anchor=Anchor.PREVIOUS, reason=(step, "so May 1954"))
    taught = event(told, "Ann Hill taught from 1961 to 1974.", "taught", "1961", first_year, "Ann Hill teaches")
    shut = event(told, "In 1954 it rained; it is shut since May.", "shut", "May", may.interval, "It is shut")
    dating = [replace(taught, evidence=(replace(taught.evidence[0], time=time("1961", first_year)),))]
    dating.append(replace(shut, evidence=(replace(shut.evidence[0], time=may),)))
    length = time("rained", None, type=TimexType.DURATION, value="P6Y")
    after = time("Hill", None, type=TimexType.DURATION, value="evt:D+2")
    times = (after, time("1961", first_year), time("1974", last_year), time("1954", base), length, may)
    rows = unused(Extraction(told, events=tuple(dating), times=times))
    assert [(timex.text, why) for timex, why in rows] == [
        ("Hill", "counted from something that is told, and of that we know no date"),
        ("rained", "says how long: no day to draw"),
    ]


def test_the_articles_are_listed_with_their_days_and_numbers(open_page: Open) -> None:
    page = open_page(tab="article")
    assert ">2 articles<" in html(page)
    told = [each.label for each in page.button if (each.key or "").startswith("article_")]
    assert told[0].endswith("No publication date · 2 events") and "<img" not in told[0].replace("\\<", "")
    assert told[1] == "**Harbour plan approved**  \n3 December 2022 · 3 events"


def test_the_list_of_articles_leads_to_what_mends_one(open_page: Open) -> None:
    page = open_page(tab="article")
    page.button(key="mend_art2").click().run()
    page.text_input(key="article_day_art2").set_value("3 March 2023")
    page.button(key="article_redate").click().run()
    assert not page.session_state["manage_article"] and "Published 3 March 2023" in html(page)
    page.button(key="all_articles").click().run()
    told = [each.label for each in page.button if (each.key or "").startswith("article_")]
    assert [each.split("  \n")[1] for each in told] == ["3 March 2023 · 2 events", "3 December 2022 · 3 events"]


def test_a_link_to_a_panel_that_is_not_there_says_so(open_page: Open) -> None:
    page = open_page(tab="picture")
    assert "asks for the panel “picture”" in page.warning[0].value
    assert not open_page(tab="review").warning


def test_a_sentence_that_tells_an_event_twice_is_shown_once() -> None:
    (opened, bought, *_) = first().events
    again = replace(opened.evidence[0], trigger=Span(0, 3))
    assert once_each((*opened.evidence, again, *bought.evidence)) == [*opened.evidence, *bought.evidence]
