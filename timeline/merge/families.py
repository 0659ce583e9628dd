"""Which triggers may name the same act: "buy", "acquisition", "takeover", "deal".

Two tables, loaded once: `data/trigger_families.csv`, the acts of news and the words news has for
them, and `data/wordnet_families.csv`, made from WordNet 3.0 by `bench/wordnet_families.py`.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from enum import IntEnum
from functools import lru_cache
from pathlib import Path

DATA = Path(__file__).resolve().parents[2] / "data"


class Kinship(IntEnum):
    """How near two triggers are, far to near."""

    NONE = 0
    ACT = 1
    SAME = 2
    DERIVED = 3
    EQUAL = 4


_KINDS = {"same": Kinship.SAME, "derived": Kinship.DERIVED}


def kinship(first: str, second: str) -> Kinship:
    """How near two lemmas are; symmetric.

    >>> kinship("buy", "acquisition"), kinship("acquire", "acquisition"), kinship("buy", "die")
    (<Kinship.ACT: 1>, <Kinship.DERIVED: 3>, <Kinship.NONE: 0>)
    """
    a, b = fold_lemma(first), fold_lemma(second)
    return Kinship.EQUAL if a == b else _table().get(a, {}).get(b, Kinship.NONE)


@lru_cache(maxsize=8192)
def relatives(lemma: str) -> frozenset[str]:
    """Every lemma that may name the same act, itself included: `b in relatives(a)` iff `a in relatives(b)`."""
    folded = fold_lemma(lemma)
    return frozenset((folded, *_table().get(folded, ())))


@lru_cache(maxsize=1)
def phrases() -> frozenset[str]:
    """The verbs with a particle that the acts of news have: "gun down", "check in"."""
    words = (fold_lemma(word) for row in _rows("trigger_families.csv") for word in row["words"].split())
    return frozenset(word for word in words if " " in word)


def fold_lemma(lemma: str) -> str:
    """A lemma as the tables have it."""
    return lemma.casefold().replace("-", " ")


@lru_cache(maxsize=1)
def _table() -> dict[str, dict[str, Kinship]]:
    table: dict[str, dict[str, Kinship]] = defaultdict(dict)
    for kind, first, second in _pairs():
        if first != second:
            nearest = max(kind, table[first].get(second, Kinship.NONE))
            table[first][second] = table[second][first] = nearest
    return dict(table)


def _pairs() -> Iterator[tuple[Kinship, str, str]]:
    for row in _rows("trigger_families.csv"):
        words = [fold_lemma(word) for word in row["words"].split()]
        yield from ((Kinship.ACT, a, b) for a in words for b in words)
    for row in _rows("wordnet_families.csv"):
        words = row["words"].split("|")
        yield from ((_KINDS[row["kind"]], a, b) for a in words for b in words)


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)
