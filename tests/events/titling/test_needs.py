"""What a verb needs: made sentences, each for one way a title used to break off."""

from dataclasses import replace

import pytest
from handmade import document, sentence
from linked import linking

from timeline.events import participants, triggers
from timeline.events.titling import titles

NAMES = {
    "Anna": "Anna Hill",
    "Tim": "Tim Wood",
    "Oslo": "Oslo/place",
    "Orion": "Orion Inc./organization",
    "singer": "Anna Hill",
    **dict.fromkeys(("Nord", "district"), "Nord/place"),
    "works": "Norvik Works/organization",
}

TOLD = {
    "accused of what": (
        ("Anna NNP nsubjpass 2", "was VBD auxpass 2", "accused VBN ROOT 2", "in IN prep 2", "Oslo NNP pobj 3",
         "of IN prep 2", "hiding VBG pcomp 5", "two CD nummod 8", "letters NNS dobj 6"),
        "Anna Hill is accused in Oslo of hiding two letters",
    ),
    "returned to doing": (
        ("Anna NNP nsubj 1", "returned VBD ROOT 1", "to IN prep 1", "painting VBG pcomp 2"),
        "Anna Hill returns to painting",
    ),
    "how it was done": (
        ("Orion NNP nsubj 1", "saved VBD ROOT 1", "money NN dobj 1", "by IN prep 1", "closing VBG pcomp 3",
         "two CD nummod 6", "plants NNS dobj 4"),
        "Orion Inc. saves money by closing two plants",
    ),
    "away from what": (
        ("Anna NNP nsubj 1", "threatened VBD ROOT 1", "to TO aux 3", "walk VB xcomp 1", "away RB advmod 3",
         "from IN prep 4", "the DT det 7", "talks NNS pobj 5"),
        "Anna Hill threatens to walk away from the talks",
    ),
    "the rank of who came in": (
        ("Anna NNP nsubj 1", "came VBD ROOT 1", "second RB advmod 1"), "Anna Hill comes second",
    ),
    "how much off": (
        ("Anna NNP nsubj 1", "took VBD ROOT 1", "five CD nummod 3", "weeks NNS npadvmod 4 week DATE",
         "off RB advmod 1"),
        "Anna Hill takes five weeks off",
    ),
    "how long it lasts": (
        ("A DT det 1", "strike NN nsubj 2", "lasted VBD ROOT 2", "six CD nummod 4 six DATE",
         "weeks NNS npadvmod 2 week DATE"),
        "A strike lasts six weeks",
    ),
    "whom and what": (
        ("Orion NNP nsubj 1", "offered VBD ROOT 1", "its PRP$ poss 3", "workers NNS dobj 1", "there RB advmod 3",
         "new JJ amod 6", "jobs NNS dobj 1"),
        "Orion Inc. offers its workers new jobs",
    ),
    "a particle behind its pronoun": (
        ("Orion NNP nsubj 1", "put VBD ROOT 1", "itself PRP dobj 1", "up RP prt 1", "for IN prep 1", "sale NN pobj 4"),
        "Orion Inc. puts itself up for sale",
    ),
    "what is said, hung on the paper that says it": (
        ("Anna NNP nsubj 1", "warned VBD ROOT 1", "in IN prep 1", "a DT det 4", "letter NN pobj 2", "that IN mark 8",
         "the DT det 7", "roof NN nsubj 8", "leaked VBD acl 4"),
        "Anna Hill warns that the roof leaked",
    ),
    "whom it helps": (
        ("Orion NNP nsubj 1", "asked VBD ROOT 1", "the DT det 7", "upper JJ amod 7", "town NN compound 7",
         "police NN compound 7", "traffic NN compound 7", "office NN dobj 1", "to TO aux 9", "help VB xcomp 1",
         "the DT det 11", "boys NNS nsubj 12", "reach VB ccomp 9", "the DT det 14", "harbour NN dobj 12"),
        "Orion Inc. asks the upper town police traffic office to help the boys",
    ),
    "what they were seen doing": (
        ("Anna NNP nsubj 1", "saw VBD ROOT 1", "passengers NNS dobj 1", "clinging VBG acl 2", "to IN prep 3",
         "ropes NNS pobj 4"),
        "Anna Hill sees passengers clinging to ropes",
    ),
    "what was first done": (
        ("The DT det 1", "race NN nsubjpass 4", "was VBD auxpass 4", "first RB advmod 4", "held VBN ROOT 4",
         "in IN prep 4", "Oslo NNP pobj 5"),
        "The race is first held in Oslo",
    ),
    "where one was elected to": (
        ("The DT det 1", "academy NN nsubj 7", "to IN prep 6", "which WDT pobj 2", "Anna NNP nsubjpass 6",
         "was VBD auxpass 6", "elected VBN relcl 1", "closed VBD ROOT 7"),
        "Anna Hill is elected to the academy",
    ),
    "no clause run on with a semicolon": (
        ("The DT det 1", "plots NNS nsubjpass 3", "were VBD auxpass 3", "lost VBN ccomp 7", "; : punct 7",
         "the DT det 6", "mayor NN nsubj 7", "refused VBD ROOT 7", "permission NN dobj 7"),
        "The mayor refuses permission",
    ),
    "no place said first behind a clause": (
        ("In IN prep 4", "Oslo NNP pobj 0", ", , punct 4", "Anna NNP nsubj 4", "said VBD ROOT 4", "the DT det 6",
         "deal NN nsubj 7", "failed VBD ccomp 4"),
        "Anna Hill says the deal failed",
    ),
    "a count with a spaced hyphen": (
        ("The DT det 4", "six CD nummod 3", "- HYPH punct 3", "member NN nmod 4", "team NN nsubj 5", "left VBD ROOT 5",
         "Oslo NNP dobj 5"),
        "The six-member team leaves Oslo",
    ),
    "both of them": (
        ("Anna NNP nsubj 1", "scored VBD ROOT 1", "both DT det 3", "goals NNS dobj 1"), "Anna Hill scores both goals",
    ),
    "about how many": (
        ("Anna NNP nsubj 1", "freed VBD ROOT 1", "about RB advmod 3", "30 CD nummod 4", "birds NNS dobj 1"),
        "Anna Hill frees about 30 birds",
    ),
    "an attempt at what": (
        ("An DT det 1", "attempt NN nsubj 6", "to TO aux 3", "raise VB acl 1", "the DT det 5", "ship NN dobj 3",
         "failed VBD ROOT 6"),
        "An attempt to raise the ship fails",
    ),
    "no grounds without what they are": (
        ("Anna NNP nsubjpass 2", "was VBD auxpass 2", "freed VBN ROOT 2", "on IN prep 2", "the DT det 5",
         "grounds NNS pobj 3 ground", "that IN mark 20", *(f"w{i} NN compound 20" for i in range(7, 20)),
         "mattered VBD acl 5"),
        "Anna Hill is freed",
    ),
    "no backs without whose": (
        ("Anna NNP nsubj 1", "wrote VBD ROOT 1", "names NNS dobj 1", "on IN prep 1", "the DT det 5",
         "backs NNS pobj 3 back", "of IN prep 5", *(f"w{i} NN compound 19" for i in range(7, 19)), "shirts NNS pobj 6"),
        "Anna Hill writes names",
    ),
    "nobody's doing": (
        ("A DT det 1", "paper NN nsubjpass 3", "was VBD auxpass 3", "found VBN ROOT 3", "in IN prep 3",
         "Oslo NNP pobj 4", "by IN agent 3", "someone NN pobj 6"),
        "A paper is found in Oslo",
    ),
    "those that were told before": (
        ("Those DT det 1", "talks NNS nsubj 2", "failed VBD ROOT 2"), "The talks fail",
    ),
    "bankrupt when": (
        ("Work NN nsubj 1", "stopped VBD ROOT 1", "when WRB advmod 5", "the DT det 4", "builder NN nsubj 5",
         "went VBD advcl 1", "bankrupt JJ acomp 5"),
        "Work stops when the builder goes bankrupt",
    ),
    "over how many": (
        ("Police NNS nsubj 1", "said VBD ccomp 7", "over IN prep 1", "300 CD nummod 4", "pilgrims NNS pobj 2",
         "have VBP aux 7", "been VBN auxpass 7", "killed VBN ROOT 7"),
        "Over 300 pilgrims are killed",
    ),
    "whom the first clause hides": (
        ("The DT det 1", "attention NN nsubjpass 7", "led VBD acl 1", "to IN prep 2", "calls NNS pobj 3",
         "and CC cc 4", "Anna NNP conj 4", "invited VBN ROOT 7", "was VBD auxpass 7"),
        "Anna Hill is invited",
    ),
    "nobody sings herself": (
        ("The DT det 1", "singer NN dobj 4", ", , punct 4", "Anna NNP nsubj 4", "sang VBD ROOT 4", "in IN prep 4",
         "Oslo NNP pobj 5"),
        "Anna Hill sings in Oslo",
    ),
    "whose": (
        ("Anna NNP nsubj 5", ", , punct 0", "whose WP$ poss 3", "books NNS nsubj 4", "sold VBD relcl 0",
         "died VBD ROOT 5"),
        "Anna Hill's books sell",
    ),
    "a district by its name": (
        ("A DT det 1", "school NN nsubj 6", "in IN prep 1", "the DT det 5", "Nord NNP compound 5",
         "district NN pobj 2", "closed VBD ROOT 6"),
        "A school in the Nord district closes",
    ),
    "of a name with an s": (
        ("The DT det 1", "works NN poss 3", "'s POS case 1", "gate NN nsubj 4", "closed VBD ROOT 4"),
        "Norvik Works' gate closes",
    ),
    "no brackets": (
        ("The DT det 5", "Nord NNP compound 5", "( -LRB- punct 5", "new JJ amod 5", ") -RRB- punct 5",
         "race NN nsubj 6", "ended VBD ROOT 6"),
        "The Nord race ends",
    ),
    "grounds inside an object": (
        ("Anna NNP nsubjpass 2", "was VBD auxpass 2", "granted VBN ROOT 2", "leave NN dobj 2", "on IN prep 3",
         "the DT det 6", "grounds NNS pobj 4 ground", "that IN mark 9", "Tim NNP nsubj 9", "agreed VBD acl 6"),
        "Anna Hill is granted leave",
    ),
    "a sport of two words": (
        ("Anna NNP nsubj 1", "took VBD ROOT 1", "up RP prt 1", "road NN dobj 1", "running VBG acl 3"),
        "Anna Hill takes up road running",
    ),
    "another's manager": (
        ("Police NNS nsubj 1", "held VBD ROOT 1", "its PRP$ poss 3", "manager NN dobj 1"), "Police hold the manager",
    ),
    "done to, though it does not look so": (
        ("Two CD nummod 1", "men NNS nsubj 2", "sentenced VBD ROOT 2", "to IN prep 2", "death NN pobj 3"),
        "Two men are sentenced to death",
    ),
    "whom it was told behind what": (
        ("Orion NNP nsubj 2", "will MD aux 2", "close VB ccomp 5", ", , punct 5", "Anna NNP nsubj 5", "told VBD ROOT 5",
         "reporters NNS dobj 5"),
        "Anna Hill tells reporters Orion Inc. will close",
    ),
    "two halves of a thing made so": (
        ("Anna NNP nsubj 1", "made VBD ROOT 1", "life NN nsubj 3", "jackets NNS nsubj 4", "compulsory JJ ccomp 1"),
        "Anna Hill makes life jackets compulsory",
    ),
    "a name inside a subject": (
        ("Oslo NNP poss 2", "'s POS case 0", "ties NNS nsubj 7 tie", "to IN prep 2", "the DT det 5",
         "painter NN pobj 3", "Tim NNP nsubj 7", "ended VBD ROOT 7"),
        "Oslo's ties to the painter end",
    ),
    "what day it is": (
        ("The DT det 2", "record NN compound 2", "date NN nsubj 3", "is VBZ ROOT 3 be", "May NNP attr 3"),
        "The record date is May",
    ),
    "no office before one of two": (
        ("Anna NNP nsubj 4", "and CC cc 0", "defense NN compound 3", "Tim NNP conj 0", "left VBD ROOT 4"),
        "Anna Hill and Tim Wood leave",
    ),
    "no loose end": (
        ("Anna NNP nsubj 1", "was VBD ROOT 1 be", "willing JJ acomp 1", "provided VBN prep 2"), "Anna Hill is willing",
    ),
    "no weeks after what": (
        ("Anna NNP nsubj 1", "stepped VBD ROOT 1", "down RB advmod 1", "in IN prep 1", "May NNP compound 5 May DATE",
         "weeks NNS pobj 3"),
        "Anna Hill steps down",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("rows", "expected"), TOLD.values(), ids=TOLD)
def test_told(rows: tuple[str, ...], expected: str) -> None:
    made = sentence(*rows)
    clause = "relcl" if any(row.startswith(("which", "whose")) for row in rows) else "ROOT"
    found = (t for t in triggers.find(made) if t.kind is not triggers.Kind.NOUN)
    trigger = next(t for t in found if t.top.dep == clause)
    frame = participants.frame(made, trigger)
    days = frozenset(t.index for t in made.tokens if t.text == "May")
    assert titles.titled(made, trigger, frame, linking(made, **NAMES), dates=days).text == expected


def test_what_a_pronoun_repeats() -> None:
    made = document(
        ("Orion NNP nsubj 1", "left VBD ROOT 1", "the DT det 3", "market NN dobj 1"),
        ("Orion NNP nsubj 1", "called VBD ROOT 1", "it PRP dobj 1", "dead JJ oprd 1"),
        ("Divers NNS nsubj 1", "came VBD ROOT 1", "but CC cc 1", "currents NNS nsubj 4", "stopped VBD conj 1",
         "them PRP dobj 4"),
        ("The DT det 1", "group NN nsubj 2", "grew VBD ROOT 2", "since IN mark 6", "its PRP$ poss 5",
         "flights NNS nsubj 6", "began VBD advcl 2"),
    )  # fmt: skip
    known = linking(made, **NAMES)
    told = {
        t.token.text: titles.titled(made, t, participants.frame(made, t), known).text
        for t in triggers.find(made)
        if t.kind is not triggers.Kind.NOUN
    }
    assert told["called"] == "Orion Inc. calls the market dead"
    assert told["stopped"] == "Currents stop divers"
    assert told["began"] == "The group's flights begin"


def test_the_day_of_what_is_owned_leaves_its_article() -> None:
    made = sentence("Last JJ amod 1", "year NN poss 3", "'s POS case 1", "race NN nsubj 4", "ended VBD ROOT 4",
                    "in IN prep 4", "Oslo NNP pobj 5")  # fmt: skip
    trigger = triggers.find(made)[0]
    frame = participants.frame(made, trigger)
    text = titles.titled(made, trigger, frame, linking(made, **NAMES), dates=frozenset((0, 1))).text
    assert text == "The race ends in Oslo"


def test_a_colon_leads_to_what_is_said() -> None:
    made = document(
        ("Anna NNP nsubj 1", "wrote VBD ROOT 1", ": : punct 1"),
        ("“ `` punct 1", "Cheers NNP ROOT 1", ", , punct 1", "Oslo NNP npadvmod 1", ". . punct 1", "” '' punct 1"),
    )
    trigger = triggers.find(made)[0]
    title = titles.titled(made, trigger, participants.frame(made, trigger), linking(made, **NAMES))
    assert (title.text, title.lacks) == ("Anna Hill writes “Cheers, Oslo”", "")


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            ("Anna NNP nsubj 1", "won VBD ROOT 1", "a DT det 3", "medal NN dobj 1", "and CC cc 1", "a DT det 6",
             "cup NN conj 1"),
            "Anna Hill wins a cup",
        ),
        (("Anna NNP nsubj 1", "worked VBD ROOT 1", "and CC cc 1", "retires NNS conj 1 retire"), "Anna Hill works"),
    ],
)  # fmt: skip
def test_a_second_thing_is_told_by_itself_and_a_verb_is_none(rows: tuple[str, ...], expected: str) -> None:
    made = sentence(*rows)
    trigger = triggers.find(made)[0]
    frame = replace(participants.frame(made, trigger), patient=made.tokens[-1])
    assert titles.titled(made, trigger, frame, linking(made, **NAMES)).text == expected
