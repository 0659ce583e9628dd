"""Where sentences begin that the parser would not part, or would: a text that goes on without a full stop is cut (a
table, a list, a text without any stops), and the "No" of "the world No 1" begins none.

What is worked out of a sentence looks at all of its words from each of its verbs, so a "sentence" of thousands of
words would take minutes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc

LONGEST = 300  # words: the longest sentences of news and of laws have less
_STOPS = frozenset(".!?")
_AMOUNTS = frozenset({"m.", "bn.", "k.", "tn.", "km.", "kg."})
_NUMBERED = frozenset({"No", "No.", "Nos"})


def mark_sentence_starts(doc: Doc) -> Doc:
    """A tokenized text whose sentences the parser has still to find: one begins at the latest after `LONGEST` tokens
    without a full stop, none with a "No" before a number in the middle of others."""
    begun = 0
    for token in doc:
        if token.i - begun == LONGEST:
            token.is_sent_start = True
            begun = token.i
        elif token.text in _STOPS:
            begun = token.i
        elif _ends_in_amount(doc, token.i):
            token.is_sent_start = True
            begun = token.i
        elif token.text in _NUMBERED and _goes_on(doc, token.i):
            token.is_sent_start = False
    return doc


def _ends_in_amount(doc: Doc, first: int) -> bool:
    """Whether a word in capitals stands behind the full stop of an amount: "cost £110m. Results were put off"."""
    before = doc[first - 1].text if first > 1 else ""
    written = doc[first].is_title and doc[first].is_alpha and before in _AMOUNTS
    return written and doc[first - 2].like_num and not doc[first - 2].whitespace_


def _goes_on(doc: Doc, no: int) -> bool:
    """Whether a "No" stands between a word and a number."""
    return 0 < no < len(doc) - 1 and doc[no - 1].is_alpha and doc[no + 1].is_digit
