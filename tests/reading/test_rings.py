"""Mends of a sentence that together would close a ring."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest

from tests.handmade import sentence
from timeline.document import Document, Token
from timeline.reading import mending


def test_mends_that_would_close_a_ring_are_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    def swap(_: Document, words: Sequence[Token]) -> Iterator[Token]:
        yield replace(words[0], head=words[2].index)
        yield replace(words[2], head=words[0].index)

    monkeypatch.setattr(mending, "_SLIPS", (swap,))
    made = sentence("They PRP nsubj 1", "left VBD ROOT 1", "Oslo NNP dobj 1")
    assert mending.mended(made) == made


def test_mends_that_keep_a_tree_are_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    def hang(_: Document, words: Sequence[Token]) -> Iterator[Token]:
        yield replace(words[0], head=words[2].index)

    monkeypatch.setattr(mending, "_SLIPS", (hang,))
    made = sentence("They PRP nsubj 1", "left VBD ROOT 1", "Oslo NNP dobj 1")
    assert mending.mended(made).tokens[0].head == 2
