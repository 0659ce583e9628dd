"""What the marks lie on: the axis, the bands of lanes with their titles, the breaks."""

from __future__ import annotations

from typing import Any

from timeline.chart.palette import Palette, fade
from timeline.chart.picture import Band, Picture
from timeline.escape import escape_for_plotly

GUTTER = 160  # pixels left of the plot for lane titles
RIGHT = 12
_AXIS, _LOW_AXIS, _BOTTOM = 42, 24, 8
ABOVE = 26.0  # the row of the handles of breaks, between axis and lanes
_RIM, _BORDER = 0.45, 0.6
_LITTLE_ABOVE = 12.0  # where there are only flags of publication days


def above(picture: Picture) -> float:
    """Pixels between the axis and the first lane."""
    return ABOVE if picture.scale.folds or picture.scale.borders else _LITTLE_ABOVE


def layout_of(picture: Picture, palette: Palette) -> dict[str, Any]:
    """Plotly's layout. The axis is on top, where reading begins and a tall picture still shows it."""
    top = above(picture)
    left = 8 if picture.narrow else GUTTER
    axis = _AXIS if any(tick.above for tick in picture.ticks) else _LOW_AXIS
    return {
        "height": int(picture.height + top + axis + _BOTTOM),
        "margin": {"l": left, "r": RIGHT, "t": axis, "b": _BOTTOM, "pad": 0, "autoexpand": False},
        "paper_bgcolor": palette.ground,
        "plot_bgcolor": palette.ground,
        "font": {"size": 12, "color": palette.text},
        "barmode": "overlay",
        "bargap": 0,
        "hovermode": "closest",
        "hoverdistance": 12,
        "dragmode": "pan",
        "showlegend": False,
        "hoverlabel": {
            "align": "left",
            "namelength": -1,
            "bgcolor": palette.ground,
            "bordercolor": palette.quiet,
            "font": {"size": 13, "color": palette.text},
        },
        "xaxis": _x_axis(picture, palette),
        "yaxis": {"range": [picture.height, -top], "fixedrange": True, "visible": False, "automargin": False},
        "shapes": [*_bands(picture, palette), *_breaks(picture, palette), *_borders(picture, palette)],
        "annotations": _titles(picture, palette),
    }


def _x_axis(picture: Picture, palette: Palette) -> dict[str, Any]:
    edge, width = picture.frame.edge, picture.scale.width
    return {
        "range": [-edge, width + edge],
        "side": "top",
        "tickmode": "array",
        "tickvals": [round(tick.at, 2) for tick in picture.ticks],
        "ticktext": [f"<b>{tick.above}</b><br>{tick.text}" if tick.above else tick.text for tick in picture.ticks],
        "tickfont": {"size": 12, "color": palette.quiet},
        "ticklabelposition": "outside",
        "showgrid": True,
        "gridcolor": palette.grid,
        "gridwidth": 1,
        "zeroline": False,
        "automargin": False,
        "fixedrange": False,
    }


def _bands(picture: Picture, palette: Palette) -> list[dict[str, Any]]:
    paper = {"type": "rect", "xref": "paper", "x0": 0, "x1": 1, "line": {"width": 0}, "layer": "below"}
    return [{**paper, "y0": band.top, "y1": band.bottom, "fillcolor": palette.band} for band in picture.bands]


def _breaks(picture: Picture, palette: Palette) -> list[dict[str, Any]]:
    """A break is a blank strip, its rim faint: the dashed lines of publication days are what is to be read."""
    rim = {"color": fade(palette.quiet, _RIM), "width": 1, "dash": "dot"}
    box = {"type": "rect", "y0": -ABOVE, "y1": picture.height, "fillcolor": palette.ground, "layer": "below"}
    scale = picture.scale
    return [{**box, "x0": scale.pixel(fold.start), "x1": scale.pixel(fold.end), "line": rim} for fold in scale.folds]


def _borders(picture: Picture, palette: Palette) -> list[dict[str, Any]]:
    """Where days begin or cease to be drawn wider: a plain line through all lanes."""
    line = {
        "type": "line",
        "y0": -ABOVE,
        "y1": picture.height,
        "line": {"color": fade(palette.quiet, _BORDER), "width": 1.5},
    }
    at = [picture.scale.pixel(day) for day in picture.scale.borders]
    return [{**line, "x0": x, "x1": x, "layer": "below"} for x in at]


def _titles(picture: Picture, palette: Palette) -> list[dict[str, Any]]:
    found = []
    for number, band in enumerate(picture.bands):
        if not band.lane.title and not band.note:
            continue
        text = _heading(band, picture.colour(number, palette), palette, one_line=picture.narrow)
        base = {"showarrow": False, "text": text, "font": {"size": 13}, "yref": "y", "xref": "paper"}
        if picture.narrow:
            found.append({**base, "x": 0, "xanchor": "left", "y": band.top + 13, "yanchor": "middle"})
        else:
            middle = (band.top + band.bottom) / 2
            spot = {"x": 0, "xshift": -10, "xanchor": "right", "y": middle, "yanchor": "middle", "align": "right"}
            found.append({**base, **spot})
    return found


def _heading(band: Band, colour: str, palette: Palette, *, one_line: bool) -> str:
    title = f'<b><span style="color:{colour}">{_wrapped(band.lane.title, one_line=one_line)}</span></b>'
    if not band.note:
        return title
    note = f'<span style="color:{palette.quiet};font-size:11px">{band.note}</span>'
    between = "" if not band.lane.title else "  " if one_line else "<br>"
    return f"{title if band.lane.title else ''}{between}{note}"


def _wrapped(title: str, *, one_line: bool) -> str:
    """A lane title in at most two lines of the gutter, cut where it is longer still."""
    if one_line or len(title) <= 19:
        return escape_for_plotly(title if len(title) <= 44 else title[:43] + "…")
    cut = title.rfind(" ", 0, 19)
    head, tail = (title[:cut], title[cut + 1 :]) if cut > 0 else (title[:18] + "-", title[18:])
    return escape_for_plotly(head) + "<br>" + escape_for_plotly(tail if len(tail) <= 19 else tail[:18] + "…")
