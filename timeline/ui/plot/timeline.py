"""The timeline itself: the buttons that move the window, the strip, the chart under it."""

from __future__ import annotations

import streamlit as st

from timeline.chart.axis import Scale, Stretch
from timeline.chart.density import say_drawn
from timeline.chart.picture import Frame, Picture
from timeline.escape import clean, escape
from timeline.store.reading.results import Facets
from timeline.ui.page import browser, nothing, state
from timeline.ui.page.marks import padded
from timeline.ui.page.scene import Scene
from timeline.ui.page.source import Source
from timeline.ui.plot import drawing, figure, strip, toolbar
from timeline.ui.plot.drawing import Drawn
from timeline.view import View
from timeline.words import say_day

_STRIP = "strip"


def window_of(source: Source, view: View, counts: Facets) -> Stretch | None:
    """The days the chart shows: what is asked, else all of its events; None where nothing is dated."""
    if view.start is not None and view.end is not None:
        return Stretch(view.start, view.end)
    found = drawing.days(source, view, counts)
    if found is None:
        return None
    whole = padded(found)
    start = view.start if view.start is not None else min(whole.start, (view.end or whole.end) - 1)
    end = view.end if view.end is not None else max(whole.end, start + 1)
    return Stretch(start, end) if end > start else Stretch(start, start + 1)


def panel(scene: Scene) -> None:
    """Buttons, strip and chart; says so where there is nothing to draw."""
    source, view, counts = scene.source, scene.view, scene.counts
    window = window_of(source, view, counts)
    if window is None:
        nothing.say(view, counts)
        return
    width = browser.plot_width()
    frame = Frame(
        window,
        width,
        view.pinned,
        view.lane_order,
        unfolded=toolbar.unfolded(),
        edge=drawing.edge_of(view, width),
    )
    drawn = drawing.drawn(source, view, frame, browser.palette(), counts)
    above = st.container()  # filled when the chart is on its way
    if counts.shown:
        _chart(scene, drawn, frame)
    with above:
        toolbar.show(scene, drawn)
        _strip(scene, window)
        _outside(source, view)
    if counts.shown == 0:
        nothing.say(view, counts)


def _chart(scene: Scene, drawn: Drawn, frame: Frame) -> None:
    counts, picture = scene.counts, drawn.picture
    st.session_state["scale"], st.session_state["edge"] = picture.scale, frame.edge
    shown = counts.shown - counts.undated
    if words := say_drawn(picture.level, shown, picture.unit, chipped=picture.chipped):
        st.html(f'<p class="tl-quiet tl-drawn">{escape(words)}</p>')
    told = drawing.days(scene.source, scene.view, counts)
    figure.mount(drawn.figure, alt=_alt(scene.sentence, picture, told))


def _alt(sentence: str, picture: Picture, told: Stretch | None) -> str:
    """The picture in words: what is shown, from when to when it is told of (`told`), its lanes, and how to walk
    through it without seeing it."""
    window = picture.scale.window
    if told is not None:  # the window has a margin around its events
        inside = Stretch(max(window.start, told.start), min(window.end, told.end))
        window = inside if inside.end > inside.start else window
    days = f" From {say_day(window.start)} to {say_day(window.end - 1)}."
    lanes = [clean(band.lane.title) for band in picture.bands if band.lane.title]
    among = f" Lanes, from the top: {'; '.join(lanes)}." if lanes else ""
    ways = "The keys j and k walk through the events; the list and the table hold the same."
    return f"Timeline: {sentence}.{days}{among} {ways}"


def clicked() -> None:
    """A click on a glyph opens its event, on a cell or "+n" its days, on a break what is folded, on an
    arrow the nearest event outside."""
    target = browser.clicked()
    act, _, days = target.partition(":")
    if act == "unfold":
        toolbar.unfold(Stretch(*map(int, days.split(":"))))
    elif act == "open":
        start, end = map(int, days.split(":"))
        state.change(start=start, end=end)
    elif act == "reach":
        _reach(int(days))
    elif target:
        state.choose(target)


def _reach(day: int) -> None:
    """Move the window, as wide as it is, to where it holds a day that lies outside of it."""
    view, scale = state.view(), st.session_state.get("scale")
    window = scale.window if isinstance(scale, Scale) else Stretch(view.start or day, view.end or day + 1)
    span = window.end - window.start
    start = day - span // 4 if day >= window.end else day - span * 3 // 4
    state.change(start=start, end=start + span)


def dragged() -> None:
    """The chart was dragged or zoomed in the browser: its window becomes the view's."""
    moved, scale = browser.moved(), st.session_state.get("scale")
    if moved is None or not isinstance(scale, Scale):
        return
    left, right = moved
    edge = float(st.session_state.get("edge", 0.0))
    if abs(right - left - scale.width - 2 * edge) < 1:  # moved as it is, with what is kept free at both sides
        left, right = left + edge, right - edge
    start, end = round(scale.day(left)), round(scale.day(right))
    if end - start >= 1:
        state.change(start=start, end=end)


@st.fragment(key=_STRIP)
def _strip(scene: Scene, window: Stretch) -> None:
    """All events pale, the filtered dark; the window is dragged over it."""
    found = drawing.strip(scene.source, scene.now())
    if found is None:
        return
    if browser.waits(_STRIP, scene.tab):
        st.space(strip.height(browser.plot_width()))
    else:
        strip.mount(found, window, browser.plot_width(), browser.palette(), on_picked=_picked)


def _picked() -> None:
    days = strip.picked()
    if days is None:
        state.change(start=None, end=None)
    else:
        state.change(start=days.start, end=days.end)


def _outside(source: Source, view: View) -> None:
    """How many events lie before and after the days shown, as buttons that lead to the nearest."""
    found = drawing.outside(source, view)
    beyond = found[0] if found else None
    if beyond is None or not (beyond.earlier or beyond.later):
        return
    with st.container(horizontal=True, key="outside", horizontal_alignment="distribute", vertical_alignment="center"):
        if beyond.earlier and beyond.last is not None:
            st.button(
                f"{beyond.earlier:,} earlier, the last on {say_day(beyond.last)}",
                key="outside_earlier",
                icon=":material/arrow_back:",
                type="tertiary",
                on_click=_reach,
                args=(beyond.last,),
            )
        else:
            st.space("stretch")
        if beyond.later and beyond.first is not None:
            st.button(
                f"{beyond.later:,} later, the first on {say_day(beyond.first)}",
                key="outside_later",
                icon=":material/arrow_forward:",
                icon_position="right",
                type="tertiary",
                on_click=_reach,
                args=(beyond.first,),
            )
