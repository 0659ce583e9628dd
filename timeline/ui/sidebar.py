"""The sidebar: which timeline, what is filtered, how it is laid out."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from timeline.errors import DateError
from timeline.store.results import Count, Facets, TimelineInfo
from timeline.ui import browser, failing, header, loading, managing, saved, state, topics
from timeline.ui.dates import read_date
from timeline.ui.loading import Source
from timeline.ui.scene import Scene
from timeline.view import Lanes, Match, View, Window
from timeline.words import say_day

_KEY = "sidebar"
_LANES: dict[Lanes, str] = {
    Lanes.PEOPLE: "People",
    Lanes.ORGANIZATIONS: "Organizations",
    Lanes.PLACES: "Places",
    Lanes.TOPICS: "Topics",
    Lanes.ARTICLES: "Articles",
    Lanes.NONE: "No lanes",
}


@st.fragment(key=_KEY)
def show(scene: Scene, known: Sequence[TimelineInfo]) -> None:
    """All of it, once the first picture stands: what is looked at comes before what it is filtered by."""
    view = scene.now()
    header.brand()
    if browser.waits(_KEY, scene.tab):
        return
    source = scene.source
    with failing.told():
        choose_timeline(known, view)
        filters(source, view, scene.counts)
        arrangement(view)
        saved.show(source, view)
        topics.own(source)
        managing.timelines(source.store, next((each for each in known if each.id == view.timeline), None))


def choose_timeline(known: Sequence[TimelineInfo], view: View) -> None:
    """The picker of timelines."""
    titles = {each.id: each.title for each in known}
    if st.session_state.get("timeline") != view.timeline and view.timeline in titles:
        st.session_state["timeline"] = view.timeline
    st.selectbox("Timeline", list(titles), format_func=titles.__getitem__, key="timeline", on_change=_take_timeline)


def _take_timeline() -> None:
    state.put(View(timeline=st.session_state["timeline"], lanes=state.view().lanes))


def filters(source: Source, view: View, counts: Facets) -> None:
    """All filters, each with its counts, and a way to clear them."""
    _text(view)
    _names("people", "People", view, counts.people, counts.unknown)
    _names("topics", "Topics", view, counts.topics, counts.unknown)
    _dates(view)
    others = ("organizations", "places", "articles", "status", "certainty", "confidence", "sources", "references")
    narrowed = any(getattr(view, name) != getattr(View(), name) for name in others)
    more = st.expander("More filters", expanded=narrowed, key="more_filters", on_change="rerun")
    if more.open:
        with more:
            _names("organizations", "Organizations", view, counts.organizations, counts.unknown)
            _names("places", "Places", view, counts.places, counts.unknown)
            _articles(source, view, counts.articles)
            _kinds("status", "Status", view, counts.status)
            _kinds("certainty", "Certainty", view, counts.certainty)
            _numbers(view)
    if view.is_filtered:
        st.button("Clear all filters", key="clear", icon=":material/filter_alt_off:", on_click=_clear, width="stretch")


def _clear() -> None:
    state.put(state.view().cleared())


def _text(view: View) -> None:
    st.session_state["filter_text"] = view.text
    st.text_input(
        "Search",
        key="filter_text",
        placeholder="words in titles and sentences",
        icon=":material/search:",
        on_change=state.take,
        args=("filter_text", "text"),
    )


def _names(kind: str, title: str, view: View, counts: Sequence[Count], unknown: Sequence[str]) -> None:
    """A filter by name. It offers what is known and what is asked: a link keeps what it asks for."""
    chosen: tuple[str, ...] = getattr(view, kind)
    numbers = {count.name: count.events for count in counts}
    st.session_state[f"filter_{kind}"] = list(chosen)
    st.multiselect(
        title,
        list(dict.fromkeys((*chosen, *numbers))),
        key=f"filter_{kind}",
        format_func=lambda name: _counted(name, numbers, unknown),
        placeholder=f"All {title.lower()}",
        on_change=state.set_names,
        args=(kind,),
    )
    if len(chosen) > 1:
        st.session_state[f"match_{kind}"] = getattr(view, f"{kind}_match")
        st.segmented_control(
            f"{title}: any or all",
            list(Match),
            key=f"match_{kind}",
            format_func=lambda match: "any of them" if match is Match.ANY else "all together",
            label_visibility="collapsed",
            on_change=state.set_match,
            args=(kind,),
        )


def _counted(name: str, numbers: dict[str, int], unknown: Sequence[str]) -> str:
    if name in unknown:
        return f"{name} (unknown)"
    return f"{name} ({numbers[name]:,})" if name in numbers else name


def _dates(view: View) -> None:
    first, last = st.columns(2)
    st.session_state["filter_start"] = "" if view.start is None else say_day(view.start)
    st.session_state["filter_end"] = "" if view.end is None else say_day(view.end - 1)
    first.text_input("From", key="filter_start", placeholder="2019", on_change=_take_dates)
    last.text_input("To", key="filter_end", placeholder="Oct 2022", on_change=_take_dates)
    problem = st.session_state.pop("date_problem", "")
    if problem:
        st.warning(problem)
    if view.start is not None or view.end is not None:
        st.session_state["filter_window"] = view.window
        st.segmented_control(
            "Imprecise dates: inside",
            list(Window),
            key="filter_window",
            format_func=lambda each: each.value,
            help="“Some time in 2022” is possibly inside October 2022, but not certainly.",
            on_change=_take_window,
        )


def _take_window() -> None:
    state.change(window=st.session_state["filter_window"] or Window.POSSIBLY)


def _take_dates() -> None:
    try:
        start = _typed("filter_start")
        end = _typed("filter_end")
    except DateError as error:
        st.session_state["date_problem"] = str(error)
        return
    now = state.view()
    if start is not None and end is not None and end[1] is not None and start[0] is not None and end[1] <= start[0]:
        start, end = end, start
    state.change(
        start=None if start is None else start[0] if start[0] is not None else now.start,
        end=None if end is None else end[1] if end[1] is not None else now.end,
    )


def _typed(key: str) -> tuple[int | None, int | None] | None:
    text = str(st.session_state.get(key, "")).strip()
    if not text:
        return None
    interval = read_date(text)
    return interval.start, interval.end


def _articles(source: Source, view: View, counts: Sequence[Count]) -> None:
    titles = {each.id: each.title or each.name for each in loading.articles(source)}
    numbers = {count.name: count.events for count in counts}
    st.session_state["filter_articles"] = list(view.articles)
    st.multiselect(
        "Articles",
        list(dict.fromkeys((*view.articles, *titles))),
        key="filter_articles",
        format_func=lambda each: f"{titles.get(each, each + ' (unknown)')} ({numbers.get(each, 0):,})",
        placeholder="All articles",
        on_change=state.set_names,
        args=("articles",),
    )


def _kinds(key: str, title: str, view: View, counts: Sequence[Count]) -> None:
    chosen: tuple[str, ...] = getattr(view, key)
    numbers = {count.name: count.events for count in counts}
    options = list(dict.fromkeys((*(str(each) for each in chosen), *numbers)))
    st.session_state[f"filter_{key}"] = [str(each) for each in chosen]
    st.pills(
        title,
        options,
        selection_mode="multi",
        key=f"filter_{key}",
        format_func=lambda name: f"{name} {numbers.get(name, 0):,}",
        on_change=_take_kinds,
        args=(key,),
    )


def _take_kinds(key: str) -> None:
    chosen = View.from_query([(key, each) for each in st.session_state[f"filter_{key}"]])
    state.change(**{key: getattr(chosen, key)})


def _numbers(view: View) -> None:
    st.session_state["filter_confidence"] = view.confidence
    st.slider(
        "Confidence of at least",
        0.0,
        1.0,
        step=0.05,
        key="filter_confidence",
        on_change=state.take,
        args=("filter_confidence", "confidence"),
    )
    st.session_state["filter_sources"] = max(1, view.sources)
    st.number_input(
        "Told by at least this many articles",
        1,
        1000,
        key="filter_sources",
        on_change=_take_sources,
    )
    st.session_state["filter_references"] = view.references
    st.toggle(
        "Dates from our reference table",
        key="filter_references",
        help="Events whose date the article does not tell, but a table of well-known events does.",
        on_change=state.take,
        args=("filter_references", "references"),
    )


def _take_sources() -> None:
    number = int(st.session_state["filter_sources"])
    state.change(sources=number if number > 1 else 0)


def _take_lanes() -> None:
    state.change(lanes=st.session_state["lanes"], pinned=())


def arrangement(view: View) -> None:
    """How the picture is laid out, which is no filter."""
    st.session_state["lanes"] = view.lanes
    st.selectbox(
        "Lanes by",
        list(_LANES),
        key="lanes",
        format_func=_LANES.__getitem__,
        on_change=_take_lanes,
    )
    st.session_state["everything"] = view.everything
    st.toggle(
        "Show all events",
        key="everything",
        help="Also what is too minor for a timeline, and what is only imagined.",
        on_change=state.take,
        args=("everything", "everything"),
    )
