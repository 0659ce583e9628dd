"""Status by named rules, on sentences made by hand."""

import pytest
from handmade import sentence

from timeline.events import status, triggers
from timeline.model import Span, Status

H, G, P, D, X = Status.HAPPENED, Status.ONGOING, Status.PLANNED, Status.DENIED, Status.HYPOTHETICAL

CASES = {
    "plain past": ("meet", H, ("They PRP nsubj 1", "met VBD ROOT 1")),
    "perfect": ("meet", H, ("They PRP nsubj 2", "have VBP aux 2", "met VBN ROOT 2")),
    "will": ("meet", P, ("They PRP nsubj 2", "will MD aux 2", "meet VB ROOT 2")),
    "is to": ("meet", P, ("They PRP nsubj 1", "are VBP ROOT 1 be", "to TO aux 3", "meet VB xcomp 1")),
    "is expected to": (
        "meet", P,
        ("They PRP nsubjpass 2", "are VBP auxpass 2", "expected VBN ROOT 2", "to TO aux 4", "meet VB xcomp 2"),
    ),
    "plans to": ("meet", P, ("They PRP nsubj 1", "plan VBP ROOT 1", "to TO aux 3", "meet VB xcomp 1")),
    "is due to": (
        "meet", P, ("They PRP nsubj 1", "are VBP ROOT 1 be", "due JJ acomp 1", "to TO aux 4", "meet VB xcomp 2"),
    ),
    "could": ("meet", X, ("They PRP nsubj 2", "could MD aux 2", "meet VB ROOT 2")),
    "kept from": (
        "leave", D,
        ("They PRP nsubj 1", "prevented VBD ROOT 1", "Anna NNP dobj 1", "from IN prep 1", "leaving VBG pcomp 3"),
    ),
    "not kept from": (
        "leave", X,
        ("They PRP nsubj 3", "did VBD aux 3", "not RB neg 3", "prevent VB ROOT 3", "Anna NNP dobj 3", "from IN prep 3",
         "leaving VBG pcomp 5"),
    ),
    "back from": ("leave", H, ("They PRP nsubj 1", "came VBD ROOT 1", "from IN prep 1", "leaving VBG pcomp 2")),
    "acquitted of": (
        "leave", D,
        ("They PRP nsubj 1", "acquitted VBD ROOT 1", "Anna NNP dobj 1", "of IN prep 1", "leaving VBG pcomp 3"),
    ),
    "called on to": (
        "leave", X,
        ("They PRP nsubj 1", "called VBD ROOT 1", "on IN prep 1", "Anna NNP pobj 2", "to TO aux 5", "leave VB xcomp 1"),
    ),
    "foiled a plot to": (
        "leave", D,
        ("They PRP nsubj 1", "foiled VBD ROOT 1", "a DT det 3", "plot NN dobj 1", "to TO aux 5", "leave VB advcl 1"),
    ),
    "unveiled a plan to": (
        "leave", P,
        ("They PRP nsubj 1", "unveiled VBD ROOT 1", "a DT det 3", "plan NN dobj 1", "to TO aux 5", "leave VB advcl 1"),
    ),
    "to be held": (
        "hold", P,
        ("They PRP nsubj 1", "called VBD ROOT 1", "an DT det 3", "election NN dobj 1", "to TO aux 6", "be VB auxpass 6",
         "held VBN relcl 3 hold"),
    ),
    "rejected claims that": (
        "leave", D,
        ("They PRP nsubj 1", "rejected VBD ROOT 1", "claims NNS dobj 1 claim", "that IN mark 6", "she PRP nsubj 6",
         "had VBD aux 6", "left VBN acl 2"),
    ),
    "made claims that": (
        "leave", H,
        ("They PRP nsubj 1", "made VBD ROOT 1", "claims NNS dobj 1 claim", "that IN mark 6", "she PRP nsubj 6",
         "had VBD aux 6", "left VBN acl 2"),
    ),
    "could be heard": (
        "hear", H, ("Shots NNS nsubjpass 3", "could MD aux 3", "be VB auxpass 3", "heard VBN ROOT 3"),
    ),
    "could have been heard": (
        "hear", X,
        ("Shots NNS nsubjpass 4", "could MD aux 4", "have VB aux 4", "been VBN auxpass 4", "heard VBN ROOT 4"),
    ),
    "could see": ("see", X, ("They PRP nsubj 2", "could MD aux 2", "see VB ROOT 2", "growth NN dobj 2")),
    "would have": ("meet", X, ("They PRP nsubj 3", "would MD aux 3", "have VB aux 3", "met VBN ROOT 3")),
    "said that would": (
        "meet", P,
        ("She PRP nsubj 1", "said VBD ROOT 1", "they PRP nsubj 4", "would MD aux 4", "meet VB ccomp 1"),
    ),
    "thought that would": (
        "meet", X,
        ("She PRP nsubj 1", "thought VBD ROOT 1", "they PRP nsubj 4", "would MD aux 4", "meet VB ccomp 1"),
    ),
    "said that would if": (
        "meet", X,
        ("She PRP nsubj 1", "said VBD ROOT 1", "they PRP nsubj 4", "would MD aux 4", "meet VB ccomp 1", "if IN mark 7",
         "we PRP nsubj 7", "won VBD advcl 4"),
    ),
    "arrested nobody": ("arrest", D, ("Police NNS nsubj 1", "arrested VBD ROOT 1", "nobody NN dobj 1 nobody")),
    "found no": (
        "find", D, ("They PRP nsubj 1", "found VBD ROOT 1", "no DT det 3", "survivors NNS dobj 1"),
    ),
    "was due to but was postponed": (
        "begin", D,
        ("It PRP nsubj 1", "was VBD ROOT 1 be", "due JJ acomp 1", "to TO aux 4", "begin VB xcomp 2", "but CC cc 1",
         "was VBD auxpass 7", "postponed VBN conj 1"),
    ),
    "nearly": ("drown", D, ("She PRP nsubj 2", "nearly RB advmod 2", "drowned VBD ROOT 2")),
    "nobody was": ("charge", D, ("Nobody NN nsubjpass 2 nobody", "was VBD auxpass 2", "charged VBN ROOT 2")),
    "if": ("meet", X, ("We PRP nsubj 1", "win VBP ROOT 1", "if IN mark 4", "they PRP nsubj 4", "meet VBP advcl 1")),
    "negated": ("meet", D, ("They PRP nsubj 3", "did VBD aux 3", "not RB neg 3", "meet VB ROOT 3")),
    "failed to": ("meet", D, ("They PRP nsubj 1", "failed VBD ROOT 1", "to TO aux 3", "meet VB xcomp 1")),
    "managed to": ("meet", H, ("They PRP nsubj 1", "managed VBD ROOT 1", "to TO aux 3", "meet VB xcomp 1")),
    "forced to": (
        "resign", H,
        ("She PRP nsubjpass 2", "was VBD auxpass 2", "forced VBN ROOT 2", "to TO aux 4", "resign VB xcomp 2"),
    ),
    "tried to": ("try", H, ("They PRP nsubj 1", "tried VBD ROOT 1", "to TO aux 3", "meet VB xcomp 1")),
    "denied that": (
        "meet", D, ("She PRP nsubj 1", "denied VBD ROOT 1", "that IN mark 4", "they PRP nsubj 4", "met VBD ccomp 1"),
    ),
    "hoped that": ("win", X, ("She PRP nsubj 1", "hoped VBD ROOT 1", "they PRP nsubj 3", "won VBD ccomp 1")),
    "a purpose": ("win", X, ("She PRP nsubj 1", "trained VBD ROOT 1", "to TO aux 3", "win VB advcl 1")),
    "an aim of a plan": (
        "win", P, ("She PRP nsubj 2", "will MD aux 2", "train VB ROOT 2", "to TO aux 4", "win VB advcl 2"),
    ),
    "the first to": (
        "win", H,
        ("She PRP nsubj 1", "was VBD ROOT 1 be", "the DT det 4", "first JJ amod 4", "woman NN attr 1", "to TO aux 6",
         "win VB relcl 4"),
    ),
    "nobody": ("win", D, ("Nobody NN nsubj 1 nobody", "won VBD ROOT 1")),
    "an imperative": ("ask", X, ("Ask VB ROOT 0", "me PRP dobj 0")),
    "a participle is past": (
        "offer", H,
        ("The DT det 1", "prize NN nsubj 4", "offered VBN acl 1", "will MD aux 4", "go VB ROOT 4"),
    ),
    "going on": ("meet", G, ("They PRP nsubj 2", "are VBP aux 2 be", "meeting VBG ROOT 2")),
    "was to have": (
        "hold", D,
        ("It PRP nsubj 1", "was VBD ROOT 1 be", "to TO aux 5", "have VB aux 5", "been VBN auxpass 5",
         "held VBN xcomp 1"),
    ),
    "will if": (
        "strike", X,
        ("If IN mark 2", "talks NNS nsubj 2", "fail VBP advcl 5", "they PRP nsubj 5", "will MD aux 5",
         "strike VB ROOT 5"),
    ),
    "a relative clause is a fact under a fear": (
        "capture", H,
        ("They PRP nsubj 1", "fear VBP ROOT 1", "he PRP nsubj 4", "may MD aux 4", "take VB ccomp 1", "it PRP dobj 4",
         "which WDT dobj 8", "rebels NNS nsubj 8", "captured VBN relcl 5"),
    ),
    "until they were found": (
        "find", H,
        ("They PRP nsubjpass 2", "were VBD auxpass 2", "believed VBN ROOT 2", "lost VBN xcomp 2", "until IN mark 7",
         "they PRP nsubjpass 7", "were VBD auxpass 7", "found VBN advcl 3"),
    ),
    "believed lost": (
        "lose", X, ("They PRP nsubjpass 2", "were VBD auxpass 2", "believed VBN ROOT 2", "lost VBN xcomp 2"),
    ),
    "had hoped to": (
        "sell", X, ("They PRP nsubj 2", "had VBD aux 2", "hoped VBN ROOT 2", "to TO aux 4", "sell VB xcomp 2"),
    ),
    "was going to": (
        "sell", X, ("They PRP nsubj 2", "were VBD aux 2 be", "going VBG ROOT 2", "to TO aux 4", "sell VB xcomp 2"),
    ),
    "is going to": (
        "sell", P, ("They PRP nsubj 2", "are VBP aux 2 be", "going VBG ROOT 2", "to TO aux 4", "sell VB xcomp 2"),
    ),
    "refused to": (
        "publish", D, ("They PRP nsubj 1", "refused VBD ROOT 1", "to TO aux 3", "publish VB xcomp 1"),
    ),
    "no plans to": (
        "close", D,
        ("They PRP nsubj 1", "have VBP ROOT 1", "no DT det 3", "plans NNS dobj 1", "to TO aux 5", "close VB acl 3"),
    ),
    "scrapped a plan to": (
        "close", D,
        ("They PRP nsubj 1", "scrapped VBD ROOT 1", "a DT det 3", "plan NN dobj 1", "to TO aux 5", "close VB acl 3"),
    ),
    "decided against": (
        "publish", D,
        ("They PRP nsubj 1", "decided VBD ROOT 1", "against IN prep 1", "publishing VBG pcomp 2", "it PRP dobj 3"),
    ),
    "was due to but was closed": (
        "open", D,
        ("It PRP nsubj 1", "was VBD ROOT 1 be", "due JJ acomp 1", "to TO aux 4", "open VB xcomp 2", "but CC cc 1",
         "was VBD auxpass 7", "closed VBN conj 1"),
    ),
    "told before what is denied": (
        "hold", H,
        ("He PRP nsubjpass 2", "was VBD auxpass 2 be", "held VBN ccomp 5", "; : punct 5", "he PRP nsubj 5",
         "denies VBZ ROOT 5", "it PRP dobj 5"),
    ),
    "set for a date": (
        "set", P, ("It PRP nsubjpass 2", "is VBZ auxpass 2", "set VBN ROOT 2", "for IN prep 2", "May NNP pobj 3"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("lemma", "expected", "rows"), CASES.values(), ids=CASES)
def test_status(lemma: str, expected: Status, rows: tuple[str, ...]) -> None:
    made = sentence(*rows)
    found = {t.lemma: status.standing(made, t) for t in triggers.find(made)}
    assert found[lemma].status is expected, found[lemma]


def test_every_year_is_a_habit() -> None:
    made = sentence("They PRP nsubj 1", "met VBD ROOT 1", "every DT det 3", "year NN npadvmod 1")
    assert status.standing(made, triggers.find(made)[0]).generic


def test_a_trigger_in_a_quotation_is_marked() -> None:
    made = sentence("They PRP nsubj 1", "met VBD ROOT 1")
    assert status.standing(made, triggers.find(made)[0], quoted=(Span(0, 8),)).quoted


CANCELLED = ("They PRP nsubj 1", "postponed VBD ROOT 1", "the DT det 3", "election NN dobj 1")
NOUNS = {
    "cancelled": (CANCELLED, D),
    "asked for": (("They PRP nsubj 1", "demanded VBD ROOT 1", "an DT det 3", "election NN dobj 1"), X),
    "held": (("They PRP nsubj 1", "watched VBD ROOT 1", "the DT det 3", "election NN dobj 1"), H),
    "upcoming": (
        ("The DT det 2", "upcoming JJ amod 2", "election NN nsubj 3", "worried VBD ROOT 3", "us PRP dobj 3"),
        P,
    ),
}


@pytest.mark.parametrize(("rows", "expected"), NOUNS.values(), ids=NOUNS)
def test_status_of_event_nouns(rows: tuple[str, ...], expected: Status) -> None:
    made = sentence(*rows)
    noun = next(t for t in triggers.find(made) if t.kind is triggers.Kind.NOUN)
    assert status.standing(made, noun).status is expected


def test_an_aim_in_the_passive_is_only_aimed_at() -> None:
    made = sentence(
        "They PRP nsubj 1", "want VBP ROOT 1", "it PRP nsubjpass 5", "to TO aux 5", "be VB auxpass 5",
        "reopened VBN ccomp 1",
    )  # fmt: skip
    reopened = next(status.standing(made, t) for t in triggers.find(made) if t.lemma == "reopen")
    assert reopened.status is Status.HYPOTHETICAL


def test_stopping_is_what_happened() -> None:
    made = sentence("They PRP nsubj 1", "stopped VBD ROOT 1", "printing VBG xcomp 1", "it PRP dobj 2")
    assert [status.standing(made, t).status for t in triggers.find(made)] == [H]


def test_hardly_anything_is_nothing() -> None:
    made = sentence("Hardly RB advmod 2", "a DT det 2", "word NN nsubjpass 4", "was VBD auxpass 4", "heard VBN ROOT 4")
    assert [status.standing(made, t).status for t in triggers.find(made)] == [Status.DENIED]
