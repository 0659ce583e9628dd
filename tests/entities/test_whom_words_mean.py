"""Whom pronouns, descriptions and last names mean, on read texts."""

import pytest
from read_texts import COURT, OBITUARY, SPORT, SUMMIT, meant, named, of

from timeline.model import EntityType


def test_the_lead_of_a_court_report_is_the_man_it_names_next() -> None:
    read_text = of(COURT)
    assert meant(read_text, "master") == {"Piotr Halvorsen"}
    assert meant(read_text, "company") == {"Calder Shipping"}


def test_leaders_are_known_by_country_and_the_two_are_both() -> None:
    read_text = of(SUMMIT)
    assert meant(read_text, "two") == {"Angela Merkel", "Justin Trudeau"}
    assert meant(read_text, "leader") == {"Justin Trudeau"}
    assert meant(read_text, "she") == meant(read_text, "her") == {"Angela Merkel"}


def test_the_one_known_by_his_age_joined_the_club() -> None:
    read_text = of(SPORT)
    assert meant(read_text, "who") == {"Marco Bellini"}
    assert meant(read_text, "club") == {"Ashford Rovers"}


def test_they_married_is_the_couple_of_the_sentence_before() -> None:
    assert meant(of(OBITUARY), "They") == {"Ines Carvalho", "Rui Prado"}


def test_a_last_name_of_several_is_the_one_first_named() -> None:
    read_text = of("Helga Brandt died on Monday, her daughter Karin Brandt Lund said. Dr. Brandt came to Oslo in 1951.")
    assert meant(read_text, "Brandt", 2) == {"Helga Brandt"}


ANOTHER = (
    "The strike began in May. Halvorsen sent in troops. The miners fled to Leith. Halvorsen then offered them money. "
    "That evening his sister Greta Halvorsen met the miners in secret. Halvorsen resigned in June."
)


def test_a_last_name_told_for_long_is_not_of_a_full_name_that_comes_late() -> None:
    read_text = of(ANOTHER)
    assert {name for number in (0, 1, 3) for name in meant(read_text, "Halvorsen", number)} == {"Halvorsen"}
    assert meant(read_text, "Halvorsen", 2) == {"Greta Halvorsen"}


def test_a_last_name_in_the_lead_is_of_the_full_name_behind_it() -> None:
    read_text = of("Halvorsen resigned on Monday. Greta Halvorsen had led the union since May. Halvorsen wept.")
    assert meant(read_text, "Halvorsen") == {"Greta Halvorsen"}


def test_she_whom_nobody_near_can_be_is_whose_life_is_told() -> None:
    told = "Rui shut the mill. The river froze. The town burned. Miners left. Prices fell."
    read_text = of(f"Ines Carvalho was born in Porto in 1938. {told} In 1961 she moved to Oslo.")
    assert meant(read_text, "she") == {"Ines Carvalho"}


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("Her lawyer, Anna Hill, left the court on Friday.", "lawyer", {"Anna Hill"}),
        ("He saw Anna Hill of Nokia, who resigned in May.", "who", {"Anna Hill"}),
        ("Anna Hill led the Human Rights Watch team. The army denied it in May.", "it", set()),
        ("Orion Construction asked for $2 million. The council refused.", "council", set()),
        ("The IOC met in Oslo on Monday. The committee chose Lima.", "committee", {"IOC"}),
        ("Minister Anna Hill met farmers. The public works minister resigned.", "minister", set()),
        ("The Writers Guild of America ended its strike in May.", "its", {"Writers Guild of America"}),
    ],
)
def test_whom_words_mean(text: str, word: str, name: set[str]) -> None:
    assert meant(of(text), word) == name


def test_the_capital_named_is_that_one() -> None:
    assert meant(of("He toured the Tanzanian capital Dar es Salaam on Friday."), "capital") == {"Dar es Salaam"}


def test_a_life_is_of_one_person() -> None:
    read_text = of(
        "Helga Brandt, the botanist, has died. Brandt was 91. Brandt fell ill in May. The cause was cancer, said her "
        "daughter, Karin Lund. Born in Oslo, she studied in Paris. Brandt never married."
    )
    assert meant(read_text, "she") == {"Helga Brandt"}


def test_who_says_it_in_a_letter() -> None:
    read_text = of('Anna Hill resigned in a letter to the board stating, "I am no longer able to lead you."')
    assert meant(read_text, "I") == {"Anna Hill"}


def test_the_pair_are_those_who_were_named_together() -> None:
    read_text = of(
        "Police arrested the brothers Jan and Piet Bakker in Ghent on Monday. Olga Brandt, a lawyer, defends them. "
        "A judge, Lars Holm, said on Tuesday that he would question the pair."
    )
    assert meant(read_text, "pair") == {"Jan Bakker", "Piet Bakker"}


def test_a_side_met_on_the_field_is_no_person_and_may_be_they() -> None:
    doc, linking = of(
        "Mexican side Pumas reached the final of the Club World Trophy when they beat Brazilian club Santa Rosa 1-0 in "
        "the semi-final on Sunday. Striker Jan Berg had scored two goals against Ulsan Norvik in the league."
    )
    assert {"Pumas", "Santa Rosa", "Ulsan Norvik"} <= named(linking, EntityType.ORGANIZATION)
    assert meant((doc, linking), "they") == {"Pumas"}


def test_the_former_minister_is_who_was_called_so() -> None:
    doc, linking = of(
        "A court has jailed Youssef Prado, the former Egyptian finance minister, for fraud. The former minister, who "
        "is abroad, was also fined. The new minister, Anna Berg, did not comment."
    )
    assert meant((doc, linking), "minister", 1) == {"Youssef Prado"}


def test_the_former_minister_is_who_was_minister_then() -> None:
    doc, linking = of(
        "Youssef Prado was the planning minister at the time of the floods. Greta Hill sued him. The former minister "
        "was detained in 2007."
    )
    assert meant((doc, linking), "minister", 1) == {"Youssef Prado"}


def test_the_lead_s_convict_is_named_later() -> None:
    doc, linking = of(
        "A court in Norvik said on Monday it had sentenced a former justice minister to life in prison. "
        "Tang Lijun, 64, was justice minister from 2000 to 2005."
    )
    assert meant((doc, linking), "minister") == {"Tang Lijun"}


def test_a_heading_gives_the_full_name_and_whose_life_it_is() -> None:
    read_text = of("ALEXANDER HOLMSTED\n\nHe studied in Leeds. In 1879 Holmsted became a judge.")
    assert named(read_text[1], EntityType.PERSON) == {"Alexander Holmsted"}
    assert meant(read_text, "He") == {"Alexander Holmsted"}


def test_the_champion_is_the_one_talked_of_just_before() -> None:
    read_text = of(
        "Anna Holm lost on Friday. The 15-time champion feared she would need rest. The American had won twice before."
    )
    assert meant(read_text, "champion") == meant(read_text, "American") == {"Anna Holm"}


def test_the_company_stays_the_one_it_was() -> None:
    read_text = of(
        "Calder, the food group, reported a profit. The company had been fined. On Tuesday the company sued the bank "
        "Alverton Holdings. The company also sued its auditors."
    )
    assert meant(read_text, "company", 2) == {"Calder"}


@pytest.mark.parametrize(
    "text",
    [
        "The case against Tom Reed was one of the biggest prosecutions brought by Jan Berg since he took office.",
        "Tom Reed lost to Jan Berg. Berg's goal was the third in two games after he scored twice in May.",
    ],
)
def test_he_is_who_did_it_or_whose_it_was(text: str) -> None:
    assert meant(of(text), "he") == {"Jan Berg"}


def test_the_country_he_fled_is_not_the_one_he_went_to() -> None:
    read_text = of("The son of Jan Holm fled to Norway. Holm pleaded guilty to helping him flee the country.")
    assert meant(read_text, "country") == set()


def test_he_is_whose_death_the_news_is() -> None:
    document, linking = of(
        "Edvard Lund, a former mayor of Bergen, has died. Lund served under Jakob Holm. Holm named a new council."
        "\n\nIn 2015, he left the party."
    )
    he = next(t for t in document.tokens if t.text == "he")
    referent = linking.at(he.index)
    assert referent is not None and [one.name for one in referent.entities] == ["Edvard Lund"]


LIFE = (
    "Elsnor Novak (1871 - 1939) was a Czech composer and conductor. The daughter of an organist, she taught in Brno. "
    "Her teachers included Jan Foss. She wed Karel Holm in 1899; their daughter Marie became a singer. She opened a "
    "school in 1908. Deafness forced her to give it up."
)


@pytest.mark.parametrize(("word", "nth"), [("she", 0), ("She", 0), ("She", 1), ("her", 0)])
def test_she_is_whose_life_the_first_sentence_says_it_is(word: str, nth: int) -> None:
    assert meant(of(LIFE), word, nth) == {"Elsnor Novak"}


def test_who_opens_a_sentence_as_somebody_s_child_is_whom_the_pronoun_means() -> None:
    assert meant(of("Jan Novak won a prize. The son of a baker, he taught in Rome."), "he") == {"Jan Novak"}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ann Hill took a role that Eva Lund had refused. Hill married Max Berg in 1949; they had a son.",
         {"Ann Hill", "Max Berg"}),
        ("Ann Hill married Max Berg in 1949. They had a son.", {"Ann Hill", "Max Berg"}),
        ("Pakistan beat Zimbabwe in the second match at the stadium. They lost the wicket of Malik.", {"Pakistan"}),
    ],
)  # fmt: skip
def test_they_are_who_married_and_the_side_of_a_country(text: str, who: set[str]) -> None:
    read_text = of(text)
    assert meant(read_text, "they" if " they " in text else "They") == who


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Ann Hill visited Elm Hospital. Work stopped when the contractor went bankrupt.", "contractor"),
        ("Ann Hill and Bo Ek spoke.\n\nA couple from Leith missed it after their taxi broke down.", "couple"),
        ("Ann Hill and Bo Ek spoke.\n\nA couple from Leith missed it after their taxi broke down.", "their"),
        ("A train crashed in Leith. Ann Hill visited the site. The driver fled.", "driver"),
        ("Mayor Ann Hill spoke. Police arrested a blacksmith on Monday. He was released.", "He"),
    ],
)
def test_whom_a_report_leaves_unnamed_is_nobody_named(text: str, word: str) -> None:
    assert meant(of(text), word) == set()


def test_they_who_marry_are_the_two_of_the_sentence_before() -> None:
    told = "Ann Hill left when tanks crushed the rising. She met the welder Jean Tomas there. They married in 1959."
    assert meant(of(told), "They") == {"Ann Hill", "Jean Tomas"}


def test_it_that_is_feared_is_no_firm() -> None:
    read_text = of("Calder Shipping was fined on Monday. It is feared that 300 jobs could go. It was told to repay.")
    assert meant(read_text, "It") == set()
    assert meant(read_text, "It", 1) == {"Calder Shipping"}


@pytest.mark.parametrize(
    ("ahead", "who"),
    [
        ("Since it opened in 1990, Orla Bank has moved twice.", {"Orla Bank"}),
        ("Since it broke out on Sunday, the fire has spread.", set()),
        ("When it opened in 1990, Ann Hill was its head.", {"Calder Shipping"}),
        ("Orla Bank has moved twice since it opened in 1990.", {"Orla Bank"}),
    ],
)
def test_an_it_in_a_clause_in_front_runs_ahead_of_its_name(ahead: str, who: set[str]) -> None:
    assert meant(of(f"Calder Shipping was fined on Monday. {ahead}"), "it") == who
