"""The state of a page is one `View`, kept beside the address.

Widgets show the view and their callbacks change it; the address follows. A changed address
(a link opened, the back button) changes the view. So a widget can never drop what a link asks
for only because it does not offer it. Where both changed, the widget wins: a browser sends its
next event before it has seen the address that the last one led to.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import streamlit as st

from timeline.view import Match, View

_VIEW, _QUERY, _CHANGED = "view", "view_query", "view_changed"
TOLD = "reading_told"  # the article that the address told last


def address() -> dict[str, list[str]]:
    """The query of the address as it stands, repeated keys kept."""
    return {key: st.query_params.get_all(key) for key in st.query_params}


def view() -> View:
    """What is asked for: from the address where that changed, else from the session."""
    query = address()
    moved = st.session_state.get(_QUERY) != query and not st.session_state.get(_CHANGED)
    if _VIEW not in st.session_state or moved:
        st.session_state[_VIEW] = View.from_query(query)
        st.session_state[_QUERY] = query
    found: View = st.session_state[_VIEW]
    return found


def change(**fields: Any) -> None:
    """Change what is asked for; the address follows with `write_address`."""
    before: View = st.session_state.get(_VIEW, View())
    st.session_state[_VIEW] = replace(before, **fields)
    keep()


def keep() -> None:
    """The page, not the address, says what is asked for in this run."""
    st.session_state[_CHANGED] = True


def close(*popovers: str) -> None:
    """Close popovers, by their keys: what they offered was done."""
    for key in popovers:
        st.session_state[key] = False


def turn(tab: str) -> None:
    """Turn to another panel, whose address tells no article; the one that is read stays open for who comes back."""
    st.session_state[TOLD] = ""
    change(tab=tab, reading="")


def take(key: str, field: str) -> None:
    """Take over a field from the widget of that key."""
    change(**{field: st.session_state[key]})


def choose(event: str, **fields: Any) -> None:
    """Open an event."""
    change(selected=event, **fields)


def put(new: View) -> None:
    """Ask for another view."""
    st.session_state[_VIEW] = new
    keep()


def write_address() -> None:
    """Make the address say what is asked for; the browser's back button leads to the one before."""
    query = st.session_state[_VIEW].to_query()
    if query == {"v": ["1"]}:
        query = {}
    if query != address():
        st.query_params.from_dict(query)
    st.session_state[_QUERY] = address()
    st.session_state.pop(_CHANGED, None)


def set_names(kind: str) -> None:
    """Take over what a name filter's widget holds."""
    change(**{kind: tuple(st.session_state[f"filter_{kind}"])})


def set_match(kind: str) -> None:
    """Take over whether any or all of the names are asked."""
    change(**{f"{kind}_match": Match(st.session_state.get(f"match_{kind}") or Match.ANY)})
