"""What one article gives, and what a timeline holds."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.model.article import Article
from timeline.model.entity import Entity
from timeline.model.event import Event
from timeline.model.time import TimeExpression, Unresolved


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that was found in one article. What could not be dated is in `unresolved`."""

    article: Article
    events: tuple[Event, ...]
    times: tuple[TimeExpression, ...] = ()
    unresolved: tuple[Unresolved, ...] = ()
    entities: tuple[Entity, ...] = ()


@dataclass(frozen=True, slots=True)
class Timeline:
    """A named collection of articles and their merged events."""

    id: str
    title: str
    articles: tuple[Article, ...] = ()
    events: tuple[Event, ...] = ()
