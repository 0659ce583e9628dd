"""Add articles to a timeline: read, extract, find candidates in the store, merge, save.

The one entry for page and command line. One article is one transaction, so whatever happens on
the way, the articles before it are in and nothing of it is half in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from timeline.errors import QueryError, TimelineError
from timeline.ingest import read_text
from timeline.model import Article, Extraction
from timeline.pipeline import extract
from timeline.store import Store


class Outcome(StrEnum):
    """What became of one article."""

    ADDED = "added"
    KNOWN = "known"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Result:
    """One article's way into a timeline.

    `id` and `name` are the article's; `events` how many were found in it, `shown` how many of
    them matter; `message` says why it failed or which article it repeats.
    """

    id: str
    name: str
    outcome: Outcome
    events: int = 0
    shown: int = 0
    message: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """Every article's result, in the order given."""

    results: tuple[Result, ...]

    def of(self, outcome: Outcome) -> tuple[Result, ...]:
        """The results with that outcome."""
        return tuple(result for result in self.results if result.outcome is outcome)


Progress = Callable[[Result], None]
Cancelled = Callable[[], bool]
Extract = Callable[[Article], Extraction]


def add(
    store: Store,
    timeline_id: str,
    articles: Iterable[Article],
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    extract: Extract = extract,
) -> Report:
    """Put articles into a timeline, merged with what is there; those it has are left as they are.

    progress: told each result as soon as it is there.
    cancelled: asked before each article; once it says yes the rest is left out, and said so, with an article
    that failed meanwhile.
    extract: how an article is read, for reading it in another process.

    An article that fails does not stop the others. Raises QueryError for an unknown timeline.
    """
    known = {info.id: info.title or info.name for info in store.every_article(timeline_id)}

    stop = _sticky(cancelled)

    def run() -> Iterator[Result]:
        for article in articles:
            if stop():
                yield Result(article.id, article.name, Outcome.CANCELLED)
            elif article.id in known:
                message = f"the same text as “{known[article.id]}”"
                yield Result(article.id, article.name, Outcome.KNOWN, message=message)
            else:
                result = _put(store, timeline_id, article, extract)
                if result.outcome is Outcome.FAILED and stop():
                    result = Result(article.id, article.name, Outcome.CANCELLED)
                if result.outcome is Outcome.ADDED:
                    known[article.id] = article.title or article.name
                yield result

    return _report(run(), progress)


def reread(
    store: Store,
    timeline_id: str,
    *,
    progress: Progress | None = None,
    extract: Extract = extract,
) -> Report:
    """Read every article of a timeline anew, as a newer parser would; edits stay.

    Options as in `add`. Raises QueryError for an unknown timeline.
    """
    ids = [info.id for info in store.every_article(timeline_id)]
    read = (_put(store, timeline_id, store.article(timeline_id, article).article, extract) for article in ids)
    return _report(read, progress)


def retext(
    store: Store,
    timeline_id: str,
    article_id: str,
    text: str,
    *,
    who: str,
    at: datetime,
    extract: Extract = extract,
) -> str:
    """Put a changed text in the place of an article's and read it; gives the article's id, which follows its text.

    A first line `date 2022-12-03` gives another publication date; title and source stay. Edits stay with their
    sentence; `store.lost_edits` has those that found none. Raises ArticleError for a text that cannot be read, and
    QueryError for an unknown article, a text that is as it was, and one that another article has.
    """
    old = store.article(timeline_id, article_id).article
    new = read_text(old.name, text, title=old.title, url=old.url)
    if new.published is None:
        new = replace(new, published=old.published, published_source=old.published_source)
    new = replace(new, publisher=old.publisher)
    if (new.text, new.published) == (old.text, old.published):
        raise QueryError("the text is as it was: change it, then have it read again")
    store.retext(timeline_id, article_id, extract(new), who=who, at=at)
    return new.id


def _sticky(cancelled: Cancelled | None) -> Cancelled:
    """Once cancelled, cancelled for good."""
    said = False

    def stop() -> bool:
        nonlocal said
        said = said or (cancelled is not None and cancelled())
        return said

    return stop


def _report(run: Iterable[Result], progress: Progress | None) -> Report:
    results = []
    for result in run:
        results.append(result)
        if progress is not None:
            progress(result)
    return Report(tuple(results))


def _put(store: Store, timeline_id: str, article: Article, extract: Extract) -> Result:
    """Read one article and save it, whole or not at all."""
    try:
        extraction = extract(article)
        store.save(timeline_id, extraction)
    except TimelineError as error:
        message = str(error)
    except Exception as error:  # a text that trips a rule must not cost the person the other ninety-nine
        message = f"could not be read: {type(error).__name__}: {error}"[:300]
    else:
        shown = sum(event.shown for event in extraction.events)
        return Result(article.id, article.name, Outcome.ADDED, len(extraction.events), shown)
    return Result(article.id, article.name, Outcome.FAILED, message=message)
