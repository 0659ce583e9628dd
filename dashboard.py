"""The dashboard: `streamlit run dashboard.py`. Reads like the page, top to bottom."""

from __future__ import annotations

import streamlit as st

from timeline.ui import header, stage, style, tabs
from timeline.ui.articles import managing
from timeline.ui.page import failing, loading, state
from timeline.ui.page.opening import DOORS, ICON, Doors
from timeline.ui.page.scene import Scene, tab_of
from timeline.ui.page.source import source_of
from timeline.ui.sidebar import sidebar


def main(doors: Doors = DOORS) -> None:
    """Draw the page once; what goes wrong is said on it."""
    st.set_page_config(page_title="Event timeline", page_icon=str(ICON), layout="wide")
    style.apply()
    with failing.told():
        page(doors)


def page(doors: Doors) -> None:
    """The panel that is asked for, and the sidebar."""
    store = doors.store()
    known = store.timelines()
    view = header.current(state.view(), known)
    if view is None:
        with st.sidebar:
            header.brand()
            managing.timelines(store, None)
        state.write_address()
        return
    source = source_of(store, view.timeline, known)
    view = header.settled(source, view)
    counts = loading.facets(source, view)
    sentence = view.sentence(counts.shown, counts.total)

    scene = Scene(source, view, counts, sentence, tab_of(view), doors.extract)
    header.title(view, known)
    tabs.show(scene)
    said = st.container()  # what takes longer to count than the picture is said after it
    stage.show(scene)
    with said:
        header.say(source, view, counts, sentence)
    with st.sidebar:
        sidebar.show(scene, known)
    state.write_address()


if __name__ == "__main__":
    main()
