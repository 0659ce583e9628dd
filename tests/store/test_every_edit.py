"""What holds for every kind of edit: there and back, to another store and back, through a new reading, when its
article is gone."""

from collections.abc import Callable
from dataclasses import replace
from itertools import count

import pytest
from curated import ALSO, AT, FIRED, LATE, MET, ONE, READ, SANG, THREE, TWO, at, fill, state, titles
from store_events import article, day, event, extraction

from timeline.errors import QueryError
from timeline.model import Reading, Status
from timeline.store import (
    Accept,
    AddEvent,
    Apart,
    Change,
    ChooseReading,
    Correct,
    DefineTopic,
    Hide,
    Merge,
    NameKind,
    Rename,
    Restore,
    Split,
    Store,
    TellApart,
)
from timeline.store.edits.curation import KINDS
from timeline.view import View

OTHER = article("one.txt", "A new first line. The text of one.txt.")
MOVED = event(OTHER, 80, MET.title, "Ann Hill", "Bob Lee", when=day(2022, 12, 2))
READ_ANEW = extraction(OTHER, MOVED, event(OTHER, 130, FIRED.title, "Cat Poe", when=FIRED.when))
BEFORE: dict[str, tuple[Change, ...]] = {"restore": (Hide(at(MET)),), "split": (Merge((at(MET), at(ALSO))),)}
CHANGES: dict[str, Change] = {
    "correct": Correct(at(MET), title="They meet", when=day(2021), status=Status.DENIED, people=("Zoe Ray",)),
    "choose": ChooseReading(at(MET), Reading(day(2022, 12, 9), "2022-12-09", "the Friday after")),
    "hide": Hide(at(MET)),
    "restore": Restore(at(MET)),
    "apart": Apart((at(MET), at(ALSO))),
    "merge": Merge((at(MET), at(ALSO))),
    "split": Split((at(ALSO),)),
    "add": AddEvent("Ann Hill is born", when=day(1970), people=("Ann Hill",), topics=("life",)),
    "tell apart": TellApart(NameKind.PEOPLE, "Ann Hill", "Bob Lee"),
    "rename": Rename(NameKind.PEOPLE, "Ann Hill", "Anne Hill"),
    "define": DefineTopic("Jobs", ("sack", "win")),
    "accept": Accept(at(MET)),
}
SILENT = {"apart", "tell apart"}  # said for the screen, seen in no event here


def edit(store: Store, *changes: Change) -> int:
    """The number of the last; each at a time of its own, as people are not that fast."""
    seconds = count(len(store.edits("t")))
    done = [store.edit("t", change, who="ann", at=AT.replace(second=next(seconds))) for change in changes]
    return done[-1].number


def test_every_kind_of_edit_is_below() -> None:
    assert set(CHANGES) == set(KINDS) - {"move"}  # which a changed text makes, tested by itself


@pytest.mark.parametrize("kind", CHANGES)
def test_undone_it_is_as_before_and_done_again_as_after(filled: Store, kind: str) -> None:
    if before := BEFORE.get(kind):
        edit(filled, *before)
    first = state(filled)
    number = edit(filled, CHANGES[kind])
    after = state(filled)
    assert (after == first) is (kind in SILENT)
    for _ in range(2):
        undone = filled.undo("t", number, at=AT)
        assert undone and undone.kind == kind and undone.undone and state(filled) == first
        redone = filled.redo("t", number, at=AT)
        assert redone and not redone.undone and state(filled) == after
    filled.rebuild("t")
    assert state(filled) == after


def test_a_move_can_be_undone_and_done_again(filled: Store) -> None:
    edit(filled, Correct(at(MET), title="They meet"))
    filled.retext("t", ONE.id, extraction(OTHER, MOVED), who="ann", at=AT)
    (number,) = [each.number for each in filled.edits("t") if each.kind == "move"]
    assert titles(filled, articles=(OTHER.id,)) == ["They meet"]
    filled.undo("t", number, at=AT)
    assert titles(filled, articles=(OTHER.id,)) == [MET.title]
    assert [each.kind for each in filled.lost_edits("t")] == ["correct"]
    filled.redo("t", number, at=AT)
    assert titles(filled, articles=(OTHER.id,)) == ["They meet"] and filled.lost_edits("t") == ()


def test_edits_of_some_kinds_speak_of_where_things_are_told_now(filled: Store) -> None:
    edit(filled, Apart((at(MET), at(ALSO))))
    filled.retext("t", ONE.id, extraction(OTHER, MOVED), who="ann", at=AT)
    (apart,) = filled.edits("t", kinds=("apart",))
    assert apart.change == Apart((at(MOVED), at(ALSO)))


def every_edit(store: Store) -> Store:
    """The store with one edit of every kind in force, and two taken back."""
    fill(store)
    for kind in ("add", "define", "correct", "choose", "accept", "apart", "tell apart", "rename"):
        edit(store, CHANGES[kind])
    edit(store, Hide(at(SANG)), Hide(at(FIRED)), Restore(at(FIRED)))
    edit(store, Merge((at(MET), at(ALSO), at(LATE))), Split((at(LATE),)))
    store.retext("t", ONE.id, READ_ANEW, who="ann", at=AT)
    store.undo("t", edit(store, Correct(at(SANG), title="A song")), at=AT)
    store.redo("t", store.undo("t", 1, at=AT).number, at=AT)  # type: ignore[union-attr]
    return store


def test_the_log_with_every_kind_of_edit_goes_to_another_store_and_back(store: Store) -> None:
    every_edit(store)
    assert {each.kind for each in store.edits("t")} == set(KINDS)
    lines, seen = store.export_edits("t"), state(store)
    known = store.import_edits("t", lines)
    assert known.added == 0 and state(store) == seen
    with Store.open("sqlite://") as other:
        other.create_timeline("t")
        for one in (*READ[1:], READ_ANEW):
            other.save("t", one)
        imported = other.import_edits("t", lines)
        assert (imported.added, imported.known, imported.lost) == (known.known, 0, ())
        assert state(other) == seen
        assert [replace(each, number=0) for each in other.edits("t")] == [
            replace(each, number=0) for each in store.edits("t")
        ]


def test_deleting_all_its_articles_takes_an_edit_along(filled: Store) -> None:
    for change in CHANGES.values():
        edit(filled, change)
    for one in (ONE, TWO, THREE):
        filled.delete_article("t", one.id)
    assert {each.kind for each in filled.edits("t")} == {"add", "rename", "tell apart", "define"}
    assert filled.lost_edits("t") == () and titles(filled) == ["Ann Hill is born"]


@pytest.mark.parametrize("kind", CHANGES)
def test_read_anew_an_edit_holds_while_its_event_is_told(filled: Store, kind: str) -> None:
    edit(filled, *BEFORE.get(kind, ()), CHANGES[kind])
    seen = state(filled)
    for one in reversed(READ):
        filled.save("t", one)
    assert state(filled) == seen and filled.lost_edits("t") == ()
    better = replace(MET, title="Ann Hill meets Bob Lee in Oslo")
    filled.save("t", extraction(ONE, better, FIRED))
    assert filled.lost_edits("t") == ()
    filled.save("t", extraction(ONE, FIRED))  # the parser does not tell it any more
    speaks_of_met = kind not in ("add", "rename", "tell apart", "define", "split")
    assert (kind in [each.kind for each in filled.lost_edits("t")]) is speaks_of_met
    for one in READ:
        filled.save("t", one)
    assert state(filled) == seen and filled.lost_edits("t") == ()


def test_keeping_two_events_apart_needs_two_and_is_lost_with_one_of_them(filled: Store) -> None:
    with pytest.raises(QueryError, match="two different events"):
        edit(filled, Apart((at(MET), at(MET))))
    edit(filled, Apart((at(MET), at(ALSO))))
    assert len(filled.page(View()).events) == 5
    filled.delete_article("t", TWO.id)
    assert [each.kind for each in filled.lost_edits("t")] == ["apart"]


@pytest.mark.parametrize("act", [Store.undo, Store.redo])
def test_an_edit_that_is_not_there_cannot_be_taken_back(filled: Store, act: Callable[..., object]) -> None:
    assert act(filled, "t", at=AT) is None
    with pytest.raises(QueryError, match="look at the list of edits"):
        act(filled, "t", 7, at=AT)
