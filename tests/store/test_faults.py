"""Whatever happens while writing, the store holds what was committed, and says what is wrong."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.event import listen
from store_events import article, day, event, extraction, songs

from timeline.errors import QueryError, StoreError
from timeline.store import AddEvent, Correct, DefineTopic, Hide, Limits, Place, Rename, Store
from timeline.store.database.connect import HEAD, reading, writing
from timeline.store.database.tables import metadata
from timeline.view import View

KILLS = 200
AT = datetime(2026, 3, 1, tzinfo=UTC)
WRITER = """
import os, sys
from timeline.store import Store
sys.path.insert(0, sys.argv[2])
from store_events import songs
store = Store.open(sys.argv[1])
store.save("t", songs(0, 2))  # what is compiled once stays so in every fork
store.close()
print("ready", flush=True)
for line in sys.stdin:  # a fork for each kill: starting Python and importing would take most of the time
    child = os.fork()
    if child == 0:
        number = int(line)
        while True:
            store.save("t", songs(number, 2))
            os.write(1, b"%d\\n" % number)  # at once or not at all
            number += 1
    print("child", child, flush=True)
    os.waitpid(child, 0)
    print("dead", flush=True)
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "store.db"


def test_killed_at_any_point_a_committed_prefix_is_left(file: Path) -> None:
    with Store.open(f"sqlite:///{file}") as store:
        store.create_timeline("t")
    source = random.Random(7465)
    started = [sys.executable, "-c", WRITER, f"sqlite:///{file}", str(Path(__file__).parent)]
    writer = subprocess.Popen(started, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
    assert writer.stdin and writer.stdout and writer.stdout.readline() == "ready\n"
    said, saving = 1, 0.0
    for kill in range(KILLS):
        writer.stdin.write(f"{said}\n")
        child = int(writer.stdout.readline().split()[1])
        began = time.monotonic()
        if kill == 0:  # how long saving takes here, so that kills fall before, in and after it
            said = int(writer.stdout.readline()) + 1
            saving = time.monotonic() - began
        timer = threading.Timer(source.uniform(0, 2 * saving), os.kill, (child, signal.SIGKILL))
        timer.start()
        began = time.monotonic()
        while (line := writer.stdout.readline()) != "dead\n":
            said = int(line) + 1
            saving, began = max(saving, time.monotonic() - began), time.monotonic()  # slower as the machine is busier
        said = _check(file, said)
    writer.stdin.close()
    assert writer.wait(10) == 0 and said > KILLS // 10


def _check(file: Path, said: int, *, each: int = 2) -> int:
    """What was said to be saved is there, and nothing half; gives how many articles there are."""
    with closing(sqlite3.connect(file)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
        counts = [
            raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("articles", "readings", "tellings", "evidence", "documents", "events", "event_search")
        ]
    found = int(counts[0])
    assert found in (said, said + 1)
    assert counts == [found, found, *[each * found] * 5]
    return found


def test_two_writers_lose_nothing(url: str) -> None:
    with Store.open(url) as store:
        store.create_timeline("t")
    failed: list[Exception] = []

    def write(first: int) -> None:
        try:
            with Store.open(url) as mine:
                for number in range(first, first + 10):
                    mine.save("t", songs(number))
        except StoreError as error:
            failed.append(error)

    threads = [threading.Thread(target=write, args=(first,)) for first in (0, 100)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with Store.open(url) as store:
        assert failed == [] and len(store.articles("t")) == 20
        assert store.facets(View()).shown == 100


def test_two_writers_of_the_same_event_make_one(url: str) -> None:
    met = ("Ann Hill meets Bob Lee", "Ann Hill", "Bob Lee")
    same = [extraction(one, event(one, 0, *met, when=day(2022))) for one in map(article, "abcdef")]
    with Store.open(url) as store:
        store.create_timeline("t")
        threads = [threading.Thread(target=store.save, args=("t", one)) for one in same]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        (found,) = store.page(View()).events
        assert len(found.evidence) == 6


def test_a_locked_store_waits_and_then_says_so(file: Path) -> None:
    with Store.open(f"sqlite:///{file}", limits=Limits(wait=0.3)) as store:
        store.create_timeline("t")
        other = sqlite3.connect(file, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match=r"store\.db is busy: another program is writing"):
            store.save("t", songs(1))
        assert store.articles("t") == ()
        other.execute("ROLLBACK")
        assert store.save("t", songs(1))


def test_a_full_disk_rolls_back(file: Path) -> None:
    with Store.open(f"sqlite:///{file}") as store:
        store.create_timeline("t")
        store.save("t", songs(0))
        with store._engine.connect() as connection:
            pages = connection.execute(text("PRAGMA page_count")).scalar()
            connection.execute(text(f"PRAGMA max_page_count={pages + 3}"))
            connection.rollback()
        with pytest.raises(StoreError, match="disk is full; nothing of this step was saved"):
            _save_many(store, 50)
        saved = len(store.articles("t"))
        assert 1 <= saved < 50 and _check(file, saved, each=5) == saved


def _save_many(store: Store, count: int) -> None:
    for number in range(1, count):
        store.save("t", songs(number))


def test_a_newer_store_is_refused(url: str) -> None:
    Store.open(url).close()
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(StoreError, match=rf"newer version \(schema 9999, this one knows {HEAD}\): update the program"):
        Store.open(url)


def test_an_older_store_is_brought_up_to_date(url: str) -> None:
    with Store.open(url) as store:
        store.create_timeline("t")
        store.save("t", songs(1))
        facets = store.facets(View())
        with store._engine.begin() as connection:
            connection.execute(text("DROP TABLE segments"))
            connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    with Store.open(url) as store:
        assert store.facets(View()) == facets


@pytest.mark.parametrize("content", [b"no database at all" * 100, b"SQLite format 3\0" + b"x" * 5000])
def test_what_is_no_store_is_refused(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    with pytest.raises(StoreError, match=r"store\.db"):
        Store.open(f"sqlite:///{file}")


@pytest.mark.parametrize(
    "url", ["", "nonsense", "mysql://host/x", "sqlite:////nowhere/at/all.db", "postgresql://127.0.0.1:1/x"]
)
def test_an_address_that_cannot_be_opened_is_said(url: str) -> None:
    with pytest.raises(StoreError):
        Store.open(url)


@pytest.mark.parametrize("url", ["postgresql://ann:hush@db:54x2/t", "postgresql//ann:hush@db/t", "ann:hush@db"])
def test_an_address_that_is_none_is_refused_without_repeating_its_password(url: str) -> None:
    with pytest.raises(StoreError, match="not the address of a store") as refused:
        Store.open(url)
    assert "hush" not in str(refused.value)


def test_a_failure_is_known_by_its_code_not_by_words_of_the_data(url: str) -> None:
    told = "a full disk, a locked connection"
    with Store.open(url) as store:
        store.create_timeline(told)
        again = text("INSERT INTO timelines SELECT * FROM timelines")
        with (
            pytest.raises(StoreError, match=r"failed \(.*nothing of this step was saved"),
            writing(store._engine) as one,
        ):
            one.execute(again)
        assert [each.title for each in store.timelines()] == [told]


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


HOSTILE = ["'; DROP TABLE events; --", '" OR 1=1 --', "*", "NEAR(", "a AND b OR (", "body:x", "<script>", "\x00", "% _"]
HOSTILE += ["''", ":*", "&|!"]


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_links_find_nothing_and_break_nothing(shared: Store, words: str) -> None:
    if not shared.timelines():
        shared.create_timeline("t")
        shared.save("t", songs(1))
    for name in ("text", "people", "topics", "articles", "pinned", "status", "selected", "order"):
        view = View.from_query({name: [words] * 50})
        shared.page(view)
        shared.facets(view)
        shared.density(view)
    asked = View(people=(words,))
    assert shared.page(asked).events == () or asked == View()
    with pytest.raises(QueryError):
        shared.neighbours(View(), words)
    assert shared.facets(View()).shown == 5


def test_a_link_that_is_not_understood_shows_nothing_rather_than_more(shared: Store) -> None:
    if not shared.timelines():
        shared.create_timeline("t")
        shared.save("t", songs(1))
    for asked in ({"status": "foo"}, {"start": "soon"}, {"people_match": "some"}):
        assert shared.page(View.from_query(asked)).events == () and shared.facets(View.from_query(asked)).shown == 0
    assert shared.facets(View.from_query({"lanes": "foo"})).shown == 5


NOW = datetime(2024, 1, 1, tzinfo=UTC)


def test_deleting_leaves_nothing_behind(url: str) -> None:
    with Store.open(url) as store:
        store.create_timeline("t")
        store.save("t", songs(1))
        store.save_view("t", "mine", View())
        before = rows(store)
        store.save("t", songs(2))
        told = Place(songs(2).article.id, songs(2).events[0].evidence[0].trigger.start)
        store.edit("t", Correct(told, people=("Zoe Ray",)), who="ann", at=NOW + timedelta(seconds=0))
        store.undo("t", who="ann", at=NOW + timedelta(seconds=1))
        store.edit("t", Hide(told), who="ann", at=NOW + timedelta(seconds=2))
        store.delete_article("t", songs(2).article.id)
        assert rows(store) == before
        store.edit("t", Rename("people", "Hill1x0", "Hill One"), who="ann", at=NOW + timedelta(seconds=3))
        store.edit("t", DefineTopic("songs", ("sings",)), who="ann", at=NOW + timedelta(seconds=4))
        store.delete_timeline("t")
        assert not any(rows(store).values())


def rows(store: Store) -> dict[str, int]:
    """How many rows each table has."""
    with store._engine.connect() as connection:
        counted = {
            name: connection.scalar(text(f"SELECT count(*) FROM {name}")) for name in (*metadata.tables, "event_search")
        }
    return {name: int(found or 0) for name, found in counted.items()}


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
