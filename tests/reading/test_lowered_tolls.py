"""How many were killed and hurt, and what did it, on sentences made by hand."""

from tests.handmade import sentence
from tests.reading.mended_trees import mended_tree
from timeline.reading.mending import mended


def test_of_two_things_told_at_once_the_second_goes_on_the_first() -> None:
    made = sentence(
        "Four CD nsubjpass 2", "were VBD auxpass 2", "killed VBN ccomp 7", "and CC cc 2", "nine CD nsubjpass 5",
        "hurt VBN ccomp 7", "police NNS nsubj 7", "said VBD ROOT 7",
    )  # fmt: skip
    assert mended_tree(made)["hurt"] == ("conj", "killed")


def test_what_is_told_after_the_telling_stays_with_it() -> None:
    made = sentence(
        "Police NNS nsubj 1", "said VBD ROOT 1", "four CD nsubj 3", "died VBD ccomp 1", "and CC cc 3",
        "nine CD nsubj 6", "fled VBD ccomp 1",
    )  # fmt: skip
    assert mended(made) == made


def test_four_more_injured_go_on_those_killed_wherever_the_parser_has_them() -> None:
    made = sentence(
        "He PRP nsubj 1", "left VBD ROOT 1", "after IN mark 5", "two CD nsubjpass 5", "were VBD auxpass 5",
        "killed VBN advcl 1", "and CC cc 5", "four CD conj 1", "injured VBN amod 7", "on IN prep 7", "May NNP pobj 9",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["injured"] == ("conj", "killed")
    assert tree["four"] == ("nsubjpass", "injured")
    assert tree["on"] == ("prep", "injured")


def test_a_were_said_once_is_of_both() -> None:
    made = sentence(
        "Two CD nsubjpass 2", "were VBD auxpass 2", "killed VBN ROOT 2", "and CC cc 2", "three CD conj 2",
        "badly RB advmod 6", "hurt VBN acl 4",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["hurt"] == ("conj", "killed")
    assert tree["three"] == ("nsubjpass", "hurt")


def test_no_base_kills_where_a_bomb_went_off() -> None:
    made = sentence(
        "Rebels NNS nsubj 1", "laid VBD ROOT 1", "bombs NNS dobj 1 bomb", "near IN prep 1", "camps NNS pobj 3",
        "that WDT nsubj 6", "killed VBD relcl 4", "four CD dobj 6",
    )  # fmt: skip
    assert mended_tree(made)["killed"] == ("relcl", "bombs")


def test_a_camp_that_makes_bombs_makes_them() -> None:
    made = sentence(
        "Rebels NNS nsubj 1", "left VBD ROOT 1", "bombs NNS dobj 1 bomb", "near IN prep 1", "camps NNS pobj 3",
        "that WDT nsubj 6", "made VBD relcl 4", "them PRP dobj 6",
    )  # fmt: skip
    assert mended(made) == made
