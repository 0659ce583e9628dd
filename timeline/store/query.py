"""From a `View` to SQL: one place says which column a filter means, for both databases."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, column, exists, false, func, select, table, true

from timeline.model import Status
from timeline.store.tables import FAR, IMAGINED, MINOR, SHOWN, aliases, event_tags, events, evidence, tags
from timeline.store.words import fts5, phrases, tsquery
from timeline.view import Match, Order, View, Window

KINDS = ("people", "organizations", "places", "topics")
# FTS5 numbers its rows by the event; PostgreSQL has a column for it
_search = table("event_search", column("rowid"), column("event_key"), column("body"))
_FEW = 20_000  # events of a filter that are sooner collected and sorted than met in order


@dataclass(frozen=True, slots=True)
class Asked:
    """The names a view asks for, found: per name the keys of its tags, empty for one nobody knows."""

    kind: str
    match: Match
    groups: tuple[tuple[int, ...], ...]
    unknown: tuple[str, ...]
    events: int

    @property
    def condition(self) -> ColumnElement[bool]:
        """Holds for events with any, or all, of the names."""
        if self.match is Match.ALL:
            return and_(true(), *(_tagged(keys) for keys in self.groups))
        return _tagged(tuple(key for keys in self.groups for key in keys))


def _tagged(keys: tuple[int, ...]) -> ColumnElement[bool]:
    if not keys:
        return false()
    one = event_tags.c.tag_key == keys[0] if len(keys) == 1 else event_tags.c.tag_key.in_(keys)
    return exists().where(event_tags.c.event_key == events.c.key, one).correlate(events)


def ask(connection: Connection, timeline_key: int, view: View) -> tuple[Asked, ...]:
    """Look up every name a view asks for, by name or alias."""
    return tuple(
        ask_for(connection, timeline_key, kind, getattr(view, kind), match=getattr(view, f"{kind}_match"))
        for kind in KINDS
        if getattr(view, kind)
    )


def ask_for(
    connection: Connection, timeline_key: int, kind: str, names: Iterable[str], *, match: Match = Match.ANY
) -> Asked:
    """Look up names of one kind; a name nobody bears may be an alias of several that are."""
    wanted = tuple(names)
    same = and_(tags.c.timeline_key == timeline_key, tags.c.kind == kind)
    rows = list(connection.execute(select(tags.c.name, tags.c.key, tags.c.events).where(same, tags.c.name.in_(wanted))))
    known = {row.name for row in rows}
    others = [name for name in wanted if name not in known]
    if others:
        also = and_(aliases.c.timeline_key == timeline_key, aliases.c.kind == kind, aliases.c.name == tags.c.name)
        alias = select(aliases.c.alias.label("name"), tags.c.key, tags.c.events).join(tags, and_(same, also))
        rows += list(connection.execute(alias.where(aliases.c.alias.in_(others))))
    keys: dict[str, list[int]] = {name: [] for name in wanted}
    counts: dict[str, int] = dict.fromkeys(wanted, 0)
    for row in rows:
        keys[row.name].append(row.key)
        counts[row.name] += row.events
    few = min(counts.values()) if match is Match.ALL else sum(counts.values())
    groups = tuple(tuple(found) for found in keys.values())
    return Asked(kind, match, groups, tuple(name for name, found in keys.items() if not found), few)


def conditions(
    view: View, timeline_key: int, asked: Iterable[Asked], dialect: str, *, but: str = ""
) -> list[ColumnElement[bool]]:
    """What an event must fulfil to be in the view, leaving out the filter `but`."""
    found: list[ColumnElement[bool]] = [events.c.timeline_key == timeline_key, _level(view, but)]
    found += [one.condition for one in asked if one.kind != but]
    if view.status and but != "status":
        found.append(events.c.status.in_([str(status) for status in view.status]))
    if view.certainty and but != "certainty":
        found.append(events.c.certainty.in_([str(certainty) for certainty in view.certainty]))
    if view.confidence:
        found.append(events.c.confidence >= view.confidence)
    if view.sources > 1:
        found.append(events.c.sources >= view.sources)
    if not view.references:
        found.append(events.c.reference.is_(False))
    if view.articles and but != "articles":
        told = exists().where(evidence.c.event_key == events.c.key, evidence.c.article.in_(view.articles))
        found.append(told.correlate(events))
    if view.text:
        found.append(_mentions(view.text, dialect))
    return found + _inside(view)


def _level(view: View, but: str) -> ColumnElement[bool]:
    if view.everything:
        return events.c.level >= MINOR
    if but == "status" or Status.HYPOTHETICAL in view.status:
        return events.c.level >= IMAGINED
    return events.c.level == SHOWN


def _inside(view: View) -> list[ColumnElement[bool]]:
    start, end = -FAR if view.start is None else view.start, FAR if view.end is None else view.end
    if view.interval is None:
        return []
    if view.window is Window.CERTAINLY:
        return [events.c.low >= start, events.c.low < end, events.c.high <= end, events.c.bounded.is_(True)]
    return [events.c.low < end, events.c.high > start]


def _mentions(text: str, dialect: str) -> ColumnElement[bool]:
    if not phrases(text):
        return false()
    if dialect == "sqlite":
        rows = select(_search.c.rowid).where(_search.c.body.op("MATCH")(fts5(text)))
    else:
        rows = select(_search.c.event_key).where(_search.c.body.op("@@")(func.to_tsquery("simple", tsquery(text))))
    return events.c.key.in_(rows)


def page_query(
    view: View, timeline_key: int, asked: tuple[Asked, ...], dialect: str
) -> tuple[Select[Any], tuple[ColumnElement[Any], ...]]:
    """Keys of the events of a view, and what to order them by: time ascending, salience descending.

    The rarest name asked for leads: its events come from an index already in order.
    """
    single = [one for one in asked if len(one.groups) == 1 and len(one.groups[0]) == 1]
    lead = min(single, key=lambda one: one.events, default=None)
    wheres = conditions(view, timeline_key, [one for one in asked if one is not lead], dialect)
    query = select(events.c.key)
    low, salience = events.c.low, events.c.salience
    if lead is not None:
        query = query.join(event_tags, event_tags.c.event_key == events.c.key)
        wheres.append(event_tags.c.tag_key == lead.groups[0][0])
        low, salience = event_tags.c.low, event_tags.c.salience
    key = events.c.key if lead is None else event_tags.c.event_key
    order = (low, key) if view.order is Order.TIME else (salience.desc(), key.desc())
    return query.where(*wheres), order
