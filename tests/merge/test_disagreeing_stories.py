"""Invented stories, each told by four or five articles that disagree about days, tolls and places.

An article is a file of `stories/`, named by its story and a letter.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from timeline.ingest import Failure, read_bytes
from timeline.merge import differences, merge
from timeline.model import Event, Extraction
from timeline.pipeline import extract_all
from timeline.words import say

pytestmark = pytest.mark.model
STORIES = Path(__file__).parent / "stories"


class Told(NamedTuple):
    """An act of a story: the days its articles give, with how many give each, and the letters of all that tell it."""

    story: str
    trigger: str
    where: str  # a word of its title, where the story has several such acts
    days: Mapping[str, int]
    articles: str


TOLD = (
    Told("bridge", "collapse", "bridge", {"27 October 2021": 4, "28 October 2021": 1}, "abcde"),
    Told("bridge", "kill", "kills", {"27 October 2021": 4, "28 October 2021": 1}, "abcde"),
    Told("bridge", "arrest", "Rowley", {"30 October 2021": 2, "31 October 2021": 1}, "cde"),
    Told("bridge", "order", "inquiry", {}, "abc"),
    Told("bridge", "visit", "Marsh", {}, "ab"),
    Told("ferry", "run", "Stella Marina", {"11 March 2018": 3, "12 March 2018": 1}, "abcd"),
    Told("ferry", "run", "second ferry", {}, "c"),
    Told("ferry", "suspend", "Linee Azzurre", {"12 March 2018": 1, "13 March 2018": 1}, "bc"),
    Told("ferry", "arrest", "Ferrante", {}, "bcd"),
    Told("deal", "agree", "Hallam", {"1 June 2020": 2, "2 June 2020": 1}, "abcd"),
    Told("deal", "announce", "Price", {"2 June 2020": 3, "3 June 2020": 1}, "abce"),
    Told("deal", "go", "strike", {"15 June 2020": 1, "16 June 2020": 1}, "de"),
    Told("deal", "complete", "purchase", {}, "de"),
    Told("deal", "buy", "Pine Dairies", {}, "c"),
)


@pytest.mark.parametrize("told", TOLD, ids=lambda told: f"{told.story}: {told.trigger} {told.where}")
def test_the_sources_of_an_act_and_the_days_they_give(told: Told) -> None:
    event = found(told.story, told.trigger, told.where)
    assert "".join(sorted({_letter(each.article) for each in event.evidence})) == told.articles
    assert {say(each.when): len(each.articles) for each in differences(event)} == told.days
    if told.days:
        assert event.when is not None
        assert told.days[say(event.when)] == max(told.days.values())


def test_what_different_people_say_on_one_day_is_not_one_act() -> None:
    said = [event for event in merged()["ferry"] if event.lemma == "say"]
    assert said and all(len({each.article for each in event.evidence}) == 1 for event in said)


def found(story: str, trigger: str, where: str) -> Event:
    """The one act of a story with that trigger, most told first, and that word in its title."""
    (event, *more) = [one for one in merged()[story] if trigger in _triggers(one) and where in one.title and one.shown]
    assert not more, [one.title for one in (event, *more)]
    return event


@cache
def merged() -> dict[str, tuple[Event, ...]]:
    """The events of every story."""
    told: dict[str, list[Event]] = defaultdict(list)
    for each in extractions():
        told[_name(each).partition("-")[0]] += each.events
    return {story: merge(events) for story, events in told.items()}


@cache
def extractions() -> tuple[Extraction, ...]:
    """What was read in every article."""
    read = [one for path in sorted(STORIES.glob("*.txt")) for one in read_bytes(path.name, path.read_bytes())]
    return tuple(extract_all(one for one in read if not isinstance(one, Failure)))


def _name(extraction: Extraction) -> str:
    return Path(extraction.article.name).stem


def _letter(article: str) -> str:
    (name,) = (_name(each) for each in extractions() if each.article.id == article)
    return name.rpartition("-")[2]


def _triggers(event: Event) -> set[str]:
    return {told.lemma for told in event.members or (event,)}
