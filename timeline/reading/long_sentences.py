"""Where a text goes on without a full stop it is cut: a table, a list, a text without any stops.

What is worked out of a sentence looks at all of its words from each of its verbs, so a "sentence" of thousands of
words would take minutes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc

LONGEST = 300  # words: the longest sentences of news and of laws have less
_STOPS = frozenset(".!?")


def cut_long_sentences(doc: Doc) -> Doc:
    """A tokenized text whose sentences the parser has still to find: one begins at the latest after `LONGEST` tokens
    without a full stop."""
    if len(doc) > LONGEST:
        begun = 0
        for token in doc:
            if token.i - begun == LONGEST:
                token.is_sent_start = True
                begun = token.i
            elif token.text in _STOPS:
                begun = token.i
    return doc
