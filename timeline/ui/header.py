"""The top of the page: which timeline, what is shown in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import streamlit as st

from timeline.escape import escape
from timeline.interval import Interval
from timeline.store.reading.results import Facets, TimelineInfo
from timeline.ui.page import browser, loading, state
from timeline.ui.page.scene import Scene, Tab
from timeline.ui.page.source import Source
from timeline.ui.page.text import label
from timeline.view import View
from timeline.words import say as say_interval

_SILENCE = 30  # days, at least, that are worth a word
_BURSTS = 2


def brand() -> None:
    """The name of the page."""
    st.html('<p class="tl-brand">Event timeline</p>')


def title(view: View, known: Sequence[TimelineInfo]) -> None:
    """The name of the timeline, the one headline of the page."""
    name = next(each.title for each in known if each.id == view.timeline)
    st.html(f'<h1 class="tl-name" dir="auto">{escape(name)}</h1>')


def current(view: View, known: Sequence[TimelineInfo]) -> View | None:
    """The view with its timeline filled in; None, said on the page, when a link names one nobody has."""
    ids = [each.id for each in known]
    if not ids:
        st.info("There is no timeline yet. Make one under “Manage timelines” in the sidebar.", icon=":material/add:")
        return None
    if view.timeline in ids:
        return view
    if view.timeline:
        st.warning(f"There is no timeline “{label(view.timeline)}” here. It may have been deleted or renamed.")
        st.caption("These are here:")
        for each in known:
            st.button(label(each.title), key=f"go_{each.id}", on_click=state.put, args=(View(timeline=each.id),))
        return None
    state.change(timeline=ids[0])
    return replace(view, timeline=ids[0])


def settled(source: Source, view: View) -> View:
    """The view by the names that are shown: a link to "Musk" asks for Elon Musk where that is who is meant."""
    found = loading.settled(source, view)
    if found != view:
        state.change(people=found.people, organizations=found.organizations, pinned=found.pinned)
    return found


def say(source: Source, view: View, counts: Facets, sentence: str) -> None:
    """What is shown, in words, how it is spread in time, and what was asked for in vain."""
    spread = _spread(source, view)
    with st.container():
        with st.container(key="told", horizontal=True, vertical_alignment="center", gap="small"):
            st.html(f'<p class="tl-sentence">{escape(sentence)}.</p>', width="content")
            if counts.undated and not view.undated:
                words = f"{counts.undated:,} of them without a date"
                _counted(words, "undated", "Show only these, as a list", undated=True, tab=Tab.LIST)
            if counts.minor and not view.is_filtered:
                words = f"{counts.minor:,} minor {'one' if counts.minor == 1 else 'ones'} left out"
                _counted(words, "minor", "Show these as well", everything=True)
        if spread:
            st.html(f'<p class="tl-quiet">{escape(spread)}</p>')
        for name in counts.unknown:
            st.warning(
                f"No events for {label(name)}: nobody in this timeline is called that.", icon=":material/search_off:"
            )
        if view.tab and view.tab not in tuple(Tab):
            st.warning(
                f"This link asks for the panel “{label(view.tab)}”, which is not here.", icon=":material/link_off:"
            )
        for part in view.unread:
            key, _, text = part.partition("=")
            st.warning(
                f"This link asks for {key} “{label(text)}”, which is not known here.", icon=":material/link_off:"
            )


def _counted(words: str, key: str, help: str, **shown: Any) -> None:
    """What is counted, as the button that shows it."""
    st.button(words, key=f"show_{key}", type="tertiary", help=help, on_click=state.change, kwargs=shown)


def _spread(source: Source, view: View) -> str:
    """When those who are filtered by were not told of for long, and when of much."""
    if not (view.people or view.organizations):
        return ""
    found = loading.rhythm(source, view)
    parts = []
    if found.silence is not None and found.silence.end - found.silence.start >= _SILENCE:
        days = Interval(found.silence.start, found.silence.end)
        parts.append(f"Longest silence: {say_interval(days)} ({_length(days)}).")
    if found.bursts:
        told = [f"{say_interval(Interval(each.start, each.end))} ({each.events:,} events)" for each in found.bursts]
        parts.append(f"Busiest: {' and '.join(told[:_BURSTS])}.")
    return " ".join(parts)


def _length(days: Interval) -> str:
    """How long it is: in whole years or months that are full, else in days."""
    number = days.days or 0
    for unit, length in (("years", 366), ("months", 31)):
        if number >= 2 * length:
            return f"more than {number // length} {unit}"
    return f"{number} days"


def hints(scene: Scene) -> None:
    """Three steps, until the first event was opened in this browser or they were sent away."""
    is_first = browser.is_new_here() and not scene.view.is_filtered
    if not is_first or not scene.counts.shown or scene.tab not in (Tab.TIMELINE, Tab.LIST):
        return
    st.html(
        '<div class="tl-hints">'
        "<div><b>1 · Look</b><span>A dot is a day we know. A wide bar is all we know: some time in that month "
        "or year.</span></div>"
        "<div><b>2 · Ask why</b><span>Click an event to see its sentence, and how its date was found.</span></div>"
        "<div><b>3 · Add your own</b><span>Paste or upload articles, filter them, send the address of what you "
        "see.</span></div>"
        "<button data-met>Got it</button></div>"
    )
