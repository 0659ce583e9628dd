"""Noun phrases: made ones, each for a word that belongs to its noun or is only said aside."""

import pytest
from handmade import sentence

from timeline.events.phrases import phrase

PHRASES = {
    "without what is said aside": (
        ("The DT det 1", "ship NN nsubj 5", "which WDT nsubj 3", "burned VBD relcl 1", ", , punct 1",
         "sank VBD ROOT 5"),
        "The ship",
    ),
    "with the name right behind it": (
        ("The DT det 1", "ship NN nsubj 3", "Rosa NNP appos 1", "sank VBD ROOT 3"), "The ship Rosa",
    ),
    "without a name behind a comma": (
        ("The DT det 1", "owner NN nsubj 5", ", , punct 1", "Anna NNP appos 1", ", , punct 1", "left VBD ROOT 5"),
        "The owner",
    ),
    "with a gerund right behind it": (
        ("Anna NNP nsubj 1", "loves VBZ ROOT 1", "road NN dobj 1", "running VBG acl 2"), "road running",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("rows", "expected"), PHRASES.values(), ids=PHRASES)
def test_a_phrase_has_the_words_of_its_noun(rows: tuple[str, ...], expected: str) -> None:
    made = sentence(*rows)
    noun = next(t for t in made.tokens if t.dep in ("nsubj", "dobj") and t.pos == "NOUN")
    assert " ".join(t.text for t in phrase(made, noun)) == expected
