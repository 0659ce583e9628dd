"""Reviewing: each card shows what is needed to judge it, and a way to mend it there."""

from __future__ import annotations

from collections.abc import Callable

from stories import html
from streamlit.testing.v1 import AppTest

Open = Callable[..., AppTest]


def test_a_card_shows_its_sentence_with_verb_and_date_marked(open_page: Open) -> None:
    told = html(open_page(tab="review"))
    assert 'Ann Hill <mark class="tl-verb" title="what happened">opened</mark> the harbour' in told
    assert '<mark class="tl-date" title="when">on Friday</mark>' in told


def test_a_card_is_corrected_where_it_stands(open_page: Open) -> None:
    page = open_page(tab="review")
    page.button(key="correct_art1-opened").click().run()
    assert page.query_params["selected"] in ("art1-opened", ["art1-opened"]) and page.session_state["correct"]
    page.text_input(key="fix_title_art1-opened").set_value("Ann Hill opens the new harbour").run()
    page.button(key="tool_save").click().run()
    assert not page.exception and not page.session_state["correct"]
    assert "Ann Hill opens the new harbour" in " ".join(each.value for each in page.markdown)
