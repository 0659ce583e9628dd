"""An event added by hand: what no article tells, or what was not found in one."""

from __future__ import annotations

from typing import Any

import streamlit as st

from timeline.errors import QueryError
from timeline.model import Status
from timeline.store.edits.curation import AddEvent
from timeline.ui.events import mending
from timeline.ui.events.tools import NAMED, names_in
from timeline.ui.page import dates
from timeline.ui.page.failing import writing
from timeline.ui.page.source import Source


def show(source: Source) -> None:
    """The fields of the event, folded until they are asked for."""
    with st.expander("Add an event by hand", icon=":material/add:", key="by_hand", on_change="rerun") as opened:
        if not opened.open:
            return
        st.text_input("What happened", key="hand_title", placeholder="Ann Hill opens the harbour")
        dates.field("When", key="hand_when")
        st.selectbox("Status", list(Status), key="hand_status", format_func=lambda status: status.value)
        for kind in NAMED:
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
    names: dict[str, Any] = {kind: names_in(str(st.session_state[f"hand_{kind}"])) for kind in NAMED}
    note = str(st.session_state["hand_note"]).strip()
    mending.edit(source, AddEvent(title, when, st.session_state["hand_status"], **names, note=note), f"Added: {title}")
    for name in ("title", "when", *NAMED, "note"):
        st.session_state[f"hand_{name}"] = ""
