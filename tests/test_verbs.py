import pytest
from handmade import sentence

from timeline.model import Aspect, Tense
from timeline.verbs import cues, verb_group

GROUPS = [
    (("They PRP nsubj 1", "met VBD ROOT 1"), 1, Tense.PAST, Aspect.NONE, "", False),
    (("They PRP nsubj 2", "have VBP aux 2", "met VBN ROOT 2"), 2, Tense.PRESENT, Aspect.PERFECT, "", False),
    (("They PRP nsubj 2", "will MD aux 2", "meet VB ROOT 2"), 2, Tense.FUTURE, Aspect.NONE, "will", False),
    (("They PRP nsubj 2", "could MD aux 2", "meet VB ROOT 2"), 2, Tense.NONE, Aspect.NONE, "could", False),
    (("They PRP nsubj 1", "plan VBP ROOT 1", "to TO aux 3", "meet VB xcomp 1"), 3,
     Tense.FUTURE, Aspect.NONE, "plan to", False),
    (("They PRP nsubj 1", "are VBP ROOT 1 be", "to TO aux 3", "meet VB xcomp 1"), 3,
     Tense.FUTURE, Aspect.NONE, "be to", False),
    (("They PRP nsubj 3", "did VBD aux 3", "not RB neg 3", "meet VB ROOT 3"), 3, Tense.PAST, Aspect.NONE, "", False),
    (("They PRP nsubjpass 2", "were VBD auxpass 2", "held VBN ROOT 2"), 2, Tense.PAST, Aspect.NONE, "", True),
    (("They PRP nsubj 2", "are VBP aux 2 be", "meeting VBG ROOT 2"), 2, Tense.PRESENT, Aspect.PROGRESSIVE, "", False),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "verb", "tense", "aspect", "modal", "passive"), GROUPS)
def test_verb_groups(rows: tuple[str, ...], verb: int, tense: Tense, aspect: Aspect, modal: str, passive: bool) -> None:
    made = sentence(*rows)
    group = verb_group(made, made.tokens[verb])
    assert (group.tense, group.aspect, group.modal, group.passive) == (tense, aspect, modal, passive)


def test_negation_is_seen() -> None:
    made = sentence("They PRP nsubj 3", "did VBD aux 3", "not RB neg 3", "meet VB ROOT 3")
    assert verb_group(made, made.tokens[3]).negated


def test_a_coordinated_participle_takes_the_helpers_of_the_first() -> None:
    made = sentence("He PRP nsubjpass 2", "was VBD auxpass 2", "tried VBN ROOT 2", "and CC cc 2", "jailed VBN conj 2")
    group = verb_group(made, made.tokens[4])
    assert group.passive
    assert group.tense is Tense.PAST


def test_cues_are_clauses_with_their_verb() -> None:
    made = sentence("Anna NNP nsubj 1", "said VBD ROOT 1", "Tim NNP nsubj 4", "will MD aux 4", "come VB ccomp 1")
    assert [(made.text(cue.span), cue.verb, cue.tense) for cue in made.cues] == [
        ("Anna said Tim will come", "say", Tense.PAST),
        ("Tim will come", "come", Tense.FUTURE),
    ]


def test_a_cue_says_when_what_looks_ahead_does_so_from_the_past() -> None:
    now = sentence("They PRP nsubj 1", "plan VBP ROOT 1", "to TO aux 3", "meet VB xcomp 1")
    then = sentence("They PRP nsubj 1", "planned VBD ROOT 1", "to TO aux 3", "meet VB xcomp 1")
    helped = sentence(
        "It PRP nsubjpass 2", "was VBD auxpass 2", "expected VBN ROOT 2", "to TO aux 4", "meet VB xcomp 2"
    )
    assert [cues(made)[-1].modal for made in (now, then, helped)] == ["plan to", "was to", "was to"]


def test_what_one_is_accused_of_is_past_whatever_is_to_come() -> None:
    made = sentence(
        "He PRP nsubj 2", "will MD aux 2", "testify VB ROOT 2", ", , punct 2", "accused VBN advcl 2", "of IN prep 4",
        "hiding VBG pcomp 5", "in IN prep 6", "May NNP pobj 7",
    )  # fmt: skip
    assert {cue.verb: cue.tense for cue in cues(made)} == {
        "testify": Tense.FUTURE, "accuse": Tense.PAST, "hide": Tense.PAST,
    }  # fmt: skip
