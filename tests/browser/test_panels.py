"""The panels in a browser: marked words, keys, adding from end to end, hostile articles, every tab and theme."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from pages import opened, serious_findings, settled
from playwright.sync_api import Browser, FilePayload

pytestmark = pytest.mark.browser

TABS = ("timeline", "list", "table", "article", "review", "add")
OURS = [".stHtml", ".st-key-detail", ".st-key-list", ".st-key-list_article", ".st-key-queue", ".st-key-chart"]
HOSTILE = (
    '<img src="http://evil.example/a.png" onerror="window.PWN=1"> <script>window.PWN=2</script> '
    "![x](http://evil.example/b.png) [a](javascript:window.PWN=3) $$\\alpha$$ \u202egnp.exe :material/home: <b>bold</b>"
)
TEXT = (
    "{title}\n\nThe council approved the harbour plan on Friday. {hostile} Ann Hill opened the new quay in October, "
    "and everybody in the town was glad about the good work that was done."
)


def test_a_marked_word_opens_its_event_and_the_event_leads_back(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&tab=article") as page:
        settled(page)
        page.get_by_role("button", name="Harbour plan approved").first.click()
        word = page.locator('mark[data-event="art1-bought"]')
        word.focus()
        page.keyboard.press("Enter")
        page.locator(".st-key-detail").get_by_text("Port Authority buys the quay").wait_for(timeout=30_000)
        page.wait_for_function("location.search.includes('selected=art1-bought')", timeout=30_000)
        assert page.locator("mark.tl-here").inner_text() == "bought"
        page.get_by_role("button", name="Show on the timeline").click()
        page.wait_for_selector(".st-key-chart .js-plotly-plot", timeout=60_000)
        page.get_by_role("button", name="Read in the article").click()
        page.locator("mark.tl-here").wait_for(timeout=30_000)


def test_an_event_of_an_article_is_seen_on_a_phone(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&tab=article&selected=art1-opened", width=390) as page:
        settled(page)
        page.locator("mark[data-event]").last.click()
        title = page.locator(".st-key-beside .st-key-detail .tl-title")
        title.wait_for(timeout=30_000)
        page.wait_for_timeout(1500)
        page.evaluate("document.querySelector('[data-testid=stMain]').scrollTop = 0")
        page.wait_for_timeout(500)
        box = title.bounding_box()
        assert box and box["y"] + box["height"] < 850


def test_keys_lead_everywhere_and_are_told(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&tab=list") as page:
        settled(page)
        page.locator("button.keys").wait_for(timeout=60_000)  # the keys are listened to
        page.keyboard.press("?")
        page.get_by_role("dialog").get_by_text("next event").wait_for(timeout=10_000)
        page.keyboard.press("Escape")
        page.get_by_role("dialog").wait_for(state="hidden", timeout=10_000)
        page.keyboard.press("j")
        page.wait_for_selector(".st-key-detail", timeout=60_000)
        settled(page)
        page.keyboard.press("/")
        page.wait_for_function("document.activeElement.closest('.st-key-filter_text')", timeout=10_000)
        page.keyboard.type("quay?j")  # keys that are typed are text
        assert page.get_by_role("dialog").count() == 0
        page.keyboard.press("Enter")
        page.wait_for_function("location.search.includes('text=quay')", timeout=30_000)
        page.evaluate("document.activeElement.blur()")
        page.keyboard.press("5")
        page.wait_for_function("location.search.includes('tab=review')", timeout=30_000)


@pytest.mark.parametrize(("tab", "dark"), [(tab, number % 2 == 0) for number, tab in enumerate(TABS)])
def test_no_tab_scrolls_sideways_on_a_phone_nor_has_a_serious_finding(
    browser: Browser, dashboard: str, tab: str, dark: bool
) -> None:
    url = dashboard + f"?timeline=harbour&tab={tab}&selected=art1-opened"
    for width, theme in ((390, dark), (1280, not dark)):
        with opened(browser, url, width=width, dark=theme) as page:
            settled(page)
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1")
            assert serious_findings(page, OURS) == []


def files() -> Iterator[FilePayload]:
    """A good one, a broken one, an empty one, one in another language, one that repeats the first, a hostile one."""
    good = TEXT.format(title="Harbour plan", hostile="")
    hostile = {"id": HOSTILE, "title": HOSTILE, "text": TEXT.format(title=HOSTILE, hostile=HOSTILE)}
    for name, data in (
        ("good.txt", good),
        ("2023-05-06 again.txt", good),
        ("empty.txt", ""),
        ("german.txt", "Der Hafen wurde am Freitag eröffnet, und alle Leute der Stadt freuten sich sehr darüber."),
        ("<img src=x onerror=PWN=4>.jsonl", json.dumps(hostile | {"published": "2023-05-06"})),
    ):
        yield {"name": name, "mimeType": "text/plain", "buffer": data.encode()}
    yield {"name": "broken.txt", "mimeType": "text/plain", "buffer": b"\x00\xff\x01binary\x00" * 50}


@pytest.mark.model
def test_articles_are_given_dated_read_and_shown(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=quay&tab=add") as page:
        page.get_by_label("Paste an article").fill(TEXT.format(title="Pasted plan", hostile="It rained."))
        page.locator('input[type="file"]').set_input_files(list(files()))
        page.get_by_text("broken.txt").first.wait_for(timeout=30_000)
        page.get_by_role("button", name="Continue").click()
        page.get_by_text("When were they published?").wait_for(timeout=30_000)
        said = page.locator('[data-testid="stMain"]').inner_text()
        for words in (
            "broken.txt: binary data",
            "empty.txt: no text in it",
            "german.txt: written in another language",
            "2023-05-06 again.txt: the same text as good.txt",
            "Not found: please tell it",
            "<script>window.PWN=2</script>",
        ):
            assert words in said
        field = page.get_by_role("textbox", name="Publication date of Pasted plan")
        field.fill("6 May 2023")
        field.press("Enter")
        page.get_by_role("button", name="Read 3 articles").click()
        page.get_by_text("3 articles added").wait_for(timeout=180_000)
        assert "german.txt: written in another language" in page.locator('[data-testid="stMain"]').inner_text()
        page.get_by_role("button", name="See the timeline").click()
        page.wait_for_selector(".st-key-chart .js-plotly-plot", timeout=60_000)
        assert page.evaluate("window.PWN || null") is None
    for tab in ("list", "article", "review"):
        with opened(browser, dashboard + f"?timeline=quay&tab={tab}&everything=1") as page:
            settled(page)
            assert page.evaluate("window.PWN || null") is None
            assert page.locator('.stMain img, .katex, a[href^="javascript:"]').count() == 0


def test_a_view_kept_under_a_hostile_name_is_text(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&tab=list&people=Ann+Hill") as page:
        settled(page)
        page.get_by_role("button", name="Saved views").click()
        page.get_by_role("textbox", name="Keep this view as").fill(HOSTILE)
        page.get_by_role("button", name="Keep", exact=True).click()
        page.get_by_text("<script>window.PWN=2</script>").first.wait_for(timeout=30_000)
        assert page.evaluate("window.PWN || null") is None
        assert page.locator('.katex, a[href^="javascript:"], a[href*="evil.example"]').count() == 0


def test_what_opens_at_the_foot_of_the_window_has_room(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&tab=list") as page:
        settled(page)
        page.set_viewport_size({"width": 1280, "height": 900})  # there is room for a popover's rim, not for its fields
        page.get_by_role("button", name="Manage timelines").click()
        page.get_by_label("Title of this timeline").wait_for(timeout=30_000)
        page.wait_for_function(
            """() => { const body = document.querySelector('[data-testid="stPopoverBody"]');
            return body.clientHeight + 2 >= Math.min(body.scrollHeight, innerHeight / 2); }""",
            timeout=5_000,
        )


def test_the_way_back_stands_beside_the_sidebar(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=harbour&tab=review") as page:
        settled(page)
        page.get_by_role("button", name="Accept").first.click()
        bar = page.locator(".st-key-undo_line")
        bar.wait_for(timeout=30_000)
        page.locator('[data-testid="stSidebarUserContent"] input').first.wait_for(timeout=30_000)
        bar.evaluate("bar => { bar.style.width = '60rem'; }")  # as wide as its words may make it
        placed, sidebar = bar.bounding_box(), page.locator('[data-testid="stSidebar"]').bounding_box()
        assert placed and sidebar and placed["x"] >= sidebar["x"] + sidebar["width"]
        assert placed["x"] + placed["width"] <= 1280
        bar.get_by_role("button", name="Undo").click()
        bar.wait_for(state="hidden", timeout=30_000)


def test_what_was_done_stays_to_be_read(browser: Browser, dashboard: str) -> None:
    with opened(browser, dashboard + "?timeline=quay&tab=list") as page:
        page.wait_for_selector(".tl-name", timeout=60_000)
        page.get_by_role("button", name="Manage timelines").click()
        page.get_by_role("button", name="Rename").click()
        said = page.locator('[data-testid="stToast"]')
        said.get_by_text("Timeline renamed: Quay").wait_for(timeout=30_000)
        page.wait_for_timeout(2_000)
        assert said.count() == 1
