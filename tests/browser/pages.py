"""A page of the dashboard in a browser: opened, waited for until it stands, its chart clicked and dragged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlparse

from playwright.sync_api import Browser, Page

AXE = Path(__file__).parent / "axe.min.js"  # axe-core 4.10.3, MPL-2.0, from npm
DRAWN = ".st-key-chart .js-plotly-plot .main-svg"
TARGET = """
id => { const plot = document.querySelector('.st-key-chart .js-plotly-plot'), full = plot._fullLayout;
  const trace = plot._fullData.find(trace => trace.customdata && trace.customdata.includes(id));
  const at = trace.customdata.indexOf(id), box = plot.getBoundingClientRect();
  const middle = trace.base ? trace.base[at] + trace.x[at] / 2 : trace.x[at];
  return [box.left + full.xaxis._offset + full.xaxis.l2p(middle),
          box.top + full.yaxis._offset + full.yaxis.l2p(trace.y[at])]; }
"""
AXE_RUN = """
async ours => {
  const include = ours.filter(one => document.querySelector(one)).map(one => [one]);
  const serious = (await axe.run({include})).violations.filter(each => ['serious', 'critical'].includes(each.impact));
  return serious.map(each => [each.id, each.nodes.slice(0, 3).map(node => node.html.slice(0, 160))]); }
"""


@contextmanager
def opened(
    browser: Browser, url: str, *, width: int = 1280, dark: bool = False, forced: bool = False
) -> Iterator[Page]:
    """A page in a new profile; fails on script errors, exception boxes and requests elsewhere."""
    context = browser.new_context(
        viewport={"width": width, "height": 850},
        color_scheme="dark" if dark else "light",
        forced_colors="active" if forced else "none",
    )
    page = context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(f"script error: {error}"))
    page.on("console", lambda line: wrong.append(line.text) if line.type == "error" else None)
    page.on(
        "request",
        lambda request: (
            wrong.append(f"left this machine: {request.url}")
            if request.url.startswith("http") and urlparse(request.url).hostname != "127.0.0.1"
            else None
        ),
    )
    page.goto(url)
    try:
        yield page
        assert page.locator('[data-testid="stException"]').count() == 0
        assert wrong == []
    finally:
        context.close()


def drawn(page: Page) -> None:
    """The picture stands, and so does all that comes after it: what hears the clicks is the last."""
    page.wait_for_selector(DRAWN, timeout=90_000)
    page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]', timeout=90_000)
    page.wait_for_timeout(1500)


def settled(page: Page) -> None:
    """Wait until the page has drawn what it was asked for."""
    page.wait_for_selector('[data-testid="stMainBlockContainer"] .tl-sentence', timeout=120_000)
    page.wait_for_function(
        '!document.querySelector(\'[data-testid="stSkeleton"], [data-stale="true"]\')', timeout=120_000
    )


def standing(page: Page, event: str) -> list[float]:
    """Where a mark is when the page no longer moves: what stands above the picture may come after it."""
    places = [page.evaluate(TARGET, event)]
    while len(places) < 40 and places[-4:] != [places[-1]] * 4:
        page.wait_for_timeout(250)
        places.append(page.evaluate(TARGET, event))
    assert places[-4:] == [places[-1]] * 4, "the picture does not come to rest"
    return list(places[-1])


def click_event(page: Page, event: str) -> None:
    """Click on the mark of an event."""
    x, y = standing(page, event)
    page.mouse.move(x, y)
    page.wait_for_timeout(300)
    page.mouse.click(x, y)


def drag(page: Page, chart: str, start: float, end: float) -> None:
    """Over the plot of a chart, from one share of its width to another."""
    page.locator(f".st-key-{chart}").first.scroll_into_view_if_needed()
    box = page.locator(f".st-key-{chart} :is(.nsewdrag, .track)").first.bounding_box()
    assert box is not None
    y = box["y"] + min(12, box["height"] / 2)
    page.mouse.move(box["x"] + start * box["width"], y)
    page.mouse.down()
    page.mouse.move(box["x"] + end * box["width"], y, steps=8)
    page.mouse.up()


def window(page: Page) -> tuple[str, str]:
    """First and last day of the window, as the address has them."""
    query = parse_qs(urlparse(page.url).query)
    return query.get("start", [""])[0], query.get("end", [""])[0]


def serious_findings(page: Page, ours: Sequence[str]) -> list[object]:
    """What axe calls serious or critical in the parts of a page that these selectors name."""
    page.add_script_tag(path=str(AXE))
    return list(page.evaluate(AXE_RUN, ours))
