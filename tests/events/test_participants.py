"""Who takes part, on read sentences."""

import pytest

from timeline.model import Article, RoleName
from timeline.pipeline import extract

pytestmark = pytest.mark.model


def parts(text: str, trigger: str) -> set[tuple[str, RoleName]]:
    """The names in the event of a trigger with their roles."""
    events = extract(Article("made", "made.txt", "", text)).events
    return {(role.name, role.role) for event in events if event.trigger == trigger for role in event.roles}


def test_the_name_set_beside_a_relative_takes_part_and_not_whose_relative_it_is() -> None:
    text = "Margaret Ashdown died in May. Her daughter, Ruth Pemberton, confirmed the death."
    assert parts(text, "confirmed") == {("Ruth Pemberton", RoleName.AGENT)}


def test_every_subject_of_a_list_takes_part() -> None:
    text = "Playboy, Elon Musk's SpaceX and Tesla deleted their pages."
    assert {name for name, role in parts(text, "deleted") if role is RoleName.AGENT} == {"Playboy", "SpaceX", "Tesla"}


def test_the_place_of_a_where_clause_takes_part() -> None:
    text = "He moved to the University of Vienna, where he completed his doctorate in 1991."
    assert ("University of Vienna", RoleName.OTHER) in parts(text, "completed")


def test_who_is_in_talks_takes_part_in_them() -> None:
    text = "Apple and Nokia are in negotiations with the film studios."
    assert {name for name, _ in parts(text, "negotiations")} == {"Apple", "Nokia"}


def test_who_after_a_body_is_the_person() -> None:
    text = "Anna Hill of the Norwegian Polar Institute, who worked with Olaf Lund in the 1980s, left."
    agents = {name for name, role in parts(text, "worked") if role is RoleName.AGENT}
    assert agents == {"Anna Hill"}


def test_where_a_company_is_based_takes_no_part() -> None:
    text = "Nokia bought Berlin-based Proteoquant GmbH in May."
    assert {name for name, _ in parts(text, "bought")} == {"Nokia", "Proteoquant"}


def test_whom_an_infinitive_names_takes_part() -> None:
    text = "Calder Motors agreed on Monday to buy Nokia."
    assert {name for name, _ in parts(text, "agreed") | parts(text, "buy")} == {"Calder Motors", "Nokia"}


@pytest.mark.parametrize(
    "text",
    [
        "The attack was announced on the website Wolf Wiki on Monday.",
        "The attack was announced via Twitter on Monday.",
        "The attack was announced after talks with Nokia on Monday.",
        "The attack was announced on Monday, according to Nokia.",
    ],
)
def test_where_it_is_told_and_what_was_before_takes_no_part(text: str) -> None:
    assert parts(text, "announced") == set()


def test_whom_an_announced_act_names_takes_part_in_the_announcement() -> None:
    text = "Calder Motors announced on Monday that it is buying Nokia."
    assert {name for name, _ in parts(text, "announced")} == {"Calder Motors", "Nokia"}


def test_where_one_went_to_do_something_is_where_it_is_done() -> None:
    text = "Police deployed in Lagos to break up a rally on Monday. Olaf Lund flew from Oslo to meet the king."
    assert ("Lagos", RoleName.PLACE) in parts(text, "break")
    assert ("Oslo", RoleName.PLACE) not in parts(text, "meet")


def test_whose_successor_it_is_takes_no_part() -> None:
    text = "Olaf Lund retired in May. His successor, Anna Hill, closed the plant in June."
    assert {name for name, _ in parts(text, "closed")} == {"Anna Hill"}


def test_whose_control_is_bought_takes_part() -> None:
    text = "Calder Motors announced on Monday that it would acquire control of Nokia."
    assert {name for name, _ in parts(text, "announced")} == {"Calder Motors", "Nokia"}


def test_a_body_founded_as_something_takes_part_and_not_where_it_is_based() -> None:
    text = "The Calder Academy is a Washington D.C.-based charity founded by Olaf Lund in 1963."
    assert {name for name, _ in parts(text, "founded")} == {"Calder Academy", "Olaf Lund"}


def test_the_place_of_two_tolls_is_that_of_both() -> None:
    text = "Nine people died and 30 were injured in eastern Kenya on Tuesday."
    assert ("Kenya", RoleName.PLACE) in parts(text, "died")


@pytest.mark.parametrize(
    ("text", "trigger", "name"),
    [
        ("Nokia said on Monday that Anna Hill had left Norwich.", "said", "Anna Hill"),
        ("The board will decide whether Anna Hill can be included.", "decide", "Anna Hill"),
        ("Twelve people were hurt on Monday when a bridge fell in Norwich.", "hurt", "Norwich"),
        ("In May her brothers urged Anna Hill to come back to Norwich.", "urged", "Norwich"),
        ("Anna Hill reached the final on Monday, sweeping past Vera Lund in Norwich.", "reached", "Vera Lund"),
    ],
)
def test_whom_a_clause_of_what_is_said_or_of_when_it_happened_names_takes_part(
    text: str, trigger: str, name: str
) -> None:
    assert name in {who for who, _ in parts(text, trigger)}


def test_where_what_is_said_took_place_is_not_where_it_is_said() -> None:
    text = "Nokia said on Monday that Anna Hill had met Vera Lund in Norwich."
    assert {name for name, _ in parts(text, "said")} == {"Nokia", "Anna Hill"}
    assert ("Norwich", RoleName.PLACE) in parts(text, "met")


def test_the_press_that_is_told_takes_no_part_but_where_it_acts_it_does() -> None:
    text = "Anna Hill told Reuters on Monday that the plant would close. Reuters hired Olaf Lund in May."
    assert {name for name, _ in parts(text, "told")} == {"Anna Hill"}
    assert {name for name, _ in parts(text, "hired")} == {"Reuters", "Olaf Lund"}


def test_the_body_an_event_bears_the_name_of_takes_part_where_the_article_knows_it() -> None:
    text = "Nokia opened a school in May. Anna Hill spoke at the Nokia Science Fair."
    assert {name for name, _ in parts(text, "spoke")} == {"Anna Hill", "Nokia Science Fair", "Nokia"}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Norvik named Ann Hill as chair on Monday, replacing Tim Wood.", "Ann Hill replaces Tim Wood"),
        ("Ann Hill was named envoy on Monday, replacing Tim Wood.", "Ann Hill replaces Tim Wood"),
        ("The watchdog fined Vintell 3 million pounds for misleading clients in 2015.", "Vintell misleads clients"),
    ],
)
def test_who_does_what_a_participle_tells(text: str, title: str) -> None:
    assert title in {event.title for event in extract(Article("made", "made.txt", "", text)).events}


def test_whom_a_vote_confirms_takes_part_in_it() -> None:
    events = extract(Article("made", "made.txt", "", "The Senate voted 52-48 on Wednesday to confirm Ann Hill.")).events
    assert "Ann Hill" in {role.name for event in events if event.lemma == "vote" for role in event.roles}
