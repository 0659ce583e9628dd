"""A kept view opens as it was kept, whatever happened since."""

from dataclasses import replace

import pytest
from curated import AT, LATE, MET, fill
from sqlalchemy import text

from timeline.errors import QueryError
from timeline.interval import day_number
from timeline.model import Certainty, Status
from timeline.store import NameKind, Rename, Store
from timeline.view import LaneOrder, Lanes, Match, Order, View, Window

EVERYTHING = View(
    people=("Ann Hill", "O'Brien & Söhne; 100% =?#+"),
    people_match=Match.ALL,
    topics=("diplomacy",),
    status=(Status.PLANNED, Status.HAPPENED),
    certainty=(Certainty.CERTAIN,),
    text='"Bob Lee" mee',
    start=day_number(2020),
    end=day_number(2023),
    window=Window.CERTAINLY,
    confidence=0.25,
    sources=2,
    everything=True,
    references=False,
    lanes=Lanes.TOPICS,
    lane_order=LaneOrder.FIRST,
    pinned=("diplomacy",),
    order=Order.SALIENCE,
    selected=MET.id,
    tab="list",
)


def test_a_view_opens_after_a_restart(url: str) -> None:
    with Store.open(url) as store:
        fill(store)
        store.save_view("t", "all of it", EVERYTHING)
        store.save_view("t", "Ann", View(people=("Ann Hill",)))
    with Store.open(url) as store:
        assert store.saved_views("t") == {"Ann": View(people=("Ann Hill",)), "all of it": EVERYTHING}


def test_a_view_opens_after_its_timeline_and_a_name_in_it_were_changed(store: Store) -> None:
    fill(store).save_view("t", "Ann", View(people=("Ann Hill",)))
    store.rename_timeline("t", "People of Oslo")
    store.edit("t", Rename(NameKind.PEOPLE, "Ann Hill", "Anne Hill"), at=AT)
    view = replace(store.saved_views("t")["Ann"], timeline="t")
    found = store.page(view).events
    assert LATE.id in {one.id for one in found} and all("Anne Hill" in one.people for one in found)
    assert store.facets(view).unknown == ()


def test_a_view_is_kept_over_that_of_its_name_and_forgotten(store: Store) -> None:
    fill(store)
    store.save_view("t", " mine ", View(text="one"))
    store.save_view("t", "mine", View(text="two"))
    assert store.saved_views("t") == {"mine": View(text="two")}
    store.delete_view("t", "nothing")
    store.delete_view("t", "mine")
    assert store.saved_views("t") == {}
    with pytest.raises(QueryError, match="cannot be a title"):
        store.create_timeline("half a \ud83d face")
    with pytest.raises(QueryError, match="needs a title"):
        store.save_view("t", "  ", View())


def test_views_are_of_one_timeline(store: Store) -> None:
    fill(store)
    fill(store, "u").save_view("u", "mine", View())
    assert store.saved_views("t") == {}
    store.delete_timeline("u")
    fill(store, "u")
    assert store.saved_views("u") == {}


def test_what_another_version_kept_opens_and_what_is_not_understood_is_said(store: Store) -> None:
    fill(store).save_view("t", "mine", View())
    with store._engine.begin() as connection:
        query = "v=7&people=Ann+Hill&colour=red&status=happened&status=dreamt&lanes=moods"
        connection.execute(text("UPDATE saved_views SET query = :query"), {"query": query})
    unread = ("status=dreamt", "lanes=moods")
    assert store.saved_views("t") == {"mine": View(people=("Ann Hill",), status=(Status.HAPPENED,), unread=unread)}
