"""A timeline as TimelineJS JSON, which newsrooms embed (timeline.knightlab.com/docs/json-format.html).

TimelineJS shows its texts as HTML, so all that comes from articles is escaped. Dates keep their
precision: a month has no day, and `display_date` says it in words. Events without a date have
no place there: they are left out, and counted on the title slide.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from timeline.escape import escape
from timeline.export.rows import article_titles, state
from timeline.interval import Granularity, Interval, civil
from timeline.model import Event, Timeline
from timeline.words import say, say_count

Slide = dict[str, object]


def write(timeline: Timeline) -> str:
    """The dated events as TimelineJS slides under a title slide."""
    names = article_titles(timeline.articles)
    slides = [
        _slide(event, event.when, event.when.start, names)
        for event in timeline.events
        if event.when and event.when.start is not None
    ]
    title = {"headline": escape(timeline.title)}
    if left := len(timeline.events) - len(slides):
        title["text"] = f"<p>Left out, without a date: {say_count(left, 'event')}.</p>"
    return json.dumps({"title": {"text": title}, "events": slides}, ensure_ascii=False, indent=1) + "\n"


def _slide(event: Event, when: Interval, start: int, names: Mapping[str, str]) -> Slide:
    sources = dict.fromkeys(names.get(each.article, each.article) for each in event.evidence)
    told = f"<p>{escape(event.evidence[0].quote)}</p><p>{escape(', '.join(sources))}</p>"
    known = f" ({words})" if (words := state(event)) else ""
    slide: Slide = {
        "unique_id": event.id,
        "start_date": _date(start, when.granularity),
        "display_date": escape(say(when)),
        "text": {"headline": escape(event.title + known), "text": told},
    }
    if when.last is not None and _date(when.last, when.granularity) != slide["start_date"]:
        slide["end_date"] = _date(when.last, when.granularity)
    if event.topics:
        slide["group"] = escape(event.topics[0].name)
    return slide


def _date(day: int, grain: Granularity | None) -> dict[str, int]:
    """As much of a day as the granularity knows."""
    year, month, dom = civil(day)
    if grain in (None, Granularity.DAY, Granularity.WEEK):
        return {"year": year, "month": month, "day": dom}
    if grain in (Granularity.YEAR, Granularity.DECADE, Granularity.CENTURY):
        return {"year": year}
    return {"year": year, "month": month}
