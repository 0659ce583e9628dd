"""Which dates head an entry of a chronology."""

import pytest

from timeline import entry_heads
from timeline.model import Article, Span
from timeline.reading import read

HEADS = [
    "June 2019: ",
    "3 October 2020: ",
    "Nov. 2023 - ",
    "- May: ",
    "\u2022 28 June 1914 \u2013 ",
    "* 12-14 July: ",
    "1914: ",
    "Friday 3 March: ",
    "Today: ",
]
OTHERS = ["The mayor in 2019: ", "OSLO, May 3 - ", "Police: ", "2019, a bad year: ", "3-2: ", "Chapter 3: ", "In May, "]


@pytest.mark.parametrize("head", HEADS)
def test_a_date_before_a_colon_or_dash_heads_an_entry(head: str) -> None:
    text = f"{head}The council meets."
    assert entry_heads.heading(text, Span(0, len(text))) == Span(0, len(head))


@pytest.mark.parametrize("head", OTHERS)
def test_nothing_else_does(head: str) -> None:
    text = f"{head}The council meets."
    assert entry_heads.heading(text, Span(0, len(text))) is None


def test_a_date_inside_a_paragraph_heads_nothing() -> None:
    text = "They met. 3 May 2019: they met again."
    assert entry_heads.heading(text, Span(0, len(text))) is None


@pytest.mark.model
def test_a_head_is_no_word_of_its_sentence_and_yet_the_sentence_begins_with_it() -> None:
    (document,) = read([Article("made", "made", "", "3 May 2019: Orion sues Vega. It wins.\n\nOrion pays.")])
    first, second, third = document.sentences
    assert document.text(first) == "3 May 2019: Orion sues Vega."
    assert document.words(first)[0].text == "Orion"
    assert document.heading(first) == Span(0, 12)
    assert document.heading(second) is document.heading(third) is None
    assert (first.paragraph, second.paragraph, third.paragraph) == (0, 0, 1)
