"""How many it happened to, where the sources count differently."""

from __future__ import annotations

from itertools import permutations

import pytest

from tests.merge.test_merge import DAY, make
from timeline.merge import merge, tolls
from timeline.merge.tolls import toll
from timeline.model import Event, Status


def told(article: str, title: str, lemma: str = "kill", **more: object) -> Event:
    """A telling of a storm at one place on one day."""
    return make(article, title, lemma=lemma, when=DAY, where=("Brack",), **more)  # type: ignore[arg-type]


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
        ("A 58-year-old driver is killed", None),
        ("Ann Hill is killed aged 84", None),
        ("A miner is killed on 14 May 2019", None),
        ("A bomb kills 3% of the herd", None),
        ("Two are killed at 10:45", 2),
        ("The storm kills its victims", None),
    ],
)
def test_the_number_of_a_title(title: str, number: int | None) -> None:
    assert toll(told("a", title)) == number


def test_only_who_is_hurt_or_taken_is_counted() -> None:
    assert toll(told("a", "The club buys 12 players", "buy")) is None


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
