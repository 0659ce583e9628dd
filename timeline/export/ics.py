"""A timeline as a calendar (RFC 5545): every event all day, as many days as its date is wide.

Nothing reads the clock: the time stamp a calendar asks for is the day the first source was
published, or its own first day. Events without a beginning, and years a calendar cannot hold, are
left out and counted in the calendar's description. One whose end is open gets its first day.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from icalendar import Calendar, vText
from icalendar import Event as Entry

from timeline.export.rows import article_titles, state
from timeline.interval import Granularity, Interval, day_number
from timeline.model import Article, Event, Status, Timeline
from timeline.words import say_count, say_fully

_FIRST, _LAST = 1, day_number(9999, 12, 31)
_STATUS = {Status.PLANNED: "TENTATIVE", Status.DENIED: "CANCELLED", Status.HYPOTHETICAL: "TENTATIVE"}


def write(timeline: Timeline) -> str:
    """The dated events as an iCalendar file, lines folded and ended as it asks."""
    calendar = Calendar()
    calendar.add("prodid", "-//event-timeline//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", vText(_plain(timeline.title)))  # as text: a bare one keeps its commas
    articles = {article.id: article for article in timeline.articles}
    titles = article_titles(timeline.articles)
    dated = [(event, event.when, days) for event in timeline.events if event.when and (days := _days(event.when))]
    left = len(timeline.events) - len(dated)
    if left:
        words = f"Left out, without a date that a calendar can hold: {say_count(left, 'event')}."
        calendar.add("x-wr-caldesc", vText(words))
    for event, when, days in dated:
        entry = _entry(event, when, days, articles)
        names = dict.fromkeys(titles[each.article] for each in event.evidence if each.article in titles)
        entry.add("description", _plain(f"{event.evidence[0].quote}\n{'; '.join(names)}"))
        calendar.add_component(entry)
    written: bytes = calendar.to_ical()
    return written.decode("utf-8")


def _days(when: Interval) -> range | None:
    """The days of an entry; None where a calendar cannot hold them."""
    if when.start is None:
        return None
    days = range(when.start, when.end if when.end is not None else when.start + 1)
    return days if days.start >= _FIRST and days.stop <= _LAST else None


def _entry(event: Event, when: Interval, days: range, articles: Mapping[str, Article]) -> Entry:
    entry = Entry()
    sources = [articles[each.article] for each in event.evidence if each.article in articles]
    published = [day for article in sources if (day := article.published) is not None and _FIRST <= day < _LAST]
    words = "" if when.granularity is Granularity.DAY and when.days == 1 else f" ({say_fully(when)})"
    known = f"[{told}] " if (told := state(event)) else ""
    entry.add("uid", f"{event.id}@event-timeline")
    stamp = datetime.date.fromordinal(min(published, default=_FIRST))
    entry.add("dtstamp", datetime.datetime.combine(stamp, datetime.time(), datetime.UTC))
    entry.add("dtstart", datetime.date.fromordinal(days.start))
    entry.add("dtend", datetime.date.fromordinal(days.stop))
    entry.add("summary", _plain(f"{known}{event.title}{words}"))
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
