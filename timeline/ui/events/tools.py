"""The tools of an open event: accept, correct, show or hide, split, merge."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import streamlit as st

from timeline.errors import QueryError
from timeline.escape import clean
from timeline.interval import Interval
from timeline.model import Event, Status
from timeline.store.edits.curation import Correct, Place, Split, places
from timeline.ui.events import mending
from timeline.ui.page import dates, loading, state
from timeline.ui.page.failing import writing
from timeline.ui.page.source import Source
from timeline.ui.page.text import label
from timeline.view import View
from timeline.words import say

NAMED = ("people", "organizations", "places")
"""Fields of an event that hold names, each typed with semicolons between them."""
_MOST_OFFERED = 300  # events to merge with


def show(source: Source, event: Event) -> None:
    """The buttons of an open event."""
    with st.container(horizontal=True, gap="small", key="tools"):
        if not event.reviewed:
            _act("Accept", "check", mending.accept, source, event)
        _form("Correct", "edit", _correct, source, event)
        if event.hidden or not event.shown:
            _act("Show", "visibility", mending.restore, source, event)
        if not event.hidden:
            _act("Hide", "visibility_off", mending.hide, source, event)
        if len(event.evidence) > 1:
            _form("Split", "call_split", _split, source, event)
        _form("Merge", "merge", _merge, source, event)


def _act(words: str, icon: str, act: Callable[[Source, Event], None], source: Source, event: Event) -> None:
    st.button(words, key=f"tool_{words.lower()}", icon=f":material/{icon}:", on_click=act, args=(source, event))


def _form(words: str, icon: str, fields: Callable[[Source, Event], None], source: Source, event: Event) -> None:
    """A button that opens fields, which are drawn only then."""
    form = st.popover(words, icon=f":material/{icon}:", key=words.lower(), on_change="rerun")
    if form.open:
        with form, st.container(key="fields"):  # as wide as a title needs
            fields(source, event)


def _correct(source: Source, event: Event) -> None:
    st.text_input("What happened", value=event.title, key=f"fix_title_{event.id}")
    when, status = st.columns([3, 2])
    with when:
        dates.field("When", key=f"fix_when_{event.id}", value="" if event.when is None else say(event.when))
    with status:
        st.selectbox(
            "Status",
            list(Status),
            index=list(Status).index(event.status),
            key=f"fix_status_{event.id}",
            format_func=lambda status: status.value,
        )
    for kind in NAMED:
        told = "; ".join(getattr(event, kind))
        st.text_input(f"{kind.capitalize()}, separated by ;", value=told, key=f"fix_{kind}_{event.id}")
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
    names = {kind: names_in(typed(kind)) for kind in NAMED}
    changed: dict[str, Any] = {kind: told for kind, told in names.items() if told != getattr(event, kind)}
    change = replace(change, **changed)
    if change == nothing:
        raise QueryError("nothing was changed: type another title, date or name first")
    mending.edit(source, change, f"Corrected: {typed('title') or event.title}")
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
    mending.edit(source, Split(apart), f"Split: {event.title}")
    state.close("split")


def _merge(source: Source, event: Event) -> None:
    """An event to join with this one, those near in time first."""
    around = [other for other in loading.events(source, View(timeline=source.timeline)) if other.id != event.id]
    if event.when is not None:
        around.sort(key=lambda other: _days_between(other.when, event.when))
    offered = {other.id: other for other in around[:_MOST_OFFERED]}
    picked = st.selectbox(
        "Which event is the same?",
        list(offered),
        index=None,
        key=f"merge_{event.id}",
        placeholder="Type a part of its title",
        format_func=lambda each: _in_a_line(offered[each]),
    )
    other = offered.get(picked or "")
    st.button(
        "Merge",
        key="tool_merge",
        type="primary",
        disabled=other is None,
        on_click=mending.merge,
        args=(source, event, other),
    )


def _in_a_line(event: Event) -> str:
    return f"{say(event.when, before=event.before, after=event.after)} — {clean(event.title)}"


def _days_between(one: Interval | None, other: Interval | None) -> float:
    """How far two dates begin from each other; infinitely, where one of them is not known."""
    if one is None or other is None or one.start is None or other.start is None:
        return math.inf
    return abs(one.start - other.start)
