"""From an article to its events: the steps in order. Read this file first.

Article -> Document -> Linking -> TimeExpressions -> Triggers -> Standings -> Anchored -> Events
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from timeline import reading, salience
from timeline.document import Document
from timeline.entities import Linking, link
from timeline.events import building, lives, quotes, status, triggers
from timeline.events.building import Built
from timeline.events.dating import anchoring
from timeline.events.dating.references import References
from timeline.events.dating.references import references as known
from timeline.merge import merge, story_of
from timeline.model import Article, Event, Extraction, TimeExpression, Unresolved
from timeline.timex import find, resolve
from timeline.timex.asides import ELSEWHERE
from timeline.topics import topics_of

BUNDLED = known()  # data/reference_events.csv


def extract(article: Article, *, references: References | None = BUNDLED) -> Extraction:
    """The events of one article, those a timeline shows by default marked `shown`.

    references: known events that date what the article names and leaves undated (marked so); None for none.
    Raises TimelineError when the language model is missing.
    """
    (extraction,) = extract_all([article], references=references)
    return extraction


def extract_all(articles: Iterable[Article], *, references: References | None = BUNDLED) -> Iterator[Extraction]:
    """The events of many articles, in order; reads in batches and holds only one batch."""
    return (understand(document, references=references) for document in reading.read(articles))


def understand(document: Document, *, references: References | None = BUNDLED) -> Extraction:
    """The steps after reading."""
    told = tell(document, references=references)
    return gather(document, told, salience.select(document, told.acts))


@dataclass(frozen=True, slots=True)
class Told:
    """What a document tells, before it is known what matters: its acts and, of dates in brackets, its lives."""

    linking: Linking
    times: Sequence[TimeExpression | Unresolved]
    acts: Sequence[Built]
    lives: Sequence[Event]


def tell(document: Document, *, references: References | None = BUNDLED) -> Told:
    """The steps from a document to everything that it tells."""
    article = document.article
    linking = link(document)
    timexes = [timex for timex in find(article.text, cues=document.cues) if timex.signal != ELSEWHERE]
    times = resolve(timexes, dct=article.published)
    found = triggers.find(document)
    quoted = quotes.quotations(article.text)
    standings = tuple(status.standing(document, trigger, quoted=quoted) for trigger in found)
    told = lives.lives(document, linking, times)
    dates = lives.outside(times, told)
    anchored = anchoring.anchor(document, found, standings, dates, references=references, linking=linking)
    candidates = tuple(building.candidates(document, found, standings, anchored, times))
    return Told(linking, times, building.build(document, linking, times, candidates), told)


def gather(document: Document, told: Told, acts: Iterable[Event]) -> Extraction:
    """What is kept of a document: each event once with its topics; `acts` are those told, with their salience."""
    article = document.article
    story = story_of(article.title, article.text)
    about = topics_of(document, told.linking)
    return Extraction(
        article,
        merge(replace(event, story=story, topics=about.of(event)) for event in (*acts, *told.lives)),
        times=tuple(time for time in told.times if isinstance(time, TimeExpression)),
        unresolved=tuple(time for time in told.times if isinstance(time, Unresolved)),
        entities=told.linking.entities,
    )
