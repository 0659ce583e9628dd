import pytest
from handmade import sentence
from linked import linking
from titled import titled, verb

from timeline.events.titling import titles

WHOLE = {
    "who and whom": ("Anna NNP nsubj 1", "met VBD ROOT 1", "Tim NNP dobj 1"),
    "a verb that stands alone": ("Anna NNP nsubj 1", "died VBD ROOT 1"),
}
BROKEN = {
    "whom it means": (("It PRP nsubj 1", "fell VBD ROOT 1"), 'whom or what "it" means'),
    "nobody": (("Came VBD ROOT 0", "to IN prep 0", "Oslo NNP pobj 1"), "a subject"),
    "what it is": (("The DT det 1", "clash NN nsubj 2", "was VBD ROOT 2 be"), 'what completes "was"'),
    "accused of what": (
        ("Anna NNP nsubjpass 2", "was VBD auxpass 2", "accused VBN ROOT 2"), 'what completes "accused"',
    ),
    "what is to be looked into": (
        ("Anna NNP nsubj 2", "will MD aux 2", "ask VB ROOT 2", "whether IN mark 6", "that DT nsubjpass 6",
         "was VBD auxpass 6", "done VBN ccomp 2"),
        "the content of its verb",
    ),
    "two of whom": (
        ("Both DT nsubjpass 2", "were VBD auxpass 2", "freed VBN ROOT 2", "in IN prep 2", "Oslo NNP pobj 3"),
        "what both is said of",
    ),
    "what the second is": (
        ("A DT det 1", "second JJ nsubjpass 3", "was VBD auxpass 3", "hit VBN ROOT 3", "in IN prep 3",
         "Oslo NNP pobj 4"),
        "what the second is",
    ),
    "what it stopped": (
        ("Anna NNP nsubj 1", "stopped VBD ROOT 1", "it PRP dobj 1"), 'whom or what "it" means',
    ),
    "whom him means": (("Him PRP nsubj 1", "left VBD ROOT 1", "Oslo NNP dobj 1"), 'whom or what "him" means'),
    "what she starts": (("Anna NNP nsubj 1", "started VBD ROOT 1"), 'what completes "started"'),
}  # fmt: skip


@pytest.mark.parametrize("rows", WHOLE.values(), ids=WHOLE)
def test_whole(rows: tuple[str, ...]) -> None:
    assert _lacks(rows) == ""


@pytest.mark.parametrize(("rows", "lacks"), BROKEN.values(), ids=BROKEN)
def test_says_what_it_lacks(rows: tuple[str, ...], lacks: str) -> None:
    assert _lacks(rows) == lacks


def test_own_words_stand_in_quotation_marks_or_not_at_all() -> None:
    rows = ("“ `` punct 4", "We PRP nsubj 2", "left VBD ccomp 5", ", , punct 5", "” '' punct 5", "said VBD ROOT 5",
            "Anna NNP nsubj 5")  # fmt: skip
    assert _titled(rows).text == "Anna Hill says “We left”"
    assert _titled(tuple(row.replace("“ ``", ", ,").replace("” ''", ", ,") for row in rows)).text == "Anna Hill says"


def test_that_somebody_came_at_the_end_of_something_tells_nothing() -> None:
    made = sentence("Coming VBG advcl 2 come", "Anna NNP nsubj 2", "left VBD ROOT 2", "Oslo NNP dobj 2")
    assert titled(made, linking(made, Anna="Anna Hill"), verb(made, dep="advcl")).lacks == 'what completes "Coming"'


def _lacks(rows: tuple[str, ...]) -> str:
    return _titled(rows).lacks


def _titled(rows: tuple[str, ...]) -> titles.Title:
    made = sentence(*rows)
    return titled(made, linking(made, Anna="Anna Hill", Tim="Tim Wood", Oslo="Oslo/place"), verb(made))


def test_a_subject_that_is_not_worded_is_lacking() -> None:
    made = sentence(
        "That DT nsubjpass 2", "was VBD auxpass 2", "followed VBN ROOT 2", "by IN agent 2", "rain NN pobj 3",
    )  # fmt: skip
    told = titled(made, linking(made), verb(made))
    assert (told.text, told.lacks) == ("Is followed by rain", "a subject")
