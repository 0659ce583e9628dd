"""Merging: CPU seconds as the number of events grows, and one article into a timeline that is there."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator

from rich.console import Console
from rich.table import Table

from bench import retold
from bench.synthetic import PER_ARTICLE, events
from timeline.merge import join, keys, lookups, merge
from timeline.merge.candidates import candidates
from timeline.merge.telling import telling
from timeline.model import Event, Extraction

SIZES = (10_000, 30_000, 100_000)
TARGET = 30  # for the first size
STORIES = 20
MORE_STORIES = (20, 60, 180)


def run(sizes: tuple[int, ...] = SIZES) -> None:
    """Print CPU seconds by size, with how many pairs are worth comparing, and those of joining one article to the first
    size.

    The made-up timeline has the same people and years whatever its size, so ten times the events are ten times as
    dense: pairs that may be one grow with the square. Of stories there are more, each told as often, so they do not.
    """
    merge(list(events(100)))
    made = ((f"{size:,}", list(events(size))) for size in sizes)
    Console().print(_costs(f"merge: made-up events of the same years (target {TARGET} CPU s for {sizes[0]:,})", made))
    told = ((f"{count:,} stories", list(_told(retold.articles(count)))) for count in MORE_STORIES)
    Console().print(_costs(f"merge: stories told by {retold.ARTICLES} articles each", told))
    merged = merge(list(events(sizes[0])))
    spent = _join_seconds(merged, list(events(PER_ARTICLE, seed=1)))
    print(f"merge: one article of {PER_ARTICLE} events into {sizes[0]:,}: {spent * 1000:.0f} ms")
    _print_retold()


def _costs(title: str, asked: Iterable[tuple[str, list[Event]]]) -> Table:
    table = Table(title=title)
    for column in ("", "events", "merged", "CPU s", "microseconds an event", "pairs an event"):
        table.add_column(column, justify="right")
    for name, given in asked:
        started = time.process_time()
        merged = merge(given)
        spent = time.process_time() - started
        pairs = sum(len(others) for _, others in candidates([telling(event) for event in given]))
        each = f"{1e6 * spent / len(given):.0f}", f"{pairs / len(given):.1f}"
        table.add_row(name, f"{len(given):,}", f"{len(merged):,}", f"{spent:.2f}", *each)
    return table


def _told(articles: Iterable[Extraction]) -> Iterator[Event]:
    return (event for each in articles for event in each.events)


def _print_retold() -> None:
    """One more article of the last of stories told again and again."""
    *others, last = retold.articles(STORIES)
    merged = merge(_told(others))
    print(
        f"merge: one article of {retold.TELLS} events of a story that {retold.ARTICLES - 1} others tell: "
        f"{_join_seconds(merged, list(last.events)) * 1000:.0f} ms"
    )


def _join_seconds(timeline: tuple[Event, ...], new: list[Event]) -> float:
    """CPU seconds to join one article, finding what it meets in memory (the store's own time is its bench's)."""
    filed: dict[str, list[Event]] = {}
    for event in timeline:
        for key in keys(event):
            filed.setdefault(key, []).append(event)

    def near(asked: Iterable[Event]) -> list[Event]:
        wanted = {key for event in asked for key in lookups(event)}
        return list({event.id: event for key in wanted & filed.keys() for event in filed[key]}.values())

    started = time.process_time()
    join(new, near=near)
    return time.process_time() - started
