"""A timeline of three articles to mend, and all that is seen of it."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select
from store_events import article, day, event, extraction

from timeline.interval import of_month
from timeline.model import Event
from timeline.store import Change, Place, Store, places
from timeline.store.database.tables import documents, event_tags, events, evidence, former_ids, tags
from timeline.view import View

AT = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
ONE, TWO, THREE = article("one.txt"), article("two.txt"), article("three.txt")
MET = event(ONE, 0, "Ann Hill meets Bob Lee", "Ann Hill", "Bob Lee", when=day(2022, 12, 2), topics=("diplomacy",))
FIRED = event(ONE, 50, "Acme sacks Cat Poe", "Cat Poe", when=of_month(2022, 10), organizations=("Acme",))
SANG = event(TWO, 0, "Dan Fox sings", "Dan Fox", when=day(2020, 1, 5), topics=("music",))
ALSO = event(TWO, 50, "Ann Hill and Bob Lee talk", "Ann Hill", "Bob Lee", when=day(2022, 12, 3))
LATE = event(THREE, 0, "Eve Orr wins", "Eve Orr", "Ann Hill", when=day(2023, 6, 1))


READ = (extraction(ONE, MET, FIRED), extraction(TWO, SANG, ALSO), extraction(THREE, LATE))


def fill(store: Store, timeline: str = "t") -> Store:
    """The store with a timeline of these articles."""
    store.create_timeline(timeline)
    for one in READ:
        store.save(timeline, one)
    return store


def at(one: Event) -> Place:
    return places(one)[0]


def state(store: Store) -> list[list[Any]]:
    """All that is seen, row by row, but for the numbers of rows."""
    queries = [
        select(documents.c.doc, *(c for c in events.c if c.name not in ("key", "timeline_key")))
        .join(events)
        .order_by(events.c.id),
        select(events.c.id, evidence.c.article, evidence.c.trigger_start)
        .join(evidence)
        .order_by(*evidence.c[1:], events.c.id),
        select(events.c.id, tags.c.kind, tags.c.name, *event_tags.c[2:])
        .select_from(event_tags.join(events).join(tags))
        .order_by(events.c.id, tags.c.kind, tags.c.name),
        select(tags.c.kind, tags.c.name, tags.c.events).order_by(tags.c.kind, tags.c.name),
        select(events.c.id, former_ids.c.id.label("former")).join(former_ids).order_by(former_ids.c.id),
    ]
    with store._engine.connect() as connection:
        return [list(map(tuple, connection.execute(query))) for query in queries]


def do(store: Store, *changes: Change) -> None:
    for change in changes:
        store.edit("t", change, who="ann", at=AT)


def titles(store: Store, **asked: Any) -> list[str]:
    return [one.title for one in store.page(View(**asked)).events]
