"""Words that hang on the wrong one of two, on sentences made by hand."""

from tests.handmade import sentence
from timeline.document import Document
from timeline.reading.garden_paths import mended


def _tree(made: Document) -> dict[str, tuple[str, str]]:
    tokens = mended(made.tokens, made.sentences)
    return {t.text: (t.dep, tokens[t.head].text) for t in tokens}


def test_a_year_before_a_name_says_when() -> None:
    made = sentence("In IN prep 3", "1891 CD nummod 2", "Hill NNP nsubj 3", "left VBD ROOT 3", "Oslo NNP dobj 3")
    assert _tree(made)["1891"] == ("pobj", "In")


def test_a_number_of_a_name_stays_with_it() -> None:
    made = sentence(
        "In IN prep 3", "May NNP pobj 0", "Apollo NNP nsubj 3", "flew VBD ROOT 3", "1999 CD nummod 2",
    )  # fmt: skip
    assert mended(made.tokens, made.sentences) == made.tokens


def test_minutes_after_take_off_are_not_minutes_of_the_sea() -> None:
    made = sentence(
        "It PRP nsubj 1", "fell VBD ROOT 1", "into IN prep 1", "the DT det 5", "sea NN compound 5",
        "minutes NNS pobj 2", "after IN prep 1", "take-off NN pobj 6",
    )  # fmt: skip
    tree = _tree(made)
    assert tree["sea"] == ("pobj", "into")
    assert tree["the"] == ("det", "sea")
    assert tree["minutes"] == ("npadvmod", "after")


def test_what_came_of_a_crash_is_told_of_the_crash() -> None:
    made = sentence(
        "Divers NNS nsubj 1", "found VBD ROOT 1", "a DT det 3", "plane NN dobj 1", "that WDT nsubj 5",
        "crashed VBD relcl 3", ", , punct 1", "killing VBG advcl 1", "92 CD dobj 7",
    )  # fmt: skip
    assert _tree(made)["killing"] == ("advcl", "crashed")


def test_what_came_of_the_main_act_stays_with_it() -> None:
    made = sentence(
        "It PRP nsubj 1", "fell VBD ROOT 1", "on IN prep 1", "Oslo NNP pobj 2", ", , punct 1", "killing VBG advcl 1",
        "92 CD dobj 5",
    )  # fmt: skip
    assert mended(made.tokens, made.sentences) == made.tokens
