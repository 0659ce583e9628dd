"""What keeps two tellings of one story apart, and what only seems to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.merge.test_merge import DAY, make
from tests.merge.test_stories import HARBOUR, OTHER, SAME, at, told
from timeline.interval import of_day
from timeline.merge import merge
from timeline.model import Anchor, EntityType, Event, Role, RoleName, Status, TimeExpression
from timeline.timex import find

WEEK_LATER = of_day(DAY.start + 7)  # type: ignore[operator]
FRIDAY = TimeExpression(find("They met on Friday.")[0], WEEK_LATER, "", Anchor.PREVIOUS)


def wished(article: str, title: str, lemma: str) -> Event:
    """A telling that is read as only imagined."""
    return at(told(article, title, lemma, SAME, status=Status.HYPOTHETICAL), lemma)


def test_an_aim_that_another_article_tells_as_reached_happened() -> None:
    reached = at(told("a", "Crew of the ferry put the fire out after nine hours", "put", HARBOUR), "put")
    merged = merge([reached, wished("b", "Crew of the ferry fought for nine hours to put the fire out", "put")])
    assert [event.status for event in merged] == [Status.HAPPENED]


def test_an_aim_that_its_own_article_tells_as_reached_happened() -> None:
    reached = at(told("a", "Crew of the ferry put the fire out after nine hours", "put", HARBOUR), "put")
    aim = replace(wished("a", "Crew of the ferry fought for nine hours to put the fire out", "put"), id="a-later")
    assert [event.status for event in merge([reached, aim])] == [Status.HAPPENED]
    sure = replace(wished("a", "Crew of the ferry hopes to put the fire out", "put"), id="a-later")
    assert len(merge([reached, sure])) == 2


@pytest.mark.parametrize("why", ["would", "tried to", "may", "was asked whether to", "hopes to"])
def test_what_the_words_call_imagined_stays_apart(why: str) -> None:
    reached = at(told("a", "Crew of the ferry put the fire out after nine hours", "put", HARBOUR), "put")
    assert len(merge([reached, wished("b", f"Crew of the ferry {why} put the fire out", "put")])) == 2


def test_a_plan_is_not_the_act() -> None:
    done = told("a", "Fire on the ferry", "fire", HARBOUR)
    assert len(merge([done, told("b", "Fire on the ferry", "fire", SAME, status=Status.PLANNED)])) == 2


@pytest.mark.parametrize(
    ("lemma", "title"), [("attack", "Attack on the harbour"), ("rule", "Court rules on the ferry")]
)
def test_two_acts_of_one_story_on_two_days_are_two(lemma: str, title: str) -> None:
    first = [told(name, title, lemma, HARBOUR, when=DAY) for name in "ab"]
    second = [told(name, title, lemma, SAME, when=WEEK_LATER) for name in "cd"]
    undated = [told(name, title, lemma, story) for name, story in (("e", HARBOUR), ("f", SAME))]
    days = [event.when for event in merge([*first, *second, *undated]) if event.when is not None]
    assert days == [DAY, WEEK_LATER]


def test_a_weekday_counted_from_the_text_may_be_another_week_where_others_tell_no_day() -> None:
    dated = told("a", "Fire on the ferry", "fire", HARBOUR, when=DAY)
    undated = [told(name, "Fire on the ferry", "fire", SAME) for name in "bcde"]
    slip = told("f", "Fire on the ferry", "fire", SAME, when=WEEK_LATER)
    counted = replace(slip, anchor=Anchor.PREVIOUS, evidence=(replace(slip.evidence[0], time=FRIDAY),))
    assert len(merge([dated, *undated, slip])) == 2
    assert len(merge([dated, counted])) == 2
    assert len(merge([dated, *undated, counted])) == 1


@pytest.mark.parametrize(("first", "second", "events"), [("€85 million", "$108 million", 1), ("$9 million", "$1m", 2)])
def test_only_sums_of_one_currency_exclude_each_other(first: str, second: str, events: int) -> None:
    here = told("a", f"Owners sell the ferry for {first}", "sell", HARBOUR)
    assert len(merge([here, told("b", f"Owners sell the ferry for {second}", "sell", SAME)])) == events


@pytest.mark.parametrize(("others", "told_where", "events"), [("bcdefghij", 1, 1), ("bcd", 1, 2), ("bcdefghij", 4, 2)])
def test_one_place_read_otherwise_does_not_part_a_story_that_many_tell(
    others: str, told_where: int, events: int
) -> None:
    where = [told(f"in {n}", "Fire on the ferry", "fire", HARBOUR, where=("Paris",)) for n in range(told_where)]
    many = [told(name, "Fire on the ferry", "fire", SAME) for name in others]
    merged = merge([*where, *many, told("z", "Fire on the ferry", "fire", SAME, where=("Lyon",))])
    assert len(merged) == events


def test_no_number_of_tellings_makes_a_plan_the_act() -> None:
    many = [told(f"a{n}", "Fire on the ferry", "fire", HARBOUR) for n in range(12)]
    assert len(merge([*many, told("z", "Fire on the ferry", "fire", SAME, status=Status.PLANNED)])) == 2


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Norway", "Denmark", EntityType.PLACE),
        ("Harwich Lines", "Port Authority", EntityType.ORGANIZATION),
        ("Ann Hill", "Tom Oakes", EntityType.PERSON),
    ],
)
def test_what_two_parties_do_is_done_twice(one: str, other: str, kind: EntityType) -> None:
    def done(article: str, agent: str) -> Event:
        event = make(article, f"{agent} closes the harbour", lemma="close", when=DAY)
        return replace(event, roles=(Role(RoleName.AGENT, agent, kind),))

    assert len(merge([done("a", one), done("b", other)])) == 2
    assert len(merge([done("a", one), done("b", one)])) == 1


@pytest.mark.parametrize(("first", "second", "events"), [("3-1", "1-3", 1), ("3–1", "3-1", 1), ("3-1", "2-0", 2)])
def test_two_scores_are_of_two_matches(first: str, second: str, events: int) -> None:
    here = told("a", f"Lions beat the harbour team {first}", "beat", OTHER, when=DAY)
    assert len(merge([here, told("b", f"Harbour team lose {second}", "lose", OTHER, when=DAY)])) == events


def test_on_one_day_of_one_story_others_are_elected_elsewhere() -> None:
    def elected(article: str, name: str, part: RoleName, **more: object) -> Event:
        event = told(article, f"{name} wins the election in her town", "win", HARBOUR, **more)
        return replace(event, roles=(Role(part, name, EntityType.PERSON),))

    here = elected("a", "Ann Hill", RoleName.AGENT, when=DAY)
    assert len(merge([here, elected("b", "Hill", RoleName.PATIENT, when=DAY)])) == 1
    for part in (RoleName.AGENT, RoleName.PATIENT):
        assert len(merge([here, elected("b", "Eve Orr", part, when=DAY)])) == 2


def test_who_strikes_strikes_no_deal() -> None:
    deal = told("a", "Union and railway sign an agreement", "sign", HARBOUR, when=DAY)
    assert len(merge([deal, told("b", "Deal between union and railway", "deal", HARBOUR, when=DAY)])) == 1
    assert len(merge([deal, told("b", "Strike of bus drivers", "strike", HARBOUR, when=DAY)])) == 2


def test_news_without_a_date_is_not_of_years_ago() -> None:
    here, there = ("Lines buys a ferry", "Purchase of a ferry")
    old = told("a", here, "buy", HARBOUR, when=DAY)
    known = (DAY.start or 0) + 1000
    new = replace(told("b", there, "purchase", SAME), before=known)
    recent = told("c", here, "buy", HARBOUR, when=of_day(known - 3))
    assert {frozenset(e.article for e in event.evidence) for event in merge([old, new, recent])} == {
        frozenset("a"),
        frozenset("bc"),
    }


@pytest.mark.parametrize(("days", "events"), [(0, 1), (60, 1), (200, 2)])
def test_what_two_articles_tell_without_a_date_was_new_when_they_came_out(days: int, events: int) -> None:
    known = DAY.start or 0
    here = replace(told("a", "Ann Hill presents a new ferry", "present", HARBOUR), before=known)
    there = replace(told("b", "Ann Hill unveils a ferry", "unveil", SAME), before=known + days)
    assert len(merge([here, there])) == events


def test_who_agrees_to_an_act_says_not_only_so() -> None:
    here, there = (
        at(told(name, title, "agree", story), "agreed")
        for name, title, story in (
            ("a", "Directors meeting in Leeds behind closed doors agreed to let the burned wreck go", HARBOUR),
            ("b", "Hallam, a small firm of breakers, agreed to a quick sale", SAME),
        )
    )
    assert len(merge([here, there])) == 1


def test_how_one_voted_is_not_how_all_did() -> None:
    all_did = make("a", "Vote 7-2 by the council of Calder on the stadium", lemma="vote", when=DAY)
    one_did = make("a", "Vote on the stadium by Denis Falk", lemma="vote", when=DAY, who=("Denis Falk",), start=70)
    assert len(merge([all_did, one_did])) == 2


def test_how_one_voted_told_again_is_one_vote() -> None:
    first = make("a", "Vote on the stadium by Denis Falk", lemma="vote", when=DAY, who=("Denis Falk",))
    assert len(merge([first, replace(first, evidence=(replace(first.evidence[0], article="b"),), id="b")])) == 1
