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
