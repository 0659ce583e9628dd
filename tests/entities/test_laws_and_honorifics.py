"""Laws with brackets in their names, honorifics between two names, offices given up, days beside names."""

import pytest
from read_texts import meant, named, of

from timeline.model import EntityType


@pytest.mark.parametrize("law", ["Coastal Trade (Amendment) Act", "Harbour Dues (Scotland) Bill"])
def test_a_law_is_one_name_around_its_bracket(law: str) -> None:
    linking = of(f"Senators rejected the {law} on Tuesday.")[1]
    assert {entity.name for entity in linking.entities} == {law}
    assert named(linking, EntityType.PERSON) == set()


def test_a_bracket_before_anything_else_is_not_of_a_name() -> None:
    linking = of("Calder Rail (Leith) Ferries and the Oslo Opera (Norway) sued Karen Bill on Tuesday.")[1]
    assert "Karen Bill" in named(linking, EntityType.PERSON)


@pytest.mark.parametrize("honorific", ["Sir", "Dr"])
def test_an_honorific_begins_another_name(honorific: str) -> None:
    linking = of(f"The leader of the House of Lords {honorific} Peter Marsh spoke on Tuesday.")[1]
    assert named(linking, EntityType.PERSON) == {"Peter Marsh"}
    assert named(linking, EntityType.ORGANIZATION) == {"House of Lords"}


def test_a_word_of_a_firm_s_name_is_no_honorific() -> None:
    linking = of("Notre Dame College and Keurig Dr Pepper signed a contract on Tuesday.")[1]
    assert not {"Pepper", "College"} & named(linking, EntityType.PERSON)


def test_an_office_somebody_leaves_is_not_who_held_it() -> None:
    read_text = of("Former minister Dan Holm tabled it. Eva Lund resigned her position as Harbour Minister on Tuesday.")
    assert meant(read_text, "Minister") == set()
    assert named(read_text[1], EntityType.ORGANIZATION) == set()


def test_a_name_right_behind_a_day_is_one() -> None:
    read_text = of("Eva Lund runs Calder Rail. On June 4 Lund, the founder of Orbis (ORB), sold her shares.")
    assert meant(read_text, "Lund", 1) == {"Eva Lund"}


def test_a_day_behind_its_preposition_is_of_no_name() -> None:
    linking = of("The Coastal Lending (Rural Towns) Bill cleared the Commons on Monday.")[1]
    assert not any("Monday" in entity.name for entity in linking.entities)


@pytest.mark.parametrize("name", ["the Lady Jane", "the trawler Lady Jane", "a tug, the Sir Bedivere,"])
def test_a_ship_is_no_lady(name: str) -> None:
    linking = of(f"On Tuesday {name} left Oslo.")[1]
    assert not named(linking, EntityType.PERSON)
    assert any(entity.name in name and " " in entity.name for entity in linking.entities)


@pytest.mark.parametrize("name", ["Lady Jane", "The late Lady Jane", "The Lady Jane trial of"])
def test_a_lady_is_no_ship(name: str) -> None:
    linking = of(f"{name} opened the hall in Oslo on Tuesday.")[1]
    assert named(linking, EntityType.PERSON) == {"Jane"}


@pytest.mark.parametrize("office", ["EPA Administrator", "UN Coordinator", "NATO Special Envoy"])
def test_an_office_of_a_body_is_no_part_of_a_name(office: str) -> None:
    linking = of(f"{office} Karen Marsh resigned on Tuesday.")[1]
    assert named(linking, EntityType.PERSON) == {"Karen Marsh"}
