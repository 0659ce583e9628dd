"""What is planned, expected or agreed, and what was planned and will not be, on sentences made by hand."""

import pytest
from handmade import sentence

from timeline.events import status, triggers
from timeline.model import Status


def test_a_rule_for_all_is_no_plan() -> None:
    made = sentence("They PRP nsubjpass 2", "are VBP auxpass 2", "required VBN ROOT 2", "to TO aux 4", "pay VB xcomp 2")
    found = status.standing(made, triggers.find(made)[0])
    assert found.generic
    assert found.status is Status.HYPOTHETICAL


def test_what_is_expected_is_planned() -> None:
    made = sentence("It PRP nsubjpass 2", "is VBZ auxpass 2", "expected VBN ROOT 2")
    assert [status.standing(made, t).status for t in triggers.find(made)] == [Status.PLANNED]


def test_what_is_agreed_is_planned() -> None:
    made = sentence("They PRP nsubj 1", "agreed VBD ROOT 1", "to TO aux 3", "leave VB xcomp 1")
    left = next(status.standing(made, t) for t in triggers.find(made) if t.lemma == "leave")
    assert left.status is Status.PLANNED


def test_what_was_planned_and_is_cancelled_will_not_be() -> None:
    made = sentence(
        "She PRP nsubj 1", "canceled VBD ROOT 1", "a DT det 3", "trip NN dobj 1", "planned VBN acl 3", "for IN prep 4",
        "Monday NNP pobj 5",
    )  # fmt: skip
    found = {t.lemma: status.standing(made, t).status for t in triggers.find(made)}
    assert found == {"cancel": Status.HAPPENED, "plan": Status.DENIED}


def test_what_a_strike_is_called_for_is_still_to_come() -> None:
    made = sentence(
        "Unions NNS nsubj 2", "have VBP aux 2", "called VBN ROOT 2", "a DT det 4", "strike NN dobj 2", "for IN prep 2",
        "May NNP pobj 5 May DATE", "3 CD nummod 6",
    )  # fmt: skip
    assert [status.standing(made, t).status for t in triggers.find(made) if t.lemma == "call"] == [Status.PLANNED]


def test_what_is_expected_on_a_condition_is_imagined() -> None:
    made = sentence(
        "If IN mark 2", "it PRP nsubj 2", "fails VBZ advcl 6", ", , punct 6", "he PRP nsubjpass 6", "is VBZ auxpass 6",
        "expected VBN ROOT 6", "to TO aux 8", "leave VB xcomp 6",
    )  # fmt: skip
    assert [status.standing(made, t).status for t in triggers.find(made) if t.lemma == "leave"] == [Status.HYPOTHETICAL]


def test_what_was_planned_and_is_banned_will_not_be() -> None:
    made = sentence(
        "A DT det 1", "march NN nsubjpass 6", "planned VBN acl 1", "for IN prep 2", "Sunday NNP pobj 3",
        "was VBD auxpass 6", "banned VBN ROOT 6",
    )  # fmt: skip
    (planned,) = [t for t in triggers.find(made) if t.lemma == "plan"]
    assert status.standing(made, planned).status is Status.DENIED


@pytest.mark.parametrize(("verb", "status_"), [("cancelled", Status.DENIED), ("moved", Status.PLANNED)])
def test_what_was_due_and_is_cancelled_will_not_be(verb: str, status_: Status) -> None:
    made = sentence(
        "Trips NNS nsubjpass 7", ", , punct 0", "due JJ amod 0", "to TO aux 4", "begin VB xcomp 2", ", , punct 0",
        "were VBD auxpass 7", f"{verb} VBN ROOT 7",
    )  # fmt: skip
    found = {t.lemma: status.standing(made, t).status for t in triggers.find(made)}
    assert found["begin"] is status_
