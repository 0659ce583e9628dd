"""A person's own topics are found by their words, with the endings of nouns and verbs."""

import pytest

from timeline.model import Topic
from timeline.own_topics import own_topics


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
