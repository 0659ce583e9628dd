"""What all sessions share: the store, and the process that reads articles."""

from __future__ import annotations

import atexit
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import streamlit as st

from timeline.model import Article, Extraction
from timeline.store.address import address
from timeline.store.store import Store

if TYPE_CHECKING:
    from timeline.job import Reader

Extract = Callable[[Article], Extraction]
"""How an article is read; as `timeline.build.Extract`, which takes long to load."""

ICON = Path(__file__).parent / "icon.png"


@st.cache_resource(show_spinner="Opening the timelines …", on_release=Store.close)
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


def stop_reading(article: Article) -> None:
    """Do not read that article any further."""
    reader().stop(article)


def again() -> None:
    """Close the store, so that the next look at the page opens it anew; what reads articles stays."""
    open_store.clear()


@dataclass(frozen=True, slots=True)
class Doors:
    """What the page stands on: its store, which raises StoreError where it cannot be opened, and how an article is
    read (as `timeline.pipeline.extract`)."""

    store: Callable[[], Store]
    extract: Extract


DOORS = Doors(lambda: open_store(address()), lambda article: reader().extract(article))
"""The real ones."""
