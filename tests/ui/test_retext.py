"""An article's text changed by hand and read again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from stories import first, to_article
from streamlit.testing.v1 import AppTest

from timeline.errors import TimelineError
from timeline.model import Article, Event, Extraction, Span
from timeline.store import Store
from timeline.ui.page.opening import DOORS, Doors

Open = Callable[..., AppTest]
ADDED = "The plan was late. "


def moved(event: Event, article: Article) -> Event:
    """The event where its sentence stands in a text that has `ADDED` before it."""
    (told,) = event.evidence
    far = len(ADDED)
    where = {
        name: Span(span.start + far, span.end + far)
        for name, span in (("sentence", told.sentence), ("trigger", told.trigger))
    }
    return replace(event, id=f"{article.id}-{event.trigger}", evidence=(replace(told, article=article.id, **where),))


def read(article: Article) -> Extraction:
    """What the first story tells, in a text with `ADDED` before it, without its second event."""
    if "tripped" in article.text:
        raise TimelineError("it cannot be read: it tripped a rule")
    return Extraction(article, tuple(moved(event, article) for event in first().events if event.trigger != "bought"))


DOUBLE = Doors(DOORS.store, read)


def edited(page: AppTest) -> AppTest:
    return page.button(key="edit_text").click().run()


def said(page: AppTest) -> str:
    kinds = (page.toast, page.caption, page.markdown)
    return " ".join(str(each.value) for kind in kinds for each in kind).replace("\\", "")


def test_a_changed_text_is_read_again_and_corrections_go_along(open_page: Open, url: str) -> None:
    page = open_page(doors=DOUBLE, tab="list", selected="art1-opened")
    page.button(key="tool_accept").click().run()
    page.button(key="open_art1-bought").click().run()
    page.button(key="tool_accept").click().run()
    page = edited(open_page(doors=DOUBLE, tab="article", articles="art1", selected="art1-opened"))
    field = page.text_area(key="text_art1")
    field.set_value(ADDED + field.value)
    page.button(key="read_again").click().run()
    assert not page.exception and not page.toast and "read_again" not in {each.key for each in page.button}
    with Store.open(url) as store:
        (new, _) = store.articles("harbour")
        (opened,) = (each for each in store.timeline("harbour").events if each.trigger == "opened")
        assert new.id != "art1" and opened.reviewed
    assert page.session_state["reading"] == new.id and page.query_params["articles"] in (new.id, [new.id])
    assert "was read again. 1 of the edits lost their event" in page.success[0].value
    page.segmented_control(key="tab").set_value("review").run()
    assert "accepted  \n:gray[its article is gone, or has another text]" in said(page)
    (lost,) = (each for each in page.expander if "lost their event" in each.label)
    assert "(1)" in lost.label
    page.button(key="lost_2").click().run()
    assert not [each for each in page.expander if "lost their event" in each.label]


def test_a_text_that_is_as_it_was_or_cannot_be_read_stays_in_the_field(open_page: Open, url: str) -> None:
    page = edited(to_article(open_page(doors=DOUBLE, tab="article")))
    page.button(key="read_again").click().run()
    assert "as it was" in said(page)
    page.text_area(key="text_art1").set_value("It tripped somebody up.")
    page.button(key="read_again").click().run()
    assert "it tripped a rule" in said(page) and not page.exception
    assert page.text_area(key="text_art1").value == "It tripped somebody up."
    page.button(key="leave_text").click().run()
    assert "read_again" not in {each.key for each in page.button}
    with Store.open(url) as store:
        assert store.text("harbour", "art1") == first().article.text
