import pytest
from handmade import sentence

from timeline.events import objects, syntax

SUBJECTS = {
    "its own": (("Anna NNP nsubj 1", "left VBD ROOT 1"), "left", "Anna"),
    "of a coordinated verb": (
        ("Anna NNP nsubj 1", "came VBD ROOT 1", "and CC cc 1", "left VBD conj 1"), "left", "Anna",
    ),
    "of an infinitive": (("Anna NNP nsubj 1", "wants VBZ ROOT 1", "to TO aux 3", "leave VB xcomp 1"), "leave", "Anna"),
    "of an infinitive after an object": (
        ("Anna NNP nsubj 1", "asked VBD ROOT 1", "Tim NNP dobj 1", "to TO aux 4", "leave VB xcomp 1"), "leave", "Tim",
    ),
    "of a relative clause": (
        ("Anna NNP nsubj 3", "who WP nsubj 2", "left VBD relcl 0", "won VBD ROOT 3"), "left", "Anna",
    ),
    "of a relative clause in the singular, behind two": (
        ("road NN nsubj 10", "between IN prep 0", "Sund NNP pobj 1", "and CC cc 2", "Arn NNP conj 2", ", , punct 2",
         "which WDT nsubjpass 8", "was VBD auxpass 8 be", "shut VBN relcl 2", ", , punct 0", "reopened VBD ROOT 10"),
        "shut", "road",
    ),
    "of a relative clause behind an hour": (
        ("They PRP nsubj 1", "set VBD ROOT 1", "a DT det 3", "curfew NN dobj 1", "from IN prep 1", "dusk NN pobj 4",
         "to IN prep 4", "6 CD nummod 8", "a.m. NN pobj 6 a.m. TIME", "that WDT nsubj 10", "began VBD relcl 8"),
        "began", "curfew",
    ),
    "of who is no firm": (
        ("two CD nummod 1", "miners NNS nsubj 10", "at IN prep 1", "work NN pobj 2", "for IN prep 3", "a DT det 6",
         "firm NN pobj 4", ", , punct 6", "who WP nsubj 9", "fell VBD relcl 6", "died VBD ROOT 10"),
        "fell", "miners",
    ),
    "of a participle": (("fire NN nsubj 2", "killing VBG acl 0", "spread VBD ROOT 2"), "killing", "fire"),
    "of what somebody is blamed for": (
        ("They PRP nsubj 1", "jailed VBD ROOT 1", "Tim NNP dobj 1", "for IN prep 1", "stealing VBG pcomp 3"),
        "stealing", "Tim",
    ),
    "set beside a name": (
        ("Anna NNP nsubj 7", ", , punct 0", "a DT det 3", "doctor NN appos 0", "who WP nsubj 5", "left VBD relcl 3",
         ", , punct 0", "won VBD ROOT 7"),
        "left", "Anna",
    ),
    "set off with its doer": (
        ("They PRP nsubj 1", "praised VBD ROOT 1", "the DT det 3", "plan NN dobj 1", ", , punct 1",
         "announced VBN advcl 1", "by IN agent 5", "Tim NNP pobj 6"),
        "announced", "plan",
    ),
    "of a time clause whose mark the parser took for a preposition": (
        ("After IN prep 4", "talks NNS pobj 0", "on IN prep 1", "trade NN pobj 2", "began VBD advcl 6",
         "they PRP nsubj 6", "left VBD ROOT 6"),
        "began", "talks",
    ),
    "of the main verb, hung on the clause between": (
        ("Anna NNP nsubj 4", "after IN mark 4", "the DT det 3", "war NN nsubj 4", "ended VBD advcl 5",
         "left VBD ROOT 5"),
        "left", "Anna",
    ),
    "not that of a phrase before it": (
        ("after IN mark 8", "a DT det 2", "sale NN nsubjpass 8", "to IN prep 2", "Tim NNP pobj 3", ", , punct 2",
         "Orion NNP conj 4", "was VBD auxpass 8", "formed VBN ROOT 8"),
        "formed", "Orion",
    ),
    "of one whose life began, by what is said of it": (
        ("Born VBN advcl 6", "in IN prep 0", "Oslo NNP pobj 1", ", , punct 6", "her PRP$ poss 5", "love NN nsubj 6",
         "grew VBD ROOT 6"),
        "Born", "her",
    ),
    "of who is said to be somebody": (
        ("Anna NNP nsubj 1", "is VBZ ROOT 1 be", "a DT det 3", "doctor NN attr 1", "who WP nsubj 5",
         "left VBD relcl 3"),
        "left", "Anna",
    ),
    "of what a body is said to be": (
        ("Orion NNP nsubj 1", "is VBZ ROOT 1 be", "a DT det 3", "charity NN attr 1", "founded VBN acl 3",
         "by IN agent 4", "Tim NNP pobj 5"),
        "founded", "Orion",
    ),
    "of what killed, not where": (
        ("Blasts NNS nsubj 9", "in IN prep 0", "Kenya NNP pobj 1 Kenya GPE", "and CC cc 2",
         "Togo NNP conj 2 Togo GPE", "which WDT nsubj 6", "killed VBD relcl 2", "ten CD dobj 6",
         "people NNS dobj 6", "stunned VBD ROOT 9"),
        "killed", "Blasts",
    ),
    "no year": (
        ("Anna NNP nsubj 1", "left VBD ROOT 1", "and CC cc 1", "the DT det 4", "year NN nsubjpass 6 year DATE",
         "was VBD auxpass 6", "elected VBN conj 1"),
        "elected", "Anna",
    ),
    "the nearest of two": (
        ("Winds NNS nsubj 3", "health NN compound 2", "officials NNS nsubj 3", "said VBD ROOT 3"), "said", "officials",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("rows", "verb", "subject"), SUBJECTS.values(), ids=SUBJECTS)
def test_subjects(rows: tuple[str, ...], verb: str, subject: str) -> None:
    made = sentence(*rows)
    found = syntax.subject(made, next(t for t in made.tokens if t.text == verb))
    assert found is not None and found.text == subject


def test_a_plan_of_bombing_bombs_nothing() -> None:
    made = sentence("The DT det 1", "plan NN nsubj 4", "of IN prep 1", "bombing VBG pcomp 2", "took VBD ROOT 4")
    assert syntax.subject(made, made.tokens[3]) is None


def test_by_belongs_to_the_object_where_there_is_one() -> None:
    made = sentence(
        "Anna NNP nsubj 1", "attended VBD ROOT 1", "a DT det 3", "rally NN dobj 1", "by IN agent 1", "Tim NNP pobj 4"
    )
    assert not syntax.is_passive(made, made.tokens[1])


def test_the_object_of_a_relative_clause_is_what_it_describes() -> None:
    made = sentence("firm NN ROOT 0", "which WDT dobj 3", "Anna NNP nsubj 3", "bought VBD relcl 0")
    found = objects.direct_object(made, made.tokens[3])
    assert found is made.tokens[0]


def test_a_day_is_no_object_of_what_was_done_then() -> None:
    made = sentence("day NN ROOT 0", "Anna NNP nsubj 2", "won VBD relcl 0")
    assert objects.direct_object(made, made.tokens[2]) is None


def test_a_small_clause_has_an_object_and_what_it_is_made() -> None:
    made = sentence("They PRP nsubj 1", "made VBD ROOT 1", "Anna NNP nsubj 4", "a DT det 4", "Dame NNP ccomp 1")
    assert objects.direct_object(made, made.tokens[1]) is made.tokens[2]
    assert objects.small_clause(made, made.tokens[1]) is made.tokens[4]


def test_what_is_set_off_behind_its_noun_was_done_to_it() -> None:
    made = sentence("The DT det 1", "deal NN nsubj 5", ", , punct 1", "notified VBD acl 1", ", , punct 1",
                    "failed VBD ROOT 5")  # fmt: skip
    assert syntax.is_passive(made, made.tokens[3])
    assert not syntax.is_passive(made, made.tokens[5])


@pytest.mark.parametrize(("preposition", "passive"), [("as", True), ("from", False)])
def test_who_is_called_something_does_not_call(preposition: str, passive: bool) -> None:
    made = sentence("The DT det 1", "singer NN nsubj 2", "hailed VBD ROOT 2", f"{preposition} IN prep 2",
                    "Leeds NNP pobj 3")  # fmt: skip
    assert syntax.is_passive(made, made.tokens[2]) is passive


def test_the_second_of_two_behind_being_is_passive_too() -> None:
    made = sentence(
        "She PRP nsubj 1", "survived VBD ROOT 1", "being VBG auxpass 3", "attacked VBN xcomp 1", "and CC cc 3",
        "dragged VBD conj 3", "away RB advmod 5", "by IN prep 5", "sharks NNS pobj 7",
    )  # fmt: skip
    assert syntax.is_passive(made, made.tokens[5])


def test_who_is_given_a_name_does_not_give_it() -> None:
    made = sentence(
        "She PRP nsubjpass 2", "was VBD auxpass 2", "sold VBN ROOT 2", "and CC cc 2", "renamed VBD conj 2",
        "Vega NNP dobj 4",
    )  # fmt: skip
    assert syntax.is_passive(made, made.tokens[4])
    made = sentence(
        "She PRP nsubjpass 2", "was VBD auxpass 2", "freed VBN ROOT 2", "and CC cc 2", "named VBD conj 2",
        "her PRP$ poss 6", "killer NN dobj 4",
    )  # fmt: skip
    assert not syntax.is_passive(made, made.tokens[4])


def test_who_is_asked_for_something_does_it() -> None:
    made = sentence(
        "He PRP nsubj 1", "asked VBD ROOT 1", "for IN prep 1", "talks NNS pobj 2", "to TO aux 5", "end VB xcomp 1",
    )  # fmt: skip
    assert syntax.subject(made, made.tokens[5]) is made.tokens[3]


def test_no_day_strikes_a_village() -> None:
    made = sentence(
        "Rain NN nsubj 1", "set VBD ROOT 1", "off RP prt 1", "a DT det 4", "slide NN dobj 1", "around IN prep 1",
        "5pm CD pobj 5 5pm TIME", "Monday NNP npadvmod 1 Monday DATE", ", , punct 7", "which WDT nsubj 10",
        "buried VBD relcl 7", "Oslo NNP dobj 10",
    )  # fmt: skip
    found = syntax.subject(made, made.tokens[10])
    assert found is not None
    assert found.text == "slide"
