"""Review: what we are least sure of comes first, then what may be one event; what was changed, and a way back."""

from __future__ import annotations

from typing import Any

import streamlit as st

from timeline.errors import QueryError
from timeline.escape import escape
from timeline.explanation import why_sure
from timeline.merge.doubts import Doubt
from timeline.model import Event, Status
from timeline.store.edits.curation import AddEvent
from timeline.ui.events import detail, evidence, history, mending
from timeline.ui.page import dates, loading, state
from timeline.ui.page.failing import writing
from timeline.ui.page.loading import Source
from timeline.ui.page.text import label
from timeline.view import View
from timeline.words import say

_NAMED = ("people", "organizations", "places")
_QUEUE = 10  # events and pairs a page


def panel(source: Source, view: View) -> None:
    """The queue or the pairs, an event to add by hand, and what was done so far."""
    events = sorted(
        (event for event in loading.events(source, view) if not event.reviewed), key=lambda event: event.confidence
    )
    pairs = loading.doubts(source, view)
    queue, done = st.columns([3, 2], gap="large")
    with queue:
        kinds = {"events": f"To look at ({len(events):,})", "pairs": f"The same event? ({len(pairs):,})"}
        kind = st.segmented_control(
            "What to review",
            list(kinds),
            default="events",
            required=True,
            key="review_kind",
            format_func=kinds.__getitem__,
            label_visibility="collapsed",
        )
        if kind == "pairs":
            _pairs(source, view, pairs)
        else:
            _queue(source, view, events)
    with done:
        mending.ask_who()
        _add(source)
        history.show(source)


def _queue(source: Source, view: View, events: list[Event]) -> None:
    st.caption("Nobody has looked at these yet; the least sure come first. Whatever you change can be undone.")
    if not events:
        st.success("All events of this view were reviewed.", icon=":material/done_all:")
    shown = events[:_QUEUE]
    if view.selected and view.selected not in {event.id for event in shown}:
        detail.beside(source, view)
    with st.container(key="queue", gap="small"):
        for event in shown:
            _row(source, event, view)
    if len(events) > len(shown):
        st.caption(f"{len(events) - len(shown):,} more come up as you go.")


def _row(source: Source, event: Event, view: View) -> None:
    with st.container(border=True, gap=None):
        is_open = event.id == view.selected
        st.button(
            f"**{label(say(event.when, before=event.before, after=event.after))}** — {label(event.title)}",
            key=f"review_{event.id}",
            type="secondary" if is_open else "tertiary",
            wrap=True,
            on_click=state.choose,
            args=("" if is_open else event.id,),
            width="stretch",
        )
        if event.evidence and event.evidence[0].quote:
            told = evidence.quote(source, event.evidence[0])
            st.html(f'<p class="tl-why" dir="auto">{told}</p>')
        why = " ".join(why_sure(event))
        st.html(f'<p class="tl-quiet tl-why">{event.confidence:.0%} sure. {escape(why)}</p>')
        with st.container(horizontal=True, horizontal_alignment="right"):
            if not is_open:
                st.button(
                    "Correct",
                    key=f"correct_{event.id}",
                    icon=":material/edit:",
                    type="tertiary",
                    on_click=_correct,
                    args=(event.id,),
                )
            for words, icon, act in (("Accept", "check", mending.accept), ("Hide", "visibility_off", mending.hide)):
                st.button(
                    words,
                    key=f"{words.lower()}_{event.id}",
                    icon=f":material/{icon}:",
                    type="tertiary",
                    on_click=act,
                    args=(source, event),
                )
    if is_open:
        detail.beside(source, view)


def _correct(event: str) -> None:
    """Open an event with its fields."""
    state.choose(event)
    st.session_state["correct"] = True


def _pairs(source: Source, view: View, pairs: tuple[Doubt, ...]) -> None:
    st.caption("These may be one event told twice; we were not sure enough to merge them. The likeliest come first.")
    if not pairs:
        st.success("There are no such pairs in this view.", icon=":material/done_all:")
    if view.selected and pairs:
        detail.beside(source, view)
    with st.container(key="pairs", gap="small"):
        for number, pair in enumerate(pairs[:_QUEUE]):
            _pair(source, number, pair)


def _pair(source: Source, number: int, pair: Doubt) -> None:
    with st.container(border=True, gap=None):
        for event in (pair.first, pair.second):
            st.button(
                f"**{label(say(event.when, before=event.before, after=event.after))}** — {label(event.title)}",
                key=f"pair_{number}_{event.id}",
                type="tertiary",
                wrap=True,
                on_click=state.choose,
                args=(event.id,),
                width="stretch",
            )
            if event.evidence and event.evidence[0].quote:
                st.html(f'<p class="tl-quiet tl-why" dir="auto">{escape(event.evidence[0].quote[:300])}</p>')
        with st.container(horizontal=True, horizontal_alignment="right"):
            for words, icon, act in (
                ("One event", "merge", mending.merge),
                ("Two events", "call_split", mending.keep_apart),
            ):
                st.button(
                    words,
                    key=f"{words.split()[0].lower()}_{number}",
                    icon=f":material/{icon}:",
                    type="tertiary",
                    on_click=act,
                    args=(source, pair.first, pair.second),
                )


def _add(source: Source) -> None:
    with st.expander("Add an event by hand", icon=":material/add:", key="by_hand", on_change="rerun") as opened:
        if not opened.open:
            return
        st.text_input("What happened", key="hand_title", placeholder="Ann Hill opens the harbour")
        dates.field("When", key="hand_when")
        st.selectbox("Status", list(Status), key="hand_status", format_func=lambda status: status.value)
        for kind in _NAMED:
            st.text_input(f"{kind.capitalize()}, separated by ;", key=f"hand_{kind}")
        st.text_input("Where you know it from", key="hand_note", placeholder="kept with the event")
        st.button("Add", key="hand_add", type="primary", on_click=_add_event, args=(source,))


@writing
def _add_event(source: Source) -> None:
    title = " ".join(str(st.session_state["hand_title"]).split())
    typed = str(st.session_state["hand_when"]).strip()
    if not title:
        raise QueryError("say what happened, then add it")
    when = dates.read_date(typed) if typed else None
    names: dict[str, Any] = {kind: mending.names_in(str(st.session_state[f"hand_{kind}"])) for kind in _NAMED}
    note = str(st.session_state["hand_note"]).strip()
    mending.edit(source, AddEvent(title, when, st.session_state["hand_status"], **names, note=note), f"Added: {title}")
    for name in ("title", "when", *_NAMED, "note"):
        st.session_state[f"hand_{name}"] = ""
