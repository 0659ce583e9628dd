"""Mending an event: accept, correct, hide, split, merge, choose another date; each step can be undone."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any

import streamlit as st

from timeline.errors import QueryError
from timeline.escape import clean
from timeline.model import Event, Reading, Status
from timeline.store.edits.curation import (
    Accept,
    Apart,
    Change,
    ChooseReading,
    Correct,
    Hide,
    Merge,
    NameKind,
    Place,
    Restore,
    Split,
    TellApart,
    places,
)
from timeline.store.reading.results import Written
from timeline.ui.page import dates, loading, state
from timeline.ui.page.failing import writing
from timeline.ui.page.loading import Source
from timeline.ui.page.text import label
from timeline.view import View
from timeline.words import say

_WHO = "who"
_MOST_OFFERED = 300  # events to merge with


def edit(source: Source, change: Change, words: str) -> None:
    """Do a change in the name of whoever sits here, and offer to undo it. Raises QueryError."""
    done = source.store.edit(source.timeline, change, who=who(), at=now())
    st.session_state["last_edit"] = (source.timeline, done.number, words)


def said(words: str) -> None:
    """Say what was done where there is no way back; on whichever panel and timeline one is."""
    st.session_state["last_edit"] = ("", 0, words)


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
    if not words or timeline not in ("", source.timeline):
        return
    with st.container(horizontal=True, vertical_alignment="center", key="undo_line"):
        st.markdown(f":material/check: {label(words, most=140)}", width="content")
        if number:
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


def tools(source: Source, event: Event) -> None:
    """The buttons of an open event."""
    with st.container(horizontal=True, gap="small", key="tools"):
        if not event.reviewed:
            st.button("Accept", key="tool_accept", icon=":material/check:", on_click=accept, args=(source, event))
        correct = st.popover("Correct", icon=":material/edit:", key="correct", on_change="rerun")
        if correct.open:
            with correct:
                _correct(source, event)
        if event.hidden or not event.shown:
            st.button("Show", key="tool_show", icon=":material/visibility:", on_click=restore, args=(source, event))
        if not event.hidden:
            st.button("Hide", key="tool_hide", icon=":material/visibility_off:", on_click=hide, args=(source, event))
        if len(event.evidence) > 1:
            split = st.popover("Split", icon=":material/call_split:", key="split", on_change="rerun")
            if split.open:
                with split:
                    _split(source, event)
        other = st.popover("Merge", icon=":material/merge:", key="merge", on_change="rerun")
        if other.open:
            with other:
                _merge(source, event)


def _correct(source: Source, event: Event) -> None:
    st.text_input("What happened", value=event.title, key=f"fix_title_{event.id}")
    dates.field("When", key=f"fix_when_{event.id}", value="" if event.when is None else say(event.when))
    st.selectbox(
        "Status",
        list(Status),
        index=list(Status).index(event.status),
        key=f"fix_status_{event.id}",
        format_func=lambda status: status.value,
    )
    for kind, title in (("people", "People"), ("organizations", "Organizations"), ("places", "Places")):
        st.text_input(f"{title}, separated by ;", value="; ".join(getattr(event, kind)), key=f"fix_{kind}_{event.id}")
    st.button("Save", key="tool_save", type="primary", on_click=_save, args=(source, event))


@writing
def _save(source: Source, event: Event) -> None:
    """Write down what differs; a date that cannot be read changes nothing and is said."""

    def typed(field: str) -> str:
        return str(st.session_state[f"fix_{field}_{event.id}"]).strip()

    nothing = change = Correct(places(event)[0])
    if typed("when") != ("" if event.when is None else say(event.when)):
        when = dates.read_date(typed("when")) if typed("when") else None
        change = replace(change, when=when, undated=when is None)
    if typed("title") not in ("", event.title):
        change = replace(change, title=typed("title"))
    status: Status = st.session_state[f"fix_status_{event.id}"]
    if status is not event.status:
        change = replace(change, status=status)
    names = {kind: names_in(typed(kind)) for kind in ("people", "organizations", "places")}
    changed: dict[str, Any] = {kind: told for kind, told in names.items() if told != getattr(event, kind)}
    change = replace(change, **changed)
    if change == nothing:
        raise QueryError("nothing was changed: type another title, date or name first")
    edit(source, change, f"Corrected: {typed('title') or event.title}")
    state.close("correct")


def names_in(text: str) -> tuple[str, ...]:
    """Names that were typed with semicolons between them."""
    return tuple(dict.fromkeys(name for part in text.split(";") if (name := " ".join(part.split()))))


def _split(source: Source, event: Event) -> None:
    """Some of the sentences tell another event."""
    st.caption("Which of these sentences tell another event? They become one of their own.")
    chosen: list[Place] = []
    for number, (each, place) in enumerate(zip(event.evidence, places(event), strict=True)):
        if st.checkbox(label(each.quote, most=160), key=f"split_{event.id}_{number}"):
            chosen.append(place)
    st.button(
        "Split",
        key="tool_split",
        type="primary",
        disabled=not 0 < len(chosen) < len(event.evidence),
        on_click=_take_apart,
        args=(source, event, tuple(chosen)),
    )


@writing
def _take_apart(source: Source, event: Event, apart: tuple[Place, ...]) -> None:
    edit(source, Split(apart), f"Split: {event.title}")
    state.close("split")


def _merge(source: Source, event: Event) -> None:
    """An event to join with this one, those near in time first."""
    around = [other for other in loading.events(source, View(timeline=source.timeline)) if other.id != event.id]
    own = event.when
    if own is not None:
        around.sort(key=lambda other: other.when is None or not other.when.overlaps(own))
    offered = {other.id: other for other in around[:_MOST_OFFERED]}
    picked = st.selectbox(
        "Which event is the same?",
        list(offered),
        index=None,
        key=f"merge_{event.id}",
        placeholder="Type a part of its title",
        format_func=lambda each: f"{say(offered[each].when)}: {clean(offered[each].title)}",
    )
    other = offered.get(picked or "")
    st.button(
        "Merge",
        key="tool_merge",
        type="primary",
        disabled=other is None,
        on_click=merge,
        args=(source, event, other),
    )
