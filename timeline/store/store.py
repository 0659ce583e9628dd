"""The store: timelines of articles and events, asked through a `View`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from types import TracebackType
from urllib.parse import parse_qsl, urlencode

import numpy as np
from sqlalchemy import Connection, Engine, delete, func, insert, select, update

from timeline.errors import QueryError
from timeline.model import Event, Extraction, Timeline
from timeline.store.among import among
from timeline.store.articles import article_key, load_article
from timeline.store.cache import Cache
from timeline.store.codec import load_event
from timeline.store.columns import Columns, Filter, kind_counts
from timeline.store.connect import Limits, connect, reading, writing
from timeline.store.curating import Imported, add_edit, import_log, step
from timeline.store.curation import Change, Edit, own_topics_in
from timeline.store.density import count_density
from timeline.store.effective import lost_edits, rebuild
from timeline.store.facets import count_facets
from timeline.store.log import load_edits, write_lines
from timeline.store.outside import count_outside
from timeline.store.query import ask, ordered_query
from timeline.store.redate import Resolve
from timeline.store.results import ArticleInfo, Density, Facets, Neighbours, Outside, Page, TimelineInfo, Written
from timeline.store.rhythm import Rhythm, prominence, rhythm
from timeline.store.segments import Array, events_in
from timeline.store.tables import (
    FAR,
    SHOWN,
    articles,
    documents,
    events,
    evidence,
    former_ids,
    readings,
    saved_views,
    segments,
    timelines,
)
from timeline.store.words import fold, storable
from timeline.view import Order, View

MOST_BINS, MOST_LANES, MOST_VALUES = 2000, 50, 1000


class Store:
    """One database of timelines. Safe to share between threads; close it when done."""

    def __init__(self, engine: Engine, limits: Limits) -> None:
        self._engine = engine
        self._limits = limits
        self._cache = Cache()

    @classmethod
    def open(cls, url: str, *, limits: Limits | None = None) -> Store:
        """Open the store at a database address, making or upgrading it where needed.

        url: `sqlite:///file.db` or `postgresql://user@host/name`. Raises StoreError when it cannot
        be opened, is damaged, or was written by a newer version.
        """
        limits = limits or Limits()
        return cls(connect(url, limits), limits)

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    # timelines

    def timelines(self) -> tuple[TimelineInfo, ...]:
        """All timelines, oldest first."""
        told = select(func.count()).where(articles.c.timeline_key == timelines.c.key).correlate(timelines)
        # a stamp counts its segment's events: a thousandth of the rows there are in `events`
        known = select(func.coalesce(func.sum(events_in(segments.c.stamp)), 0))
        known = known.where(segments.c.timeline_key == timelines.c.key).correlate(timelines)
        query = select(timelines.c.id, timelines.c.title, told.scalar_subquery(), known.scalar_subquery())
        with reading(self._engine, self._limits) as connection:
            rows = connection.execute(query.order_by(timelines.c.key)).all()
        return tuple(TimelineInfo(row[0], row[1], row[2], int(row[3])) for row in rows)

    def create_timeline(self, title: str, *, told: Iterable[Extraction] = ()) -> str:
        """A new timeline with what was read in some articles, all of them or nothing; gives its id, readable in a
        link. Raises QueryError for an empty title."""
        from timeline.store import telling

        title = _title(title)
        with writing(self._engine) as connection:
            taken = set(connection.scalars(select(timelines.c.id)))
            stem = re.sub(r"[^a-z0-9]+", "-", fold(title)).strip("-")[:60] or "timeline"
            ids = (stem if number == 1 else f"{stem}-{number}" for number in range(1, len(taken) + 2))
            new = next(each for each in ids if each not in taken)
            connection.execute(insert(timelines).values(id=new, title=title))
            key = _timeline_key(connection, new)
            for extraction in told:
                telling.save(connection, key, extraction)
        return new

    def rename_timeline(self, timeline: str, title: str) -> None:
        """Give it another title; its id and links stay. Raises QueryError for an unknown one."""
        with writing(self._engine) as connection:
            key = _timeline_key(connection, timeline)
            connection.execute(update(timelines).where(timelines.c.key == key).values(title=_title(title)))

    def delete_timeline(self, timeline: str) -> None:
        """Take it away with everything in it. Raises QueryError for an unknown one."""
        with writing(self._engine) as connection:
            connection.execute(delete(timelines).where(timelines.c.key == _timeline_key(connection, timeline)))

    def timeline(self, timeline: str, *, view: View | None = None) -> Timeline:
        """A timeline with its articles and the events of a view of it (by default all that are shown by
        default), in order of time: for a file, not for a page. Raises QueryError for an unknown one."""
        with reading(self._engine, self._limits) as connection:
            key = _timeline_key(connection, timeline)
            title = connection.scalar(select(timelines.c.title).where(timelines.c.key == key)) or ""
            view = replace(view or View(), order=Order.TIME)
            told = self._load_events(connection, key, self._first(connection, key, view, FAR))
            ids = connection.scalars(
                select(articles.c.id).where(articles.c.timeline_key == key).order_by(articles.c.key)
            )
            return Timeline(timeline, title, tuple(load_article(connection, key, one).article for one in ids), told)

    # articles

    def articles(self, timeline: str) -> tuple[ArticleInfo, ...]:
        """The articles of a timeline, in the order they came. Raises QueryError for an unknown one."""
        with reading(self._engine, self._limits) as connection:
            key = _timeline_key(connection, timeline)
            columns, a = self._cache.columns(connection, key), articles.c
            query = select(
                a.key, a.id, a.name, a.title, a.url, a.publisher, a.language, a.published, a.published_source
            )
            rows = connection.execute(query.where(a.timeline_key == key).order_by(a.key)).all()
        told = kind_counts(columns.count(columns.level == SHOWN), "articles").tolist()
        return tuple(ArticleInfo(*row[1:], told[row[0]] if row[0] < len(told) else 0) for row in rows)

    def article(self, timeline: str, article: str) -> Extraction:
        """An article with its text, the effective events it tells (hidden ones too), and the time
        expressions seen and not used. Raises QueryError for an unknown one."""
        with reading(self._engine, self._limits) as connection:
            key = _timeline_key(connection, timeline)
            found = load_article(connection, key, article)
            query = (
                select(documents.c.doc)
                .join(evidence, evidence.c.event_key == documents.c.event_key)
                .join(events, events.c.key == evidence.c.event_key)
                .where(events.c.timeline_key == key, evidence.c.article == article)
                .order_by(evidence.c.trigger_start, events.c.key)
                .limit(self._limits.rows)
            )
            told = dict.fromkeys(connection.scalars(query))
            names = self._cache.names(connection, key)
        return replace(found, events=tuple(names.event(load_event(doc)) for doc in told))

    def text(self, timeline: str, article: str) -> str:
        """The text of an article. Raises QueryError for an unknown one."""
        with reading(self._engine, self._limits) as connection:
            key = article_key(connection, _timeline_key(connection, timeline), article)
            return str(connection.scalar(select(readings.c.text).where(readings.c.article_key == key)) or "")

    def save(self, timeline: str, extraction: Extraction) -> bool:
        """Add what was read in an article, merged with what is there; False when the article already was.

        Given again, the article's earlier reading is replaced and every edit stays. Whole or not at all.
        """
        from timeline.store import telling

        with writing(self._engine) as connection:
            return telling.save(connection, _timeline_key(connection, timeline), extraction)

    def delete_article(self, timeline: str, article: str) -> None:
        """Take an article away with all that only it tells, and the edits of that.

        Raises QueryError for an unknown one.
        """
        from timeline.store import telling

        with writing(self._engine) as connection:
            telling.delete_article(connection, _timeline_key(connection, timeline), article)

    def rename_article(self, timeline: str, article: str, *, name: str, title: str) -> None:
        """Call an article otherwise; its id stays. Raises QueryError for an unknown one."""
        with writing(self._engine) as connection:
            key = article_key(connection, _timeline_key(connection, timeline), article)
            connection.execute(update(articles).where(articles.c.key == key).values(name=name, title=title))

    def redate(self, timeline: str, article: str, published: int | None, *, source: str, resolve: Resolve) -> None:
        """Give an article another publication date: its dates are resolved again from the stored time
        expressions (`resolve` is `timeline.timex.resolve`), nothing is read anew, and every edit stays.

        published: a day, or None for not known. Raises QueryError for an unknown article.
        """
        from timeline.store import telling

        with writing(self._engine) as connection:
            key = _timeline_key(connection, timeline)
            telling.redate(connection, key, article, published, source=source, resolve=resolve)

    def retext(self, timeline: str, article: str, extraction: Extraction, *, who: str, at: datetime) -> None:
        """Put a changed and newly read text in the place of an article; edits move to where their sentence
        stands now. Raises QueryError for an unknown article."""
        from timeline.store import telling

        with writing(self._engine) as connection:
            key = _timeline_key(connection, timeline)
            telling.retext(connection, key, article, extraction, who=who, at=_stamp(at))

    # edits

    def edit(self, timeline: str, change: Change, *, who: str = "local", at: datetime) -> Edit:
        """Do a change and keep it for good (see `timeline.store.curation` for what can be changed).

        Raises QueryError when its event is not there or nothing would change.
        """
        with writing(self._engine) as connection:
            return add_edit(connection, _timeline_key(connection, timeline), change, who=who, at=_stamp(at))

    def undo(self, timeline: str, edit: int | None = None, *, who: str = "local", at: datetime) -> Edit | None:
        """Undo any edit by its number, or the last one in force; None when there is none."""
        with writing(self._engine) as connection:
            return step(connection, _timeline_key(connection, timeline), "undo", edit, who=who, at=_stamp(at))

    def redo(self, timeline: str, edit: int | None = None, *, who: str = "local", at: datetime) -> Edit | None:
        """Bring back an undone edit, or the one undone last; None when there is none."""
        with writing(self._engine) as connection:
            return step(connection, _timeline_key(connection, timeline), "redo", edit, who=who, at=_stamp(at))

    def edits(self, timeline: str) -> tuple[Edit, ...]:
        """Every edit, oldest first."""
        with reading(self._engine, self._limits) as connection:
            return load_edits(connection, _timeline_key(connection, timeline))

    def own_topics(self, timeline: str) -> dict[str, tuple[str, ...]]:
        """A person's own topics: name to words, oldest first (`DefineTopic` makes, changes and gives them up)."""
        found = own_topics_in(self.edits(timeline))
        return {name: topic.words for name, topic in found.items()}

    def lost_edits(self, timeline: str) -> tuple[Edit, ...]:
        """Edits in force whose event is not told any more."""
        with reading(self._engine, self._limits) as connection:
            return lost_edits(connection, _timeline_key(connection, timeline))

    def export_edits(self, timeline: str) -> str:
        """The log as JSON lines, undos included."""
        with reading(self._engine, self._limits) as connection:
            return write_lines(connection, _timeline_key(connection, timeline))

    def import_edits(self, timeline: str, lines: str) -> Imported:
        """Take over an exported log; edits that are here already are not done twice. Raises InputError
        naming a line that is no edit; then nothing is taken over."""
        with writing(self._engine) as connection:
            return import_log(connection, _timeline_key(connection, timeline), lines)

    def rebuild(self, timeline: str) -> None:
        """Make all events anew from the machine's events and the log. Changes nothing that is seen."""
        with writing(self._engine) as connection:
            rebuild(connection, _timeline_key(connection, timeline))

    # saved views

    def save_view(self, timeline: str, name: str, view: View) -> None:
        """Keep a view under a name, over the one of that name."""
        query = urlencode(view.to_query(), doseq=True)
        with writing(self._engine) as connection:
            key = _timeline_key(connection, timeline)
            same = (saved_views.c.timeline_key == key, saved_views.c.name == _title(name))
            connection.execute(delete(saved_views).where(*same))
            connection.execute(insert(saved_views).values(timeline_key=key, name=_title(name), query=query))

    def saved_views(self, timeline: str) -> dict[str, View]:
        """The kept views by name, in order of name."""
        with reading(self._engine, self._limits) as connection:
            key = _timeline_key(connection, timeline)
            query = select(saved_views.c.name, saved_views.c.query).where(saved_views.c.timeline_key == key)
            rows = connection.execute(query.order_by(saved_views.c.name)).all()
        return {row.name: View.from_query(parse_qsl(row.query, keep_blank_values=True)) for row in rows}

    def delete_view(self, timeline: str, name: str) -> None:
        """Forget a kept view; one that is not there is none."""
        with writing(self._engine) as connection:
            key = _timeline_key(connection, timeline)
            connection.execute(delete(saved_views).where(saved_views.c.timeline_key == key, saved_views.c.name == name))

    # events

    def page(self, view: View, *, limit: int = 500, offset: int = 0) -> Page:
        """Events of a view in its order (time: by first possible day, undated last; salience: most first).

        limit: at most the row limit of the store. Raises QueryError for an unknown timeline.
        """
        limit = max(0, min(limit, self._limits.rows))
        with reading(self._engine, self._limits) as connection:
            key = _timeline_key(connection, view.timeline)
            found = self._first(connection, key, view, max(0, offset) + limit + 1)[max(0, offset) :]
            told = self._load_events(connection, key, found[:limit])
        return Page(told, len(found) > limit)

    def _first(self, connection: Connection, key: int, view: View, count: int) -> Sequence[int]:
        """The keys of the first events of a view, in its order."""
        asked = ask(connection, key, view, self._cache.names(connection, key))
        ordered = ordered_query(view, key, asked)
        if ordered is not None:
            return connection.scalars(ordered.limit(count)).all()
        columns = self._cache.columns(connection, key)
        mask = Filter(connection, key, view, asked, columns).mask()
        return [int(each) for each in columns.first(mask, view.order, count)]

    def facets(self, view: View, *, limit: int = 100) -> Facets:
        """Counts beside every filter, at most `limit` values each. Raises QueryError for an unknown timeline."""
        with reading(self._engine, self._limits) as connection:
            key = _timeline_key(connection, view.timeline)
            columns = self._cache.columns(connection, key)
            asked = ask(connection, key, view, columns.names)
            return count_facets(connection, key, view, asked, columns, max(1, min(limit, MOST_VALUES)))

    def density(self, view: View, *, bins: int = 200, lanes: int = 8, edges: tuple[int, ...] = ()) -> Density:
        """How many events lie where: in `bins` equal stretches, or in those between the days of `edges`,
        which must rise. Raises QueryError for an unknown timeline."""
        with reading(self._engine, self._limits) as connection:
            key = _timeline_key(connection, view.timeline)
            columns = self._cache.columns(connection, key)
            asked = ask(connection, key, view, columns.names)
            bins, lanes = max(1, min(bins, MOST_BINS)), max(0, min(lanes, MOST_LANES))
            edges = edges[: MOST_BINS + 1] if len(edges) > 1 else ()
            return count_density(connection, key, view, asked, columns, bins=bins, lanes=lanes, edges=edges)

    def outside(self, view: View, *, lanes: tuple[str, ...] = ()) -> Outside:
        """What the window of a view leaves out on either side. Raises QueryError for an unknown timeline."""
        with reading(self._engine, self._limits) as connection:
            key = _timeline_key(connection, view.timeline)
            columns = self._cache.columns(connection, key)
            asked = ask(connection, key, view, columns.names)
            return count_outside(connection, key, view, asked, columns, lanes=lanes[:MOST_LANES])

    def rhythm(self, view: View, *, days: int = 30) -> Rhythm:
        """The longest silence of a view, and its bursts of `days` days: of one person, ask with that person."""
        with reading(self._engine, self._limits) as connection:
            columns, mask = self._mask(connection, view)
            return rhythm(columns, mask, days=max(1, days))

    def prominent(self, view: View, *, limit: int = 50) -> tuple[tuple[Event, float], ...]:
        """The events that matter most in a timeline, with how much (0 to 1): by salience, sources and people."""
        with reading(self._engine, self._limits) as connection:
            columns, mask = self._mask(connection, view)
            key = _timeline_key(connection, view.timeline)
            weight = prominence(columns, mask)
            positions = np.lexsort((columns.key, -weight))[: max(0, min(limit, self._limits.rows, int(mask.sum())))]
            told = self._load_events(connection, key, columns.key[positions].tolist())
        return tuple(zip(told, weight[positions].round(4).tolist(), strict=True))

    def _mask(self, connection: Connection, view: View) -> tuple[Columns, Array]:
        """The columns of a view's timeline, and which of its events are in the view."""
        key = _timeline_key(connection, view.timeline)
        columns = self._cache.columns(connection, key)
        return columns, Filter(connection, key, view, ask(connection, key, view, columns.names), columns).mask()

    def event(self, timeline: str, event: str) -> Event:
        """An event by its id, or by the id of anything that was merged into it, hidden ones too.

        Raises QueryError for an unknown one.
        """
        with reading(self._engine, self._limits) as connection:
            key = _timeline_key(connection, timeline)
            return self._load_events(connection, key, [_event_key(connection, key, event)])[0]

    def written(self, timeline: str, event: str) -> tuple[Written, ...]:
        """The names of an event that an article writes otherwise than they are shown, and why they are one.

        Raises QueryError for an unknown event.
        """
        with reading(self._engine, self._limits) as connection:
            key = _timeline_key(connection, timeline)
            (stored,) = _stored_events(connection, [_event_key(connection, key, event)])
            return self._cache.names(connection, key).written(stored)

    def settled(self, view: View) -> View:
        """A view that asks for the same people and organizations by the names they are shown by."""
        with reading(self._engine, self._limits) as connection:
            return self._cache.names(connection, _timeline_key(connection, view.timeline)).view(view)

    def neighbours(self, view: View, event: str) -> Neighbours:
        """The events before and after one in time, within a view (it need not be in it).

        Raises QueryError for an unknown event or timeline.
        """
        with reading(self._engine, self._limits) as connection:
            key = _timeline_key(connection, view.timeline)
            own = _event_key(connection, key, event)
            columns = self._cache.columns(connection, key)
            mask = Filter(connection, key, view, ask(connection, key, view, columns.names), columns).mask()
            beside = columns.beside(mask, own)
            found = [self._load_events(connection, key, [] if one is None else [one]) for one in beside]
        return Neighbours(*(one[0] if one else None for one in found))

    def _load_events(self, connection: Connection, key: int, wanted: Sequence[int]) -> tuple[Event, ...]:
        """Events of a timeline by key, in that order, by the names that are shown."""
        names = self._cache.names(connection, key)
        return tuple(names.event(event) for event in _stored_events(connection, wanted))


def _stamp(at: datetime) -> str:
    return at.isoformat(timespec="seconds")


def _title(title: str) -> str:
    clean = " ".join(title.split())[:200]
    if not clean:
        raise QueryError("a timeline needs a title: give it one or more letters")
    return clean


def _timeline_key(connection: Connection, timeline: str) -> int:
    """The timeline of that id; the oldest when none is named."""
    query = select(timelines.c.key).order_by(timelines.c.key).limit(1)
    query = query.where(timelines.c.id == timeline) if timeline else query
    found: int | None = connection.scalar(query) if storable(timeline) else None
    if found is None:
        raise QueryError(f"no timeline '{timeline[:80]}': it may have been deleted; choose another")
    return found


def _event_key(connection: Connection, timeline_key: int, event: str) -> int:
    own = select(events.c.key).where(events.c.timeline_key == timeline_key, events.c.id == event)
    former = select(former_ids.c.event_key).where(former_ids.c.timeline_key == timeline_key, former_ids.c.id == event)
    found: int | None = connection.scalar(own) if storable(event) else None
    if found is None and storable(event):
        found = connection.scalar(former)
    if found is None:
        raise QueryError(f"no event '{event[:80]}' in this timeline: it may have been deleted or read anew")
    return found


def _stored_events(connection: Connection, wanted: Sequence[int]) -> tuple[Event, ...]:
    """Events by key, in that order, by the names they were told with."""
    query = select(documents.c.event_key, documents.c.doc).where(among(documents.c.event_key, wanted))
    docs = {row[0]: row[1] for row in connection.execute(query)}
    return tuple(load_event(docs[key]) for key in wanted)
