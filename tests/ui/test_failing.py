"""Whatever goes wrong is said in words, with what to do; a person never sees a stack trace."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from timeline.errors import StoreError
from timeline.store import Store
from timeline.ui import listing

Open = Callable[..., AppTest]
SCRIPT = str(Path(__file__).resolve().parents[2] / "dashboard.py")


def broken(*_: object, **__: object) -> None:
    raise StoreError("the database is full: free some space, then try again")


def unforeseen(*_: object, **__: object) -> None:
    raise ZeroDivisionError("secret detail of the code")


@pytest.mark.parametrize("tab", ["timeline", "list", "table", "article", "review", "add"])
def test_a_store_that_breaks_in_the_middle_is_said(open_page: Open, monkeypatch: pytest.MonkeyPatch, tab: str) -> None:
    page = open_page(tab=tab)
    monkeypatch.setattr(Store, "timelines", broken)
    page.run()
    assert not page.exception
    assert "The database is full" in page.error[0].value.replace("\\", "")
    assert page.button(key="again")


def test_an_edit_that_cannot_be_written_is_said(open_page: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    page = open_page(tab="review")
    monkeypatch.setattr(Store, "edit", broken)
    page.button(key="accept_art1-opened").click().run()
    assert not page.exception
    assert "The database is full" in page.toast[0].value.replace("\\", "")
    assert "accept_art1-opened" in {button.key for button in page.button}


def test_what_nobody_foresaw_is_said_without_its_trace(open_page: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "list_panel", unforeseen)
    page = open_page(tab="list")
    assert not page.exception
    assert "did not foresee" in page.error[0].value
    assert "secret" not in page.error[0].value
    assert page.segmented_control(key="tab").value == "list"


def test_a_file_that_is_no_database_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "notes.db"
    path.write_text("this is no database" * 100, encoding="utf-8")
    monkeypatch.setenv("TIMELINE_DATABASE_URL", f"sqlite:///{path}")
    st.cache_resource.clear()
    page = AppTest.from_file(SCRIPT, default_timeout=20).run()
    assert not page.exception
    assert "notes.db" in page.error[0].value.replace("\\", "")


@pytest.mark.parametrize("tab", ["timeline", "list", "table"])
def test_a_view_nothing_fits_says_what_to_do(open_page: Open, tab: str) -> None:
    page = open_page(tab=tab, text="qwertz")
    assert not page.exception
    assert "No event fits all of these filters" in page.info[0].value
