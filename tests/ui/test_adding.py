"""Adding articles: given, dated, read, told what came of each."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest
from pictures import chart_ids
from stories import story
from streamlit.testing.v1 import AppTest

from timeline.errors import TimelineError
from timeline.model import Article, Extraction
from timeline.pipeline import extract
from timeline.store import Store
from timeline.ui.articles import asking
from timeline.ui.page.opening import DOORS, Doors
from timeline.ui.page.text import label

Open = Callable[..., AppTest]
TEXT = "Harbour plan\n\nThe council approved the harbour plan on Friday and Ann Hill thanked everybody for the work."
GERMAN = "Der Hafen wurde am Freitag eröffnet, und alle Leute der Stadt freuten sich sehr über das neue Gebäude."


class _Reader:
    """Reads nothing: gives what was made by hand, or fails."""

    def __init__(self, failure: str = "") -> None:
        self.failure = failure

    def extract(self, article: Article) -> Extraction:
        if self.failure:
            raise TimelineError(self.failure)
        return Extraction(article, story()[0].events[:0])


def reading(reader: _Reader) -> Doors:
    """The page with that reader."""
    return Doors(DOORS.store, reader.extract)


def words(page: AppTest) -> str:
    """All that is said on the page."""
    kinds = (page.caption, page.markdown, page.warning, page.error, page.success, page.info, page.toast)
    html = [str(each.proto.body) for each in page.get("html") if "<style>" not in each.proto.body]
    return " ".join([*html, *(str(each.value) for kind in kinds for each in kind)]).replace("\\", "")


def give(page: AppTest, text: str) -> AppTest:
    """The page after that text was pasted."""
    page.text_area(key="pasted").set_value(text)
    return next(each for each in page.button if each.label == "Continue").click().run()


def published(page: AppTest) -> str:
    """What stands in the field for the publication date."""
    return next(str(each.value) for each in page.text_input if str(each.key).startswith("published_"))


def read(page: AppTest) -> AppTest:
    """The page once the article is read."""
    return until_read(page.button(key="read_articles").click().run())


def until_read(page: AppTest) -> AppTest:
    """The page once the articles of this timeline are read."""
    for _ in range(1200):
        if "see" in {button.key for button in page.button}:
            break
        time.sleep(0.1)
        page.run()
    return page


def test_nothing_given_is_said(open_page: Open) -> None:
    page = give(open_page(tab="add"), "  ")
    assert "Nothing was given yet" in words(page)


def test_articles_are_given_to_a_timeline_by_name_or_begin_one_of_their_own(open_page: Open, url: str) -> None:
    page = open_page(timeline="harbour", tab="add")
    assert "Add articles to “Harbour”" in words(page)
    page.session_state["apart"] = True
    page.run().text_input(key="apart_title").set_value("Quay")
    page.button(key="apart_create").click().run()
    assert "Add articles to “Quay”" in words(page) and not page.exception
    assert "apart_create" not in {each.key for each in page.button}
    with Store.open(url) as store:
        assert [each.title for each in store.timelines()] == ["Harbour", "Quay"]


def test_a_date_that_was_not_found_is_asked_for(open_page: Open) -> None:
    page = give(open_page(tab="add"), TEXT)
    assert published(page) == ""
    assert "Not found: please tell it" in words(page)


def test_a_date_in_the_first_line_is_shown_with_its_source(open_page: Open) -> None:
    page = give(open_page(tab="add"), f"date 2022-12-03\n{TEXT}")
    assert published(page) == "3 December 2022"
    assert "The article&#x27;s first line" in words(page)


def test_a_guess_is_shown_with_what_it_rests_on(open_page: Open) -> None:
    page = give(open_page(tab="add"), TEXT.replace("\n\n", "\n\nPublished December 3, 2022\n\n"))
    assert published(page) == "3 December 2022"
    assert "Guessed from the line “Published December 3, 2022”: please check it" in words(page)


@pytest.mark.parametrize(
    ("text", "why"), [(GERMAN, "only English articles"), ("date 2022-13-45\nAnn left.", "2022-13-45"), ("…", "no text")]
)
def test_what_cannot_be_used_is_named_with_the_reason(open_page: Open, text: str, why: str) -> None:
    page = give(open_page(tab="add"), text)
    assert why in words(page)
    page.button(key="start_over").click().run()
    assert page.text_area(key="pasted") is not None


@pytest.mark.parametrize(
    ("typed", "said"), [("soonish", "not a day we can read"), ("May 2022", "not one day"), ("2999-01-01", "future")]
)
def test_a_doubtful_date_is_said_at_once(open_page: Open, typed: str, said: str) -> None:
    page = give(open_page(tab="add"), TEXT)
    next(each for each in page.text_input if str(each.key).startswith("published_")).set_value(typed).run()
    assert said in words(page)


def test_a_read_article_is_summed_up_and_shown(open_page: Open, url: str) -> None:
    page = read(give(open_page(doors=reading(_Reader()), tab="add"), TEXT))
    assert "1 article added, with 0 events." in words(page)
    assert "✓ **Harbour plan**" in words(page)
    with Store.open(url) as store:
        assert "Harbour plan" in {each.name for each in store.articles("harbour")}, "files name it by its headline"
    page.button(key="see").click().run()
    assert page.segmented_control(key="tab").value == "timeline"


def test_an_article_without_a_day_leads_to_where_it_is_told(open_page: Open) -> None:
    page = read(give(open_page(doors=reading(_Reader()), tab="add"), TEXT))
    assert "It has no publication date" in words(page)
    page.button(key="tell_days").click().run()
    assert page.segmented_control(key="tab").value == "article"
    assert "No publication date" in next(each.label for each in page.button if "Harbour plan**" in each.label)
    page = read(give(open_page(doors=reading(_Reader()), tab="add"), "date 2022-12-03\n" + TEXT))
    assert "no publication date" not in words(page)


def test_several_texts_are_pasted_and_read_at_once(open_page: Open, url: str) -> None:
    page = give(open_page(doors=reading(_Reader()), timeline="harbour", tab="add"), TEXT)
    next(each for each in page.text_input if str(each.key).startswith("published_")).set_value("2 December 2022")
    page.button(key="give_more").click().run()
    assert "1 article will be read with what you give now" in words(page)
    page = give(page, "Dam plan\n\nThe council approved the dam plan on Monday and Bo Chen thanked everybody for it.")
    fields = [str(each.value) for each in page.text_input if str(each.key).startswith("published_")]
    assert sorted(fields) == ["", "2 December 2022"]
    read(page)
    with Store.open(url) as store:
        told = {each.title: each.published for each in store.articles("harbour")}
    assert told["Harbour plan"] is not None and told["Dam plan"] is None


def test_a_failed_article_is_named_with_the_reason(open_page: Open) -> None:
    page = read(give(open_page(doors=reading(_Reader("too long: add it in parts")), tab="add"), TEXT))
    assert "No article was added." in words(page)
    assert "✗ **Harbour plan** — failed: too long: add it in parts" in words(page)


class _Slow(_Reader):
    """Reads when it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.let = threading.Event()

    def extract(self, article: Article) -> Extraction:
        assert self.let.wait(20)
        return super().extract(article)


def test_one_can_browse_while_articles_are_read(open_page: Open) -> None:
    slow = _Slow()
    page = give(open_page(doors=reading(slow), tab="add"), TEXT)
    page.button(key="read_articles").click().run()
    assert "The first one takes longer" in words(page) and "… **Harbour plan**" in words(page)
    page.segmented_control(key="tab").set_value("list").run()
    assert "open_art1-opened" in {button.key for button in page.button}
    page.segmented_control(key="tab").set_value("add").run()
    assert "cancel" in {button.key for button in page.button}
    slow.let.set()
    assert "1 article added" in words(until_read(page))


def test_reading_is_cancelled_after_the_article_at_hand(open_page: Open) -> None:
    slow = _Slow()
    page = open_page(doors=reading(slow), tab="add")
    page.file_uploader(key="uploaded").set_value(
        [(f"{name}.txt", TEXT.replace("Harbour", name).encode(), "text/plain") for name in ("Quay", "Dock", "Pier")]
    )
    next(each for each in page.button if each.label == "Continue").click().run()
    page.button(key="read_articles").click().run()
    page.button(key="cancel").click().run()
    slow.let.set()
    page = until_read(page)
    assert words(page).count("not read, for you cancelled") == 2
    assert "1 article added" in words(page)


def test_a_job_belongs_to_the_timeline_it_was_begun_in(open_page: Open, url: str) -> None:
    with Store.open(url) as store:
        store.create_timeline("Quay *1*")
    slow = _Slow()
    page = give(open_page(doors=reading(slow), timeline="harbour", tab="add"), TEXT)
    page.button(key="read_articles").click().run()
    page.selectbox(key="timeline").set_value("quay-1").run()
    page.segmented_control(key="tab").set_value("add").run()
    assert "Articles are being read into “Harbour”." in words(page)
    assert "cancel" not in {button.key for button in page.button}
    page = give(page, TEXT.replace("harbour", "quay"))
    page.button(key="read_articles").click().run()
    slow.let.set()
    page = until_read(page)
    page.button(key="see").click().run()
    assert page.query_params["timeline"] in ("quay-1", ["quay-1"])
    page.selectbox(key="timeline").set_value("harbour").run()
    page.segmented_control(key="tab").set_value("add").run()
    assert "1 article added" in words(page) and not page.exception
    with Store.open(url) as store:
        assert [len(store.articles(each.id)) for each in store.timelines()] == [3, 1]


def test_only_the_articles_whose_date_is_asked_are_guessed_at(open_page: Open) -> None:
    guessable = TEXT.replace("\n\n", "\n\nPublished December 3, 2022\n\n")
    files = [(f"{n}.txt", guessable.replace("Harbour", f"Dock {n}").encode(), "text/plain") for n in range(53)]
    dated = [(f"d{n}.txt", f"date 2022-12-03\nPier {n}\n\n{TEXT}".encode(), "text/plain") for n in range(4)]
    page = open_page(tab="add")
    page.file_uploader(key="uploaded").set_value([*files, *dated])
    next(each for each in page.button if each.label == "Continue").click().run()
    asked = [each for each in page.text_input if str(each.key).startswith("published_")]
    assert [each.value for each in asked] == ["3 December 2022"] * 50
    assert "and 7 more, 3 of them without a publication date" in words(page)


def test_an_address_in_a_title_is_no_link() -> None:
    said = label("See http://evil.example/x, www.evil.example or ann@evil.example")
    assert not any(each in said.replace("\\", "") for each in ("://", "www.", "@evil"))


@pytest.mark.model
def test_an_article_with_events_is_pasted_dated_read_and_seen(open_page: Open) -> None:
    text = (
        "Harbour plan\n\nThe mayor Eva Roth opened the new harbour in Portside on Friday. "
        "The council had bought the quay from the Orr family in May 2019. Orr said it had been hard."
    )
    page = give(open_page(doors=Doors(DOORS.store, extract), timeline="harbour", tab="add"), text)
    assert published(page) == ""
    next(each for each in page.text_input if str(each.key).startswith("published_")).set_value("3 December 2022")
    page = read(page)
    assert "1 article added, with 2 events and 1 minor, which “Show all events” shows." in words(page)
    page.button(key="see").click().run()
    page.multiselect(key="filter_people").set_value(["Eva Roth"]).run()
    assert len(chart_ids(page)) == 1
    page.segmented_control(key="tab").set_value("list").run()
    (opened,) = (each for each in page.button if str(each.key).startswith("open_"))
    assert "2 December 2022" in opened.label and "Eva Roth opens" in opened.label
    opened.click().run()
    assert "Friday</mark>" in words(page) and not page.exception


def test_what_failed_comes_first_and_the_way_on_before_the_long_list(open_page: Open) -> None:
    def only_long(article: Article) -> Extraction:
        if "short" in article.name:
            raise TimelineError("too short")
        return Extraction(article, ())

    given = [
        Article(f"a{number}", f"{word} {number}", "", TEXT) for number, word in enumerate(("long", "short", "long"))
    ]
    page = open_page(doors=Doors(DOORS.store, only_long), timeline="harbour", tab="add")
    page.session_state["adding"] = {"harbour": asking.sorted_out(given, ())}
    page = read(page.run())
    listed = next(str(each.value) for each in page.markdown if "short 1" in str(each.value))
    assert [line.split("**")[1] for line in listed.split("\n")] == ["short 1", "long 0", "long 2"]
    inside = [*page.main]
    assert inside.index(page.button(key="see")) < inside.index(next(e for e in page.markdown if e.value == listed))
