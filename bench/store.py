"""The store with a million events: pages, facets, density and adding an article, beside raw SQL of the same meaning.

`TIMELINE_BENCH_EVENTS` says another number of events. Making a million takes some minutes.
"""

from __future__ import annotations

import os
import random
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple

from rich.console import Console
from rich.table import Table

from bench import retold
from bench.merge import STORIES
from bench.synthetic import FIRST, LAST, PEOPLE, PER_ARTICLE, PLACES, SEED, TOPICS, events, fill
from timeline.model import Article, Event, Extraction, Status
from timeline.store import Store
from timeline.view import Match, Order, View, Window

EVENTS = int(os.environ.get("TIMELINE_BENCH_EVENTS", "1000000"))
MANY = 100_000  # events matched: up to here the targets hold
VIEWS = 60
ARTICLES = 60
PAGE, BINS, LANES = 500, 200, 8
TARGETS = {"page": 50, "facets": 300, "density": 300}
_STEMS = (("people", "Ann Hill", PEOPLE), ("topics", "topic ", TOPICS), ("places", "Town", PLACES))

RAW = {
    "page": "SELECT d.doc FROM event_tags t JOIN documents d ON d.event_key = t.event_key "
    "WHERE t.tag_key = :tag AND t.level = 3 ORDER BY t.low, t.event_key LIMIT 500",
    "facets": "SELECT g.kind, g.name, count(*) FROM event_tags t JOIN event_tags u ON u.event_key = t.event_key "
    "JOIN tags g ON g.key = u.tag_key WHERE t.tag_key = :tag AND t.level = 3 GROUP BY g.key ORDER BY 3 DESC",
    "density": "SELECT u.tag_key, (u.low - :first) * 200 / :days, count(*) FROM event_tags t "
    "JOIN event_tags u ON u.event_key = t.event_key WHERE t.tag_key = :tag AND t.level = 3 "
    "AND u.tag_key IN (SELECT key FROM tags WHERE kind = 'people' ORDER BY events DESC LIMIT 8) GROUP BY 1, 2",
}


class Asked(NamedTuple):
    """A view and how many events it shows."""

    view: View
    shown: int


def run(count: int = EVENTS) -> None:
    """Print percentiles of every question, their ratio to raw SQL, and what adding an article costs."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "store.db"
        began = time.perf_counter()
        with Store.open(f"sqlite:///{file}") as store:
            store.create_timeline("bench")
        fill(str(file), count)
        print(f"store: {count:,} events made in {time.perf_counter() - began:.0f} s, {file.stat().st_size >> 20} MB")
        with Store.open(f"sqlite:///{file}") as store:
            began = time.perf_counter()
            store.facets(View())
            print(f"store: first question of a new process {1000 * (time.perf_counter() - began):.0f} ms")
            _print_questions(store)
            _print_raw(store, file)
    _print_saving()


def views(count: int = VIEWS, *, seed: int = SEED) -> Iterable[View]:
    """Filters as people set them: a few names, a window, a text, a status, together or alone."""
    source = random.Random(seed)
    for _ in range(count):
        asked: dict[str, object] = {}
        for kind, stem, most in _STEMS:
            if source.random() < 0.4:
                names = [f"{stem}{int(most ** source.random())}" for _ in range(source.choice((1, 1, 2)))]
                asked |= {kind: tuple(names), f"{kind}_match": source.choice(tuple(Match))}
        if source.random() < 0.5:
            start = source.randrange(FIRST, LAST)
            asked |= {
                "start": start,
                "end": start + source.choice((31, 365, 3650)),
                "window": source.choice(tuple(Window)),
            }
        if source.random() < 0.15:
            asked["text"] = f"hill{source.randrange(10, PEOPLE)}"
        if source.random() < 0.15:
            asked["status"] = (Status.PLANNED,)
        yield View(order=source.choice(tuple(Order)), **asked)  # type: ignore[arg-type]


def _print_questions(store: Store) -> None:
    asked = [Asked(view, store.facets(view).shown) for view in (View(), *views())]
    table = Table(title=f"store: milliseconds a question, {len(asked)} views")
    for column in ("question", "events matched", "views", "median", "p95", "median CPU", "p95 CPU", "target"):
        table.add_column(column, justify="right")
    for name, ask in _questions(store).items():
        for label, some in (
            (f"to {MANY:,}", [one for one in asked if one.shown <= MANY]),
            (f"over {MANY:,}", [one for one in asked if one.shown > MANY]),
        ):
            spent = [_spent(lambda ask=ask, view=one.view: ask(view)) for one in some]  # type: ignore[misc]
            if len(spent) > 1:
                cells = [f"{each:.0f}" for times in zip(*spent, strict=True) for each in (median(times), _p95(times))]
                table.add_row(name, label, str(len(spent)), *cells, str(TARGETS[name]))
    Console().print(table)


def _questions(store: Store) -> dict[str, Callable[[View], object]]:
    return {
        "page": lambda view: store.page(view, limit=PAGE),
        "facets": store.facets,
        "density": lambda view: store.density(view, bins=BINS, lanes=LANES),
    }


def _print_raw(store: Store, file: Path) -> None:
    """One name's events, as the store answers and as one SQL statement does."""
    table = Table(title="store: one topic's events, beside raw SQL of the same meaning (median milliseconds)")
    for column in ("question", "events matched", "store", "raw SQL", "ratio"):
        table.add_column(column, justify="right")
    raw = sqlite3.connect(file)
    raw.execute("PRAGMA mmap_size=1073741824")
    for topic in ("topic 5", "topic 50"):
        view = View(topics=(topic,))
        shown = store.facets(view).shown
        (tag,) = raw.execute("SELECT key FROM tags WHERE kind = 'topics' AND name = ?", (topic,)).fetchone()
        values = {"tag": tag, "first": FIRST, "days": LAST - FIRST}
        for name, ask in _questions(store).items():
            statement = RAW[name]
            ours = median(_milliseconds(lambda ask=ask, view=view: ask(view)) for _ in range(5))  # type: ignore[misc]
            theirs = median(
                _milliseconds(lambda statement=statement, values=values: raw.execute(statement, values).fetchall())  # type: ignore[misc]
                for _ in range(3)
            )
            table.add_row(name, f"{shown:,}", f"{ours:.0f}", f"{theirs:.0f}", f"{ours / theirs:.2f}")
    raw.close()
    Console().print(table)


def _p95(times: Sequence[float]) -> float:
    return quantiles(times, n=20, method="inclusive")[-1]


def _milliseconds(act: Callable[[], object]) -> float:
    return _spent(act)[0]


def _spent(act: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds on the clock, and of this process alone: what others do on the machine is only in the first."""
    began, worked = time.perf_counter(), time.process_time()
    act()
    return 1000 * (time.perf_counter() - began), 1000 * (time.process_time() - worked)


def _print_saving() -> None:
    """Articles of twenty events one after the other into one timeline, merged with what is there."""
    made = list(events(ARTICLES * PER_ARTICLE))
    told = [_extraction(each, made[each * PER_ARTICLE : (each + 1) * PER_ARTICLE]) for each in range(ARTICLES)]
    print(f"store: an article of {PER_ARTICLE} events saved and merged: {_saving(told):.0f} CPU ms (target 50)")
    told = list(retold.articles(STORIES))
    size = sum(len(each.events) for each in told)
    print(
        f"store: an article of {retold.TELLS} events of a story that {retold.ARTICLES - 1} others tell, into {size:,}: "
        f"{_saving(told):.0f} CPU ms (target 50)"
    )


def _saving(told: Sequence[Extraction]) -> float:
    """Milliseconds of this process that saving one article takes, once the others are there: the median of the last
    twenty."""
    with tempfile.TemporaryDirectory() as folder, Store.open(f"sqlite:///{folder}/store.db") as store:
        store.create_timeline("bench")
        costs = [_spent(lambda each=each: store.save("bench", each))[1] for each in told]  # type: ignore[misc]
    return median(costs[-20:])


def _extraction(number: int, told: Sequence[Event]) -> Extraction:
    name = f"article-{number}"
    return Extraction(Article(name, name, name, "", FIRST), tuple(told))
