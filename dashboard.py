"""The dashboard: `streamlit run dashboard.py`. Reads like the page, top to bottom."""

from __future__ import annotations

import streamlit as st

from timeline.errors import StoreError
from timeline.ui import browser, detail, header, listing, loading, opening, reading, sidebar, state, style, timeline


def main() -> None:
    """Draw the page once."""
    st.set_page_config(page_title="Event timeline", page_icon=str(opening.ICON), layout="wide")
    style.apply()
    try:
        store = opening.open_store(opening.store_url())
        known = store.timelines()
    except StoreError as error:
        header.failed(error)
        return
    view = header.current(state.view(), known)
    if view is None:
        return
    source = loading.source(store, view.timeline)
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
            reading.panel(source, view)
    if view.selected:
        detail.panel(source, view)
    elif tab == "timeline":
        header.hints()

    with st.sidebar:
        header.brand()
        sidebar.choose_timeline(known, view)
        sidebar.filters(source, view, counts)
        sidebar.arrangement(view)
    browser.mount(on_moved=timeline.dragged)
    state.write_address()


if __name__ == "__main__":
    main()
