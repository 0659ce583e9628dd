"""The strip above the timeline: how the events are spread, with a window to be dragged, stretched, drawn or stepped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import streamlit as st

from timeline.chart.axis import Stretch
from timeline.chart.ground import GUTTER, RIGHT
from timeline.chart.overview import Strip
from timeline.chart.palette import Palette, fade
from timeline.chart.picture import NARROW

_FOLDER = Path(__file__).parent
_SLIDER = st.components.v2.component(
    "timeline_strip",
    js=(_FOLDER / "strip.js").read_text(encoding="utf-8"),
    css=(_FOLDER / "strip.css").read_text(encoding="utf-8"),
)


def height(width: float) -> int:
    """Pixels that it takes over a plot of so many: over a narrow one its buttons stand above it."""
    return 73 if width >= NARROW else 120


def mount(strip: Strip, window: Stretch, width: float, palette: Palette, *, on_picked: Callable[[], None]) -> None:
    """Draw it over a plot of so many pixels; `on_picked` runs when other days were chosen."""
    every, kept = strip.heights()
    narrow = width < NARROW
    _SLIDER(
        key="strip",
        data={
            "days": list(strip.days),
            "window": list(window),
            "every": every,
            "kept": kept,
            "marks": strip.marks(width),
            "margin": [8 if narrow else GUTTER, RIGHT],
            "colours": [fade(palette.others, 0.35), palette.accent],
        },
        on_picked_change=on_picked,
    )


def picked() -> Stretch | None:
    """The days that were chosen; None for all of them."""
    told = (st.session_state.get("strip") or {}).get("picked")
    if not isinstance(told, list) or len(told) != 2:
        return None
    start, end = round(told[0]), round(told[1])
    return Stretch(start, max(end, start + 1))
