"""The trees of the model with its slips mended.

A slip is a kind of mistake: a function that is given a read document and the words of one of its sentences, and yields
the words that change, as they should be. All look at the trees the model made, so none depends on what another mends;
of two that change the same word the later one is right.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from timeline.document import Document, Token
from timeline.reading import garden_paths, inversions, joined_names, lost_subjects, misplaced, misread

_SLIPS: tuple[Callable[[Document, Sequence[Token]], Iterator[Token]], ...] = (
    *garden_paths.SLIPS,
    *inversions.SLIPS,
    *joined_names.SLIPS,
    *lost_subjects.SLIPS,
    *misplaced.SLIPS,
    *misread.SLIPS,
)


def mended(document: Document) -> Document:
    """The document with each word where it belongs."""
    tokens = list(document.tokens)
    for sentence in document.sentences:
        words = document.words(sentence)
        for slip in _SLIPS:
            for token in slip(document, words):
                tokens[token.index] = token
    return replace(document, tokens=tuple(tokens))
