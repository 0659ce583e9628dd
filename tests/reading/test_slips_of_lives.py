"""Slips in the sentences of lives and matches, on texts read by the parser."""

import pytest

from timeline.document import Document, Token
from timeline.model import Article
from timeline.reading import read

pytestmark = pytest.mark.model


def word(text: str, form: str) -> tuple[Document, Token]:
    (document,) = read([Article("made", "made.txt", "", text)])
    return document, next(token for token in document.tokens if token.text == form)


@pytest.mark.parametrize(
    "text", ["Their single reached No 14 in the charts in 1961.", "He will move to No. 4 in the rankings."]
)
def test_the_no_before_a_number_denies_nothing(text: str) -> None:
    document, no = word(text, "No")
    assert (no.pos, no.dep, document.head(no).text.isdigit()) == ("NOUN", "nmod", True)


def test_what_somebody_makes_is_an_object() -> None:
    document, debut = word("She made her Broadway debut in 1946 in The Glass Door.", "debut")
    assert (debut.dep, document.head(debut).text) == ("dobj", "made")
    assert {t.text: t.dep for t in document.children(debut) if t.text != "in"} == {
        "her": "poss",
        "Broadway": "compound",
    }


def test_first_and_last_name_are_one_object() -> None:
    document, first = word("Police pulled Pietro Tarli from the rubble of his home.", "Pietro")
    assert (first.dep, document.head(first).text) == ("compound", "Tarli")


def test_who_has_two_trades_is_one() -> None:
    document, name = word("The singer and trumpeter Cyril Okafor brought highlife to London.", "Okafor")
    assert (name.dep, document.head(name).text) == ("nsubj", "brought")


def test_the_president_and_somebody_else_are_two() -> None:
    _, name = word("The singer and the trumpeter Cyril Okafor brought highlife to London.", "Okafor")
    assert name.dep != "nsubj"


def test_a_participle_between_commas_tells_of_the_subject() -> None:
    document, paper = word(
        "Their paper, published the following year in the journal Cell, was at first ignored.", "paper"
    )
    published = next(t for t in document.tokens if t.text == "published")
    assert (paper.dep, document.head(paper).text) == ("nsubjpass", "ignored")
    assert (published.tag, published.dep, document.head(published).text) == ("VBN", "acl", "paper")


def test_to_found_is_not_to_find() -> None:
    assert word("He left to found a rival group in 1969.", "found")[1].lemma == "found"


def test_freezing_weather_freezes_nothing() -> None:
    _, freezing = word("A plane slammed into a cornfield outside Leith in freezing fog Friday night.", "freezing")
    assert freezing.pos == "ADJ"


def test_a_year_before_a_semicolon_is_of_the_clause_before_it() -> None:
    text = "Ann Hill married Max Berg, a manager, in 1949; they had a son before divorcing in 1959."
    document, _ = word(text, "Hill")
    at = next(t for t in document.tokens if t.text == "in")
    assert document.head(at).text == "married"
