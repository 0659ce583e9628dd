"""The sidebar: which timeline, what is filtered, how it is laid out."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from timeline.escape import clean
from timeline.store.reading.results import TimelineInfo
from timeline.ui import header
from timeline.ui.articles import managing
from timeline.ui.page import browser, failing, state
from timeline.ui.page.scene import Scene
from timeline.ui.sidebar import filtering, saved, topics
from timeline.view import Lanes, View

_KEY = "sidebar"
_LANES: dict[Lanes, str] = {
    Lanes.PEOPLE: "Names",
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
        filtering.show(scene, view)
        arrangement(view)
        saved.show(source, view)
        topics.own(source)
        managing.timelines(source.store, next((each for each in known if each.id == view.timeline), None))


def choose_timeline(known: Sequence[TimelineInfo], view: View) -> None:
    """The picker of timelines."""
    titles = {each.id: clean(each.title) for each in known}
    if st.session_state.get("timeline") != view.timeline and view.timeline in titles:
        st.session_state["timeline"] = view.timeline
    st.selectbox("Timeline", list(titles), format_func=titles.__getitem__, key="timeline", on_change=_take_timeline)


def _take_timeline() -> None:
    state.put(View(timeline=st.session_state["timeline"], lanes=state.view().lanes))


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
        help="By names: the people of an event; where it names none, its organizations, else its places.",
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
