"""What one article tells again, and what it tells beside it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.merge.test_merge import make
from timeline.interval import day_number, of_year
from timeline.merge import merge
from timeline.model import Event, Evidence, Span

PUBLISHED = day_number(2019, 5, 4)


def told(sentence: str, lemma: str, at: int, **more: object) -> Event:
    """A telling of an article of 2019 whose trigger is the lemma itself, its sentence beginning at a character."""
    start = at + sentence.index(lemma)
    event = make("a", sentence, lemma=lemma, start=start, **more)  # type: ignore[arg-type]
    proof = Evidence("a", Span(at, at + len(sentence)), Span(start, start + len(lemma)), sentence, event.when)
    return replace(
        event,
        title=lemma,
        evidence=(proof,),
        story="Portside market street",
        before=None if event.when else PUBLISHED + 1,
    )


NEWS = told("A fire in the market has left forty people homeless.", "fire", 0)
AGAIN = told("The fire broke out at noon.", "fire", 200)
OLD = of_year(1987)


def test_news_is_not_one_with_what_it_recalls() -> None:
    recalled = told("The worst fire came in 1987.", "fire", 400, when=OLD)
    groups = [sorted(each.trigger.start for each in event.evidence) for event in merge([NEWS, AGAIN, recalled])]
    assert sorted(groups, key=len) == [[recalled.evidence[0].trigger.start], [2, 204]]


def test_what_a_story_of_the_past_dates_first_it_may_tell_on() -> None:
    dated = told("A fire burned the market down in 1987.", "fire", 0, when=OLD)
    assert len(merge([dated, AGAIN])) == 1


def test_a_birth_told_before_its_year_is_one_birth() -> None:
    where = told("Ann Hill was born in a village.", "born", 0, who=("Ann Hill",))
    year = told("She was born in 1987.", "born", 300, who=("Ann Hill",), when=OLD)
    assert len(merge([where, year])) == 1


@pytest.mark.parametrize("words", ["Two other incidents followed.", "A second reported incident followed."])
def test_another_one_is_another(words: str) -> None:
    first = told("The incident closed the road.", "incident", 0)
    assert len(merge([first, told(words, "incident", 300)])) == 2
    assert len(merge([first, told("The whole incident followed a storm.", "incident", 300)])) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("A bomb wounded seven troops on the road", "Two sailors were wounded in the harbour"),
        ("Ann Hill enrolled at a village school", "Ann Hill later enrolled in a college of art"),
    ],
)
def test_acts_of_one_verb_told_in_other_words_are_two(first: str, second: str) -> None:
    who = ("Ann Hill",) if first.startswith("Ann") else ()
    lemma = "wounded" if "wounded" in first else "enrolled"
    tellings = [replace(told(each, lemma, at, who=who), title=each) for at, each in ((0, first), (300, second))]
    assert len(merge(tellings)) == 2


def test_an_act_told_again_in_much_the_same_words_is_one() -> None:
    first, second = "A bomb wounded seven troops on the road", "The bomb that wounded seven troops was homemade"
    tellings = [replace(told(each, "wounded", at), title=each) for at, each in ((0, first), (300, second))]
    assert len(merge(tellings)) == 1
