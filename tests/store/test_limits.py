"""Every question has a row limit and a time limit, but those whose answer is meant for a file."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.event import listen
from store_events import songs

from timeline.errors import StoreError
from timeline.store import AddEvent, DefineTopic, Limits, Store
from timeline.store.database.connect import reading
from timeline.view import View

AT = datetime(2026, 3, 1, tzinfo=UTC)


def test_a_question_that_takes_too_long_is_stopped(url: str) -> None:
    with Store.open(url, limits=Limits(seconds=0.2)) as store:
        store.create_timeline("t")
        with reading(store._engine, store._limits) as connection:
            assert connection.execute(text("SELECT 1")).scalar() == 1
        endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
        with pytest.raises(StoreError, match="too long"), reading(store._engine, store._limits) as connection:
            connection.execute(text(endless))
        assert store.timelines()


def test_no_page_is_longer_than_the_row_limit(url: str) -> None:
    with Store.open(url, limits=Limits(rows=3)) as store:
        store.create_timeline("t")
        store.save("t", songs(1))
        page = store.page(View(), limit=10**9)
        assert len(page.events) == 3 and page.more


QUESTIONS: dict[str, Callable[[Store, str, str], object]] = {
    "timelines": lambda store, _event, _article: store.timelines(),
    "timeline": lambda store, _event, _article: store.timeline("t"),
    "articles": lambda store, _event, _article: store.articles("t"),
    "every_article": lambda store, _event, _article: list(store.every_article("t")),
    "article": lambda store, _event, article: store.article("t", article),
    "text": lambda store, _event, article: store.text("t", article),
    "edits": lambda store, _event, _article: store.edits("t"),
    "own_topics": lambda store, _event, _article: store.own_topics("t"),
    "lost_edits": lambda store, _event, _article: store.lost_edits("t"),
    "export_edits": lambda store, _event, _article: store.export_edits("t"),
    "saved_views": lambda store, _event, _article: store.saved_views("t"),
    "state": lambda store, _event, _article: store.state("t"),
    "page": lambda store, _event, _article: store.page(View()),
    "facets": lambda store, _event, _article: store.facets(View()),
    "density": lambda store, _event, _article: store.density(View()),
    "outside": lambda store, _event, _article: store.outside(View()),
    "rhythm": lambda store, _event, _article: store.rhythm(View()),
    "prominent": lambda store, _event, _article: store.prominent(View()),
    "event": lambda store, event, _article: store.event("t", event),
    "written": lambda store, event, _article: store.written("t", event),
    "settled": lambda store, _event, _article: store.settled(View()),
    "neighbours": lambda store, event, _article: store.neighbours(View(), event),
}

CHANGES = set(
    "open close create_timeline rename_timeline delete_timeline save delete_article rename_article redate retext edit"
    " undo redo import_edits rebuild save_view delete_view".split()
)


def test_every_public_question_is_asked_below() -> None:
    public = {name for name in dir(Store) if not name.startswith("_")}
    assert public - CHANGES == set(QUESTIONS)


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_question_has_a_time_limit(url: str, question: str) -> None:
    with Store.open(url) as store:
        store.create_timeline("t")
        store.save("t", songs(1))
        told = store.page(View()).events[0]
    asked: list[Connection] = []

    def limited(connection: Connection, cursor: DBAPICursor, statement: str, *_rest: object) -> None:
        if statement.startswith(("SELECT", "WITH")):
            asked.append(connection)
            if connection.dialect.name == "postgresql":
                cursor.execute("SHOW statement_timeout")
                assert cursor.fetchone() == ("10s",)
            else:
                assert connection.info["seconds"] == 10.0

    with Store.open(url) as store:
        listen(store._engine, "before_cursor_execute", limited)
        QUESTIONS[question](store, told.id, songs(1).article.id)
    assert asked


def test_no_list_is_longer_than_the_row_limit(url: str) -> None:
    with Store.open(url, limits=Limits(rows=3)) as store:
        for number in range(5):
            store.create_timeline(f"t {number}")
            store.save("t-0", songs(number))
            store.save_view("t-0", f"view {number}", View())
            store.edit("t-0", AddEvent(f"event {number}"), at=AT)
            store.edit("t-0", DefineTopic(f"topic {number}", ("word",)), at=AT)
        assert [one.title for one in store.timelines()] == ["t 0", "t 1", "t 2"]
        assert [one.id for one in store.articles("t-0")] == [songs(number).article.id for number in range(3)]
        assert list(store.saved_views("t-0")) == ["view 0", "view 1", "view 2"]
        assert [edit.number for edit in store.edits("t-0")] == [8, 9, 10]
        assert [edit.number for edit in store.edits("t-0", kinds=("add",))] == [5, 7, 9]
        assert list(store.own_topics("t-0")) == ["topic 0", "topic 1", "topic 2"]


def test_what_is_meant_for_files_is_whole(url: str) -> None:
    with Store.open(url, limits=Limits(rows=3)) as store:
        store.create_timeline("t")
        for number in range(7):
            store.save("t", songs(number))
            store.edit("t", AddEvent(f"event {number}"), at=AT)
        ids = [songs(number).article.id for number in range(7)]
        assert [one.id for one in store.every_article("t")] == ids
        assert [one.id for one in store.articles("t", ids=[ids[6], ids[4], "none"])] == [ids[4], ids[6]]
        whole = store.timeline("t")
        assert [one.id for one in whole.articles] == ids and len(whole.events) == 42
        assert len(store.export_edits("t").splitlines()) == 7


def test_an_article_gives_no_more_events_than_the_row_limit(url: str) -> None:
    with Store.open(url, limits=Limits(rows=3)) as store:
        store.create_timeline("t")
        store.save("t", songs(1))
        assert len(store.article("t", songs(1).article.id).events) == 3
        assert len(store.facets(View(), limit=10**9).people) <= 1000
        assert len(store.density(View(), bins=10**9, lanes=10**9).all.counts) == 2000
