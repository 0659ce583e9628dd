"""`build`, `export`, `list`, `backup` and `restore`: what works on the store."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from calling import EXTRACT_FIELDS, ROOT, run

from timeline.errors import StoreError
from timeline.store import Store
from timeline.store.address import address
from timeline.view import View


@pytest.mark.model
def test_build_keeps_and_export_writes_a_merged_timeline(
    article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TIMELINE_DATABASE_URL", f"sqlite:///{tmp_path}/store.db")
    other = tmp_path / "other.txt"
    other.write_text(
        "date 2022-12-04\nThe minister Ann Hill met the ambassador in Lisbon on Friday, her office said.\n"
    )
    built = run("build", "Treaties", article, other, tmp_path / "gone.txt")
    assert built.exit_code == 1
    assert "2 articles added" in built.stdout
    assert "gone.txt" in built.stderr
    again = run("build", "Treaties", article)
    assert again.exit_code == 0
    assert "the same text as" in again.stderr
    assert "2 articles" in run("list").stdout
    target = tmp_path / "treaties.json"
    assert run("export", "Treaties", "--all", "-o", target).exit_code == 0
    rows = json.loads(target.read_text())
    assert list(rows[0]) == [*EXTRACT_FIELDS, "id", "evidence"]
    met = next(row for row in rows if row["trigger"] == "met")
    assert {each["article"] for each in met["evidence"]} == {str(article), str(other)}
    assert run("export", "Treaties", "--format", "csv").stdout.startswith("article,title,start")


def test_a_store_is_backed_up_and_restored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMELINE_DATABASE_URL", f"sqlite:///{tmp_path}/store.db")
    with Store.open(address()) as store:
        store.create_timeline("Treaties")
        copy = tmp_path / "copy.backup"
        assert run("backup", copy).exit_code == 0
        again = run("backup", copy)
        assert again.exit_code == 2 and "is there already" in again.output
        assert run("backup", copy, "--replace").exit_code == 0
        store.delete_timeline("treaties")
    assert run("list").stdout == ""
    assert run("restore", copy).exit_code == 0
    assert run("list").stdout == "treaties\tTreaties\t0 articles\t0 events\n"
    (tmp_path / "no.backup").write_text("nothing of ours")
    failed = run("restore", tmp_path / "no.backup")
    assert isinstance(failed.exception, StoreError)
    assert run("list").stdout.startswith("treaties\tTreaties")


def test_only_what_matters_most_is_exported(filled: Store) -> None:
    rows = json.loads(run("export", "Sample", "--most", "5").stdout)
    assert len(rows) == 5
    assert {row["id"] for row in rows} == {event.id for event, _ in filled.prominent(View(), limit=5)}
    assert [row["start"] for row in rows] == sorted(row["start"] for row in rows)


def test_export_of_an_unknown_timeline_says_which_there_are(tmp_path: Path) -> None:
    environment = {**os.environ, "TIMELINE_DATABASE_URL": f"sqlite:///{tmp_path}/store.db"}
    command = [sys.executable, "-m", "timeline", "export", "Nothing"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "error: no timeline 'Nothing': there are none\n"
