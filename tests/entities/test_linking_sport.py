"""Whom and what sport names: teams called after towns, rivals by their last name, grounds, honours."""

import pytest
from read_texts import named

from timeline.entities import Linking, link
from timeline.model import Article, EntityType
from timeline.reading import read

pytestmark = pytest.mark.model

CAREER = (
    "Mark Davies played as a striker for Rochdale and Oldham Athletic. He scored two goals in a match against "
    "Sunderland in 1968. The club sold Davies to Burnley in 1970. Davies signed for Cork Celtic in 1972 and played on "
    "loan for Cape Town City. He was a member of the team that beat Barnsley in the league final at Garvel Cottage."
)
RACE = (
    "Marathon runner Anna Kiptoo was edged out by Granby in an epic race in Boston last year. The 29-year-old will be "
    "back to challenge Granby in April. Kiptoo missed the trials."
)
STAGE = (
    'Novelist John Marsh won several awards for "Harbour", including a Tony for best play. The play was made into a '
    "film starring Katharine Burns and Paul Archer. He also won the Turner Prize. In 2005 he was awarded a Grammy "
    "Award for Lifetime Achievement."
)


def linked(text: str) -> Linking:
    (document,) = read([Article("made", "made.txt", "", text)])
    return link(document)


@pytest.mark.parametrize("team", ["Rochdale", "Sunderland", "Burnley", "Cork Celtic", "Cape Town City"])
def test_whom_one_plays_for_or_against_and_is_sold_to_is_a_team(team: str) -> None:
    assert team in named(linked(CAREER), EntityType.ORGANIZATION)


@pytest.mark.parametrize("club", ["Dinamo Brelnik", "Real Oriel", "Atletico Torva"])
def test_what_begins_as_clubs_do_is_a_team(club: str) -> None:
    linking = linked(f"{club} ended a long wait for the title on Sunday.")
    assert named(linking, EntityType.ORGANIZATION) == {club}


def test_they_are_the_team_last_told_of() -> None:
    found = linked("Real Oriel last won the league in 1994. They were relegated in 2006.")
    assert {each.name for r in found.referents.values() for each in r.entities} == {"Real Oriel"}


def test_where_matches_are_played_is_a_place() -> None:
    assert "Garvel Cottage" in named(linked(CAREER), EntityType.PLACE)


def test_who_beats_a_person_and_whom_a_person_challenges_is_a_person() -> None:
    assert {"Anna Kiptoo", "Granby"} <= named(linked(RACE), EntityType.PERSON)


def test_an_honour_is_no_person() -> None:
    assert not {"Tony", "Lifetime Achievement"} & named(linked(STAGE), EntityType.PERSON)


@pytest.mark.parametrize("race", ["London Marathon", "Boston Marathon"])
def test_a_race_called_after_a_city_is_no_person(race: str) -> None:
    linking = linked(f"Anna Kiptoo, a runner, won the race in May. The former {race} winner beat her rivals easily.")
    assert race not in named(linking, EntityType.PERSON)


def test_he_is_the_hero_and_not_whom_a_film_stars() -> None:
    (document,) = read([Article("made", "made.txt", "", STAGE)])
    linking = link(document)
    pronouns = [t for t in document.tokens if t.text.casefold() == "he"]
    meant = [linking.at(t.index) for t in pronouns]
    assert [[e.name for e in r.entities] if r else None for r in meant] == [["John Marsh"]] * 2


def test_a_plural_that_begins_a_sentence_is_no_name() -> None:
    linking = linked("Tributes have been paid to the writer Helen Moore, who died on Friday.")
    assert [entity.name for entity in linking.entities] == ["Helen Moore"]


def test_the_former_player_is_the_hero_of_the_story() -> None:
    text = (
        "Tom Wexley died in Leeds on Friday. Wexley was born in 1930. Wexley played for Hull. Wexley moved to Leeds in "
        "1971. In May the town honoured the former player's birthday. Coaches remember the great for his calm."
    )
    (document,) = read([Article("made", "made.txt", "", text)])
    linking = link(document)
    player = next(t for t in document.tokens if t.text == "player")
    referent = linking.at(player.index)
    assert referent is not None and [entity.name for entity in referent.entities] == ["Tom Wexley"]


@pytest.mark.parametrize("verb", ["are unbeaten", "meet again in May", "have lost twice", "were relegated"])
def test_who_several_are_is_said_of_a_side(verb: str) -> None:
    linking = linked(f"The hosts will face Denby Hale, who {verb}, in the league on Sunday.")
    assert "Denby Hale" in named(linking, EntityType.ORGANIZATION)


def test_two_people_are_no_side() -> None:
    linking = linked("The Hawks signed Denby Hale and Corwin Lisle, who are unbeaten, on Sunday.")
    assert {"Denby Hale", "Corwin Lisle"} <= named(linking, EntityType.PERSON)
