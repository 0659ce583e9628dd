"""The page in a real browser beside a bare one: `python -m bench page`.

The bare app is one `st.plotly_chart` with as many dots and one toggle, on the same Streamlit, in the
same run. Ratios of medians: first picture (cold: new browser profile; warm: again in it), a filter
changed to redrawn, a click on a mark to its answer on the page, server CPU for one rerun.
"""

from __future__ import annotations

import random
import shutil
import statistics
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil
from playwright.sync_api import sync_playwright

from bench.serving import serving
from timeline.interval import Granularity as Grain
from timeline.interval import of_day, unit_at
from timeline.model import (
    Article,
    EntityType,
    Event,
    Evidence,
    Extraction,
    Role,
    RoleName,
    Span,
)
from timeline.store import Store

EVENTS, FIRST, LAST = 1000, 735_000, 738_500
ROUNDS = 5
FLAGS = ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-sync"]
FLAGS += ["--disable-component-update"]
_NAMES = tuple(f"{first} {last}" for first in ("Ann", "Bo", "Cy", "Dov") for last in ("Hill", "Chen", "Levi", "Osei"))
_BARE = """
import streamlit as st, plotly.graph_objects as go, random
st.set_page_config(layout="wide")
on = st.toggle("Show all events")
pick = random.Random(1)
x, y = ([pick.random() for _ in range({marks} - on)] for _ in "xy")
figure = go.Figure(go.Scatter(x=x, y=y, mode="markers", customdata=list(range({marks}))))
figure.update_layout(height=700)
chosen = st.plotly_chart(figure, on_select="rerun", selection_mode=("points",), key="chart")
for point in chosen.selection.points:
    st.container(key="detail").write(point["customdata"])
"""
PROBE = """
(() => { window.drawn = []; const seen = new WeakSet();
  const look = () => { for (const plot of document.querySelectorAll('.st-key-chart .js-plotly-plot')) {
      if (seen.has(plot) || typeof plot.on !== 'function') continue; seen.add(plot);
      if (plot.querySelector('.main-svg')) window.drawn.push(performance.now());
      plot.on('plotly_afterplot', () => window.drawn.push(performance.now())); }
    requestAnimationFrame(look); }; requestAnimationFrame(look); })()
"""
# a mark that the sheet with the open event does not lie over
_MARK = """
number => { const plot = document.querySelector('.st-key-chart .js-plotly-plot'), full = plot._fullLayout;
  const trace = plot._fullData.find(each => each.customdata && each.mode === 'markers');
  plot.scrollIntoView({block: 'start', behavior: 'instant'});
  const box = plot.getBoundingClientRect();
  const spots = trace.x.map((x, at) => [box.left + full.xaxis._offset + full.xaxis.l2p(x),
    box.top + full.yaxis._offset + full.yaxis.l2p(trace.y[at])]).filter(([, y]) => y > 80 && y < 380);
  return spots[number * 37 % spots.length]; }
"""


@dataclass
class Times:
    """Seconds of one app, by what was timed."""

    seconds: dict[str, list[float]] = field(default_factory=dict)

    def add(self, what: str, value: float) -> None:
        """One more measurement."""
        self.seconds.setdefault(what, []).append(value)

    def median(self, what: str) -> float:
        """The middle one."""
        return statistics.median(self.seconds.get(what) or [float("nan")])


def stories(count: int) -> Extraction:
    """One article with that many made-up events, spread over ten years and sixteen people."""
    pick = random.Random(7)
    text = "Ann Hill opened the harbour. " * count
    article = Article("bench", "bench", "A long story", text, LAST)
    events = []
    for number in range(count):
        start = number * 29
        day = pick.randrange(FIRST, LAST)
        when = of_day(day) if pick.random() < 0.7 else unit_at(day, pick.choice((Grain.MONTH, Grain.YEAR, Grain.WEEK)))
        roles = tuple(Role(RoleName.AGENT, name, EntityType.PERSON) for name in pick.sample(_NAMES, 1))
        evidence = Evidence(
            "bench", Span(start, start + 28), Span(start + 9, start + 15), text[start : start + 28], when
        )
        title = f"{roles[0].name} opens harbour number {number}"
        events.append(
            Event(f"e{number}", title, "opened", "open", (evidence,), when, roles=roles, shown=number < count - 1)
        )
    return Extraction(article, tuple(events))


def first_picture(browser: Any, url: str, times: Times, *, first: str, own: bool = False) -> None:
    """One cold and one warm visit; `first` is put before what is timed. Our `own` page has filters, too."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.add_init_script(PROBE)
    for kind in ("cold", "warm"):
        started = time.perf_counter()
        page.goto(url, wait_until="commit")
        page.wait_for_function("window.drawn && window.drawn.length > 0", polling=15, timeout=60_000)
        times.add(f"{first}, {kind}", time.perf_counter() - started)
        if first == "first picture" and own:
            page.locator(".st-key-filter_people").wait_for(timeout=60_000)
            times.add(f"until the filters stand, {kind}", time.perf_counter() - started)
        page.wait_for_timeout(3000)  # the browser keeps compiled scripts only once it is idle
    context.close()


def reruns(browser: Any, url: str, process: psutil.Process, times: Times) -> None:
    """Filter changes and clicks, each waited for."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.add_init_script(PROBE)
    page.goto(url)
    page.wait_for_function("window.drawn && window.drawn.length > 0", polling=15, timeout=40_000)
    page.wait_for_timeout(3000)
    toggle = page.get_by_text("Show all events")
    for number in range(2 * ROUNDS + 2):
        before, cpu = page.evaluate("window.drawn.length"), _cpu(process)
        started = time.perf_counter()
        toggle.click()
        page.wait_for_function("before => window.drawn.length > before", arg=before, polling=15, timeout=15_000)
        took = time.perf_counter() - started
        page.wait_for_timeout(1200)
        if number >= 2:
            times.add("filter to redrawn", took)
            times.add("server CPU of a rerun", _cpu(process) - cpu)
    for number in range(1, ROUNDS + 1):
        x, y = page.evaluate(_MARK, number)
        page.mouse.move(x, y)
        page.wait_for_timeout(300)
        old = page.evaluate("document.querySelector('.st-key-detail')?.innerText || ''")
        started = time.perf_counter()
        page.mouse.click(x, y)
        page.wait_for_function(
            "old => { const now = document.querySelector('.st-key-detail'); return now && now.innerText !== old; }",
            arg=old,
            polling=15,
            timeout=15_000,
        )
        times.add("click to detail", time.perf_counter() - started)
        page.wait_for_timeout(1500)
    page.close()


def _cpu(process: psutil.Process) -> float:
    spent = process.cpu_times()
    return float(spent.user + spent.system)


def measure(chromium: str, folder: Path) -> tuple[Times, Times]:
    """Ours and the bare one, in turns."""
    url = f"sqlite:///{folder / 'bench.db'}"
    with Store.open(url) as store:
        store.save(store.create_timeline("Bench"), stories(EVENTS))
    bare = folder / "bare.py"
    bare.write_text(_BARE.format(marks=EVENTS), encoding="utf-8")
    ours = Path(__file__).resolve().parent.parent / "dashboard.py"
    mine, other = Times(), Times()
    with (
        serving(ours, url) as (our_url, our_process),
        serving(bare, url) as (bare_url, bare_process),
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        for number in range(ROUNDS + 1):
            words = "first picture" if number else "server's first visit"
            first_picture(browser, bare_url, other, first=words)
            first_picture(browser, our_url, mine, first=words, own=True)
        reruns(browser, bare_url, bare_process, other)
        reruns(browser, our_url, our_process, mine)
        browser.close()
    return mine, other


def run() -> None:
    """Print the table; says so where there is no chromium."""
    chromium = shutil.which("chromium")
    if chromium is None:
        print("page: skipped, there is no chromium here (apt-get install chromium)")
        return
    with tempfile.TemporaryDirectory() as folder:
        mine, other = measure(chromium, Path(folder))
    print(f"page: {EVENTS:,} events beside a bare st.plotly_chart of as many dots (medians)")
    print(f"  {'':32} {'ours':>9} {'bare':>9} {'ratio':>7}")
    for what in mine.seconds:
        a, b = mine.median(what), other.median(what)
        beside = f"{b * 1000:7.0f}ms {a / b:7.2f}" if what in other.seconds else ""
        print(f"  {what:32} {a * 1000:7.0f}ms {beside}")
