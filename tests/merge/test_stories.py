"""Two articles on one story, and what that says about the acts they tell."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.merge.test_merge import make
from timeline.merge import merge, story_of
from timeline.merge.story import same_story
from timeline.merge.telling import telling
from timeline.model import Event, Span

HARBOUR = story_of(
    "Fire guts Harwich ferry", "A ferry moored at Harwich burned for nine hours before the crew got off."
)
SAME = story_of("Harwich ferry burns", "Nine hours of fire left a moored ferry at Harwich a shell; all crew are safe.")
OTHER = story_of("Lions win in Leeds", "The Lions beat the Leeds team with a late goal before a big crowd on the road.")


def at(event: Event, word: str) -> Event:
    """The event with its trigger where the word stands in its quote."""
    start = event.evidence[0].quote.index(word)
    moved = replace(event.evidence[0], trigger=Span(start, start + len(word)))
    return replace(event, trigger=word, evidence=(moved,))


def told(article: str, title: str, lemma: str, story: str, **more: object) -> Event:
    """An undated event of an article that begins as its story says."""
    return replace(make(article, title, lemma=lemma, **more), story=story)  # type: ignore[arg-type]


def test_openings_of_one_story_are_alike() -> None:
    assert same_story(HARBOUR, SAME) > 0.3 > 0.05 > same_story(HARBOUR, OTHER)
    assert same_story(HARBOUR, HARBOUR) == pytest.approx(1)
    assert same_story("", HARBOUR) == 0


def test_names_count_for_more_than_words() -> None:
    assert same_story("Harwich ferry", "Harwich blaze") > same_story("Harwich ferry", "Leeds ferry")


def test_numbers_count_for_more_than_names() -> None:
    assert same_story("Harwich ferry 41", "Leeds blaze 41") > same_story("Harwich ferry 41", "Harwich blaze 12")


@pytest.mark.parametrize(("lemma", "title"), [("fire", "Fire on a ferry"), ("blaze", "Blaze on a ferry")])
def test_within_a_story_the_same_act_is_one_event(lemma: str, title: str) -> None:
    first = told("a", "Fire on the ferry", "fire", HARBOUR)
    assert len(merge([first, told("b", title, lemma, SAME)])) == 1
    assert len(merge([first, told("b", title, lemma, OTHER)])) == 2


def test_what_is_said_in_one_story_is_not_said_once() -> None:
    first = told("a", "Ann Hill says the crew was brave", "say", HARBOUR)
    assert len(merge([first, told("b", "The owner says the ferry was old", "say", SAME)])) == 2


@pytest.mark.parametrize(
    ("lemma", "one", "other"),
    [
        ("make", "A list of passengers is made public", "Divers make a first attempt"),
        ("arrive", "Relatives arrive at the quay", "A second tug arrives"),
        ("emerge", "Panic emerged", "A new leak emerged"),
        ("break", "News breaks of smoke on board", "A mooring line breaks"),
    ],
)
def test_a_verb_of_many_senses_names_an_act_only_by_what_it_tells_of(lemma: str, one: str, other: str) -> None:
    first = told("a", one, lemma, HARBOUR)
    assert len(merge([first, told("b", other, lemma, SAME)])) == 2
    assert len(merge([first, told("b", f"{one} at dawn", lemma, SAME)])) == 1


def test_who_makes_something_of_the_act_is_told_with_the_act() -> None:
    plain = told("a", "Ann Hill resigns from the harbour board", "resign", HARBOUR, who=("Ann Hill",))
    wordy = at(
        told("b", "Ann Hill announces her surprise resignation", "announce", SAME, who=("Ann Hill",)), "announces"
    )
    assert len(merge([plain, wordy])) == 1


def test_a_craft_that_is_launched_is_not_yet_docked() -> None:
    launched = told("a", "Crew of the ferry launch a boat", "launch", HARBOUR)
    assert len(merge([launched, told("b", "Crew of the ferry dock a boat", "dock", SAME)])) == 2


def test_one_likely_pair_does_not_chain_two_stories() -> None:
    between = " ".join([*HARBOUR.split()[:8], *OTHER.split()[:8]])
    here = [told(name, "Fire on the ferry", "fire", HARBOUR) for name in "abc"]
    there = [told(name, "Fire in the stands", "fire", OTHER) for name in "xyz"]
    groups = {frozenset(e.article for e in event.evidence) for event in merge([*here, *there])}
    assert groups == {frozenset("abc"), frozenset("xyz")}
    bridged = merge([*here, told("m", "Fire", "fire", between), *there])
    assert len(bridged) > 1
    assert not any({"a", "x"} <= {e.article for e in event.evidence} for event in bridged)


def test_a_particle_makes_another_act() -> None:
    event = make("a", "Police pick up two men", lemma="pick")
    said = replace(event.evidence[0], trigger=event.evidence[0].trigger._replace(start=7, end=11))
    assert telling(replace(event, evidence=(said,))).lemma == "pick up"
    assert telling(event).lemma == "pick"


def test_a_win_for_one_is_a_loss_for_the_other() -> None:
    assert len(merge([told("a", "Lions win in Leeds", "win", OTHER), told("b", "Loss in Leeds", "loss", OTHER)])) == 1
