"""Titles of read sentences: what the parser does to a noun that gives way to a name, an office, a verdict."""

from __future__ import annotations

import pytest
from extracted import titles

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Army chief General Omar al-Hadid and RSF leader General Tim Prado jointly staged a coup in 2021.",
         "Omar al-Hadid and Tim Prado stage a coup"),
        ("Ashford Rovers won their first league title on Sunday.", "Ashford Rovers win their first league title"),
        ("A wall fell on Sunday. Many drowned in the harbour.", "Many drown in the harbour"),
        ("Three convoys rolled north from Kenya on Sunday.", "Three convoys roll north from Kenya"),
        ("Marco Bellini retired. The 36-year-old joined from Parma in 2007.", "Marco Bellini joins from Parma"),
    ],
)  # fmt: skip
def test_the_verb_goes_with_its_subject(text: str, title: str) -> None:
    assert title in titles(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The Kansas City Chiefs beat Baltimore 17-10 on Monday to reach the game.",
         "The Kansas City Chiefs beat Baltimore 17-10 to reach the game"),
        ("Anna Hill wrote two volumes of memoirs, published in 1979 and 1983.", "Memoirs are published"),
        ("Orion has closed a Series C financing led by Northgate, with participation from existing investors Alder "
         "Ventures and the Oslo Impact Fund.", "Orion closes a Series C financing"),
        ("Homicides in Tijuana rose 75 percent.", "Homicides in Tijuana rise 75 percent"),
        ("On Monday the rain moved north.", "The rain moves north"),
        ("An attempt by US Airways to buy Delta failed in 2007, two years after it merged with America West.",
         "US Airways merges with America West"),
        ("It comes a month after the rebels released six hostages, including former governor Alan Jara.",
         "The rebels release six hostages including Alan Jara"),
        ("Norway and Britain became the first to close their skies.",
         "Norway and Britain become the first to close their skies"),
        ("The head of the bank, Anna Hill, and two clerks were arrested.", "Anna Hill and two clerks are arrested"),
        ("In 1947 Tim Wood, Anna Hill's son-in-law, and Bo Ek bought the mill.", "Tim Wood and Bo Ek buy the mill"),
        ("The former general manager of the bank, Anna Hill, and her deputy Bo Ek resigned.",
         "Anna Hill and Bo Ek resign"),
        ("There were rallies in Sund in May 2015.", "There are rallies in Sund"),
        ("There was a fire in Sund in May 2015.", "There is a fire in Sund"),
        ("Bo Ek has had his boats seized that are worth two million dollars.", "Bo Ek's boats are seized"),
        ("A young woman from Ashby-on-Tarn was held in May 2015.", "A young woman from Ashby-on-Tarn is held"),
        ("The volcano, dormant since 1823, first erupted on March 20.", "The volcano first erupts"),
        ("The blast occurred just east of Holm on Sunday.", "The blast occurs east of Holm"),
        ("The storm came ashore early Sunday just south of Holm.", "The storm comes ashore south of Holm"),
        ("A collision on the bridge shortly before noon on Sunday killed two.", "A collision on the bridge kills two"),
        ("The mayor said on Sunday there was a fire.", "The mayor says there was a fire"),
        ("Divers found what seemed to be a bomb.", "Divers find what seemed to be a bomb"),
        ("The leader fell when the coalition broke up in 1960.", "The leader falls when the coalition breaks up"),
    ],
)  # fmt: skip
def test_nothing_is_left_hanging(text: str, title: str) -> None:
    assert title in titles(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The Senate on Monday approved a bill that would ban fishing in the bay.",
         "The Senate approves a bill that would ban fishing in the bay"),
        ("The judge issued an order on Monday barring Orion from using the name.",
         "The judge issues an order barring Orion from using the name"),
        ("The council adopted a rule requiring shops to close.", "The council adopts a rule requiring shops to close"),
        ("A law banning whaling in the bay was approved on Monday.", "A law banning whaling in the bay is approved"),
        ("The council adopted a rule, angering shops.", "The council adopts a rule"),
        ("The council bought a house overlooking the bay.", "The council buys a house"),
    ],
)  # fmt: skip
def test_a_bill_is_told_with_what_it_provides(text: str, title: str) -> None:
    assert title in titles(text)


def test_an_object_said_once_is_of_both_verbs() -> None:
    found = titles("Rebels ousted and jailed Governor Bo Ek in 1998. Guards stood and watched the gate.")
    assert {"Rebels oust Bo Ek", "Rebels jail Bo Ek", "Guards stand"} <= found


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The firm's inability to pay its workers in May led to a strike.", "The firm does not pay its workers"),
        ("Anna Hill kept quiet. Her refusal to leave the party in May angered many.",
         "Anna Hill does not leave the party"),
        ("Orion announced its plan to build 300 homes on Monday.", "Orion announces its plan to build 300 homes"),
    ],
)  # fmt: skip
def test_who_failed_to_do_it_did_not(text: str, title: str) -> None:
    assert title in titles(text)


def test_a_verdict_stands_behind_an_age() -> None:
    text = "The tribunal found Holm, 55, guilty of killing villagers in May."
    assert "The tribunal finds Holm guilty of killing villagers" in titles(text)


def test_what_somebody_had_done_to_what_is_theirs_was_done_to_it() -> None:
    text = "The minister, Dan Holm, also had his sentence commuted to a suspended term."
    assert "Dan Holm's sentence is commuted to a suspended term" in titles(text)


def test_who_died_in_their_eighties_are_the_patients() -> None:
    text = "An inquest into the deaths of two patients, both in their 80s, who died at a hospital in Leeds, was opened."
    assert not any("80s die" in title for title in titles(text))


def test_what_stands_behind_a_particle_is_the_object() -> None:
    assert "The space agency calls off the launch" in titles("The space agency called off the launch on Monday.")


def test_the_word_an_infinitive_is_asked_with_stays() -> None:
    assert "The board to meet to discuss what to do" in titles("The board will meet on Monday to discuss what to do.")
    text = "The council will discuss how to deal with the empty seat."
    assert "The council to discuss how to deal with the empty seat" in titles(text)


def test_who_is_found_guilty_did_it() -> None:
    text = "A jury found former Governor Robert Holm and his wife guilty of accepting loans."
    assert "Robert Holm and his wife accept loans" in titles(text)


def test_an_act_and_its_doer_are_one_subject() -> None:
    text = "Sentencing by U.S. District Judge James Spencer is scheduled for Jan. 6."
    assert "James Spencer is scheduled" not in titles(text)


def test_what_they_say_of_it_is_told_of_what_the_clause_describes() -> None:
    assert "A vote is rigged" in titles("He won a vote that analysts say was heavily rigged.")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Calder has prevailed over Dell in a bidding war for Tarn, a maker of much coveted storage.", "a maker"),
        ("They received $177,000 in exchange for promoting the main product, the anti-inflammatory Anatabloc.",
         "the anti-inflammatory"),
        ("Scientists announced they had found the oldest planet ever sighted, an important discovery.", "an important"),
    ],
)  # fmt: skip
def test_what_a_comma_sets_off_is_no_object(text: str, title: str) -> None:
    assert not any(title in each for each in titles(text))


def test_who_is_taken_prisoner_takes_nobody() -> None:
    assert "Anna Webb is taken prisoner in Natal" in titles("Taken prisoner in Natal in 1899, Anna Webb escaped.")


def test_who_is_missing_does_not_miss() -> None:
    told = titles("Divers went down. They looked for more than 80 people missing in the lake on May 5, 2019.")
    assert "More than 80 people are missing in the lake" in told


def test_games_and_members_are_several() -> None:
    found = titles("The Commonwealth Games open in Leeds in May. Angry Labour MPs warned Anna Hill on Monday.")
    assert "Commonwealth Games open in Leeds" in found
    assert "Angry Labour MPs warn Anna Hill" in found


def test_an_article_that_began_its_sentence_is_small_inside_a_title() -> None:
    assert "Anna Hill proposes the survey" in titles("The survey, which Anna Hill had proposed in 2001, began in 2004.")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The bank no longer expects to meet its targets.", "The bank no longer expects to meet its targets"),
        ("Orion said on Monday it was no longer interested in the deal.",
         "Orion says it was no longer interested in the deal"),
        ("Anna Berg had never met the minister.", "Anna Berg never meets the minister"),
    ],
)  # fmt: skip
def test_what_is_not_so_any_more_or_never_was_says_so(text: str, title: str) -> None:
    assert title in titles(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Both Houses witnessed a walkout on Monday.", "Both Houses witness a walkout"),
        ("Two Bills were passed on Monday.", "Two Bills are passed"),
        ("Killed in the blast on Monday were two soldiers.", "Two soldiers are killed in the blast"),
        ("Among those arrested is Ann Berg.", "Ann Berg is arrested"),
        ("A planned merger of Norvik and Tesna also fell through last year.",
         "A planned merger of Norvik and Tesna falls through"),
    ],
)  # fmt: skip
def test_a_subject_agrees_with_its_verb_wherever_it_stands(text: str, title: str) -> None:
    assert title in titles(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Villagers moved to higher ground on Sunday.", "Villagers move to higher ground"),
        ("Olga Berg cut short a trip to Oslo on Sunday.", "Olga Berg cuts short a trip to Oslo"),
        ("Olga Berg mourned a blast at a mill in Sund that killed two men.", "A blast kills two men"),
        ("Olga Berg left a mill in Sund that killed two men.", "A mill kills two men"),
        ("Two rebels were arrested on Sunday and dragged away.", "Two rebels are dragged away"),
        ("Crews found the mill engulfed in flames on Sunday.", "The mill is engulfed in flames"),
        ("Doctors counted 12 killed and 30 wounded on Sunday.", "Doctors count 12 killed"),
        ("Doctors counted 12 killed and 30 wounded on Sunday.", "30 are wounded"),
        ("A bus crash left nine riders injured on Sunday.", "A bus crash leaves nine riders injured"),
        ("Voters went to the polls on Sunday to pick a mayor.", "Voters go to the polls to pick a mayor"),
        ("Olga Berg went on to become mayor.", "Olga Berg goes on to become mayor"),
        ("Olga Berg appeared before a judge on Sunday.", "Olga Berg appears before a judge"),
        ("A man has appeared in court charged with theft.", "A man is charged with theft"),
        ("Guards stopped reporters from entering the hall.", "Reporters enter the hall"),
        ("The court barred Olga Berg from leaving Norway.", "Olga Berg leaves Norway"),
        ("A small plane went missing on Sunday.", "A small plane goes missing"),
        ("Olga Berg denied taking bribes on Sunday.", "Olga Berg denies taking bribes"),
        ("The king called an election to be held in May.", "An election to be held"),
        ("The mayor approved a bridge to be built next year.", "A bridge to be built"),
        ("An EU official spoke on Sunday.", "A European Union official speaks"),
        ("Two men died on Sunday as floods hit the town of Sund.", "Floods hit the town of Sund"),
    ],
)
def test_what_a_verb_needs_stands_behind_it(text: str, title: str) -> None:
    assert title in titles(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The council met on Monday. Denis Falk voted no.", "Denis Falk votes no"),
        ("In 2019 the craft flew past Venus.", "The craft flies past Venus"),
        ("The spacecraft Corvina reached Venus on Monday, six years after its launch.", "Launch of Corvina"),
    ],
)
def test_a_verb_keeps_what_it_says_nothing_without(text: str, title: str) -> None:
    assert title in titles(text)


def test_what_was_due_and_is_cancelled_is_not_told_as_done() -> None:
    assert "A rally in Oslo is not held" in titles("A rally in Oslo, due to be held in July, was cancelled on Tuesday.")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Orion opened a second mine in May but closed it in June.", "Orion closes the second mine"),
        ("An earlier diving expedition found gold in 2013.", "An earlier diving expedition finds gold"),
        ("In May 38 per cent of the pumps had been repaired.", "38 per cent of the pumps are repaired"),
        ("In May a third of the harvest was lost.", "A third of the harvest is lost"),
        ("The mural was unveiled in 2013 and vandalised within a week.", "The mural is vandalised within a week"),
        ("Concerts in Oslo, Rome and Bonn are to take place in May.", "Concerts in Oslo, Rome and Bonn to take place"),
        ("The vote was put back to no earlier than 2031.", "The vote is put back"),
        ("The match looked lost when Hill scored on Friday.", "Hill scores"),
    ],
)
def test_what_is_told_of_it_is_told_whole(text: str, title: str) -> None:
    assert title in titles(text)


def test_what_looked_lost_was_not_lost() -> None:
    assert "The match loses" not in titles("The match looked lost when Hill scored on Friday.")
