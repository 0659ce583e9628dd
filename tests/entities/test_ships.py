"""Ships: their names, and "she" where a ship is meant."""

import pytest
from read_texts import meant, named, of

from timeline.model import EntityType

LINER = "MV Nordic Star was a passenger ferry built in Leith in 1961. She sank in the Kattegat on 4 January 1987."
CAPTAIN = "SS Holm was a cargo ship. In 1914 she was sold. Captain Ines Prado joined the ship in 1920. She"


def test_the_letters_before_a_ship_are_of_its_name() -> None:
    assert named(of(LINER)[1], EntityType.WORK) == {"MV Nordic Star"}
    assert named(of("HMS Lindal was built in 1972.")[1], EntityType.WORK) == {"HMS Lindal"}


def test_other_letters_before_a_name_are_not() -> None:
    assert "Ines Prado" in named(of("INS Commissioner Ines Prado left on Monday.")[1], EntityType.PERSON)


def test_she_is_the_ship_that_is_told_of() -> None:
    assert meant(of(LINER), "She") == {"MV Nordic Star"}


@pytest.mark.parametrize(
    ("told", "whom"),
    [("was torpedoed on 4 May 1941.", {"SS Holm"}), ("wrote a book in 1930.", {"Ines Prado"})],
)
def test_what_only_ships_do_tells_which_she_is(told: str, whom: set[str]) -> None:
    assert meant(of(f"{CAPTAIN} {told}"), "She") == whom
