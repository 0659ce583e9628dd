"""Changes to what is told, in the name of whoever sits here, each with a way back.

What they are asked with is in `tools` and in `review`.
"""

from __future__ import annotations

import datetime

import streamlit as st

from timeline.model import Event, Reading
from timeline.store.edits.curation import (
    Accept,
    Apart,
    Change,
    ChooseReading,
    Hide,
    Merge,
    NameKind,
    Restore,
    TellApart,
    places,
)
from timeline.store.reading.results import Written
from timeline.ui.page import state
from timeline.ui.page.failing import later, writing
from timeline.ui.page.source import Source
from timeline.ui.page.text import label
from timeline.words import say

_WHO = "who"


def edit(source: Source, change: Change, words: str) -> None:
    """Do a change in the name of whoever sits here, and offer to undo it. Raises QueryError."""
    done = source.store.edit(source.timeline, change, who=who(), at=now())
    st.session_state["last_edit"] = (source.timeline, done.number, words)


def said(words: str) -> None:
    """Say what was done where there is no way back; it goes by itself."""
    later(label(words, most=140), icon=":material/check:")


def ask_who() -> None:
    """The field for one's name; what was typed holds on all panels until the page is closed."""
    st.session_state["who_typed"] = st.session_state.get(_WHO, "")
    st.text_input(
        "Your name, kept with what you change", key="who_typed", max_chars=80, placeholder="local", on_change=_take_who
    )


def _take_who() -> None:
    st.session_state[_WHO] = str(st.session_state["who_typed"])


def who() -> str:
    """Who sits here, as they said, else "local"."""
    return str(st.session_state.get(_WHO, "")).strip() or "local"


def now() -> datetime.datetime:
    """This moment, for the log."""
    return datetime.datetime.now(datetime.UTC)


def undo_line(source: Source) -> None:
    """What was just changed, with a way back; on whichever panel one is."""
    timeline, number, words = st.session_state.get("last_edit") or ("", 0, "")
    if not words or timeline != source.timeline:
        return
    with st.container(horizontal=True, vertical_alignment="center", key="undo_line"):
        st.markdown(f":material/check: {label(words, most=140)}", width="content")
        st.button("Undo", key="undo_last", type="tertiary", on_click=undo, args=(source, number))
        st.button("OK", key="undo_forget", type="tertiary", on_click=_forget)


def _forget() -> None:
    st.session_state.pop("last_edit", None)


@writing
def undo(source: Source, number: int | None) -> None:
    """Undo one step, or the last one."""
    _forget()
    source.store.undo(source.timeline, number, who=who(), at=now())


@writing
def redo(source: Source, number: int | None) -> None:
    """Do an undone step again, or the one undone last."""
    _forget()
    source.store.redo(source.timeline, number, who=who(), at=now())


@writing
def accept(source: Source, event: Event) -> None:
    """Looked at and found right."""
    edit(source, Accept(places(event)[0]), f"Accepted: {event.title}")


@writing
def hide(source: Source, event: Event) -> None:
    """Take an event off the timeline."""
    edit(source, Hide(places(event)[0]), f"Hidden: {event.title}")
    if state.view().selected == event.id:
        state.choose("")


@writing
def restore(source: Source, event: Event) -> None:
    """Put a hidden event, or one too minor to be shown, on the timeline."""
    edit(source, Restore(places(event)[0]), f"Shown: {event.title}")


@writing
def choose_reading(source: Source, event: Event, reading: Reading) -> None:
    """Take another reading of the event's date."""
    edit(source, ChooseReading(places(event)[0], reading), f"Date changed to {say(reading.interval)}: {event.title}")


@writing
def merge(source: Source, first: Event, second: Event) -> None:
    """Make two events one; the first keeps its title and date."""
    edit(source, Merge((places(first)[0], places(second)[0])), f"Merged: {first.title}")
    state.close("merge")
    if state.view().selected == second.id:
        state.choose(first.id)


@writing
def keep_apart(source: Source, first: Event, second: Event) -> None:
    """Two events are not one; it is not asked again."""
    edit(source, Apart((places(first)[0], places(second)[0])), f"Kept apart: {first.title}")


@writing
def tell_apart(source: Source, names: Written) -> None:
    """Two names are of two: neither is shown as the other."""
    change = TellApart(NameKind(names.kind), names.written, names.name)
    edit(source, change, f"Told apart: {names.written} and {names.name}")
