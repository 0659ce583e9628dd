"""The buttons above the timeline: which days, how it is arranged, what the shapes mean, keeping a picture."""

from __future__ import annotations

import streamlit as st

from timeline.chart.axis import Stretch
from timeline.chart.figure import page_of
from timeline.chart.glyphs import glyph_of
from timeline.errors import QueryError
from timeline.store.results import Count, Facets
from timeline.ui import browser, drawing, legend, loading, saving, state
from timeline.ui.drawing import Drawn
from timeline.ui.loading import Source
from timeline.ui.marks import marks_of
from timeline.ui.text import label
from timeline.view import LaneOrder, Lanes, View

YEAR = 365
_AROUND = 45  # days shown before and after the open event, at least
_MOST_OFFERED = 300
_ORDERS = {LaneOrder.COUNT: "most events first", LaneOrder.FIRST: "earliest first"}


def show(source: Source, view: View, counts: Facets, window: Stretch, drawn: Drawn, sentence: str) -> None:
    """All of them, in one row where there is room."""
    with st.container(horizontal=True, key="window_buttons", vertical_alignment="center", gap="small"):
        _moves(window)
        _windows(source, view)
        _folding(drawn)
        if view.lanes is not Lanes.NONE:
            arrange = st.popover("Lanes", icon=":material/swap_vert:", key="arrange", on_change="rerun")
            if arrange.open:
                with arrange:
                    _arrange(source, view, counts)
        shapes = st.popover("Legend", icon=":material/info:", key="legend", on_change="rerun")
        if shapes.open:
            with shapes:
                legend.show(browser.palette())
        keep = st.popover("Save", icon=":material/download:", key="save", on_change="rerun")
        if keep.open:
            with keep:
                _save(drawn, sentence)
    saving.mount()


def _moves(window: Stretch) -> None:
    span = window.end - window.start
    quarter = max(1, span // 4)
    _move("Earlier", ":material/chevron_left:", window.start - span // 2, window.end - span // 2, "Shift+Left")
    _move("Later", ":material/chevron_right:", window.start + span // 2, window.end + span // 2, "Shift+Right")
    if span > 8:
        _move("Closer", ":material/zoom_in:", window.start + quarter, window.end - quarter, "Shift+Up")
    _move("Wider", ":material/zoom_out:", window.start - span // 2, window.end + span // 2, "Shift+Down")


def _move(words: str, icon: str, start: int, end: int, shortcut: str) -> None:
    st.button(
        words,
        key=f"window_{words}",
        icon=icon,
        shortcut=shortcut,
        help=f"{words} ({shortcut.replace('+', ' + ')})",
        on_click=state.change,
        kwargs={"start": start, "end": max(end, start + 1)},
    )


def _windows(source: Source, view: View) -> None:
    """Windows by name."""
    if view.start is not None or view.end is not None:
        _window("All days", "fit", ":material/fit_width:", None, "The days of all these events")
    whole = drawing.reach(source, view.without("start"))
    if whole is not None and whole.end - whole.start > YEAR:
        last = Stretch(whole.end - YEAR, whole.end)
        _window("Last year", "last_year", ":material/history:", last, "The twelve months up to the last event")
    if view.selected and (around := _around(source, view)) is not None:
        _window(
            "Around selection", "around", ":material/center_focus_strong:", around, "The weeks around the open event"
        )


def _window(words: str, key: str, icon: str, days: Stretch | None, explained: str) -> None:
    asked = {"start": None, "end": None} if days is None else {"start": days.start, "end": days.end}
    st.button(words, key=key, icon=icon, help=explained, on_click=state.change, kwargs=asked)


def _around(source: Source, view: View) -> Stretch | None:
    """The days around the open event; None where it has none or is not there."""
    try:
        event = loading.event(source, view.selected)
    except QueryError:
        return None
    glyph = glyph_of(marks_of((event,), Lanes.NONE, {})[0])
    if glyph is None:
        return None
    margin = max(_AROUND, (glyph.last - glyph.first) // 2)
    return Stretch(glyph.first - margin, glyph.last + margin)


def _folding(drawn: Drawn) -> None:
    folded = bool(drawn.picture.scale.folds)
    if folded or st.session_state.get("unfolded"):
        st.button(
            "Unfold" if folded else "Fold",
            key="fold",
            icon=":material/unfold_more:" if folded else ":material/unfold_less:",
            help="Show the empty stretches at full length" if folded else "Fold the long empty stretches",
            on_click=_fold,
            args=(folded,),
        )


def _fold(unfold: bool) -> None:
    st.session_state["unfolded"] = unfold


def _arrange(source: Source, view: View, counts: Facets) -> None:
    """The order of the lanes, and which stand on top."""
    st.session_state["lane_order"] = view.lane_order
    st.segmented_control(
        "Order", list(_ORDERS), key="lane_order", format_func=_ORDERS.__getitem__, on_change=_take_order
    )
    offered: tuple[Count, ...] = getattr(counts, str(view.lanes))[:_MOST_OFFERED]
    titles: dict[str, str] = drawing.titles(source) if view.lanes is Lanes.ARTICLES else {}
    st.session_state["pins"] = list(view.pinned)
    st.multiselect(
        "On top",
        list(dict.fromkeys((*view.pinned, *(each.name for each in offered)))),
        key="pins",
        format_func=lambda name: label(str(titles.get(name, name))),
        placeholder="lanes to keep on top",
        on_change=_take_pins,
    )


def _take_order() -> None:
    state.change(lane_order=st.session_state["lane_order"] or LaneOrder.COUNT)


def _take_pins() -> None:
    state.change(pinned=tuple(st.session_state["pins"]))


def _save(drawn: Drawn, sentence: str) -> None:
    """The picture as a file, made in the browser or here: nothing is sent anywhere."""
    st.button("Picture (PNG)", key="save_png", icon=":material/image:", on_click=saving.ask, args=("png",))
    st.button("Drawing (SVG)", key="save_svg", icon=":material/draw:", on_click=saving.ask, args=("svg",))
    st.download_button(
        "Page to open offline (HTML)",
        lambda: page_of(drawn.figure, sentence),
        "timeline.html",
        "text/html",
        key="save_html",
        icon=":material/web:",
        on_click="ignore",
    )
    st.html('<p class="tl-quiet">Made on this machine; nothing is uploaded.</p>')
