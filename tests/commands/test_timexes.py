"""`timex`: texts in, TIMEX3 annotations out."""

import json
import subprocess
import sys
from pathlib import Path

from calling import ROOT, run


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
    bad = ["{", '{"doc": 1}', json.dumps({"dct": "1998-13-13", "text": "May 1990"}), "[" * 100_000]
    source.write_text("\n".join([*bad, good]))
    result = run("timex", source)
    assert result.exit_code == 1
    assert [f"in.jsonl:{n}:" in line for n, line in enumerate(result.stderr.splitlines(), 1)] == [True] * len(bad)
    assert json.loads(result.stdout)["doc"] == "a"


def test_half_a_character_in_a_name_comes_back_as_it_was(tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text(r'{"doc": "\ud800", "text": "It was \ud800 founded in May 1990."}')
    assert run("timex", source, "-o", target).exit_code == 0
    found = json.loads(target.read_text())
    assert (found["doc"], found["timexes"][0]["start"]) == ("\ud800", 20)


def test_timex_never_loads_spacy(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    source.write_text(json.dumps({"doc": "a", "dct": "1998-02-13", "text": "He resigned on Monday."}))
    code = f"import sys; from timeline.__main__ import app; app(['timex', {str(source)!r}], standalone_mode=False); "
    code += "assert 'spacy' not in sys.modules, 'spaCy was loaded'"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True)
