"""Keeps the chart as a picture: the browser draws the file, nothing leaves it."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from timeline.escape import escape

_SCRIPT = (Path(__file__).parent / "saving.js").read_text(encoding="utf-8")
_SAVER = st.components.v2.component("timeline_saving", js=_SCRIPT)


def ask(kind: str) -> None:
    """Have the chart saved as "png" or "svg" when the page is drawn next."""
    st.session_state["saved_pictures"] = st.session_state.get("saved_pictures", 0) + 1
    st.session_state["save_picture"] = kind


def mount(name: str, title: str) -> None:
    """Put the saver on the page, when it was asked for; `name` is that of the file, without its ending, `title` stands
    above the picture."""
    kind = st.session_state.pop("save_picture", "")
    if kind:
        number = st.session_state["saved_pictures"]
        _SAVER(key="saver", data={"kind": kind, "name": name, "title": escape(title), "number": number})
