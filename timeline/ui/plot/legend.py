"""What the shapes mean, drawn small."""

from __future__ import annotations

from base64 import b64encode

import streamlit as st

from timeline.chart.palette import Palette, fade

_FONT = ' font-family="sans-serif"'


def show(palette: Palette) -> None:
    """The legend of the glyphs, in the colours of the theme."""
    rows = "".join(f"<div>{_svg(shape)}<span>{words}</span></div>" for shape, words in _rows(palette))
    st.html(f'<div class="tl-legend">{rows}</div>')


def _svg(shape: str) -> str:
    """An image of its own: drawn in the page it would be taken out as unsafe."""
    drawn = f'<svg xmlns="http://www.w3.org/2000/svg" width="64" height="20" viewBox="0 0 64 20"{_FONT}>{shape}</svg>'
    return f'<img width="64" height="20" alt="" src="data:image/svg+xml;base64,{b64encode(drawn.encode()).decode()}">'


def _rows(palette: Palette) -> list[tuple[str, str]]:
    ink, text = palette.lanes[0], palette.text
    pale = fade(ink, 0.26)
    dot = f'<circle cx="32" cy="10" r="5" fill="{ink}"/>'
    ring = f'<circle cx="32" cy="10" r="5" fill="none" stroke="{ink}" stroke-width="2"/>'

    def bar(height: int, fill: str, line: str = "none", dash: str = "") -> str:
        return (
            f'<rect x="8" y="{10 - height // 2}" width="48" height="{height}" fill="{fill}" stroke="{line}"'
            f' stroke-dasharray="{dash}"/>'
        )

    steps = "".join(
        f'<rect x="{4 + 7 * i}" y="3" width="7" height="14" fill="{fade(ink, 0.5 - abs(3.5 - i) / 8)}"/>'
        for i in range(8)
    )
    arrow = f'<polygon points="56,4 64,10 56,16" fill="{ink}"/>'
    struck = f'<line x1="22" y1="10" x2="42" y2="10" stroke="{text}" stroke-width="2"/>'
    return [
        (dot, "on one day"),
        (bar(14, pale, ink), "some time in this week, month or quarter"),
        (bar(8, pale, ink, "2 2"), "some time in this season, year or longer"),
        (bar(10, ink), "from one day to another"),
        (steps, "about then: the edges are not sure"),
        (bar(8, ink) + arrow, "still going on, or no end told"),
        (bar(8, pale) + arrow, "after this day (before: to the left)"),
        (ring, "planned (hollow)"),
        (ring + f'<circle cx="32" cy="10" r="2" fill="{ink}"/>', "alleged (a ring with a dot; a bar: half filled)"),
        (dot + struck, "denied (struck through)"),
        (
            f'<rect x="28" y="6" width="8" height="8" transform="rotate(45 32 10)" fill="none" stroke="{ink}" '
            'stroke-width="2"/>',
            "only imagined or conditional",
        ),
        (
            f'<text x="24" y="15" font-size="12" font-style="italic" fill="{palette.quiet}">ref</text>',
            "date from our table of known events",
        ),
        (
            f'<circle cx="14" cy="10" r="5" fill="{ink}"/><circle cx="50" cy="10" r="5" fill="{ink}"/>'
            f'<line x1="14" y1="10" x2="50" y2="10" stroke="{ink}"/>',
            "sources give different days (“2 dates”)",
        ),
        (
            f'<line x1="32" y1="4" x2="32" y2="16" stroke="{palette.quiet}"/>'
            f'<circle cx="32" cy="4" r="3.5" fill="{ink}"/>'
            f'<circle cx="32" cy="16" r="3.5" fill="{palette.lanes[1]}"/>',
            "one event, in two lanes",
        ),
        (
            f'<polygon points="28,0 36,0 32,6" fill="{palette.quiet}"/>'
            f'<line x1="32" y1="4" x2="32" y2="20" stroke="{palette.quiet}" stroke-dasharray="3 3"/>',
            "an article was published",
        ),
        (
            f'<line x1="22" y1="0" x2="22" y2="20" stroke="{palette.quiet}" stroke-dasharray="1 2"/>'
            f'<line x1="42" y1="0" x2="42" y2="20" stroke="{palette.quiet}" stroke-dasharray="1 2"/>'
            f'<text x="26" y="13" font-size="12" fill="{text}">⋯</text>',
            "a long empty stretch, folded: click ⋯ to open",
        ),
        (
            f'<line x1="32" y1="0" x2="32" y2="20" stroke="{palette.quiet}" stroke-width="1.5"/>'
            f'<text x="26" y="13" font-size="12" fill="{text}">⇹</text>',
            "days are drawn wider from here, where events crowd: click ⇹ for equal days",
        ),
        (
            f'<polygon points="14,5 14,15 7,10" fill="{palette.quiet}"/>'
            f'<text x="20" y="15" font-size="12" fill="{text}">12</text>',
            "events outside of these days: click to go there",
        ),
        (
            "".join(
                f'<rect x="{14 + 7 * i}" y="{18 - h}" width="6" height="{h}" fill="{ink}"/>'
                for i, h in enumerate((5, 9, 16, 12, 7))
            ),
            "many events: the higher, the more; click to look closer",
        ),
        (
            f'<text x="24" y="15" font-size="12" fill="{text}">+3</text>',
            "more events here: click to look closer",
        ),
    ]
