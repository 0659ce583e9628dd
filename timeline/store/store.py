"""The store: timelines of articles and events, asked through a `View`."""

from __future__ import annotations

from timeline.store.ledger import Ledger
from timeline.store.saved import SavedViews
from timeline.store.shelves import Shelves


class Store(Shelves, Ledger, SavedViews):
    """One database of timelines. Safe to share between threads; close it when done."""
