"""Of what kind names are in reports and lives: governors, people by nation, works, contests, whom only a life names."""

import pytest

from timeline.entities import Linking, link
from timeline.model import Article, EntityType
from timeline.reading import read

pytestmark = pytest.mark.model


def named(text: str, kind: EntityType) -> set[str]:
    (document,) = read([Article("made", "made.txt", "", text)])
    linking: Linking = link(document)
    return {entity.name for entity in linking.entities if entity.type is kind}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nevada Gov. Martha Quill declared an emergency on Sunday.", "Martha Quill"),
        ("The bill was praised by Ohio Sen. Peter Alcott.", "Peter Alcott"),
        ("Jonas Ek won, and American Ryan Colt was third.", "Ryan Colt"),
        ("He lost to his fellow Briton Tyson Marsh in 2015.", "Tyson Marsh"),
        ("He lost to Dane Peter Holm in 2015.", "Peter Holm"),
        ("Born in Leith, Dunmore grew up with two sisters. He played football.", "Dunmore"),
        ("Dunmore was educated at Leith Academy. He sailed in May.", "Dunmore"),
        ("Dunmore was knighted in 1909. He sailed in May.", "Dunmore"),
    ],
)
def test_a_person(text: str, name: str) -> None:
    assert name in named(text, EntityType.PERSON)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Holm was born in Brno. Her Piano Quintet won a prize. She wrote operas.", "Piano Quintet"),
        ("Ann Holm moved for a British Record Transfer Fee. He scored.", "Record Transfer Fee"),
        ("The two-time French Open winner kept her title.", "French Open"),
        ("Crews fought the Elm fire in the hills. The Elm fire grew.", "Elm"),
        ("Ann Holm grew up in County Kerry in the west.", "County Kerry"),
    ],
)
def test_no_person(text: str, name: str) -> None:
    assert name not in named(text, EntityType.PERSON)


def test_a_work_with_its_year_is_no_place() -> None:
    text = "Ann Holm won an award for her role in Blues (1981), and another for her part in Embers (1984)."
    assert not {"Blues", "Embers"} & named(text, EntityType.PLACE)
