"""The page in a browser: links and keys hold, hostile text stays text, phones and screen readers find their way."""

from __future__ import annotations

import pytest
from pages import drawn, opened, serious_findings, settled
from playwright.sync_api import Browser

pytestmark = pytest.mark.browser


def test_back_leads_to_the_view_before(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&people=Bo+Chen") as page:
        drawn(page)
        page.get_by_role("button", name="Clear all filters").click()
        page.wait_for_function("!location.search.includes('Bo')", timeout=15_000)
        page.wait_for_timeout(1000)
        page.go_back()
        page.locator(".tl-sentence", has_text="1 of 5 events with Bo Chen").wait_for(timeout=20_000)


def test_a_key_before_the_picture_stands_is_not_lost(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&tab=timeline") as page:
        page.locator("button.keys").wait_for(state="attached", timeout=90_000)
        page.keyboard.press("j")
        page.wait_for_selector(".st-key-detail .tl-title", timeout=60_000)


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


def test_a_phone_opens_the_sidebar_and_closes_it_again(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour", width=390) as page:
        settled(page)
        page.locator('[data-testid="stExpandSidebarButton"]').click()
        page.locator('[data-testid="stSidebar"] .tl-brand').wait_for(timeout=30_000)
        page.locator('[data-testid="stSidebarCollapseButton"] button').click(timeout=10_000)
        page.locator('[data-testid="stExpandSidebarButton"]').wait_for(timeout=30_000)


@pytest.mark.parametrize("tab", ["timeline", "list", "article"])
def test_axe_finds_nothing_serious_in_what_we_draw(browser: Browser, dashboard: str, tab: str) -> None:
    with opened(browser, dashboard + f"?tab={tab}&selected=art1-opened") as page:
        page.wait_for_selector(".st-key-detail", timeout=90_000)
        page.wait_for_timeout(3000)
        ours = [".stHtml", ".st-key-chart", ".st-key-strip", ".st-key-list", ".st-key-list_article", ".st-key-detail"]
        assert serious_findings(page, ours) == []


def test_a_switch_and_what_is_chosen_are_seen_in_forced_colours(browser: Browser, dashboard: str) -> None:
    grounds = """([one, other]) => [one, other].map(each => {
      const found = document.querySelector(each);
      return found && getComputedStyle(found).backgroundColor; })"""
    with opened(browser, dashboard + "?timeline=harbour&tab=list", forced=True) as page:
        settled(page)
        switch = ".st-key-everything label > span + div"
        page.wait_for_selector(switch, timeout=60_000)
        for pair in (
            [switch, f"{switch} > div"],
            [f".st-key-tab [aria-checked={is_chosen}]" for is_chosen in ("true", "false")],
        ):
            one, other = page.evaluate(grounds, pair)
            assert one and other and one != other
