"""The trees of the model with its slips mended.

A slip is a kind of mistake: a function that is given a read document and the words of one of its sentences, and yields
the words that change, as they should be. All look at the trees the model made, so none depends on what another mends;
of two that change the same word the later one is right.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from timeline.document import Document, Token
from timeline.reading import (
    garden_paths,
    headlines,
    inversions,
    joined_names,
    lost_subjects,
    misplaced,
    misplaced_dates,
    misread,
    misread_numbers,
    provisions,
    tolls,
)

_SLIPS: tuple[Callable[[Document, Sequence[Token]], Iterator[Token]], ...] = (
    *garden_paths.SLIPS,
    *headlines.SLIPS,
    *inversions.SLIPS,
    *joined_names.SLIPS,
    *lost_subjects.SLIPS,
    *misplaced.SLIPS,
    *misplaced_dates.SLIPS,
    *misread.SLIPS,
    *misread_numbers.SLIPS,
    *tolls.SLIPS,
    *provisions.SLIPS,
)


def mended(document: Document) -> Document:
    """The document with each word where it belongs."""
    tokens = list(document.tokens)
    for sentence in document.sentences:
        words = document.words(sentence)
        changed = {token.index: token for slip in _SLIPS for token in slip(document, words)}
        if changed and _is_tree(changed, words):
            for index, token in changed.items():
                tokens[index] = token
    return replace(document, tokens=tuple(tokens))


def _is_tree(changed: Mapping[int, Token], words: Sequence[Token]) -> bool:
    """Whether every word still hangs on a root: two mends together may close a ring, and then none is taken."""
    heads = {word.index: changed.get(word.index, word).head for word in words}
    for index in heads:
        for _ in words:
            if heads[index] == index:
                break
            index = heads[index]
        else:
            return False
    return True
