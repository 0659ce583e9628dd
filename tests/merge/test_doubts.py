"""Pairs that may be one event: asked about, never merged unasked."""

from __future__ import annotations

from dataclasses import replace

from timeline.merge import merge
from timeline.merge.doubts import doubts
from timeline.merge.likeness import ENOUGH
from timeline.model import EntityType, Event, Evidence, Role, RoleName, Span, Status


def telling(article: str, sentence: str, title: str, **fields: object) -> Event:
    """An undated telling of a visit by Ann Hill."""
    evidence = Evidence(article, Span(0, len(sentence)), Span(9, 16), sentence)
    roles = (Role(RoleName.AGENT, "Ann Hill", EntityType.PERSON), Role(RoleName.PLACE, "Portside", EntityType.PLACE))
    event = Event(f"{article}-visit", title, "visited", "visit", (evidence,), roles=roles)
    return replace(event, **fields)  # type: ignore[arg-type]


ONE = telling(
    "a",
    "Ann Hill visited the quay at Portside.",
    "Ann Hill visits the quay at Portside",
    story="quay harbour ship dock",
)
OTHERS = tuple(
    Role(RoleName.OTHER, name, EntityType.PERSON) for name in ("Bo Chen", "Dov Levi", "Cy Moss", "Di Noor", "Ed Orr")
)
OTHER = telling(
    "b",
    "Before the vote Ann Hill visited workers with Bo Chen.",
    "Ann Hill visits workers with Bo Chen",
    story="garden brother child school",
    roles=(*ONE.roles, *OTHERS),
)


def test_a_likely_pair_comes_up_with_how_likely_it_is() -> None:
    assert len(merge([ONE, OTHER])) == 2
    (pair,) = doubts([ONE, OTHER])
    assert (pair.first, pair.second) == (ONE, OTHER)
    assert 0.25 <= pair.likeness < ENOUGH


def test_what_contradicts_does_not() -> None:
    assert doubts([ONE, replace(OTHER, status=Status.DENIED)]) == ()


def test_tellings_of_one_event_are_no_pair() -> None:
    whole = replace(ONE, members=(ONE, OTHER))
    assert doubts([whole]) == ()
