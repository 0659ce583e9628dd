"""What the sidebar filters by: a widget for each of `timeline.view.filters`."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st

from timeline.errors import DateError
from timeline.escape import clean
from timeline.store.reading.results import Count
from timeline.ui.page import loading, state
from timeline.ui.page.dates import read_date
from timeline.ui.page.scene import Scene
from timeline.ui.page.text import label
from timeline.view import Match, View, Window
from timeline.view.filters import FILTERS, Filter, unread_filters
from timeline.words import say_day

_FLAGS = {
    "references": "Events whose date the article does not tell, but a table of well-known events does.",
    "undated": "Only events that no day, month or year is known of.",
}
_NEAR = ("text", "people", "topics", "start")  # always in sight, in this order; the others fold away


def show(scene: Scene, view: View) -> None:
    """All filters, each with its counts, and a way to clear them."""
    known = {one.key: one for one in FILTERS}
    for key in _NEAR:
        WIDGETS[key](known.pop(key), scene, view)
    narrowed = any(key in known for key in view.narrowing)
    more = st.expander("More filters", expanded=narrowed, key="more_filters", on_change="rerun")
    if more.open:
        with more:
            for key, one in known.items():
                WIDGETS[key](one, scene, view)
    if view.is_filtered:
        st.button("Clear all filters", key="clear", icon=":material/filter_alt_off:", on_click=_clear, width="stretch")


def _clear() -> None:
    state.put(state.view().cleared())


def _text(one: Filter, _scene: Scene, view: View) -> None:
    st.session_state["filter_text"] = view.text
    st.text_input(
        one.label,
        key="filter_text",
        placeholder="words in titles and sentences",
        icon=":material/search:",
        on_change=state.take,
        args=("filter_text", "text"),
    )


def _names(one: Filter, scene: Scene, view: View) -> None:
    """A filter by name. It offers what is known and what is asked: a link keeps what it asks for."""
    kind, title, unknown = one.key, one.label, scene.counts.unknown
    chosen: tuple[str, ...] = getattr(view, kind)
    numbers = _numbers(one, scene)
    st.session_state[f"filter_{kind}"] = list(chosen)
    st.multiselect(
        title,
        list(dict.fromkeys((*chosen, *numbers))),
        key=f"filter_{kind}",
        format_func=lambda name: _counted(name, numbers, unknown),
        placeholder=f"All {title.lower()}",
        filter_mode="contains",
        select_all=False,
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


def _numbers(one: Filter, scene: Scene) -> dict[str, int]:
    counts: tuple[Count, ...] = getattr(scene.counts, one.key)
    return {count.name: count.events for count in counts}


def _counted(name: str, numbers: dict[str, int], unknown: Sequence[str]) -> str:
    shown = clean(name)
    if name in unknown:
        return f"{shown} (unknown)"
    return f"{shown} ({numbers[name]:,})" if name in numbers else shown


def _dates(_one: Filter, _scene: Scene, view: View) -> None:
    first, last = st.columns(2)
    st.session_state["filter_start"] = "" if view.start is None else say_day(view.start)
    st.session_state["filter_end"] = "" if view.end is None else say_day(view.end - 1)
    first.text_input("From", key="filter_start", placeholder="like 2019", on_change=_take_dates)
    last.text_input("To", key="filter_end", placeholder="like Oct 2022", on_change=_take_dates)
    problem = st.session_state.pop("date_problem", "")
    if problem:
        st.warning(label(problem, most=300))
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
        first, last = (str(st.session_state[f"filter_{one}"]).strip() for one in ("start", "end"))
        st.session_state["date_problem"] = f"“To” ({last}) lies before “From” ({first}): type a later day, or clear one"
        return
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


def _articles(one: Filter, scene: Scene, view: View) -> None:
    titles = {each.id: each.title or each.name for each in loading.articles(scene.source)}
    numbers = _numbers(one, scene)
    st.session_state["filter_articles"] = list(view.articles)
    st.multiselect(
        one.label,
        list(dict.fromkeys((*view.articles, *titles))),
        key="filter_articles",
        format_func=lambda each: f"{clean(titles.get(each, each + ' (unknown)'))} ({numbers.get(each, 0):,})",
        placeholder="All articles",
        filter_mode="contains",
        select_all=False,
        on_change=state.set_names,
        args=("articles",),
    )


def _kinds(one: Filter, scene: Scene, view: View) -> None:
    key = one.key
    chosen: tuple[str, ...] = getattr(view, key)
    numbers = _numbers(one, scene)
    options = list(dict.fromkeys((*(str(each) for each in chosen), *numbers)))
    st.session_state[f"filter_{key}"] = [str(each) for each in chosen]
    st.pills(
        one.label,
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


def _confidence(one: Filter, _scene: Scene, view: View) -> None:
    st.session_state["filter_confidence"] = view.confidence
    st.slider(
        f"{one.label} of at least",
        0.0,
        1.0,
        step=0.05,
        key="filter_confidence",
        on_change=state.take,
        args=("filter_confidence", "confidence"),
    )


def _sources(one: Filter, _scene: Scene, view: View) -> None:
    st.session_state["filter_sources"] = max(1, view.sources)
    st.number_input(
        one.label,
        1,
        1000,
        key="filter_sources",
        on_change=_take_sources,
    )


def _flag(one: Filter, _scene: Scene, view: View) -> None:
    key = f"filter_{one.key}"
    st.session_state[key] = getattr(view, one.key)
    st.toggle(one.label, key=key, help=_FLAGS[one.key], on_change=state.take, args=(key, one.key))


def _take_sources() -> None:
    number = int(st.session_state["filter_sources"])
    state.change(sources=number if number > 1 else 0)


def _unread(one: Filter, _scene: Scene, view: View) -> None:
    found = unread_filters(view)
    if found:
        said = ", ".join(f"{key} “{text}”" for key, text in found)
        st.caption(f"{one.label}: {label(said, most=200)}")


WIDGETS: dict[str, Callable[[Filter, Scene, View], None]] = {
    **dict.fromkeys(("people", "organizations", "places", "topics"), _names),
    "articles": _articles,
    **dict.fromkeys(("status", "certainty"), _kinds),
    "text": _text,
    "sources": _sources,
    "confidence": _confidence,
    **dict.fromkeys(_FLAGS, _flag),
    "unread": _unread,
    "start": _dates,
}
"""How each filter of `timeline.view.filters` is asked for, by its key."""
