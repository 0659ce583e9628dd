"""What the page asks the store for, kept while nothing has changed.

Values are frozen, so sessions share them. A stamp tells one state of a timeline from the next.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, replace
from typing import TypeVar, cast

import streamlit as st

from timeline.chart.density import MOST_MARKS
from timeline.model import Event
from timeline.store.results import ArticleInfo, Facets, Neighbours, TimelineInfo
from timeline.store.store import Store
from timeline.view import Order, View

T = TypeVar("T")
_KEPT = 200  # answers; the largest, a picture of 5,000 marks, takes a few megabytes


class _Answers:
    """The last answers given, oldest forgotten first; shared by all sessions."""

    def __init__(self) -> None:
        self.answers: OrderedDict[Hashable, object] = OrderedDict()
        self.lock = threading.Lock()
        self.writes = 0

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        with self.lock:
            if key in self.answers:
                self.answers.move_to_end(key)
                return cast("T", self.answers[key])
        made = make()
        with self.lock:
            self.answers[key] = made
            while len(self.answers) > _KEPT:
                self.answers.popitem(last=False)
        return made


@st.cache_resource(show_spinner=False)
def _answers() -> _Answers:
    return _Answers()


@dataclass(frozen=True, slots=True)
class Source:
    """A timeline in one state: where to ask, and the stamp that says nothing has changed since."""

    store: Store
    timeline: str
    stamp: str


def kept(key: Hashable, make: Callable[[], T]) -> T:
    """The answer given before to the same question, else a new one."""
    return _answers().get(key, make)


def note_write() -> None:
    """Say that the store was changed, so that every session asks it again."""
    _answers().writes += 1


def source(store: Store, timeline: str, known: Iterable[TimelineInfo]) -> Source:
    """The timeline as it is now: changed by this program's writes or by other articles and events in it."""
    info = next((each for each in known if each.id == timeline), None)
    return Source(store, timeline, f"{_answers().writes} {info}")


def asked(view: View) -> View:
    """The part of a view that decides which events are in it."""
    return replace(view, selected="", tab="", saved="", pinned=(), lane_order=View().lane_order, order=Order.TIME)


def articles(source: Source) -> tuple[ArticleInfo, ...]:
    """The articles of a timeline."""
    key = ("articles", source.timeline, source.stamp)
    return _answers().get(key, lambda: source.store.articles(source.timeline))


def saved_views(source: Source) -> dict[str, View]:
    """The views kept under a name."""
    return _answers().get(("saved", source.stamp), lambda: source.store.saved_views(source.timeline))


def own_topics(source: Source) -> dict[str, tuple[str, ...]]:
    """A person's own topics, name to words."""
    return _answers().get(("own topics", source.stamp), lambda: source.store.own_topics(source.timeline))


def facets(source: Source, view: View) -> Facets:
    """Counts beside the filters."""
    plain = replace(asked(view), lanes=View().lanes)
    return _answers().get(("facets", source.stamp, plain), lambda: source.store.facets(plain))


def events(source: Source, view: View) -> tuple[Event, ...]:
    """The events of a view in time order, at most as many as a chart takes."""
    plain = replace(asked(view), lanes=View().lanes)
    return _answers().get(("events", source.stamp, plain), lambda: source.store.page(plain, limit=MOST_MARKS).events)


def event(source: Source, event_id: str) -> Event:
    """One event. Raises QueryError for an unknown one."""
    return _answers().get(("event", source.stamp, event_id), lambda: source.store.event(source.timeline, event_id))


def neighbours(source: Source, view: View, event_id: str) -> Neighbours:
    """The events before and after one in a view."""
    plain = replace(asked(view), lanes=View().lanes)
    key = ("neighbours", source.stamp, plain, event_id)
    return _answers().get(key, lambda: source.store.neighbours(plain, event_id))
