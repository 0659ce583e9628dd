"""The figure on the page: drawn in the browser by a Plotly with no more than the timeline needs."""

from __future__ import annotations

import json
from pathlib import Path

import streamlit as st

from timeline.chart.figure import LIBRARY, Drawing

_PLOT = st.components.v2.component(
    "timeline_figure",
    js=(Path(__file__).parent / "figure.js").read_text(encoding="utf-8"),
    isolate_styles=False,  # the page's own style sheet and script reach into it
)
_CONFIG = {"displayModeBar": False, "scrollZoom": False, "doubleClick": False}
_SERVED = f"app/static/{LIBRARY.name}"  # by `enableStaticServing`; its name changes with its version, so it may be kept


def mount(drawing: Drawing, *, alt: str) -> None:
    """Draw it; `alt` is the picture in words. Two lines of JSON are sent: how to draw, and the figure, which is large
    and has been written already."""
    how = json.dumps({"config": _CONFIG, "alt": alt, "library": _SERVED}, ensure_ascii=False)
    _PLOT(key="chart", data=f"{how}\n{drawing.json}".encode())
