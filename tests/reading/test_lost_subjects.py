from tests.handmade import sentence
from tests.reading.mended_trees import mended_tree
from timeline.reading.mending import mended


def test_two_that_are_told_of_by_their_number_do_what_stands_behind_it() -> None:
    made = sentence(
        "The DT det 4", "two CD nummod 4", "held JJ amod 4", "board NN compound 4", "meetings NNS ROOT 4",
        "yesterday NN npadvmod 4", ". . punct 4",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["held"] == ("ROOT", "held")
    assert tree["two"] == ("nsubj", "held")
    assert tree["meetings"] == ("dobj", "held")
    assert tree["board"] == ("compound", "meetings")
    assert tree["yesterday"] == ("npadvmod", "held")


def test_an_adjective_behind_a_number_is_no_verb() -> None:
    made = sentence("The DT det 3", "two CD nummod 3", "main JJ amod 3", "parties NNS ROOT 3", ". . punct 3")
    assert mended(made) == made


def test_a_gerund_that_nobody_does_is_what_did_it() -> None:
    made = sentence(
        "Fighting VBG advcl 4", "between IN prep 0", "gangs NNS pobj 1", "yesterday NN npadvmod 0", "killed VBD ROOT 4",
        "three CD dobj 4",
    )  # fmt: skip
    assert mended_tree(made)["Fighting"] == ("nsubj", "killed")


def test_whoever_stands_behind_a_source_and_its_name_did_it() -> None:
    made = sentence(
        "According VBG prep 10", "to IN prep 0", "the DT det 3", "coach NN pobj 1", ", , punct 3", "Hill NNP appos 3",
        ", , punct 3", "the DT det 8", "robot NN appos 3", ", , punct 8", "scored VBD ROOT 10", "twice RB advmod 10",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["robot"] == ("nsubj", "scored")
    assert tree["Hill"] == ("appos", "coach")


def test_who_is_named_behind_an_opening_does_it() -> None:
    made = sentence(
        "In IN prep 9", "line NN pobj 0", "with IN prep 1", "it PRP pobj 2", ", , punct 1", "Hill NNP appos 1",
        ", , punct 5", "has VBZ aux 9", "been VBN auxpass 9", "elected VBN ROOT 9",
    )  # fmt: skip
    assert mended_tree(made)["Hill"] == ("nsubjpass", "elected")


def test_who_is_named_behind_an_opening_does_nothing_where_another_does() -> None:
    made = sentence(
        "With IN prep 6", "his PRP$ poss 2", "aide NN pobj 0", ", , punct 2", "Hill NNP appos 2", "he PRP nsubj 6",
        "left VBD ROOT 6",
    )  # fmt: skip
    assert mended(made) == made


def test_who_is_named_behind_a_day_does_it() -> None:
    made = sentence(
        "On IN prep 6", "May NNP nmod 3 May DATE", "4 CD nummod 1", "Hill NNP pobj 0", ", , punct 3",
        "alone RB advmod 6", "left VBD ROOT 6",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["Hill"] == ("nsubj", "left")
    assert tree["May"] == ("pobj", "On")


def test_a_name_behind_a_day_does_nothing_where_another_does() -> None:
    made = sentence(
        "On IN prep 6", "May NNP nmod 3 May DATE", "4 CD nummod 1", "Derby NNP pobj 0", ", , punct 6", "he PRP nsubj 6",
        "left VBD ROOT 6",
    )  # fmt: skip
    assert mended(made) == made


def test_talks_that_would_begin_are_not_what_a_vote_does() -> None:
    made = sentence(
        "She PRP nsubj 1", "said VBD ROOT 1", "after IN prep 1", "the DT det 4", "vote NN pobj 2", "that WDT nsubj 6",
        "talks VBZ relcl 4", "would MD aux 8", "begin VB ccomp 1",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["talks"] == ("nsubj", "begin")
    assert tree["that"] == ("mark", "begin")


def test_what_a_machine_does_stays_with_it() -> None:
    made = sentence(
        "She PRP nsubj 1", "saw VBD ROOT 1", "a DT det 3", "robot NN dobj 1", "that WDT nsubj 5", "talks VBZ relcl 3",
    )  # fmt: skip
    assert mended(made) == made
