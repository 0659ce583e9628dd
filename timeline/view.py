"""The whole state of the screen as one value, and its form as a link.

`View.to_query()` gives the query of the address, `View.from_query(anything)` reads one back and
never raises: what it does not know it leaves out, what is too long it cuts. A URL key is the
field's name. Links carry `v=1`; a link made by an older version opens in every later one.
`FILTERS` is the one list of what narrows a view: widgets, SQL, the sentence above the chart and
the tests go through it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum

from timeline.errors import DateError
from timeline.interval import Interval, civil, day_number, iso_day, parse_iso_day
from timeline.model import Certainty, Status

VERSION = "1"
MOST_VALUES = 100  # names a link can ask for in one filter
LONGEST_NAME = 200  # characters
LONGEST_TEXT = 400
_LAST_DAY = day_number(9_999_998)  # the last year a link can write
_CONTROL = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")
_MONTHS = ("", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


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


@dataclass(frozen=True, slots=True)
class View:
    """What a link carries: what is asked for, and what is open on the screen.

    An empty filter asks for everything. `articles` holds article ids, any of them.
    `start` (inclusive) and `end` (exclusive) are days, None = open; `window` says what that means
    for imprecise dates. `confidence` is the least, 0 to 1; `sources` the least number of articles
    that tell the event. With no `status` asked, hypothetical events stay hidden unless
    `everything`, which also shows what is too minor to be shown by default. `references` False
    leaves out events dated only by a reference event that the text does not date. `pinned` are
    lanes on top, `selected` an event id, `tab` and `saved` free words of the screen.

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
    lanes: Lanes = Lanes.PEOPLE
    lane_order: LaneOrder = LaneOrder.COUNT
    pinned: tuple[str, ...] = ()
    order: Order = Order.TIME
    selected: str = ""
    tab: str = ""
    saved: str = field(default="")

    def __post_init__(self) -> None:
        for name in _NAMES:
            object.__setattr__(self, name, _names(getattr(self, name)))
        for name in ("status", "certainty"):
            object.__setattr__(self, name, tuple(dict.fromkeys(getattr(self, name))))
        for name, longest in (("timeline", LONGEST_NAME), ("selected", LONGEST_NAME), ("text", LONGEST_TEXT)):
            object.__setattr__(self, name, _clean(getattr(self, name), longest))
        for name in ("tab", "saved"):
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
        return self.cleared() != self

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
            if value != getattr(plain, f.name):
                query[f.name] = _CODECS[f.name].write(value)
        return query

    @classmethod
    def from_query(cls, query: object) -> View:
        """The view a link asks for. Takes a mapping of key to value or values, or key-value pairs.

        Never raises: unknown keys, unknown words and unreadable values are left out.

        >>> View.from_query({"people": "Ann Hill", "status": ["planned", "'; DROP TABLE"]}).status
        (<Status.PLANNED: 'planned'>,)
        """
        found: dict[str, object] = {}
        for key, values in _items(query).items():
            codec = _CODECS.get(key)
            value = codec.read(values) if codec else None
            if value is not None:
                found[key] = value
        try:
            return cls(**found)  # type: ignore[arg-type]
        except (DateError, TypeError, ValueError, OverflowError):
            return cls()

    def sentence(self, shown: int, total: int) -> str:
        """What is shown, in words: for the line above the chart and its `alt` text.

        >>> View(people=("Ann Hill",), start=738246, end=738521).sentence(12, 34)
        '12 of 34 events with Ann Hill, Apr to Dec 2022'
        """
        noun = "event" if (shown if shown == total else total) == 1 else "events"
        head = f"{shown:,} {noun}" if shown == total else f"{shown:,} of {total:,} {noun}"
        parts = [words for f in FILTERS if (words := f.say(self))]
        joined = [part for part in parts if not part.startswith(", ")]
        return " ".join([head, *joined]) + "".join(part for part in parts if part.startswith(", "))


@dataclass(frozen=True, slots=True)
class Filter:
    """One thing that narrows a view: the key of its widget and link, its label, its words.

    `fields` are the fields of `View` it sets, the key first; `say` gives its part of the sentence, empty
    when it asks for nothing.
    """

    key: str
    label: str
    fields: tuple[str, ...]
    say: Callable[[View], str]


def _list(names: Iterable[str], joiner: str) -> str:
    *head, last = names
    return f"{', '.join(head)} {joiner} {last}" if head else last


def _say_names(key: str, before: str) -> Callable[[View], str]:
    def say(view: View) -> str:
        names: tuple[str, ...] = getattr(view, key)
        joiner = "and" if getattr(view, f"{key}_match") is Match.ALL else "or"
        return f"{before} {_list(names, joiner)}" if names else ""

    return say


def _day_words(day: int) -> str:
    year, month, dom = civil(day)
    return f"{dom} {_MONTHS[month]} {year_words(year)}"


def year_words(year: int) -> str:
    """A year as people write it: astronomical year 0 is 1 BC."""
    return str(year) if year > 0 else f"{1 - year} BC"


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
            return year_words(y1) if y1 == y2 else f"{year_words(y1)} to {year_words(y2)}"
        if y1 == y2:
            return f"{_MONTHS[m1]} {year_words(y1)}" if m1 == m2 else f"{_MONTHS[m1]} to {_MONTHS[m2]} {year_words(y1)}"
        return f"{_MONTHS[m1]} {year_words(y1)} to {_MONTHS[m2]} {year_words(y2)}"
    if start == end - 1:
        return _day_words(start)
    return f"{_day_words(start)} to {_day_words(end - 1)}"


def _say_window(view: View) -> str:
    words = window_words(view.start, view.end)
    sure = "certainly " if view.window is Window.CERTAINLY else ""
    return f", {sure}{words}" if words else ""


def _say_articles(view: View) -> str:
    count = len(view.articles)
    return "" if not count else "from one article" if count == 1 else f"from {count} articles"


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
    Filter("text", "Text", ("text",), lambda v: f"that mention “{v.text}”" if v.text else ""),
    Filter(
        "sources", "Sources", ("sources",), lambda v: f"told by at least {v.sources} articles" if v.sources > 1 else ""
    ),
    Filter(
        "confidence",
        "Confidence",
        ("confidence",),
        lambda v: f"at least {v.confidence:.0%} sure" if v.confidence else "",
    ),
    Filter(
        "references", "Reference dates", ("references",), lambda v: "" if v.references else "without reference dates"
    ),
    Filter("start", "Dates", ("start", "end", "window"), _say_window),
)
"""Everything that narrows a view, in the order it is said. `everything` widens, so it is not one."""


def _clean(text: str, longest: int) -> str:
    return " ".join(_CONTROL.sub(" ", text).split())[:longest].strip()


def _names(values: Iterable[str]) -> tuple[str, ...]:
    cleaned = (_clean(value, LONGEST_NAME) for value in values)
    return tuple(dict.fromkeys(value for value in cleaned if value))[:MOST_VALUES]


def _bounded(day: int | None, first: int) -> int | None:
    return None if day is None else min(max(day, first), first + 2 * _LAST_DAY)


def _items(query: object) -> dict[str, list[str]]:
    """The query as key to texts, whatever it came as."""
    if not isinstance(query, Mapping | list | tuple):
        return {}
    found: dict[str, list[str]] = {}
    for item in query.items() if isinstance(query, Mapping) else query:
        if not (isinstance(item, tuple | list) and len(item) == 2 and isinstance(item[0], str)):
            continue
        values = item[1] if isinstance(item[1], list | tuple) else [item[1]]
        texts = [value[: 2 * LONGEST_TEXT] for value in values[: 2 * MOST_VALUES] if isinstance(value, str)]
        found.setdefault(item[0], []).extend(texts)
    return found


@dataclass(frozen=True, slots=True)
class _Codec:
    """How a field is written in a link and read back; `read` gives None for what is no value."""

    write: Callable[[object], list[str]]
    read: Callable[[list[str]], object | None]


def _choice(kind: type[StrEnum]) -> _Codec:
    known = {str(value): value for value in kind}
    return _Codec(lambda value: [str(value)], lambda texts: known.get(texts[-1]) if texts else None)


def _choices(kind: type[StrEnum]) -> _Codec:
    known = {str(value): value for value in kind}
    return _Codec(
        lambda value: [str(v) for v in value],  # type: ignore[attr-defined]
        lambda texts: tuple(known[t] for t in texts if t in known),
    )


def _read_day(texts: list[str]) -> int | None:
    try:
        return parse_iso_day(texts[-1]) if texts else None
    except DateError:
        return None


def _read_last(texts: list[str]) -> int | None:
    day = _read_day(texts)
    return None if day is None else day + 1


def _read_number(texts: list[str]) -> float | None:
    return float(texts[-1]) if texts and re.fullmatch(r"[0-9]{1,6}(\.[0-9]{1,6})?", texts[-1], re.ASCII) else None


def _read_count(texts: list[str]) -> int | None:
    number = _read_number(texts)
    return None if number is None else int(number)


_TEXT = _Codec(lambda value: [str(value)], lambda texts: texts[-1] if texts else None)
_TEXTS = _Codec(lambda value: list(value), tuple)  # type: ignore[call-overload]
_FLAG = _Codec(
    lambda value: ["1" if value else "0"], lambda texts: {"1": True, "0": False}.get(texts[-1]) if texts else None
)
_NAMES = ("people", "organizations", "places", "topics", "articles", "pinned")
_CODECS: dict[str, _Codec] = {
    **{f.name: _TEXT for f in fields(View)},
    **dict.fromkeys(_NAMES, _TEXTS),
    **{f"{name}_match": _choice(Match) for name in _NAMES[:4]},
    "status": _choices(Status),
    "certainty": _choices(Certainty),
    "start": _Codec(lambda value: [iso_day(int(str(value)))], _read_day),
    "end": _Codec(lambda value: [iso_day(int(str(value)) - 1)], _read_last),
    "window": _choice(Window),
    "confidence": _Codec(lambda value: [f"{value:.2f}"], _read_number),
    "sources": _Codec(lambda value: [str(value)], _read_count),
    "everything": _FLAG,
    "references": _FLAG,
    "lanes": _choice(Lanes),
    "lane_order": _choice(LaneOrder),
    "order": _choice(Order),
}
