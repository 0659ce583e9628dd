"""What is observed about an event, on articles made for it."""

import pytest

from timeline.interval import day_number
from timeline.model import Article
from timeline.pipeline import extract

pytestmark = pytest.mark.model


def shown(text: str) -> list[tuple[str, str]]:
    """The base form and title of each event that is shown, of an article published on 8 May 2019."""
    article = Article("made", "made", "", text, published=day_number(2019, 5, 8))
    return [(event.lemma, event.title) for event in extract(article).events if event.shown]


def test_the_us_is_somebody_and_us_is_nobody() -> None:
    text = "Talks began in Oslo on Monday.\n\nThe US hailed the meeting.\n\nUs they ignored."
    assert "hail" in dict(shown(text)) and "ignore" not in dict(shown(text))


def test_two_acts_of_one_verb_that_say_different_things_are_both_shown() -> None:
    text = (
        "Vintell Motors named Olga Berg as its chairman on Monday.\n\nThe board met in Oslo.\n\n"
        "Vintell Motors also named Jonas Falk as treasurer."
    )
    assert [lemma for lemma, _ in shown(text)].count("name") == 2


def test_a_second_reaction_is_not_shown() -> None:
    text = (
        "Vintell Motors drew protests when it shut its plant in Leeds on Monday.\n\nThe board met in Oslo.\n\n"
        "Vintell Motors drew praise from investors."
    )
    assert not any("praise" in title for _, title in shown(text))


def test_a_light_verb_tells_something_when_it_says_what_somebody_became_or_what_was_taken_down() -> None:
    text = (
        "Olga Berg was elected on Monday.\n\nBerg became mayor of Leeds. Berg took the bus. "
        "The old signs were taken down by her staff."
    )
    assert {"become", "elect"} <= dict(shown(text)).keys()
    assert "The old signs are taken down by Olga Berg's staff" in dict(shown(text)).values()
    assert "Olga Berg takes the bus" not in dict(shown(text)).values()


def test_what_it_did_is_shown_where_the_title_can_say_what_it_is() -> None:
    text = (
        "On Monday a judge overturned the verdict.\n\nThe high court said the evidence was thin. "
        "It sent the case back for a new trial."
    )
    assert ("send", "The high court sends the case back for a new trial") in shown(text)


def test_where_somebody_was_born_is_shown_without_a_year() -> None:
    text = "The museum opened on Monday.\n\nBorn in Leeds, Olga Berg painted ships."
    assert "Olga Berg is born in Leeds" in dict(shown(text)).values()


def test_the_disaster_of_the_lead_is_shown_where_only_a_side_clause_tells_it() -> None:
    text = "Ships searched on Monday for survivors of a ferry that sank off Bergen.\n\nThe mayor spoke of grief."
    assert "A ferry sinks off Bergen" in dict(shown(text)).values()


def test_nobody_dies_twice() -> None:
    text = "The painter Olga Berg has died.\n\nBerg died in Leeds on Monday, her son said. She taught in Oslo."
    assert [lemma for lemma, _ in shown(text)].count("die") == 1


def test_what_the_main_clause_came_after_is_shown_without_a_date() -> None:
    text = (
        "The museum opened on Monday.\n\nIt was delayed after a local farmer filed a complaint. "
        "When the farmer was arrested, police seized maps. When he sang, people left."
    )
    found = shown(text)
    assert {"file", "arrest"} <= dict(found).keys()
    assert "sing" not in dict(found)


def test_what_is_said_to_have_been_done_to_somebody_is_shown() -> None:
    text = "The museum opened on Monday.\n\nA spokesman said two guards were killed. He said the guards slept."
    assert "kill" in dict(shown(text)) and "sleep" not in dict(shown(text))


def test_what_somebody_thought_is_no_act() -> None:
    text = "Tim Holm brought a clock to school on Monday, and a teacher thought it resembled a bomb."
    assert "think" not in dict(shown(text))


def test_what_somebody_says_was_done_is_shown() -> None:
    text = "Talks began in Oslo on Monday.\n\nThe army met no one. A monitor said an air raid killed a child."
    assert "An air raid kills a child" in dict(shown(text)).values()


@pytest.mark.parametrize(
    ("text", "told", "left"),
    [
        (
            "The accident happened on Monday when Olga Berg hit a wall in Leeds.",
            "Olga Berg hits a wall in Leeds",
            "The accident happens when Olga Berg hits a wall in Leeds",
        ),
        (
            "The second incident occurred on May 2, 2019, when Olga Berg hit a wall in Leeds.",
            "Olga Berg hits a wall in Leeds",
            "The second incident occurs when Olga Berg hits a wall in Leeds",
        ),
        (
            "A Leeds banker has been jailed for fraud.\n\nThe city was shocked.\n\n"
            "Olga Berg was jailed for fraud on Monday.",
            "Olga Berg is jailed for fraud",
            "A Leeds banker is jailed for fraud",
        ),
    ],
)
def test_one_act_told_twice_is_shown_as_it_says_more(text: str, told: str, left: str) -> None:
    titles = dict(shown(text)).values()
    assert told in titles and left not in titles


def test_many_count_where_they_are_a_toll() -> None:
    text = "A quake struck Sund on Monday.\n\nMany died under falling walls.\n\nMany loved the town."
    assert "die" in dict(shown(text)) and "love" not in dict(shown(text))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("A storm hit Sund on Monday, sinking boats and blocking roads.", "block"),
        ("Police stopped Olga Berg from leaving Norway on Monday.", "leave"),
        ("A storm sank a boat, killing four sailors Monday.", "kill"),
        ("Olga Berg was killed on Monday, her office confirmed.", "confirm"),
    ],
)
def test_what_another_title_tells_is_not_shown_beside_it(text: str, left: str) -> None:
    assert shown(text) and left not in dict(shown(text))


def test_an_equaliser_is_shown_as_a_goal_is() -> None:
    text = (
        "Ashford Rovers beat Denby Hale 2-1 in the league on Saturday. Marco Bellini scored from a penalty, and "
        "Tom Oy equalised before half-time."
    )
    assert "Tom Oy equalises" in " ".join(dict(shown(text)).values())


def test_when_it_happened_is_shown_where_nothing_else_tells_it() -> None:
    text = "A bus that ran into a wall, hurting six, was old, experts said.\n\nThe crash happened at 9 a.m. on 2 April."
    assert "crash" in dict(shown(text))
    text = "A quake struck Leeds on Monday.\n\nThe quake happened at 9 a.m. on Monday."
    assert "quake" not in dict(shown(text))
