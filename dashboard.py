"""The dashboard: `streamlit run dashboard.py`. Reads like the page, top to bottom."""

from __future__ import annotations

import streamlit as st

from timeline.errors import StoreError
from timeline.store.address import address
from timeline.ui import (
    browser,
    detail,
    header,
    listing,
    loading,
    managing,
    opening,
    sidebar,
    state,
    style,
    timeline,
    topics,
)


def main() -> None:
    """Draw the page once."""
    st.set_page_config(page_title="Event timeline", page_icon=str(opening.ICON), layout="wide")
    style.apply()
    try:
        store = opening.open_store(address())
        known = store.timelines()
    except StoreError as error:
        header.failed(error)
        return
    view = header.current(state.view(), known)
    if view is None:
        with st.sidebar:
            managing.timelines(store, None)
        state.write_address()
        return
    source = loading.source(store, view.timeline, known)
    counts = loading.facets(source, view)
    sentence = view.sentence(counts.shown, counts.total)

    tab = header.tabs(view)
    header.say(counts, sentence)
    match tab:
        case "timeline":
            timeline.panel(source, view, counts, sentence)
        case "list":
            listing.list_panel(source, view, counts)
        case "table":
            listing.table_panel(source, view, counts)
        case "article":
            from timeline.ui import reading

            reading.panel(source, view)
        case "review":
            from timeline.ui import review

            review.panel(source, view)
        case "add":
            from timeline.ui import adding

            adding.panel(source)
    if view.selected:
        detail.panel(source, view)
    elif tab == "timeline":
        header.hints()

    with st.sidebar:
        header.brand()
        sidebar.choose_timeline(known, view)
        sidebar.filters(source, view, counts)
        sidebar.arrangement(view)
        sidebar.saved_views(source, view)
        topics.own(source)
        managing.timelines(store, next((each for each in known if each.id == view.timeline), None))
    browser.mount(selected=view.selected, on_moved=timeline.dragged)
    state.write_address()


if __name__ == "__main__":
    main()
