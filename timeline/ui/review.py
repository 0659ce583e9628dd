"""Review: what we are least sure of comes first; accept, correct, hide, undo."""

from __future__ import annotations

import datetime
from dataclasses import replace

import streamlit as st

from timeline.errors import DateError, InputError
from timeline.model import Event, Reading, Status
from timeline.store.curation import (
    Accept,
    AddEvent,
    Change,
    ChooseReading,
    Correct,
    Edit,
    Hide,
    Merge,
    Place,
    Split,
    places,
)
from timeline.ui import loading, state
from timeline.ui.dates import read_date
from timeline.ui.loading import Source
from timeline.ui.text import label
from timeline.view import View
from timeline.words import say

_QUEUE = 12
_WORDS = {
    "correct": "corrected",
    "choose": "another reading chosen",
    "hide": "hidden",
    "restore": "shown again",
    "merge": "merged",
    "split": "split",
    "add": "added by hand",
    "rename": "renamed",
    "define": "topic defined",
    "move": "text changed",
    "accept": "accepted",
}


def edit(source: Source, change: Change) -> bool:
    """Do a change in the name of whoever sits here; False, and said, when it cannot be done."""
    who = str(st.session_state.get("who") or "local")
    try:
        source.store.edit(source.timeline, change, who=who, at=datetime.datetime.now(datetime.UTC))
    except InputError as error:
        st.toast(label(str(error)), icon=":material/error:")
        return False
    loading.note_write()
    return True


def panel(source: Source, view: View) -> None:
    """The queue, an event to add by hand, and what was done so far."""
    events = sorted(
        (event for event in loading.events(source, view) if not event.reviewed), key=lambda event: event.confidence
    )
    st.caption(
        f"{len(events):,} events nobody has looked at yet, the least sure first. What you change is kept apart from "
        "what was read, and can always be undone."
    )
    queue, done = st.columns([3, 2], gap="large")
    with queue, st.container(key="queue", gap="small"):
        for event in events[:_QUEUE]:
            _row(source, event, view)
        if not events:
            st.success("Everything here was reviewed.", icon=":material/done_all:")
    with done:
        st.text_input("Your name, kept with what you change", key="who", placeholder="local")
        _add(source)
        _history(source)


def _row(source: Source, event: Event, view: View) -> None:
    words = say(event.when, before=event.before, after=event.after)
    with st.container(border=True, gap=None):
        st.button(
            f"**{label(words)}** — {label(event.title)} :gray[· {event.confidence:.0%} sure]",
            key=f"review_{event.id}",
            type="secondary" if event.id == view.selected else "tertiary",
            wrap=True,
            on_click=state.choose,
            args=(event.id,),
            width="stretch",
        )
        with st.container(horizontal=True, horizontal_alignment="right"):
            st.button(
                "Accept",
                key=f"accept_{event.id}",
                icon=":material/check:",
                type="tertiary",
                on_click=_accept,
                args=(source, event),
            )
            st.button(
                "Hide",
                key=f"hide_{event.id}",
                icon=":material/visibility_off:",
                type="tertiary",
                on_click=_hide,
                args=(source, event),
            )


def _accept(source: Source, event: Event) -> None:
    edit(source, Accept(places(event)[0]))


def _hide(source: Source, event: Event) -> None:
    if edit(source, Hide(places(event)[0])) and st.session_state["view"].selected == event.id:
        state.choose("")


def _history(source: Source) -> None:
    """What was changed, newest first; the last steps can be undone one by one, in any order."""
    edits = source.store.edits(source.timeline)
    with st.container(horizontal=True):
        st.button("Undo", key="undo", icon=":material/undo:", disabled=not edits, on_click=_undo, args=(source, None))
        st.button("Redo", key="redo", icon=":material/redo:", disabled=not edits, on_click=_redo, args=(source, None))
    for each in reversed(edits[-15:]):
        _step(source, each)


def _step(source: Source, each: Edit) -> None:
    words = f"{_WORDS[each.kind]} by {label(each.who)}, {each.at[:16].replace('T', ' ')}"
    line, button = st.columns([4, 1], vertical_alignment="center")
    line.markdown(f"~~{words}~~" if each.undone else words)
    button.button(
        "Redo" if each.undone else "Undo",
        key=f"edit_{each.number}",
        type="tertiary",
        on_click=_redo if each.undone else _undo,
        args=(source, each.number),
    )


def _undo(source: Source, number: int | None) -> None:
    source.store.undo(source.timeline, number, at=datetime.datetime.now(datetime.UTC))
    loading.note_write()


def _redo(source: Source, number: int | None) -> None:
    source.store.redo(source.timeline, number, at=datetime.datetime.now(datetime.UTC))
    loading.note_write()


def _add(source: Source) -> None:
    with st.expander("Add an event by hand", icon=":material/add:"), st.form("by_hand", border=False):
        st.text_input("What happened", key="hand_title")
        st.text_input("When", key="hand_when", placeholder="October 2022, about 1984, 2 December 2022")
        st.text_input("Who (names, separated by ;)", key="hand_people")
        st.form_submit_button("Add", on_click=_add_event, args=(source,))


def _add_event(source: Source) -> None:
    title = str(st.session_state["hand_title"]).strip()
    typed = str(st.session_state["hand_when"]).strip()
    try:
        when = read_date(typed) if typed else None
    except DateError as error:
        st.toast(label(str(error)), icon=":material/error:")
        return
    if not title:
        st.toast("Say what happened.", icon=":material/error:")
        return
    people = tuple(name.strip() for name in str(st.session_state["hand_people"]).split(";") if name.strip())
    edit(source, AddEvent(title, when, people=people))


def tools(source: Source, event: Event) -> None:
    """The buttons of an open event: accept, correct, other readings, hide, split, merge."""
    place = places(event)[0]
    with st.container(horizontal=True):
        if not event.reviewed:
            st.button("Accept", key="tool_accept", icon=":material/check:", on_click=_accept, args=(source, event))
        correct = st.popover("Correct", icon=":material/edit:", key="correct", on_change="rerun")
        if correct.open:
            with correct:
                _correct(source, event, place)
        st.button("Hide", key="tool_hide", icon=":material/visibility_off:", on_click=_hide, args=(source, event))
        if len(event.evidence) > 1:
            st.button("Split", key="tool_split", icon=":material/call_split:", on_click=_split, args=(source, event))
        merge = st.popover("Merge with", icon=":material/merge:", key="merge", on_change="rerun")
        if merge.open:
            with merge:
                _merge(source, event, place)


def _correct(source: Source, event: Event, place: Place) -> None:
    st.text_input("Title", value=event.title, key=f"fix_title_{event.id}")
    st.text_input(
        "Date",
        value="" if event.when is None else say(event.when),
        key=f"fix_when_{event.id}",
        placeholder="October 2022, about 1984, 2022-12-02; empty: not known",
    )
    st.selectbox(
        "Status",
        list(Status),
        index=list(Status).index(event.status),
        key=f"fix_status_{event.id}",
        format_func=lambda status: status.value,
    )
    st.text_input("People, separated by ;", value="; ".join(event.people), key=f"fix_people_{event.id}")
    st.button("Save", key="tool_save", type="primary", on_click=_save, args=(source, event, place))


def _save(source: Source, event: Event, place: Place) -> None:
    """Write down what differs; a date that cannot be read changes nothing and is said."""
    typed = str(st.session_state[f"fix_when_{event.id}"]).strip()
    change = Correct(place)
    before = "" if event.when is None else say(event.when)
    try:
        if typed != before:
            change = replace(change, when=read_date(typed)) if typed else replace(change, undated=True)
    except DateError as error:
        st.toast(label(str(error)), icon=":material/error:")
        return
    title = str(st.session_state[f"fix_title_{event.id}"]).strip()
    people = tuple(name.strip() for name in str(st.session_state[f"fix_people_{event.id}"]).split(";") if name.strip())
    status: Status = st.session_state[f"fix_status_{event.id}"]
    change = replace(
        change,
        title=title if title and title != event.title else None,
        people=people if people != event.people else None,
        status=status if status is not event.status else None,
    )
    if change != Correct(place):
        edit(source, change)


def _split(source: Source, event: Event) -> None:
    edit(source, Split(places(event)[1:]))


def _merge(source: Source, event: Event, place: Place) -> None:
    """Events near in time to join with this one."""
    around = [other for other in loading.events(source, View(timeline=source.timeline)) if other.id != event.id]
    if event.when is not None:
        own = event.when
        around = [other for other in around if other.when is not None and other.when.overlaps(own)] or around
    titles = {other.id: other for other in around[:300]}
    other = st.selectbox(
        "The same event as",
        list(titles),
        index=None,
        key=f"merge_{event.id}",
        format_func=lambda each: f"{say(titles[each].when)}: {titles[each].title}",
    )
    chosen = titles.get(other or "")
    st.button(
        "Merge",
        key="tool_merge",
        disabled=chosen is None,
        on_click=_merge_with,
        args=(source, place, chosen),
    )


def _merge_with(source: Source, place: Place, other: Event) -> None:
    edit(source, Merge((place, places(other)[0])))


def choose_reading(source: Source, event: Event, reading: Reading) -> None:
    """Take another reading of the event's date."""
    edit(source, ChooseReading(places(event)[0], reading))
