import pytest
from handmade import sentence
from linked import linking

from timeline.entities import link
from timeline.events import participants, triggers
from timeline.events.titling import clauses, titles
from timeline.events.titling.wording import Writer
from timeline.model import Status

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
    "Airlines": "Norvik Airlines/organization",
    "His": "Tim Wood",
    "wife": "Anna Hill",
    "minister": "Anna Hill",
    **dict.fromkeys(("Nordic", "Quays"), "Nordic Quays/organization"),
    **dict.fromkeys(("Standard", "&", "Poor"), "Standard & Poor/organization"),
}

TITLES = {
    "full names": (("Anna NNP nsubj 1", "met VBD ROOT 1", "Tim NNP dobj 1"), "Anna Hill meets Tim Wood"),
    "pronoun": (
        ("When WRB advmod 2", "she PRP nsubj 2", "left VBD ROOT 2", "Oslo NNP dobj 2"), "Anna Hill leaves Oslo",
    ),
    "passive": (
        ("Anna NNP nsubjpass 2", "was VBD auxpass 2", "fired VBN ROOT 2", "by IN agent 2", "Orion NNP pobj 3"),
        "Anna Hill is fired by Orion Inc.",
    ),
    "plan": (("Anna NNP nsubj 2", "will MD aux 2", "leave VB ROOT 2"), "Anna Hill will leave"),
    "expected": (
        ("They NNS nsubjpass 2", "are VBP auxpass 2", "expected VBN ROOT 2", "to TO aux 4", "leave VB xcomp 2"),
        "They are expected to leave",
    ),
    "carried": (
        ("Anna NNP nsubjpass 2", "was VBD auxpass 2", "forced VBN ROOT 2", "to TO aux 4", "resign VB xcomp 2"),
        "Anna Hill is forced to resign",
    ),
    "a name that begins with an adjective": (
        ("Tim NNP nsubj 1", "sold VBD ROOT 1", "Nordic JJ amod 3", "Quays NNP dobj 1"), "Tim Wood sells Nordic Quays",
    ),
    "what is needed before its asides": (
        ("Anna NNP nsubj 1", "said VBD ROOT 1", "Tim NNP nsubj 3", "discussed VBD ccomp 1", "with IN prep 3",
         "the DT det 6", "heads NNS pobj 4 head", "of IN prep 6", "the DT det 9", "board NN pobj 7", "the DT det 11",
         "need NN dobj 3", "to TO aux 13", "protect VB acl 11", "Oslo NNP dobj 13"),
        "Anna Hill says Tim Wood discussed the need to protect Oslo",
    ),
    "no need without what for": (
        ("Anna NNP nsubj 1", "spoke VBD ROOT 1", "of IN prep 1", "the DT det 4", "need NN pobj 2", "to TO aux 6",
         "make VB acl 4", "the DT det 8", "harbours NNS dobj 6 harbour", "of IN prep 8", "the DT det 11",
         "towns NNS pobj 9 town", "on IN prep 11", "the DT det 14", "coast NN pobj 12", "of IN prep 14",
         "the DT det 17", "sea NN pobj 15", "much RB advmod 19", "deeper JJR ccomp 6"),
        "Anna Hill speaks of the need to make the harbours of the towns",
    ),
    "a name before a date": (
        ("Anna NNP compound 1", "Saturday NNP nsubj 2", "left VBD ROOT 2", "Oslo NNP dobj 2"), "Anna Hill leaves Oslo",
    ),
    "no when of half a clause": (
        ("Anna NNP nsubj 1", "left VBD ROOT 1", "Oslo NNP dobj 1", "when WRB advmod 5", "rain NN nsubj 5",
         "made VBD advcl 1", "Tim NNP nsubj 7", "stay VB ccomp 5"),
        "Anna Hill leaves Oslo",
    ),
    "what a worry is about": (
        ("Anna NNP nsubj 1", "raised VBD ROOT 1", "concerns NNS dobj 1", "about IN prep 2", "Orion NNP pobj 3"),
        "Anna Hill raises concerns about Orion Inc.",
    ),
    "whose doing": (
        ("Anna NNP nsubj 1", "joined VBD ROOT 1", "the DT det 3", "search NN dobj 1", "for IN prep 3", "a DT det 6",
         "plane NN nsubj 7", "carrying VBG pcomp 4", "mail NN dobj 7"),
        "Anna Hill joins the search for a plane carrying mail",
    ),
    "named to what": (
        ("Anna NNP nsubjpass 2", "was VBD auxpass 2", "named VBN ROOT 2", "chief NN oprd 2", "of IN prep 3",
         "police NN pobj 4"),
        "Anna Hill is named chief of police",
    ),
    "a clause aside does not tell which": (
        ("The DT det 1", "minister NN nsubj 7", ", , punct 1", "who WP nsubj 4", "is VBZ relcl 1 be",
         "former JJ acomp 4", ", , punct 1", "fled VBD ROOT 7"),
        "Anna Hill flees",
    ),
    "so much": (
        ("Anna NNP nsubjpass 2", "was VBD auxpass 2", "fined VBN ROOT 2", "11 CD nummod 4 11 MONEY",
         "dollars NNS npadvmod 2"),
        "Anna Hill is fined 11 dollars",
    ),
    "a paper that comes out every day": (
        ("A DT det 1", "man NN nsubj 5", "with IN prep 1", "a DT det 4", "daily NN pobj 2", "fled VBD ROOT 5",
         "the DT det 8", "Hindi JJ amod 8", "weekly NN dobj 5"),
        "A man flees the Hindi weekly",
    ),
    "time for whom": (
        ("Anna NNP nsubj 1", "says VBZ ROOT 1", "it PRP nsubj 3", "is VBZ ccomp 1 be", "time NN attr 3",
         "for IN mark 8", "Tim NNP nsubj 8", "to TO aux 8", "leave VB relcl 4", "Oslo NNP dobj 8"),
        "Anna Hill says it is time for Tim Wood to leave Oslo",
    ),
    "two of them": (
        ("Anna NNP nsubj 3", "and CC cc 0", "Tim NNP conj 0", "married VBD ROOT 3"), "Anna Hill and Tim Wood marry",
    ),
    "negated": (
        ("Anna NNP nsubj 3", "did VBD aux 3", "not RB neg 3", "sign VB ROOT 3", "it PRP dobj 3"),
        "Anna Hill does not sign it",
    ),
    "place behind": (
        ("Anna NNP nsubj 1", "met VBD ROOT 1", "Tim NNP dobj 1", "in IN prep 1", "Oslo NNP pobj 3"),
        "Anna Hill meets Tim Wood in Oslo",
    ),
    "fronted place goes last": (
        ("In IN prep 4", "Oslo NNP pobj 0", ", , punct 4", "Anna NNP nsubj 4", "met VBD ROOT 4", "Tim NNP dobj 4"),
        "Anna Hill meets Tim Wood in Oslo",
    ),
    "what is said": (
        ("Anna NNP nsubj 1", "said VBD ROOT 1", "Tim NNP nsubj 4", "would MD aux 4", "leave VB ccomp 1"),
        "Anna Hill says Tim Wood would leave",
    ),
    "what came of it": (
        ("A DT det 1", "fire NN nsubj 2", "struck VBD ROOT 2", "Oslo NNP dobj 2", ", , punct 2", "killing VBG advcl 2",
         "ten CD dobj 5"),
        "A fire strikes Oslo, killing ten",
    ),
    "nobody is told": (
        ("It PRP ROOT 0", "who WP nsubj 2", "shot VBD ccomp 0", "down RP prt 2", "the DT det 5", "plane NN dobj 2"),
        "The plane is shot down",
    ),
    "what a claim says": (
        ("Anna NNP nsubj 1", "dismissed VBD ROOT 1", "claims NNS dobj 1", "that IN mark 5", "Tim NNP nsubj 5",
         "lied VBD acl 2"),
        "Anna Hill dismisses claims that Tim Wood lied",
    ),
    "which man": (
        ("The DT det 1", "man NN nsubj 6", "who WP nsubj 3", "threw VBD relcl 1", "a DT det 5", "stone NN dobj 3",
         "fled VBD ROOT 6"),
        "The man who threw a stone flees",
    ),
    "what she became": (
        ("Anna NNP nsubj 1", "became VBD ROOT 1", "its PRP$ poss 3", "chief NN attr 1"), "Anna Hill becomes its chief",
    ),
    "nearly": (("Anna NNP nsubj 2", "nearly RB advmod 2", "drowned VBD ROOT 2"), "Anna Hill nearly drowns"),
    "in the order of the text": (
        ("Anna NNP nsubj 1", "called VBD ROOT 1", "on IN prep 1", "Tim NNP pobj 2", "to TO aux 5", "leave VB xcomp 1"),
        "Anna Hill calls on Tim Wood to leave",
    ),
    "no connection with nothing": (
        ("Anna NNP nsubjpass 2", "was VBD auxpass 2", "held VBN ROOT 2", "in IN prep 2", "connection NN pobj 3"),
        "Anna Hill is held",
    ),
    "an age left out between two commas": (
        ("Anna NNP nsubjpass 7", ", , punct 0", "20 CD appos 0", ", , punct 0", "and CC cc 0", "Tim NNP conj 0",
         "were VBD auxpass 7", "fired VBN ROOT 7"),
        "Anna Hill and Tim Wood are fired",
    ),
    "the town of a name": (
        ("Anna NNP nsubj 1", "left VBD ROOT 1", "the DT det 3", "town NN dobj 1", "of IN prep 3", "Oslo NNP pobj 4"),
        "Anna Hill leaves the town of Oslo",
    ),
    "a season for an object": (
        ("Anna NNP nsubj 1", "missed VBD ROOT 1", "the DT det 4", "2007 CD nummod 4", "season NN dobj 1"),
        "Anna Hill misses the 2007 season",
    ),
    "two adjectives, one of them a participle": (
        ("Tired JJ amod 3", "and CC cc 0", "hunted VBN conj 0", "men NNS nsubj 4", "fled VBD ROOT 4"),
        "Tired and hunted men flee",
    ),
    "a clause whose subject is a clause": (
        ("Officials NNS nsubj 1", "said VBD ROOT 1", "leaving VBG csubj 5", "Oslo NNP dobj 2", "could MD aux 5",
         "help VB ccomp 1", "Tim NNP dobj 5"),
        "Officials say leaving Oslo could help Tim Wood",
    ),
    "no outcome without whom it came to": (
        ("Anna NNP nsubj 1", "left VBD ROOT 1", ", , punct 1", "leaving VBG advcl 1", "coal NN compound 11",
         "oil NN compound 11", "gas NN compound 11", "lead NN compound 11", "tin NN compound 11", "zinc NN compound 11",
         "iron NN compound 11", "works NNS nsubj 12", "struggling VBG ccomp 3"),
        "Anna Hill leaves",
    ),
    "so many out of so many": (
        ("Anna NNP nsubj 1", "held VBD ROOT 1", "43 CD dobj 1", "out IN prep 2", "of IN prep 3", "90 CD nummod 6",
         "seats NNS pobj 4", "in IN prep 1", "Oslo NNP pobj 7"),
        "Anna Hill holds 43 out of 90 seats in Oslo",
    ),
    "what reports say is set aside": (
        ("Anna NNP nsubj 1", "met VBD ROOT 1", "Tim NNP dobj 1", "according VBG prep 1", "to IN prep 3",
         "reports NNS pobj 4"),
        "Anna Hill meets Tim Wood",
    ),
    "a firm of two names": (
        ("Standard NNP nsubj 3", "& CC cc 0", "Poor NNP conj 0", "left VBD ROOT 3", "Oslo NNP dobj 3"),
        "Standard & Poor leaves Oslo",
    ),
    "a wife by name": (
        ("His PRP$ poss 1", "wife NN nsubj 6", "Anna NNP appos 1", "and CC cc 1", "his PRP$ poss 5", "son NN conj 1",
         "left VBD ROOT 6", "Oslo NNP dobj 6"),
        "Tim Wood's wife Anna Hill and his son leave Oslo",
    ),
    "a minister named later": (
        ("Orion NNP nsubj 1", "sued VBD ROOT 1", "a DT det 4", "former JJ amod 4", "minister NN dobj 1"),
        "Orion Inc. sues a former minister",
    ),
    "a number behind a comma is no measure": (
        ("Anna NNP nsubj 1", "met VBD ROOT 1", "Tim NNP dobj 1", ", , punct 1", "eight CD npadvmod 1 eight CARDINAL",
         "hurt JJ amod 4"),
        "Anna Hill meets Tim Wood",
    ),
    "whom the parser hung beside its noun": (
        ("Orion NNP nsubj 1", "beat VBD ROOT 1", "club NN dobj 1", "Oslo NNP npadvmod 1 Oslo ORG"),
        "Orion Inc. beats Oslo",
    ),
    "no all behind a list": (
        ("Anna NNP nsubj 4", "and CC cc 0", "Tim NNP conj 0", "all DT appos 0", "left VBD ROOT 4", "Oslo NNP dobj 4"),
        "Anna Hill and Tim Wood leave Oslo",
    ),
    "when, told of the second of two": (
        ("Ten CD nsubjpass 2", "were VBD auxpass 2", "killed VBN ROOT 2", "and CC cc 2", "others NNS nsubjpass 5",
         "hurt VBN conj 2", "when WRB advmod 9", "a DT det 8", "bridge NN nsubj 9", "fell VBD advcl 5"),
        "Ten are killed when a bridge falls",
    ),
    "a name before the day that the parser took for the subject": (
        ("Anna NNP compound 1", "2007 NNP nsubj 2", "left VBD ROOT 2", "Oslo NNP dobj 2"), "Anna Hill leaves Oslo",
    ),
    "the before letters for a name": (
        ("Anna NNP nsubj 1", "left VBD ROOT 1", "the DT det 3", "U.S. NNP dobj 1"),
        "Anna Hill leaves the United States",
    ),
    "no preposition of a day left out": (
        ("Anna NNP nsubjpass 2", "was VBD auxpass 2", "hurt VBN ROOT 2", "in IN prep 2", "an DT det 5",
         "attack NN pobj 3", "on IN prep 5", "2007 NNP pobj 6", "outside IN prep 5", "Oslo NNP pobj 8"),
        "Anna Hill is hurt in an attack outside Oslo",
    ),
    "break even": (
        ("Orion NNP nsubj 1", "broke VBD ROOT 1", "even RB acomp 1", "in IN prep 1", "Oslo NNP pobj 3"),
        "Orion Inc. breaks even in Oslo",
    ),
    "neither of two": (
        ("Neither CC preconj 1", "Anna NNP nsubj 4", "nor CC cc 1", "Tim NNP conj 1", "left VBD ROOT 4",
         "Oslo NNP dobj 4"),
        "Neither Anna Hill nor Tim Wood leave Oslo",
    ),
    "its quarter left out": (
        ("Orion NNP nsubj 1", "reported VBD ROOT 1", "a DT det 3", "loss NN dobj 1", "for IN prep 3", "its PRP$ poss 6",
         "2007 CD pobj 4"),
        "Orion Inc. reports a loss",
    ),
    "a team that is many": (
        ("The DT det 1", "Colts NNPS nsubj 2", "left VBD ROOT 2", "Oslo NNP dobj 2"), "The Norvik Colts leave Oslo",
    ),
    "a firm that is one": (
        ("The DT det 1", "Airlines NNPS nsubj 2", "left VBD ROOT 2", "Oslo NNP dobj 2"),
        "The Norvik Airlines leaves Oslo",
    ),
    "a year that did it": (
        ("The DT det 2", "2007 CD nummod 2", "season NN nsubj 3", "ruined VBD ROOT 3", "Orion NNP dobj 3"),
        "The 2007 season ruins Orion Inc.",
    ),
    "what it's doing": (
        ("Orion NNP nsubj 1", "announced VBD ROOT 1", "it PRP nsubj 4", "'s VBZ aux 4 be", "buying VBG ccomp 1",
         "Oslo NNP dobj 4"),
        "Orion Inc. announces it is buying Oslo",
    ),
    "a thing made": (
        ("They NNS nsubj 1", "made VBD ROOT 1", "Anna NNP nsubj 4", "a DT det 4", "Dame NNP ccomp 1"),
        "They make Anna Hill a Dame",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("rows", "expected"), TITLES.values(), ids=TITLES)
def test_titles(rows: tuple[str, ...], expected: str) -> None:
    made = sentence(*rows)
    known = linking(made, **NAMES)
    dates = frozenset(t.index for t in made.tokens if t.text in ("2007", "season", "Saturday", "daily", "weekly"))
    trigger = max(
        (t for t in triggers.find(made) if t.kind is not triggers.Kind.NOUN),
        key=lambda t: t.top.head == t.top.index or "who" in rows[1],
    )
    assert titles.titled(made, trigger, participants.frame(made, trigger), known, dates=dates).text == expected


PLANS = {
    "will": (("Anna NNP nsubj 2", "will MD aux 2", "leave VB ROOT 2"), "Anna Hill to leave"),
    "will be": (
        ("Anna NNP nsubjpass 3", "will MD aux 3", "be VB auxpass 3", "fired VBN ROOT 3"), "Anna Hill to be fired",
    ),
    "are to": (
        ("They PRP nsubj 1", "are VBP ROOT 1 be", "to TO aux 3", "meet VB xcomp 1", "Tim NNP dobj 3"),
        "They to meet Tim Wood",
    ),
    "expected": (
        ("They PRP nsubjpass 2", "are VBP auxpass 2", "expected VBN ROOT 2", "to TO aux 4", "leave VB xcomp 2"),
        "They are expected to leave",
    ),
}  # fmt: skip


def test_what_was_decided_is_a_plan_of_nobody_named() -> None:
    made = sentence("It PRP nsubjpass 2", "was VBD auxpass 2", "decided VBN ROOT 2", "to TO aux 4", "hold VB xcomp 2",
                    "a DT det 6", "race NN dobj 4")  # fmt: skip
    trigger = next(t for t in triggers.find(made) if t.lemma == "hold")
    frame = participants.frame(made, trigger)
    text = titles.titled(made, trigger, frame, linking(made, **NAMES), status=Status.PLANNED).text
    assert text == "A race to be held"


@pytest.mark.parametrize(("rows", "expected"), PLANS.values(), ids=PLANS)
def test_a_plan_is_told_as_headlines_do(rows: tuple[str, ...], expected: str) -> None:
    made = sentence(*rows)
    trigger = triggers.find(made)[0]
    frame = participants.frame(made, trigger)
    assert titles.titled(made, trigger, frame, linking(made, **NAMES), status=Status.PLANNED).text == expected


def test_what_was_to_be_and_was_not_says_so() -> None:
    made = sentence(
        "The DT det 1", "deal NN nsubj 2", "was VBD ROOT 2 be", "to TO aux 6", "have VB aux 6", "been VBN auxpass 6",
        "signed VBN xcomp 2",
    )  # fmt: skip
    trigger = next(t for t in triggers.find(made) if t.lemma == "sign")
    frame = participants.frame(made, trigger)
    text = titles.titled(made, trigger, frame, linking(made, **NAMES), status=Status.DENIED).text
    assert text == "The deal is not signed"


def test_a_verb_is_no_part_of_its_own_subject() -> None:
    made = sentence("The DT det 1", "tender NN nsubjpass 6", "won VBN acl 1", "by IN agent 2", "Anna NNP pobj 3",
                    "was VBD auxpass 6", "cancelled VBN ROOT 6")  # fmt: skip
    won = next(t for t in triggers.find(made) if t.lemma == "win")
    assert (
        titles.titled(made, won, participants.frame(made, won), linking(made, **NAMES)).text
        == "The tender is won by Anna Hill"
    )


def test_dates_stay_out() -> None:
    made = sentence("Anna NNP nsubj 1", "left VBD ROOT 1", "on IN prep 1", "Friday NNP pobj 2")
    trigger = triggers.find(made)[0]
    known = linking(made, **NAMES)
    assert (
        titles.titled(made, trigger, participants.frame(made, trigger), known, dates=frozenset([3])).text
        == "Anna Hill leaves"
    )


def test_a_title_never_has_more_than_fourteen_words_and_ends_with_a_whole_phrase() -> None:
    tail = [f"word{i} NN pobj {4 + 2 * i - 1}" for i in range(12)]
    rows = ["Anna NNP nsubj 1", "met VBD ROOT 1", "Tim NNP dobj 1"]
    for i, word in enumerate(tail):
        rows += [f"in IN prep {1 if i == 0 else 2 + 2 * i}", word.rsplit(" ", 1)[0] + f" {3 + 2 * i}"]
    made = sentence(*rows)
    trigger = triggers.find(made)[0]
    text = titles.titled(made, trigger, participants.frame(made, trigger), linking(made, **NAMES)).text
    assert len(text.split()) <= titles.LONGEST
    assert text.split()[-1] != "in"


def test_an_event_noun_of_a_person() -> None:
    made = sentence("Anna NNP poss 2", "'s POS case 0", "death NN nsubj 3", "shocked VBD ROOT 3", "us PRP dobj 3")
    noun = next(t for t in triggers.find(made) if t.kind is triggers.Kind.NOUN)
    assert (
        titles.titled(made, noun, participants.frame(made, noun), linking(made, **NAMES)).text == "Death of Anna Hill"
    )


def test_a_name_that_begins_small_stays_so_and_an_acronym_is_not_spelled_out() -> None:
    made = sentence("iPhone NNP nsubj 1", "reached VBD ROOT 1", "UNO NNP dobj 1")
    trigger = triggers.find(made)[0]
    known = linking(made, UNO="United Nations Organization/organization")
    assert titles.titled(made, trigger, participants.frame(made, trigger), known).text == "iPhone reaches UNO"


def test_of_a_list_too_long_the_first_thing_stands() -> None:
    rows = ["Anna NNP nsubj 1", "sold VBD ROOT 1", "boats NNS dobj 1", "and CC cc 2", "the DT det 18"]
    rows += [f"word{i} NN compound 18" for i in range(13)] + ["trains NNS conj 2"]
    made = sentence(*rows)
    trigger = triggers.find(made)[0]
    text = titles.titled(made, trigger, participants.frame(made, trigger), linking(made, **NAMES)).text
    assert text == "Anna Hill sells boats"


def test_a_person_described_and_named_beside_it_is_the_name() -> None:
    made = sentence(
        "Its PRP$ poss 2", "former JJ amod 2", "owner NN nsubj 6", ", , punct 2", "Anna NNP appos 2 Anna PERSON",
        ", , punct 2", "fled VBD ROOT 6",
    )  # fmt: skip
    names = linking(made, owner="Anna Hill", Anna="Anna Hill")
    trigger = triggers.find(made)[0]
    assert titles.titled(made, trigger, participants.frame(made, trigger), names).text == "Anna Hill flees"


def test_a_word_before_a_name_is_no_part_of_it() -> None:
    made = sentence(
        "Fans NNS nsubj 1", "cheered VBD ROOT 1", "Brazilian JJ amod 3 Brazilian NORP", "striker NN compound 5",
        "Marco NNP compound 5 Marco PERSON", "Bellini NNP dobj 1 Bellini PERSON",
    )  # fmt: skip
    trigger = triggers.find(made)[0]
    text = titles.titled(made, trigger, participants.frame(made, trigger), link(made)).text
    assert text == "Fans cheer Marco Bellini"


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


@pytest.mark.parametrize(("room", "words"), [(5, ["being", "behind", "the", "attack"]), (2, [])])
def test_what_one_is_behind_is_said_with_behind(room: int, words: list[str]) -> None:
    made = sentence("accused VBN ROOT 0", "of IN prep 0", "being VBG pcomp 1", "behind IN prep 2", "the DT det 5",
                    "attack NN pobj 3")  # fmt: skip
    assert clauses.complement(Writer(made, linking(made), frozenset()), made.tokens[2], room) == words
