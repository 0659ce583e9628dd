"""Review: what we are least sure of comes first, then what may be one event; what was changed, and a way back."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from timeline.escape import escape
from timeline.explanation import why_sure
from timeline.merge.doubts import Doubt
from timeline.model import Event
from timeline.ui.events import by_hand, detail, evidence, history, mending
from timeline.ui.page import loading, state
from timeline.ui.page.source import Source
from timeline.ui.page.text import label
from timeline.view import View
from timeline.words import say

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
        by_hand.show(source)
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
    is_open = event.id == view.selected
    with st.container(border=True, gap=None):
        _title(event, key=f"review_{event.id}", chosen="" if is_open else event.id, is_open=is_open)
        if event.evidence and event.evidence[0].quote:
            told = evidence.quote(source, event.evidence[0])
            st.html(f'<p class="tl-why" dir="auto">{told}</p>')
        why = " ".join(why_sure(event))
        st.html(f'<p class="tl-quiet tl-why">{event.confidence:.0%} sure. {escape(why)}</p>')
        with st.container(horizontal=True, horizontal_alignment="right"):
            if not is_open:
                _act("Correct", "edit", f"correct_{event.id}", _correct, event.id)
            _act("Accept", "check", f"accept_{event.id}", mending.accept, source, event)
            _act("Hide", "visibility_off", f"hide_{event.id}", mending.hide, source, event)
    if is_open:
        detail.beside(source, view)


def _title(event: Event, *, key: str, chosen: str, is_open: bool = False) -> None:
    """An event's date and title, which choose the event of that id."""
    st.button(
        f"**{label(say(event.when, before=event.before, after=event.after))}** — {label(event.title)}",
        key=key,
        type="secondary" if is_open else "tertiary",
        wrap=True,
        on_click=state.choose,
        args=(chosen,),
        width="stretch",
    )


def _act(words: str, icon: str, key: str, act: Callable[..., None], *about: object) -> None:
    """A button without a frame that does `act` with what it is about."""
    st.button(words, key=key, icon=f":material/{icon}:", type="tertiary", on_click=act, args=about)


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
    both = (source, pair.first, pair.second)
    with st.container(border=True, gap=None):
        for event in (pair.first, pair.second):
            _title(event, key=f"pair_{number}_{event.id}", chosen=event.id)
            if event.evidence and event.evidence[0].quote:
                st.html(f'<p class="tl-quiet tl-why" dir="auto">{escape(event.evidence[0].quote[:300])}</p>')
        with st.container(horizontal=True, horizontal_alignment="right"):
            _act("One event", "merge", f"one_{number}", mending.merge, *both)
            _act("Two events", "call_split", f"two_{number}", mending.keep_apart, *both)
