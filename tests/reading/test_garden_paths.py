"""Main verbs that the parser takes for something else, on sentences made by hand."""

import pytest

from tests.handmade import sentence
from tests.reading.mended_trees import mended_tree
from timeline.reading.mending import mended


def test_a_participle_behind_the_subject_is_no_main_verb() -> None:
    made = sentence(
        "The DT det 1", "player NN nsubj 2", "hailed VBD ROOT 2", "as IN prep 2", "star NN pobj 3", "has VBZ aux 6",
        "died VBN conj 2", ". . punct 2",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["died"] == ("ROOT", "died")
    assert tree["player"] == ("nsubj", "died")
    assert tree["hailed"] == ("acl", "player")


def test_nor_is_a_clause_that_describes_whose_work_it_was() -> None:
    made = sentence(
        "Berg NNP nsubj 6", ", , punct 0", "the DT det 3", "botanist NN appos 0", "whose WP$ poss 5", "work NN nsubj 6",
        "became VBD ROOT 6", "famous JJ acomp 6", ", , punct 6", "has VBZ aux 10", "died VBN conj 6",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["Berg"] == ("nsubj", "died")
    assert tree["became"] == ("relcl", "botanist")
    assert tree["work"] == ("nsubj", "became")


def test_two_verbs_with_an_and_between_them_stay_as_they_are() -> None:
    made = sentence(
        "She PRP nsubj 1", "fell VBD ROOT 1", "and CC cc 1", "has VBZ aux 4", "died VBN conj 1",
    )  # fmt: skip
    assert mended(made) == made


def test_what_stands_behind_when_is_a_clause_with_its_subject() -> None:
    made = sentence(
        "Two CD nsubj 1", "died VBD ROOT 1", "when WRB advmod 4", "a DT det 4", "bus NN advcl 1",
        "overturned VBN acl 4", "there RB advmod 5",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["overturned"] == ("advcl", "died")
    assert tree["bus"] == ("nsubj", "overturned")
    assert tree["when"] == ("advmod", "overturned")


def test_who_is_described_between_commas_did_what_stands_behind_them() -> None:
    made = sentence(
        "Hill NNP ROOT 0", ", , punct 0", "who WP nsubj 3", "led VBD relcl 0", "it PRP dobj 3", ", , punct 0",
        "conceded VBN acl 0", "today NN npadvmod 6", ". . punct 0",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["conceded"] == ("ROOT", "conceded")
    assert tree["Hill"] == ("nsubj", "conceded")


def test_a_second_subject_behind_its_verb_is_the_object() -> None:
    made = sentence("Hill NNP nsubj 1", "sued VBD ROOT 1", "Orion NNP nsubj 1", "today NN npadvmod 1")
    assert mended_tree(made)["Orion"] == ("dobj", "sued")


def test_where_something_was_brought_is_not_where_it_was_made() -> None:
    made = sentence(
        "She PRP nsubj 1", "brought VBD ROOT 1", "the DT det 3", "cake NN dobj 1", "she PRP nsubj 5",
        "made VBD relcl 3", "to IN prep 5", "school NN pobj 6", "on IN prep 5", "Monday NNP pobj 8",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["to"] == ("prep", "brought")
    assert tree["on"] == ("prep", "brought")


@pytest.mark.parametrize(
    "rows",
    [
        ("Hill NNP ROOT 0", "called VBN acl 0", "it PRP dobj 1", ". . punct 0"),
        ("Fighting VBG ROOT 0", "flared VBN acl 0", "there RB advmod 1", ". . punct 0"),
        (
            "accord NN ROOT 0", ", , punct 0", "ending VBG acl 0", "it PRP dobj 2", ", , punct 0", "lasted VBN acl 0",
            "long RB advmod 5", ". . punct 0",
        ),
    ],
    ids=["with an object", "fighting first", "described before"],
)  # fmt: skip
def test_a_noun_with_a_participle_is_a_sentence_where_it_acts_on_something_or_is_described(
    rows: tuple[str, ...],
) -> None:
    made = sentence(*rows)
    first, verb = made.tokens[0].text, next(t.text for t in made.tokens if t.text in ("called", "flared", "lasted"))
    assert mended_tree(made)[verb] == ("ROOT", verb)
    assert mended_tree(made)[first][0] == "nsubj"


@pytest.mark.parametrize("end", [". . punct 0", "! . punct 0"])
def test_a_caption_stays_a_caption(end: str) -> None:
    made = sentence("houses NNS ROOT 0", "damaged VBN acl 0", "in IN prep 1", "storms NNS pobj 2", end)
    assert mended(made) == made


def test_a_plant_that_closed_is_not_a_closed_one() -> None:
    made = sentence("plant NN nsubj 1", "closed JJ ROOT 1", "Monday NNP npadvmod 1", ". . punct 1")
    verb = mended(made).tokens[1]
    assert (verb.tag, verb.pos, verb.lemma) == ("VBD", "VERB", "close")
    open_ = sentence("plant NN nsubj 1", "is VBZ ROOT 1", "closed JJ acomp 1", ". . punct 1")
    assert mended(open_) == open_


def test_a_clause_behind_and_is_of_the_verb_behind_it() -> None:
    made = sentence(
        "She PRP nsubj 1", "ran VBD ROOT 1", "and CC cc 1", "when WRB advmod 5", "they PRP nsubj 5",
        "split VBD advcl 1", "won VBD conj 1",
    )  # fmt: skip
    assert mended_tree(made)["split"] == ("advcl", "won")


def test_who_does_something_while_acting_is_the_subject() -> None:
    made = sentence(
        "Soldiers NNS nsubj 1", "acting VBG ROOT 1", "on IN prep 1", "tips NNS pobj 2", "raided VBD conj 1",
        "it PRP dobj 4",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["Soldiers"] == ("nsubj", "raided")
    assert tree["acting"] == ("acl", "Soldiers")


def test_who_tells_it_at_the_end_is_no_part_of_what_is_told() -> None:
    made = sentence(
        "Orion NNP nsubj 1", "bought VBD ROOT 1", "Vega NNP dobj 1", ", , punct 2", "the DT det 5",
        "firms NNS nsubj 6", "announced VBD relcl 2", "Tuesday NNP npadvmod 6",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["announced"] == ("ROOT", "announced")
    assert tree["bought"] == ("ccomp", "announced")


def test_what_somebody_did_is_not_done_by_the_last_noun_of_a_clause_about_them() -> None:
    made = sentence(
        "Holm NNP ROOT 0", ", , punct 0", "who WP nsubj 3", "was VBD relcl 0", "17 CD attr 3", "in IN prep 3",
        "the DT det 7", "attack NN pobj 5", ", , punct 7", "stabbed VBN acl 7", "Lily NNP dobj 9", ". . punct 0",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["stabbed"] == ("ROOT", "stabbed")
    assert tree["Holm"] == ("nsubj", "stabbed")


def test_what_is_set_off_behind_a_subject_hides_no_main_verb() -> None:
    made = sentence(
        "Orion NNP ROOT 0", ", , punct 0", "based VBN acl 0", "in IN prep 2", "Leeds NNP pobj 3", ", , punct 4",
        "named VBN acl 4", "Hill NNP dobj 6", "chief NN oprd 6", ", , punct 0", "succeeding VBG acl 0",
        "Wood NNP dobj 10", ". . punct 0",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["Orion"] == ("nsubj", "named")
    assert tree["named"] == ("ROOT", "named")
    assert tree["succeeding"] == ("advcl", "named")


def test_a_town_named_so_stays_so() -> None:
    made = sentence(
        "Orion NNP ROOT 0", ", , punct 0", "based VBN acl 0", "in IN prep 2", "Leeds NNP pobj 3", ", , punct 4",
        "listed VBN acl 4", "in IN prep 6", ". . punct 0",
    )  # fmt: skip
    assert mended(made) == made


def test_what_somebody_studied_is_not_she() -> None:
    made = sentence(
        "Hill NNP ROOT 0", ", , punct 0", "born VBN acl 0 bear", "there RB advmod 2", ", , punct 0",
        "studied VBN amod 6", "law NN appos 0", "and CC cc 0", "joined VBD conj 0", "Orion NNP dobj 8", ". . punct 0",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["studied"] == ("ROOT", "studied")
    assert tree["Hill"] == ("nsubj", "studied")
    assert tree["law"] == ("dobj", "studied")
    assert tree["joined"] == ("conj", "studied")


def test_what_stands_behind_as_is_a_clause_with_its_subject() -> None:
    made = sentence(
        "Two CD nsubj 1", "died VBD ROOT 1", "as IN prep 1", "floods NNS pobj 2", "hit VBN acl 3 hit",
        "Sund NNP dobj 4",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["hit"] == ("advcl", "died")
    assert tree["floods"] == ("nsubj", "hit")


def test_somebody_hit_by_something_is_no_clause() -> None:
    made = sentence(
        "She PRP nsubj 1", "posed VBD ROOT 1", "as IN prep 1", "one NN pobj 2", "hit VBN acl 3 hit", "by IN agent 4",
        "cars NNS pobj 5",
    )  # fmt: skip
    assert mended(made) == made


def test_what_is_told_before_who_says_it_has_a_subject() -> None:
    made = sentence(
        "A DT det 1", "raid NN dep 10", "on IN prep 1", "Sund NN pobj 2", "killed VBN acl 3", "ten CD nummod 6",
        "people NNS dobj 4", ", , punct 10", "the DT det 9", "army NN nsubj 10", "said VBD ROOT 10 say",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["killed"] == ("ccomp", "said")
    assert tree["raid"] == ("nsubj", "killed")


def test_what_was_done_by_somebody_describes_it() -> None:
    made = sentence(
        "A DT det 1", "raid NN dobj 7", "led VBN acl 1", "by IN agent 2", "rebels NNS pobj 3", ", , punct 7",
        "they PRP nsubj 7", "said VBD ROOT 7 say",
    )  # fmt: skip
    assert mended(made) == made


def test_who_is_described_without_commas_did_what_stands_behind() -> None:
    made = sentence(
        "Rebels NNS ROOT 0", "who WP nsubj 2", "held VBD relcl 0", "it PRP dobj 2", "named VBN acl 0", "a DT det 6",
        "chief NN dobj 4", ". . punct 0",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["named"] == ("ROOT", "named")
    assert tree["Rebels"] == ("nsubj", "named")


def test_letters_that_are_only_a_past_are_no_adjective() -> None:
    made = sentence(
        "Spain NNP ROOT 0", ", , punct 0", "its PRP$ poss 3", "buyer NN appos 0", ", , punct 0", "froze JJ amod 6",
        "orders NNS appos 0", "on IN prep 6", "Monday NNP pobj 7", ". . punct 0",
    )  # fmt: skip
    tree = mended_tree(made)
    assert tree["froze"] == ("ROOT", "froze")
    assert tree["orders"] == ("dobj", "froze")
