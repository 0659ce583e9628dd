"""Dates that hang on the wrong one of two, on sentences made by hand."""

from tests.handmade import sentence
from tests.reading.mended_trees import mended_tree
from timeline.reading.mending import mended


def test_a_year_before_a_name_says_when() -> None:
    made = sentence("In IN prep 3", "1891 CD nummod 2", "Hill NNP nsubj 3", "left VBD ROOT 3", "Oslo NNP dobj 3")
    assert mended_tree(made)["1891"] == ("pobj", "In")


def test_a_number_of_a_name_stays_with_it() -> None:
    made = sentence(
        "In IN prep 3", "May NNP pobj 0", "Apollo NNP nsubj 3", "flew VBD ROOT 3", "1999 CD nummod 2",
    )  # fmt: skip
    assert mended(made) == made


def test_minutes_after_take_off_are_not_minutes_of_the_sea() -> None:
    made = sentence(
        "It PRP nsubj 1", "fell VBD ROOT 1", "into IN prep 1", "the DT det 5", "sea NN compound 5",
        "minutes NNS pobj 2", "after IN prep 1", "take-off NN pobj 6",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["sea"] == ("pobj", "into")
    assert tree["the"] == ("det", "sea")
    assert tree["minutes"] == ("npadvmod", "after")


def test_nobody_arrests_minutes() -> None:
    made = sentence(
        "Police NNS nsubj 1", "held VBD ROOT 1", "Holm NNP compound 3", "minutes NNS dobj 1", "after IN prep 1",
        "dawn NN pobj 4",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["Holm"] == ("dobj", "held")
    assert tree["minutes"] == ("npadvmod", "after")
    fell = sentence(
        "It PRP nsubj 1", "fell VBD ROOT 1", "moments NNS dobj 1", "after IN prep 1", "dawn NN pobj 3"
    )  # fmt: skip
    assert mended_tree(fell)["moments"] == ("npadvmod", "after")


def test_a_date_that_a_comma_parts_from_a_participle_is_the_main_verb_s() -> None:
    made = sentence(
        "Having VBG aux 1", "studied VBN advcl 7", "law NN dobj 1", ", , punct 1", "in IN prep 1", "1919 CD pobj 4",
        "she PRP nsubj 7", "taught VBD ROOT 7",
    )  # fmt: skip
    assert mended_tree(made)["in"] == ("prep", "taught")


def test_a_date_right_behind_its_participle_stays_there() -> None:
    made = sentence(
        "Born VBN advcl 5", "in IN prep 0", "1919 CD pobj 1", ", , punct 5", "she PRP nsubj 5", "taught VBD ROOT 5",
    )  # fmt: skip
    assert mended(made) == made


def test_what_is_told_between_commas_takes_no_date_behind_them() -> None:
    made = sentence(
        "He PRP nsubj 1", "won VBD ROOT 1", ", , punct 1", "riding VBG advcl 1", "alone RB advmod 3", ", , punct 3",
        "in IN prep 3", "1999 CD pobj 6",
    )  # fmt: skip
    assert mended_tree(made)["in"] == ("prep", "won")


def test_nothing_falls_through_a_year() -> None:
    made = sentence(
        "It PRP nsubj 1", "fell VBD ROOT 1", "through IN prep 1", "last JJ amod 4 last DATE",
        "year NN pobj 2 year DATE",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["through"] == ("prt", "fell")
    assert tree["year"] == ("npadvmod", "fell")


def test_a_season_behind_works_is_of_the_verb() -> None:
    made = sentence(
        "She PRP nsubj 2", "will MD aux 2", "print VB ROOT 2", "a DT det 4", "list NN dobj 2", "of IN prep 4",
        "works NNS pobj 5", "next JJ amod 8 next DATE", "spring NN npadvmod 6 spring DATE",
    )  # fmt: skip
    assert mended_tree(made)["spring"] == ("npadvmod", "print")


def test_a_date_before_an_infinitive_is_of_the_verb_before_it() -> None:
    made = sentence(
        "Hill NNP nsubj 1", "flew VBD ROOT 1", "to IN prep 1", "Holm NNP pobj 2", "on IN prep 7",
        "Monday NNP pobj 4 Monday DATE", "to TO aux 7", "sign VB advcl 1", "it PRP dobj 7",
    )  # fmt: skip
    assert mended_tree(made)["on"] == ("prep", "flew")


def test_no_date_does_what_is_to_be_done_by_then() -> None:
    made = sentence(
        "They PRP nsubj 1", "gave VBD ROOT 1", "Hill NNP dobj 1", "until IN prep 1", "5 CD nummod 5 5 DATE",
        "May NNP pobj 3 May DATE", "to TO aux 7", "pay VB relcl 5", "Berg NNP dobj 7",
    )  # fmt: skip
    assert mended_tree(made)["pay"] == ("advcl", "gave")


def test_the_date_of_it_was_on_monday_that_is_of_what_was_then() -> None:
    made = sentence(
        "It PRP nsubj 1", "was VBD ROOT 1", "not RB neg 1", "until IN prep 1", "May NNP pobj 3 May DATE",
        "that IN mark 7", "she PRP nsubj 7", "left VBD ccomp 1",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["until"] == ("prep", "left")
    assert tree["not"] == ("neg", "left")


def test_a_day_before_its_subject_is_no_part_of_it() -> None:
    made = sentence(
        "On IN prep 5", "4 CD nummod 4 4 DATE", "May NNP compound 4 May DATE", "armed JJ amod 4", "guards NNS nsubj 5",
        "fled VBD ROOT 5",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["May"] == ("pobj", "On")
    assert tree["4"] == ("nummod", "May")


def test_a_day_behind_a_verb_of_saying_is_of_that() -> None:
    made = sentence(
        "Orion NNP nsubj 1", "said VBD ROOT 1", "on IN prep 6", "Monday NNP pobj 2 Monday DATE", "it PRP nsubj 6",
        "would MD aux 6", "close VB ccomp 1", "them PRP dobj 6",
    )  # fmt: skip
    assert mended_tree(made)["on"] == ("prep", "said")


def test_the_day_at_the_end_is_not_of_what_somebody_was_doing() -> None:
    made = sentence(
        "It PRP nsubjpass 2", "was VBD auxpass 2 be", "found VBN ROOT 2", "by IN agent 2", "boys NNS pobj 3",
        "walking VBG acl 4", "dogs NNS dobj 5", "on IN prep 5", "Monday NNP pobj 7 Monday DATE", ". . punct 2",
    )  # fmt: skip
    assert mended_tree(made)["on"] == ("prep", "found")


def test_a_place_behind_a_day_is_where_it_was() -> None:
    made = sentence(
        "They PRP nsubj 1", "met VBD ROOT 1", "on IN prep 1", "3 CD nummod 4 3 DATE", "May NNP pobj 2 May DATE",
        "in IN prep 4", "Oslo NNP pobj 5 Oslo GPE",
    )  # fmt: skip
    assert mended_tree(made)["in"] == ("prep", "met")
