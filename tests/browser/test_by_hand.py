"""What hands do in a browser: zoom with the wheel and a box, choose a row, walk by keys, keep and open files, pass
a link on."""

from __future__ import annotations

from pathlib import Path

import pytest
from pages import drag, drawn, opened, window
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser


def moved(page: Page, *before: str) -> tuple[str, str]:
    """The window once the address has another one."""
    page.wait_for_function("old => !location.search.includes('start=' + old)", arg=before[0], timeout=30_000)
    page.wait_for_function("location.search.includes('start=')", timeout=30_000)
    return window(page)


def test_the_wheel_with_ctrl_and_a_box_with_shift_zoom_in(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&tab=timeline&start=2022-01-01&end=2023-06-30") as page:
        drawn(page)
        page.locator(".st-key-chart").first.scroll_into_view_if_needed()
        box = page.locator(".st-key-chart .nsewdrag").first.bounding_box()
        assert box
        page.mouse.move(box["x"] + box["width"] / 2, box["y"] + 30)
        page.keyboard.down("Control")
        page.mouse.wheel(0, -240)
        page.keyboard.up("Control")
        start, end = moved(page, "2022-01-01")
        assert "2022-01-01" < start < end < "2023-06-30"
        page.wait_for_timeout(2500)
        page.keyboard.down("Shift")
        drag(page, "chart", 0.3, 0.7)
        page.keyboard.up("Shift")
        inner = moved(page, start)
        assert start < inner[0] < inner[1] < end


def test_the_chart_can_be_dragged_again_and_again(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&tab=timeline") as page:
        drawn(page)
        page.wait_for_timeout(2000)
        for _ in range(4):
            drag(page, "chart", 0.4, 0.7)
            page.wait_for_function("location.search.includes('start=')", timeout=30_000)
            page.wait_for_timeout(1500)
            page.get_by_role("button", name="All days").click()
            page.wait_for_function("!location.search.includes('start=')", timeout=30_000)
            page.wait_for_timeout(2500)


def test_a_row_of_the_table_opens_its_event(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&tab=table") as page:
        table = page.locator(".st-key-table canvas").first
        table.wait_for(timeout=60_000)
        page.wait_for_timeout(2000)
        box = table.bounding_box()
        assert box
        page.mouse.click(box["x"] + 16, box["y"] + 35 + 17)  # the box before the first row
        page.wait_for_selector(".st-key-detail .tl-title", timeout=30_000)
        page.wait_for_function("location.search.includes('selected=')", timeout=20_000)


def test_a_refused_date_is_told_and_the_page_keeps_its_looks(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&tab=list&selected=art1-opened") as page:
        page.get_by_role("button", name="Correct").first.click()
        page.locator('[class*="st-key-fix_when"] input').first.fill("some nonsense")
        page.locator(".st-key-tool_save button").click()
        page.locator('[data-testid="stToast"]').get_by_text("not a date we can read").wait_for(timeout=30_000)
        page.wait_for_timeout(1500)
        weight = page.locator(".st-key-detail .tl-title").evaluate("title => getComputedStyle(title).fontWeight")
        assert weight == "650"


def test_f_leads_to_the_people_and_k_to_the_event_before(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&tab=timeline&selected=art1-opened") as page:
        page.wait_for_selector(".st-key-detail .tl-title", timeout=60_000)
        page.wait_for_selector(".st-key-filter_people input", timeout=60_000)
        page.wait_for_timeout(2000)
        page.keyboard.press("k")
        page.wait_for_function("location.search.includes('selected=art1-bought')", timeout=30_000)
        page.keyboard.press("f")
        page.wait_for_function("document.activeElement.closest('.st-key-filter_people')", timeout=10_000)


def test_the_link_of_an_event_opens_the_same_view_for_somebody_else(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&tab=list&people=Bo+Chen&selected=art1-visit") as page:
        page.locator(".st-key-permalink button").first.click()
        link = page.locator('[data-testid="stCode"] code').inner_text(timeout=30_000)
        assert link.startswith(dashboard)
    with opened(browser, link) as page:
        page.locator(".tl-sentence", has_text="1 of 5 events with Bo Chen").wait_for(timeout=60_000)
        assert "Bo Chen visits the site" in page.locator(".st-key-detail").inner_text(timeout=30_000)


def test_a_saved_picture_and_page_open_by_themselves(browser: Browser, dashboard: str, tmp_path: Path) -> None:
    kept: dict[str, Path] = {}
    with opened(browser, dashboard + "?timeline=harbour&tab=timeline") as page:
        drawn(page)
        buttons = {
            "png": "Picture (PNG)",
            "svg": "Drawing (SVG)",
            "html": "Page to open offline (HTML)",
            "list": "List to read offline (HTML)",
        }
        for name, button in buttons.items():
            if not page.get_by_role("button", name=button).is_visible():
                page.locator(".st-key-save button").first.click()
            with page.expect_download(timeout=40_000) as saved:
                page.get_by_role("button", name=button).click()
            kept[name] = tmp_path / saved.value.suggested_filename
            saved.value.save_as(kept[name])
            page.wait_for_timeout(1000)
    names = {"harbour.png", "harbour.svg", "harbour.html", "harbour-list.html"}
    assert {path.name for path in kept.values()} == names
    drawing = kept["svg"].read_text(encoding="utf-8")
    assert "paint-order:stroke" in drawing and ">Harbour</text>" in drawing
    context = browser.new_context(offline=True, viewport={"width": 390, "height": 850})
    page = context.new_page()
    page.goto(kept["png"].as_uri())
    size = page.evaluate("(each => [each.naturalWidth, each.naturalHeight])(document.images[0])")
    assert size[0] > 800 and size[1] > 300
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("request", lambda request: wrong.append(request.url) if request.url.startswith("http") else None)
    page.goto(kept["html"].as_uri())
    page.wait_for_selector(".js-plotly-plot .main-svg", timeout=60_000)
    assert "Ann Hill opens the harbour" in page.locator(".js-plotly-plot").inner_text()
    assert "5 events" in page.locator("p").first.inner_text()
    assert page.locator("h1").inner_text() == page.title() == "Harbour"
    plot = page.locator(".js-plotly-plot .main-svg").first.bounding_box()
    assert plot and plot["width"] >= 800  # as wide as it was laid out for, on a phone moved sideways
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.goto(kept["list"].as_uri())
    assert "Ann Hill opens the harbour" in page.locator("main").inner_text()
    assert wrong == []
    context.close()
