"""Sentences of a chronology without an "is" or an article, and words that look like verbs or nouns."""

import pytest

from timeline.model import Article
from timeline.reading import read

pytestmark = pytest.mark.model


def tree(text: str) -> dict[str, tuple[str, str]]:
    (document,) = read([Article("made", "made", "", text)])
    return {t.text: (t.dep, document.head(t).text) for t in document.tokens}


@pytest.mark.parametrize(
    ("told", "verb", "subject"),
    [
        ("Martial law declared in Arlen.", "declared", "law"),
        ("Bridge opened; foreign engineers expelled.", "expelled", "engineers"),
        ("Ban on parties lifted.", "lifted", "Ban"),
        ("State of emergency imposed after riots.", "imposed", "State"),
        ("Hill elected president.", "elected", "Hill"),
        ("Hundreds killed in floods in the north.", "killed", "Hundreds"),
    ],
)
def test_a_past_form_without_an_object_tells_what_was_done(told: str, verb: str, subject: str) -> None:
    assert tree(f"3 March 2014: {told}")[subject] == ("nsubjpass", verb)


@pytest.mark.parametrize(
    ("told", "subject"),
    [("They declared war.", "They"), ("Rebels captured the town.", "Rebels"), ("Talks collapsed.", "Talks")],
)
def test_who_did_it_stays_who_did_it(told: str, subject: str) -> None:
    assert tree(f"3 March 2014: {told}")[subject][0] == "nsubj"


def test_a_story_tells_its_passives_in_full() -> None:
    assert tree("Opec agreed, and Orion signed on Monday.")["Orion"] == ("nsubj", "signed")


@pytest.mark.parametrize(
    ("told", "verb", "subject"),
    [
        ("Police fire tear gas at students.", "fire", "Police"),
        ("British troops land at Suez.", "land", "troops"),
        ("Thousands flee.", "flee", "Thousands"),
    ],
)
def test_plural_nouns_describe_no_other(told: str, verb: str, subject: str) -> None:
    assert tree(f"3 March 2014: {told}")[subject] == ("nsubj", verb)


def test_a_race_of_arms_stays_one() -> None:
    assert tree("3 March 2014: Arms control talks in Oslo.")["Arms"][0] == "compound"


def test_a_line_without_a_full_stop_is_read_as_with_one() -> None:
    text = "3 May 1990: Hill flees Oslo\n\n4 May 1990: Parliament votes"
    (document,) = read([Article("made", "made", "", text)])
    assert [(t.text, t.dep) for t in document.tokens] == [
        ("Hill", "nsubj"),
        ("flees", "ROOT"),
        ("Oslo", "dobj"),
        ("Parliament", "nsubj"),
        ("votes", "ROOT"),
    ]
    assert text[document.tokens[-1].start : document.tokens[-1].end] == "votes"
