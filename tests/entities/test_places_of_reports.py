"""Places that reports tell by what stands around them: rivers, suburbs, coasts, saints."""

import pytest
from read_texts import named, of

from timeline.model import EntityType

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The river Dravina burst its banks on Monday.", "Dravina"),
        ("A clinic in the port of Kelmo closed on Monday.", "Kelmo"),
        ("A coach crashed in the Monte Ferro tunnel.", "Monte Ferro"),
        ("A trawler sank off Sørøya in 1999.", "Sørøya"),
        ("Bo Ek was born in Saint-Denis in 1991.", "Saint-Denis"),
    ],
)
def test_a_place(text: str, place: str) -> None:
    assert place in named(of(text)[1], EntityType.PLACE)


@pytest.mark.parametrize("disease", ["Cholera", "Measles", "Dengue"])
def test_a_disease_is_nobody(disease: str) -> None:
    names = {entity.name for entity in of(f"{disease} struck Kenya in 2011, officials said.")[1].entities}
    assert names == {"Kenya"}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A man of 47 from Leith, Greater Vorn, was arrested on Sunday.", "Greater Vorn"),
        ("A van and a tram collided at the corner of Holm Ave and Ek St on Sunday.", "Holm Ave"),
        ("A van and a tram collided at the corner of Holm Ave and Ek St on Sunday.", "Ek St"),
    ],
)
def test_where_somebody_lives_and_where_cars_collide_is_nobody(text: str, place: str) -> None:
    linking = of(text)[1]
    assert place in named(linking, EntityType.PLACE)
    assert place not in named(linking, EntityType.PERSON)


def test_who_is_from_a_town_may_be_named_behind_it() -> None:
    assert "Ole Holm" in named(of("A man of 47 from Leith, Ole Holm, was arrested on Sunday.")[1], EntityType.PERSON)


def test_two_states_side_by_side_are_no_couple() -> None:
    linking = of("Georgia and North Carolina declared states of emergency on Monday.")[1]
    assert named(linking, EntityType.PLACE) == {"Georgia", "North Carolina"}


def test_a_storm_goes_by_its_name_alone() -> None:
    linking = of("Hurricane Carl hit the coast on Monday, Carl Holm wrote. Carl flooded two towns.")[1]
    assert named(linking, EntityType.PERSON) == {"Carl Holm"}
