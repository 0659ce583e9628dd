"""Words that hang on the wrong one of two, on sentences made by hand."""

import pytest

from tests.handmade import sentence
from tests.reading.mended_trees import mended_tree
from timeline.reading.mending import mended


def test_what_came_of_a_crash_is_told_of_the_crash() -> None:
    made = sentence(
        "Divers NNS nsubj 1", "found VBD ROOT 1", "a DT det 3", "plane NN dobj 1", "that WDT nsubj 5",
        "crashed VBD relcl 3", ", , punct 1", "killing VBG advcl 1", "92 CD dobj 7",
    )  # fmt: skip
    assert mended_tree(made)["killing"] == ("advcl", "crashed")


def test_what_came_of_the_main_act_stays_with_it() -> None:
    made = sentence(
        "It PRP nsubj 1", "fell VBD ROOT 1", "on IN prep 1", "Oslo NNP pobj 2", ", , punct 1", "killing VBG advcl 1",
        "92 CD dobj 5",
    )  # fmt: skip
    assert mended(made) == made


def test_what_strikes_without_warning_warns_nobody() -> None:
    made = sentence(
        "It PRP nsubj 1", "struck VBD ROOT 1", "without IN prep 1", "warning VBG pcomp 2", "when WRB advmod 6",
        "walls NNS nsubj 6", "fell VBD advcl 3",
    )  # fmt: skip
    assert mended_tree(made)["fell"] == ("advcl", "struck")


@pytest.mark.parametrize(
    "rows",
    [
        (
            "president NN nsubj 6", "and CC cc 0", "CEO NNP compound 4", "Ann NNP compound 4", "Hill NNP conj 0",
            "will MD aux 6", "retire VB ROOT 6",
        ),
        (
            "chairman NN nsubj 6", "and CC cc 0", "chief JJ amod 3", "executive NN conj 0", "Ann NNP compound 5",
            "Hill NNP appos 0", "left VBD ROOT 6",
        ),
    ],
    ids=["in letters", "in words"],
)  # fmt: skip
def test_somebody_with_two_offices_is_one(rows: tuple[str, ...]) -> None:
    made = sentence(*rows)
    tree = mended_tree(made)
    assert tree["Hill"] == ("nsubj", made.tokens[6].text)
    assert tree[made.tokens[0].text] == ("nmod", "Hill")


def test_the_president_and_somebody_else_are_two() -> None:
    made = sentence("president NN nsubj 4", "and CC cc 0", "Ann NNP compound 3", "Hill NNP conj 0", "left VBD ROOT 4")
    assert mended(made) == made


def test_a_subject_belongs_to_the_verb_that_its_auxiliary_helps() -> None:
    made = sentence("wife NN nsubj 1", "was VBD auxpass 2", "spared VBN ROOT 2", "prison NN dobj 2", ". . punct 2")
    assert mended_tree(made)["wife"] == ("nsubjpass", "spared")


VERDICT = (
    "jury NN nsubj 1", "found VBD ROOT 1", "Hill NNP dobj 1", "guilty JJ oprd 1", "of IN prep 3", "fraud NN pobj 4",
    "he PRP nsubj 7", "committed VBD relcl 5", "and CC cc 7", "sentenced VBD conj 7",
)  # fmt: skip


def test_nobody_sentences_himself() -> None:
    made = sentence(*VERDICT, "him PRP dobj 9")
    tree = mended_tree(made)
    assert tree["sentenced"] == ("conj", "found")
    assert tree["and"] == ("cc", "found")


def test_what_he_did_to_another_he_did_himself() -> None:
    made = sentence(*VERDICT, "her PRP dobj 9")
    assert mended(made) == made


def test_a_phrase_behind_a_comma_goes_past_the_clause_before_it() -> None:
    made = sentence(
        "They PRP nsubj 1", "marched VBD ROOT 1", "after IN mark 4", "prices NNS nsubj 4 price", "rose VBD advcl 1",
        ", , punct 4", "in IN prep 4", "protest NN pobj 6",
    )  # fmt: skip
    assert mended_tree(made)["in"] == ("prep", "marched")


def test_a_phrase_without_a_comma_stays_in_its_clause() -> None:
    made = sentence(
        "They PRP nsubj 1", "marched VBD ROOT 1", "after IN mark 4", "prices NNS nsubj 4 price", "rose VBD advcl 1",
        "in IN prep 4", "Leeds NNP pobj 5",
    )  # fmt: skip
    assert mended(made) == made


def test_nobody_becomes_effective() -> None:
    made = sentence(
        "Hill NNP nsubj 2", "will MD aux 2", "become VB ROOT 2", "chair NN attr 2", "effective JJ acomp 2",
        "immediately RB advmod 4",
    )  # fmt: skip
    assert mended_tree(made)["effective"] == ("dep", "become")


def test_what_is_effective_stays_so() -> None:
    made = sentence("It PRP nsubj 1", "is VBZ ROOT 1 be", "effective JJ acomp 1", "today NN npadvmod 1")
    assert mended(made) == made


def test_a_plea_before_its_day_is_of_the_verb() -> None:
    made = sentence(
        "Hill NNP nsubj 1", "pleaded VBD ROOT 1", "guilty JJ amod 3", "Monday NNP npadvmod 1", "to IN prep 1",
        "fraud NN pobj 4",
    )  # fmt: skip
    assert mended_tree(made)["guilty"] == ("acomp", "pleaded")


def test_how_far_off_a_place_is_does_nothing() -> None:
    made = sentence(
        "Tarvik NNP nsubj 7", ", , punct 0", "80 CD nummod 3", "miles NNS nsubj 7", "off IN prep 3", "Oslo NNP pobj 4",
        ", , punct 3", "erupted VBD ROOT 7",
    )  # fmt: skip
    assert mended_tree(made)["miles"] == ("appos", "Tarvik")


def test_miles_that_do_something_stay_the_subject() -> None:
    made = sentence("80 CD nummod 1", "miles NNS nsubj 2", "burned VBD ROOT 2")
    assert mended(made) == made


def test_a_participle_joined_to_a_charge_is_one() -> None:
    made = sentence(
        "She PRP nsubjpass 2", "was VBD auxpass 2", "held VBN ROOT 2", "on IN prep 2", "suspicion NN pobj 3",
        "of IN prep 4", "fraud NN pobj 5", "and CC cc 2", "bribing VBG conj 2", "officials NNS dobj 8",
    )  # fmt: skip
    assert mended_tree(made)["bribing"] == ("conj", "fraud")


def test_the_name_of_who_did_it_is_not_the_subject_s() -> None:
    made = sentence(
        "The DT det 1", "purse NN nsubjpass 3", "was VBD auxpass 3", "found VBN ROOT 3", "by IN agent 3", "a DT det 6",
        "cleaner NN pobj 4", ", , punct 9", "Ann NNP compound 9", "Hill NNP appos 1",
    )  # fmt: skip
    assert mended_tree(made)["Hill"] == ("appos", "cleaner")


def test_the_name_right_behind_the_subject_is_its_own() -> None:
    made = sentence(
        "The DT det 1", "finder NN nsubjpass 5", ", , punct 3", "Hill NNP appos 1", "was VBD auxpass 5",
        "paid VBN ROOT 5", "by IN agent 5", "a DT det 8", "bank NN pobj 6",
    )  # fmt: skip
    assert mended(made) == made


def test_what_something_flew_past_is_not_flown() -> None:
    made = sentence("It PRP nsubj 1", "flew VBD ROOT 1", "past JJ prep 1", "Venus NNP dobj 1")
    assert mended_tree(made)["Venus"] == ("pobj", "past")


def test_what_stands_before_a_preposition_without_a_noun_stays() -> None:
    made = sentence("It PRP nsubj 1", "took VBD ROOT 1", "planes NNS dobj 1", "past IN prep 1")
    assert mended(made) == made


def test_a_side_and_its_name_are_one() -> None:
    made = sentence(
        "He PRP nsubj 1", "came VBD ROOT 1", "from IN prep 1", "the DT det 4", "side NN pobj 2", "Norvik NNP pobj 2",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["side"] == ("compound", "Norvik")
    assert tree["the"] == ("det", "Norvik")


def test_a_past_tense_is_joined_to_a_past_tense() -> None:
    made = sentence(
        "They PRP nsubj 1", "agreed VBD ROOT 1", "to TO aux 3", "close VB xcomp 1", "it PRP dobj 3", "and CC cc 3",
        "sacked VBD conj 3", "Hill NNP dobj 6",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["sacked"] == ("conj", "agreed")
    assert tree["and"] == ("cc", "agreed")


@pytest.mark.parametrize(("verb", "head"), [("founded", "Office"), ("accompanied", "left")])
def test_what_was_founded_is_what_was_named_last(verb: str, head: str) -> None:
    made = sentence(
        "She PRP nsubj 1", "left VBD ROOT 1", "the DT det 3", "Office NNP dobj 1", "for IN prep 3", "Safety NNP pobj 4",
        ", , punct 1", f"{verb} VBN advcl 1", "in IN prep 7", "May NNP pobj 8",
    )  # fmt: skip
    assert mended_tree(made)[verb][1] == head


def test_what_emerged_is_the_clause() -> None:
    rows = ("emerged VBD ROOT 1", "that IN mark 4", "men NNS nsubj 4", "knew VBD advcl 1")
    assert mended_tree(sentence("It PRP nsubj 1", *rows))["knew"] == ("ccomp", "emerged")
    unchanged = sentence("He PRP nsubj 1", *rows)
    assert mended(unchanged) == unchanged
