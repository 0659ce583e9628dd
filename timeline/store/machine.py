"""The machine's side of a timeline: what the articles tell, merged; no edit changes it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from sqlalchemy import Connection, delete, insert, select

from timeline.model import Event
from timeline.store.codec import dump, load_event
from timeline.store.curation import Place, places
from timeline.store.rows import chunks
from timeline.store.tables import FAR, articles, blocks, merged, tellings

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
    found: dict[Place, int] = {}
    columns = (articles.c.id, tellings.c.trigger_start, tellings.c.merged_key)
    for part in chunks(wanted):
        here = (articles.c.id.in_({p.article for p in part}), tellings.c.trigger_start.in_({p[1] for p in part}))
        query = select(*columns).join(tellings, articles.c.key == tellings.c.article_key)
        rows = connection.execute(query.where(articles.c.timeline_key == timeline_key, *here))
        found.update((Place(row[0], row[1]), row[2]) for row in rows)
    asked = set(wanted)
    return {place: key for place, key in found.items() if place in asked}


def load(connection: Connection, keys: Iterable[int]) -> tuple[Event, ...]:
    """Merged events by key, in order of key."""
    found: list[Event] = []
    for part in chunks(sorted(keys)):
        query = select(merged.c.doc).where(merged.c.key.in_(part)).order_by(merged.c.key)
        found += [load_event(doc) for doc in connection.scalars(query)]
    return tuple(found)


def candidates(connection: Connection, timeline_key: int, new: Iterable[Event], lookups: Keys) -> set[int]:
    """Merged events of which a telling may be the same as one of the new: a block shared, and dates that
    come within a day of each other, or one of them without."""
    reaches: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for event in new:
        reach = _reach(event)
        for block in lookups(event):
            reaches[block].append(reach)
    found: set[int] = set()
    for part in chunks(sorted(reaches)):
        query = select(blocks.c.block, merged.c.key, merged.c.low, merged.c.high)
        query = query.join(blocks, blocks.c.merged_key == merged.c.key)
        rows = connection.execute(query.where(blocks.c.timeline_key == timeline_key, blocks.c.block.in_(part)))
        for block, key, first, last in rows:
            if any(first <= high and last >= low for low, high in reaches[block]):
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


def article_keys(connection: Connection, timeline_key: int, ids: Sequence[str]) -> dict[str, int]:
    """The keys of a timeline's articles by id; ids that are not there are left out."""
    found: dict[str, int] = {}
    for part in chunks(ids):
        query = select(articles.c.id, articles.c.key).where(articles.c.timeline_key == timeline_key)
        found.update((row.id, row.key) for row in connection.execute(query.where(articles.c.id.in_(part))))
    return found


def remove(connection: Connection, timeline_key: int, gone: Iterable[Event]) -> None:
    """Take merged events away."""
    for part in chunks(sorted(event.id for event in gone)):
        connection.execute(delete(merged).where(merged.c.timeline_key == timeline_key, merged.c.id.in_(part)))


def add(connection: Connection, timeline_key: int, made: Sequence[Event], keys: Keys) -> set[int]:
    """Write merged events; gives their keys. Evidence of articles that are not there is left to the document."""
    if not made:
        return set()
    rows = [dict(zip(("low", "high"), _reach(event), strict=True)) for event in made]
    docs = [
        {"timeline_key": timeline_key, "id": event.id, "doc": dump(event), **row}
        for event, row in zip(made, rows, strict=True)
    ]
    connection.execute(insert(merged), docs)
    found: dict[str, int] = {}
    for part in chunks([event.id for event in made]):
        query = select(merged.c.id, merged.c.key).where(merged.c.timeline_key == timeline_key, merged.c.id.in_(part))
        found.update((row.id, row.key) for row in connection.execute(query))
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
