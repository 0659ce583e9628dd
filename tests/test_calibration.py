"""What the calibration bench counts as right."""

import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

from bench.calibration import Outcome, outcomes, share_right
from bench.printed import ROOT


class Predicted(SimpleNamespace):
    """A prediction as the scorer wraps it."""

    def __init__(self, row: dict[str, Any], number: int) -> None:
        super().__init__(row=row, number=number, span=row["start"], status=row["status"])


def scorer_with(rows: list[dict[str, Any]]) -> ModuleType:
    """A scorer that pairs the first prediction with the only annotated event."""
    made = ModuleType("scorer")
    event = {"start": "2019", "status": "happened"}
    made.__dict__.update(
        load_predictions=lambda _: {"a": rows},
        load_gold=lambda _: {"a": {"events": [event]}},
        Prediction=Predicted,
        pair_weight=lambda *_: 1,
        assign=lambda _: {0: 0},
        date_exact=lambda span, g: span == g["start"],
        statuses=lambda g: {g["status"]},
    )
    return made


def rights(*rows: dict[str, Any]) -> list[bool]:
    return [each.right for each in outcomes(scorer_with(list(rows)), Path(), Path())]


def row(start: str = "2019", status: str = "happened") -> dict[str, Any]:
    return {"start": start, "status": status, "confidence": 0.9}


def test_right_is_the_event_its_date_and_its_status() -> None:
    assert rights(row()) == [True]
    assert rights(row(start="2018")) == [False]
    assert rights(row(status="planned")) == [False]


def test_a_second_telling_is_not_right() -> None:
    assert rights(row(), row()) == [True, False]


def test_the_share_is_of_those_in_the_grade() -> None:
    found = [Outcome(0.95, True), Outcome(0.9, False), Outcome(0.89, False)]
    assert share_right(found, 0.9) == (2, 0.5)
    assert share_right(found, 0.7, 0.9) == (1, 0.0)
    assert share_right([], 0.9) == (0, 0.0)


def test_without_a_scorer_the_bench_says_so(tmp_path: Path) -> None:
    environment = {**os.environ, "TIMELINE_GOLD": str(tmp_path)}
    command = [sys.executable, "-m", "bench.calibration"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert "TIMELINE_GOLD" in done.stdout
