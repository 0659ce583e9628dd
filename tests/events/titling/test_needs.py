"""What a verb needs: made sentences, each for one way a title used to break off, most of them in `needs.txt`."""

from dataclasses import replace
from pathlib import Path

import pytest
from handmade import document, read, sentence
from linked import linking
from titled import titled, verb

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
TOLD = read(Path(__file__).parent / "needs.txt")


@pytest.mark.parametrize(("rows", "expected"), TOLD.values(), ids=TOLD)
def test_told(rows: tuple[str, ...], expected: str) -> None:
    made = sentence(*rows)
    is_relative = any(token.tag in ("WDT", "WP$") for token in made.tokens)
    told = verb(made, dep="relcl" if is_relative else "ROOT")
    assert titled(made, linking(made, **NAMES), told, dates=["May"]).text == expected


def test_what_a_pronoun_repeats() -> None:
    made = document(
        ("Orion NNP nsubj 1", "left VBD ROOT 1", "the DT det 3", "market NN dobj 1"),
        ("Orion NNP nsubj 1", "called VBD ROOT 1", "it PRP dobj 1", "dead JJ oprd 1"),
        ("Divers NNS nsubj 1", "came VBD ROOT 1", "but CC cc 1", "currents NNS nsubj 4", "stopped VBD conj 1",
         "them PRP dobj 4"),
        ("The DT det 1", "group NN nsubj 2", "grew VBD ROOT 2", "since IN mark 6", "its PRP$ poss 5",
         "flights NNS nsubj 6", "began VBD advcl 2"),
    )  # fmt: skip
    told = {t.token.text: titled(made, linking(made, **NAMES), t).text for t in triggers.find(made)}
    assert told["called"] == "Orion Inc. calls the market dead"
    assert told["stopped"] == "Currents stop divers"
    assert told["began"] == "The group's flights begin"


def test_the_day_of_what_is_owned_leaves_its_article() -> None:
    made = sentence("Last JJ amod 1", "year NN poss 3", "'s POS case 1", "race NN nsubj 4", "ended VBD ROOT 4",
                    "in IN prep 4", "Oslo NNP pobj 5")  # fmt: skip
    text = titled(made, linking(made, **NAMES), dates=["Last", "year"]).text
    assert text == "The race ends in Oslo"


def test_a_colon_leads_to_what_is_said() -> None:
    made = document(
        ("Anna NNP nsubj 1", "wrote VBD ROOT 1", ": : punct 1"),
        ("“ `` punct 1", "Cheers NNP ROOT 1", ", , punct 1", "Oslo NNP npadvmod 1", ". . punct 1", "” '' punct 1"),
    )
    title = titled(made, linking(made, **NAMES))
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
