"""From events to the marks of the chart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from timeline.chart.axis import Stretch
from timeline.chart.glyphs import Mark, glyph_of
from timeline.interval import Interval
from timeline.model import Event
from timeline.view import Lanes


def marks_of(events: Iterable[Event], lanes: Lanes, articles: Mapping[str, str]) -> tuple[Mark, ...]:
    """A mark for each event. `articles` are their titles by id, for lanes by article."""
    return tuple(_mark(event, lanes, articles) for event in events)


def _mark(event: Event, lanes: Lanes, articles: Mapping[str, str]) -> Mark:
    return Mark(
        event.id,
        event.title,
        event.when,
        event.before,
        event.after,
        event.status,
        event.certainty,
        event.anchor,
        event.salience,
        len({each.article for each in event.evidence}),
        other_dates(event),
        lanes_of_event(event, lanes, articles),
    )


def lanes_of_event(event: Event, lanes: Lanes, articles: Mapping[str, str]) -> tuple[str, ...]:
    """The keys of the lanes an event belongs to. What names nobody stands with its organizations, else its places: half
    the news of firms and wars would have no lane."""
    match lanes:
        case Lanes.PEOPLE:
            return event.people or event.organizations or event.places
        case Lanes.ORGANIZATIONS:
            return event.organizations
        case Lanes.PLACES:
            return event.places
        case Lanes.TOPICS:
            return tuple(topic.name for topic in event.topics)
        case Lanes.ARTICLES:
            return tuple(dict.fromkeys(articles.get(each.article, each.article) for each in event.evidence))
        case Lanes.NONE:
            return ()


def other_dates(event: Event) -> tuple[Interval, ...]:
    """The dates its sources give that share no day with its own; none beside the one that a person set."""
    if event.when is None or "when" in event.edited:
        return ()
    told = dict.fromkeys(each.when for each in event.evidence if each.when is not None)
    return tuple(when for when in told if not when.overlaps(event.when))


def days_of(marks: Iterable[Mark]) -> Stretch | None:
    """The days something is drawn on; None where nothing is."""
    found = [glyph for mark in marks if (glyph := glyph_of(mark)) is not None]
    if not found:
        return None
    return Stretch(min(glyph.first for glyph in found), max(glyph.last for glyph in found))


def padded(days: Stretch) -> Stretch:
    """A window a little wider than its days, so that nothing stands at the edge."""
    margin = max(3, (days.end - days.start) // 40)
    return Stretch(days.start - margin, days.end + margin)
