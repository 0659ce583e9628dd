"""The whole state of the screen as one value, and its form as a link.

`View.to_query()` gives the query of the address, `View.from_query(anything)` reads one back and
never raises: what it does not know it keeps as `unread`, which nothing fits, what is too long it
cuts. A URL key is the field's name. Links carry `v=1`; a link made by an older version opens in
every later one.
What narrows it is listed in `timeline.view.filters`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace

from timeline.errors import DateError
from timeline.interval import Interval, day_number
from timeline.model import Certainty, Status
from timeline.view.choices import LaneOrder, Lanes, Match, Order, Window
from timeline.view.filters import FILTERS
from timeline.view.link import (
    COUNT,
    DAY,
    FLAG,
    LAST_DAY,
    LONGEST_TEXT,
    MOST_VALUES,
    SHARE,
    TEXT,
    TEXTS,
    Codec,
    choice,
    choices,
    items,
)
from timeline.words import say_count

VERSION = "1"
LONGEST_NAME = 200  # characters
_LAST_DAY = day_number(9_999_998)  # the last year a link can write
_MOST_UNREAD, _LONGEST_UNREAD = 10, 60  # parts, and characters of each
_CONTROL = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class View:
    """What a link carries: what is asked for, and what is open on the screen.

    An empty filter asks for everything. `articles` holds article ids, any of them.
    `start` (inclusive) and `end` (exclusive) are days, None = open; `window` says what that means
    for imprecise dates. `confidence` is the least, 0 to 1; `sources` the least number of articles that tell the
    event. With no `status` asked, hypothetical events stay hidden unless `everything`, which also shows what is too
    minor to be shown by default. `references` False leaves out events dated only by a reference event that the text
    does not date. `undated` asks only for events that have no date to draw. `pinned` are lanes on top, `selected`
    an event id, `tab` a free word of the screen, `reading` the article that is read
    there. `unread` are the parts of a link, as "key=text", that no field
    could take: a link never shows more than it asks for.

    Values out of bounds are cut to them, so every View can be written as a link.
    """

    timeline: str = ""
    people: tuple[str, ...] = ()
    people_match: Match = Match.ANY
    organizations: tuple[str, ...] = ()
    organizations_match: Match = Match.ANY
    places: tuple[str, ...] = ()
    places_match: Match = Match.ANY
    topics: tuple[str, ...] = ()
    topics_match: Match = Match.ANY
    articles: tuple[str, ...] = ()
    status: tuple[Status, ...] = ()
    certainty: tuple[Certainty, ...] = ()
    text: str = ""
    start: int | None = None
    end: int | None = None
    window: Window = Window.POSSIBLY
    confidence: float = 0.0
    sources: int = 0
    everything: bool = False
    references: bool = True
    undated: bool = False
    lanes: Lanes = Lanes.PEOPLE
    lane_order: LaneOrder = LaneOrder.COUNT
    pinned: tuple[str, ...] = ()
    order: Order = Order.TIME
    selected: str = ""
    tab: str = ""
    reading: str = ""
    unread: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for name in _NAMES:
            object.__setattr__(self, name, _names(getattr(self, name)))
        for name in ("status", "certainty"):
            object.__setattr__(self, name, tuple(dict.fromkeys(getattr(self, name))))
        object.__setattr__(self, "text", _clean(self.text, LONGEST_TEXT))
        object.__setattr__(self, "unread", tuple(dict.fromkeys(map(_part, self.unread)))[:_MOST_UNREAD])
        for name in ("timeline", "selected", "tab", "reading"):
            object.__setattr__(self, name, _clean(getattr(self, name), LONGEST_NAME))
        grade = self.confidence if math.isfinite(self.confidence) else 0.0
        object.__setattr__(self, "confidence", round(min(max(grade, 0.0), 1.0), 2))
        object.__setattr__(self, "sources", min(max(self.sources, 0), 1000))
        start, end = _bounded(self.start, -_LAST_DAY), _bounded(self.end, 1 - _LAST_DAY)
        if start is not None and end is not None and end <= start:
            start, end = end - 1, start + 1
        object.__setattr__(self, "start", start)
        object.__setattr__(self, "end", end)

    @property
    def interval(self) -> Interval | None:
        """The window; None when it is open on both sides."""
        return None if self.start is None and self.end is None else Interval(self.start, self.end, None)

    @property
    def is_filtered(self) -> bool:
        """Whether anything narrows it."""
        return bool(self.narrowing)

    @property
    def narrowing(self) -> tuple[str, ...]:
        """The keys of the filters that ask for something, as `FILTERS` lists them.

        >>> View(people=("Ann Hill",), end=738521).narrowing
        ('people', 'start')
        """
        return tuple(f.key for f in FILTERS if f.say(self))

    def cleared(self) -> View:
        """The same screen with no filter."""
        plain = View()
        return replace(self, **{name: getattr(plain, name) for f in FILTERS for name in f.fields})

    def without(self, key: str) -> View:
        """The same with one filter cleared, by its key in `FILTERS`; unknown keys change nothing."""
        plain = View()
        names = [name for f in FILTERS if f.key == key for name in f.fields]
        return replace(self, **{name: getattr(plain, name) for name in names})

    def to_query(self) -> dict[str, list[str]]:
        """The query of the link: only what differs from an empty view, and `v`.

        >>> View(people=("Ann Hill",), start=738491).to_query()
        {'v': ['1'], 'people': ['Ann Hill'], 'start': ['2022-12-02']}
        """
        plain, query = View(), {"v": [VERSION]}
        for f in fields(self):
            value = getattr(self, f.name)
            if value != getattr(plain, f.name) and f.name != "unread":
                query[f.name] = _CODECS[f.name].write(value)
        for key, _, text in (part.partition("=") for part in self.unread):
            query.setdefault(key, []).append(text)
        return query

    @classmethod
    def from_query(cls, query: object) -> View:
        """The view a link asks for. Takes a mapping of key to value or values, or key-value pairs.

        Never raises: unknown keys are left out, texts that a known one cannot take are `unread`.

        >>> View.from_query({"status": ["planned", "'; DROP TABLE"], "start": "soon"}).unread
        ("status='; DROP TABLE", 'start=soon')
        """
        found: dict[str, object] = {}
        unread: list[str] = []
        for key, values in items(query).items():
            codec = _CODECS.get(key)
            if codec is None:
                continue
            texts = [cleaned for text in values if (cleaned := _clean(text, 2 * LONGEST_TEXT))]
            known = [text for text in texts if codec.read([text]) not in (None, ())]
            unread += [f"{key}={text}" for text in texts if text not in known]
            if known:
                found[key] = codec.read(known)
        found["unread"] = tuple(unread)
        try:
            return cls(**found)  # type: ignore[arg-type]
        except (DateError, TypeError, ValueError, OverflowError):
            return cls()

    def sentence(self, shown: int, total: int) -> str:
        """What is shown, in words: for the line above the chart and its `alt` text.

        >>> View(people=("Ann Hill",), start=738246, end=738521).sentence(12, 34)
        '12 of 34 events with Ann Hill, Apr to Dec 2022'
        """
        head = say_count(total, "event") if shown == total else f"{shown:,} of {say_count(total, 'event')}"
        parts = [words for f in FILTERS if (words := f.say(self))]
        joined = [part for part in parts if not part.startswith(", ")]
        return " ".join([head, *joined]) + "".join(part for part in parts if part.startswith(", "))


def _clean(text: str, longest: int) -> str:
    return " ".join(_CONTROL.sub(" ", text).split())[:longest].strip()


def _part(text: str) -> str:
    key, _, value = text.partition("=")
    return f"{key}={_clean(value, _LONGEST_UNREAD)}"


def _names(values: Iterable[str]) -> tuple[str, ...]:
    cleaned = (_clean(value, LONGEST_NAME) for value in values)
    return tuple(dict.fromkeys(value for value in cleaned if value))[:MOST_VALUES]


def _bounded(day: int | None, first: int) -> int | None:
    return None if day is None else min(max(day, first), first + 2 * _LAST_DAY)


_NAMES = ("people", "organizations", "places", "topics", "articles", "pinned")
_CODECS: dict[str, Codec] = {
    **{f.name: TEXT for f in fields(View) if f.name != "unread"},
    **dict.fromkeys(_NAMES, TEXTS),
    **{f"{name}_match": choice(Match) for name in _NAMES[:4]},
    "status": choices(Status),
    "certainty": choices(Certainty),
    "start": DAY,
    "end": LAST_DAY,
    "window": choice(Window),
    "confidence": SHARE,
    "sources": COUNT,
    "everything": FLAG,
    "references": FLAG,
    "undated": FLAG,
    "lanes": choice(Lanes),
    "lane_order": choice(LaneOrder),
    "order": choice(Order),
}
