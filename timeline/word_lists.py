"""Word lists of `data/*.toml`: under each name the words it has, in one text, parted by white space.

Open lists of verbs, nouns, adjectives stand there once they have a dozen words; the closed ones of a grammar
(pronouns, prepositions, modals) and the few words of one rule beside the rule.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

DATA = Path(__file__).resolve().parents[1] / "data"


@cache
def word_lists(file: str) -> Mapping[str, frozenset[str]]:
    """The lists of a file of `data/`, by their names.

    >>> "river" in word_lists("name_words.toml")["place_heads"]
    True
    """
    with (DATA / file).open("rb") as opened:
        return {name: frozenset(text.split()) for name, text in tomllib.load(opened).items()}
