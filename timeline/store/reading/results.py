"""What the store answers with."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.model import Event
from timeline.view import Lanes


@dataclass(frozen=True, slots=True)
class TimelineInfo:
    """A timeline without its content: how many articles and (effective) events it has."""

    id: str
    title: str
    articles: int
    events: int


@dataclass(frozen=True, slots=True)
class ArticleInfo:
    """An article without its text; `events` counts those shown by default that it tells."""

    id: str
    name: str
    title: str
    url: str
    publisher: str
    language: str
    published: int | None
    published_source: str
    events: int


@dataclass(frozen=True, slots=True)
class Page:
    """Some events of a view, in its order. `more`: there are others after them."""

    events: tuple[Event, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class Count:
    """One value of a filter and how many events it would show."""

    name: str
    events: int


@dataclass(frozen=True, slots=True)
class Facets:
    """What can be filtered by, most first, each counted under the *other* filters of the view.

    With a match of all, a filter's own names count too: what would be left by adding one more.
    `shown` events are in the view, `total` would be with every filter cleared. `undated` of the
    shown have no date to draw. `minor` are too minor, or only imagined, to be among them by default.
    `unknown` are names asked for that the timeline does not have.
    """

    people: tuple[Count, ...]
    organizations: tuple[Count, ...]
    places: tuple[Count, ...]
    topics: tuple[Count, ...]
    status: tuple[Count, ...]
    certainty: tuple[Count, ...]
    articles: tuple[Count, ...]
    shown: int
    total: int
    undated: int
    minor: int
    unknown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lane:
    """One row of the density. `counts` has a number for each bin: an event whose date is wider than a
    bin is spread over the bins it may lie in, so the numbers may be broken."""

    name: str
    counts: tuple[float, ...]
    events: int


@dataclass(frozen=True, slots=True)
class Density:
    """How many events lie where: `bins` equal stretches of the days from `start` up to `end`, exclusive.

    `lanes` are the asked ones, then those with most events; `all` counts every event once;
    `others` the events in none of the lanes. `start` and `end` are None when nothing is dated.
    """

    start: int | None
    end: int | None
    bins: int
    by: Lanes
    lanes: tuple[Lane, ...]
    others: Lane
    all: Lane


@dataclass(frozen=True, slots=True)
class Beyond:
    """What lies outside of a window, of one lane or of all: how many events are over before it begins, with
    the `last` day of them; how many begin after its end, with the `first` day of them."""

    name: str
    earlier: int
    last: int | None
    later: int
    first: int | None


@dataclass(frozen=True, slots=True)
class Outside:
    """What lies outside of the window of a view: in `all`, and by lane for the lanes asked for."""

    all: Beyond
    lanes: tuple[Beyond, ...] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """A name shown as `name` that `articles` (ids; none known for an event mended by hand) write otherwise, and
    why it is taken for the same."""

    kind: str
    name: str
    written: str
    articles: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The events just before and after one, in time, within a view."""

    previous: Event | None
    next: Event | None
