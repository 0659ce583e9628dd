"""Corrections by people: done, replayed, taken back, kept through everything."""

from dataclasses import replace
from typing import Any

import pytest
from curated import ALSO, AT, FIRED, LATE, MET, ONE, READ, SANG, THREE, TWO, at, do, fill, state, titles
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store_events import article, day, event, extraction

from timeline.errors import QueryError
from timeline.interval import of_month
from timeline.model import Reading, Status
from timeline.reason import AnchorRule, DateReason
from timeline.store import (
    Accept,
    AddEvent,
    Change,
    ChooseReading,
    Correct,
    DefineTopic,
    Hide,
    Merge,
    NameKind,
    Place,
    Rename,
    Restore,
    Split,
    Store,
)
from timeline.view import View


def test_correct(filled: Store) -> None:
    do(
        filled,
        Correct(
            at(MET),
            title="They meet",
            when=of_month(2021, 5),
            status=Status.DENIED,
            people=("Ann Hill", "Zoe Ray"),
            topics=("music",),
        ),
    )
    found = filled.event("t", MET.id)
    assert (found.title, found.when, found.status) == ("They meet", of_month(2021, 5), Status.DENIED)
    assert found.people == ("Ann Hill", "Zoe Ray") and [topic.name for topic in found.topics] == ["music"]
    assert found.edited == ("title", "when", "status", "people", "topics")
    assert found.reason == DateReason(AnchorRule.CORRECTED, owed="ann")
    assert titles(filled, people=("Zoe Ray",)) == ["They meet"]
    assert titles(filled, topics=("diplomacy",)) == [] and titles(filled, text="meets") != []
    assert found.evidence == MET.evidence
    do(filled, Correct(at(MET), undated=True))
    assert filled.event("t", MET.id).when is None


def test_choose_reading(filled: Store) -> None:
    do(filled, ChooseReading(at(MET), Reading(day(2022, 12, 9), "2022-12-09", "the Friday after")))
    found = filled.event("t", MET.id)
    assert found.when == day(2022, 12, 9) and found.evidence[0].when == day(2022, 12, 9)
    assert found.reason == DateReason(AnchorRule.CHOSEN, ("the Friday after",), "ann")


def test_hide_restore_accept(filled: Store) -> None:
    do(filled, Hide(at(MET)), Accept(at(FIRED)))
    assert MET.title not in titles(filled, everything=True)
    assert filled.event("t", MET.id).hidden and filled.event("t", FIRED.id).reviewed
    assert filled.facets(View()).minor == 0  # what everything would show besides
    do(filled, Restore(at(MET)))
    assert MET.title in titles(filled)


def test_merge_keeps_both_addresses(filled: Store) -> None:
    do(filled, Correct(at(ALSO), title="The talk"), Merge((at(MET), at(ALSO))))
    found = filled.event("t", ALSO.id)
    assert found == filled.event("t", MET.id) and found.title == "The talk"
    assert set(found.evidence) == {*MET.evidence, *ALSO.evidence}
    assert len(filled.page(View()).events) == 4
    do(filled, Split((at(ALSO),)))
    assert len(filled.page(View()).events) == 5
    assert filled.event("t", ALSO.id).evidence == ALSO.evidence


def test_what_was_corrected_stays_with_those_it_was_corrected_of(filled: Store) -> None:
    do(filled, Correct(at(ALSO), title="The talk"), Merge((at(MET), at(ALSO), at(LATE))))
    do(filled, Correct(at(MET), when=of_month(2023, 5), people=("Ann Hill",)), Split((at(LATE),)))
    kept, apart = filled.event("t", MET.id), filled.event("t", LATE.id)
    assert (kept.title, kept.when, kept.people) == ("The talk", of_month(2023, 5), ("Ann Hill",))
    assert set(kept.edited) == {"title", "when", "people"}
    assert (apart.title, apart.when, apart.edited) == (LATE.title, LATE.when, ())
    do(filled, Split((at(ALSO),)))
    kept, apart = filled.event("t", MET.id), filled.event("t", ALSO.id)
    assert (kept.title, kept.when, kept.people) == (MET.title, of_month(2023, 5), ("Ann Hill",))
    assert (apart.title, apart.when, apart.edited) == ("The talk", ALSO.when, ("title",))


def test_what_was_shown_by_hand_stays_shown_when_it_is_split(store: Store) -> None:
    store.create_timeline("t")
    store.save("t", extraction(ONE, replace(MET, shown=False)))
    store.save("t", extraction(TWO, replace(ALSO, shown=False)))
    do(store, Merge((at(MET), at(ALSO))), Restore(at(MET)), Split((at(ALSO),)))
    assert titles(store) == [MET.title, ALSO.title]


def test_add_by_hand(filled: Store) -> None:
    do(
        filled,
        AddEvent("Ann Hill is born", when=of_month(1970, 3), people=("Ann Hill",), topics=("life",), note="her site"),
    )
    first = filled.page(View()).events[0]
    assert first.title == "Ann Hill is born" and first.reviewed and first.evidence[0].article == ""
    do(filled, Correct(at(first), title="Born"), Merge((at(first), at(LATE))))
    assert filled.event("t", first.id).title == "Born"


def test_rename_holds_for_later_articles(store: Store) -> None:
    store.create_timeline("t")
    store.save("t", extraction(ONE, MET, FIRED))
    do(store, Rename(NameKind.PEOPLE, "Ann Hill", "Anne Hill"), Rename(NameKind.TOPICS, "diplomacy", "talks"))
    store.save("t", extraction(THREE, LATE))
    assert titles(store, people=("Anne Hill",)) == [MET.title, LATE.title]
    assert titles(store, people=("Ann Hill",)) == [MET.title, LATE.title]
    assert titles(store, topics=("talks",)) == [MET.title]
    do(store, Rename(NameKind.PEOPLE, "Anne Hill", "A. Hill"))
    assert titles(store, people=("Ann Hill",)) == [MET.title, LATE.title]
    store.undo("t", 1, at=AT)
    assert titles(store, people=("Ann Hill",)) == [MET.title, LATE.title]
    assert store.facets(View(people=("A. Hill",))).unknown == ("A. Hill",)


def test_undo_and_redo_walk_the_log(filled: Store) -> None:
    before = state(filled)
    do(filled, Correct(at(MET), title="First"), Correct(at(MET), title="Second"), Hide(at(SANG)))
    after = state(filled)
    assert [edit.number for _ in range(3) if (edit := filled.undo("t", at=AT))] == [3, 2, 1]
    assert state(filled) == before and filled.undo("t", at=AT) is None
    assert [edit.number for _ in range(3) if (edit := filled.redo("t", at=AT))] == [1, 2, 3]
    assert state(filled) == after and filled.redo("t", at=AT) is None
    filled.undo("t", 1, at=AT)
    assert filled.event("t", MET.id).title == "Second"
    with pytest.raises(QueryError, match="edit 1 cannot be undone"):
        filled.undo("t", 1, at=AT)
    do(filled, Accept(at(MET)))
    assert filled.redo("t", at=AT) is None
    assert [(edit.who, edit.at, edit.kind, edit.undone) for edit in filled.edits("t")][:2] == [
        ("ann", "2026-03-01T12:30:00+00:00", "correct", True),
        ("ann", "2026-03-01T12:30:00+00:00", "correct", False),
    ]


def test_reading_anew_keeps_edits_and_lists_what_lost_its_event(filled: Store) -> None:
    do(filled, Correct(at(MET), title="They meet"), Hide(at(FIRED)), Merge((at(MET), at(ALSO))))
    better = replace(MET, title="Ann Hill meets Bob Lee in Oslo", when=day(2022, 12, 1))
    filled.save("t", extraction(ONE, better))
    found = filled.event("t", MET.id)
    assert found.title == "They meet" and len(found.evidence) == 2
    assert [edit.kind for edit in filled.lost_edits("t")] == ["hide"]
    filled.save("t", extraction(ONE, better, FIRED))
    assert filled.lost_edits("t") == () and filled.event("t", FIRED.id).hidden


def test_a_changed_text_keeps_its_edits(filled: Store) -> None:
    do(filled, Correct(at(MET), title="They meet"), Hide(at(FIRED)))
    other = article("one.txt", "A new first line. The text of one.txt.")
    filled.retext(
        "t",
        ONE.id,
        extraction(other, event(other, 80, MET.title, "Ann Hill", when=day(2022, 12, 2))),
        who="ann",
        at=AT,
    )
    assert titles(filled, articles=(other.id,)) == ["They meet"]
    assert [edit.kind for edit in filled.lost_edits("t")] == ["hide"]
    filled.undo("t", 1, at=AT)
    assert titles(filled, articles=(other.id,)) == [MET.title]
    assert ONE.id not in [info.id for info in filled.articles("t")]


@pytest.mark.parametrize(
    "change",
    [
        Hide(Place("nowhere", 0)),
        Correct(at(MET)),
        Correct(at(MET), title=" "),
        Correct(at(MET), places=("x" * 501,)),
        Correct(at(MET), title="half \x00"),
        Merge((at(MET), at(MET))),
        Split((at(MET),)),
        Split((at(MET), at(SANG))),
        Rename(NameKind.PEOPLE, "Nobody", "Somebody"),
        Rename(NameKind.PEOPLE, "Ann Hill", ""),
        AddEvent(""),
        AddEvent("Long", note="x" * 10_001),
        DefineTopic("Nothing known"),
        DefineTopic("", ("word",)),
        DefineTopic("Blank", (" ",)),
        DefineTopic("Many", tuple("abc" * 50)),
    ],
)
def test_an_edit_that_cannot_be_is_refused(filled: Store, change: Change) -> None:
    before = state(filled)
    with pytest.raises(QueryError):
        do(filled, change)
    assert state(filled) == before and filled.edits("t") == ()


def test_deleting_an_article_takes_its_edits_along(filled: Store) -> None:
    do(filled, Hide(at(SANG)), Merge((at(MET), at(ALSO))), Accept(at(LATE)))
    filled.delete_article("t", TWO.id)
    assert [edit.kind for edit in filled.edits("t")] == ["merge", "accept"]
    assert filled.event("t", MET.id) == MET


EVENTS = (MET, FIRED, SANG, ALSO, LATE)

SPOTS = st.sampled_from([at(one) for one in EVENTS])

NAMES = st.sampled_from(["Ann Hill", "Bob Lee", "Cat Poe", "Anne Hill", "Eve Orr"])

STEPS = st.one_of(
    st.builds(Correct, SPOTS, title=st.sampled_from(["A", "B"]), people=st.none() | st.tuples(NAMES)),
    st.builds(Correct, SPOTS, when=st.sampled_from([day(2000), of_month(1990, 2)])),
    st.builds(Hide, SPOTS),
    st.builds(Restore, SPOTS),
    st.builds(Accept, SPOTS),
    st.builds(Merge, st.tuples(SPOTS, SPOTS)),
    st.builds(Split, st.tuples(SPOTS)),
    st.builds(Rename, st.just(NameKind.PEOPLE), NAMES, NAMES),
    st.builds(DefineTopic, st.sampled_from(["Own", "Other"]), st.lists(st.sampled_from(["sing", "hill"])).map(tuple)),
    st.builds(Rename, st.just(NameKind.TOPICS), st.just("Own"), st.sampled_from(["Other", "Third"])),
    st.builds(AddEvent, st.sampled_from(["By hand", "Also by hand"])),
    st.sampled_from(["undo", "redo"]),
    st.integers(0, 2),
)


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(STEPS, min_size=2, max_size=6))
def test_replaying_everything_rebuilds_what_is_seen(steps: list[Any]) -> None:
    with Store.open("sqlite://") as store:
        fill(store)
        for minute, step in enumerate(steps):
            now = AT.replace(minute=minute)
            try:
                if isinstance(step, int):
                    store.save("t", READ[step])
                elif isinstance(step, str):
                    (store.undo if step == "undo" else store.redo)("t", at=now)
                else:
                    store.edit("t", step, at=now)
            except QueryError:
                continue
            seen = state(store)
            store.rebuild("t")
            assert state(store) == seen
