"""The command line as a person or a script calls it."""

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from timeline.__main__ import app
from timeline.errors import InputError, StoreError
from timeline.model import Event
from timeline.samples import fill
from timeline.store import Correct, Hide, Store, places
from timeline.store.address import address
from timeline.view import View

AT = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
ROOT = Path(__file__).resolve().parent.parent
EXTRACT_FIELDS = (
    "article title start end edtf granularity before after date_text date_kind date_reason people organizations places "
    "topics status certainty attribution sentence sentence_start sentence_end trigger trigger_start trigger_end "
    "confidence salience"
).split()
TEXT = "The minister Ann Hill met the ambassador in Lisbon on Friday. They signed the treaty in May 2019.\n"


def run(*args: object) -> Result:
    return CliRunner().invoke(app, [str(arg) for arg in args])


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "lisbon.txt"
    path.write_text(f"date 2022-12-03\n{TEXT}")
    return path


@pytest.mark.model
def test_extract_prints_exactly_the_documented_fields(article: Path) -> None:
    result = run("extract", article, "--all")
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.exit_code == 0
    assert rows
    for row in rows:
        assert list(row) == EXTRACT_FIELDS
        assert row["article"] == str(article)
        assert row["sentence"] == TEXT[row["sentence_start"] : row["sentence_end"]]
        assert row["trigger"] == TEXT[row["trigger_start"] : row["trigger_end"]]
    met = next(row for row in rows if row["trigger"] == "met")
    assert (met["start"], met["end"], met["edtf"], met["granularity"]) == (
        "2022-12-02",
        "2022-12-02",
        "2022-12-02",
        "day",
    )
    signed = next(row for row in rows if row["trigger"] == "signed")
    assert (signed["start"], signed["end"], signed["granularity"]) == ("2019-05-01", "2019-05-31", "month")


@pytest.mark.model
def test_without_a_publication_date_relative_dates_stay_undated(tmp_path: Path) -> None:
    path = tmp_path / "lisbon.txt"
    path.write_text(TEXT)
    rows = {row["trigger"]: row for row in map(json.loads, run("extract", path, "--all").stdout.splitlines())}
    assert (rows["met"]["start"], rows["met"]["end"]) == (None, None)
    assert rows["signed"]["start"] == "2019-05-01"
    told = run("extract", path, "--all", "--published", "2022-12-03").stdout.splitlines()
    assert next(row for row in map(json.loads, told) if row["trigger"] == "met")["start"] == "2022-12-02"


@pytest.mark.model
def test_known_events_of_ones_own_date_what_the_article_does_not_and_can_be_switched_off(tmp_path: Path) -> None:
    path, own = tmp_path / "lisbon.txt", tmp_path / "own.csv"
    path.write_text("date 2022-12-03\nAnn Hill praised the Lisbon Accord, which was signed by the ministers.\n")
    own.write_text("name,edtf,acts,source\nLisbon Accord,2011-05-09,sign,the ministry's archive\n")

    def signed(*options: object) -> list[object]:
        rows = map(json.loads, run("extract", path, "--all", *options).stdout.splitlines())
        return next([row["start"], row["date_kind"]] for row in rows if row["trigger"] == "signed")

    assert signed("--references", own) == ["2011-05-09", "reference"]
    assert signed("--references", own, "--no-references") == signed() != ["2011-05-09", "reference"]


def test_a_file_of_known_events_that_cannot_be_used_is_named(article: Path, tmp_path: Path) -> None:
    bad = tmp_path / "own.csv"
    bad.write_text("name,edtf,source\nLisbon Accord,2011-13,an archive\n")
    for file in (bad, tmp_path / "nowhere.csv"):
        done = subprocess.run(
            [sys.executable, "-m", "timeline", "extract", str(article), "--references", str(file)],
            cwd=ROOT,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 1 and not done.stdout
        assert str(file) in done.stderr and len(done.stderr.splitlines()) == 1


@pytest.mark.model
def test_extract_writes_json_and_csv(article: Path) -> None:
    rows = json.loads(run("extract", article, "--all", "--format", "json").stdout)
    lines = list(csv.DictReader(io.StringIO(run("extract", article, "--all", "--format", "csv").stdout)))
    assert [row["title"] for row in rows] == [line["title"] for line in lines]
    assert list(lines[0]) == EXTRACT_FIELDS


@pytest.mark.model
def test_bad_files_are_named_and_the_others_still_done(article: Path, tmp_path: Path) -> None:
    binary = tmp_path / "picture.txt"
    binary.write_bytes(b"\x89PNG\x00\x00\xff")
    result = run("extract", tmp_path / "gone.txt", binary, article, "--all")
    messages = result.stderr.splitlines()
    assert result.exit_code == 1
    assert len(messages) == 2
    assert "gone.txt: no such file" in messages[0]
    assert "picture.txt: binary data" in messages[1]
    assert any(json.loads(line)["trigger"] == "met" for line in result.stdout.splitlines())


@pytest.mark.model
def test_an_article_given_twice_is_read_once_with_a_warning(article: Path, tmp_path: Path) -> None:
    twin = tmp_path / "twin.txt"
    twin.write_bytes(article.read_bytes())
    once, twice = run("extract", article, "--all"), run("extract", article, twin, "--all")
    assert twice.exit_code == 0
    assert "the same article" in twice.stderr
    assert twice.stdout == once.stdout


@pytest.mark.model
def test_a_publication_date_in_the_future_is_a_warning(article: Path) -> None:
    result = run("extract", article, "--published", "2999-01-01")
    assert result.exit_code == 0
    assert "in the future" in result.stderr


def test_a_wrong_published_option_is_wrong_usage(article: Path) -> None:
    assert run("extract", article, "--published", "2022-13-45").exit_code == 2
    assert run("extract").exit_code == 2
    assert run("no-such-command").exit_code == 2


def test_read_prints_the_article_with_nothing_parsed(article: Path) -> None:
    row = json.loads(run("read", article).stdout)
    assert list(row) == ["article", "title", "text", "published", "published_source", "language", "url", "warnings"]
    assert (row["text"], row["published"]) == (TEXT, "2022-12-03")


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


@pytest.fixture
def filled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """A store with the bundled timeline, "sample"."""
    monkeypatch.setenv("TIMELINE_DATABASE_URL", f"sqlite:///{tmp_path}/store.db")
    with Store.open(address()) as store:
        fill(store)
        store.rename_timeline(store.timelines()[0].id, "Sample")
        yield store


def first_event(store: Store) -> Event:
    return store.page(View(), limit=1).events[0]


def test_edits_go_into_a_file_and_back(filled: Store, tmp_path: Path) -> None:
    told, file = first_event(filled), tmp_path / "edits.jsonl"
    filled.edit("", Correct(places(told)[0], title="Corrected"), who="ann", at=AT)
    filled.edit("", Hide(places(told)[0]), who="ann", at=AT)
    filled.undo("", at=AT)
    assert run("export-edits", "Sample", "-o", file).exit_code == 0
    filled.create_timeline("Other", told=(filled.article("", told.evidence[0].article),))
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


def test_only_what_matters_most_is_exported(filled: Store) -> None:
    rows = json.loads(run("export", "Sample", "--most", "5").stdout)
    assert len(rows) == 5
    assert {row["id"] for row in rows} == {event.id for event, _ in filled.prominent(View(), limit=5)}
    assert [row["start"] for row in rows] == sorted(row["start"] for row in rows)


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


def test_export_of_an_unknown_timeline_says_which_there_are(tmp_path: Path) -> None:
    environment = {**os.environ, "TIMELINE_DATABASE_URL": f"sqlite:///{tmp_path}/store.db"}
    command = [sys.executable, "-m", "timeline", "export", "Nothing"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "error: no timeline 'Nothing': there are none\n"


def test_timex_reads_and_writes_json_lines(tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    rows = [
        {"doc": "a", "dct": "1998-02-13", "text": "He resigned on Monday."},
        {"doc": "b", "dct": "19980213", "text": "It was founded in May 1990."},
        {"doc": "c", "dct": None, "text": "He resigned on Monday."},
    ]
    source.write_text("\n".join(map(json.dumps, rows)))
    assert run("timex", source, "-o", target).exit_code == 0
    found = [json.loads(line) for line in target.read_text().splitlines()]
    assert found[0] == {"doc": "a", "timexes": [{"start": 15, "end": 21, "type": "DATE", "value": "1998-02-09"}]}
    assert found[1]["timexes"][0]["value"] == "1990-05"
    assert found[2]["timexes"][0]["value"] == "XXXX-WXX-1"


def test_timex_names_bad_lines_and_does_the_rest(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    good = json.dumps({"doc": "a", "dct": "1998-02-13", "text": "It was founded in May 1990."})
    source.write_text("\n".join(["{", '{"doc": 1}', json.dumps({"dct": "1998-13-13", "text": "May 1990"}), good]))
    result = run("timex", source)
    assert result.exit_code == 1
    assert [f"in.jsonl:{n}:" in line for n, line in enumerate(result.stderr.splitlines(), 1)] == [True] * 3
    assert json.loads(result.stdout)["doc"] == "a"


def test_timex_never_loads_spacy(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    source.write_text(json.dumps({"doc": "a", "dct": "1998-02-13", "text": "He resigned on Monday."}))
    code = f"import sys; from timeline.__main__ import app; app(['timex', {str(source)!r}], standalone_mode=False); "
    code += "assert 'spacy' not in sys.modules, 'spaCy was loaded'"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True)
