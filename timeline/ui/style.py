"""The style sheet: only our own classes, in colours that follow the page's theme."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from timeline.ui.page import browser

_CSS = Path(__file__).with_name("style.css").read_text(encoding="utf-8")


def apply() -> None:
    """Put the style sheet on the page."""
    colours = browser.palette()
    st.html(f"<style>:root {{ --tl-band: {colours.band}; --tl-ground: {colours.ground}; }}\n{_CSS}</style>")
