"""What the page was drawn for. Parts of it are drawn anew alone; they ask here whether that is enough."""

from __future__ import annotations

from dataclasses import dataclass, replace

import streamlit as st

from timeline.store.results import Facets
from timeline.ui import header, loading, state
from timeline.ui.loading import Source
from timeline.view import View


@dataclass(frozen=True, slots=True)
class Scene:
    """The panel (`tab`) of a view, and how much is in it."""

    source: Source
    view: View
    counts: Facets
    sentence: str
    tab: str

    def now(self) -> View:
        """The view as it is by now. Where anything but the open event has changed, the whole page is drawn anew."""
        view = state.view()
        same = _unopened(view) == _unopened(self.view) and header.tab_of(view) == self.tab
        if not same or loading.has_changed(self.source):
            st.rerun()
        return view


def _unopened(view: View) -> View:
    return replace(view, selected="")
