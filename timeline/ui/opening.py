"""Opening the store: what `TIMELINE_DATABASE_URL` names, else a file beside the project."""

from __future__ import annotations

import os
from pathlib import Path

import streamlit as st

from timeline.samples import fill
from timeline.store import Store

ICON = Path(__file__).parent / "icon.png"
_FILE = Path(__file__).resolve().parents[2] / "timelines.db"


@st.cache_resource(show_spinner="Opening the timelines …")
def open_store(url: str) -> Store:
    """The store at that address; a new one gets the bundled timeline. Raises StoreError."""
    store = Store.open(url)
    if not store.timelines():
        fill(store)
    return store


def store_url() -> str:
    """Where the timelines are kept."""
    return os.environ.get("TIMELINE_DATABASE_URL") or f"sqlite:///{_FILE}"
