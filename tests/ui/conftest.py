"""The dashboard run without a browser, on a store made for the test."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import streamlit as st
from stories import story
from streamlit.testing.v1 import AppTest

from timeline.store import Store
from timeline.ui.page.opening import DOORS, Doors

Open = Callable[..., AppTest]


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A store with one timeline, "harbour", of two articles."""
    address = f"sqlite:///{tmp_path / 'timelines.db'}"
    with Store.open(address) as store:
        timeline = store.create_timeline("Harbour")
        for extraction in story():
            store.save(timeline, extraction)
    return address


def script(doors: object) -> None:
    """What `dashboard.py` does, as a script of its own, so it imports what it needs."""
    from dashboard import main  # noqa: PLC0415
    from timeline.ui.page.opening import Doors  # noqa: PLC0415

    assert isinstance(doors, Doors)
    main(doors)


@pytest.fixture
def open_page(url: str, monkeypatch: pytest.MonkeyPatch) -> Open:
    """Opens the dashboard at a link: `open_page(people="Ann Hill")`; on other doors: `open_page(doors=Doors(...))`."""
    monkeypatch.setenv("TIMELINE_DATABASE_URL", url)
    st.cache_resource.clear()

    def run(*, doors: Doors = DOORS, drawn: bool = True, **query: str | list[str]) -> AppTest:
        page = AppTest.from_function(script, default_timeout=20, args=(doors,))
        page.session_state["picture_drawn"] = drawn  # what a browser tells when it has drawn the first picture
        for key, value in query.items():
            page.query_params[key] = value
        return page.run()

    return run
