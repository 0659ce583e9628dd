"""The words a view chooses from: what its link and its widgets can say."""

from __future__ import annotations

from enum import StrEnum


class Match(StrEnum):
    """Whether an event must have any of the asked names, or all of them (co-presence)."""

    ANY = "any"
    ALL = "all"


class Window(StrEnum):
    """When an imprecise date counts as inside the window: if it may be, or only if it must be."""

    POSSIBLY = "possibly"
    CERTAINLY = "certainly"


class Lanes(StrEnum):
    """What the rows of the chart stand for."""

    PEOPLE = "people"
    ORGANIZATIONS = "organizations"
    PLACES = "places"
    TOPICS = "topics"
    ARTICLES = "articles"
    NONE = "none"


class LaneOrder(StrEnum):
    """Which lane comes first, after the pinned ones: that with most events, or that with the first."""

    COUNT = "count"
    FIRST = "first"


class Order(StrEnum):
    """What comes first in a page of events."""

    TIME = "time"
    SALIENCE = "salience"
