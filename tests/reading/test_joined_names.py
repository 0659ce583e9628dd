"""Names told in a row, on sentences made by hand."""

from tests.handmade import sentence
from tests.reading.mended_trees import mended_tree
from timeline.reading.mending import mended

_AGED = (
    "Hill NNP nsubj 12", ", , punct 0", "71 CD appos 0", ", , punct 0", "her PRP$ poss 5", "grandson NN appos 0",
    "Roe NNP appos 5", ", , punct 0", "nine CD appos 6", ", , punct 0", "and CC cc 6", "Berg NNP nsubj 12",
    "died VBD ROOT 12",
)  # fmt: skip


def test_people_with_their_ages_between_them_are_others() -> None:
    tree = mended_tree(sentence(*_AGED))
    assert tree["Roe"] == tree["Berg"] == ("conj", "Hill")
    assert tree["grandson"] == ("nmod", "Roe")
    assert tree["and"] == ("cc", "Hill")


def test_one_person_with_an_age_is_no_list() -> None:
    made = sentence(
        "Hill NNP nsubj 8", ", , punct 0", "71 CD appos 0", ", , punct 0", "a DT det 6", "former JJ amod 6",
        "mayor NN appos 0", ", , punct 0", "died VBD ROOT 8",
    )  # fmt: skip
    assert mended(made) == made


def test_an_act_behind_an_age_is_nobody() -> None:
    made = sentence(
        "Hill NNP nsubj 4", ", , punct 0", "71 CD appos 0", ", , punct 0", "left VBD ROOT 4", "Oslo NNP dobj 4",
        "and CC cc 4", "Berg NNP nsubj 8", "came VBD conj 4",
    )  # fmt: skip
    assert mended(made) == made


def test_two_with_an_end_of_their_own_are_both_told() -> None:
    made = sentence(
        "They PRP nsubj 1", "sent VBD ROOT 1", "Hill NNP dobj 1", "to IN prep 1", "Oslo NNP pobj 3", "and CC cc 1",
        "Berg NNP conj 1", "to IN prep 1", "Bergen NNP pobj 7",
    )  # fmt: skip
    document = mended(made)
    heads = [(t.text, t.dep, document.head(t).text) for t in document.tokens]
    assert heads[6] == ("Berg", "conj", "Hill")
    assert [heads[3], heads[7]] == [("to", "gap", "Hill"), ("to", "gap", "Berg")]


def test_two_with_one_end_keep_it() -> None:
    made = sentence(
        "They PRP nsubj 1", "sent VBD ROOT 1", "Hill NNP dobj 1", "and CC cc 2", "Berg NNP conj 2", "to IN prep 1",
        "Oslo NNP pobj 5",
    )  # fmt: skip
    assert mended(made) == made


def test_a_rank_and_a_name_tell_who_it_is() -> None:
    made = sentence(
        "She PRP nsubj 1", "beat VBD ROOT 1", "the DT det 3", "world NN dobj 1", "No NN nmod 5", "1 CD npadvmod 1",
        ", , punct 5", "Hill NNP appos 5",
    )  # fmt: skip
    tree = mended_tree(made)
    assert [tree["No"], tree["1"], tree["Hill"]] == [("nmod", "1"), ("nummod", "world"), ("appos", "world")]


def test_a_rank_that_does_something_does_it_whole() -> None:
    made = sentence("The DT det 1", "world NN nsubj 4", "No NN nmod 3", "2 CD nsubj 4", "lost VBD ROOT 4")
    tree = mended_tree(made)
    assert [tree["world"], tree["2"]] == [("nsubj", "lost"), ("nummod", "world")]


def test_the_name_behind_an_office_is_its_holder_s() -> None:
    made = sentence(
        "The DT det 1", "head NN nsubj 13", "of IN prep 1", "Orion NNP pobj 2", ", , punct 3", "Ann NNP compound 6",
        "Hill NNP appos 3 Hill PERSON", ", , punct 1", "and CC cc 1", "two CD nummod 10", "clerks NNS nsubj 13",
        "from IN prep 10", "Oslo NNP pobj 11", "left VBD ROOT 13",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["Hill"] == ("appos", "head")
    assert tree["clerks"] == ("conj", "head")
