"""What "it" and "they" stand for, on sentences made by hand."""

from handmade import document
from linked import linking

from timeline.events.titling.antecedents import antecedent

OPENED = ("The DT det 1", "library NN nsubjpass 3", "was VBD auxpass 3", "opened VBN ROOT 3")
IT_BURNED = ("It PRP nsubj 1", "burned VBD ROOT 1")


def stands_for(*sentences: tuple[str, ...], word: str = "It", **names: str) -> str | None:
    made = document(*sentences)
    pronoun = next(t for t in reversed(made.tokens) if t.text == word)
    found = antecedent(made, pronoun, linking(made, **names))
    return found.text if found else None


def test_the_subject_of_the_sentence_before() -> None:
    assert stands_for(OPENED, IT_BURNED) == "library"


def test_over_a_sentence_with_the_same_pronoun() -> None:
    assert stands_for(OPENED, IT_BURNED, ("It PRP nsubj 1", "reopened VBD ROOT 1")) == "library"


def test_number_has_to_agree() -> None:
    assert stands_for(OPENED, ("They PRP nsubj 1", "left VBD ROOT 1"), word="They") is None


def test_no_person() -> None:
    assert stands_for(("The DT det 1", "mayor NN nsubj 2", "left VBD ROOT 2"), IT_BURNED, mayor="Anna Hill") is None


def test_not_where_another_noun_may_be_meant() -> None:
    approved = ("The DT det 1", "agency NN nsubj 2", "approved VBD ROOT 2", "a DT det 4", "mission NN dobj 2")
    assert stands_for(approved, ("It PRP nsubjpass 2", "was VBD auxpass 2", "cut VBN ROOT 2")) is None


def test_no_it_that_means_nothing() -> None:
    clear = ("It PRP nsubj 1", "was VBD ROOT 1 be", "clear JJ acomp 1", "they PRP nsubj 4", "left VBD ccomp 1")
    assert stands_for(OPENED, clear) is None
