"""The buttons above the timeline: which days, how it is arranged, what the shapes mean, keeping a picture."""

from __future__ import annotations

from functools import partial
from importlib import import_module

import streamlit as st

from timeline.chart.axis import Stretch
from timeline.chart.figure import page_of
from timeline.escape import clean
from timeline.store.reading.results import Facets
from timeline.ui.page import browser, state
from timeline.ui.page.scene import Scene
from timeline.ui.page.source import Source
from timeline.ui.plot import drawing, legend, saving
from timeline.ui.plot.drawing import Drawn
from timeline.view import LaneOrder, Lanes, View

YEAR = 365
_MOST_OFFERED = 300
_ORDERS = {LaneOrder.COUNT: "most events first", LaneOrder.FIRST: "earliest first"}
_UNFOLDED = "unfolded"
_KEY = "tools"
_FILES = (
    ("html", "List to read offline (HTML)", "list", "text/html"),
    ("csv", "Table (CSV)", "table", "text/csv"),
    ("json", "Events with their evidence (JSON)", "data_object", "application/json"),
    ("ics", "Calendar (ICS)", "calendar_month", "text/calendar"),
    ("timelinejs", "Slides for TimelineJS (JSON)", "slideshow", "application/json"),
)
_ENDINGS = {"timelinejs": ".timelinejs.json", "html": "-list.html"}
_HEIGHT = 34  # pixels of a row of them


@st.fragment(key=_KEY)
def show(scene: Scene, drawn: Drawn) -> None:
    """All of them, in one row where there is room."""
    source, view = scene.source, scene.now()
    if browser.waits(_KEY, scene.tab):
        st.space(_HEIGHT)
        return
    with st.container(horizontal=True, key="window_buttons", vertical_alignment="center", gap="small"):
        _windows(source, view)
        _folding(drawn)
        if view.lanes is not Lanes.NONE:
            arrange = st.popover("Lanes", icon=":material/swap_vert:", key="arrange", on_change="rerun")
            if arrange.open:
                with arrange:
                    _arrange(source, view, scene.counts)
        shapes = st.popover("Legend", icon=":material/info:", key="legend", on_change="rerun")
        if shapes.open:
            with shapes:
                legend.show(browser.palette())
        keep = st.popover("Save", icon=":material/download:", key="save", on_change="rerun")
        if keep.open:
            with keep:
                _save(scene, drawn)
    saving.mount(source.timeline, _title(scene))


def _windows(source: Source, view: View) -> None:
    """Windows by name."""
    if view.start is not None or view.end is not None:
        _window("All days", "fit", ":material/fit_width:", None, "The days of all these events")
    whole = drawing.reach(source, view.without("start"))
    if whole is not None and whole.end - whole.start > YEAR:
        last = Stretch(whole.end - YEAR, whole.end)
        _window("Last year", "last_year", ":material/history:", last, "The twelve months up to the last event")


def _window(words: str, key: str, icon: str, days: Stretch | None, explained: str) -> None:
    asked = {"start": None, "end": None} if days is None else {"start": days.start, "end": days.end}
    st.button(words, key=key, icon=icon, help=explained, on_click=state.change, kwargs=asked)


def unfolded() -> tuple[Stretch, ...]:
    """The empty stretches that were opened."""
    opened: tuple[Stretch, ...] = st.session_state.get(_UNFOLDED, ())
    return opened


def unfold(*folds: Stretch) -> None:
    """Open empty stretches; the whole picture is drawn anew."""
    st.session_state[_UNFOLDED] = (*unfolded(), *folds)
    st.rerun()


def _fold() -> None:
    st.session_state[_UNFOLDED] = ()
    st.rerun()


def _folding(drawn: Drawn) -> None:
    scale = drawn.picture.scale
    folds = (*scale.folds, *(Stretch(day - 1, day + 1) for day in scale.borders))
    if folds:
        explained = "Draw all days equally wide, the empty ones too; a click on ⋯ opens one empty stretch"
        st.button("Unfold", key="unfold", icon=":material/unfold_more:", help=explained, on_click=unfold, args=folds)
    if unfolded():
        explained = "Fold the long empty stretches, and give crowded days more room"
        st.button("Fold", key="fold", icon=":material/unfold_less:", help=explained, on_click=_fold)


def _arrange(source: Source, view: View, counts: Facets) -> None:
    """The order of the lanes, and which stand on top."""
    st.session_state["lane_order"] = view.lane_order
    st.segmented_control(
        "Order", list(_ORDERS), key="lane_order", format_func=_ORDERS.__getitem__, on_change=_take_order
    )
    offered = drawing.lane_names(counts, view.lanes)[:_MOST_OFFERED]
    titles: dict[str, str] = drawing.titles(source) if view.lanes is Lanes.ARTICLES else {}
    st.session_state["pins"] = list(view.pinned)
    st.multiselect(
        "On top",
        list(dict.fromkeys((*view.pinned, *offered))),
        key="pins",
        format_func=lambda name: clean(str(titles.get(name, name))),
        placeholder="lanes to keep on top",
        filter_mode="contains",
        select_all=False,
        on_change=_take_pins,
    )


def _take_order() -> None:
    state.change(lane_order=st.session_state["lane_order"] or LaneOrder.COUNT)


def _take_pins() -> None:
    state.change(pinned=tuple(st.session_state["pins"]))


def _save(scene: Scene, drawn: Drawn) -> None:
    """The picture as a file, made in the browser or here, and the events in it: nothing is sent anywhere."""
    st.button("Picture (PNG)", key="save_png", icon=":material/image:", on_click=saving.ask, args=("png",))
    st.button("Drawing (SVG)", key="save_svg", icon=":material/draw:", on_click=saving.ask, args=("svg",))
    st.download_button(
        "Page to open offline (HTML)",
        partial(_page, scene, drawn),
        f"{scene.source.timeline}.html",
        "text/html",
        key="save_html",
        icon=":material/web:",
        on_click="ignore",
    )
    for form, words, icon, kind in _FILES:
        st.download_button(
            words,
            partial(_written, scene.source, scene.now(), form),
            f"{scene.source.timeline}{_ENDINGS.get(form, f'.{form}')}",
            kind,
            key=f"save_{'list' if form == 'html' else form}",
            icon=f":material/{icon}:",
            on_click="ignore",
        )
    st.html('<p class="tl-quiet">Made on this machine; nothing is uploaded.</p>')


def _page(scene: Scene, drawn: Drawn) -> str:
    return page_of(drawn.figure, title=_title(scene), sentence=scene.sentence)


def _title(scene: Scene) -> str:
    info = scene.source.info()
    return info.title if info else "Timeline"


def _written(source: Source, view: View, form: str) -> str:
    """The events of a view as a file of that form; its writer is loaded when it is first asked for."""
    text: str = import_module(f"timeline.export.{form}").write(source.store.timeline(source.timeline, view=view))
    return text
