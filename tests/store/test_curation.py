"""Every edit does what it says, can be undone, and survives whatever the machine does."""

from dataclasses import replace
from typing import Any

import pytest
from curated import ALSO, AT, FIRED, LATE, MET, ONE, READ, SANG, THREE, TWO, at, do, fill, state, titles
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store_events import article, day, event, extraction

from timeline.errors import InputError, QueryError
from timeline.interval import of_month
from timeline.model import Reading, Status, Topic
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


@pytest.fixture
def filled(store: Store) -> Store:
    return fill(store)


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


def test_an_own_topic_holds_for_what_its_words_tell_and_for_later_articles(store: Store) -> None:
    store.create_timeline("t")
    store.save("t", extraction(ONE, MET, FIRED))
    do(store, DefineTopic("Jobs", ("sack", "win")))
    store.save("t", extraction(THREE, LATE))
    assert titles(store, topics=("Jobs",)) == [FIRED.title, LATE.title]
    assert Topic("Jobs", ("sacks",)) in store.event("t", FIRED.id).topics
    do(store, DefineTopic("Jobs", ("win",)))
    assert titles(store, topics=("Jobs",)) == [LATE.title]
    assert store.own_topics("t") == {"Jobs": ("win",)}
    do(store, Rename(NameKind.TOPICS, "Jobs", "Work"))
    assert titles(store, topics=("Work",)) == [LATE.title] and store.own_topics("t") == {"Work": ("win",)}
    do(store, DefineTopic("Work"))
    assert store.own_topics("t") == {} and store.event("t", LATE.id).topics == ()
    for _ in range(3):
        store.undo("t", at=AT)
    assert titles(store, topics=("Jobs",)) == [FIRED.title, LATE.title]
    store.undo("t", at=AT)
    assert titles(store) == [FIRED.title, MET.title, LATE.title] and store.own_topics("t") == {}


def test_an_own_topic_stays_with_merged_events_and_leaves_chosen_topics_alone(filled: Store) -> None:
    do(filled, DefineTopic("Talks", ("talk", "meet")), Merge((at(MET), at(ALSO))))
    assert "Talks" in [topic.name for topic in filled.event("t", MET.id).topics]
    do(filled, Correct(at(MET), topics=("diplomacy",)))
    assert [topic.name for topic in filled.event("t", MET.id).topics] == ["diplomacy"]


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


def test_the_log_goes_to_another_store_and_back(filled: Store) -> None:
    do(filled, Correct(at(MET), title="They meet"), Hide(at(SANG)), AddEvent("By hand"), Merge((at(MET), at(ALSO))))
    filled.undo("t", 2, at=AT)
    lines = filled.export_edits("t")
    assert len(lines.splitlines()) == 5
    seen = state(filled)
    assert filled.import_edits("t", lines).added == 0 and state(filled) == seen
    for edit in (4, 3, 1):
        filled.undo("t", edit, at=AT)
    filled.delete_timeline("t")
    filled.create_timeline("t")
    for one in READ:
        filled.save("t", one)
    imported = filled.import_edits("t", lines)
    assert (imported.added, imported.known, imported.lost) == (5, 0, ())
    assert state(filled) == seen


PLACE = f'["{ONE.id}",0]'
BAD = {
    "nonsense": "",
    '{"number":9}': "missing required field",
    '{"number":9,"who":"a","at":"2026-03-01","kind":"drop","change":{}}': "'drop' is no kind of edit",
    '{"number":9,"who":"a","at":"x","kind":"hide","change":{"place":PLACE}}': "'x' is no moment",
    '{"number":9,"who":"","at":"2026-03-01","kind":"hide","change":{"place":PLACE}}': "cannot be who did it",
    '{"number":9,"who":"a","at":"2026-03-01","kind":"undo","change":{},"undoes":8}': "edit 8, which does not",
    '{"number":9,"who":"a","at":"2026-03-01","kind":"undo","change":{}}': "edit None, which does not stand before",
    **{
        f'{{"number":9,"who":"a","at":"2026-03-01","kind":"{kind}","change":{change}}}': why
        for kind, change, why in (
            ("rename", '{"kind":"foo","name":"Ann Hill","to":"X"}', "Invalid enum value 'foo'"),
            ("rename", '{"kind":"people","name":"Ann Hill","to":" "}', "cannot be a title or name"),
            ("rename", '{"kind":"people","name":"Ann Hill","to":"Ann Hill"}', "is its name already"),
            ("tell apart", '{"kind":"places","name":"Ann Hill","other":"X"}', "two different names of people"),
            ("correct", '{"place":PLACE}', "changes nothing"),
            ("correct", '{"place":PLACE,"when":{"start":5,"end":5}}', "ends after it starts"),
            ("correct", '{"place":PLACE,"when":{"start":5,"end":99999999999999999}}', "too far away"),
            ("correct", '{"place":PLACE,"title":"\\u0000"}', "plain text"),
            ("hide", '{"place":["x",-1]}', "no place in an article"),
            ("hide", '{"place":["x",99999999999]}', "no place in an article"),
            ("merge", '{"places":[PLACE,PLACE]}', "two different events"),
            ("split", '{"places":[]}', "not all, of the sources"),
            ("add", '{"title":""}', "cannot be a title or name"),
            ("define", '{"name":"Ports","words":[""]}', "cannot be a title or name"),
            ("move", '{"moves":[[["x",0],["y",-3]]]}', "no place in an article"),
        )
    },
}


@pytest.mark.parametrize(("line", "why"), BAD.items())
def test_a_log_with_a_line_that_cannot_be_is_refused_whole(filled: Store, line: str, why: str) -> None:
    do(filled, Hide(at(MET)))
    seen = state(filled)
    good = filled.export_edits("t").replace("ann", "bob")
    with pytest.raises(InputError, match="nothing was taken over") as refused:
        filled.import_edits("t", good + line.replace("PLACE", PLACE) + "\n" + good)
    told = str(refused.value)
    assert "line 2: " in told and why in told and "line 3: a second edit with the number 1" in told
    assert len(filled.edits("t")) == 1 and state(filled) == seen


def test_an_imported_edit_may_wait_for_its_event_and_its_name(store: Store) -> None:
    store.create_timeline("t")
    lines = (
        '{"number":1,"who":"ann","at":"2026-03-01T12:30:00+00:00","kind":"hide","change":{"place":PLACE}}\n\n'
        '{"number":2,"who":"ann","at":"2026-03-01T12:30:00+00:00","kind":"rename",'
        '"change":{"kind":"people","name":"Bob Lee","to":"Bo Lee"}}\n'
        '{"number":3,"who":"ann","at":"2026-03-01T12:30:00+00:00","kind":"add","change":{"title":"By hand"}}\n'
    ).replace("PLACE", PLACE)
    imported = store.import_edits("t", lines)
    assert (imported.added, [edit.kind for edit in imported.lost]) == (3, ["hide"])
    assert titles(store) == ["By hand"] and store.import_edits("t", lines).known == 3
    for one in READ:
        store.save("t", one)
    assert store.event("t", MET.id).hidden and store.event("t", ALSO.id).people == ("Ann Hill", "Bo Lee")
    assert store.lost_edits("t") == ()


def test_a_topic_of_ones_own_finds_other_forms_of_its_words(filled: Store) -> None:
    do(filled, Correct(at(MET), title="Two cities meet"), DefineTopic("Towns", ("city",)))
    assert titles(filled, topics=("Towns",)) == ["Two cities meet"] and filled.own_topics("t") == {"Towns": ("city",)}
    do(filled, DefineTopic("Towns"))
    assert titles(filled, topics=("Towns",)) == []


def test_a_title_with_a_character_that_ends_a_line_goes_there_and_back(filled: Store) -> None:
    do(filled, Correct(at(MET), title="They\u2028meet\x85again"))
    lines = filled.export_edits("t")
    filled.undo("t", at=AT)
    assert filled.import_edits("t", lines).known == 1


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
