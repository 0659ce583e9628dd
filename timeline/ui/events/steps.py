"""From an open event to the ones before and after it: of all that are shown, and in its lanes."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from timeline.chart.axis import Stretch
from timeline.chart.glyphs import glyph_of
from timeline.escape import escape
from timeline.model import Event
from timeline.ui.page import loading, state
from timeline.ui.page.marks import lanes_of_event, marks_of
from timeline.ui.page.scene import Tab, tab_of
from timeline.ui.page.source import Source
from timeline.ui.page.text import label
from timeline.view import Lanes, View

_LANES = 3
_AROUND = 45  # days shown before and after the open event, at least


def show(source: Source, view: View, event: Event) -> None:
    """The events before and after: of all that are shown, and in the lanes this one is in."""
    near = loading.neighbours(source, view, event.id)
    with st.container(horizontal=True, horizontal_alignment="right", gap="small", key="steps"):
        _step("Previous", near.previous, "Left")
        _step("Next", near.next, "Right")
        if tab_of(view) is Tab.TIMELINE and (near_it := around_event(event)) is not None:
            st.button(
                "Around it",
                key="around",
                icon=":material/center_focus_strong:",
                help="Show the weeks around this event",
                on_click=state.change,
                kwargs={"start": near_it.start, "end": near_it.end},
            )
        st.button("Close", key="close", on_click=state.choose, args=("",), shortcut="Escape")
    titles = {each.id: each.title or each.name for each in loading.articles(source)}
    with st.container(gap=None):
        for number, name in enumerate(lanes_of_event(event, view.lanes, titles)[:_LANES]):
            _lane(number, name, loading.in_lane(source, view, name), event)


def around_event(event: Event) -> Stretch | None:
    """The days around an event; None where it has none."""
    glyph = glyph_of(marks_of((event,), Lanes.NONE, {})[0])
    if glyph is None:
        return None
    margin = max(_AROUND, (glyph.last - glyph.first) // 2)
    return Stretch(glyph.first - margin, glyph.last + margin)


def _step(words: str, event: Event | None, shortcut: str) -> None:
    st.button(
        words,
        key=f"step_{words}",
        disabled=event is None,
        help=label(event.title) if event else None,
        on_click=state.choose,
        args=(event.id if event else "",),
        shortcut=shortcut,
    )


def _lane(number: int, name: str, ids: Sequence[str], event: Event) -> None:
    if event.id not in ids or len(ids) < 2:
        return
    at = ids.index(event.id)
    with st.container(
        horizontal=True, horizontal_alignment="right", vertical_alignment="center", key=f"lane_{number}", gap="small"
    ):
        st.html(f'<span class="tl-quiet">{escape(name)}: {at + 1} of {len(ids)}</span>', width="content")
        for words, icon, to in (("Previous", "arrow_back", at - 1), ("Next", "arrow_forward", at + 1)):
            there = 0 <= to < len(ids)
            st.button(
                f":material/{icon}:",
                key=f"lane_{words}_{number}",
                help=f"{words} with {label(name)}",
                type="tertiary",
                disabled=not there,
                on_click=state.choose,
                args=(ids[to] if there else "",),
            )
