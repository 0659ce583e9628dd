"""Whatever goes wrong is said in words, with what to do; a person never sees a stack trace."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from timeline.errors import StoreError
from timeline.store import Change, Edit, Page, Store, TimelineInfo
from timeline.ui.page import opening
from timeline.ui.page.opening import DOORS, Doors
from timeline.view import View

Open = Callable[..., AppTest]
ROOT = Path(__file__).resolve().parents[2]
SCRIPT = str(ROOT / "dashboard.py")
WRITES = set(
    "create_timeline rename_timeline delete_timeline save delete_article rename_article redate retext edit undo redo"
    " import_edits rebuild save_view delete_view".split()
)


class Full(Store):
    """A store that fails at what is in `fails`."""

    fails = ""

    def timelines(self) -> tuple[TimelineInfo, ...]:
        self.check("timelines")
        return super().timelines()

    def edit(self, timeline: str, change: Change, *, who: str = "local", at: datetime) -> Edit:
        self.check("edit")
        return super().edit(timeline, change, who=who, at=at)

    def page(self, view: View, *, limit: int = 500, offset: int = 0) -> Page:
        if self.fails == "page":
            raise ZeroDivisionError("secret detail of the code")
        return super().page(view, limit=limit, offset=offset)

    def check(self, asked: str) -> None:
        if asked == self.fails:
            raise StoreError("the database is full: free some space, then try again")


@pytest.fixture
def full(url: str) -> Iterator[Full]:
    with Full.open(url) as store:
        yield store


@pytest.mark.parametrize("tab", ["timeline", "list", "table", "article", "review", "add"])
def test_a_store_that_breaks_in_the_middle_is_said(open_page: Open, full: Full, tab: str) -> None:
    page = open_page(doors=Doors(lambda: full, DOORS.extract), tab=tab)
    full.fails = "timelines"
    page.run()
    assert not page.exception
    assert "The database is full" in page.error[0].value.replace("\\", "")
    assert page.button(key="again")


def test_an_edit_that_cannot_be_written_is_said(open_page: Open, full: Full) -> None:
    page = open_page(doors=Doors(lambda: full, DOORS.extract), tab="review")
    full.fails = "edit"
    page.button(key="accept_art1-opened").click().run()
    assert not page.exception
    assert "The database is full" in page.toast[0].value.replace("\\", "")
    assert "accept_art1-opened" in {button.key for button in page.button}


def test_what_nobody_foresaw_is_said_without_its_trace(open_page: Open, full: Full) -> None:
    full.fails = "page"
    page = open_page(doors=Doors(lambda: full, DOORS.extract), tab="list")
    assert not page.exception
    assert "did not foresee" in page.error[0].value
    assert "secret" not in page.error[0].value
    assert page.segmented_control(key="tab").value == "list"


def test_a_file_that_is_no_database_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "notes.db"
    path.write_text("this is no database" * 100, encoding="utf-8")
    monkeypatch.setenv("TIMELINE_DATABASE_URL", f"sqlite:///{path}")
    st.cache_resource.clear()
    page = AppTest.from_file(SCRIPT, default_timeout=20)
    page.session_state["picture_drawn"] = True
    page.run()
    assert not page.exception
    assert "notes.db" in page.error[0].value.replace("\\", "")
    path.unlink()
    page.button(key="again").click().run()
    assert not page.error and page.selectbox(key="timeline")


def test_trying_again_opens_the_store_anew_and_keeps_what_reads(open_page: Open, url: str) -> None:
    page = open_page(tab="list")
    store, reader = opening.open_store(url), opening.reader()
    pool = store._engine.pool
    opening.again()
    page.run()
    assert opening.open_store(url) is not store and opening.reader() is reader
    assert store._engine.pool is not pool  # what it held open is closed


def test_everything_that_writes_goes_through_the_careful_door() -> None:
    """A callback that changes the store has `@writing`: a failure is said, and every session asks anew."""
    public = {name for name in dir(Store) if not name.startswith("_")}
    assert public >= WRITES
    for file in sorted((ROOT / "timeline" / "ui").glob("*.py")):
        for one in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(one, ast.FunctionDef) or (file.stem, one.name) == ("mending", "edit"):
                continue
            called = {ast.unparse(each.func) for each in ast.walk(one) if isinstance(each, ast.Call)}
            writes = {f"{store}.{name}" for store in ("store", "source.store") for name in WRITES}
            if called & (writes | {"edit", "mending.edit"}):
                assert "writing" in [ast.unparse(each) for each in one.decorator_list], (file.name, one.name)


@pytest.mark.parametrize("tab", ["timeline", "list", "table"])
def test_a_view_nothing_fits_says_what_to_do(open_page: Open, tab: str) -> None:
    page = open_page(tab=tab, text="qwertz")
    assert not page.exception
    assert "No event fits all of these filters" in page.info[0].value
