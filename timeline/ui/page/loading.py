"""What the page asks the store for, kept while nothing has changed.

Values are frozen, so sessions share them. A stamp tells one state of a timeline from the next.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar, cast

import streamlit as st

from timeline.chart.density import MOST_MARKS
from timeline.errors import QueryError
from timeline.model import Event, Extraction, event_id
from timeline.store.edits.curation import AddEvent, Apart, Change, Edit, Rename, TellApart, places, places_of
from timeline.store.reading.results import ArticleInfo, Facets, Neighbours, TimelineInfo, Written
from timeline.store.reading.rhythm import Rhythm
from timeline.store.store import Store
from timeline.ui.page.marks import lanes_of_event
from timeline.view import Order, View

if TYPE_CHECKING:
    from timeline.merge.doubts import Doubt

T = TypeVar("T")
_COMPARED = 2000  # events of a view, at most, compared for being one
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
    """The timeline as it is now, told from any other state of it: by the writes of this program, and by what the
    store says of its events, which other programs change as well."""
    info = next((each for each in known if each.id == timeline), None)
    return Source(store, timeline, f"{_answers().writes} {info} {store.state(timeline)}")


def has_changed(source: Source) -> bool:
    """Whether this program wrote to the store since."""
    return not source.stamp.startswith(f"{_answers().writes} ")


def asked(view: View) -> View:
    """The part of a view that decides which events are in it."""
    return replace(view, selected="", tab="", pinned=(), lane_order=View().lane_order, order=Order.TIME)


def articles(source: Source) -> tuple[ArticleInfo, ...]:
    """The articles of a timeline, at most as many as the store gives at once."""
    key = ("articles", source.timeline, source.stamp)
    return _answers().get(key, lambda: source.store.articles(source.timeline))


def told_by(source: Source, event: Event) -> dict[str, ArticleInfo]:
    """The articles that tell an event, by id."""
    ids = tuple(dict.fromkeys(each.article for each in event.evidence))
    found = kept(("told by", source.stamp, ids), lambda: source.store.articles(source.timeline, ids=ids))
    return {each.id: each for each in found}


def text(source: Source, article: str) -> str:
    """The text of an article; empty for an event no article tells."""
    key = ("text", source.timeline, source.stamp, article)
    return _answers().get(key, lambda: source.store.text(source.timeline, article) if article else "")


def extraction(source: Source, article: str) -> Extraction:
    """An article with all that was read in it. Raises QueryError for an unknown one."""
    key = ("extraction", source.timeline, source.stamp, article)
    return _answers().get(key, lambda: source.store.article(source.timeline, article))


def in_lane(source: Source, view: View, name: str) -> tuple[str, ...]:
    """The ids of a view's events in the lane of that name, in order of time."""
    plain = replace(asked(view), lanes=view.lanes)

    def make() -> tuple[str, ...]:
        titles = {each.id: each.title or each.name for each in articles(source)}
        told = events(source, view)
        return tuple(event.id for event in told if name in lanes_of_event(event, view.lanes, titles))

    return _answers().get(("lane", source.stamp, plain, name), make)


def edits(source: Source) -> tuple[Edit, ...]:
    """What people changed, oldest first."""
    return _answers().get(("edits", source.timeline, source.stamp), lambda: source.store.edits(source.timeline))


def lost_edits(source: Source) -> tuple[Edit, ...]:
    """Edits in force whose event is not told any more, oldest first."""
    return _answers().get(("lost", source.timeline, source.stamp), lambda: source.store.lost_edits(source.timeline))


def rhythm(source: Source, view: View) -> Rhythm:
    """The longest silence and the bursts of a view."""
    plain = replace(asked(view), lanes=View().lanes)
    return _answers().get(("rhythm", source.stamp, plain), lambda: source.store.rhythm(plain))


def title_at(source: Source, change: Change) -> str:
    """What the event is called that a change speaks of; empty where it is not told any more."""
    if isinstance(change, AddEvent):
        return change.title
    found = next(iter(places_of(change)), None)
    if found is None:
        return _names_in(change)
    try:
        return event(source, event_id(*found)).title
    except QueryError:
        return ""


def _names_in(change: Change) -> str:
    match change:
        case Rename(_, name, to):
            return f"{name} → {to}"
        case TellApart(_, name, other):
            return f"{name}, {other}"
    return ""


def doubts(source: Source, view: View) -> tuple[Doubt, ...]:
    """Pairs of events of a view that may be one, without those that people keep apart."""
    plain = replace(asked(view), lanes=View().lanes)

    def make() -> tuple[Doubt, ...]:
        from timeline.merge.doubts import doubts as find_doubts  # what merging knows takes long to load

        told_apart = source.store.edits(source.timeline, kinds=("apart",))
        apart = [set(each.change.places) for each in told_apart if not each.undone and isinstance(each.change, Apart)]
        found = find_doubts(events(source, view)[:_COMPARED])
        return tuple(
            pair
            for pair in found
            if not any(each & set(places(pair.first)) and each & set(places(pair.second)) for each in apart)
        )

    return _answers().get(("doubts", source.stamp, plain), make)


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


def written(source: Source, event_id: str) -> tuple[Written, ...]:
    """The names of an event that articles write otherwise."""
    return _answers().get(("written", source.stamp, event_id), lambda: source.store.written(source.timeline, event_id))


def settled(source: Source, view: View) -> View:
    """A view that asks by the names that are shown."""
    return _answers().get(("settled", source.stamp, view), lambda: source.store.settled(view))


def neighbours(source: Source, view: View, event_id: str) -> Neighbours:
    """The events before and after one in a view."""
    plain = replace(asked(view), lanes=View().lanes)
    key = ("neighbours", source.stamp, plain, event_id)
    return _answers().get(key, lambda: source.store.neighbours(plain, event_id))
