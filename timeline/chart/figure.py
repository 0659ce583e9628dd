"""The Plotly figure of a laid-out timeline, as plain values that Plotly writes and, in the browser, draws.

The x axis counts pixels of the assumed width (see `axis`), the y axis pixels down. Article
text comes in here only through `escape`: Plotly draws some HTML.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from plotly.io.json import to_json_plotly

from timeline.chart.ground import above, layout_of
from timeline.chart.palette import Palette, fade
from timeline.chart.pen import Pen
from timeline.chart.picture import Picture
from timeline.chart.signs import Beyond, Published, arrows, flags, handles, labels, publications
from timeline.escape import escape

LIBRARY = Path(__file__).parents[2] / "static" / "plotly-basic-4.1.1.min.js"
"""Plotly as it is published under the name of plotly.js-basic-dist-min (MIT): bars, scatters and pies."""


@dataclass(frozen=True)
class Drawing:
    """A figure: its traces and its layout, as Plotly reads them."""

    data: list[dict[str, Any]]
    layout: dict[str, Any]

    @cached_property
    def json(self) -> str:
        """Both in one object, as Plotly writes it: safe inside a script of a page."""
        text: str = to_json_plotly({"data": self.data, "layout": self.layout}, engine="json")
        return text


def draw(
    picture: Picture,
    palette: Palette,
    *,
    published: Sequence[Published] = (),
    beyond: Mapping[str, Beyond] | None = None,
) -> Drawing:
    """The figure. Each mark carries its event id as `customdata`; chips and cells "open:START:END", the
    days they stand for; breaks "unfold:START:END"; arrows at the edges "reach:DAY".

    published: what to draw a dashed line for; beyond: what lies outside of the window, by the key of the
    lane.
    """
    pen = Pen(picture, palette)
    top = above(picture)
    for line in publications(picture, published, y=6 - top):
        dash = ((line.at, line.top), (line.at, line.bottom))
        pen.strokes.line(fade(palette.quiet, 0.5), "3px,4px", 1.0, dash)
    for left, upper, lower in picture.links:
        pen.strokes.line(fade(palette.quiet, 0.55), "solid", 1.0, ((left, upper), (left, lower)))
    for place in picture.placed:
        pen.mark(place)
    for cell in picture.cells:
        pen.cell(cell)
    data = [
        *pen.traces(),
        *labels(picture, palette),
        *flags(picture, palette, published, y=6 - top),
        *handles(picture, palette, y=-top / 2),
        *arrows(picture, palette, beyond or {}),
    ]
    return Drawing(data, layout_of(picture, palette))


def page_of(drawing: Drawing, *, title: str, sentence: str) -> str:
    """A page with the figure that opens offline: the drawing library is in it, and it may fetch nothing. On a screen
    narrower than what it was laid out for it is moved sideways, for its titles would run into one another."""
    policy = "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; "
    policy += "img-src data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none'"
    layout = drawing.layout
    ground, text = layout["paper_bgcolor"], layout["font"]["color"]
    left, right = layout["xaxis"]["range"]
    width = round(right - left + layout["margin"]["l"] + layout["margin"]["r"])
    config = '{"displaylogo":false,"scrollZoom":true,"responsive":true}'
    name = escape(title)
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><title>{name}</title>'
        f"<style>body{{font:1rem/1.5 system-ui,sans-serif;margin:1.5rem;background:{ground};color:{text}}}"
        f"h1{{margin:0}}#frame{{overflow-x:auto}}#plot{{min-width:{width}px}}"
        f".textpoint text,.annotation text{{paint-order:stroke;stroke:{ground};stroke-width:4px}}</style>"
        f"</head>\n<body><h1>{name}</h1><p>{escape(sentence)}.</p>\n"
        "<div id=frame tabindex=0><div id=plot></div></div>\n"
        f"<script>{LIBRARY.read_text(encoding='utf-8')}</script>\n"
        f"<script>const figure = {drawing.json};\n"
        f'Plotly.newPlot("plot", figure.data, figure.layout, {config});</script>\n</body></html>\n'
    )
