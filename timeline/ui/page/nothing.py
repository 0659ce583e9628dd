"""What is said where there is nothing to show, and the ways out of it."""

from __future__ import annotations

import streamlit as st

from timeline.store.reading.results import Facets
from timeline.ui.page import state
from timeline.view import View
from timeline.view.filters import FILTERS

_LABELS = {one.key: one.label for one in FILTERS}


def say(view: View, counts: Facets) -> None:
    """Why nothing is shown; each filter that narrows it can be cleared from here."""
    if counts.shown:
        st.info(
            "None of these events has a date that can be drawn. They are in the list.", icon=":material/event_busy:"
        )
    elif counts.total == 0:
        st.info("This timeline has no events yet. Add articles to fill it.", icon=":material/add_circle:")
        st.button("Add articles", key="empty_add", on_click=state.change, kwargs={"tab": "add"}, type="primary")
    elif view.narrowing == ("start",):
        st.info("Nothing happened on these days, as far as these articles tell.", icon=":material/event_busy:")
        _clear(view)
    elif view.is_filtered:
        st.info("No event fits all of these filters. Clear one of them to see more.", icon=":material/filter_alt:")
        _clear(view)


def _clear(view: View) -> None:
    with st.container(horizontal=True, key="ways_out"):
        for key in view.narrowing:
            _put(f"Clear {_LABELS[key].lower()}", f"empty_{key}", view.without(key))
        if len(view.narrowing) > 1:
            _put("Clear all of them", "empty_clear", view.cleared())


def _put(words: str, key: str, other: View) -> None:
    st.button(words, key=key, icon=":material/filter_alt_off:", on_click=state.put, args=(other,))
