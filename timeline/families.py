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
from itertools import islice
from pathlib import Path

DATA = Path(__file__).resolve().parents[1] / "data"


class Kinship(IntEnum):
    """How near two triggers are, far to near."""

    __hash__ = int.__hash__  # an enumeration's own is written in Python, and all pairs of tellings look this up

    NONE = 0
    ACT = 1
    SAME = 2
    DERIVED = 3
    EQUAL = 4


_KINDS = {"same": Kinship.SAME, "derived": Kinship.DERIVED}


@lru_cache(maxsize=65536)
def kinship(first: str, second: str) -> Kinship:
    """How near two lemmas are; symmetric.

    >>> kinship("buy", "acquisition"), kinship("acquire", "acquisition"), kinship("buy", "die")
    (<Kinship.ACT: 1>, <Kinship.DERIVED: 3>, <Kinship.NONE: 0>)
    """
    a, b = fold_lemma(first), fold_lemma(second)
    return Kinship.EQUAL if a == b else _kin(a).get(b, Kinship.NONE)


@lru_cache(maxsize=8192)
def relatives(lemma: str) -> frozenset[str]:
    """Every lemma that may name the same act, itself included: `b in relatives(a)` iff `a in relatives(b)`."""
    folded = fold_lemma(lemma)
    return frozenset((folded, *_kin(folded)))


@lru_cache(maxsize=1)
def phrases() -> frozenset[str]:
    """The verbs with a particle that the acts of news have: "gun down", "check in"."""
    return frozenset(word for _, words in _acts() for word in words if " " in word)


def fold_lemma(lemma: str) -> str:
    """A lemma as the tables have it."""
    return lemma.casefold().replace("-", " ")


@lru_cache(maxsize=65536)
def _kin(word: str) -> dict[str, Kinship]:
    """Every other lemma that shares a family with this one, and how near it is."""
    found: dict[str, Kinship] = {}
    for kind, words in _families().get(word, ()):
        for other in words:
            if other != word and kind > found.get(other, Kinship.NONE):
                found[other] = kind
    return found


@lru_cache(maxsize=1)
def _families() -> dict[str, list[tuple[Kinship, tuple[str, ...]]]]:
    """By lemma, the families it is in, with how near their words are."""
    found: dict[str, list[tuple[Kinship, tuple[str, ...]]]] = defaultdict(list)
    for kind, words in (*_acts(), *_wordnet()):
        for word in words:
            found[word].append((kind, words))
    return dict(found)


def _acts() -> Iterator[tuple[Kinship, tuple[str, ...]]]:
    for _, words in _rows("trigger_families.csv"):
        yield Kinship.ACT, tuple(fold_lemma(word) for word in words.split())


def _wordnet() -> Iterator[tuple[Kinship, tuple[str, ...]]]:
    for kind, words in _rows("wordnet_families.csv"):
        yield _KINDS[kind], tuple(words.split("|"))


def _rows(name: str) -> Iterator[list[str]]:
    """The rows of a table below its heading."""
    with (DATA / name).open(encoding="utf-8", newline="") as lines:
        yield from islice(csv.reader(lines), 1, None)
