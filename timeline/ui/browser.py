"""What only the browser knows: the width of the page, the theme, a chart that was dragged."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import streamlit as st

from timeline.chart.ground import GUTTER
from timeline.chart.palette import DARK, LIGHT, Palette
from timeline.chart.picture import NARROW

_SCRIPT = (Path(__file__).parent / "page.js").read_text(encoding="utf-8")
_LISTENER = st.components.v2.component("timeline_page", js=_SCRIPT)
_COOKIE = "timeline_width"
_DESKTOP, _PHONE = 800, 340  # a window of 1,280 pixels with the sidebar open; a phone
_RIGHT = 12
_LEAST = 200


def page_width() -> int:
    """Pixels of the page's content, at least: as measured, or remembered from the last visit."""
    told = (st.session_state.get("browser") or {}).get("width")
    if isinstance(told, int | float) and told >= _LEAST:
        return int(told)
    remembered = st.context.cookies.get(_COOKIE, "")
    if remembered.isascii() and remembered.isdigit() and len(remembered) < 5 and int(remembered) >= _LEAST:
        return int(remembered)
    return _PHONE if "Mobi" in st.context.headers.get("User-Agent", "") else _DESKTOP


def is_phone() -> bool:
    """Whether the page is too narrow for a picture to be the first thing shown."""
    return page_width() < 560


def plot_width() -> float:
    """Pixels the plot itself has, at least."""
    width = page_width()
    beside = GUTTER + _RIGHT
    return float(width - beside if width - beside >= NARROW else width - 8 - _RIGHT)


def palette() -> Palette:
    """The colours of the theme the browser shows."""
    return DARK if st.context.theme.type == "dark" else LIGHT


def mount(*, selected: str, on_moved: Callable[[], None]) -> None:
    """Put the listener on the page. `selected` is the open event, brought into sight when it changes;
    `on_moved` runs when the chart was dragged or zoomed."""
    _LISTENER(
        key="browser",
        data={"width": page_width(), "selected": selected},
        on_width_change=lambda: None,
        on_moved_change=on_moved,
    )


def moved() -> tuple[float, float] | None:
    """Where the chart was dragged to, in pixels of the picture."""
    told = (st.session_state.get("browser") or {}).get("moved")
    return (float(told[0]), float(told[1])) if isinstance(told, list) and len(told) == 2 else None
