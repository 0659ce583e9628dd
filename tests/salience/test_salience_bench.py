"""What the fit of salience's weights makes of the events it is given."""

import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from bench.printed import ROOT
from bench.salience import Fit, score
from bench.tellings import WORTH, Case, Worth, worths
from timeline import salience
from timeline.interval import day_number, of_day
from timeline.model import Article, Event, Evidence, Span, Status
from timeline.salience import Signals

REPORTS = (Worth(Signals(Status.HAPPENED, 1, report=True, dated=True), WORTH["wrong"]),) * 40
ACTS = (Worth(Signals(Status.HAPPENED, 1, dated=True), WORTH["key"]),) * 40
DAY = day_number(2019, 5, 8)


def test_what_is_seldom_right_weighs_less_and_what_is_not_seen_stays() -> None:
    fitted = Fit([REPORTS, ACTS]).weights()
    assert fitted["report"] < salience.WEIGHTS["report"]
    assert fitted["dated"] > salience.WEIGHTS["dated"]
    assert fitted["setting"] == pytest.approx(salience.WEIGHTS["setting"])


def test_a_fit_without_an_article_knows_nothing_of_it() -> None:
    assert Fit([ACTS, REPORTS]).weights(without=1) == pytest.approx(Fit([ACTS]).weights())


def test_the_weights_as_they_are_score_as_the_project_does() -> None:
    signals = Signals(Status.PLANNED, 2, dated=True, main=True, unwhole=True)
    weights = {**salience.WEIGHTS, "": salience.BASE}
    assert score(weights, salience.observed(signals)) == pytest.approx(salience.salience(signals))


def test_names_count_up_to_three() -> None:
    assert salience.observed(Signals(Status.HAPPENED, 5)) == {"names": 3}


class Predicted(SimpleNamespace):
    """A prediction as the scorer wraps it."""

    def __init__(self, row: dict[str, Any], number: int) -> None:
        super().__init__(row=row, number=number, span=row["start"], status=row["status"])


def scorer(*, title: bool = True) -> ModuleType:
    """A scorer for which every event is the one annotated."""
    made = ModuleType("scorer")
    made.__dict__.update(
        Prediction=Predicted,
        pair_weight=lambda *_: 1,
        assign=lambda weights: {max(range(len(weights)), key=lambda row: weights[row][0]): 0},
        date_exact=lambda span, g: span == g["start"],
        title_tells=lambda *_: title,
        statuses=lambda g: {g["status"]},
    )
    return made


def told(*saliences: float) -> Case:
    """An article that tells events of one day, one annotated, with these saliences."""
    article = Article("a", "a", "", "They met.", published=DAY)
    evidence = Evidence("a", Span(0, 9), Span(5, 8), "They met.", of_day(DAY))
    singles = [
        Event(str(n), "They meet", f"met{n}", f"meet{n}", (evidence,), when=of_day(DAY), salience=each)
        for n, each in enumerate(saliences)
    ]
    gold = {"events": [{"start": "2019-05-08", "status": "happened", "weight": "key"}]}
    return Case("made", gold, article, singles, {one.id: Signals(Status.HAPPENED, 0) for one in singles})


def test_of_two_tellings_the_one_that_stands_out_is_worth_showing() -> None:
    assert sorted(each.worth for each in worths(scorer(), told(0.6, 0.9))) == [WORTH["wrong"], WORTH["key"]]


def test_a_title_that_does_not_tell_the_event_halves_its_worth() -> None:
    (each,) = worths(scorer(title=False), told(0.6))
    assert each.worth == pytest.approx((WORTH["key"] + WORTH["wrong"]) / 2)


def test_what_is_shown_follows_the_scores() -> None:
    case = told(0.6, 0.9)
    assert [row["trigger"] for row in case.shown({"0": 0.2, "1": 0.7})] == ["met1"]


def test_without_a_scorer_the_bench_says_so(tmp_path: Path) -> None:
    environment = {**os.environ, "TIMELINE_GOLD": str(tmp_path)}
    command = [sys.executable, "-m", "bench.salience"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert "TIMELINE_GOLD" in done.stdout
