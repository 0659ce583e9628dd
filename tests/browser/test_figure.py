"""The chart as our own component draws it: as wide as the page, and with words where it cannot."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

_PLOT = ".st-key-chart .js-plotly-plot"
_AS_WIDE = f"""before => {{ const plot = document.querySelector('{_PLOT}'), drawn = plot?._fullLayout?.width;
  return drawn && drawn !== before && Math.abs(drawn - plot.clientWidth) < 2 && drawn; }}"""


def test_the_chart_is_as_wide_as_the_page_whatever_its_window_becomes(browser: Browser, dashboard: str) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 850})
    page = context.new_page()
    page.goto(dashboard + "?timeline=harbour&tab=timeline")
    before = page.wait_for_function(_AS_WIDE, arg=0, timeout=90_000).json_value()
    page.set_viewport_size({"width": 1500, "height": 850})
    assert page.wait_for_function(_AS_WIDE, arg=before, timeout=30_000).json_value() > before
    assert page.locator(_PLOT).get_attribute("aria-label").startswith("Timeline: ")
    context.close()


def test_where_the_drawing_library_is_not_reached_the_page_says_so(browser: Browser, dashboard: str) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 850})
    page = context.new_page()
    page.route("**/app/static/**", lambda route: route.abort())
    page.goto(dashboard + "?timeline=harbour&tab=timeline")
    page.get_by_text("The picture could not be loaded: reload the page.").wait_for(timeout=90_000)
    page.locator(".st-key-filter_people").wait_for(timeout=60_000)
    context.close()
