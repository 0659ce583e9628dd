"""Adding articles: every article has a result, nothing is lost, order does not matter."""

from __future__ import annotations

import itertools
import os
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from timeline.build import Outcome, add, reread, retext
from timeline.errors import ArticleError, QueryError, TimelineError
from timeline.ingest.text import content_id
from timeline.interval import day_number, of_day
from timeline.job import Job, Reader
from timeline.model import Article, EntityType, Event, Evidence, Extraction, Role, RoleName, Span
from timeline.store import Hide, Store, places
from timeline.view import View

DAY = day_number(2021, 3, 4)
AT = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(f"sqlite:///{tmp_path / 'store.db'}") as opened:
        opened.create_timeline("Mills")
        yield opened


def article(name: str, *days: int) -> Article:
    """An article that tells the sale of a mill on each of the days."""
    return Article(f"id-{name}", name, f"Title of {name}", " ".join(str(DAY + day) for day in days))


def read(given: Article) -> Extraction:
    """What those articles tell, without a language model; the article "bad" cannot be read."""
    if given.name == "bad":
        raise ArticleError("bad: not English")
    if given.name == "odd":
        raise IndexError("a rule tripped")
    events = []
    for start, day in enumerate(given.text.split()):
        when = of_day(int(day))
        told = Evidence(given.id, Span(0, 20), Span(start, start + 4), "Ann Hill bought the mill.", when)
        role = Role(RoleName.AGENT, "Ann Hill", EntityType.PERSON)
        events.append(
            Event(f"{given.id}-{start}", "Ann Hill buys the mill", "bought", "buy", (told,), when=when, roles=(role,))
        )
    return Extraction(given, tuple(events))


def titles(store: Store) -> list[tuple[object, ...]]:
    page = store.page(View(timeline="mills"))
    return [(e.title, e.when, sorted(each.article for each in e.evidence)) for e in page.events]


def test_every_article_has_its_result_in_order(store: Store) -> None:
    given = [article("one", 0), article("bad"), article("odd"), article("one", 0), article("two", 0, 400)]
    told = []
    report = add(store, "mills", given, progress=told.append, extract=read)
    assert [result.outcome for result in report.results] == ["added", "failed", "failed", "known", "added"]
    assert tuple(told) == report.results
    assert report.results[1].message == "bad: not English"
    assert "a rule tripped" in report.results[2].message
    assert report.results[3].message == "the same text as “Title of one”"
    assert [result.events for result in report.of(Outcome.ADDED)] == [1, 2]
    assert [len(sources) for *_, sources in titles(store)] == [2, 1]


def test_cancelling_keeps_what_is_in_and_names_the_rest(store: Store) -> None:
    done: list[object] = []
    given = [article("one", 0), article("two", 9), article("three", 40)]
    report = add(store, "mills", given, progress=done.append, cancelled=lambda: len(done) == 1, extract=read)
    assert [result.outcome for result in report.results] == ["added", "cancelled", "cancelled"]
    assert [info.name for info in store.articles("mills")] == ["one"]


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_the_order_of_articles_does_not_matter(store: Store, order: tuple[int, ...]) -> None:
    given = [article("one", 0), article("two", 1), article("three", 0, 30)]
    add(store, "mills", [given[at] for at in order], extract=read)
    assert titles(store) == [
        ("Ann Hill buys the mill", of_day(DAY), ["id-one", "id-three", "id-two"]),
        ("Ann Hill buys the mill", of_day(DAY + 30), ["id-three"]),
    ]


def test_an_article_that_fails_to_be_reread_stays_as_it_was(store: Store) -> None:
    add(store, "mills", [article("one", 0), article("two", 300)], extract=read)
    before = titles(store)

    def newer(given: Article) -> Extraction:
        if given.name == "one":
            raise RecursionError("too deep")
        return replace(read(given), events=())

    report = reread(store, "mills", extract=newer)
    assert [result.outcome for result in report.results] == ["failed", "added"]
    assert titles(store) == before[:1]


def test_an_unknown_timeline_is_named(store: Store) -> None:
    with pytest.raises(QueryError, match="nowhere"):
        add(store, "nowhere", [article("one", 0)], extract=read)


def test_a_job_says_how_far_it_is_and_stops_when_asked(store: Store) -> None:
    began, go = threading.Event(), threading.Event()

    def slowly(given: Article) -> Extraction:
        began.set()
        go.wait(10)
        return read(given)

    job = Job(store, "mills", [article("one", 0), article("two", 300)], extract=slowly)
    assert (job.state().finished, job.state().results, job.state().total) == (False, (), 2)
    began.wait(10)
    job.cancel()
    go.set()
    report = job.wait(seconds=10)
    assert [result.outcome for result in report.results] == ["added", "cancelled"]
    assert job.state().finished


def test_a_job_on_an_unknown_timeline_says_why_it_stopped(store: Store) -> None:
    job = Job(store, "nowhere", [article("one", 0)], extract=read)
    job.wait(seconds=10)
    assert "nowhere" in job.state().failure


def test_an_article_that_takes_too_long_is_stopped_and_the_next_is_read(store: Store) -> None:
    reader = Reader()
    try:
        endless = Endless("c", "c.txt", "", "Ann Hill left.")
        job = Job(store, "mills", [endless, article("two", 300)], extract=reader.extract, stop=reader.stop)
        while reader._at is None:
            time.sleep(0.05)
        job.cancel()
        report = job.wait(seconds=20)
        assert [result.outcome for result in report.results] == ["cancelled", "cancelled"]
        never = Endless("d", "d.txt", "", "Ann Hill left.")
        reader.stop(never)
        with pytest.raises(TimelineError, match="was stopped"):
            reader.extract(never)
    finally:
        reader.close()


@pytest.mark.model
def test_another_process_reads_and_a_dead_one_is_replaced(store: Store) -> None:
    text = "Ann Hill bought the old mill in Leeds on 4 March 2021."
    reader = Reader()
    try:
        with pytest.raises(TimelineError, match="ended the reader"):
            reader.extract(Fatal("b", "b.txt", "", text))
        report = Job(store, "mills", [Article("a", "a.txt", "", text)], extract=reader.extract).wait(seconds=120)
    finally:
        reader.close()
    assert [result.outcome for result in report.results] == ["added"]
    assert [event.when for event in store.page(View(timeline="mills")).events] == [of_day(DAY)]


class Fatal(Article):
    """An article that kills the process it comes to."""

    def __reduce__(self) -> tuple[object, ...]:
        return os._exit, (1,)


class Endless(Article):
    """An article that the process it comes to does not get done with."""

    def __reduce__(self) -> tuple[object, ...]:
        return time.sleep, (600,)


def test_a_changed_text_is_read_anew_with_the_date_it_had(store: Store) -> None:
    given = [replace(article(name, day), id=content_id(str(DAY + day))) for name, day in (("one", 0), ("two", 300))]
    add(store, "mills", [replace(each, published=DAY, title=each.name) for each in given], extract=read)
    one, two = (store.article("mills", each.id).article for each in given)
    store.edit("mills", Hide(places(store.event("mills", f"{one.id}-0"))[0]), at=AT)
    changed = partial(retext, store, "mills", who="ann", at=AT, extract=read)
    for text, why in ((one.text, "as it was"), (" ", "no text"), (two.text, "another article")):
        with pytest.raises(TimelineError, match=why):
            changed(one.id, text)
    new = store.article("mills", changed(one.id, f"{one.text} {DAY + 9}"))
    assert (new.article.published, new.article.title) == (DAY, "one")
    assert [(event.when, event.hidden) for event in new.events] == [(of_day(DAY), True), (of_day(DAY + 9), False)]
    assert [info.id for info in store.articles("mills")] == [new.article.id, two.id]
    with pytest.raises(QueryError, match="may have been deleted"):
        changed(one.id, "1")
    redated = store.article("mills", changed(new.article.id, f"date 2022-12-03\n{DAY}")).article
    assert (redated.published, redated.text) == (day_number(2022, 12, 3), str(DAY))
