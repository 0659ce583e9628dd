"""Counts beside each filter, every one under the other filters."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Column, Connection, distinct, func, select

from timeline.store.query import KINDS, Asked, conditions
from timeline.store.results import Count, Facets
from timeline.store.tables import event_tags, events, evidence, tags
from timeline.view import Match, View


def count_facets(connection: Connection, timeline_key: int, view: View, asked: tuple[Asked, ...], most: int) -> Facets:
    """All facets of a view, at most `most` values each."""
    dialect = connection.dialect.name
    names = {
        kind: name_counts(connection, timeline_key, view, asked, kind, most, but=_own(asked, kind)) for kind in KINDS
    }
    where = conditions(view, timeline_key, asked, dialect)
    dated = func.count().filter(events.c.dated.is_(True))
    shown, known = connection.execute(select(func.count(), dated).select_from(events).where(*where)).one()
    total = conditions(view.cleared(), timeline_key, (), dialect)
    return Facets(
        **names,
        status=_values(connection, timeline_key, view, asked, events.c.status),
        certainty=_values(connection, timeline_key, view, asked, events.c.certainty),
        articles=article_counts(connection, timeline_key, view, asked, most, but="articles"),
        shown=shown,
        total=connection.scalar(select(func.count()).select_from(events).where(*total)) or 0,
        undated=shown - known,
        unknown=tuple(name for one in asked for name in one.unknown),
    )


def _own(asked: Iterable[Asked], kind: str) -> str:
    """The filter to leave out when counting that kind: any-of widens by another name, all-of narrows."""
    return kind if any(one.kind == kind and one.match is Match.ANY for one in asked) else ""


def name_counts(
    connection: Connection,
    timeline_key: int,
    view: View,
    asked: Iterable[Asked],
    kind: str,
    most: int,
    *,
    but: str,
) -> tuple[Count, ...]:
    """The names of a kind with most events in the view without its filter `but`."""
    where = conditions(view, timeline_key, asked, connection.dialect.name, but=but)
    number = func.count().label("number")
    query = (
        select(tags.c.name, number)
        .select_from(events)
        .join(event_tags, event_tags.c.event_key == events.c.key)
        .join(tags, tags.c.key == event_tags.c.tag_key)
        .where(tags.c.kind == kind, *where)
        .group_by(tags.c.key, tags.c.name)
        .order_by(number.desc(), tags.c.name)
        .limit(most)
    )
    return tuple(Count(row.name, row.number) for row in connection.execute(query))


def _values(
    connection: Connection, timeline_key: int, view: View, asked: Iterable[Asked], column: Column[str]
) -> tuple[Count, ...]:
    where = conditions(view, timeline_key, asked, connection.dialect.name, but=column.name)
    number = func.count().label("number")
    query = select(column, number).where(*where).group_by(column).order_by(number.desc(), column)
    return tuple(Count(row[0], row[1]) for row in connection.execute(query))


def article_counts(
    connection: Connection, timeline_key: int, view: View, asked: Iterable[Asked], most: int, *, but: str
) -> tuple[Count, ...]:
    """The articles, by id, that tell most events of the view without its filter `but`."""
    where = conditions(view, timeline_key, asked, connection.dialect.name, but=but)
    number = func.count(distinct(events.c.key)).label("number")
    query = (
        select(evidence.c.article, number)
        .join(events, events.c.key == evidence.c.event_key)
        .where(*where)
        .group_by(evidence.c.article)
        .order_by(number.desc(), evidence.c.article)
        .limit(most)
    )
    return tuple(Count(row.article, row.number) for row in connection.execute(query))
