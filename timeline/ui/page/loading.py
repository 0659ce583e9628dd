"""What the page asks the store for, kept while nothing has changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.chart.density import MOST_MARKS
from timeline.errors import QueryError
from timeline.model import Event, Extraction, event_id
from timeline.store.edits.curation import AddEvent, Apart, Change, Edit, Rename, TellApart, places, places_of
from timeline.store.reading.results import ArticleInfo, Facets, Neighbours, Written
from timeline.store.reading.rhythm import Rhythm
from timeline.ui.page.marks import lanes_of_event
from timeline.ui.page.source import Source
from timeline.view import Order, View

if TYPE_CHECKING:
    from timeline.merge.doubts import Doubt

_COMPARED = 2000  # events of a view, at most, compared for being one


def asked(view: View) -> View:
    """The part of a view that decides which events are in it."""
    return replace(view, selected="", tab="", reading="", pinned=(), lane_order=View().lane_order, order=Order.TIME)


def without_lanes(view: View) -> View:
    """The part of a view that decides which events are in it, however they are laid out."""
    return replace(asked(view), lanes=View().lanes)


def articles(source: Source) -> tuple[ArticleInfo, ...]:
    """The articles of a timeline, at most as many as the store gives at once."""
    return source.kept("articles", ask=lambda: source.store.articles(source.timeline))


def told_by(source: Source, event: Event) -> dict[str, ArticleInfo]:
    """The articles that tell an event, by id."""
    ids = tuple(dict.fromkeys(each.article for each in event.evidence))
    found = source.kept("told by", ids, ask=lambda: source.store.articles(source.timeline, ids=ids))
    return {each.id: each for each in found}


def text(source: Source, article: str) -> str:
    """The text of an article; empty for an event no article tells."""
    return source.kept("text", article, ask=lambda: source.store.text(source.timeline, article) if article else "")


def extraction(source: Source, article: str) -> Extraction:
    """An article with all that was read in it. Raises QueryError for an unknown one."""
    return source.kept("extraction", article, ask=lambda: source.store.article(source.timeline, article))


def in_lane(source: Source, view: View, name: str) -> tuple[str, ...]:
    """The ids of a view's events in the lane of that name, in order of time."""

    def make() -> tuple[str, ...]:
        titles = {each.id: each.title or each.name for each in articles(source)}
        told = events(source, view)
        return tuple(event.id for event in told if name in lanes_of_event(event, view.lanes, titles))

    return source.kept("lane", asked(view), name, ask=make)


def edits(source: Source) -> tuple[Edit, ...]:
    """What people changed, oldest first."""
    return source.kept("edits", ask=lambda: source.store.edits(source.timeline))


def lost_edits(source: Source) -> tuple[Edit, ...]:
    """Edits in force whose event is not told any more, oldest first."""
    return source.kept("lost", ask=lambda: source.store.lost_edits(source.timeline))


def rhythm(source: Source, view: View) -> Rhythm:
    """The longest silence and the bursts of a view."""
    plain = without_lanes(view)
    return source.kept("rhythm", plain, ask=lambda: source.store.rhythm(plain))


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
    plain = without_lanes(view)

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

    return source.kept("doubts", plain, ask=make)


def saved_views(source: Source) -> dict[str, View]:
    """The views kept under a name."""
    return source.kept("saved", ask=lambda: source.store.saved_views(source.timeline))


def own_topics(source: Source) -> dict[str, tuple[str, ...]]:
    """A person's own topics, name to words."""
    return source.kept("own topics", ask=lambda: source.store.own_topics(source.timeline))


def facets(source: Source, view: View) -> Facets:
    """Counts beside the filters."""
    plain = without_lanes(view)
    return source.kept("facets", plain, ask=lambda: source.store.facets(plain))


def events(source: Source, view: View) -> tuple[Event, ...]:
    """The events of a view in time order, at most as many as a chart takes."""
    plain = without_lanes(view)
    return source.kept("events", plain, ask=lambda: source.store.page(plain, limit=MOST_MARKS).events)


def event(source: Source, event_id: str) -> Event:
    """One event. Raises QueryError for an unknown one."""
    return source.kept("event", event_id, ask=lambda: source.store.event(source.timeline, event_id))


def written(source: Source, event_id: str) -> tuple[Written, ...]:
    """The names of an event that articles write otherwise."""
    return source.kept("written", event_id, ask=lambda: source.store.written(source.timeline, event_id))


def settled(source: Source, view: View) -> View:
    """A view that asks by the names that are shown."""
    return source.kept("settled", view, ask=lambda: source.store.settled(view))


def neighbours(source: Source, view: View, event_id: str) -> Neighbours:
    """The events before and after one in a view."""
    plain = without_lanes(view)
    return source.kept("neighbours", plain, event_id, ask=lambda: source.store.neighbours(plain, event_id))
