"""Who is meant, on sentences made by hand: no model."""

import pytest
from handmade import document
from read_texts import named

from timeline.document import Document
from timeline.entities import Linking, gazetteer, link
from timeline.model import EntityType

ANNA = ("Anna NNP compound 1 Anna PERSON", "Berg NNP nsubj 2 Berg PERSON", "spoke VBD ROOT 2")
OLAF = ("Olaf NNP compound 1 Olaf PERSON", "Lund NNP nsubj 2 Lund PERSON", "spoke VBD ROOT 2")


def meant(linking: Linking, doc: Document, word: str, nth: int = 0) -> tuple[str, ...]:
    """The names a word means; the nth word of that text."""
    token = [token for token in doc.tokens if token.text == word][nth]
    referent = linking.at(token.index)
    return tuple(entity.name for entity in referent.entities) if referent else ()


def test_a_last_name_is_the_person_of_the_full_name() -> None:
    doc = document(ANNA, ("Berg NNP nsubj 1 Berg PERSON", "left VBD ROOT 1"))
    linking = link(doc)
    assert meant(linking, doc, "Berg", 1) == ("Anna Berg",)
    assert linking.entities[0].aliases == ("Berg",)


def test_a_weekday_is_no_part_of_a_name() -> None:
    doc = document(ANNA, ("Berg NNP nsubj 2 Berg PERSON", "Saturday NNP npadvmod 2 Saturday PERSON", "left VBD ROOT 2"))
    linking = link(doc)
    assert named(linking, EntityType.PERSON) == {"Anna Berg"}
    assert meant(linking, doc, "Saturday") == ()


@pytest.mark.parametrize("label", ["NORP", "PERSON", "GPE"])
def test_what_the_parser_takes_a_known_company_for_does_not_matter(label: str) -> None:
    doc = document((f"Tesla NNP nsubj 1 Tesla {label}", "grew VBD ROOT 1"))
    assert named(link(doc), EntityType.ORGANIZATION) == {"Tesla"}


def test_a_title_belongs_to_the_name_but_is_not_in_it() -> None:
    doc = document(
        (
            "French JJ amod 3 French NORP",
            "President NNP compound 3",
            "Anna NNP compound 3 Anna PERSON",
            "Berg NNP nsubj 4 Berg PERSON",
            "left VBD ROOT 4",
        ),
        ("The DT det 2", "French JJ amod 2 French NORP", "president NN nsubj 3", "slept VBD ROOT 3"),
        ("The DT det 2", "German JJ amod 2 German NORP", "president NN nsubj 3", "slept VBD ROOT 3"),
    )
    linking = link(doc)
    assert meant(linking, doc, "President") == ("Anna Berg",)
    assert meant(linking, doc, "president", 0) == ("Anna Berg",)
    assert meant(linking, doc, "president", 1) == ()


def test_a_company_and_its_head_share_a_run_of_capitals() -> None:
    doc = document(
        (
            "Nokia NNP compound 3 Nokia ORG",
            "CEO NNP compound 3",
            "Anna NNP compound 3 Anna PERSON",
            "Berg NNP nsubj 4 Berg PERSON",
            "left VBD ROOT 4",
        ),
        ("The DT det 2", "Nokia NNP compound 2 Nokia ORG", "boss NN nsubj 3", "returned VBD ROOT 3"),
    )
    linking = link(doc)
    assert named(linking, EntityType.ORGANIZATION) == {"Nokia"}
    assert meant(linking, doc, "boss") == ("Anna Berg",)


def test_pronouns_agree_with_title_and_first_name() -> None:
    doc = document(ANNA, OLAF, ("She PRP nsubj 1", "met VBD ROOT 1", "him PRP dobj 1"))
    linking = link(doc)
    assert meant(linking, doc, "She") == ("Anna Berg",)
    assert meant(linking, doc, "him") == ("Olaf Lund",)


def test_the_two_are_the_two_last_talked_of() -> None:
    doc = document(ANNA, OLAF, ("The DT det 1", "two CD nsubj 2", "met VBD ROOT 2"))
    assert set(meant(link(doc), doc, "two")) == {"Anna Berg", "Olaf Lund"}


def test_two_people_of_one_last_name_stay_two() -> None:
    second = ("Olaf NNP compound 1 Olaf PERSON", "Berg NNP nsubj 2 Berg PERSON", "spoke VBD ROOT 2")
    doc = document(ANNA, second, ("Mr NNP compound 1", "Berg NNP nsubj 2 Berg PERSON", "left VBD ROOT 2"))
    linking = link(doc)
    assert named(linking, EntityType.PERSON) == {"Anna Berg", "Olaf Berg"}
    assert meant(linking, doc, "Berg", 2) == ("Olaf Berg",)


def test_a_family_is_all_who_have_the_name() -> None:
    second = ("Olaf NNP compound 1 Olaf PERSON", "Berg NNP nsubj 2 Berg PERSON", "spoke VBD ROOT 2")
    doc = document(ANNA, second, ("The DT det 1", "Bergs NNPS nsubj 2 Berg PERSON", "left VBD ROOT 2"))
    assert set(meant(link(doc), doc, "Bergs")) == {"Anna Berg", "Olaf Berg"}


def test_which_and_who_mean_what_they_follow() -> None:
    doc = document(
        (
            "Nokia NNP nsubj 5 Nokia ORG",
            ", , punct 0",
            "which WDT nsubj 3",
            "makes VBZ relcl 0",
            "phones NNS dobj 3",
            "grew VBD ROOT 5",
        )
    )
    assert meant(link(doc), doc, "which") == ("Nokia",)


def test_the_company_is_the_company_last_talked_of() -> None:
    doc = document(
        ("Nokia NNP nsubj 1 Nokia ORG", "grew VBD ROOT 1"),
        ("The DT det 1", "company NN nsubj 2", "hired VBD ROOT 2", "staff NNS dobj 2"),
        ("A DT det 1", "company NN nsubj 2", "failed VBD ROOT 2"),
    )
    linking = link(doc)
    assert meant(linking, doc, "company", 0) == ("Nokia",)
    assert meant(linking, doc, "company", 1) == ()


def test_a_city_of_another_country_is_not_the_city() -> None:
    doc = document(
        ("They PRP nsubj 1", "left VBD ROOT 1", "Lyon NNP dobj 1 Lyon GPE"),
        ("The DT det 1", "city NN nsubj 2", "slept VBD ROOT 2"),
        ("The DT det 2", "Danish JJ amod 2 Danish NORP", "city NN nsubj 3", "slept VBD ROOT 3"),
    )
    linking = link(doc)
    assert meant(linking, doc, "city", 0) == ("Lyon",)
    assert meant(linking, doc, "city", 1) == ()


def test_the_capital_of_a_people_is_its_city() -> None:
    doc = document(
        (
            "In IN prep 4",
            "the DT det 3",
            "Danish JJ amod 3 Danish NORP",
            "capital NN pobj 0",
            "it PRP nsubj 5",
            "snowed VBD ROOT 5",
        )
    )
    assert meant(link(doc), doc, "capital") == ("Copenhagen",)


def test_letters_are_what_the_article_says_they_are() -> None:
    doc = document(
        (
            "The DT det 3",
            "Northern NNP compound 3 Northern ORG",
            "Herring NNP compound 3 Herring ORG",
            "Commission NNP nsubj 7 Commission ORG",
            "( -LRB- punct 3",
            "NHC NNP appos 3 NHC ORG",
            ") -RRB- punct 3",
            "met VBD ROOT 7",
        ),
        ("The DT det 1", "NHC NNP nsubj 2 NHC PERSON", "left VBD ROOT 2"),
    )
    linking = link(doc)
    assert named(linking, EntityType.ORGANIZATION) == {"Northern Herring Commission"}
    assert meant(linking, doc, "NHC", 1) == ("Northern Herring Commission",)


@pytest.mark.parametrize(("word", "name"), [("U.S.", "United States"), ("Britain", "United Kingdom"), ("Lyon", "Lyon")])
def test_countries_have_one_name(word: str, name: str) -> None:
    doc = document(("They PRP nsubj 1", "left VBD ROOT 1", f"{word} NNP dobj 1 {word} GPE"))
    assert meant(link(doc), doc, word) == (name,)


def test_a_nation_before_a_noun_is_no_place() -> None:
    doc = document(
        ("U.S. NNP compound 1 U.S. GPE", "officials NNS nsubj 2", "left VBD ROOT 2", "Lyon NNP dobj 2 Lyon GPE")
    )
    assert meant(link(doc), doc, "U.S.") == ()


def test_it_in_it_is_true_means_nothing() -> None:
    doc = document(
        ("Nokia NNP nsubj 1 Nokia ORG", "grew VBD ROOT 1"),
        ("It PRP nsubj 1", "is VBZ ROOT 1 be", "clear JJ acomp 1", "they PRP nsubj 4", "won VBD ccomp 1"),
    )
    assert meant(link(doc), doc, "It") == ()


def test_a_noun_beside_the_name_means_the_same() -> None:
    doc = document(
        (
            "Anna NNP compound 1 Anna PERSON",
            "Berg NNP nsubj 7 Berg PERSON",
            ", , punct 1",
            "head NN appos 1",
            "of IN prep 3",
            "Nokia NNP pobj 4 Nokia ORG",
            ", , punct 1",
            "left VBD ROOT 7",
        )
    )
    assert meant(link(doc), doc, "head") == ("Anna Berg",)


def test_every_reference_has_a_certainty() -> None:
    doc = document(ANNA, OLAF, ("He PRP nsubj 1", "met VBD ROOT 1", "her PRP dobj 1"))
    referents = [referent for token in doc.tokens if (referent := link(doc).at(token.index))]
    assert referents and all(0 < referent.certainty <= 1 for referent in referents)


def test_a_text_without_names_has_none() -> None:
    doc = document(("It PRP nsubj 1", "rained VBD ROOT 1"))
    assert link(doc) == Linking((), {})


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (("Edwin NNP compound 3", "van NNP compound 3", "der NNP compound 3", "Sar NNP nsubj 4"), "Edwin van der Sar"),
        (
            ("Teodor NNP compound 4", '" `` punct 4', "Teo NNP compound 4", "\" '' punct 4", "Popa NNP nsubj 5"),
            "Teodor Popa",
        ),
        (
            ("Chief NNP compound 3", "Superintendent NNP compound 3", "Anna NNP compound 3", "Berg NNP nsubj 4"),
            "Anna Berg",
        ),
        (("Cal NNP compound 2", "Berg NNP compound 2", "Jr. NNP nsubj 3"), "Cal Berg"),
    ],
)
def test_what_belongs_to_a_name(words: tuple[str, ...], name: str) -> None:
    rows = [f"{row} {row.split()[0]} PERSON" if row.split()[1].startswith("NN") else row for row in words]
    linking = link(document((*rows, f"left VBD ROOT {len(words)}")))
    assert named(linking, EntityType.PERSON) == {name}


def test_two_first_names_share_the_last() -> None:
    doc = document(
        (
            "Paul NNP nsubj 4 Paul PERSON",
            "and CC cc 0",
            "Mary NNP compound 3 Mary PERSON",
            "Berg NNP conj 0 Berg PERSON",
            "danced VBD ROOT 4",
        )
    )
    assert named(link(doc), EntityType.PERSON) == {"Paul Berg", "Mary Berg"}


def test_capitals_with_spaces_are_looked_up_once() -> None:
    assert gazetteer.place("A B C D") is None
    assert gazetteer.place("LAGOS") == gazetteer.place("Lagos")
