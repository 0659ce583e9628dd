"""Timelines and the articles on them: made, read, called otherwise, taken away."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, bindparam, delete, func, insert, select, update

from timeline.errors import QueryError
from timeline.model import Article, Event, Extraction, Timeline
from timeline.store.database.among import among
from timeline.store.database.codec import load_event
from timeline.store.database.connect import reading, renew, writing
from timeline.store.database.segments import events_in
from timeline.store.database.tables import (
    FAR,
    SHOWN,
    articles,
    documents,
    events,
    evidence,
    readings,
    segments,
    timelines,
)
from timeline.store.database.words import fold
from timeline.store.edits.log import stamp
from timeline.store.opened import timeline_key, title_of
from timeline.store.questions import Questions
from timeline.store.reading.columns import kind_counts
from timeline.store.reading.results import ArticleInfo, TimelineInfo
from timeline.store.reading.snapshot import Snapshot
from timeline.store.writing.articles import article_key, load_article
from timeline.store.writing.redate import Resolve
from timeline.view import Order, View


def _listed() -> Select[Any]:
    """What is told of each timeline, of at most `most`; every page asks it, so it is put together once."""
    kept = select(func.count()).where(articles.c.timeline_key == timelines.c.key).correlate(timelines)
    # a stamp counts its segment's events: a thousandth of the rows there are in `events`
    known = select(func.coalesce(func.sum(events_in(segments.c.stamp)), 0))
    known = known.where(segments.c.timeline_key == timelines.c.key).correlate(timelines)
    query = select(timelines.c.id, timelines.c.title, kept.scalar_subquery(), known.scalar_subquery())
    return query.order_by(timelines.c.key).limit(bindparam("most", type_=Integer))


_LISTED = _listed()


class Shelves(Questions):
    """The timelines, and what is on each."""

    def timelines(self) -> tuple[TimelineInfo, ...]:
        """The timelines, oldest first, at most the row limit."""
        with reading(self._engine, self._limits) as connection:
            rows = connection.execute(_LISTED, {"most": self._limits.rows}).all()
        return tuple(TimelineInfo(row[0], row[1], row[2], int(row[3])) for row in rows)

    def create_timeline(self, title: str, *, extractions: Iterable[Extraction] = ()) -> str:
        """A new timeline with what was read in some articles (`extractions`), all of them or nothing; gives its id,
        readable in a link. Raises QueryError for an empty title."""
        from timeline.store.writing import telling

        title = title_of(title)
        with writing(self._engine) as connection:
            taken = set(connection.scalars(select(timelines.c.id)))
            stem = re.sub(r"[^a-z0-9]+", "-", fold(title)).strip("-")[:60] or "timeline"
            ids = (stem if number == 1 else f"{stem}-{number}" for number in range(1, len(taken) + 2))
            new = next(each for each in ids if each not in taken)
            connection.execute(insert(timelines).values(id=new, title=title))
            key = timeline_key(connection, new)
            for extraction in extractions:
                telling.save(connection, key, extraction)
        return new

    def rename_timeline(self, timeline: str, title: str) -> None:
        """Give it another title; its id and links stay. Raises QueryError for an unknown one."""
        with self._writing(timeline) as (connection, key):
            connection.execute(update(timelines).where(timelines.c.key == key).values(title=title_of(title)))

    def delete_timeline(self, timeline: str) -> None:
        """Take it away with everything in it. Raises QueryError for an unknown one."""
        with self._writing(timeline) as (connection, key):
            connection.execute(delete(timelines).where(timelines.c.key == key))

    def timeline(self, timeline: str, *, view: View | None = None) -> Timeline:
        """A timeline with its articles and the events of a view of it (by default all that are shown by
        default), in order of time: for a file, not for a page. Raises QueryError for an unknown one."""
        with self._reading(timeline) as snapshot:
            connection, key = snapshot.connection, snapshot.key
            title = connection.scalar(select(timelines.c.title).where(timelines.c.key == key)) or ""
            view = replace(view or View(), order=Order.TIME)
            found = snapshot.first(view, FAR)
            shown: list[Event] = []
            for start in range(0, len(found), self._limits.rows):
                renew(connection)
                shown += snapshot.events(found[start : start + self._limits.rows])
            ids = select(articles.c.id).where(articles.c.timeline_key == key).order_by(articles.c.key)
            read: list[Article] = []
            for one in connection.scalars(ids).all():
                renew(connection)
                read.append(load_article(connection, key, one).article)
            return Timeline(timeline, title, tuple(read), tuple(shown))

    def articles(self, timeline: str, *, ids: Iterable[str] | None = None) -> tuple[ArticleInfo, ...]:
        """The articles of a timeline, or those of these ids that it has, in the order they came, at most the row
        limit: `TimelineInfo.articles` is how many there are. Raises QueryError for an unknown timeline."""
        with self._reading(timeline) as snapshot:
            return self._infos(snapshot, articles.c.key > 0 if ids is None else among(articles.c.id, ids))

    def every_article(self, timeline: str) -> Iterator[ArticleInfo]:
        """All articles of a timeline in the order they came, read as they are asked for. Raises QueryError for an
        unknown timeline."""
        after = 0
        while True:
            with self._reading(timeline) as snapshot:
                found = self._infos(snapshot, articles.c.key > after)
                after = article_key(snapshot.connection, snapshot.key, found[-1].id) if found else after
            yield from found
            if len(found) < self._limits.rows:
                return

    def _infos(self, snapshot: Snapshot, which: ColumnElement[bool]) -> tuple[ArticleInfo, ...]:
        columns, a = snapshot.columns, articles.c
        query = select(a.key, a.id, a.name, a.title, a.url, a.publisher, a.language, a.published, a.published_source)
        query = query.where(a.timeline_key == snapshot.key, which).order_by(a.key).limit(self._limits.rows)
        counts = kind_counts(columns.count(columns.level == SHOWN), "articles")
        rows = snapshot.connection.execute(query).all()
        return tuple(ArticleInfo(*row[1:], int(counts[row[0]]) if row[0] < len(counts) else 0) for row in rows)

    def article(self, timeline: str, article: str) -> Extraction:
        """An article with its text, the effective events it tells (hidden ones too), and the time
        expressions seen and not used. Raises QueryError for an unknown one."""
        with self._reading(timeline) as snapshot:
            found = load_article(snapshot.connection, snapshot.key, article)
            query = (
                select(documents.c.doc)
                .join(evidence, evidence.c.event_key == documents.c.event_key)
                .join(events, events.c.key == evidence.c.event_key)
                .where(events.c.timeline_key == snapshot.key, evidence.c.article == article)
                .order_by(evidence.c.trigger_start, events.c.key)
                .limit(self._limits.rows)
            )
            docs = dict.fromkeys(snapshot.connection.scalars(query))
            return replace(found, events=tuple(snapshot.names.event(load_event(doc)) for doc in docs))

    def text(self, timeline: str, article: str) -> str:
        """The text of an article. Raises QueryError for an unknown one."""
        with self._reading(timeline) as snapshot:
            owner = article_key(snapshot.connection, snapshot.key, article)
            return str(snapshot.connection.scalar(select(readings.c.text).where(readings.c.article_key == owner)) or "")

    def save(self, timeline: str, extraction: Extraction) -> bool:
        """Add what was read in an article, merged with what is there; False when the article already was.

        Given again, the article's earlier reading is replaced and every edit stays. Whole or not at all.
        """
        from timeline.store.writing import telling

        with self._writing(timeline) as (connection, key):
            return telling.save(connection, key, extraction)

    def delete_article(self, timeline: str, article: str) -> None:
        """Take an article away with all that only it tells, and the edits of that.

        Raises QueryError for an unknown one.
        """
        from timeline.store.writing import telling

        with self._writing(timeline) as (connection, key):
            telling.delete_article(connection, key, article)

    def rename_article(self, timeline: str, article: str, *, name: str, title: str) -> None:
        """Call an article otherwise; its id stays. Raises QueryError for an unknown one and for an empty title."""
        title = " ".join(title.split())
        if not title:
            raise QueryError("an article needs a title: give it one or more letters")
        with self._writing(timeline) as (connection, key):
            owner = article_key(connection, key, article)
            connection.execute(update(articles).where(articles.c.key == owner).values(name=name, title=title))

    def redate(self, timeline: str, article: str, published: int | None, *, source: str, resolve: Resolve) -> None:
        """Give an article another publication date: its dates are resolved again from the stored time
        expressions (`resolve` is `timeline.timex.resolve`), nothing is read anew, and every edit stays.

        published: a day, or None for not known. Raises QueryError for an unknown article.
        """
        from timeline.store.writing import telling

        with self._writing(timeline) as (connection, key):
            telling.redate(connection, key, article, published, source=source, resolve=resolve)

    def retext(self, timeline: str, article: str, extraction: Extraction, *, who: str, at: datetime) -> None:
        """Put a changed and newly read text in the place of an article; edits move to where their sentence
        stands now. Raises QueryError for an unknown article and for a text that another one has."""
        from timeline.store.writing import telling

        with self._writing(timeline) as (connection, key):
            telling.retext(connection, key, article, extraction, who=who, at=stamp(at))
