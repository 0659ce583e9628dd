"""What a page says to whom does not see it whole: its headings, what has changed, where a panel begins."""

from __future__ import annotations

from itertools import pairwise

import pytest
from pages import drawn, opened, settled
from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

STATUS = """[...document.querySelectorAll("*")]
  .map(each => each.shadowRoot?.querySelector("[role=status]")?.textContent).find(Boolean)"""


def test_the_page_is_named_by_its_timeline(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&tab=list&selected=art1-opened", width=390) as page:
        page.wait_for_selector(".st-key-detail .tl-title", timeout=90_000)
        levels = page.evaluate("[...document.querySelectorAll('h1, h2, h3, h4')].map(each => Number(each.tagName[1]))")
        assert page.locator("h1").all_inner_texts() == ["Harbour"]
        assert levels[0] == 1 and all(after <= before + 1 for before, after in pairwise(levels))


def test_what_a_key_opens_is_announced(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&tab=timeline") as page:
        drawn(page)
        page.wait_for_function(f"({STATUS})?.startsWith('5 events')", timeout=30_000)
        page.keyboard.press("j")
        title = page.locator(".st-key-detail .tl-title").inner_text(timeout=30_000)
        page.wait_for_function(f"title => ({STATUS})?.startsWith(title + ': ')", arg=title, timeout=30_000)
        page.wait_for_timeout(2500)
        page.keyboard.press("Escape")
        page.wait_for_function(f"({STATUS})?.startsWith('5 events')", timeout=30_000)


def test_another_panel_begins_at_its_head(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&tab=list&selected=art1-visit") as page:
        page.wait_for_selector(".st-key-detail .tl-title", timeout=90_000)
        page.wait_for_timeout(2000)
        page.get_by_role("radio", name="Review").click()
        page.wait_for_selector(".st-key-queue", timeout=60_000)
        page.wait_for_timeout(2000)
        assert page.locator(".tl-name").bounding_box()["y"] >= 0  # type: ignore[index]


def test_the_button_of_the_sidebar_lies_on_nothing_that_is_read(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&tab=list&selected=art2-left", width=390) as page:
        settled(page)
        page.locator(".st-key-detail .tl-title").scroll_into_view_if_needed()
        header = page.locator(".stAppHeader").evaluate("each => getComputedStyle(each).backgroundColor")
        assert header == "rgb(255, 255, 255)"


def test_a_row_and_its_event_are_seen_together(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&tab=table&selected=art1-opened") as page:
        page.wait_for_selector(".st-key-detail .tl-title", timeout=90_000)
        settled(page)
        page.wait_for_timeout(1500)
        table = page.locator(".st-key-table").first.bounding_box()
        sheet = page.locator(".st-key-detail").bounding_box()
        assert table and sheet and table["y"] + 100 < sheet["y"] < 700


def test_the_focus_goes_to_the_event_and_back_to_its_row(browser: Browser, dashboard: str) -> None:
    focused = "document.activeElement?.closest('{}')"
    with opened(browser, dashboard + "?timeline=harbour&tab=list") as page:
        settled(page)
        page.locator("button.keys").wait_for(timeout=60_000)
        page.locator(".st-key-open_art1-bought button").press("Enter")
        page.wait_for_selector(".st-key-detail .tl-title", timeout=60_000)
        page.wait_for_function(focused.format(".st-key-detail .tl-title"), timeout=30_000)
        page.keyboard.press("Escape")
        page.wait_for_function(focused.format(".st-key-open_art1-bought"), timeout=30_000)


def test_nothing_glides_for_who_asked_for_less_motion(browser: Browser, dashboard: str) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 500}, reduced_motion="reduce")
    context.add_init_script(
        "window.paces = []; for (const each of ['scrollIntoView', 'scrollBy']) { const real = Element.prototype[each];"
        "Element.prototype[each] = function (how) { paces.push(how?.behavior); return real.call(this, how); } }"
    )
    page = context.new_page()
    page.goto(dashboard + "?timeline=harbour&tab=timeline&selected=art1-opened")
    drawn(page)
    page.wait_for_function("paces.includes('auto')", timeout=30_000)
    assert "smooth" not in page.evaluate("paces")
    context.close()


def test_what_was_done_and_its_way_back_are_seen_wherever_one_is(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&tab=list&selected=art1-bought", width=390) as page:
        settled(page)
        page.locator("button.keys").wait_for(state="attached", timeout=60_000)
        page.locator(".st-key-tool_accept button").click()
        undo = page.locator(".st-key-undo_last button")
        undo.wait_for(timeout=30_000)
        page.wait_for_function(f"({STATUS})?.includes('Accepted: ')", timeout=30_000)
        assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollTop") > 0
        box = undo.bounding_box()
        assert box and box["y"] >= 0 and box["y"] + box["height"] <= 850 and box["x"] + box["width"] <= 390
        undo.click()
        undo.wait_for(state="detached", timeout=30_000)
