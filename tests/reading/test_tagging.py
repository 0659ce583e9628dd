"""The table of tags says of every word what the model's own rules say."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest
import spacy
from spacy.language import Language

from timeline.reading import MODEL, load
from timeline.reading.tagging import TagTable

ARTICLES = Path(__file__).resolve().parent.parent.parent / "data" / "articles.jsonl"
SPOKEN = """There's nothin' here, I ain't gonna go. Somethin' is goin' on, y'all, c'mon: let's see.
You said it. He did it to you, and I got 'em. It is nothing but a gift. I've gotta do that, but she won't.
Which one?  The two   did; those that had been there have had enough, 'nuff said.\t\n\nThe US does."""


@cache
def _bare() -> Language:
    return spacy.load(MODEL)


@pytest.mark.parametrize("text", [SPOKEN, *(json.loads(row)["text"] for row in ARTICLES.read_text().splitlines())])
def test_every_word_gets_what_the_models_rules_give(text: str) -> None:
    bare, ours = _bare()(text), load(MODEL)(text)
    for word, expected in zip(ours, bare, strict=True):
        assert (word.pos_, word.morph, word.lemma_, word.tag_, word.dep_) == (
            expected.pos_,
            expected.morph,
            expected.lemma_,
            expected.tag_,
            expected.dep_,
        ), word


def test_only_rules_about_several_words_or_spaces_stay_with_the_model() -> None:
    nlp = spacy.load(MODEL)
    ruler = nlp.get_pipe("attribute_ruler")
    TagTable(nlp.vocab, ruler, nlp.get_pipe("lemmatizer"))
    assert all(len(words) > 1 or "IS_SPACE" in words[0] for rule in ruler.patterns for words in rule["patterns"])
    assert ruler.patterns


def test_a_condition_that_is_not_known_is_refused() -> None:
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("attribute_ruler")
    ruler.add([[{"LOWER": {"FUZZY": "word"}}]], {"LEMMA": "word"})
    with pytest.raises(ValueError, match="FUZZY"):
        TagTable(nlp.vocab, ruler, None)
