"""What all sessions share: the store, and the process that reads articles."""

from __future__ import annotations

import atexit
from pathlib import Path
from typing import TYPE_CHECKING

import streamlit as st

from timeline.store.store import Store

if TYPE_CHECKING:
    from timeline.job import Reader

ICON = Path(__file__).parent / "icon.png"


@st.cache_resource(show_spinner="Opening the timelines …")
def open_store(url: str) -> Store:
    """The store at that address; a new one gets the bundled timeline. Raises StoreError."""
    store = Store.open(url)
    if not store.timelines():
        from timeline.samples import fill

        fill(store)
    return store


@st.cache_resource(show_spinner=False)
def reader() -> Reader:
    """The process that reads articles, so that the page need not; made when first needed."""
    from timeline.job import Reader

    made = Reader()
    atexit.register(made.close)
    return made
