"""Fields and lists that a browser opens over the page: what is typed is taken, what is offered can be read."""

from __future__ import annotations

import pytest
from pages import drawn, opened, settled
from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

OPEN = "?timeline=harbour&tab=timeline&selected=art1-opened"
END = """
button => { document.querySelector('[data-testid="stMain"]').scrollTop = 0;
  document.querySelector('.st-key-detail').scrollTop = 1e6; return button.getBoundingClientRect().bottom; }
"""


def test_enter_makes_a_timeline(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=quay&tab=list") as page:
        page.get_by_role("button", name="Manage timelines").click()
        page.get_by_label("New timeline").fill("Sluice")
        page.get_by_label("New timeline").press("Enter")
        page.wait_for_function("document.querySelector('.tl-name')?.innerText === 'Sluice'", timeout=30_000)


def test_events_to_merge_with_begin_with_their_date_and_show_where_they_are_cut(
    browser: Browser, dashboard: str
) -> None:
    with opened(browser, dashboard + OPEN) as page:
        drawn(page)
        page.locator(".st-key-detail").get_by_role("button", name="Merge").click()
        page.locator(".st-key-fields input").click()
        page.locator('[role="option"]').first.wait_for(timeout=30_000)
        offered = page.locator('[role="option"] > *').evaluate_all(
            "all => all.map(each => [getComputedStyle(each).display, getComputedStyle(each).textOverflow])"
        )
        assert offered and all(each == ["block", "ellipsis"] for each in offered)
        assert " — " in page.locator('[role="option"]').first.inner_text()
        box = page.locator(".st-key-fields").bounding_box()
        assert box and box["width"] > 500


def test_enter_chooses_the_one_name_that_was_sought(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&tab=list") as page:
        settled(page)
        field = page.locator(".st-key-filter_people input")
        field.click()
        field.type("n")  # several have one
        page.locator('[role="option"]').nth(1).wait_for(timeout=30_000)
        field.press("Enter")
        page.wait_for_function("location.search.includes('people=')", timeout=30_000)
        page.wait_for_timeout(1000)
        assert page.url.count("people=") == 1


def test_a_key_that_opens_fields_leads_into_them_and_escape_back(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&tab=add") as page:
        settled(page)
        button = page.get_by_role("button", name="Begin a new timeline with them")
        button.focus()
        page.keyboard.press("Enter")
        page.wait_for_function("document.activeElement?.getAttribute('aria-label') === 'New timeline'", timeout=30_000)
        page.keyboard.press("Escape")
        page.wait_for_function("document.activeElement?.innerText.includes('Begin a new')", timeout=30_000)
        page.keyboard.press("j")
        page.wait_for_timeout(1500)
        assert "selected" not in page.url


def test_a_correction_can_be_kept_without_scrolling_on_a_phone(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&tab=list&selected=art1-opened", width=390) as page:
        settled(page)
        page.locator(".st-key-detail").get_by_role("button", name="Correct").click()
        save = page.locator(".st-key-fields .st-key-tool_save button")
        save.wait_for(timeout=30_000)
        page.wait_for_timeout(800)
        box = save.bounding_box()
        body = page.locator('[data-testid="stPopoverBody"]').bounding_box()
        assert box and body
        assert box["y"] + box["height"] <= min(850, body["y"] + body["height"])


def test_nothing_stays_behind_the_way_back(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + OPEN) as page:
        settled(page)
        drawn(page)
        page.locator(".st-key-detail").get_by_role("button", name="Accept").click()
        bar = page.locator(".st-key-undo_line")
        bar.wait_for(timeout=30_000)
        settled(page)
        end, placed = page.locator(".st-key-permalink button").evaluate(END), bar.bounding_box()
        assert placed and end <= placed["y"]
        bar.get_by_role("button", name="Undo").click()
        bar.wait_for(state="hidden", timeout=30_000)
