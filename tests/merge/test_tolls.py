"""How many it happened to, where the sources count differently."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from tests.merge.test_merge import DAY, make
from timeline.merge import merge, story_of, tolls
from timeline.merge.tolls import toll
from timeline.model import Event, Status


def told(article: str, title: str, lemma: str = "kill", **more: object) -> Event:
    """A telling of a storm at one place on one day."""
    return make(article, title, lemma=lemma, when=DAY, where=("Brack",), **more)  # type: ignore[arg-type]


def counted_anew(article: str, title: str, story: str) -> Event:
    """A telling of the storm in an article that begins with those words."""
    return replace(told(article, title), story=story_of("", story))


FIRST = told("a", "Four people are killed in Brack")
SECOND = told("b", "A storm kills at least 12 people in Brack")
LAST = told("c", "A storm kills 1,023 people in Brack when it strikes")


@pytest.mark.parametrize(
    ("title", "number"),
    [
        ("Four people are killed in Brack", 4),
        ("A storm kills at least 1,023 people", 1023),
        ("A storm kills 12 people and two dogs", None),
        ("Blasts in two towns kill at least 12 people", 12),
        ("12 people including three children are killed", 12),
        ("A 58-year-old driver is killed", 1),
        ("A group of miners is killed", None),
        ("A bus full of pupils is hit", None),
        ("Ann Hill is killed aged 84", None),
        ("A miner is killed on 14 May 2019", 1),
        ("A bomb kills 3% of the herd", None),
        ("Two are killed at 10:45", 2),
        ("The storm kills its victims", None),
    ],
)
def test_the_number_of_a_title(title: str, number: int | None) -> None:
    assert toll(told("a", title)) == number


def test_only_who_is_hurt_or_taken_is_counted() -> None:
    assert toll(told("a", "The club buys 12 players", "buy")) is None


@pytest.mark.parametrize(
    ("lemma", "title", "number"),
    [
        ("crash", "A coach crashes near Brack, killing nineteen people", 19),
        ("crash", "A coach crashes near Brack, killing twenty-one people", 21),
        ("derail", "A train derails, killing 7 and injuring 40", 7),
        ("collapse", "A bridge collapses, leaving at least 31 people dead", 31),
        ("crash", "A coach of 52 crashes near Brack", None),
        ("crash", "A coach crashes, injuring 11", None),
        ("collapse", "A roof collapses, leaving 40 homeless", None),
        ("win", "Brack win by 12 points, killing the game", None),
    ],
)
def test_the_dead_that_a_side_clause_counts(lemma: str, title: str, number: int | None) -> None:
    assert toll(told("a", title, lemma)) == number


COUNTED_ANEW = counted_anew("d", "A storm kills 17 people in Brack", "Officials lower the toll of the storm in Brack")


@pytest.mark.parametrize("order", permutations((SECOND, told("e", "A storm kills 19 people in Brack"), COUNTED_ANEW)))
def test_a_toll_that_an_article_says_it_lowers_stands(order: tuple[Event, ...]) -> None:
    (event,) = merge(order)
    assert event.title == COUNTED_ANEW.title
    assert [each.words for each in tolls(event)] == ["17 (lowered from more)", "19", "12"]


@pytest.mark.parametrize(
    ("story", "lowered"),
    [
        ("Officials lowered the death toll in the storm to 17", True),
        ("The ministry revised the toll of the storm down from 19 to 17", True),
        ("Storm toll cut", True),
        ("Storm toll revised from 19 to 17", True),
        ("The ministry revised the toll of the storm from 14 to 17", False),
        ("The toll was revised up to 17", False),
        ("The toll rose to 17", False),
        ("Trees cut power lines as the storm struck", False),
        ("The river lowered its banks", False),
    ],
)
def test_what_says_that_a_toll_is_lowered(story: str, *, lowered: bool) -> None:
    more = told("e", "A storm kills 19 people in Brack")
    (event,) = merge([more, counted_anew("d", "A storm kills 17 people in Brack", story)])
    assert tolls(event)[0].number == (17 if lowered else 19)


@pytest.mark.parametrize(
    ("quote", "stands"),
    [
        ("The storm killed 17 people, down from 19 told before.", 17),
        ("The storm killed 17 people, with the toll revised down on Friday.", 17),
        ("The storm killed 17 people, up from 12 told before.", 19),
    ],
)
def test_the_sentence_itself_may_say_it(quote: str, stands: int) -> None:
    fewer = told("d", "A storm kills 17 people in Brack")
    fewer = replace(fewer, evidence=(replace(fewer.evidence[0], quote=quote),))
    (event,) = merge([told("e", "A storm kills 19 people in Brack"), fewer])
    assert tolls(event)[0].number == stands


@pytest.mark.parametrize(
    "order",
    permutations(
        (
            told("a", "A storm sinks", "sink"),
            told("b", "A storm capsizes, killing at least 12 people", "capsize"),
            told("c", "A storm capsizes, killing 19 people", "capsize"),
        )
    ),
)
def test_the_title_of_an_act_that_killed_has_the_toll(order: tuple[Event, ...]) -> None:
    (event,) = merge(order)
    assert event.title == "A storm capsizes, killing 19 people"
    assert [each.number for each in tolls(event)] == [19, 12]


@pytest.mark.parametrize("order", permutations((FIRST, SECOND, LAST)))
def test_the_last_toll_is_told_and_every_one_is_kept(order: tuple[Event, ...]) -> None:
    (event,) = merge(order)
    assert event.title == LAST.title
    assert [(each.number, each.articles) for each in tolls(event)] == [(1023, ("c",)), (12, ("b",)), (4, ("a",))]


def test_sources_that_agree_do_not_differ() -> None:
    (event,) = merge([FIRST, told("d", "4 people are killed in Brack")])
    assert tolls(event) == ()
    assert event.title == FIRST.title


def test_a_telling_that_counts_nobody_does_not_give_the_title() -> None:
    (event,) = merge([FIRST, told("e", "The storm kills people in Brack")])
    assert tolls(event) == ()
    assert event.title == FIRST.title


def test_what_is_feared_is_no_toll_of_what_happened() -> None:
    feared = told("f", "A storm may kill 2,000 people in Brack", status=Status.HYPOTHETICAL)
    titles = {event.title for event in merge([FIRST, feared])}
    assert FIRST.title in titles


def test_one_article_counts_the_dead_of_several_attacks_apart() -> None:
    first, title = told("a", "A storm kills 12 people in Brack"), "A storm kills 31 people in Brack"
    assert len(merge([first, told("a", title, start=300)])) == 2
    assert len(merge([first, told("b", title)])) == 1
