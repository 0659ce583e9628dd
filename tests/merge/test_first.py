"""What an article begins with, against what it tells later."""

from __future__ import annotations

from dataclasses import replace

from tests.merge.test_merge import make
from timeline.merge.likeness import weigh
from timeline.merge.telling import telling
from timeline.model import Event, Span


def at(article: str, start: int) -> Event:
    """A fire told in a sentence that begins there."""
    event = make(article, "A fire burns", lemma="fire")
    told = event.evidence[0]
    moved = replace(told, sentence=Span(start, start + 12), trigger=Span(start + 2, start + 6))
    return replace(event, evidence=(moved,), story="Portside ferry quay")


def test_what_two_articles_begin_with_is_likelier_one_than_what_only_one_does() -> None:
    first, later = telling(at("a", 0)), telling(at("a", 900))
    other, other_later = telling(at("b", 150)), telling(at("b", 900))
    both, neither, one = (weigh(*pair) for pair in ((first, other), (later, other_later), (first, other_later)))
    assert both is not None and neither is not None and one is not None
    assert both > neither > one
    assert weigh(other_later, first) == one


def test_inside_one_article_the_place_says_nothing() -> None:
    assert weigh(telling(at("a", 0)), telling(at("a", 900))) == weigh(telling(at("a", 700)), telling(at("a", 900)))
