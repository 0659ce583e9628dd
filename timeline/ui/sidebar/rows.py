"""A line with what was kept, and beside it a button that gives it up."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from timeline.ui.page.source import Source
from timeline.ui.page.text import label


def droppable(
    source: Source, name: str, *, key: str, words: str, on_drop: Callable[[Source, str], None]
) -> DeltaGenerator:
    """The place for what a timeline keeps under a name. `words` say what the button does: "Forget"."""
    shown, drop = st.columns([4, 1], vertical_alignment="center")
    drop.button(
        "",
        key=key,
        icon=":material/delete:",
        help=f"{words} {label(name)}",
        type="tertiary",
        on_click=on_drop,
        args=(source, name),
    )
    return shown
