"""The Plotly figure of a laid-out timeline: the one door to plotly.

The x axis counts pixels of the assumed width (see `axis`), the y axis pixels down. Article
text comes in here only through `escape`: Plotly draws some HTML.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from plotly.basedatatypes import BaseFigure
from plotly.io import to_html

from timeline.chart.ground import above, layout_of
from timeline.chart.palette import Palette, fade
from timeline.chart.pen import Pen
from timeline.chart.picture import Picture
from timeline.chart.signs import Beyond, Published, arrows, flags, handles, labels, publications
from timeline.escape import escape_for_plotly


class Drawing(BaseFigure):  # type: ignore[misc]  # plotly has no types
    """A figure that is passed on as it is: `plotly.graph_objects.Figure` checks and copies every
    value of it three times over, which takes longer than everything else here."""

    def __init__(self, figure: dict[str, Any]) -> None:
        self._figure = figure

    def to_dict(self) -> dict[str, Any]:
        """Data and layout, ready for JSON."""
        return self._figure


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
    return Drawing({"data": data, "layout": layout_of(picture, palette)})


def page_of(drawing: Drawing, sentence: str) -> str:
    """A page with the figure that opens offline: the drawing library is in it, and it may fetch nothing."""
    config = {"displaylogo": False, "scrollZoom": True, "responsive": True}
    body = to_html(drawing, config=config, include_plotlyjs=True, full_html=False, validate=False)
    policy = "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; "
    policy += "img-src data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none'"
    ground = drawing.to_dict()["layout"]["paper_bgcolor"]
    text = drawing.to_dict()["layout"]["font"]["color"]
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}"><title>Timeline</title>'
        f"<style>body{{font:1rem/1.5 system-ui,sans-serif;margin:1.5rem;background:{ground};color:{text}}}</style>"
        f"</head>\n<body><p>{escape_for_plotly(sentence)}.</p>\n{body}\n</body></html>\n"
    )
