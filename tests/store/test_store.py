"""What is saved comes back, through every question the screen asks."""

from dataclasses import replace

import numpy as np
import pytest
from sqlalchemy import select
from store_events import article, day, event, extraction, with_status

from timeline.errors import QueryError
from timeline.interval import day_number, of_month
from timeline.model import Entity, EntityType, Status
from timeline.store import Store
from timeline.store.database.among import among
from timeline.store.database.tables import documents
from timeline.store.reading.density import equal
from timeline.store.reading.results import Beyond
from timeline.view import Lanes, Match, Order, View, Window

A, B = article("a.txt"), article("b.txt")
MET = event(A, 0, "Ann Hill and Bob Lee meet", "Ann Hill", "Bob Lee", when=day(2022, 12, 2), topics=("diplomacy",))
BOUGHT = event(
    A, 50, "Bob Lee buys Acme", "Bob Lee", when=of_month(2022, 10), organizations=("Acme",), topics=("business",)
)
PLAN = with_status(event(A, 100, "Ann Hill to resign", "Ann Hill", when=day(2023, 3, 1), places=("Oslo",)), "planned")
MINOR = replace(event(B, 0, "Cat Poe walks", "Cat Poe", when=day(2022, 11, 5)), shown=False)
MAYBE = with_status(event(B, 50, "Cat Poe may sing", "Cat Poe", when=day(2022, 11, 6)), "hypothetical")
UNDATED = event(B, 100, "Dan Fox laughs", "Dan Fox")


def fill(store: Store) -> Store:
    timeline = store.create_timeline("People of Oslo")
    store.save(timeline, extraction(A, MET, BOUGHT, PLAN))
    store.save(
        timeline,
        replace(extraction(B, MINOR, MAYBE, UNDATED), entities=(Entity("Ann Hill", EntityType.PERSON, ("Hill",)),)),
    )
    return store


@pytest.fixture(scope="module")
def filled(shared: Store) -> Store:
    return fill(shared)


def test_events_come_back_whole(filled: Store) -> None:
    assert filled.event("people-of-oslo", MET.id) == MET
    assert filled.page(View()).events == (BOUGHT, MET, PLAN, UNDATED)


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        (View(people=("Ann Hill",)), [MET, PLAN]),
        (View(people=("Hill",)), [MET, PLAN]),
        (View(people=("Ann Hill", "Bob Lee")), [BOUGHT, MET, PLAN]),
        (View(people=("Ann Hill", "Bob Lee"), people_match=Match.ALL), [MET]),
        (View(people=("Zed",)), []),
        (View(people=("Zed", "Ann Hill"), people_match=Match.ALL), []),
        (View(people=("Bob Lee",), topics=("business",)), [BOUGHT]),
        (View(organizations=("Acme",)), [BOUGHT]),
        (View(places=("Oslo",)), [PLAN]),
        (View(status=(Status.PLANNED,)), [PLAN]),
        (View(status=(Status.HYPOTHETICAL,)), [MAYBE]),
        (View(everything=True), [BOUGHT, MINOR, MAYBE, MET, PLAN, UNDATED]),
        (View(everything=True, people=("Cat Poe",)), [MINOR, MAYBE]),
        (View(text="resign"), [PLAN]),
        (View(text="bob acm"), [BOUGHT]),
        (View(text='"lee meet"'), [MET]),
        (View(text='"meet lee"'), []),
        (View(text="!!"), []),
        (View(articles=(B.id,)), [UNDATED]),
        (View(start=day_number(2022, 10, 15)), [BOUGHT, MET, PLAN]),
        (View(start=day_number(2022, 10, 15), window=Window.CERTAINLY), [MET, PLAN]),
        (View(start=day_number(2022, 10, 1), end=day_number(2022, 12, 2)), [BOUGHT]),
        (View(end=day_number(2022, 11), window=Window.CERTAINLY), [BOUGHT]),
        (View(confidence=0.6), []),
        (View(undated=True), [UNDATED]),
        (View(sources=2), []),
        (View(order=Order.SALIENCE, people=("Dan Fox",)), [UNDATED]),
    ],
)
def test_a_view_shows_what_it_asks_for(filled: Store, view: View, expected: list[object]) -> None:
    assert list(filled.page(view).events) == expected
    assert filled.facets(view).shown == len(expected)
    assert filled.density(view).all.events == sum(one not in (UNDATED,) for one in expected)


def test_facets_count_under_the_other_filters(filled: Store) -> None:
    facets = filled.facets(View(people=("Ann Hill",)))
    assert {one.name: one.events for one in facets.people} == {"Ann Hill": 2, "Bob Lee": 2, "Dan Fox": 1}
    assert {one.name: one.events for one in facets.topics} == {"diplomacy": 1}
    assert {one.name: one.events for one in facets.status} == {"happened": 1, "planned": 1}
    assert (facets.shown, facets.total, facets.undated) == (2, 4, 0)
    together = filled.facets(View(people=("Ann Hill",), people_match=Match.ALL))
    assert {one.name: one.events for one in together.people} == {"Ann Hill": 2, "Bob Lee": 1}
    assert filled.facets(View(people=("Zed", "Ann Hill"))).unknown == ("Zed",)


def test_density_spreads_what_is_imprecise(filled: Store) -> None:
    view = View(start=day_number(2022, 10), end=day_number(2022, 12, 10), people=("Bob Lee",))
    density = filled.density(view, bins=70, lanes=1)
    assert density.all.events == 2
    assert density.all.counts[0] == pytest.approx(1 / 31) and density.all.counts[30] == pytest.approx(1 / 31)
    assert density.all.counts[62] == 1
    assert [lane.name for lane in density.lanes] == ["Bob Lee"] and density.others.events == 0
    by_topic = filled.density(replace(view, lanes=Lanes.TOPICS, pinned=("diplomacy", "nothing")), lanes=2)
    assert [(lane.name, lane.events) for lane in by_topic.lanes] == [("diplomacy", 1), ("business", 1)]
    assert filled.density(replace(view, lanes=Lanes.NONE)).lanes == ()


def test_density_between_given_days(filled: Store) -> None:
    edges = (day_number(2022, 10, 15), day_number(2022, 11), day_number(2022, 12), day_number(2023))
    view = View(start=edges[0], end=edges[-1])
    density = filled.density(view, edges=edges)
    assert (density.start, density.end, density.bins) == (edges[0], edges[-1], 3)
    assert density.all.counts == (1, 0, 1)  # bought some time in October, of which only a part is asked for


@pytest.mark.parametrize(("span", "bins"), [(7, 7), (10, 4), (3, 8), (100, 7)])
def test_equal_stretches_hold_each_day_once(span: int, bins: int) -> None:
    grid = equal(1000, 1000 + span, bins)
    found = grid.bin(np.arange(990, 1010 + span))
    assert [int(each) for each in found[10:-10]] == [number * bins // span for number in range(span)]
    assert found[0] == found[10] and found[-1] == found[-11]


def test_what_lies_outside_of_a_window(filled: Store) -> None:
    view = View(start=day_number(2022, 11), end=day_number(2022, 12), lanes=Lanes.PEOPLE)
    outside = filled.outside(view, lanes=("Bob Lee", "Ann Hill"))
    assert outside.all == Beyond("", 1, day_number(2022, 10, 31), 2, day_number(2022, 12, 2))
    assert [(one.name, one.earlier, one.later) for one in outside.lanes] == [("Bob Lee", 1, 1), ("Ann Hill", 0, 2)]
    narrowed = filled.outside(replace(view, people=("Ann Hill",)))
    assert (narrowed.all.earlier, narrowed.all.later) == (0, 2)
    assert filled.outside(View()).all == Beyond("", 0, None, 0, None)


def test_neighbours(filled: Store) -> None:
    around = filled.neighbours(View(), MET.id)
    assert (around.previous, around.next) == (BOUGHT, PLAN)
    lane = filled.neighbours(View(people=("Ann Hill",)), BOUGHT.id)
    assert (lane.previous, lane.next) == (None, MET)


def test_pages(filled: Store) -> None:
    first = filled.page(View(), limit=3)
    assert first.more and len(first.events) == 3
    assert filled.page(View(), limit=3, offset=3).events == (UNDATED,)


def test_an_article_comes_back_with_its_events(filled: Store) -> None:
    found = filled.article("people-of-oslo", A.id)
    assert found.article == A and found.events == (MET, BOUGHT, PLAN)
    infos = filled.articles("people-of-oslo")
    assert [(info.name, info.events) for info in infos] == [("a.txt", 3), ("b.txt", 1)]


def test_an_event_told_again_beside_new_ones_stays_itself(store: Store) -> None:
    store.create_timeline("t")
    store.save("t", extraction(A, BOUGHT))
    store.save("t", extraction(A, MET, BOUGHT, PLAN))
    assert store.page(View()).events == (BOUGHT, MET, PLAN)


def test_the_same_article_twice_is_one(store: Store) -> None:
    filled = fill(store)
    assert not filled.save("people-of-oslo", extraction(A, MET))
    assert len(filled.articles("people-of-oslo")) == 2
    assert filled.page(View()).events == (MET, UNDATED)


def test_what_stays_and_what_is_new_never_take_the_same_key(store: Store) -> None:
    timeline = store.create_timeline("People")
    store.save(timeline, extraction(A, BOUGHT))
    store.save(timeline, extraction(A, MET, BOUGHT, PLAN))
    assert set(store.page(View(timeline=timeline)).events) == {MET, BOUGHT, PLAN}


@pytest.mark.parametrize("timeline", ["nowhere", "'; DROP TABLE events; --", "<b>"])
def test_unknown_ids_are_refused(filled: Store, timeline: str) -> None:
    with pytest.raises(QueryError, match="no timeline"):
        filled.page(View(timeline=timeline))
    with pytest.raises(QueryError, match="no event"):
        filled.event("people-of-oslo", timeline)
    with pytest.raises(QueryError, match="no article"):
        filled.article("people-of-oslo", timeline)
    assert filled.page(View()).events


def test_an_article_called_otherwise_stays_itself(url: str) -> None:
    with Store.open(url) as store:
        fill(store)
        (timeline,) = (one.id for one in store.timelines())
        before = store.articles(timeline)
        first = before[0].id
        told = store.article(timeline, first).events
        store.rename_article(timeline, first, name="other.txt", title="  Another\n title ")
        after = store.articles(timeline)
        assert (after[0].id, after[0].name, after[0].title) == (first, "other.txt", "Another title")
        assert after[1:] == before[1:] and store.article(timeline, first).events == told
        with pytest.raises(QueryError, match="title"):
            store.rename_article(timeline, first, name="x", title=" ")
        with pytest.raises(QueryError, match="unknown"):
            store.rename_article(timeline, "unknown", name="x", title="A title")
        assert store.articles(timeline) == after


def test_timelines(store: Store) -> None:
    filled = fill(store)
    again = filled.create_timeline("People of  Oslo")
    assert again == "people-of-oslo-2"
    filled.rename_timeline(again, "Others")
    assert [(one.title, one.articles, one.events) for one in filled.timelines()] == [
        ("People of Oslo", 2, 6),
        ("Others", 0, 0),
    ]
    assert filled.timeline("people-of-oslo").events == (BOUGHT, MET, PLAN, UNDATED)
    with pytest.raises(QueryError):
        filled.create_timeline("  ")


def test_many_values_are_looked_up_and_not_searched_for() -> None:
    query = select(documents.c.doc).where(among(documents.c.event_key, [1, 2]))
    with Store.open("sqlite://") as store, store._engine.connect() as connection:
        said = str(query.compile(connection)).replace("?", "'[1, 2]'")
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {said}").all()
    assert plan[0][3].startswith("SEARCH documents")
