"""The strip over the chart: its window drawn, moved, stretched and stepped."""

from __future__ import annotations

from datetime import date

import pytest
from pages import drag, drawn, opened, window
from playwright.sync_api import Browser

pytestmark = pytest.mark.browser


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
