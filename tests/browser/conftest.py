"""A running dashboard and Debian's chromium."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from bench.serving import serving
from bench.synthetic import fill
from timeline.store import Store

CROWD = 8000
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "ui"))
FLAGS = ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking"]
FLAGS += ["--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"]


@pytest.fixture(scope="session")
def dashboard(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a dashboard on a store with the made-up articles, and a timeline of very many events."""
    from stories import story  # noqa: PLC0415  the folder of the page's tests is on the path only now

    path = tmp_path_factory.mktemp("store") / "timelines.db"
    url = f"sqlite:///{path}"
    with Store.open(url) as store:
        timeline = store.create_timeline("Harbour")
        store.create_timeline("Crowd")
        store.create_timeline("Quay")  # empty, for adding to
    fill(str(path), CROWD, timeline=2)
    with Store.open(url) as store:
        for extraction in story():
            store.save(timeline, extraction)
    with serving(ROOT / "dashboard.py", url) as (address, _):
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium; the tests that need it say so where it is absent."""
    path = shutil.which("chromium")
    if path is None:
        pytest.skip("there is no chromium here: get it with `apt-get install chromium`")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield running
        running.close()
