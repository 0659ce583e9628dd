"""A timeline as a calendar (RFC 5545): every event all day, as many days as its date is wide.

Nothing reads the clock: the time stamp a calendar asks for is the day the first source was
published. Events without a date, and years a calendar cannot hold, are left out and counted in
the calendar's description.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from icalendar import Calendar
from icalendar import Event as Entry

from timeline.interval import Granularity, Interval, day_number
from timeline.model import Article, Event, Status, Timeline
from timeline.words import say_fully

_FIRST, _LAST = 1, day_number(9999, 12, 31)
_STATUS = {Status.PLANNED: "TENTATIVE", Status.DENIED: "CANCELLED", Status.HYPOTHETICAL: "TENTATIVE"}


def write(timeline: Timeline) -> str:
    """The dated events as an iCalendar file, lines folded and ended as it asks."""
    calendar = Calendar()
    calendar.add("prodid", "-//event-timeline//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", timeline.title)
    articles = {article.id: article for article in timeline.articles}
    dated = [(event, event.when) for event in timeline.events if event.when is not None and _fits(event.when)]
    left = len(timeline.events) - len(dated)
    if left:
        calendar.add("x-wr-caldesc", f"{left} events without a date that a calendar can hold are left out.")
    for event, when in dated:
        calendar.add_component(_entry(event, when, articles))
    written: bytes = calendar.to_ical()
    return written.decode("utf-8")


def _fits(when: Interval) -> bool:
    return (
        when.start is not None and when.start >= _FIRST and (when.last if when.last is not None else when.start) < _LAST
    )


def _entry(event: Event, when: Interval, articles: Mapping[str, Article]) -> Entry:
    entry = Entry()
    start = when.start if when.start is not None else _FIRST
    sources = [articles[each.article] for each in event.evidence if each.article in articles]
    published = [article.published for article in sources if article.published is not None]
    words = "" if when.granularity is Granularity.DAY and when.days == 1 else f" ({say_fully(when)})"
    state = "" if event.status is Status.HAPPENED else f"[{event.status.value}] "
    entry.add("uid", f"{event.id}@event-timeline")
    stamp = datetime.date.fromordinal(min(published, default=1))
    entry.add("dtstamp", datetime.datetime.combine(stamp, datetime.time(), datetime.UTC))
    entry.add("dtstart", datetime.date.fromordinal(start))
    entry.add("dtend", datetime.date.fromordinal(when.end if when.end is not None else start + 1))
    entry.add("summary", _plain(f"{state}{event.title}{words}"))
    names = dict.fromkeys(article.name or article.id for article in sources)
    entry.add("description", _plain(f"{event.evidence[0].quote}\n{'; '.join(names)}"))
    entry.add("transp", "TRANSPARENT")
    if event.status in _STATUS:
        entry.add("status", _STATUS[event.status])
    if event.places:
        entry.add("location", _plain(", ".join(event.places)))
    if event.topics:
        entry.add("categories", [_plain(topic.name) for topic in event.topics])
    return entry


def _plain(text: str) -> str:
    """Without control characters, which a calendar must not hold; line ends stay."""
    return "".join(char for char in text.replace("\r\n", "\n").replace("\r", "\n") if char == "\n" or char >= " ")
