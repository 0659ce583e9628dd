"""Views kept under a name."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from timeline.ui.page import loading, state
from timeline.ui.page.failing import writing
from timeline.ui.page.source import Source
from timeline.ui.page.text import label
from timeline.ui.sidebar import rows
from timeline.view import View


def show(source: Source, view: View) -> None:
    """Keep views and choose one; in a popover of the sidebar."""
    popover = st.popover(
        "Saved views", icon=":material/bookmark:", width="stretch", key="saved_views", on_change="rerun"
    )
    if popover.open:
        with popover:
            _views(source, view)


def _views(source: Source, view: View) -> None:
    for name, kept in loading.saved_views(source).items():
        shown = rows.droppable(source, name, key=f"drop_{name}", words="Forget", on_drop=_drop)
        shown.button(label(name), key=f"saved_{name}", type="tertiary", on_click=_open, args=(kept, source.timeline))
    with st.form("keeping_view", border=False):
        st.text_input("Keep this view as", key="saved_name", placeholder="a name")
        st.form_submit_button("Keep", key="keep_view", on_click=_keep, args=(source, view))


def _open(kept: View, timeline: str) -> None:
    state.put(replace(kept, timeline=timeline))


@writing
def _keep(source: Source, view: View) -> None:
    source.store.save_view(source.timeline, str(st.session_state["saved_name"]), view)
    st.session_state["saved_name"] = ""


@writing
def _drop(source: Source, name: str) -> None:
    source.store.delete_view(source.timeline, name)
