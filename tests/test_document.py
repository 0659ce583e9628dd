from handmade import document, sentence

from timeline.document import Document, once_a_document
from timeline.model import Span

ANNA = ("Anna NNP nsubj 1 Anna PERSON", "opened VBD ROOT 1", "a DT det 3", "school NN dobj 1", ". . punct 1")


def test_children_come_in_text_order_and_by_dependency() -> None:
    made = sentence(*ANNA)
    verb = made.tokens[1]
    assert [t.text for t in made.children(verb)] == ["Anna", "school", "."]
    assert [t.text for t in made.children(verb, "dobj")] == ["school"]
    assert made.child(verb, "iobj") is None


def test_subtree_and_ancestors() -> None:
    made = sentence(*ANNA)
    assert [t.text for t in made.subtree(made.tokens[3])] == ["a", "school"]
    assert [t.text for t in made.ancestors(made.tokens[2])] == ["school", "opened"]
    assert list(made.ancestors(made.tokens[1])) == []


def test_tokens_in_a_span_are_those_that_overlap_it() -> None:
    made = document(ANNA, ANNA)
    second = made.sentences[1]
    assert [t.index for t in made.tokens_in(second.span)] == [5, 6, 7, 8, 9]
    assert [t.text for t in made.tokens_in(Span(5, 6))] == ["opened"]
    assert made.tokens_in(Span(4, 5)) == ()


def test_sentences_hold_their_words() -> None:
    made = document(ANNA, ANNA)
    assert made.words(made.sentences[1])[0].index == 5
    assert made.sentence_of(made.tokens[7]).index == 1
    assert made.text(made.sentences[0]) == "Anna opened a school ."


def test_what_is_asked_of_a_whole_article_is_worked_out_once_for_each() -> None:
    asked = []

    @once_a_document
    def length(of: Document) -> int:
        asked.append(of)
        return len(of.tokens)

    one, other = document(ANNA), document(ANNA, ANNA)
    assert [length(one), length(other), length(one)] == [5, 10, 5]
    assert len(asked) == 2
