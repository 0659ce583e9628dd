"""Words that the parser takes for others, on sentences made by hand."""

import pytest

from tests.handmade import sentence
from tests.reading.mended_trees import mended_tree
from timeline.model import Article
from timeline.reading import read
from timeline.reading.mending import mended


def test_a_first_name_is_no_preposition() -> None:
    made = sentence(
        "She PRP nsubj 1", "took VBD ROOT 1", "over RP prt 1", "from IN prep 1", "Per IN prep 3", "Holm NNP pobj 4",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["Per"] == ("compound", "Holm")
    assert tree["Holm"] == ("pobj", "from")


def test_a_preposition_of_a_title_stays_one() -> None:
    made = sentence("He PRP nsubj 1", "wrote VBD ROOT 1", "Songs NNS dobj 1", "From IN prep 2", "Leeds NNP pobj 3")
    assert mended(made) == made


@pytest.mark.parametrize("words", ["alive JJ amod 3", "alive JJ advcl 1", "dead JJ amod 3"])
def test_who_is_found_alive_is_found_so(words: str) -> None:
    tree = mended_tree(sentence("Divers NNS nsubj 1", "found VBD ROOT 1", "a DT det 3", "boy NN dobj 1", words))
    assert tree[words.split()[0]] == ("oprd", "found")


@pytest.mark.parametrize("word", ["ill", "silent"])
def test_who_falls_ill_is_so(word: str) -> None:
    made = sentence("Anna NNP nsubj 1", "fell VBD ROOT 1", "gravely RB advmod 3", f"{word} RB advmod 1")
    assert mended_tree(made)[word] == ("acomp", "fell")


def test_one_does_not_fall_soon() -> None:
    made = sentence("Anna NNP nsubj 1", "fell VBD ROOT 1", "soon RB advmod 1")
    assert mended(made) == made


def test_born_before_a_name_is_the_birth() -> None:
    made = sentence(
        "Born VBN compound 2", "Anna NNP compound 2", "Ek NNP npadvmod 8", "in IN prep 2", "Leeds NNP pobj 3",
        "in IN prep 2", "1924 CD pobj 5", "she PRP nsubj 8", "studied VBD ROOT 8", "law NN dobj 8",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["Born"] == ("advcl", "studied")
    assert tree["Ek"] == ("oprd", "Born")
    assert tree["in"] == ("prep", "Born")


def test_somebody_of_an_age_is_the_subject() -> None:
    made = sentence(
        "The DT det 6", "36 CD nummod 3", "- HYPH punct 3", "year NN npadvmod 5", "- HYPH punct 5", "old JJ amod 6",
        "joined VBN ROOT 6", "in IN prep 6", "2007 CD pobj 7",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["old"] == ("nsubj", "joined")
    assert tree["The"] == ("det", "old")


def test_what_is_joined_to_a_participle_is_one() -> None:
    made = sentence(
        "Rovers NNPS nsubj 7", "relegated VBN acl 0", "in IN prep 1", "2011 CD pobj 2", "and CC cc 1",
        "promoted VBD conj 1", "again RB advmod 5", "won VBD ROOT 7",
    )  # fmt: skip
    assert {t.text: t.tag for t in mended(made).tokens}["promoted"] == "VBN"


def test_what_was_done_to_it_and_joined_is_done_to_it() -> None:
    made = sentence(
        "It PRP nsubjpass 2", "was VBD auxpass 2", "found VBN ROOT 2", "and CC cc 2", "posted VBD conj 2",
        "Monday NNP npadvmod 4",
    )  # fmt: skip
    assert {t.text: t.tag for t in mended(made).tokens}["posted"] == "VBN"


@pytest.mark.parametrize(("verb", "tag"), [("brought", "VBN"), ("moved", "VBD")])
def test_only_what_nobody_does_by_themselves_is_done_to_it(verb: str, tag: str) -> None:
    made = sentence(
        "It PRP nsubjpass 2", "was VBD auxpass 2", "raised VBN ROOT 2", "and CC cc 2", f"{verb} VBD conj 2",
        "to IN prep 4", "Leeds NNP pobj 5",
    )  # fmt: skip
    assert {t.text: t.tag for t in mended(made).tokens}[verb] == tag


def test_that_before_a_clause_with_its_subject_is_no_object() -> None:
    made = sentence(
        "Anna NNP nsubj 1", "said VBD ROOT 1", "that WDT dobj 5", "she PRP nsubj 5", "will MD aux 5", "go VB ccomp 1",
    )  # fmt: skip
    assert mended_tree(made)["that"] == ("mark", "go")


@pytest.mark.model
def test_a_score_is_one_thing() -> None:
    (document,) = read([Article("made", "made", "", "Orion beat Leeds 17-10 to reach the final.")])
    found = {t.text: (t.dep, document.tokens[t.head].text) for t in document.tokens}
    assert found["10"][1] == "17"


def test_by_how_many_votes_it_failed_is_nobody() -> None:
    made = sentence(
        "A DT det 1", "motion NN nsubj 2", "failed VBD ROOT 2", "by IN agent 2", "four CD nummod 5", "votes NNS pobj 3",
    )  # fmt: skip
    assert mended_tree(made)["by"] == ("prep", "failed")


@pytest.mark.model
def test_who_is_beaten_is_not_half_of_a_score() -> None:
    (document,) = read([Article("made", "made", "", "Hill beat Berg 3-0 on Sunday.")])
    found = {t.text: (t.dep, document.tokens[t.head].text) for t in document.tokens}
    assert (found["Berg"], found["0"][1]) == (("dobj", "beat"), "3")


def test_a_former_general_is_somebody() -> None:
    made = sentence(
        "Holm NNP nsubj 6", ", , punct 0", "a DT det 4", "former JJ amod 4", "general JJ appos 0", ", , punct 0",
        "fled VBD ROOT 6",
    )  # fmt: skip
    assert {t.text: t.tag for t in mended(made).tokens}["general"] == "NN"


def test_a_town_before_its_state_does_nothing() -> None:
    made = sentence(
        "Venice NNP nsubj 6", ", , punct 0", "California NNP npadvmod 4", "- HYPH punct 4", "based VBN amod 5",
        "Orion NNP appos 0", "sold VBD ROOT 6", "it PRP dobj 6",
    )  # fmt: skip
    assert mended_tree(made)["Orion"] == ("nsubj", "sold")


def test_no_longer_denies() -> None:
    made = sentence("She PRP nsubj 3", "no RB neg 2", "longer RB advmod 3", "works VBZ ROOT 3 work")
    assert mended_tree(made)["longer"] == ("neg", "works")


def test_a_longer_one_denies_nothing() -> None:
    made = sentence("She PRP nsubj 1", "works VBZ ROOT 1 work", "longer RB advmod 1")
    assert mended(made) == made


def test_judges_before_names_are_people() -> None:
    made = sentence(
        "Sund NNP nsubj 1", "judges VBZ nsubjpass 6", "Anna NNP dobj 1", "and CC cc 2", "Bo NNP conj 2",
        "were VBD auxpass 6", "jailed VBN ROOT 6",
    )  # fmt: skip
    found = mended(made)
    assert (found.tokens[1].tag, found.tokens[1].lemma) == ("NNS", "judge")
    assert mended_tree(made)["Anna"] == ("appos", "judges")


def test_the_wounded_that_a_blast_left_are_not_those_who_left() -> None:
    made = sentence(
        "The DT det 1", "blast NN nsubj 2", "left VBD ROOT 2 leave", "30 CD dobj 2", "wounded VBN advcl 2",
        "on IN prep 4", "Monday NNP pobj 5",
    )  # fmt: skip
    assert mended_tree(made)["wounded"] == ("oprd", "left")


def test_a_number_that_stands_for_its_own_stays_an_object() -> None:
    made = sentence(
        "They PRP nsubj 1", "left VBD ROOT 1 leave", "two CD dobj 1", "singing VBG advcl 1",
    )  # fmt: skip
    assert mended(made) == made


def test_a_bus_that_carries_pilgrims_is_what_crashed() -> None:
    made = sentence(
        "A DT det 3", "bus NN compound 2", "carrying NN compound 3", "pilgrims NNS nsubj 4", "crashed VBD ROOT 4",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["bus"] == ("nsubj", "crashed")
    assert tree["carrying"] == ("acl", "bus")
    assert tree["pilgrims"] == ("dobj", "carrying")


def test_road_traffic_accidents_stay_accidents() -> None:
    made = sentence("Road NN compound 2", "building NN compound 2", "firms NNS nsubj 3", "closed VBD ROOT 3")
    assert mended(made) == made


def test_a_body_that_opened_an_inquiry_that_july_does_what_stands_behind() -> None:
    made = sentence(
        "The DT det 1", "body NN ROOT 1", ", , punct 1", "which WDT nsubj 4", "opened VBD relcl 1",
        "inquiries NNS dobj 4",
        "that IN mark 9", "July NNP npadvmod 9 July DATE", ", , punct 9", "is VBZ relcl 5 be", "due JJ acomp 9",
        "to TO aux 12", "report VB xcomp 10",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["body"] == ("nsubj", "is")
    assert tree["is"] == ("ROOT", "is")
    assert tree["July"] == ("npadvmod", "opened")


def test_what_an_inquiry_is_stays_with_it() -> None:
    made = sentence(
        "It PRP nsubj 1", "opened VBD ROOT 1", "inquiries NNS dobj 1", "that WDT nsubj 4", "are VBP relcl 2 be",
        "due JJ acomp 4",
    )  # fmt: skip
    assert mended(made) == made


def test_a_plural_that_opens_a_sentence_is_no_name() -> None:
    made = sentence("Neighbours NNP nsubj 1", "rang VBD ROOT 1")
    assert [t.tag for t in mended(made).tokens] == ["NNS", "VBD"]
    named = sentence("Brooks NNP nsubj 1 Brooks PERSON", "rang VBD ROOT 1")
    assert mended(named) == named


def test_a_town_one_goes_to_is_no_verb() -> None:
    made = sentence(
        "It PRP nsubj 1", "moved VBD ROOT 1", "from IN prep 1", "Leeds NNP pobj 2", "to TO aux 5", "Hull VB advcl 1",
        "in IN prep 5", "2012 CD pobj 6",
    )  # fmt: skip
    tree = mended_tree(made)
    assert (tree["Hull"], tree["in"]) == (("pobj", "to"), ("prep", "moved"))


@pytest.mark.parametrize(("thing", "read"), [("crash", ("prep", "died")), ("car", ("xcomp", "died"))])
def test_what_somebody_died_following_is_no_act(thing: str, read: tuple[str, str]) -> None:
    made = sentence(
        "Two CD nsubj 1", "died VBD ROOT 1", "following VBG xcomp 1", f"{thing} NN dobj 2", "yesterday NN npadvmod 2",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["following"] == read
    assert tree["yesterday"] == ("npadvmod", thing if read[0] == "prep" else "following")
