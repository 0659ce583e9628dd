"""Names that are one across articles are one in every answer, whatever the order of the articles."""

import itertools
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from store_events import article, day, event, extraction

from timeline.errors import QueryError
from timeline.model import Entity, EntityType
from timeline.store import NameKind, Rename, Store, TellApart, Written
from timeline.view import Lanes, Match, View

AT = datetime(2026, 3, 1, tzinfo=UTC)
A, B, C, D = (article(f"{name}.txt") for name in "abcd")
SIGNS = event(A, 0, "Eve Orr signs", "Eve Orr", when=day(2021))
SPEAKS = event(A, 50, "Eve Orr and Bob Lee speak", "Eve Orr", "Bob Lee", when=day(2022))
LEFT = event(B, 0, "Orr leaves Acme", "Orr", when=day(2023), organizations=("Acme",))
BUYS = event(C, 0, "Acme Inc. buys a mill", when=day(2024), organizations=("Acme Inc.",))
OTHER = event(D, 0, "Max Orr sings", "Max Orr", when=day(2025))
READ = [extraction(A, SIGNS, SPEAKS), extraction(B, LEFT), extraction(C, BUYS)]


@pytest.fixture
def filled(store: Store) -> Store:
    store.create_timeline("t")
    for one in READ:
        store.save("t", one)
    return store


def ids(store: Store, **asked: object) -> set[str]:
    return {one.id for one in store.page(View(**asked)).events}  # type: ignore[arg-type]


def counted(store: Store, kind: str = "people", view: View | None = None) -> dict[str, int]:
    return {one.name: one.events for one in getattr(store.facets(view or View()), kind)}


def test_filters_and_counts_are_of_the_one_who_is_meant(filled: Store) -> None:
    every = {SIGNS.id, SPEAKS.id, LEFT.id}
    assert ids(filled, people=("Orr",)) == ids(filled, people=("Eve Orr",)) == every
    assert counted(filled) == {"Eve Orr": 3, "Bob Lee": 1}
    assert counted(filled, "organizations") == {"Acme": 2}
    assert filled.facets(View(people=("Orr",))).shown == 3
    both = View(people=("Orr", "Bob Lee"), people_match=Match.ALL)
    assert {one.id for one in filled.page(both).events} == {SPEAKS.id}
    assert filled.facets(View(people=("Orr",))).unknown == ()


def test_lanes_are_of_the_one_who_is_meant(filled: Store) -> None:
    density = filled.density(View(lanes=Lanes.PEOPLE, pinned=("Orr",)))
    assert [(lane.name, lane.events) for lane in density.lanes] == [("Eve Orr", 3), ("Bob Lee", 1)]
    outside = filled.outside(View(start=1, end=2), lanes=("Orr",))
    assert [(lane.name, lane.later) for lane in outside.lanes] == [("Eve Orr", 3)]


def test_events_come_with_the_names_that_are_shown(filled: Store) -> None:
    assert filled.event("t", LEFT.id).people == ("Eve Orr",)
    assert filled.event("t", LEFT.id).title == LEFT.title
    assert {one.people for one in filled.timeline("t").events} == {("Eve Orr",), ("Eve Orr", "Bob Lee"), ()}
    assert [one.people for one in filled.article("t", B.id).events] == [("Eve Orr",)]
    (who,) = filled.written("t", LEFT.id)
    assert who == Written("people", "Eve Orr", "Orr", (B.id,), "no other name in this timeline has it in it")
    assert filled.written("t", SIGNS.id) == ()


def test_a_link_to_another_form_is_settled(filled: Store) -> None:
    asked = View(people=("Orr", "Eve Orr"), organizations=("Acme Inc.",), pinned=("Orr", "Zed"), places=("Orr",))
    settled = filled.settled(asked)
    assert (settled.people, settled.organizations, settled.pinned) == (("Eve Orr",), ("Acme",), ("Eve Orr", "Zed"))
    assert settled.places == ("Orr",)


def test_a_second_bearer_parts_them_and_gone_he_joins_them_again(filled: Store) -> None:
    filled.save("t", extraction(D, OTHER))
    assert counted(filled) == {"Eve Orr": 2, "Orr": 1, "Max Orr": 1, "Bob Lee": 1}
    assert ids(filled, people=("Orr",)) == {LEFT.id}
    filled.delete_article("t", D.id)
    assert counted(filled) == {"Eve Orr": 3, "Bob Lee": 1}


def test_people_tell_names_apart_and_may_take_it_back(filled: Store) -> None:
    filled.edit("t", TellApart(NameKind.PEOPLE, "Orr", "Eve Orr"), at=AT)
    assert counted(filled) == {"Eve Orr": 2, "Orr": 1, "Bob Lee": 1}
    assert ids(filled, people=("Orr",)) == {LEFT.id} and filled.event("t", LEFT.id).people == ("Orr",)
    filled.undo("t", at=AT)
    assert counted(filled) == {"Eve Orr": 3, "Bob Lee": 1}
    filled.redo("t", at=AT)
    assert counted(filled) == {"Eve Orr": 2, "Orr": 1, "Bob Lee": 1}


@pytest.mark.parametrize(
    ("kind", "name", "other"),
    [(NameKind.PEOPLE, "Orr", "Orr"), (NameKind.PEOPLE, "Orr", "Nobody"), (NameKind.PLACES, "Orr", "Eve Orr")],
)
def test_only_two_names_that_are_there_are_told_apart(filled: Store, kind: NameKind, name: str, other: str) -> None:
    with pytest.raises(QueryError):
        filled.edit("t", TellApart(kind, name, other), at=AT)


def test_a_rename_takes_the_other_forms_along(filled: Store) -> None:
    filled.edit("t", Rename(NameKind.PEOPLE, "Eve Orr", "The chair"), at=AT)
    assert counted(filled) == {"The chair": 3, "Bob Lee": 1}
    assert ids(filled, people=("Orr",)) == ids(filled, people=("Eve Orr",)) == {SIGNS.id, SPEAKS.id, LEFT.id}
    filled.edit("t", Rename(NameKind.PEOPLE, "The chair", "E. O."), at=AT)
    assert counted(filled) == {"E. O.": 3, "Bob Lee": 1}
    filled.undo("t", at=AT)
    filled.undo("t", at=AT)
    assert counted(filled) == {"Eve Orr": 3, "Bob Lee": 1}


def test_a_chosen_name_stands_for_itself(filled: Store) -> None:
    filled.edit("t", TellApart(NameKind.PEOPLE, "Orr", "Eve Orr"), at=AT)
    filled.edit("t", Rename(NameKind.PEOPLE, "Orr", "Zoe Orr"), at=AT)
    assert counted(filled) == {"Eve Orr": 2, "Zoe Orr": 1, "Bob Lee": 1}
    filled.undo("t", 1, at=AT)
    assert counted(filled) == {"Eve Orr": 2, "Zoe Orr": 1, "Bob Lee": 1}


def test_an_event_that_bears_both_forms_counts_once(store: Store) -> None:
    store.create_timeline("t")
    both = event(B, 0, "Orr and Eve Orr are one", "Orr", "Eve Orr", when=day(2021))
    store.save("t", extraction(B, both, event(B, 50, "Eve Orr sleeps", "Eve Orr", when=day(2022))))
    assert counted(store) == {"Eve Orr": 2}
    assert store.event("t", both.id).people == ("Eve Orr",)
    (lane,) = store.density(View()).lanes
    assert (lane.name, lane.events) == ("Eve Orr", 2)


def test_the_order_of_articles_does_not_matter(url: str) -> None:
    told = [*READ, extraction(D, OTHER)]
    seen = set()
    with Store.open(url) as store:
        for number, order in enumerate(itertools.permutations(told)):
            timeline = store.create_timeline(f"order {number}", extractions=order)
            view = View(timeline=timeline)
            names = [counted(store, kind, view) for kind in ("people", "organizations")]
            seen.add(repr((names, [one.roles for one in store.page(view).events])))
    assert len(seen) == 1


HEALTH, SHORT = "World Health Organization", "WHO"
WARNS = event(A, 0, f"{HEALTH} warns", when=day(2021), organizations=(HEALTH,))
URGES = event(B, 0, "WHO urges rest", when=day(2022), organizations=(SHORT,))
ASKS = event(C, 0, "Parents ask who pays", when=day(2023))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("WHO", {WARNS.id, URGES.id, ASKS.id}),
        ("who", {URGES.id, ASKS.id}),  # a word like others
        ("WHO warns", {WARNS.id}),
        ("WHO urges", {URGES.id}),
        (HEALTH, {WARNS.id, URGES.id}),
        (f'"{HEALTH}" urges', {URGES.id}),
        (f"urges {HEALTH}", set()),  # only a phrase in quotation marks is a name among other words
        ('WHO) OR (urges"', set()),
    ],
)
def test_a_search_for_a_name_finds_it_however_it_is_written(store: Store, text: str, found: set[str]) -> None:
    store.create_timeline("t")
    for one in (extraction(A, WARNS), extraction(B, URGES), extraction(C, ASKS)):
        store.save("t", one)
    assert ids(store, text=text) == found
    assert store.facets(View(text=text)).shown == len(found)


def test_a_search_for_what_an_article_calls_somebody_finds_the_name(store: Store) -> None:
    store.create_timeline("t")
    called = Entity("Eve Orr", EntityType.PERSON, ("The Boss",))
    store.save("t", replace(extraction(A, SIGNS), entities=(called,)))
    assert ids(store, text='"The Boss"') == ids(store, text="The Boss") == {SIGNS.id}
    assert ids(store, text="the boss") == set()
