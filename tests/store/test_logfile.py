"""The log of edits as a file: it goes to another store and back, whole or not at all."""

import pytest
from curated import ALSO, AT, MET, ONE, READ, SANG, at, do, state, titles

from timeline.errors import InputError
from timeline.store import (
    AddEvent,
    Correct,
    Hide,
    Merge,
    Store,
)


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


def test_a_title_with_a_character_that_ends_a_line_goes_there_and_back(filled: Store) -> None:
    do(filled, Correct(at(MET), title="They\u2028meet\x85again"))
    lines = filled.export_edits("t")
    filled.undo("t", at=AT)
    assert filled.import_edits("t", lines).known == 1
