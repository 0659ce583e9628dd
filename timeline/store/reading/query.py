"""What a `View` asks the database itself: names, texts, and pages that an index already has in order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from sqlalchemy import BigInteger, Connection, Select, String, and_, cast, column, func, select, table

from timeline.model import Status
from timeline.store.database.among import among
from timeline.store.database.segments import Array
from timeline.store.database.tables import IMAGINED, MINOR, SHOWN, aliases, event_tags, events, tags
from timeline.store.database.words import fts5, phrases, tsquery
from timeline.store.reading.naming import Names
from timeline.view import Match, Order, View

KINDS = ("people", "organizations", "places", "topics")
# FTS5 numbers its rows by the event; PostgreSQL has a column for it
_search = table("event_search", column("rowid", BigInteger), column("event_key", BigInteger), column("body"))


@dataclass(frozen=True, slots=True)
class Asked:
    """The names a view asks for, found: per name the keys of its tags, empty for one nobody knows."""

    kind: str
    match: Match
    groups: tuple[tuple[int, ...], ...]
    unknown: tuple[str, ...]


def ask(connection: Connection, timeline_key: int, view: View, names: Names) -> tuple[Asked, ...]:
    """Look up every name a view asks for, by name or alias."""
    return tuple(
        ask_for(connection, timeline_key, kind, getattr(view, kind), names, match=getattr(view, f"{kind}_match"))
        for kind in KINDS
        if getattr(view, kind)
    )


def ask_for(
    connection: Connection,
    timeline_key: int,
    kind: str,
    asked: Iterable[str],
    names: Names,
    *,
    match: Match = Match.ANY,
) -> Asked:
    """Look up names of one kind, each with those that are shown as the same; a name nobody bears may be what an
    article calls several that are."""
    wanted = tuple(asked)
    same = and_(tags.c.timeline_key == timeline_key, tags.c.kind == kind)
    rows = list(connection.execute(select(tags.c.name, tags.c.key).where(same, among(tags.c.name, wanted))))
    known = {row.name for row in rows}
    others = [name for name in wanted if name not in known]
    if others:
        also = and_(aliases.c.timeline_key == timeline_key, aliases.c.kind == kind, aliases.c.name == tags.c.name)
        alias = select(aliases.c.alias.label("name"), tags.c.key).join(tags, and_(same, also))
        rows += list(connection.execute(alias.where(among(aliases.c.alias, others))))
    keys: dict[str, list[int]] = {name: [] for name in wanted}
    for row in rows:
        keys[row.name].append(row.key)
    groups = tuple(
        tuple(dict.fromkeys(each for key in found for each in names.keys(kind, key))) for found in keys.values()
    )
    return Asked(kind, match, groups, tuple(name for name, found in keys.items() if not found))


def least_level(view: View) -> int:
    """What kind of event a view shows at least (`tables.SHOWN` and its fellows)."""
    if view.everything:
        return MINOR
    return IMAGINED if Status.HYPOTHETICAL in view.status else SHOWN


def keys_mentioning(connection: Connection, text: str) -> Array:
    """The events, of any timeline, that mention a text. User text reaches the index only as quoted words."""
    if not phrases(text):
        return np.empty(0, np.int64)
    if connection.dialect.name == "sqlite":
        key, found = _search.c.rowid, _search.c.body.op("MATCH")(fts5(text))
    else:
        key, found = _search.c.event_key, _search.c.body.op("@@")(func.to_tsquery("simple", tsquery(text)))
    # one long text of numbers comes out of the database ten times as fast as a row for each
    numbers = connection.scalar(select(func.aggregate_strings(cast(key, String), ",")).where(found))
    return np.fromstring(numbers or "", np.int64, sep=",")


def ordered_query(view: View, timeline_key: int, asked: tuple[Asked, ...]) -> Select[Any] | None:
    """The keys of a view's events in its order, where an index has them so: all events, or those of one name.
    None where anything else narrows the view."""
    keys = [key for one in asked for group in one.groups for key in group]
    single = len(asked) == 1 and len(asked[0].groups) == 1 and len(keys) == 1
    if (view.without(asked[0].kind) if single else view).is_filtered:
        return None
    columns, key = (event_tags.c, event_tags.c.event_key) if single else (events.c, events.c.key)
    owner = event_tags.c.tag_key == keys[0] if single else events.c.timeline_key == timeline_key
    order = (columns.low, key) if view.order is Order.TIME else (columns.salience.desc(), key.desc())
    return select(key).where(owner, columns.level >= least_level(view)).order_by(*order)
