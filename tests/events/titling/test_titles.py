"""What titles say: sentences made by hand, in `titles.txt` and `plans.txt` those that differ in nothing else."""

from pathlib import Path

import pytest
from handmade import read, sentence
from linked import linking
from titled import act, titled, verb

from timeline.entities import link
from timeline.events.titling import clauses, titles
from timeline.events.titling.wording import Writer
from timeline.model import Status

HERE = Path(__file__).parent
NAMES = {
    "Anna": "Anna Hill",
    "Tim": "Tim Wood",
    "she": "Anna Hill",
    "Oslo": "Oslo/place",
    "Orion": "Orion Inc./organization",
    "chief": "Anna Hill",
    "town": "Oslo/place",
    "U.S.": "United States/place",
    "Colts": "Norvik Colts/organization",
    "Greens": "Greens/organization",
    "Times": "Times/organization",
    "Airlines": "Norvik Airlines/organization",
    "His": "Tim Wood",
    "wife": "Anna Hill",
    "minister": "Anna Hill",
    "woman": "Anna Hill",
    "their": "Anna Hill",
    **dict.fromkeys(("Nordic", "Quays"), "Nordic Quays/organization"),
    **dict.fromkeys(("Standard", "&", "Poor"), "Standard & Poor/organization"),
}
TITLES = read(HERE / "titles.txt")
PLANS = read(HERE / "plans.txt")
DATES = ("2007", "season", "Saturday", "daily", "weekly")


@pytest.mark.parametrize(("rows", "expected"), TITLES.values(), ids=TITLES)
def test_titles(rows: tuple[str, ...], expected: str) -> None:
    made = sentence(*rows)
    assert titled(made, linking(made, **NAMES), verb(made), dates=DATES).text == expected


@pytest.mark.parametrize(("rows", "expected"), PLANS.values(), ids=PLANS)
def test_a_plan_is_told_as_headlines_do(rows: tuple[str, ...], expected: str) -> None:
    made = sentence(*rows)
    assert titled(made, linking(made, **NAMES), status=Status.PLANNED).text == expected


def test_what_was_decided_is_a_plan_of_nobody_named() -> None:
    made = sentence("It PRP nsubjpass 2", "was VBD auxpass 2", "decided VBN ROOT 2", "to TO aux 4", "hold VB xcomp 2",
                    "a DT det 6", "race NN dobj 4")  # fmt: skip
    assert titled(made, linking(made), act(made, "hold"), status=Status.PLANNED).text == "A race to be held"


def test_what_was_to_be_and_was_not_says_so() -> None:
    made = sentence(
        "The DT det 1", "deal NN nsubj 2", "was VBD ROOT 2 be", "to TO aux 6", "have VB aux 6", "been VBN auxpass 6",
        "signed VBN xcomp 2",
    )  # fmt: skip
    assert titled(made, linking(made), act(made, "sign"), status=Status.DENIED).text == "The deal is not signed"


def test_a_verb_is_no_part_of_its_own_subject() -> None:
    made = sentence("The DT det 1", "tender NN nsubjpass 6", "won VBN acl 1", "by IN agent 2", "Anna NNP pobj 3",
                    "was VBD auxpass 6", "cancelled VBN ROOT 6")  # fmt: skip
    assert titled(made, linking(made, **NAMES), act(made, "win")).text == "The tender is won by Anna Hill"


def test_dates_stay_out() -> None:
    made = sentence("Anna NNP nsubj 1", "left VBD ROOT 1", "on IN prep 1", "Friday NNP pobj 2")
    assert titled(made, linking(made, **NAMES), dates=["Friday"]).text == "Anna Hill leaves"


def test_a_title_never_has_more_than_fourteen_words_and_ends_with_a_whole_phrase() -> None:
    tail = [f"word{i} NN pobj {4 + 2 * i - 1}" for i in range(12)]
    rows = ["Anna NNP nsubj 1", "met VBD ROOT 1", "Tim NNP dobj 1"]
    for i, word in enumerate(tail):
        rows += [f"in IN prep {1 if i == 0 else 2 + 2 * i}", word.rsplit(" ", 1)[0] + f" {3 + 2 * i}"]
    made = sentence(*rows)
    words = titled(made, linking(made, **NAMES)).text.split()
    assert len(words) <= titles.LONGEST
    assert words[-1] != "in"


def test_an_event_noun_of_a_person() -> None:
    made = sentence("Anna NNP poss 2", "'s POS case 0", "death NN nsubj 3", "shocked VBD ROOT 3", "us PRP dobj 3")
    assert titled(made, linking(made, **NAMES), act(made, "death")).text == "Death of Anna Hill"


def test_a_name_that_begins_small_stays_so_and_an_acronym_is_not_spelled_out() -> None:
    made = sentence("iPhone NNP nsubj 1", "reached VBD ROOT 1", "UNO NNP dobj 1")
    known = linking(made, UNO="United Nations Organization/organization")
    assert titled(made, known).text == "iPhone reaches UNO"


def test_of_a_list_too_long_the_first_thing_stands() -> None:
    rows = ["Anna NNP nsubj 1", "sold VBD ROOT 1", "boats NNS dobj 1", "and CC cc 2", "the DT det 18"]
    rows += [f"word{i} NN compound 18" for i in range(13)] + ["trains NNS conj 2"]
    made = sentence(*rows)
    assert titled(made, linking(made, **NAMES)).text == "Anna Hill sells boats"


def test_a_person_described_and_named_beside_it_is_the_name() -> None:
    made = sentence(
        "Its PRP$ poss 2", "former JJ amod 2", "owner NN nsubj 6", ", , punct 2", "Anna NNP appos 2 Anna PERSON",
        ", , punct 2", "fled VBD ROOT 6",
    )  # fmt: skip
    assert titled(made, linking(made, owner="Anna Hill", Anna="Anna Hill")).text == "Anna Hill flees"


def test_a_word_before_a_name_is_no_part_of_it() -> None:
    made = sentence(
        "Fans NNS nsubj 1", "cheered VBD ROOT 1", "Brazilian JJ amod 3 Brazilian NORP", "striker NN compound 5",
        "Marco NNP compound 5 Marco PERSON", "Bellini NNP dobj 1 Bellini PERSON",
    )  # fmt: skip
    assert titled(made, link(made)).text == "Fans cheer Marco Bellini"


@pytest.mark.parametrize(("room", "words"), [(3, []), (4, []), (6, ["to", "urge", "Tim", "Wood", "to", "leave"])])
def test_a_clause_is_whole_or_left_out(room: int, words: list[str]) -> None:
    made = sentence(
        "came VBD ROOT 0", "to TO aux 2", "urge VB advcl 0", "Tim NNP dobj 2", "to TO aux 5", "leave VB xcomp 2"
    )
    writer = Writer(made, linking(made, **NAMES), frozenset())
    assert clauses.complement(writer, made.tokens[2], room) == words


def test_the_and_of_two_dates_goes_with_them() -> None:
    made = sentence("won VBD ROOT 0", "the DT det 5", "2002 CD nummod 5", "and CC cc 2", "2003 CD conj 2",
                    "races NNS dobj 0")  # fmt: skip
    writer = Writer(made, linking(made), frozenset({2, 4}))
    assert writer.noun_phrase(made.tokens[5], room=5) == ["the", "races"]


def test_the_hyphen_of_two_years_goes_with_them() -> None:
    made = sentence("fought VBD ROOT 0", "the DT det 5", "2014 CD nummod 4", "- HYPH punct 4", "2016 CD nummod 5",
                    "epidemic NN dobj 0")  # fmt: skip
    writer = Writer(made, linking(made), frozenset({2, 4}))
    assert writer.noun_phrase(made.tokens[5], room=5) == ["epidemic"]


@pytest.mark.parametrize(("room", "words"), [(3, ["the", "second", "winner"]), (2, [])])
def test_a_shorter_phrase_keeps_the_word_that_says_which_one(room: int, words: list[str]) -> None:
    made = sentence(
        "the DT det 3", "second JJ amod 3 second ORDINAL", "young JJ amod 3", "winner NN nsubj 4", "left VBD ROOT 4",
    )  # fmt: skip
    assert Writer(made, linking(made), frozenset()).noun_phrase(made.tokens[3], room=room) == words


@pytest.mark.parametrize("noun", ["time", "hour"])
def test_a_time_that_was_told_before_is_left_out(noun: str) -> None:
    made = sentence(
        "Anna NNP nsubj 1", "left VBD ROOT 1", "at IN prep 1", "the DT det 4", f"{noun} NN pobj 2", "of IN prep 4",
        "Saturday NNP pobj 5",
    )  # fmt: skip
    assert titled(made, linking(made, **NAMES), dates=DATES).text == "Anna Hill leaves"


@pytest.mark.parametrize(("room", "words"), [(5, ["being", "behind", "the", "attack"]), (2, [])])
def test_what_one_is_behind_is_said_with_behind(room: int, words: list[str]) -> None:
    made = sentence("accused VBN ROOT 0", "of IN prep 0", "being VBG pcomp 1", "behind IN prep 2", "the DT det 5",
                    "attack NN pobj 3")  # fmt: skip
    assert clauses.complement(Writer(made, linking(made), frozenset()), made.tokens[2], room) == words
