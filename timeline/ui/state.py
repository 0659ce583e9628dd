"""The state of a page is one `View`, kept beside the address.

Widgets show the view and their callbacks change it; the address follows. A changed address
(a link opened, the back button) changes the view. So a widget can never drop what a link asks
for only because it does not offer it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import streamlit as st

from timeline.view import Match, View

_VIEW, _QUERY = "view", "view_query"


def address() -> dict[str, list[str]]:
    """The query of the address as it stands, repeated keys kept."""
    return {key: st.query_params.get_all(key) for key in st.query_params}


def view() -> View:
    """What is asked for: from the address where that changed, else from the session."""
    query = address()
    if _VIEW not in st.session_state or st.session_state.get(_QUERY) != query:
        st.session_state[_VIEW] = View.from_query(query)
        st.session_state[_QUERY] = query
        st.session_state["chart_selected"] = st.session_state[_VIEW].selected
    found: View = st.session_state[_VIEW]
    return found


def change(**fields: Any) -> None:
    """Change what is asked for; the address follows with `write_address`."""
    before: View = st.session_state.get(_VIEW, View())
    st.session_state[_VIEW] = replace(before, **fields)


def take(key: str, field: str) -> None:
    """Take over a field from the widget of that key."""
    change(**{field: st.session_state[key]})


def choose(event: str, **fields: Any) -> None:
    """Open an event, and mark it on the chart."""
    change(selected=event, **fields)
    st.session_state["chart_selected"] = event


def put(new: View) -> None:
    """Ask for another view."""
    st.session_state[_VIEW] = new
    st.session_state["chart_selected"] = new.selected


def write_address() -> None:
    """Make the address say what is asked for; the browser's back button leads to the one before."""
    query = st.session_state[_VIEW].to_query()
    if query == {"v": ["1"]}:
        query = {}
    if query != address():
        st.query_params.from_dict(query)
    st.session_state[_QUERY] = address()


def add_name(kind: str, name: str) -> None:
    """Filter by one more name of a kind ("people"): what was asked and this one."""
    now: View = st.session_state[_VIEW]
    names: tuple[str, ...] = getattr(now, kind)
    if name not in names:
        change(**{kind: (*names, name)})


def set_names(kind: str) -> None:
    """Take over what a name filter's widget holds."""
    change(**{kind: tuple(st.session_state[f"filter_{kind}"])})


def set_match(kind: str) -> None:
    """Take over whether any or all of the names are asked."""
    change(**{f"{kind}_match": Match(st.session_state.get(f"match_{kind}") or Match.ANY)})
