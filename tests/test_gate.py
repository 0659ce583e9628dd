"""The gate: floors hold, or it says which do not."""

import json
import os
import subprocess
import sys
from pathlib import Path

from bench.gate import FLOORS, Floor, load_floors, pin

ROOT = Path(__file__).resolve().parent.parent


def test_a_floor_holds_from_its_figure_on() -> None:
    assert Floor(least=0.8).holds(0.8)
    assert not Floor(least=0.8).holds(0.79)
    assert Floor(most=1).holds(1)
    assert not Floor(most=1).holds(2)


def test_pinning_raises_floors_and_never_lowers_one(tmp_path: Path) -> None:
    file = tmp_path / "floors.json"
    pin({"a": 0.9, "b": 0.1}, {"a": Floor(least=0.8), "b": Floor(least=0.5), "c": Floor(most=1)}, path=file)
    assert load_floors(file) == {"a": Floor(least=0.9), "b": Floor(least=0.5), "c": Floor(most=1)}


def test_every_pinned_floor_is_a_bound() -> None:
    floors = json.loads(FLOORS.read_text())
    assert floors and all(bounds.keys() <= {"least", "most"} and bounds for bounds in floors.values())


def test_a_corpus_that_is_none_is_said(tmp_path: Path) -> None:
    (tmp_path / "gold").mkdir()
    (tmp_path / "gold" / "score.py").touch()
    done = subprocess.run(
        [sys.executable, "-m", "bench.gate", "TimeBnak"],
        cwd=ROOT,
        env={**os.environ, "TIMELINE_GOLD": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2 and "no corpus is called 'TimeBnak'" in done.stdout


def test_without_gold_data_the_gate_says_so(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bench.gate"],
        cwd=ROOT,
        env={**os.environ, "TIMELINE_GOLD": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0
    assert "Nothing was measured" in done.stdout
