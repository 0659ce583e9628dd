"""What the shapes mean, drawn small."""

from __future__ import annotations

from base64 import b64encode
from string import Template

import streamlit as st

from timeline.chart.palette import Palette

_WIDTH, _HEIGHT = 64, 20  # pixels of a shape
_INK = 'fill="$ink"'
_PALE = 'fill="$ink" fill-opacity="0.26"'
_THIN = 'stroke="$quiet"'


def _bar(height: int, look: str) -> str:
    return f'<rect x="8" y="{10 - height // 2}" width="48" height="{height}" {look}/>'


def _dot(x: float, y: float = 10, *, size: float = 5, look: str = _INK) -> str:
    return f'<circle cx="{x}" cy="{y}" r="{size}" {look}/>'


def _area(points: str, look: str) -> str:
    return f'<polygon points="{points}" {look}/>'


def _line(start: tuple[int, int], end: tuple[int, int], look: str) -> str:
    return f'<line x1="{start[0]}" y1="{start[1]}" x2="{end[0]}" y2="{end[1]}" {look}/>'


def _text(x: int, y: int, text: str, look: str = 'fill="$text"') -> str:
    return f'<text x="{x}" y="{y}" font-size="12" {look}>{text}</text>'


_RING = _dot(32, look='fill="none" stroke="$ink" stroke-width="2"')
_RIGHT = _area("56,4 64,10 56,16", _INK)
_ABOUT = (0.06, 0.19, 0.31, 0.44, 0.44, 0.31, 0.19, 0.06)
_ABOUT_STEPS = "".join(
    f'<rect x="{4 + 7 * i}" y="3" width="7" height="14" {_INK} fill-opacity="{strength}"/>'
    for i, strength in enumerate(_ABOUT)
)
_CELLS = "".join(
    f'<rect x="{14 + 7 * i}" y="{18 - high}" width="6" height="{high}" {_INK}/>'
    for i, high in enumerate((5, 9, 16, 12, 7))
)
_FOLDED = 'stroke="$quiet" stroke-dasharray="1 2"'
_SHAPES = (
    (_dot(32), "on one day"),
    (_bar(14, _PALE + ' stroke="$ink"'), "some time in this week, month or quarter"),
    (_bar(8, _PALE + ' stroke="$ink" stroke-dasharray="2 2"'), "some time in this season, year or longer"),
    (_bar(10, _INK), "from one day to another"),
    (_ABOUT_STEPS, "about then: the edges are not sure"),
    (_bar(8, _INK) + _RIGHT, "still going on, or no end told"),
    (_bar(8, _PALE) + _RIGHT, "after this day (before: to the left)"),
    (_RING, "planned (hollow)"),
    (_RING + _dot(32, size=2), "alleged (a ring with a dot; a bar: half filled)"),
    (_dot(32) + _line((22, 10), (42, 10), 'stroke="$text" stroke-width="2"'), "denied (struck through)"),
    (_area("32,4 38,10 32,16 26,10", 'fill="none" stroke="$ink" stroke-width="2"'), "only imagined or conditional"),
    (_text(24, 15, "ref", 'fill="$quiet" font-style="italic"'), "date from our table of known events"),
    (_dot(14) + _dot(50) + _line((14, 10), (50, 10), 'stroke="$ink"'), "sources give different days (“2 dates”)"),
    (
        _line((32, 4), (32, 16), _THIN) + _dot(32, 4, size=3.5) + _dot(32, 16, size=3.5, look='fill="$other"'),
        "one event, in two lanes",
    ),
    (
        _area("28,0 36,0 32,6", 'fill="$quiet"') + _line((32, 4), (32, 20), _THIN + ' stroke-dasharray="3 3"'),
        "an article was published",
    ),
    (
        _line((22, 0), (22, 20), _FOLDED) + _line((42, 0), (42, 20), _FOLDED) + _text(26, 13, "⋯"),
        "a long empty stretch, folded: click ⋯ to open",
    ),
    (
        _line((32, 0), (32, 20), _THIN + ' stroke-width="1.5"') + _text(26, 13, "⇹"),
        "days are drawn wider from here, where events crowd: click ⇹ for equal days",
    ),
    (
        _area("14,5 14,15 7,10", 'fill="$quiet"') + _text(20, 15, "12"),
        "events outside of these days: click to go there",
    ),
    (_CELLS, "many events: the higher, the more; click to look closer"),
    (_text(24, 15, "+3"), "more events here: click to look closer"),
)
"""Each shape in SVG, its colours left open, and what it means."""


def show(palette: Palette) -> None:
    """The legend of the glyphs, in the colours of the theme."""
    ink, other = palette.lanes[:2]
    colours = {"ink": ink, "other": other, "text": palette.text, "quiet": palette.quiet}
    rows = (f"<div>{_image(Template(shape).substitute(colours))}<span>{words}</span></div>" for shape, words in _SHAPES)
    st.html(f'<div class="tl-legend">{"".join(rows)}</div>')


def _image(shape: str) -> str:
    """An image of its own: drawn in the page it would be taken out as unsafe."""
    size = f'width="{_WIDTH}" height="{_HEIGHT}"'
    drawn = (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="sans-serif">'
        f"{shape}</svg>"
    )
    return f'<img {size} alt="" src="data:image/svg+xml;base64,{b64encode(drawn.encode()).decode()}">'
