"""What only the browser knows: the width of the page, the theme, a chart that was dragged."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import streamlit as st
from streamlit.errors import StreamlitAPIException

from timeline.chart.ground import GUTTER, RIGHT
from timeline.chart.palette import DARK, LIGHT, Palette
from timeline.chart.picture import NARROW
from timeline.ui.page import state

_SCRIPT = "".join((Path(__file__).parent / name).read_text(encoding="utf-8") for name in ("plot.js", "page.js"))
_LISTENER = st.components.v2.component("timeline_page", js=_SCRIPT)
_COOKIE, _MET_COOKIE = "timeline_width", "timeline_met"
_DESKTOP, _PHONE = 800, 340  # a window of 1,280 pixels with the sidebar open; a phone
_LEAST = 200

_DRAWN, _WAITING, _MET = "picture_drawn", "parts_waiting", "met"

Told = Callable[[], None]


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
    return plot_within(page_width())


def plot_within(page: int) -> float:
    """Pixels of the plot on a page that is so wide: beside the titles of lanes, or over all of it where they
    stand inside."""
    beside = page - GUTTER - RIGHT
    return float(beside if beside >= NARROW else min(page - 8 - RIGHT, NARROW - 1))


def palette() -> Palette:
    """The colours of the theme the browser shows."""
    return DARK if st.context.theme.type == "dark" else LIGHT


def is_drawing(tab: str) -> bool:
    """Whether the browser is still at the first picture of this visit."""
    return tab == "timeline" and not st.session_state.get(_DRAWN)


def waits(part: str, tab: str) -> bool:
    """Whether a part of the page, a fragment of that key, is to leave only its room until the first picture
    stands; it is drawn anew then."""
    if not is_drawing(tab):
        return False
    st.session_state.setdefault(_WAITING, set()).add(part)
    return True


def is_new_here() -> bool:
    """Whether nobody has opened an event, or sent the first hints away, in this browser."""
    return not (st.session_state.get(_MET) or st.context.cookies.get(_MET_COOKIE))


def greet() -> None:
    """The first hints were read, or are not needed."""
    st.session_state[_MET] = True


def _drawn() -> None:
    st.session_state[_DRAWN] = True
    try:
        st.rerun(sorted(st.session_state.pop(_WAITING, ())) or "app")
    except StreamlitAPIException:  # one of them has left the page meanwhile
        st.rerun()


def _redrawn() -> None:
    state.keep()
    st.rerun()


def _met() -> None:
    greet()
    _redrawn()


def mount(*, selected: str, tab: str, on_moved: Told, on_clicked: Told, on_told: Told) -> None:
    """Put the listener on the page. `selected` is the open event, set off on the chart and brought into
    sight when it or the panel (`tab`) changes; `on_moved` runs when the chart was dragged or zoomed,
    `on_clicked` when something on it was clicked, `on_told` when a key or a click on a marked word asks
    for an event."""
    colours = palette()
    look = {"accent": colours.accent, "text": colours.text}
    _LISTENER(
        key="browser",
        data={
            "width": page_width(),
            "selected": selected,
            "tab": tab,
            "waiting": is_drawing(tab),
            "met": not is_new_here(),
            **look,
        },
        on_width_change=_redrawn,
        on_theme_change=_redrawn,
        on_met_change=_met,
        on_drawn_change=_drawn,
        on_moved_change=on_moved,
        on_clicked_change=on_clicked,
        on_opened_change=on_told,
        on_step_change=on_told,
    )


def clicked() -> str:
    """What was clicked on the chart, as `chart.figure.draw` names it; "" for nothing."""
    found = (st.session_state.get("browser") or {}).get("clicked")
    return found if isinstance(found, str) else ""


def told() -> tuple[str, int]:
    """The event a marked word was clicked of, and the steps a key asked for (-1, 1); "" and 0 for none."""
    found = st.session_state.get("browser") or {}
    event, step = found.get("opened"), found.get("step")
    return event if isinstance(event, str) else "", step if step in (-1, 1) else 0


def moved() -> tuple[float, float] | None:
    """Where the chart was dragged to, in pixels of the picture."""
    told = (st.session_state.get("browser") or {}).get("moved")
    return (float(told[0]), float(told[1])) if isinstance(told, list) and len(told) == 2 else None
