"""What the page was drawn for. Parts of it are drawn anew alone; they ask here whether that is enough."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

import streamlit as st

from timeline.store.reading.results import Facets
from timeline.ui.page import browser, state
from timeline.ui.page.opening import Extract
from timeline.ui.page.source import Source
from timeline.view import View


class Tab(StrEnum):
    """The panels, as a link says them, in their order on the page."""

    TIMELINE = "timeline"
    LIST = "list"
    TABLE = "table"
    ARTICLE = "article"
    REVIEW = "review"
    ADD = "add"


def tab_of(view: View) -> Tab:
    """The panel to show: what the link says, else the timeline, on a phone the list."""
    if view.tab in tuple(Tab):
        return Tab(view.tab)
    return Tab.LIST if browser.is_phone() else Tab.TIMELINE


@dataclass(frozen=True, slots=True)
class Scene:
    """The panel (`tab`) of a view, how much is in it, and how an article is read."""

    source: Source
    view: View
    counts: Facets
    sentence: str
    tab: Tab
    extract: Extract

    def now(self) -> View:
        """The view as it is by now. Where anything but what is open has changed, the whole page is drawn anew."""
        view = state.view()
        same = _unopened(view) == _unopened(self.view) and tab_of(view) == self.tab
        if not same or self.source.has_changed():
            st.rerun()
        return view


def _unopened(view: View) -> View:
    return replace(view, selected="", reading="")
