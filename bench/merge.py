"""Merging: CPU seconds as the number of events grows, and one article into a timeline that is there."""

from __future__ import annotations

import time
from collections.abc import Iterable

from rich.console import Console
from rich.table import Table

from bench import retold
from bench.synthetic import PER_ARTICLE, events
from timeline.merge import join, keys, lookups, merge
from timeline.model import Event

SIZES = (2_500, 5_000, 10_000)
TARGET = 30
STORIES = 20


def run(sizes: tuple[int, ...] = SIZES) -> None:
    """Print CPU seconds and microseconds an event by size, and those of joining one article to the largest."""
    table = Table(
        "events",
        "merged",
        "CPU s",
        "microseconds an event",
        title=f"merge: all at once (target {TARGET} CPU s for {SIZES[-1]:,})",
    )
    merge(list(events(100)))
    merged: tuple[Event, ...] = ()
    for size in sizes:
        given = list(events(size))
        started = time.process_time()
        merged = merge(given)
        spent = time.process_time() - started
        table.add_row(f"{size:,}", f"{len(merged):,}", f"{spent:.2f}", f"{1e6 * spent / size:.0f}")
    Console().print(table)
    spent = _join_seconds(merged, list(events(PER_ARTICLE, seed=1)))
    print(f"merge: one article of {PER_ARTICLE} events into {sizes[-1]:,}: {spent * 1000:.0f} ms")
    _print_retold()


def _print_retold() -> None:
    """Stories told again and again, and one more article of the last."""
    *others, last = retold.articles(STORIES)
    given = [event for each in others for event in each.events]
    started = time.process_time()
    merged = merge(given)
    print(
        f"merge: {len(given):,} events of {STORIES} stories, {retold.ARTICLES} articles each: "
        f"{time.process_time() - started:.2f} CPU s; one more article of {retold.TELLS} events: "
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
