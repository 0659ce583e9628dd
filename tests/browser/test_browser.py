"""What only a browser shows: it draws, a click opens, links hold, hostile text stays text."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from urllib.parse import parse_qs, urlparse

import pytest
from playwright.sync_api import Browser, Page

from timeline.interval import day_number, iso_day

pytestmark = pytest.mark.browser

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
OVERLAPS = """
() => { const boxes = [...document.querySelectorAll('.st-key-chart .textpoint text')]
    .map(text => [text.getBoundingClientRect(), text.textContent]);
  const found = [];
  boxes.forEach(([a, one], i) => boxes.slice(i + 1).forEach(([b, other]) => {
    if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3)
      found.push([one, other]); }));
  return found; }
"""


@contextmanager
def opened(browser: Browser, url: str, *, width: int = 1280, dark: bool = False) -> Iterator[Page]:
    """A page in a new profile; fails on script errors, exception boxes and requests elsewhere."""
    context = browser.new_context(viewport={"width": width, "height": 850}, color_scheme="dark" if dark else "light")
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


def standing(page: Page, event: str) -> list[float]:
    """Where a mark is when the page no longer moves: what stands above the picture may come after it."""
    places = [page.evaluate(TARGET, event)]
    while len(places) < 40 and places[-4:] != [places[-1]] * 4:
        page.wait_for_timeout(250)
        places.append(page.evaluate(TARGET, event))
    assert places[-4:] == [places[-1]] * 4, "the picture does not come to rest"
    return list(places[-1])


def click_event(page: Page, event: str) -> None:
    x, y = standing(page, event)
    page.mouse.move(x, y)
    page.wait_for_timeout(300)
    page.mouse.click(x, y)


@pytest.mark.parametrize(("width", "dark"), [(1280, False), (700, True), (390, False)])
def test_it_draws_without_overlaps_and_without_leaving_the_machine(
    browser: Browser, dashboard: str, width: int, dark: bool
) -> None:
    with opened(browser, dashboard + "?tab=timeline", width=width, dark=dark) as page:
        drawn(page)
        assert page.evaluate(OVERLAPS) == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1")
        ground = page.evaluate("getComputedStyle(document.querySelector('.st-key-chart .main-svg')).backgroundColor")
        assert (sum(int(part) for part in ground[4:-1].split(",")) < 120) is dark


def test_the_chart_follows_the_theme_while_it_is_open(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&tab=timeline") as page:
        drawn(page)
        page.wait_for_timeout(2000)
        page.emulate_media(color_scheme="dark")
        ground = "getComputedStyle(document.querySelector('.st-key-chart .main-svg')).backgroundColor"
        page.wait_for_function(f"{ground} === 'rgb(15, 19, 24)'", timeout=30_000)


def test_a_click_opens_the_event_and_the_address_opens_it_again(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard) as page:
        drawn(page)
        click_event(page, "art1-opened")
        page.wait_for_selector(".st-key-detail mark.tl-date", timeout=30_000)
        page.wait_for_function("location.search.includes('selected=art1-opened')", timeout=10_000)
        address = page.url
    with opened(browser, address) as page:
        page.wait_for_selector(".st-key-detail mark.tl-date", timeout=90_000)
        assert "Ann Hill opens the harbour" in page.locator(".st-key-detail").inner_text()


def test_glyph_and_sentence_of_the_open_event_are_seen_together(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&tab=timeline") as page:
        drawn(page)
        page.get_by_text("Click an event to see its sentence").wait_for()
        for _ in range(2):
            page.keyboard.press("j")
            page.wait_for_timeout(3500)
            seen = "box => box.top >= 0 && box.bottom <= innerHeight + 1"
            for one in (".st-key-detail .tl-title", ".st-key-chart .tl-open div"):
                box = f"document.querySelector('{one}').getBoundingClientRect()"
                page.wait_for_function(f"({seen})({box})", timeout=30_000)
        page.reload()
        drawn(page)
        assert page.get_by_text("Click an event to see its sentence").count() == 0


def test_back_leads_to_the_view_before(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&people=Bo+Chen") as page:
        drawn(page)
        page.get_by_role("button", name="Clear all filters").click()
        page.wait_for_function("!location.search.includes('Bo')", timeout=15_000)
        page.wait_for_timeout(1000)
        page.go_back()
        page.locator(".tl-sentence", has_text="1 of 5 events with Bo Chen").wait_for(timeout=20_000)


def test_arrow_keys_walk_and_escape_closes(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?tab=timeline&selected=art1-opened") as page:
        page.wait_for_selector(".st-key-detail", timeout=90_000)
        page.locator(".st-key-step_Next").wait_for(timeout=30_000)
        for _ in range(8):  # a slow page hears keys only once it is quiet
            page.wait_for_timeout(3000)
            if "selected=art1-visit" in page.url:
                break
            page.keyboard.press("ArrowRight")
        assert "selected=art1-visit" in page.url
        drawn(page)
        page.keyboard.press("Escape")
        page.wait_for_function("!document.querySelector('.st-key-detail')", timeout=20_000)


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


def test_dragging_the_chart_moves_the_window_and_leaves_it_as_wide(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&start=2022-06-01&end=2023-05-31&tab=timeline") as page:
        drawn(page)
        drag(page, "chart", 0.6, 0.35)
        page.wait_for_function("!location.search.includes('start=2022-06-01')", timeout=20_000)
        start, end = window(page)
        assert "2022-08" <= start <= "2022-10"
        assert abs((date.fromisoformat(end) - date.fromisoformat(start)).days - 364) <= 2


def test_a_box_over_the_strip_sets_the_window_and_what_lies_outside_leads_back(
    browser: Browser, dashboard: str
) -> None:
    with opened(browser, dashboard + "?timeline=harbour&tab=timeline") as page:
        drawn(page)
        drag(page, "strip", 0.8, 0.97)
        page.wait_for_function("location.search.includes('start=')", timeout=20_000)
        start, end = window(page)
        assert "2022-06" < start < "2022-10" and end > "2022-12"
        page.get_by_role("button", name="1 earlier, the last on 31 December 2021").click()
        page.wait_for_function("start => !location.search.includes(start)", arg=start, timeout=20_000)
        assert window(page)[0] < "2022-01-01" <= window(page)[1]


def test_the_window_of_the_strip_is_moved_stretched_and_stepped(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&tab=timeline&start=2022-06-01&end=2022-08-31") as page:
        page.locator(".st-key-strip .frame").wait_for(timeout=60_000)
        page.wait_for_timeout(1500)
        whole = page.locator(".st-key-strip .track").bounding_box()
        frame = page.locator(".st-key-strip .frame").bounding_box()
        assert whole and frame
        middle = (frame["x"] + frame["width"] / 2 - whole["x"]) / whole["width"]
        drag(page, "strip", middle, middle + 0.2)
        page.wait_for_function("!location.search.includes('start=2022-06-01')", timeout=20_000)
        start, end = window(page)
        assert "2022-08" <= start < "2022-12"
        assert abs((date.fromisoformat(end) - date.fromisoformat(start)).days - 91) <= 2
        page.wait_for_timeout(1500)
        last = page.get_by_role("slider", name="Last day shown")
        last.focus()
        said = last.get_attribute("aria-valuetext")
        page.keyboard.press("ArrowRight")
        page.wait_for_function("end => !location.search.includes(end)", arg=end, timeout=20_000)
        assert window(page)[0] == start and last.get_attribute("aria-valuetext") != said
        page.wait_for_timeout(1500)
        page.evaluate("document.activeElement.blur()")
        page.keyboard.press("Shift+ArrowLeft")
        page.wait_for_function("start => !location.search.includes(start)", arg=start, timeout=20_000)
        assert window(page)[0] < start
        page.locator(".st-key-strip .track").dblclick(position={"x": 3, "y": 20})
        page.wait_for_function("!location.search.includes('start=')", timeout=20_000)


def test_an_open_event_is_set_off_on_the_chart_and_closed_ones_are_not(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&tab=timeline") as page:
        drawn(page)
        for _ in range(2):  # the same event again, after it was closed
            click_event(page, "art1-opened")
            page.wait_for_selector(".st-key-detail", timeout=30_000)
            assert page.locator(".st-key-chart .tl-open div").count() == 1
            page.locator(".st-key-close button").click()
            page.wait_for_function("!document.querySelector('.st-key-detail, .tl-open')", timeout=20_000)


def test_a_cell_of_many_events_narrows_the_days_until_single_events_are_drawn(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=crowd&tab=timeline") as page:
        drawn(page)
        assert "events in cells of a year" in page.locator(".tl-drawn").inner_text()
        drawing = "document.querySelector('.st-key-chart .js-plotly-plot')._fullData"
        counts = f"{drawing}.map(trace => trace.x ? trace.x.length : 0).reduce((a, b) => a + b, 0)"
        assert page.evaluate(counts) < 5000
        target = page.evaluate(f"{drawing}.find(trace => trace.customdata).customdata[20]")
        click_event(page, target)
        page.wait_for_function("location.search.includes('start=')", timeout=20_000)
        _, start, end = target.split(":")
        assert window(page) == (iso_day(int(start)), iso_day(int(end) - 1))
        page.wait_for_function("!document.querySelector('.tl-drawn')?.innerText.includes('cells')", timeout=20_000)


def test_a_lane_points_at_what_it_has_outside_of_the_days_shown(browser: Browser, dashboard: str) -> None:
    link = "?timeline=harbour&tab=timeline&start=2022-09-01&end=2022-12-31"
    with opened(browser, dashboard + link) as page:
        drawn(page)
        day = day_number(2023, 1, 9)
        click_event(page, f"reach:{day}")
        page.wait_for_function("!location.search.includes('start=2022-09-01')", timeout=20_000)
        assert window(page)[0] <= "2023-01-09" <= window(page)[1]


def test_the_legend_is_drawn(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&tab=timeline") as page:
        drawn(page)
        page.locator(".st-key-legend button").first.click()
        page.wait_for_selector(".tl-legend img", timeout=15_000)
        page.wait_for_timeout(500)
        widths = page.evaluate("[...document.querySelectorAll('.tl-legend img')].map(each => each.naturalWidth)")
        assert len(widths) > 15 and set(widths) == {64}


def test_the_picture_is_saved_by_the_browser_itself(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&tab=timeline") as page:
        drawn(page)
        page.locator(".st-key-save button").first.click()
        with page.expect_download(timeout=20_000) as saved:
            page.get_by_role("button", name="Drawing (SVG)").click()
        assert saved.value.suggested_filename == "timeline.svg"
        assert "Ann Hill opens the harbour" in Path(saved.value.path()).read_text(encoding="utf-8")


@pytest.mark.parametrize("tab", ["timeline", "list", "table", "article", "review"])
def test_hostile_text_runs_and_fetches_nothing(browser: Browser, dashboard: str, tab: str) -> None:
    with opened(browser, dashboard + f"?tab={tab}&selected=art2-resigned") as page:
        page.wait_for_selector(".st-key-detail", timeout=90_000)
        page.wait_for_timeout(2500)
        assert page.evaluate("window.PWN || null") is None
        assert page.locator('a[href^="javascript:"]').count() == 0
        assert page.locator(".katex").count() == 0


def test_a_phone_gets_the_list_without_sideways_scroll(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard, width=390) as page:
        page.get_by_role("radio", name="List").or_(page.get_by_text("List", exact=True)).first.wait_for(timeout=60_000)
        page.wait_for_selector(".st-key-list", timeout=60_000)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1")
        page.locator(".st-key-tab button").nth(2).click(timeout=20_000)  # fails where something lies over its middle
        page.wait_for_selector(".st-key-table", timeout=60_000)


@pytest.mark.parametrize("tab", ["timeline", "list", "article"])
def test_axe_finds_nothing_serious_in_what_we_draw(browser: Browser, dashboard: str, tab: str) -> None:
    with opened(browser, dashboard + f"?tab={tab}&selected=art1-opened") as page:
        page.wait_for_selector(".st-key-detail", timeout=90_000)
        page.wait_for_timeout(3000)
        page.add_script_tag(path=str(AXE))
        found = page.evaluate(
            AXE_RUN,
            [".stHtml", ".st-key-chart", ".st-key-strip", ".st-key-list", ".st-key-list_article", ".st-key-detail"],
        )
        assert found == []
