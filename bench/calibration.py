"""How right the parser is where it says how sure it is.

    python -m bench.calibration [FOLDER ...]    annotated articles (default: the gold ones)

An event is right when it matches an annotated one and has its exact date and status, by the scorer's own rules;
a second telling of one event is not right. Only totals are printed: articles that nobody should read can be measured.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from rich.console import Console
from rich.table import Table

from bench.gold import annotated
from bench.printed import events_printed

GRADES = ((0.0, 0.5), (0.5, 0.7), (0.7, 0.9), (0.9, 1.01))  # least, and where the next begins


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one event said of itself, and whether it was right."""

    confidence: float
    right: bool


def outcomes(scorer: ModuleType, articles: Path, predictions: Path) -> Iterator[Outcome]:
    """One for every predicted event of the annotated articles in the folder."""
    rows = scorer.load_predictions(predictions)
    for name, gold in scorer.load_gold(articles).items():
        found = [scorer.Prediction(row, number) for number, row in enumerate(rows.get(name, []))]
        pairs = scorer.assign([[scorer.pair_weight(p, g) for g in gold["events"]] for p in found])
        for each in found:
            match = gold["events"][pairs[each.number]] if each.number in pairs else None
            right = match and scorer.date_exact(each.span, match) and each.status in scorer.statuses(match)
            yield Outcome(float(each.row["confidence"]), bool(right))


def share_right(found: Iterable[Outcome], least: float, most: float = 1.01) -> tuple[int, float]:
    """How many events say a confidence from `least` to below `most`, and the share of them that is right."""
    graded = [each.right for each in found if least <= each.confidence < most]
    return len(graded), sum(graded) / len(graded) if graded else 0.0


def main(folders: Sequence[str]) -> None:
    """A table a folder."""
    scorer, named = annotated(folders)
    for articles in named:
        with tempfile.TemporaryDirectory() as name:
            found = tuple(outcomes(scorer, articles, events_printed(articles, Path(name))))
        table = Table("said to be", "events", "right", title=articles.name)
        for least, most in GRADES:
            count, share = share_right(found, least, most)
            table.add_row(f"{least:.1f} to {min(most, 1):.1f} sure", str(count), f"{share:.2f}" if count else "")
        Console(width=80).print(table)


if __name__ == "__main__":
    main(sys.argv[1:])
