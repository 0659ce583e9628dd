"""The chart in a browser: drawn without overlaps, clicked, dragged, saved."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pages import click_event, drag, drawn, opened, window
from playwright.sync_api import Browser

from timeline.interval import day_number, iso_day

pytestmark = pytest.mark.browser

CLICK_AS_SOON_AS_DRAWN = """
id => { const plot = document.querySelector('.st-key-chart .js-plotly-plot');
  if (!plot || !plot._fullLayout || !plot.querySelector('.main-svg') || typeof plot.emit !== 'function') return false;
  plot.emit('plotly_click', {points: [{customdata: id}]});
  return true; }
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
        restyled = page.locator(".st-key-chart .js-plotly-plot").evaluate(
            "plot => plot._fullData.filter(trace => trace.selectedpoints).length"
        )
        assert restyled == 0  # it takes longer than all else that a click does
        address = page.url
    with opened(browser, address) as page:
        page.wait_for_selector(".st-key-detail mark.tl-date", timeout=90_000)
        assert "Ann Hill opens the harbour" in page.locator(".st-key-detail").inner_text()


def test_a_click_before_the_page_hears_clicks_is_not_lost(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&tab=timeline") as page:
        page.wait_for_function(CLICK_AS_SOON_AS_DRAWN, arg="art1-opened", timeout=90_000)
        page.wait_for_selector(".st-key-detail .tl-title", timeout=60_000)


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


def test_dragging_the_chart_moves_the_window_and_leaves_it_as_wide(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&start=2022-06-01&end=2023-05-31&tab=timeline") as page:
        drawn(page)
        drag(page, "chart", 0.6, 0.35)
        page.wait_for_function("!location.search.includes('start=2022-06-01')", timeout=20_000)
        start, end = window(page)
        assert "2022-08" <= start <= "2022-10"
        assert abs((date.fromisoformat(end) - date.fromisoformat(start)).days - 364) <= 2


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
        assert saved.value.suggested_filename == "harbour.svg"
        assert "Ann Hill opens the harbour" in Path(saved.value.path()).read_text(encoding="utf-8")
