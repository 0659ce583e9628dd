"""A person's own topics are found by their words, with the endings of nouns and verbs."""

import pytest

from timeline.model import Topic
from timeline.own_topics import forms_of, own_topics


@pytest.mark.parametrize(
    ("text", "words", "seen"),
    [
        ("Two strikes hit the docks", ["strike"], ("strikes",)),
        ("The STRIKE goes on", ["strike"], ("STRIKE",)),
        ("He strikes a striking pose", ["strike"], ("strikes",)),
        ("A content moderation team", ["content moderation"], ("content moderation",)),
        ("nothing of it", ["strike", "  "], None),
        ("a (b) c", ["(b)"], None),
    ],
)
def test_a_persons_own_topic_says_its_words(text: str, words: list[str], seen: tuple[str, ...] | None) -> None:
    assert own_topics(text, {"Mine": words}) == (() if seen is None else (Topic("Mine", seen),))


@pytest.mark.parametrize(
    ("word", "told", "not_told"),
    [
        ("city", "Two cities met", "He is citing it"),
        ("strike", "A striking crew", "They struck at noon"),
        ("ships", "It was shipped", "A shipyard"),
        ("bear", "Bears were seen", "She was born"),
        ("saw", "Three saws", "They see it"),
        ("woman", "The women left", "The wombat left"),
        ("port authority", "Two port authorities met", "Two ports met"),
    ],
)
def test_a_topic_is_told_by_the_other_forms_of_its_words(word: str, told: str, not_told: str) -> None:
    words = (word, *forms_of([word]))
    assert own_topics(told, {"Mine": words}) and not own_topics(not_told, {"Mine": words})
