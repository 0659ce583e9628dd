"""The pictures of a view: asked from the store, laid out, drawn, and kept while nothing has changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from timeline.chart.arranging import lay_out
from timeline.chart.axis import Stretch
from timeline.chart.cells import CellLane, Cells, edges_of, lay_out_cells
from timeline.chart.density import MOST_MARKS, Level
from timeline.chart.figure import Drawing, draw
from timeline.chart.glyphs import Glyph, Mark, glyph_of
from timeline.chart.lanes import MOST_LANES
from timeline.chart.overview import Strip
from timeline.chart.palette import Palette
from timeline.chart.picture import NARROW, Frame, Picture
from timeline.chart.signs import Beyond, Published
from timeline.store.reading.results import ArticleInfo, Count, Density, Facets
from timeline.store.reading.results import Beyond as Outside
from timeline.ui.page import loading
from timeline.ui.page.loading import asked, without_lanes
from timeline.ui.page.marks import days_of, marks_of, padded
from timeline.ui.page.source import Source
from timeline.view import LaneOrder, Lanes, View

_STRIP_BINS = 160
EDGE = 46.0  # pixels at both sides for arrows, where a window is chosen
_NARROW_EDGE = 32.0
MOST_CHIPPED = 1.0  # chips for each mark drawn: with more of them, cells tell more
_STANDING_IN = (Lanes.PEOPLE, Lanes.ORGANIZATIONS, Lanes.PLACES)  # as `marks.lanes_of_event` has it
_NEWS_DAYS = 7  # what an article tells of the week before it came out is news, what is older background


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture and the figure of it."""

    picture: Picture
    figure: Drawing


def days(source: Source, view: View, counts: Facets) -> Stretch | None:
    """The days that something of a view is drawn on; None where nothing is dated."""
    plain = without_lanes(view)

    def make() -> Stretch | None:
        if counts.shown <= MOST_MARKS:
            return days_of(marks(source, view))
        return reach(source, view)

    return source.kept("days", plain, ask=make)


def reach(source: Source, view: View) -> Stretch | None:
    """The first and the last day that the store knows of a view's events; None where nothing is dated."""
    found = density(source, replace(view, lanes=View().lanes, pinned=()), bins=1, lanes=0)
    return None if found.start is None or found.end is None else Stretch(found.start, found.end)


def marks(source: Source, view: View) -> tuple[Mark, ...]:
    """The events of a view as the chart needs them."""
    return source.kept("marks", asked(view), ask=lambda: marks_of(loading.events(source, view), view.lanes, {}))


def density(source: Source, view: View, *, bins: int, lanes: int, edges: tuple[int, ...] = ()) -> Density:
    """How many events lie where."""
    plain = replace(asked(view), pinned=view.pinned)
    return source.kept(
        "density",
        plain,
        bins,
        lanes,
        edges,
        ask=lambda: source.store.density(plain, bins=bins, lanes=lanes, edges=edges),
    )


def outside(source: Source, view: View, lanes: tuple[str, ...] = ()) -> tuple[Outside, ...]:
    """What lies outside of the window: in all, then by lane; nothing where there is no window."""
    if view.start is None and view.end is None:
        return ()
    plain = asked(view)

    def make() -> tuple[Outside, ...]:
        found = source.store.outside(plain, lanes=lanes)
        return (found.all, *found.lanes)

    return source.kept("outside", plain, lanes, ask=make)


def edge_of(view: View, width: float) -> float:
    """Pixels to keep free at both sides of the plot."""
    if view.start is None and view.end is None:
        return 0.0
    return EDGE if width >= NARROW else _NARROW_EDGE


def drawn(source: Source, view: View, frame: Frame, palette: Palette, counts: Facets) -> Drawn:
    """The timeline of a view, laid out and drawn: its events, or cells where they are too many."""

    def make() -> Drawn:
        names = titles(source)
        picture = None
        if counts.shown <= MOST_MARKS:
            shown = marks(source, view)
            picture = lay_out(shown, frame, titles=names)
            if view.lanes is Lanes.ARTICLES:
                picture = picture.noted(_news(shown, loading.articles(source)))
        if picture is None or picture.level is Level.CELLS or picture.chipped > MOST_CHIPPED * len(picture.placed):
            picture = lay_out_cells(_cells(source, view, frame, names), frame, undated=counts.undated)
        picture = picture.coloured(_ranks(source, view))
        told = loading.articles(source)
        own = view.lanes is Lanes.ARTICLES
        published = tuple(
            Published(a.published, names[a.id], a.id if own else "") for a in told if a.published is not None
        )
        beyond = _beyond(source, view, picture)
        return Drawn(picture, draw(picture, palette, published=published, beyond=beyond))

    return source.kept("drawn", asked(view), frame, palette, ask=make)


def _ranks(source: Source, view: View) -> dict[str, int]:
    """The names of a view's lanes by how many events of the whole timeline they have, whatever is filtered."""
    names = lane_names(loading.facets(source, View(timeline=view.timeline)), view.lanes)
    return {name: rank for rank, name in enumerate(names)}


def lane_names(counts: Facets, lanes: Lanes) -> tuple[str, ...]:
    """What lanes of a kind there can be, those with most events first."""
    if lanes is Lanes.NONE:
        return ()
    kinds = _STANDING_IN if lanes is Lanes.PEOPLE else (lanes,)
    found: Iterable[Count] = (each for kind in kinds for each in getattr(counts, kind.value))
    return tuple(dict.fromkeys(each.name for each in found))


def titles(source: Source) -> dict[str, str]:
    """What the articles are called, by id."""
    return {each.id: each.title or each.name for each in loading.articles(source)}


def _news(shown: Iterable[Mark], told: Iterable[ArticleInfo]) -> dict[str, str]:
    """For lanes by article: how many of its events were over a week before it came out, lie ahead of it,
    or are its news. What is only known to be before some later day counts nowhere."""
    found: dict[str, Counter[str]] = {each.id: Counter() for each in told}
    published = {each.id: each.published for each in told}
    for mark in shown:
        glyph = glyph_of(mark)
        for article in mark.lanes:
            day = published.get(article)
            if glyph and day is not None and (kind := _kind(glyph, day)):
                found[article][kind] += 1
    return {
        article: ", ".join(f"{counts[kind]} {kind}" for kind in ("before", "news", "ahead") if counts[kind])
        for article, counts in found.items()
    }


def _kind(glyph: Glyph, published: int) -> str:
    if glyph.end is not None and glyph.last <= published - _NEWS_DAYS:
        return "before"
    if glyph.start is None:
        return ""
    return "ahead" if glyph.first > published else "news"


def _cells(source: Source, view: View, frame: Frame, names: dict[str, str]) -> Cells:
    """What the store counts of a view in the cells of a window."""
    edges, unit = edges_of(frame.window, frame.inner)
    within = replace(view, start=frame.window.start, end=frame.window.end)
    found = density(source, within, bins=1, lanes=MOST_LANES, edges=edges)
    name = names if view.lanes is Lanes.ARTICLES else {}
    lanes = [CellLane(lane.name, name.get(lane.name, lane.name), lane.counts, lane.events) for lane in found.lanes]
    if view.lane_order is LaneOrder.FIRST:
        lanes.sort(key=lambda lane: (_rank(lane.key, view.pinned), _first(lane.counts)))
    if not lanes:
        return Cells(edges, unit, (CellLane("", "", found.all.counts, found.all.events),))
    if found.others.events:
        lanes.append(CellLane("", "Others", found.others.counts, found.others.events, others=True))
    return Cells(edges, unit, tuple(lanes))


def _rank(key: str, pinned: tuple[str, ...]) -> int:
    return pinned.index(key) if key in pinned else len(pinned)


def _first(counts: tuple[float, ...]) -> int:
    return next((number for number, count in enumerate(counts) if count), len(counts))


def _beyond(source: Source, view: View, picture: Picture) -> dict[str, Beyond]:
    keys = tuple(band.lane.key for band in picture.bands if band.lane.key)
    told: dict[str, Outside] = {}
    for kind in _STANDING_IN if view.lanes is Lanes.PEOPLE else (view.lanes,):
        left = tuple(key for key in keys if key not in told)
        if left or not keys:
            found = outside(source, replace(view, lanes=kind), left)
            told |= {each.name: each for each in (found[1:] if keys else found[:1])}
    return {name: Beyond(each.earlier, each.last, each.later, each.first) for name, each in told.items()}


def strip(source: Source, view: View) -> Strip | None:
    """How all events and those of a view are spread; None where nothing has a date."""

    def make() -> Strip | None:
        every = View(timeline=view.timeline)
        whole = density(source, every, bins=1, lanes=0)
        if whole.start is None or whole.end is None:
            return None
        days = padded(Stretch(whole.start, whole.end))
        bounded = (
            replace(each, start=days.start, end=days.end)
            for each in (every, replace(asked(view).without("start"), lanes=every.lanes))
        )
        return Strip(days, *(density(source, each, bins=_STRIP_BINS, lanes=0).all.counts for each in bounded))

    plain = replace(asked(view).without("start"), lanes=View().lanes)
    return source.kept("strip", plain, ask=make)
