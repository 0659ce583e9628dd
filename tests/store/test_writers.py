"""Whatever happens while writing, the store holds what was committed, and says what is wrong."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text
from store_events import article, day, event, extraction, songs

from timeline.errors import StoreError
from timeline.store import Limits, Store
from timeline.store.database.connect import writing
from timeline.view import View

KILLS = 200

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
