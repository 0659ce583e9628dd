"""What narrows a view: one list. The sidebar has a widget for each key, the store a condition, the sentence above
the chart its words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from timeline.interval import civil
from timeline.model import Certainty, Status
from timeline.view.choices import Match, Window
from timeline.words import MONTHS, say_year

_MONTHS = ("", *(month[:3] for month in MONTHS))


class Asked(Protocol):
    """What a view says beside its names (`timeline.view.View`, a floor above)."""

    @property
    def articles(self) -> tuple[str, ...]: ...

    @property
    def status(self) -> tuple[Status, ...]: ...

    @property
    def certainty(self) -> tuple[Certainty, ...]: ...

    @property
    def text(self) -> str: ...

    @property
    def start(self) -> int | None: ...

    @property
    def end(self) -> int | None: ...

    @property
    def window(self) -> Window: ...

    @property
    def confidence(self) -> float: ...

    @property
    def sources(self) -> int: ...

    @property
    def references(self) -> bool: ...

    @property
    def undated(self) -> bool: ...

    @property
    def unread(self) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True)
class Filter:
    """One thing that narrows a view: the key of its widget and link, its label, its words.

    `fields` are the fields of `View` it sets, the key first; `say` gives its part of the sentence, empty
    when it asks for nothing.
    """

    key: str
    label: str
    fields: tuple[str, ...]
    say: Callable[[Asked], str]


_MOST_SAID = 6  # names; more of them are counted


def _list(names: Iterable[str], joiner: str) -> str:
    every = list(names)
    if len(every) > _MOST_SAID:
        every[_MOST_SAID - 1 :] = [f"{len(every) - _MOST_SAID + 1} others"]
    *head, last = every
    return f"{', '.join(head)} {joiner} {last}" if head else last


def _say_names(key: str, before: str) -> Callable[[Asked], str]:
    def say(view: Asked) -> str:
        names: tuple[str, ...] = getattr(view, key)
        joiner = "and" if getattr(view, f"{key}_match") is Match.ALL else "or"
        return f"{before} {_list(names, joiner)}" if names else ""

    return say


def _day_words(day: int) -> str:
    year, month, dom = civil(day)
    return f"{dom} {_MONTHS[month]} {say_year(year)}"


def window_words(start: int | None, end: int | None) -> str:
    """A window in words, as short as it can be said exactly; empty when open on both sides.

    >>> window_words(738156, 738521), window_words(738491, None)
    ('2022', 'from 2 Dec 2022')
    """
    if start is None or end is None:
        if start is not None:
            return f"from {_day_words(start)}"
        return "" if end is None else f"until {_day_words(end - 1)}"
    (y1, m1, d1), (y2, m2, _) = civil(start), civil(end - 1)
    if d1 == 1 and civil(end)[2] == 1:
        if (m1, m2) == (1, 12):
            return say_year(y1) if y1 == y2 else f"{say_year(y1)} to {say_year(y2)}"
        if y1 == y2:
            return f"{_MONTHS[m1]} {say_year(y1)}" if m1 == m2 else f"{_MONTHS[m1]} to {_MONTHS[m2]} {say_year(y1)}"
        return f"{_MONTHS[m1]} {say_year(y1)} to {_MONTHS[m2]} {say_year(y2)}"
    if start == end - 1:
        return _day_words(start)
    return f"{_day_words(start)} to {_day_words(end - 1)}"


def _say_window(view: Asked) -> str:
    words = window_words(view.start, view.end)
    sure = "certainly " if view.window is Window.CERTAINLY else ""
    return f", {sure}{words}" if words else ""


def _say_articles(view: Asked) -> str:
    count = len(view.articles)
    return "" if not count else "from one article" if count == 1 else f"from {count} articles"


def unread_filters(view: Asked) -> tuple[tuple[str, str], ...]:
    """What a link asks for that nothing is known to fit: the filter's key, the text. Of several words of one filter
    those that are known do."""
    fields = {name for f in FILTERS for name in f.fields}
    parts = [(key, text) for key, _, text in (part.partition("=") for part in view.unread)]
    return tuple((key, text) for key, text in parts if key in fields and not _has_some(getattr(view, key)))


def _has_some(value: object) -> bool:
    return isinstance(value, tuple) and bool(value)


def _say_unread(view: Asked) -> str:
    said = [f"{key} “{text}”" for key, text in unread_filters(view)]
    return f"that fit {_list(said, 'and')}" if said else ""


FILTERS: tuple[Filter, ...] = (
    Filter("people", "People", ("people", "people_match"), _say_names("people", "with")),
    Filter(
        "organizations", "Organizations", ("organizations", "organizations_match"), _say_names("organizations", "with")
    ),
    Filter("places", "Places", ("places", "places_match"), _say_names("places", "in")),
    Filter("topics", "Topics", ("topics", "topics_match"), _say_names("topics", "about")),
    Filter("articles", "Articles", ("articles",), _say_articles),
    Filter("status", "Status", ("status",), lambda v: f"that are {_list(v.status, 'or')}" if v.status else ""),
    Filter(
        "certainty",
        "Certainty",
        ("certainty",),
        lambda v: f"that are {_list(v.certainty, 'or')}" if v.certainty else "",
    ),
    Filter("text", "Search", ("text",), lambda v: f"that mention “{v.text}”" if v.text else ""),
    Filter(
        "sources",
        "Told by at least this many articles",
        ("sources",),
        lambda v: f"told by at least {v.sources} articles" if v.sources > 1 else "",
    ),
    Filter(
        "confidence",
        "Confidence",
        ("confidence",),
        lambda v: f"at least {v.confidence:.0%} sure" if v.confidence else "",
    ),
    Filter(
        "references",
        "Dates from our reference table",
        ("references",),
        lambda v: "" if v.references else "without reference dates",
    ),
    Filter("undated", "Without a date", ("undated",), lambda v: "without a date" if v.undated else ""),
    Filter("unread", "Not understood", ("unread",), _say_unread),
    Filter("start", "Dates", ("start", "end", "window"), _say_window),
)
"""Everything that narrows a view, in the order it is said. `everything` widens, so it is not one."""
