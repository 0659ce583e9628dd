"""Who is meant where several are named together, or a word is only like a name."""

import pytest
from extracted import titles

from timeline.entities import Linking, link
from timeline.model import Article, EntityType
from timeline.reading import read

pytestmark = pytest.mark.model


def of(text: str) -> Linking:
    (doc,) = read([Article("made", "made.txt", "", text)])
    return link(doc)


def named(text: str, kind: EntityType) -> set[str]:
    return {entity.name for entity in of(text).entities if entity.type is kind}


@pytest.mark.parametrize(
    "text",
    [
        "Vintell named Niel Berg as vice president of Communications on Monday.",
        "The firm sought a new Group Finance Director in May.",
        "Berg joined the government as Chancellor of the Exchequer in 1924.",
    ],
)
def test_what_an_office_is_held_of_is_no_body(text: str) -> None:
    found = named(text, EntityType.ORGANIZATION) | named(text, EntityType.WORK)
    assert not found & {"Communications", "Group Finance", "Exchequer"}


def test_a_body_that_an_office_is_held_of_stays() -> None:
    text = "Niel Berg was named president of Calder Shipping on Monday."
    assert "Calder Shipping" in named(text, EntityType.ORGANIZATION)


def test_each_of_a_list_of_companies_is_one() -> None:
    text = "In July the agency awarded contracts to companies Astrobot, Inward Machines and Orbit Beyond."
    assert named(text, EntityType.ORGANIZATION) >= {"Astrobot", "Inward Machines", "Orbit Beyond"}


def test_the_nation_of_a_country_is_that_country() -> None:
    text = "The United States sent aid in 1956. The colony became independent as the nation of Ghana in 1957."
    assert not any("United States of Ghana" in title for title in titles(text))


def test_a_town_and_what_it_lies_in_do_nothing_together() -> None:
    text = "Olga Berg was born in Rochester, New York, in 1901. They moved to Auburn in 1907."
    assert "Rochester and New York move to Auburn" not in titles(text)


def test_a_couple_is_not_two_people_that_were_never_named_together() -> None:
    text = (
        "Two patients fell ill in May, Emily Feng reported for NPR. A nurse cared for them, said Susan Wee.\n\n"
        "The couple was taken to Oslo on June 3, 2019."
    )
    assert not any("Feng" in title and "Oslo" in title for title in titles(text))
