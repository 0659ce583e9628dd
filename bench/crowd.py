"""The page with very many events beside itself with few: `python -m bench crowd`. Takes some minutes, for a
million events are written first.

The same dashboard on 1,000 and on 1,000,000 synthetic events, in turns: a person more to filter by, a zoom, a step
in time, each until the chart is drawn anew. Every question is a new one, so nothing comes from what was kept.
"""

from __future__ import annotations

import re
import shutil
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from bench.page import FLAGS, PROBE, ROUNDS, Times
from bench.serving import serving
from bench.synthetic import fill
from timeline.store import Store

SIZES = (1_000, 1_000_000)
_APP = Path(__file__).resolve().parent.parent / "dashboard.py"


def _store(folder: Path, count: int) -> str:
    path = folder / f"{count}.db"
    url = f"sqlite:///{path}"
    with Store.open(url) as store:
        store.create_timeline("Crowd")
    fill(str(path), count)
    return url


def _until_drawn(page: Any, act: Any) -> float:
    before = page.evaluate("window.drawn.length")
    started = time.perf_counter()
    act()
    page.wait_for_function("before => window.drawn.length > before", arg=before, polling=15, timeout=60_000)
    took = time.perf_counter() - started
    page.wait_for_timeout(1500)
    return took


def _round(page: Any, number: int, times: Times) -> None:
    people = page.locator(".st-key-filter_people input").first
    people.click()
    people.fill(f"Ann Hill{number}")
    option = page.get_by_role("option", name=re.compile(rf"^Ann Hill{number}\b")).first
    option.wait_for()  # Enter would take all that begin so
    times.add("one more person", _until_drawn(page, option.click))
    page.keyboard.press("Escape")
    moves = page.locator(".st-key-strip .moves")
    step = "Later" if number % 2 else "Earlier"  # to and fro, for there are events in the middle
    for words, done in (("Closer", "zoomed in"), (step, "moved"), ("Wider", "zoomed out")):
        button = moves.get_by_role("button", name=words)
        times.add(done, _until_drawn(page, button.click))


def measure(chromium: str, folder: Path) -> dict[int, Times]:
    """Seconds by the number of events."""
    found = {count: Times() for count in SIZES}
    with ExitStack() as stack:
        urls = {count: stack.enter_context(serving(_APP, _store(folder, count)))[0] for count in SIZES}
        browser = stack.enter_context(sync_playwright()).chromium.launch(executable_path=chromium, args=FLAGS)
        pages = {}
        for count, url in urls.items():
            page = pages[count] = browser.new_page(viewport={"width": 1280, "height": 800})
            page.add_init_script(PROBE)
            started = time.perf_counter()
            page.goto(f"{url}?start=2000-01-01&end=2019-12-31")
            page.wait_for_function("window.drawn && window.drawn.length > 0", polling=15, timeout=120_000)
            found[count].add("server's first visit", time.perf_counter() - started)
            page.locator(".st-key-filter_people input").first.wait_for(timeout=60_000)
            page.wait_for_timeout(3000)
        for number in range(1, ROUNDS + 1):
            for count, page in pages.items():
                _round(page, number, found[count])
        browser.close()
    return found


def run() -> None:
    """Print the table; says so where there is no chromium."""
    chromium = shutil.which("chromium")
    if chromium is None:
        print("crowd: skipped, there is no chromium here (apt-get install chromium)")
        return
    with tempfile.TemporaryDirectory() as folder:
        few, many = measure(chromium, Path(folder)).values()
    print(f"crowd: the page with {SIZES[1]:,} events beside {SIZES[0]:,}, until drawn anew (medians)")
    print(f"  {'':32} {'few':>9} {'many':>9} {'ratio':>7}")
    for what in few.seconds:
        a, b = few.median(what), many.median(what)
        print(f"  {what:32} {a * 1000:7.0f}ms {b * 1000:7.0f}ms {b / a:7.2f}")
