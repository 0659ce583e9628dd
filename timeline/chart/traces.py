"""Plotly traces as plain values, gathered mark by mark: bars, dots, lines, and what can be clicked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, NamedTuple

CLEAR = "rgba(0,0,0,0)"


class Target(NamedTuple):
    """What a click on a drawn thing does, an event's id or "open:START:END", and what is said where the mouse is
    over it."""

    act: str
    hover: str


class Targets:
    """The targets of a trace, one a drawn thing."""

    def __init__(self) -> None:
        self.all: list[Target] = []

    def add(self, target: Target) -> None:
        """One more."""
        self.all.append(target)

    def fields(self) -> dict[str, Any]:
        """The fields of a trace that is clicked itself; without targets it lets the mouse through."""
        if not self.all:
            return {"hoverinfo": "skip"}
        return {
            "customdata": [target.act for target in self.all],
            "hovertext": [target.hover for target in self.all],
            "hovertemplate": "%{hovertext}<extra></extra>",
        }


class Bars:
    """Bars as one trace: left end, length, place, thickness, colours."""

    def __init__(self) -> None:
        self.base: list[float] = []
        self.length: list[float] = []
        self.y: list[float] = []
        self.thick: list[float] = []
        self.colour: list[str] = []
        self.line: list[str] = []
        self.targets = Targets()

    def add(self, left: float, right: float, y: float, thick: float, colour: str, line: str = CLEAR) -> None:
        """A bar from `left` to `right`, `thick` pixels high around `y`."""
        self.base.append(round(left, 2))
        self.length.append(round(right - left, 2))
        self.y.append(round(y, 2))
        self.thick.append(thick)
        self.colour.append(colour)
        self.line.append(line)

    def traces(self) -> list[dict[str, Any]]:
        """One trace, or none."""
        if not self.base:
            return []
        return [
            {
                "type": "bar",
                "orientation": "h",
                "base": self.base,
                "x": self.length,
                "y": self.y,
                "width": self.thick,
                "marker": {"color": self.colour, "line": {"color": self.line, "width": 1}, "cornerradius": 2},
                "textposition": "none",
                "showlegend": False,
                **self.targets.fields(),
            }
        ]


class Points:
    """Dots and arrow heads as one trace."""

    def __init__(self) -> None:
        self.x: list[float] = []
        self.y: list[float] = []
        self.symbol: list[str] = []
        self.size: list[float] = []
        self.colour: list[str] = []
        self.targets = Targets()

    def add(self, x: float, y: float, symbol: str, size: float, colour: str) -> None:
        """A symbol of Plotly's, `size` pixels wide."""
        self.x.append(round(x, 2))
        self.y.append(round(y, 2))
        self.symbol.append(symbol)
        self.size.append(size)
        self.colour.append(colour)

    def traces(self) -> list[dict[str, Any]]:
        """One trace, or none."""
        if not self.x:
            return []
        line = {"width": 2, "color": self.colour}
        marker = {"symbol": self.symbol, "size": self.size, "color": self.colour, "opacity": 1, "line": line}
        return [
            {
                "type": "scatter",
                "mode": "markers",
                "x": self.x,
                "y": self.y,
                "marker": marker,
                "showlegend": False,
                **self.targets.fields(),
            }
        ]


class Strokes:
    """Lines gathered by colour, dash and width: a trace each, pieces parted by None."""

    def __init__(self) -> None:
        self.pieces: dict[tuple[str, str, float], list[tuple[float | None, float | None]]] = defaultdict(list)

    def line(self, colour: str, dash: str, width: float, points: Iterable[tuple[float, float]]) -> None:
        """A line through points; `dash` is Plotly's."""
        self.pieces[colour, dash, width] += [*points, (None, None)]

    def box(self, colour: str, dash: str, left: float, right: float, y: float, thick: float) -> None:
        """The outline of a bar."""
        top, bottom = y - thick / 2, y + thick / 2
        self.line(colour, dash, 1.2, ((left, top), (right, top), (right, bottom), (left, bottom), (left, top)))

    def traces(self) -> list[dict[str, Any]]:
        """One trace for each kind of line."""
        return [
            {
                "type": "scatter",
                "mode": "lines",
                "x": [None if point[0] is None else round(point[0], 2) for point in points],
                "y": [None if point[1] is None else round(point[1], 2) for point in points],
                "line": {"color": colour, "dash": dash, "width": width},
                "hoverinfo": "skip",
                "showlegend": False,
            }
            for (colour, dash, width), points in self.pieces.items()
        ]
