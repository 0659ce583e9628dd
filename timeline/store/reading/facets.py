"""Counts beside each filter, every one under the other filters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

import numpy as np
from sqlalchemy import Connection, select

from timeline.model import Certainty, Status
from timeline.store.database.among import among
from timeline.store.database.segments import CERTAINTY, KINDS, STATUS, Array
from timeline.store.database.tables import articles, tags
from timeline.store.reading.columns import Columns, most_common
from timeline.store.reading.conditions import Filter
from timeline.store.reading.query import Asked
from timeline.store.reading.results import Count, Facets
from timeline.view import Match, View


def count_facets(
    connection: Connection, timeline_key: int, view: View, asked: tuple[Asked, ...], columns: Columns, most: int
) -> Facets:
    """All facets of a view, at most `most` values each."""
    narrowed = Filter(connection, timeline_key, view, asked, columns)
    mask = narrowed.mask()
    counts = {"": columns.count(mask)}
    for kind in _own(view, asked):
        counts[kind] = columns.counted(view.without(kind), partial(narrowed.mask, but=kind))
    top = {kind: most_common(counts.get(kind, counts[""]), kind, most) for kind in KINDS}
    named = {kind: _named(found, key_names(connection, kind, [key for key, _ in found])) for kind, found in top.items()}
    bare = view.cleared()
    total, everything = (
        int(Filter(connection, timeline_key, each, (), columns).mask().sum())
        for each in (bare, replace(bare, everything=True))
    )
    shown = int(mask.sum())
    return Facets(
        **named,
        status=_values(columns.status[narrowed.mask(but="status")], STATUS, Status),
        certainty=_values(columns.certainty[narrowed.mask(but="certainty")], CERTAINTY, Certainty),
        shown=shown,
        total=total,
        undated=shown - int((mask & columns.dated).sum()),
        minor=everything - total,
        unknown=tuple(name for one in asked for name in one.unknown),
    )


def _own(view: View, asked: Iterable[Asked]) -> list[str]:
    """The filters to leave out when counting their own names: any-of widens by another name, all-of narrows."""
    return [one.kind for one in asked if one.match is Match.ANY] + (["articles"] if view.articles else [])


def key_names(connection: Connection, kind: str, keys: list[int]) -> dict[int, str]:
    """The names of tags, or the ids of articles, by key."""
    if kind == "articles":
        query = select(articles.c.key, articles.c.id).where(among(articles.c.key, keys))
    else:
        query = select(tags.c.key, tags.c.name).where(among(tags.c.key, keys))
    return {row[0]: row[1] for row in connection.execute(query)}


def _named(found: list[tuple[int, int]], names: dict[int, str]) -> tuple[Count, ...]:
    counts = [Count(names[key], number) for key, number in found if key in names]
    return tuple(sorted(counts, key=lambda one: (-one.events, one.name)))


def _values(column: Array, numbers: dict[str, int], kind: type[Status] | type[Certainty]) -> tuple[Count, ...]:
    counted = np.bincount(column, minlength=len(numbers))
    counts = [Count(str(value), int(counted[numbers[str(value)]])) for value in kind]
    return tuple(sorted((one for one in counts if one.events), key=lambda one: (-one.events, one.name)))
