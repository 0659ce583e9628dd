"""The quality gate: what the command line prints, scored against gold, held to pinned floors.

    python -m bench.gate            table; exit status 1 below a floor, or where a floor has no figure
    python -m bench.gate TimeBank   only the corpora whose name holds the word
    python -m bench.gate --pin      write today's figures as floors where they are higher

Gold data and scorers are not part of the project: they lie in the folder that the environment variable
TIMELINE_GOLD names (default `../shared`). Where it is absent the gate says so and measures nothing.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from bench import calibration, event_scores, merge_scores, timex_split
from bench.gold import gold_folder, load_scorer
from bench.printed import ROOT, events_printed, timeline_command

FLOORS = ROOT / "tests" / "floors.json"
GOLD_FIGURES = {
    "timeline F1": "timeline_f1",
    "clean entry F1": "clean_entry_f1",
    "people F1": "people_f1",
    "organizations F1": "organizations_f1",
    "places F1": "places_f1",
    "status accuracy": "status_accuracy",
    "title accuracy": "title_accuracy",
    "precision": "precision",
}
TIMEX_FIGURES = {"value F1": "value_f1", "calendar F1": "calendar_f1", "relaxed F1": "relaxed_f1"}


@dataclass(frozen=True, slots=True)
class Floor:
    """What a figure must not fall below (`least`) or rise above (`most`)."""

    least: float | None = None
    most: float | None = None

    def holds(self, figure: float) -> bool:
        """Whether the figure keeps to it."""
        return (self.least is None or figure >= self.least) and (self.most is None or figure <= self.most)

    def __str__(self) -> str:
        return f">= {self.least:g}" if self.least is not None else f"<= {self.most:g}" if self.most is not None else ""


def load_floors(path: Path = FLOORS) -> dict[str, Floor]:
    """The pinned floors by the figure's name."""
    return {name: Floor(**bounds) for name, bounds in json.loads(path.read_text()).items()}


def run_scorer(script: Path, *args: str) -> dict[str, Any]:
    """The JSON object a scorer prints."""
    done = subprocess.run([sys.executable, str(script), *args], capture_output=True, text=True, check=True)
    return dict(json.loads(done.stdout))


def score_articles(gold: Path, articles: Path, work: Path) -> Iterator[tuple[str, float]]:
    """Figures of `extract`'s default output on annotated articles."""
    scorer, printed = gold / "gold" / "score.py", events_printed(articles, work)
    total = run_scorer(scorer, str(articles), str(printed), "--json")["total"]
    for label, key in GOLD_FIGURES.items():
        yield label, total[key]
    yield "must-not hits", total["counts"]["not_events_hit"]
    graded = calibration.outcomes(load_scorer(scorer), articles, printed)
    yield "right of those 0.9 sure", calibration.share_right(graded, 0.9)[1]


def score_unread(gold: Path, work: Path) -> Iterator[tuple[str, float]]:
    """The same on articles nobody reads: unpacked for the run, totals only."""
    articles = work / "unread"
    with zipfile.ZipFile(gold / "gold" / "unread.zip") as archive:
        archive.extractall(articles)
    yield from score_articles(gold, articles, work)


def score_timexes(gold: Path, work: Path, corpus: str) -> Iterator[tuple[str, float]]:
    """Figures of `timex` on a TempEval-3 folder, and on its part that no rule was written from."""
    scorer = gold / "scorers" / "temporal" / "te3score.py"
    folder = gold / "data" / "timebank" / corpus
    texts, found = work / "texts.jsonl", work / "found.jsonl"
    run = [sys.executable, str(scorer), "dump", "--gold", str(folder), "--out", str(texts)]
    subprocess.run(run, check=True, capture_output=True)
    timeline_command("timex", str(texts), "-o", str(found), output=work / "log")
    total = run_scorer(scorer, "score", "--gold", str(folder), "--pred", str(found), "--json")
    for label, key in TIMEX_FIGURES.items():
        yield label, total[key]
    timex_split.link(folder, work)
    for part in ("seen", "unseen"):
        figures = run_scorer(scorer, "score", "--gold", str(work / part), "--pred", str(found), "--json")
        yield f"value F1, {part} part", figures["value_f1"]


def measures(gold: Path) -> dict[str, Callable[[Path], Iterator[tuple[str, float]]]]:
    """Every measure by the name of what it is taken on; each is given an empty folder."""
    return {
        "gold articles": lambda work: score_articles(gold, gold / "gold", work),
        "unread articles": lambda work: score_unread(gold, work),
        "TimeBank": lambda work: score_timexes(gold, work, "TimeBank"),
        "AQUAINT": lambda work: score_timexes(gold, work, "AQUAINT"),
        "Apple articles": lambda work: event_scores.score_apple(gold, work),
        "ECB+ all topics": lambda work: merge_scores.score_ecb(gold, work, merge_scores.Part.ALL),
        "ECB+ held-out topics": lambda work: merge_scores.score_ecb(gold, work, merge_scores.Part.HELD_OUT),
    }


def measure(gold: Path, only: str) -> dict[str, float]:
    """All figures, named "corpus: figure"; `only` keeps the corpora whose name holds it."""
    figures: dict[str, float] = {}
    for corpus, run in measures(gold).items():
        if only not in corpus:
            continue
        with tempfile.TemporaryDirectory() as folder:
            figures.update({f"{corpus}: {label}": round(value, 4) for label, value in run(Path(folder))})
    return figures


def unmeasured(floors: dict[str, Floor], figures: dict[str, float], only: str) -> list[str]:
    """The floors of the corpora whose name holds `only` that have no figure: a measure was renamed or lost.

    >>> unmeasured({"gold: people F1": Floor(least=0.8), "other: value": Floor(most=1)}, {}, "gold")
    ['gold: people F1']
    """
    return [name for name in floors if only in name.partition(":")[0] and name not in figures]


def pin(figures: dict[str, float], floors: dict[str, Floor], *, path: Path = FLOORS) -> None:
    """Raise each floor to today's figure; a floor never falls here."""
    pinned = {}
    for name, floor in floors.items():
        figure = figures.get(name)
        if figure is not None and floor.least is not None:
            floor = Floor(least=max(floor.least, figure))
        pinned[name] = {"least": floor.least} if floor.least is not None else {"most": floor.most}
    path.write_text(json.dumps(pinned, indent=1) + "\n")


def main(arguments: list[str]) -> int:
    """Measure, print the table, and say whether the floors hold."""
    gold = gold_folder()
    if not (gold / "gold" / "score.py").exists():
        print(f"gate: no gold data in {gold}: set TIMELINE_GOLD to the folder that holds it. Nothing was measured.")
        return 0
    floors = load_floors()
    only = next((word for word in arguments if not word.startswith("-")), "")
    if not any(only in corpus for corpus in measures(gold)):
        print(f"gate: no corpus is called '{only}': give a part of {', '.join(measures(gold))}")
        return 2
    figures = measure(gold, only)
    table = Table("figure", "measured", "floor", "")
    below = 0
    for name, figure in figures.items():
        floor = floors.get(name, Floor())
        below += not floor.holds(figure)
        table.add_row(name, f"{figure:.4g}", str(floor), "" if floor.holds(figure) else "BELOW")
    for name in unmeasured(floors, figures, only):
        below += 1
        table.add_row(name, "none", str(floors[name]), "MISSING")
    Console(width=110).print(table)
    if "--pin" in arguments:
        pin(figures, floors)
    print(f"{below} of {len(floors)} floors are missed" if below else "every floor of what was measured holds")
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
