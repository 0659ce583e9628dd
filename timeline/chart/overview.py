"""The strip above the timeline: how many events lie where, and which part of it is in the window.

All events are pale, those the filters leave are dark, the window is a frame. Dragging over the
strip selects days; the x axis counts days.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from timeline.chart.axis import Scale, Stretch, ticks
from timeline.chart.figure import Drawing
from timeline.chart.ground import GUTTER
from timeline.chart.palette import Palette, fade

_PLOT, _AXIS, _LOW_AXIS, _TOP = 48, 36, 20, 4  # pixels
_LEAST_FRAME = 0.006  # of the strip


class Strip(NamedTuple):
    """Counts of events in equal parts of `days`: of all, and of those the filters leave."""

    days: Stretch
    every: tuple[float, ...]
    kept: tuple[float, ...]


def draw_overview(strip: Strip, window: Stretch, palette: Palette, *, width: float, narrow: bool) -> Drawing:
    """The strip as a figure. width: pixels its plot has, at least."""
    step = (strip.days.end - strip.days.start) / max(1, len(strip.every))
    at = [strip.days.start + (number + 0.5) * step for number in range(len(strip.every))]
    data = [_steps(at, strip.every, fade(palette.others, 0.35)), _steps(at, strip.kept, palette.accent)]
    return Drawing({"data": data, "layout": _layout(strip, window, palette, width, narrow=narrow)})


def _steps(at: list[float], counts: tuple[float, ...], colour: str) -> dict[str, Any]:
    """One stepped area: Plotly draws it in half the time of as many bars."""
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [round(day, 2) for day in at],
        "y": [round(count, 3) for count in counts],
        "line": {"width": 0, "shape": "hvh"},
        "fill": "tozeroy",
        "fillcolor": colour,
        "hoverinfo": "skip",
        "showlegend": False,
    }


def _layout(strip: Strip, window: Stretch, palette: Palette, width: float, *, narrow: bool) -> dict[str, Any]:
    marks = ticks(Scale(strip.days, width))
    scale = Scale(strip.days, width)
    axis = _AXIS if any(mark.above for mark in marks) else _LOW_AXIS
    return {
        "height": _TOP + _PLOT + axis,
        "margin": {"l": 8 if narrow else GUTTER, "r": 12, "t": _TOP, "b": axis, "pad": 0, "autoexpand": False},
        "paper_bgcolor": palette.ground,
        "plot_bgcolor": palette.ground,
        "font": {"size": 11, "color": palette.quiet},
        "dragmode": "select",
        "selectdirection": "h",
        "newselection": {"line": {"color": palette.accent, "width": 1}},
        "showlegend": False,
        "hovermode": False,
        "xaxis": {
            "range": list(strip.days),
            "tickmode": "array",
            "tickvals": [scale.day(mark.at) for mark in marks],
            "ticktext": [f"{mark.text}<br>{mark.above}" if mark.above else mark.text for mark in marks],
            "tickfont": {"size": 11, "color": palette.quiet},
            "showgrid": False,
            "zeroline": False,
            "fixedrange": True,
            "automargin": False,
        },
        "yaxis": {"visible": False, "fixedrange": True, "rangemode": "tozero", "automargin": False},
        "shapes": [_frame(strip, window, palette)],
    }


def _frame(strip: Strip, window: Stretch, palette: Palette) -> dict[str, Any]:
    """Where the window is; a very short one is drawn wide enough to be seen."""
    start, end = max(window.start, strip.days.start), min(window.end, strip.days.end)
    slack = max(0.0, (strip.days.end - strip.days.start) * _LEAST_FRAME - (end - start)) / 2
    return {
        "type": "rect",
        "yref": "paper",
        "x0": start - slack,
        "x1": end + slack,
        "y0": 0,
        "y1": 1,
        "fillcolor": fade(palette.accent, 0.10),
        "line": {"color": palette.accent, "width": 1.5},
        "layer": "above" if slack else "below",
    }
