"""The panel that was chosen and the open event, which is drawn anew alone when another one is opened."""

from __future__ import annotations

import streamlit as st

from timeline.ui import header, listing
from timeline.ui.events import detail, mending
from timeline.ui.page import browser, failing, loading, state
from timeline.ui.page.scene import Scene, Tab
from timeline.ui.plot import timeline
from timeline.view import View

_OPENED = "opened"


def show(scene: Scene) -> None:
    """Draw the panel and the open event. A chart stays as it is when an event is opened: the browser sets it off.

    A fragment is known by its place on the page, and the browser goes on speaking to the one it knows: what
    comes and goes before it stands in a container, which is always there.
    """
    with failing.told():
        with st.container():
            mending.undo_line(scene.source)
        with st.container():
            header.hints(scene)
        with st.container():
            if scene.tab is Tab.TIMELINE:
                timeline.panel(scene)
    _opened(scene)


@st.fragment(key=_OPENED)
def _opened(scene: Scene) -> None:
    """All that follows the open event."""
    view = scene.now()
    with failing.told():
        _panel(scene, view)
    if view.selected:
        browser.greet()
    browser.mount(
        selected=view.selected,
        tab=scene.tab,
        on_moved=timeline.dragged,
        on_clicked=timeline.clicked,
        on_told=_told(scene, view),
    )
    state.write_address()


def _panel(scene: Scene, view: View) -> None:
    source, counts = scene.source, scene.counts
    match scene.tab:
        case Tab.TIMELINE:
            if view.selected:
                detail.panel(source, view)
        case Tab.LIST:
            listing.list_panel(source, view, counts)
        case Tab.TABLE:
            listing.table_panel(source, view, counts)
            with st.container():  # which alone becomes the sheet at the foot
                if view.selected:
                    detail.panel(source, view)
        case Tab.ARTICLE:
            from timeline.ui.articles import reading

            reading.panel(source, view, scene.extract)
        case Tab.REVIEW:
            from timeline.ui.events import review

            review.panel(source, view)
        case Tab.ADD:
            from timeline.ui.articles import adding

            adding.panel(source, scene.extract)


def _told(scene: Scene, view: View) -> browser.Told:
    """What a key or a click on a marked word asks for."""

    def act() -> None:
        event, step = browser.told()
        if event:
            state.choose(event)
        elif step and not view.selected:
            events = loading.events(scene.source, view)
            if events:
                state.choose(events[0 if step > 0 else -1].id)

    return failing.careful(act)
