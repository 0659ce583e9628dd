"""The choice of panels."""

from __future__ import annotations

import streamlit as st

from timeline.ui.page import browser, state
from timeline.ui.page.scene import Scene, Tab

_WORDS = {
    Tab.TIMELINE: ":material/timeline: Timeline",
    Tab.LIST: ":material/list: List",
    Tab.TABLE: ":material/table: Table",
    Tab.ARTICLE: ":material/article: Articles",
    Tab.REVIEW: ":material/fact_check: Review",
    Tab.ADD: ":material/add: Add articles",
}
_KEY = "tabs"
_ROW, _GAP, _WIDTH = 32, 4, 620  # pixels: a row of them, between two rows, and what one row needs


@st.fragment(key=_KEY)
def show(scene: Scene) -> None:
    """One button a panel."""
    scene.now()
    if browser.waits(_KEY, scene.tab):
        st.space(_ROW if browser.page_width() >= _WIDTH else 2 * _ROW + _GAP)
        return
    st.session_state["tab"] = scene.tab
    st.segmented_control(
        "Show as",
        list(_WORDS),
        key="tab",
        format_func=_WORDS.__getitem__,
        label_visibility="collapsed",
        on_change=_take,
    )


def _take() -> None:
    tab = st.session_state["tab"]
    if tab:
        state.turn(tab)
