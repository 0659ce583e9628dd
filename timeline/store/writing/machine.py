"""The machine's side of a timeline: what the articles tell, merged; no edit changes it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from sqlalchemy import Connection, delete, insert, select

from timeline.model import Event
from timeline.store.database.among import among, pairs_among
from timeline.store.database.codec import dump, load_event
from timeline.store.database.tables import FAR, articles, blocks, merged, tellings
from timeline.store.edits.curation import Place, places
from timeline.store.writing.articles import article_keys
from timeline.store.writing.rows import next_key

Keys = Callable[[Event], Iterable[str]]
"""`timeline.merge.keys`: the blocks an event is filed under, or `lookups`: those it is looked for in."""


def keys_of_article(connection: Connection, article_key: int) -> set[int]:
    """The merged events an article tells something of."""
    query = select(tellings.c.merged_key).where(tellings.c.article_key == article_key)
    return set(connection.scalars(query))


def keys_at(connection: Connection, timeline_key: int, wanted: Sequence[Place]) -> set[int]:
    """The merged events told at those places."""
    return set(_told_at(connection, timeline_key, wanted).values())


def known_places(connection: Connection, timeline_key: int, wanted: Sequence[Place]) -> set[Place]:
    """Those of the places where an article tells something."""
    return set(_told_at(connection, timeline_key, wanted))


def _told_at(connection: Connection, timeline_key: int, wanted: Sequence[Place]) -> dict[Place, int]:
    query = select(articles.c.id, tellings.c.trigger_start, tellings.c.merged_key)
    query = query.join(tellings, articles.c.key == tellings.c.article_key)
    here = pairs_among(articles.c.id, tellings.c.trigger_start, wanted)
    rows = connection.execute(query.where(articles.c.timeline_key == timeline_key, here))
    return {Place(row[0], row[1]): row[2] for row in rows}


def load(connection: Connection, keys: Iterable[int]) -> tuple[Event, ...]:
    """Merged events by key, in order of key."""
    query = select(merged.c.doc).where(among(merged.c.key, keys)).order_by(merged.c.key)
    return tuple(load_event(doc) for doc in connection.scalars(query))


def candidates(connection: Connection, timeline_key: int, new: Iterable[Event], lookups: Keys) -> set[int]:
    """Merged events of which a telling may be the same as one of the new: a block shared, and dates that
    come within a day of each other, or one of them without."""
    reaches: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for event in new:
        reach = _reach(event)
        for block in lookups(event):
            reaches[block].append(reach)
    found: set[int] = set()
    query = select(blocks.c.block, merged.c.key, merged.c.low, merged.c.high)
    query = query.join(blocks, blocks.c.merged_key == merged.c.key)
    rows = connection.execute(query.where(blocks.c.timeline_key == timeline_key, among(blocks.c.block, reaches)))
    for block, key, first, last in rows:
        if key not in found and any(first <= high and last >= low for low, high in reaches[block]):
            found.add(key)
    return found


def _reach(event: Event) -> tuple[int, int]:
    """The first day any telling of an event can mean, and the day after the last."""
    told = event.members or (event,)
    lows = [each.when.start if each.when else each.after for each in told]
    highs = [each.when.end if each.when else each.before for each in told]
    known_lows, known_highs = ([day for day in days if day is not None] for days in (lows, highs))
    low = min(known_lows) if len(known_lows) == len(told) else -FAR
    return low, max(known_highs) if len(known_highs) == len(told) else FAR


def remove(connection: Connection, timeline_key: int, gone: Iterable[Event]) -> None:
    """Take merged events away."""
    ids = sorted(event.id for event in gone)
    if ids:
        connection.execute(delete(merged).where(merged.c.timeline_key == timeline_key, among(merged.c.id, ids)))


def add(connection: Connection, timeline_key: int, made: Sequence[Event], keys: Keys) -> set[int]:
    """Write merged events; gives their keys. Evidence of articles that are not there is left to the document."""
    if not made:
        return set()
    rows = [dict(zip(("low", "high"), _reach(event), strict=True)) for event in made]
    found = {event.id: key for key, event in enumerate(made, next_key(connection, merged))}
    docs = [
        {"key": found[event.id], "timeline_key": timeline_key, "id": event.id, "doc": dump(event), **row}
        for event, row in zip(made, rows, strict=True)
    ]
    connection.execute(insert(merged), docs)
    known = article_keys(connection, timeline_key, sorted({place.article for event in made for place in places(event)}))
    told = {
        (known[place.article], place.trigger_start): found[event.id]
        for event in made
        for place in places(event)
        if place.article in known
    }
    if told:
        names = ("article_key", "trigger_start", "merged_key")
        connection.execute(insert(tellings), [dict(zip(names, (*at, key), strict=True)) for at, key in told.items()])
    shared = sorted({(block, found[event.id]) for event in made for block in keys(event)})
    if shared:
        rows_ = [{"timeline_key": timeline_key, "block": block, "merged_key": key} for block, key in shared]
        connection.execute(insert(blocks), rows_)
    return set(found.values())
