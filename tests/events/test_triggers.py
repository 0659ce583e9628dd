import pytest
from handmade import sentence

from timeline.events import triggers
from timeline.events.triggers import Kind, Trigger


def found(*rows: str) -> dict[str, Trigger]:
    return {trigger.lemma: trigger for trigger in triggers.find(sentence(*rows))}


def test_a_carried_verb_is_the_trigger_and_its_carrier_is_in_the_chain() -> None:
    made = found("She PRP nsubjpass 2", "was VBD auxpass 2", "forced VBN ROOT 2", "to TO aux 4", "resign VB xcomp 2")
    assert list(made) == ["resign"]
    assert [t.lemma for t in made["resign"].chain] == ["force", "resign"]


def test_forcing_somebody_tells_two_things() -> None:
    made = found("It PRP nsubj 1", "forced VBD ROOT 1", "Anna NNP dobj 1", "to TO aux 4", "leave VB xcomp 1")
    assert list(made) == ["force", "leave"]


def test_an_event_noun_that_a_verb_only_says_took_place_is_no_trigger_of_its_own() -> None:
    made = found("The DT det 1", "election NN nsubj 2", "took VBD ROOT 2", "place NN dobj 2")
    assert list(made) == ["take"]
    assert made["take"].noun is not None and made["take"].noun.lemma == "election"


def test_an_event_noun_elsewhere_is_a_trigger() -> None:
    made = found("Anna NNP nsubj 1", "died VBD ROOT 1", "in IN prep 1", "the DT det 4", "earthquake NN pobj 2")
    assert made["earthquake"].kind is Kind.NOUN


KINDS = [
    (("Anna NNP nsubj 1", "appeared VBD ROOT 1", "in IN prep 1", "court NN pobj 2"), "appear", Kind.VERB),
    (("Anna NNP nsubj 1", "appeared VBD ROOT 1", "in IN prep 1", "pain NN pobj 2"), "appear", Kind.STATE),
    (("Anna NNP nsubj 1", "said VBD ROOT 1", "so RB advmod 1"), "say", Kind.REPORT),
    (("Anna NNP nsubj 1", "announced VBD ROOT 1", "it PRP dobj 1"), "announce", Kind.VERB),
    (("Anna NNP nsubj 1", "conceded VBD ROOT 1", "defeat NN dobj 1"), "concede", Kind.VERB),
    (("Anna NNP nsubj 1", "knew VBD ROOT 1", "it PRP dobj 1"), "know", Kind.REPORT),
    (("Anna NNP nsubj 1", "owned VBD ROOT 1", "it PRP dobj 1"), "own", Kind.STATE),
    (("Anna NNP nsubj 1", "left VBD ROOT 1"), "leave", Kind.VERB),
]


@pytest.mark.parametrize(("rows", "lemma", "kind"), KINDS)
def test_kinds(rows: tuple[str, ...], lemma: str, kind: Kind) -> None:
    assert found(*rows)[lemma].kind is kind


def test_a_participle_that_only_names_is_no_trigger() -> None:
    made = found("A DT det 1", "firm NN nsubj 4", "called VBN acl 1", "Orion NNP oprd 2", "failed VBD ROOT 4")
    assert list(made) == ["fail"]


def test_the_quarter_that_ended_is_no_event() -> None:
    made = found(
        "It PRP nsubj 1", "grew VBD ROOT 1", "in IN prep 1", "the DT det 4", "quarter NN pobj 2", "ended VBN acl 4"
    )
    assert list(made) == ["grow"]


def test_a_passive_infinitive_is_carried_too() -> None:
    made = found(
        "It PRP nsubjpass 2", "is VBZ auxpass 2", "expected VBN ROOT 2", "to TO aux 5", "be VB auxpass 5",
        "heard VBN xcomp 2",
    )  # fmt: skip
    assert list(made) == ["hear"]
    assert [t.lemma for t in made["hear"].chain] == ["expect", "hear"]


def test_surviving_something_is_one_act() -> None:
    made = found("She PRP nsubj 1", "survived VBD ROOT 1", "being VBG auxpass 3", "shot VBN xcomp 1")
    assert list(made) == ["shoot"]


def test_being_ordered_to_do_it_tells_two_things() -> None:
    made = found("It PRP nsubjpass 2", "was VBD auxpass 2", "ordered VBN ROOT 2", "to TO aux 4", "pay VB xcomp 2")
    assert list(made) == ["order", "pay"]


def test_what_is_said_of_every_source_is_only_reported() -> None:
    made = found("He PRP nsubj 1", "declined VBD ROOT 1", "to TO aux 3", "comment VB xcomp 1")
    assert made["decline"].kind is Kind.REPORT


def test_being_missing_is_a_state() -> None:
    made = found("Six CD nsubj 2", "are VBP aux 2", "missing VBG ROOT 2")
    assert made["miss"].kind is Kind.STATE
    assert found("Six CD nsubj 1", "missed VBD ROOT 1", "it PRP dobj 1")["miss"].kind is Kind.VERB


def test_claiming_a_thing_is_an_act() -> None:
    made = found("They PRP nsubj 1", "claimed VBD ROOT 1", "victory NN dobj 1")
    assert made["claim"].kind is Kind.VERB


def test_a_gerund_right_behind_a_bare_noun_names_a_thing() -> None:
    made = found("She PRP nsubj 1", "tried VBD ROOT 1", "road NN dobj 1", "racing VBG acl 2")
    assert list(made) == ["try"]


def test_what_is_expected_is_to_come_and_no_report() -> None:
    made = found("It PRP nsubjpass 2", "is VBZ auxpass 2", "expected VBN ROOT 2")
    assert made["expect"].kind is Kind.VERB


def test_how_somebody_is_is_a_state() -> None:
    made = found("He PRP nsubjpass 2", "was VBD auxpass 2", "experienced VBN ROOT 2")
    assert made["experience"].kind is Kind.STATE


def test_naming_somebody_to_a_post_is_an_act() -> None:
    made = found("They PRP nsubj 1", "named VBD ROOT 1", "Anna NNP dobj 1", "head NN oprd 1")
    assert made["name"].kind is Kind.VERB


def test_a_heart_attack_is_no_attack() -> None:
    made = found("She PRP nsubj 1", "died VBD ROOT 1", "of IN prep 1", "heart NN compound 4", "attack NN pobj 2")
    assert list(made) == ["die"]


def test_what_is_shown_somewhere_is_on_show() -> None:
    made = found("They PRP nsubjpass 2", "were VBD auxpass 2", "shown VBN ROOT 2", "in IN prep 2", "Oslo NNP pobj 3")
    assert made["show"].kind is Kind.VERB


def test_what_somebody_went_on_to_do_is_told_by_its_own_verb() -> None:
    made = found(
        "She PRP nsubj 1", "went VBD ROOT 1", "on RP prt 1", "to TO aux 4", "become VB advcl 1", "mayor NN attr 4"
    )  # fmt: skip
    assert list(made) == ["become"]
    assert [t.lemma for t in made["become"].chain] == ["go", "become"]
