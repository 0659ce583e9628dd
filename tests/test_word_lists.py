"""The word lists of `data/`: each word once, in order, and none that nobody reads."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from timeline.word_lists import DATA

ROOT = Path(__file__).resolve().parents[1]
READERS = {
    "name_words.toml": ("timeline/entities/lexicon.py",),
    "event_words.toml": (
        "timeline/events/lexicon.py",
        "timeline/reading/headlines.py",
        "timeline/reading/misread.py",
        "timeline/verbs.py",
    ),
    "page_words.toml": ("timeline/ingest/markup.py",),
    "topic_words.toml": ("timeline/topics/key_phrases.py", "timeline/topics/subjects.py"),
    "time_words.toml": (
        "timeline/timex/vocabulary.py",
        "timeline/timex/finding/distances.py",
        "timeline/timex/finding/guessed_verbs.py",
    ),
}


@pytest.mark.parametrize("file", READERS)
def test_every_word_stands_once_in_its_list_in_order(file: str) -> None:
    lists = tomllib.loads((DATA / file).read_text(encoding="utf-8"))
    wrong = {name for name, text in lists.items() if text.split() != sorted({*text.split()}, key=_place)}
    assert wrong == set()


@pytest.mark.parametrize(("file", "readers"), READERS.items())
def test_every_list_is_read(file: str, readers: tuple[str, ...]) -> None:
    lists = tomllib.loads((DATA / file).read_text(encoding="utf-8"))
    code = "".join((ROOT / reader).read_text(encoding="utf-8") for reader in readers)
    read = set(re.findall(r'(?:_WORDS|toml"\))\[f?"(\w+)', code))
    assert {name for name in lists if name not in read and not name.startswith("joining_")} == set()


def _place(word: str) -> tuple[str, str]:
    return word.casefold(), word
