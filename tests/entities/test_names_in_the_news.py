"""Names as business, culture, parliaments and sport write them: of what kind each is and where it ends."""

import pytest
from read_texts import meant, named, of

from timeline.model import EntityType

ORGANIZATION, PERSON, PLACE, WORK = EntityType.ORGANIZATION, EntityType.PERSON, EntityType.PLACE, EntityType.WORK


def names(text: str, kind: EntityType) -> set[str]:
    return named(of(text)[1], kind)


@pytest.mark.parametrize(
    ("firm", "text"),
    [
        ("Lund", "Paris-based Lund was founded in May. Ms Berg left Oslo."),
        ("Valencia", "Valencia climbed 7.8% by noon on Monday."),
        ("Valencia", "In May, Valencia rejected a takeover bid from a rival."),
        ("Splint", "The sale of the startup to Splint for $1 billion was announced on Monday."),
        ("Bafta", "It followed an award from Bafta in 2002."),
    ],
)
def test_what_is_based_somewhere_traded_courted_or_gives_awards_is_a_body(firm: str, text: str) -> None:
    assert firm in names(text, ORGANIZATION)


@pytest.mark.parametrize("text", ["Prices in Valencia climbed 7.8%.", "Valencia fell to the rebels on Monday."])
def test_a_town_is_no_firm(text: str) -> None:
    assert "Valencia" in names(text, PLACE)


def test_what_one_has_a_part_in_is_a_work() -> None:
    text = (
        "She was praised for her role as the maid in Harbour, and for the portrayal of Nan Lowe in Saltmarsh in 1970."
    )
    assert {"Harbour", "Saltmarsh"} <= names(text, WORK)
    assert "London" in names("She played the part in London in 1970.", PLACE)


def test_awards_and_centres_are_nobody() -> None:
    text = "Davis Cancer Center researcher Diana Lund won several Tony Awards for her role in 1999."
    assert names(text, PERSON) == {"Diana Lund"}
    assert "Davis Cancer Center" in names(text, ORGANIZATION)


def test_a_house_of_parliament_is_a_body() -> None:
    assert "Lords" in names("It was suggested in the Lords on Monday that the bill be dropped.", ORGANIZATION)


@pytest.mark.parametrize("office", ["Senate Minority Leader", "House Majority Whip"])
def test_an_office_is_no_part_of_its_holders_name(office: str) -> None:
    assert names(f"{office} Ann Field said on Monday that it was over.", PERSON) == {"Ann Field"}


def test_an_office_in_letters_is_nobody() -> None:
    text = "It was founded by former Tesla CTO and cofounder Ann Field in May."
    assert names(text, PERSON) == {"Ann Field"}


@pytest.mark.parametrize("sign", ["(N:ORV)", "(TO:ORV)", "(O:ORVX)"])
def test_the_sign_of_a_firm_with_the_letters_of_its_exchange_is_no_name(sign: str) -> None:
    assert names(f"Orvel Healthcare Inc {sign} said on Monday it would close a plant.", ORGANIZATION) == {
        "Orvel Healthcare"
    }


def test_a_town_that_lies_by_something_is_one_name() -> None:
    text = "He was educated at Ashby-under-Tarn High School and led Tarn-on-Sea Council from 1971."
    assert names(text, ORGANIZATION) == {"Ashby-under-Tarn High School", "Tarn-on-Sea Council"}


def test_a_last_name_that_is_a_plural_is_still_a_persons() -> None:
    read_text = of("Tom Banks was a guitarist. Banks was born in London in 1947.")
    assert meant(read_text, "Banks", 1) == {"Tom Banks"}


def test_the_first_word_of_a_full_name_that_is_nothing_else_is_the_person() -> None:
    text = "Graeme Lowe taught politics at York. Another of his works was Graeme's co-authorship of a book (1974)."
    assert not names(text, ORGANIZATION) - {"York"}


@pytest.mark.parametrize("word", ["NGO", "VC", "Media"])
def test_kinds_of_bodies_are_no_bodies(word: str) -> None:
    assert word not in names(
        f"{word} reports were published on Monday. The {word} has criticised the plan.", ORGANIZATION
    )


@pytest.mark.parametrize(
    "told",
    [
        "remained in the relegation zone",
        "equalised through Hamer",
        "climbed to the top",
    ],
)
def test_a_town_of_which_a_report_tells_what_teams_do_is_one(told: str) -> None:
    text = f"Calder Rovers won the match on Saturday with a late goal. Sunderland {told}. The league ends in May."
    assert "Sunderland" in names(text, ORGANIZATION)


def test_whose_player_somebody_is_is_a_team_but_not_where_a_match_is_held() -> None:
    text = "Calder Rovers won the final on Saturday with a goal in the league. Sunderland's Ivo Dabo missed a penalty."
    assert "Sunderland" in names(text, ORGANIZATION)
    text = "Calder Rovers won the final on Saturday with a goal. Sunderland staged the league's finest match."
    assert "Sunderland" in names(text, PLACE)


def test_the_club_is_a_team_of_no_known_kind_rather_than_nobody() -> None:
    read_text = of("The Calders signed striker Joe Noon on Monday. The club play in the league. The coach praised him.")
    assert meant(read_text, "club") == {"Calders"}


def test_a_dead_body_is_no_organization() -> None:
    read_text = of(
        "Ivar Lund died, according to Norvik Foundation. The coroner's office was examining the body on Monday."
    )
    assert meant(read_text, "body") == set()


def test_two_of_an_office_are_not_two_who_do_not_hold_it() -> None:
    text = "President Anna Berg met Foreign Minister Tom Hale on Monday. The two presidents spoke in May."
    assert meant(of(text), "two") == set()
    text = text.replace("Foreign Minister", "President")
    assert meant(of(text), "two") == {"Anna Berg", "Tom Hale"}


def test_a_university_is_not_its_school() -> None:
    text = "Lund University was given a grant in May. A professor at the Lund University School of Medicine spoke."
    assert {"Lund University", "Lund University School of Medicine"} <= names(text, ORGANIZATION)
    assert meant(of(text + " Lund said it would help."), "Lund", 2) == {"Lund University"}


def test_letters_before_a_person_are_none_of_the_name_before_them() -> None:
    assert names("In May Unity Party MP Ann Hill and Lund South MP Jan Field resigned.", PERSON) == {
        "Ann Hill",
        "Jan Field",
    }


@pytest.mark.parametrize("letters", ["PC", "QC", "OBE"])
def test_letters_behind_a_person_are_of_the_name_and_not_told(letters: str) -> None:
    text = f"Rhun Morgan {letters}, politician and mayor of Hull, died on 17 May 2017. He was born in Leeds."
    read_text = of(text)
    assert named(read_text[1], PERSON) == {"Rhun Morgan"}
    assert meant(read_text, "He") == {"Rhun Morgan"}


def test_the_house_is_not_the_white_house() -> None:
    read_text = of(
        "The House passed a spending measure on Friday. The White House said it would sign. The House voted."
    )
    assert meant(read_text, "House", 0) == meant(read_text, "House", 2) == {"House"}


def test_letters_set_off_behind_a_name_are_nobody() -> None:
    text = "Mary Lund, FBA, curator of the gallery, died on 17 December 2010. She was advanced to GCB in 1994."
    assert names(text, PERSON) == {"Mary Lund"}
    assert not names(text, ORGANIZATION)


def test_what_an_office_is_held_of_is_no_part_of_its_holders_name() -> None:
    text = "Minister of Foreign Affairs Anna Berg met Secretary of Defence Wang Yi on Monday."
    assert names(text, PERSON) == {"Anna Berg", "Wang Yi"}
    assert "Ministry of Foreign Affairs" in names("The Ministry of Foreign Affairs denied it on Monday.", ORGANIZATION)


def test_a_firm_is_not_its_branch_in_a_country() -> None:
    text = "Orbicom bought shops on Monday. Orbicom Canada opened one in May. Orbicom shares rose."
    assert names(text, ORGANIZATION) == {"Orbicom", "Orbicom Canada"}


def test_a_close_is_a_street_and_glenn_close_is_not() -> None:
    text = "Tom Hill, 24, of Sharps Close in Leith, was jailed. Glenn Close won an award. Close thanked her agent."
    assert names(text, PERSON) == {"Glenn Close", "Tom Hill"}
