"""Acts named by a verb with the words after it."""

from __future__ import annotations

import pytest

from timeline.families import phrases
from timeline.merge.act_phrases import act_phrase


@pytest.mark.parametrize(
    ("lemma", "after", "act"),
    [
        ("go", " to the polls on Sunday", "go to the polls"),
        ("go", " home from the polls", "go"),
        ("take", "n into custody", "take"),
        ("take", " into police custody", "take"),
        ("take", " into custody", "take into custody"),
        ("lose", " their lives", "lose lives"),
        ("claim", " at least 12 lives", "claim lives"),
        ("claim", " that lives were lost", "claim"),
        ("shoot", " him dead", "shoot dead"),
        ("cast", " their ballots", "cast ballot"),
        ("gun", " down a clerk", "gun down"),
        ("break-out", "", "break out"),
        ("pick", ". Up the hill", "pick"),
        ("make", " an offer", "make"),
        ("seek", " treatment", "seek treatment"),
        ("sleep", " down", "sleep"),
        ("reach", " a formal agreement to sell the mill", "reach agreement"),
        ("make", " his first public appearance", "make appearance"),
        ("announce", " her surprise resignation", "announce resignation"),
        ("announce", " the date of her resignation", "announce"),
        ("reach", " the village. A deal was near", "reach"),
        ("make", " the case for a deal", "make"),
        ("take", " all the passengers off the ship", "take"),
        ("take", " the old boats off", "take"),
    ],
)
def test_the_phrase_a_trigger_begins(lemma: str, after: str, act: str) -> None:
    assert act_phrase(lemma, after) == act


def test_every_phrase_of_the_acts_is_found_in_its_own_words() -> None:
    lost = {each for each in phrases() if act_phrase(each.split()[0], each.partition(" ")[2]) != each}
    assert not lost
