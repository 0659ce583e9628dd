"""Who says so, and what is only alleged, on sentences made by hand."""

from handmade import sentence

from timeline.events import status, triggers
from timeline.model import Certainty, Status


def test_who_says_so_is_the_source() -> None:
    made = sentence("Anna NNP nsubj 1", "claimed VBD ROOT 1", "they PRP nsubj 3", "met VBD ccomp 1")
    met = next(t for t in triggers.find(made) if t.lemma == "meet")
    found = status.standing(made, met)
    assert found.source is made.tokens[0]
    assert found.certainty is Certainty.ALLEGED


def test_hedged_by_an_adverb() -> None:
    made = sentence("They PRP nsubj 2", "allegedly RB advmod 2", "met VBD ROOT 2")
    assert status.standing(made, triggers.find(made)[0]).certainty is Certainty.ALLEGED


def test_what_is_believed_of_somebody_is_told_as_done_but_alleged() -> None:
    made = sentence(
        "He PRP nsubjpass 2", "is VBZ auxpass 2", "believed VBN ROOT 2", "to TO aux 5", "have VB aux 5",
        "fled VBN xcomp 2",
    )  # fmt: skip
    fled = next(status.standing(made, t) for t in triggers.find(made) if t.lemma == "flee")
    assert (fled.status, fled.certainty) == (Status.HAPPENED, Certainty.ALLEGED)


def test_what_somebody_is_charged_with_is_alleged() -> None:
    made = sentence(
        "He PRP nsubjpass 2", "was VBD auxpass 2", "charged VBN ROOT 2", "with IN prep 2", "stealing VBG pcomp 3",
        "cash NN dobj 4",
    )  # fmt: skip
    stole = next(status.standing(made, t) for t in triggers.find(made) if t.lemma == "steal")
    assert (stole.status, stole.certainty) == (Status.HAPPENED, Certainty.ALLEGED)


def test_what_is_only_claimed_is_alleged() -> None:
    made = sentence(
        "They PRP nsubj 1", "made VBD ROOT 1", "claims NNS dobj 1 claim", "that IN mark 5", "she PRP nsubj 5",
        "left VBD acl 2",
    )  # fmt: skip
    (left,) = [t for t in triggers.find(made) if t.lemma == "leave"]
    assert status.standing(made, left).certainty is Certainty.ALLEGED
