"""`export-edits`, `import-edits`, `reread` and `rebuild`: what people changed, and what is read anew under it."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from calling import first_event, run

from timeline.errors import InputError
from timeline.store import Correct, Hide, Store, places
from timeline.store.address import address

AT = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)


def test_edits_go_into_a_file_and_back(filled: Store, tmp_path: Path) -> None:
    told, file = first_event(filled), tmp_path / "edits.jsonl"
    filled.edit("", Correct(places(told)[0], title="Corrected"), who="ann", at=AT)
    filled.edit("", Hide(places(told)[0]), who="ann", at=AT)
    filled.undo("", at=AT)
    assert run("export-edits", "Sample", "-o", file).exit_code == 0
    filled.create_timeline("Other", extractions=(filled.article("", told.evidence[0].article),))
    done = run("import-edits", "Other", file)
    assert (done.exit_code, done.stdout) == (0, "Other: 3 lines taken over, 0 were here already\n")
    assert filled.event("other", told.id).title == "Corrected" and not filled.event("other", told.id).hidden
    assert "3 were here already" in run("import-edits", "Other", file).stdout
    filled.create_timeline("Empty")
    assert "warning: edit" in run("import-edits", "Empty", file).stderr


@pytest.mark.parametrize("text", [b"nonsense", b"\xff\xfe"])
def test_a_file_that_holds_no_edits_is_named_and_changes_nothing(filled: Store, tmp_path: Path, text: bytes) -> None:
    (tmp_path / "notes.jsonl").write_bytes(text)
    assert isinstance(run("import-edits", "Sample", tmp_path / "notes.jsonl").exception, InputError)
    assert isinstance(run("import-edits", "Sample", tmp_path / "gone.jsonl").exception, InputError)
    assert filled.edits("") == ()


def test_what_is_seen_is_made_anew(filled: Store) -> None:
    filled.edit("", Correct(places(first_event(filled))[0], title="Corrected"), at=AT)
    before = filled.timeline("")
    assert "events made anew" in run("rebuild", "Sample").stdout
    assert filled.timeline("") == before


@pytest.mark.model
def test_articles_are_read_anew_and_edits_stay(article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMELINE_DATABASE_URL", f"sqlite:///{tmp_path}/store.db")
    run("build", "Treaties", article)
    with Store.open(address()) as store:
        store.edit("treaties", Correct(places(first_event(store))[0], title="Corrected"), at=AT)
        done = run("reread", "Treaties")
        assert done.exit_code == 0 and "1 article read anew" in done.stdout
        assert first_event(store).title == "Corrected"
        store.save("treaties", replace(store.article("treaties", store.articles("treaties")[0].id), events=()))
        assert [edit.kind for edit in store.lost_edits("treaties")] == ["correct"]
