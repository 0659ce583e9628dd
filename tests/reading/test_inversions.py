"""Sentences turned round, made by hand, mended."""

from tests.handmade import sentence
from tests.reading.mended_trees import mended_tree
from timeline.reading.mending import mended


def test_whom_it_was_done_to_stands_behind_the_participle() -> None:
    made = sentence("Also RB advmod 1", "charged VBN ROOT 1", "was VBD auxpass 1 be", "Hill NNP attr 2")
    assert mended_tree(made)["Hill"] == ("nsubjpass", "charged")


def test_who_does_it_stands_behind_the_participle() -> None:
    made = sentence("Leading VBG ROOT 0 lead", "them PRP dobj 0", "was VBD aux 0 be", "Hill NNP attr 2")
    assert mended_tree(made)["Hill"] == ("nsubj", "Leading")


def test_what_was_done_to_those_was_done_to_the_one_among_them() -> None:
    made = sentence(
        "Among IN prep 3", "those DT pobj 0", "killed VBN acl 1", "was VBD ROOT 3 be", "Hill NNP nsubj 3",
        ". . punct 3",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["killed"] == ("ROOT", "killed")
    assert tree["Hill"] == ("nsubjpass", "killed")
    assert tree["was"] == ("auxpass", "killed")


def test_what_is_among_other_things_was_not_done() -> None:
    made = sentence(
        "Among IN prep 3", "the DT det 2", "books NNS pobj 0 book", "was VBD ROOT 3 be", "one CD nsubj 3",
        ". . punct 3",
    )  # fmt: skip
    assert mended(made) == made


def test_what_is_gone_was_not_done() -> None:
    made = sentence("Gone VBN ROOT 0 go", "is VBZ auxpass 0 be", "Hill NNP attr 1")
    assert mended(made) == made


def test_who_warned_stands_behind_the_warning() -> None:
    made = sentence(
        "Fires NNS nsubj 1", "spread VBP ccomp 3", ", , punct 3", "warned VBD ROOT 3", "Hill NNP dobj 3",
    )  # fmt: skip
    assert mended_tree(made)["Hill"] == ("nsubj", "warned")


def test_who_was_warned_by_somebody_stays_so() -> None:
    made = sentence(
        "Fires NNS nsubj 1", "spread VBP ccomp 4", ", , punct 4", "Berg NNP nsubj 4", "warned VBD ROOT 4",
        "Hill NNP dobj 4",
    )  # fmt: skip
    assert mended(made) == made


def test_what_a_month_before_another_was_done_is_the_main_clause() -> None:
    made = sentence(
        "He PRP nsubj 1", "died VBD ccomp 8", "in IN prep 1", "May NNP pobj 2", ", , punct 8", "a DT det 6",
        "month NN npadvmod 8", "before IN prep 8", "began VBD ROOT 8", "trials NNS pobj 7",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["died"] == ("ROOT", "died")
    assert tree["began"] == ("advcl", "died")
    assert tree["trials"] == ("nsubj", "began")
    assert tree["before"] == ("mark", "began")


def test_what_is_said_before_its_teller_stays_so() -> None:
    made = sentence(
        "He PRP nsubj 1", "died VBD ccomp 6", ", , punct 6", "a DT det 4", "month NN npadvmod 6", "later RB advmod 4",
        "said VBD ROOT 6", "Hill NNP nsubj 6",
    )  # fmt: skip
    assert mended(made) == made


def test_should_before_its_subject_is_a_condition() -> None:
    rows = ("should MD aux {0}", "talks NNS nsubj {0}", "fail VB ccomp 1")
    made = sentence("They PRP nsubj 1", "left VBD ROOT 1", *(row.format(4) for row in rows))
    tree = mended_tree(made)
    assert (tree["fail"], tree["should"]) == (("advcl", "left"), ("mark", "fail"))
    plain = sentence("They PRP nsubj 1", "said VBD ROOT 1", "talks NNS nsubj 4", "should MD aux 4", "end VB ccomp 1")
    assert mended(plain) == plain


def test_what_is_claimed_behind_a_dash_is_no_part_of_the_main_clause() -> None:
    made = sentence(
        "Rivals NNS nsubj 1", "called VBD ccomp 6", "-- : punct 6", "a DT det 5", "claim NN compound 5",
        "police NNS nsubj 6", "denied VBD ROOT 6",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["called"] == ("ROOT", "called")
    assert (tree["denied"], tree["claim"]) == (("relcl", "claim"), ("appos", "called"))
    lied = sentence(
        "It PRP nsubj 1", "lied VBD ROOT 1", "– : punct 1", "a DT det 4", "claim NN dobj 1", "it PRP nsubj 6",
        "denies VBZ relcl 4",
    )  # fmt: skip
    assert mended_tree(lied)["claim"] == ("appos", "lied")
    made_one = sentence("It PRP nsubj 1", "made VBD ROOT 1", "a DT det 3", "claim NN dobj 1")
    assert mended(made_one) == made_one
