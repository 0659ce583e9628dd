"""`extract` and `read`: articles in, events or texts out."""

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from calling import EXTRACT_FIELDS, ROOT, TEXT, run


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


def test_what_has_no_publication_date_is_named_with_what_may_be_its_day(tmp_path: Path) -> None:
    bare, lined = tmp_path / "bare.txt", tmp_path / "lined.txt"
    bare.write_text(TEXT)
    lined.write_text(f"Harbour opens\n\nUpdated December 4, 2022\n\n{TEXT}")
    said = run("read", bare, lined).stderr.splitlines()
    assert [line.split(": ")[1] for line in said] == [str(bare), str(lined)]
    assert "--published" in said[0]
    assert "perhaps" not in said[0]
    assert "perhaps 2022-12-04" in said[1]
    assert run("read", bare, "--published", "2022-12-03").stderr == ""


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


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full, which refuses all that is written")
def test_a_result_that_cannot_be_written_is_said_in_one_line(article: Path) -> None:
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "timeline", "read", str(article)]
        done = subprocess.run(command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True)
    assert done.returncode == 1
    assert done.stderr.startswith("error: the result cannot be written") and len(done.stderr.splitlines()) == 1
