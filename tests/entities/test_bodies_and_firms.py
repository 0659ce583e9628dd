"""Firms, bodies and their short forms, signs and letters, on read texts."""

import pytest
from read_texts import STRIKE, meant, named, of

from timeline.model import EntityType


def test_a_short_form_is_the_company_though_a_town_has_the_name() -> None:
    read_text = of("Nashua Corp. said on Friday it had a new head. Nashua makes copiers. The company is 90 years old.")
    assert named(read_text[1], EntityType.ORGANIZATION) == {"Nashua"}
    assert meant(read_text, "company") == {"Nashua"}


def test_letters_before_a_model_number_are_no_company() -> None:
    read_text = of("IE's share fell in May. Nokia said IE6 is ten years old and IE9 is new.")
    assert "IE" not in named(read_text[1], EntityType.ORGANIZATION)


def test_the_initials_of_a_body_that_is_named_are_that_body() -> None:
    linking = of("The Karelian Relief Fund left in May. On Monday the KRF denied that it had been expelled.")[1]
    assert named(linking, EntityType.ORGANIZATION) == {"Karelian Relief Fund"}


def test_the_first_half_of_a_double_name_is_the_company() -> None:
    linking = of("Calder-Oswin Inc. lost its suit on Monday. Calder said it would appeal.")[1]
    assert named(linking, EntityType.ORGANIZATION) == {"Calder-Oswin"}


def test_a_union_is_no_company_and_parliament_no_regulator() -> None:
    document, linking = of(STRIKE)
    companies = [linking.at(token.index) for token in document.tokens if token.text == "company"]
    assert [referent.entities[0].name for referent in companies if referent] == ["Calder Rail"] * 2
    assert all(linking.at(token.index) is None for token in document.tokens if token.text == "regulator")


def test_a_ticker_is_another_name_of_the_company_before_it() -> None:
    doc, linking = of(
        "Telna (TLN) on Monday announced it's buying Orbicom Inc. (ORBC), a maker of phones. "
        "Brevard's (BRV) said it has accepted a bid from Telna."
    )
    assert named(linking, EntityType.ORGANIZATION) == {"Telna", "Orbicom", "Brevard"}
    assert meant((doc, linking), "BRV") == {"Brevard"}


@pytest.mark.parametrize("sign", ["(Nasdaq:LMN)", "(NYSE: LMN)", "(LMN)"])
def test_an_exchange_beside_a_company_takes_no_part(sign: str) -> None:
    doc, linking = of(f"Lumenar Robotics {sign}, a maker of robots, today announced it has bought Ansa Services.")
    assert named(linking, EntityType.ORGANIZATION) == {"Lumenar Robotics", "Ansa Services"}
    assert meant((doc, linking), "LMN") in ({"Lumenar Robotics"}, set())  # one word with its exchange


@pytest.mark.parametrize("name", ["Anna Berg (KEN)", "Pedro Prado (PSOE)", "Paris (AFP)", "the WHO (UN)"])
def test_letters_behind_a_person_or_place_are_no_ticker(name: str) -> None:
    doc, linking = of(f"On Monday {name} won the prize for the third time in a row.")
    letters = name.partition("(")[2].rstrip(")")
    assert all(letters not in entity.aliases for entity in linking.entities if entity.type is EntityType.PERSON)
    assert meant((doc, linking), letters) != meant((doc, linking), name.split()[-2])


def test_a_board_alone_has_no_name() -> None:
    _, linking = of("Ann Reed of Telna was named as the new Chairman of the Board on Monday.")
    assert "Board" not in {entity.name for entity in linking.entities}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Ann Reed faces trial in New Bedford District Court on Wednesday.", "New Bedford District Court"),
        ("Carl Prado, 24, was held Friday in a Los Angeles Police jail.", "Los Angeles Police"),
        ("She received a doctorate in chemistry from Princeton in 1977.", "Princeton"),
        ("He studied at Cambridge and lived in London.", "Cambridge"),
        ("Anna Berg, chief executive of Telna, told reporters on Monday that she would leave.", "Telna"),
        ("Gulf and Western Industries was formed in 1958 and sold in 1989.", "Gulf and Western Industries"),
    ],
)
def test_bodies(text: str, body: str) -> None:
    _, linking = of(text)
    assert body in named(linking, EntityType.ORGANIZATION)


def test_letters_in_a_bracket_may_be_of_more_than_the_last_name() -> None:
    doc, linking = of("On Monday the Central Commission for Polls and Plebiscita (CPP) met in Norvik. The CPP is new.")
    assert meant((doc, linking), "CPP", 1) != meant((doc, linking), "Plebiscita")


def test_a_firm_with_a_sign_of_its_own_is_not_its_longer_namesake() -> None:
    doc, linking = of(
        "Calder (NYSE: CDR) said on Monday it has accepted a bid from Telna, the owner of Calder Lines of Canada. "
        "Calder would be sold in May."
    )
    assert meant((doc, linking), "Calder", 2) == {"Calder"}


def test_letters_for_the_beginning_of_a_longer_name() -> None:
    doc, linking = of(
        "The Norvik State University System met in May. Norvik State University (NSU) has a new head. "
        "The NSU System will grow."
    )
    assert meant((doc, linking), "System", 1) == {"Norvik State University System"}


def test_a_country_in_a_bracket_inside_a_firm_s_name_is_of_the_name() -> None:
    _, linking = of("The regulator fined Calder Chartered Bank (China) Ltd. on Monday.")
    assert named(linking, EntityType.PLACE) == set()


def test_a_known_company_is_one_with_and_without_its_legal_form() -> None:
    _, linking = of("Boeing Co. raised its stake on Monday. Boeing affirmed its plans.")
    assert named(linking, EntityType.ORGANIZATION) == {"Boeing"}


@pytest.mark.parametrize("signs", ["(NasdaqGS: LMN)", "(OTCQB: LMN)", "(NASDAQ:LMN) (NASDAQ:LMNW)"])
def test_every_sign_of_a_company_is_of_its_name(signs: str) -> None:
    _, linking = of(f"Lumenar Robotics, Inc. {signs} announced on Monday that it has bought Ansa Services.")
    assert named(linking, EntityType.ORGANIZATION) == {"Lumenar Robotics", "Ansa Services"}


def test_a_firm_s_name_may_begin_with_a_number() -> None:
    _, linking = of("The board of 4Quay said on Monday it had rejected the bid. Shares of 4Quay fell.")
    assert named(linking, EntityType.ORGANIZATION) == {"4Quay"}


def test_a_tribunal_for_a_country_is_one_body() -> None:
    _, linking = of("The International Tribunal for Kenya convicted Piotr Halvorsen on Monday.")
    assert "International Tribunal for Kenya" in named(linking, EntityType.ORGANIZATION)


def test_a_county_is_not_the_body_named_after_it() -> None:
    _, linking = of(
        "Wessexshire Acute Hospitals NHS Trust employed Piotr Halvorsen. A Wessexshire coroner opened an inquest."
    )
    assert named(linking, EntityType.PLACE) == {"Wessexshire"}


@pytest.mark.parametrize("noun", ["rival", "competitor", "subsidiary"])
def test_whom_a_firm_calls_its_rival_is_a_firm(noun: str) -> None:
    linking = of(f"The carmaker bought its Swiss {noun} Torvenna for 2 billion euros in 2019.")[1]
    assert "Torvenna" in named(linking, EntityType.ORGANIZATION)


@pytest.mark.parametrize("many", ["Schools", "Hospitals", "Companies"])
def test_many_bodies_that_begin_a_sentence_are_none(many: str) -> None:
    linking = of(f"{many} will stay closed until Monday. Calder Rail will close its offices.")[1]
    assert named(linking, EntityType.ORGANIZATION) == {"Calder Rail"}


@pytest.mark.parametrize(
    "story",
    [
        "LINDAL, March 18 — A ferry burned. The minister, Hanne Krog, will visit Lindal on Tuesday.",
        "A ferry burned in the Strait of Lindal. The minister, Hanne Krog, will visit Lindal on Tuesday.",
    ],
)
def test_where_a_story_is_written_and_what_a_strait_is_of_is_a_place(story: str) -> None:
    linking = of(story)[1]
    assert "Lindal" in named(linking, EntityType.PLACE)
    assert "Lindal" not in named(linking, EntityType.ORGANIZATION)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The claim was filed by the law firm Nora Field in May.", "Nora Field"),
        ("The plan was backed by the Sailors' Party on Monday.", "Sailors' Party"),
        ("The Bakers' Federation called off its strike.", "Bakers' Federation"),
        ("His death was announced by the Orlow Gallery on Monday.", "Orlow Gallery"),
        ("The Kerrin Theatre cancelled its season.", "Kerrin Theatre"),
    ],
)
def test_what_acts_for_its_members_or_founders_is_a_body(text: str, name: str) -> None:
    assert name in named(of(text)[1], EntityType.ORGANIZATION)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A show at the Orlow Gallery drew large crowds.", "Orlow Gallery"),
        ("An exhibition at Hayes Modern drew large crowds in 2006.", "Hayes Modern"),
        ("A trawler sank off Kelmora on Monday.", "Kelmora"),
        ("She visited Brelnik in 2012.", "Brelnik"),
    ],
)
def test_where_something_is_shown_or_seen_is_a_place(text: str, name: str) -> None:
    assert name in named(of(text)[1], EntityType.PLACE)


def test_the_era_of_a_year_is_no_province() -> None:
    assert not named(of("The beads were dated to about 3200 B.C. by the team.")[1], EntityType.PLACE)


def test_a_last_name_that_says_of_what_country_one_is_is_a_name() -> None:
    linking = of("Chief executive Simon French, who joined in 2016, apologised on Thursday.")[1]
    assert named(linking, EntityType.PERSON) == {"Simon French"}


def test_who_takes_over_a_plan_that_is_approved_is_not_who_made_it() -> None:
    assert not meant(of("Orbicom made a bid for Calder in May. The council approved it in June."), "it")


def test_whose_an_aircraft_is_is_no_person() -> None:
    linking = of("A jet of Aero Norte left Leith on Monday. The pilot turned back.")[1]
    assert named(linking, EntityType.ORGANIZATION) == {"Aero Norte"}


@pytest.mark.parametrize("trade", ["Brewer", "Insurer", "Airline"])
def test_what_a_firm_does_is_no_part_of_its_name(trade: str) -> None:
    assert named(of(f"{trade} Kronvik said on Monday it would close a plant.")[1], EntityType.ORGANIZATION) == {
        "Kronvik"
    }


@pytest.mark.parametrize("mark", ["'", "’"])
def test_a_court_of_magistrates_is_theirs(mark: str) -> None:
    linking = of(f"Ann Hill appeared at North Leith Magistrates{mark} Court on Monday.")[1]
    assert named(linking, EntityType.ORGANIZATION) == {f"North Leith Magistrates{mark} Court"}


def test_a_newspaper_is_nobody_whatever_it_is_called() -> None:
    linking = of("The Aswat al-Vorn newspaper said on Monday that a mill burned.")[1]
    assert "Aswat al-Vorn" in named(linking, EntityType.ORGANIZATION)
