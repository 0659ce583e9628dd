"""A backup is the store at one moment, and comes back as it was."""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from store_events import article, day, event, extraction, songs

from timeline.errors import StoreError
from timeline.store import Store, backup, restore
from timeline.view import View

ONE, TWO = article("one.txt"), article("two.txt")
MET = event(ONE, 0, "Ann Hill meets Bob Lee", "Ann Hill", "Bob Lee", when=day(2022, 12, 2), topics=("diplomacy",))
SANG = event(TWO, 0, "Dan Fox sings", "Dan Fox", when=day(2020, 1, 5))


def test_restore_brings_back_what_was_backed_up(url: str, tmp_path: Path) -> None:
    file = tmp_path / "backup.db"
    with Store.open(url) as store:
        store.create_timeline("First")
        store.save("first", extraction(ONE, MET))
        store.save_view("first", "mine", View(people=("Ann Hill",)))
        backup(url, file)
        store.save("first", extraction(TWO, SANG))
        store.create_timeline("Second")
        made = file.read_bytes()
        restore(url, file)
        assert file.read_bytes() == made
        assert [(one.id, one.events) for one in store.timelines()] == [("first", 1)]
        assert store.page(View(text="ann")).events == (MET,)
        assert store.facets(View(people=("Ann Hill",))).shown == 1
        assert store.saved_views("first") == {"mine": View(people=("Ann Hill",))}
        store.save("first", extraction(TWO, SANG))
        assert store.create_timeline("Third") == "third"
    assert list(tmp_path.glob("*.part")) == []


def test_a_backup_may_have_any_name(url: str, tmp_path: Path) -> None:
    file = tmp_path / "a#b?c%20d.backup"
    with Store.open(url) as store:
        store.create_timeline("First")
        backup(url, file)
        store.delete_timeline("first")
        restore(url, file)
        assert [one.id for one in store.timelines()] == ["first"]
    assert [each.name for each in tmp_path.glob("a*")] == [file.name]


def test_a_backup_opens_as_a_store(url: str, tmp_path: Path) -> None:
    with Store.open(url) as store:
        store.create_timeline("First")
        store.save("first", extraction(ONE, MET))
    backup(url, tmp_path / "copy.db")
    with Store.open(f"sqlite:///{tmp_path / 'copy.db'}") as copy:
        assert copy.page(View(people=("Bob Lee",), text="meets")).events == (MET,)


@pytest.mark.parametrize("content", [None, b"", b"no database at all" * 100])
def test_what_is_no_backup_is_refused(url: str, tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "other.db"
    if content is not None:
        file.write_bytes(content)
    with Store.open(url) as store:
        store.create_timeline("First")
        with pytest.raises(StoreError, match=r"other\.db"):
            restore(url, file)
        assert len(store.timelines()) == 1


def test_a_backup_that_cannot_be_written_leaves_the_old_one(url: str, tmp_path: Path) -> None:
    with Store.open(url) as store:
        store.create_timeline("First")
    with pytest.raises(StoreError):
        backup(url, tmp_path / "nowhere" / "backup.db")


def test_a_backup_made_while_others_write_is_of_one_moment(url: str, tmp_path: Path) -> None:
    with Store.open(url) as store:
        store.create_timeline("First")
        store.save("first", songs(0))
        began, enough = threading.Event(), threading.Event()

        def write() -> None:
            number = 1
            while not enough.is_set():
                store.save("first", songs(number))
                began.set()
                number += 1

        writer = threading.Thread(target=write)
        writer.start()
        try:
            assert began.wait(30)
            for made in range(3):
                backup(url, tmp_path / f"{made}.db")
        finally:
            enough.set()
            writer.join()
        written = len(store.articles("first"))
    sizes = []
    for made in range(3):
        with closing(sqlite3.connect(tmp_path / f"{made}.db")) as raw:
            assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        with Store.open(f"sqlite:///{tmp_path / f'{made}.db'}") as copy:
            ids = [one.id for one in copy.articles("first")]
            assert ids == [songs(number).article.id for number in range(len(ids))]
            assert copy.facets(View()).shown == 5 * len(ids) == len(copy.page(View(text="sings"), limit=5000).events)
            sizes.append(len(ids))
    assert 2 <= sizes[0] <= sizes[1] <= sizes[2] <= written
