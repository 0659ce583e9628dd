"""What is drawn anew when an event is opened: the panel and the open event, without the rest of the page."""

from __future__ import annotations

from dataclasses import dataclass, replace

import streamlit as st

from timeline.store.results import Facets
from timeline.ui import (
    browser,
    detail,
    failing,
    header,
    listing,
    loading,
    mending,
    state,
    timeline,
)
from timeline.ui.loading import Source
from timeline.view import View


@dataclass(frozen=True, slots=True)
class Scene:
    """What the page was drawn for: the panel (`tab`) of a view, and how much is in it."""

    source: Source
    view: View
    counts: Facets
    sentence: str
    tab: str


@st.fragment
def show(scene: Scene) -> None:
    """Draw the panel and the open event. Where anything but the open event has changed, the whole page."""
    view = state.view()
    same = _unopened(view) == _unopened(scene.view) and header.tab_of(view) == scene.tab
    if not same or loading.has_changed(scene.source):
        st.rerun()
    with failing.told():
        mending.undo_line(scene.source)
        _panel(scene, view)
    browser.mount(selected=view.selected, tab=scene.tab, on_moved=timeline.dragged, on_told=_told(scene, view))
    state.write_address()


def _unopened(view: View) -> View:
    return replace(view, selected="")


def _panel(scene: Scene, view: View) -> None:
    source, counts = scene.source, scene.counts
    match scene.tab:
        case "timeline":
            timeline.panel(source, view, counts, scene.sentence)
            if view.selected:
                detail.panel(source, view)
            elif counts.shown:
                header.hints()
        case "list":
            listing.list_panel(source, view, counts)
        case "table":
            listing.table_panel(source, view, counts)
            if view.selected:
                detail.panel(source, view)
        case "article":
            from timeline.ui import reading

            reading.panel(source, view)
        case "review":
            from timeline.ui import review

            review.panel(source, view)
        case "add":
            from timeline.ui import adding

            adding.panel(source)


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
