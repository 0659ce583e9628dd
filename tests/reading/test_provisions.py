"""What a bill or an order provides hangs on it, on sentences made by hand."""

import pytest

from tests.handmade import sentence
from tests.reading.mended_trees import mended_tree
from timeline.reading.mending import mended


def test_what_a_bill_ensures_is_not_what_it_does() -> None:
    made = sentence(
        "She PRP nsubj 1", "signed VBD ROOT 1", "a DT det 3", "bill NN nsubj 8", "ensuring VBG acl 3",
        "that IN mark 6", "laid VBD ccomp 4", "will MD aux 8", "be VB ccomp 1", "men NNS nsubj 6",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["bill"] == ("dobj", "signed")
    assert tree["be"] == ("ccomp", "ensuring")
    assert tree["laid"] == ("acl", "men")


ORDER = ("Berg NNP nsubj 1", "issued VBD ROOT 1", "an DT det 3", "order NN dobj 1", "on IN prep 1", "Monday NNP pobj 4")


def test_what_an_order_bars_is_told_of_the_order() -> None:
    made = sentence(*ORDER, "barring VBG advcl 1", "Orion NNP dobj 6")
    assert mended_tree(made)["barring"] == ("acl", "order")


@pytest.mark.parametrize(
    "rows",
    [
        (*ORDER, ", , punct 1", "barring VBG advcl 1", "Orion NNP dobj 7"),
        (*ORDER, "using VBG advcl 1", "wax NN dobj 6"),
        (*ORDER[:3], "song NN dobj 1", *ORDER[4:], "barring VBG advcl 1", "Orion NNP dobj 6"),
    ],
    ids=["behind a comma", "how it was done", "no order"],
)
def test_what_else_somebody_does_stays_theirs(rows: tuple[str, ...]) -> None:
    made = sentence(*rows)
    assert mended(made) == made


def test_what_is_banned_is_no_verb() -> None:
    made = sentence("a DT det 1", "law NN ROOT 1", "banning VBG acl 1", "smoking NN xcomp 2")
    assert mended_tree(made)["smoking"] == ("dobj", "banning")
