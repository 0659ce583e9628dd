"""The timeline itself: the chart, the strip under it, and the buttons that move the window."""

from __future__ import annotations

from typing import Any

import streamlit as st

from timeline.chart.axis import Scale, Stretch
from timeline.chart.picture import Frame, Picture
from timeline.store.results import Facets
from timeline.ui import browser, legend, loading, state
from timeline.ui.loading import Source
from timeline.ui.marks import padded
from timeline.view import View

_CONFIG = {
    "displaylogo": False,
    "scrollZoom": False,
    "doubleClick": False,
    "modeBarButtonsToRemove": [
        "zoom2d",
        "pan2d",
        "select2d",
        "lasso2d",
        "zoomIn2d",
        "zoomOut2d",
        "autoScale2d",
        "resetScale2d",
    ],
    "toImageButtonOptions": {"format": "png", "filename": "timeline", "scale": 2},
}


def window_of(source: Source, view: View) -> Stretch | None:
    """The days the chart shows: what is asked, else all of its events; None where nothing is dated."""
    found = loading.days(source, view)
    if view.start is not None and view.end is not None:
        return Stretch(view.start, view.end)
    if found is None:
        return None
    whole = padded(found)
    start = view.start if view.start is not None else min(whole.start, (view.end or whole.end) - 1)
    end = view.end if view.end is not None else max(whole.end, start + 1)
    return Stretch(start, end) if end > start else Stretch(start, start + 1)


def panel(source: Source, view: View, counts: Facets, sentence: str) -> None:
    """Chart, strip and buttons; says so where there is nothing to draw."""
    window = window_of(source, view)
    if window is None or counts.shown == 0:
        empty(view, counts)
        return
    frame = Frame(window, browser.plot_width(), view.pinned, fold=not st.session_state.get("unfolded", False))
    selected = st.session_state.get("chart_selected", "")
    drawn = loading.drawn(source, view, frame, browser.palette(), selected=selected)
    st.session_state["scale"] = drawn.picture.scale
    st.plotly_chart(
        drawn.figure,
        key="chart",
        on_select=_clicked,
        selection_mode=("points",),
        config=_CONFIG,
        alt=f"Timeline: {sentence}. The list and the table hold the same events.",
    )
    _strip(source, view, window)
    _buttons(view, window, drawn.picture)


def empty(view: View, counts: Facets) -> None:
    """What to say where there is nothing to draw."""
    if counts.shown:
        st.info(
            "None of these events has a date that can be drawn. They are in the list.", icon=":material/event_busy:"
        )
    elif counts.total == 0:
        st.info("This timeline has no events yet. Add articles to fill it.", icon=":material/add_circle:")
        st.button("Add articles", key="empty_add", on_click=state.change, kwargs={"tab": "add"}, type="primary")
    elif view.is_filtered:
        st.info("No event fits all of these filters. Clear one of them to see more.", icon=":material/filter_alt:")


def _clicked() -> None:
    """A click on a glyph opens its event, on "+n" its days, on a break what is folded."""
    points: list[dict[str, Any]] = st.session_state["chart"]["selection"]["points"]
    told = [point.get("customdata") for point in points]
    target = next((str(each[0] if isinstance(each, list) else each) for each in reversed(told) if each), "")
    if target == "unfold":
        st.session_state["unfolded"] = True
    elif target.startswith("open:"):
        _, start, end = target.split(":")
        state.change(start=int(start), end=int(end))
    elif target:
        state.change(selected=target)


def dragged() -> None:
    """The chart was dragged or zoomed in the browser: its window becomes the view's."""
    moved, scale = browser.moved(), st.session_state.get("scale")
    if moved is None or not isinstance(scale, Scale):
        return
    start, end = (scale.day(pixel) for pixel in moved)
    if end - start >= 1:
        state.change(start=int(start), end=int(end) + 1)


def _strip(source: Source, view: View, window: Stretch) -> None:
    """All events pale, the filtered dark; dragging over it sets the window."""
    figure = loading.strip(source, view, window, browser.palette(), width=browser.plot_width())
    if figure is None:
        return
    st.plotly_chart(
        figure,
        key="strip",
        on_select=_boxed,
        selection_mode=("box",),
        config={"displayModeBar": False},
        alt="How the events are spread over time. Drag over it to choose the days shown above.",
    )


def _boxed() -> None:
    boxes: list[dict[str, Any]] = st.session_state["strip"]["selection"]["box"]
    if boxes:
        start, end = sorted(float(edge) for edge in boxes[-1]["x"])
        state.change(start=int(start), end=max(int(end), int(start) + 1))


def _buttons(view: View, window: Stretch, picture: Picture) -> None:
    """Move and zoom without a mouse; what lies outside; what the shapes mean."""
    span = window.end - window.start
    with st.container(horizontal=True, key="window_buttons", vertical_alignment="center"):
        _move("Earlier", ":material/chevron_left:", window.start - span // 2, window.end - span // 2, "Shift+Left")
        _move("Later", ":material/chevron_right:", window.start + span // 2, window.end + span // 2, "Shift+Right")
        quarter = max(1, span // 4)
        if span > 8:
            _move("Closer", ":material/zoom_in:", window.start + quarter, window.end - quarter, "Shift+Up")
        _move("Wider", ":material/zoom_out:", window.start - span // 2, window.end + span // 2, "Shift+Down")
        if view.start is not None or view.end is not None:
            st.button(
                "All days",
                key="fit",
                icon=":material/fit_width:",
                on_click=state.change,
                kwargs={"start": None, "end": None},
            )
        folded = bool(picture.scale.folds)
        if folded or st.session_state.get("unfolded"):
            words = "Unfold empty stretches" if folded else "Fold empty stretches"
            st.button(
                words,
                key="fold",
                icon=":material/unfold_more:" if folded else ":material/unfold_less:",
                on_click=_fold,
                args=(folded,),
            )
        shapes = st.popover("Legend", icon=":material/info:", key="legend", on_change="rerun")
        if shapes.open:
            with shapes:
                legend.show(browser.palette())


def _fold(unfold: bool) -> None:
    st.session_state["unfolded"] = unfold


def _move(words: str, icon: str, start: int, end: int, shortcut: str) -> None:
    st.button(
        words,
        key=f"window_{words}",
        icon=icon,
        shortcut=shortcut,
        on_click=state.change,
        kwargs={"start": start, "end": max(end, start + 1)},
    )
