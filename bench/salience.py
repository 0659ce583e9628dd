"""The weights of salience, fitted to annotated articles and checked on articles that were left out.

    python -m bench.salience [FOLDER ...]    annotated articles (default: the gold ones)

A logistic regression over the signals of every event told, each counted as much as showing it is worth, pulled
toward the weights as they are: a signal that is seldom seen keeps its weight. What it says of an article comes from a
fit without that article. It only prints: weights that are better, and better on what was left out, are set by hand.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from types import ModuleType

import numpy as np
from rich.console import Console
from rich.table import Table

from bench.gold import annotated
from bench.tellings import Case, Worth, cases, figures, worths
from timeline import salience

SHARPNESS = 8.0  # log-odds of "worth showing" for one point of salience
PULL = 3.0  # how strongly a weight is held where it is, in the worth of events that speak against it
_STEPS = 25

Array = np.ndarray[tuple[int, ...], np.dtype[np.float64]]
Weights = Mapping[str, float]


class Fit:
    """Events of annotated articles as numbers; `names` are the signals, the last column is what every event has."""

    def __init__(self, told: Sequence[Sequence[Worth]]) -> None:
        self.names = tuple(salience.WEIGHTS)
        flat = [(number, each) for number, article in enumerate(told) for each in article]
        self.article = np.array([number for number, _ in flat])
        self.observed = np.zeros((len(flat), len(self.names) + 1))
        self.observed[:, -1] = 1
        for row, (_, each) in enumerate(flat):
            for name, count in salience.observed(each.signals).items():
                self.observed[row, self.names.index(name)] = count
        worth = np.array([each.worth for _, each in flat])
        self.right, self.weight = (worth > 0).astype(float), np.abs(worth)
        self.before = SHARPNESS * np.array([*salience.WEIGHTS.values(), salience.BASE - salience.SHOWN])

    def weights(self, without: int | None = None) -> Weights:
        """The weights and, as `""`, what every event begins with; as if an article had not been read."""
        kept = self.article != (-1 if without is None else without)
        found = _regress(self.observed[kept], self.right[kept], self.weight[kept], self.before) / SHARPNESS
        return {**dict(zip(self.names, map(float, found), strict=False)), "": float(found[-1]) + salience.SHOWN}

    def seen(self) -> Counter[str]:
        """How many events each signal is observed on."""
        return Counter(dict(zip(self.names, map(int, (self.observed != 0).sum(axis=0)), strict=False)))


def _regress(observed: Array, right: Array, weight: Array, before: Array) -> Array:
    """Newton's method for a logistic regression whose weights are pulled toward those before."""
    found = before.copy()
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-observed @ found))
        slope = observed.T @ (weight * (chance - right)) + PULL * (found - before)
        bend = (observed * (weight * chance * (1 - chance))[:, None]).T @ observed + PULL * np.eye(len(before))
        step = np.linalg.solve(bend, slope)
        found = found - step
        if np.abs(step).max() < 1e-6:
            break
    return found


def score(weights: Weights, observed: Mapping[str, int]) -> float:
    """The salience of an event under weights that are not the project's."""
    return weights[""] + sum(weights[name] * count for name, count in observed.items())


def scores(weights: Weights, case: Case) -> dict[str, float]:
    """The salience of each telling of an article, by its id."""
    return {name: score(weights, salience.observed(signals)) for name, signals in case.signals.items()}


def compare(scorer: ModuleType, read: Sequence[Case], fit: Fit) -> Table:
    """A folder a row: the figures as the weights are, and where each article is chosen by a fit without it."""
    table = Table("articles", "timeline F1", "clean entry F1", title="as it is → fitted without the article")
    now = [(case, case.shown({})) for case in read]
    left_out = [(case, case.shown(scores(fit.weights(number), case))) for number, case in enumerate(read)]
    for folder in (*dict.fromkeys(case.folder for case in read), None):
        old, new = (
            figures(scorer, [one for one in scored if folder in (None, one[0].folder)]) for scored in (now, left_out)
        )
        told = (f"{old[name]:.3f} → {new[name]:.3f}" for name in ("timeline_f1", "clean_entry_f1"))
        table.add_row(folder or "all", *told)
    return table


def changes(fit: Fit) -> Table:
    """A signal a row: its weight, the fitted one, how many events have it."""
    table = Table("signal", "weight", "fitted", "events", title="weights of salience")
    fitted, seen = fit.weights(), fit.seen()
    for name, weight in (("", salience.BASE), *salience.WEIGHTS.items()):
        table.add_row(name or "(every event)", f"{weight:.2f}", f"{fitted[name]:.2f}", str(seen[name] or ""))
    return table


def main(folders: Sequence[str]) -> None:
    """Two tables: the weights, and what they are worth."""
    scorer, named = annotated(folders)
    read = [case for folder in named for case in cases(folder)]
    fit = Fit([tuple(worths(scorer, case)) for case in read])
    console = Console(width=80)
    console.print(changes(fit))
    console.print(compare(scorer, read, fit))


if __name__ == "__main__":
    main(sys.argv[1:])
