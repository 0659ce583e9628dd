"""What is written or pointed at beside the marks: labels, chips, breaks, publication days, arrows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from timeline.chart.axis import Scale, Stretch
from timeline.chart.layout import Side
from timeline.chart.palette import Palette
from timeline.chart.picture import Picture, PlacedChip
from timeline.escape import escape_for_plotly
from timeline.words import say_day

_TOLD = 4  # titles a chip names when the mouse is over it
_POSITION = {Side.RIGHT: "middle right", Side.LEFT: "middle left", Side.ABOVE: "middle right"}
_BESIDE = 6.0  # between a glyph and its title: less than the room that `layout.LABEL_OFFSET` keeps
_LEAST_APART = 7.0  # pixels between two dashed lines
MOST_PUBLISHED = 80  # dashed lines; more of them tell nobody anything


class Beyond(NamedTuple):
    """What a lane has outside of the window: how many before it and the last day of them, how many after
    it and the first day of them."""

    earlier: int
    last: int | None
    later: int
    first: int | None


class Published(NamedTuple):
    """An article and the day it was published; `lane` is the key of its own lane, if it has one."""

    day: int
    title: str
    lane: str = ""


class _Signs:
    """Signs to click: a symbol, perhaps with a text, what it says and what it does."""

    def __init__(self) -> None:
        self.x: list[float] = []
        self.y: list[float] = []
        self.text: list[str] = []
        self.acts: list[str] = []
        self.hover: list[str] = []

    def add(self, x: float, y: float, text: str, act: str, hover: str) -> None:
        """One more."""
        self.x.append(round(x, 2))
        self.y.append(round(y, 2))
        self.text.append(text)
        self.acts.append(act)
        self.hover.append(hover)

    def trace(
        self, palette: Palette, marker: dict[str, Any], *, position: Any = "middle center"
    ) -> list[dict[str, Any]]:
        """One trace, or none."""
        if not self.x:
            return []
        return [
            {
                "type": "scatter",
                "mode": "markers+text" if any(self.text) else "markers",
                "x": self.x,
                "y": self.y,
                "text": self.text,
                "textposition": position,
                "textfont": {"size": 11, "color": palette.text},
                "marker": {"opacity": 1, **marker},
                **({"customdata": self.acts} if any(self.acts) else {}),
                "hovertext": self.hover,
                "hovertemplate": "%{hovertext}<extra></extra>",
                "cliponaxis": False,
                "showlegend": False,
            }
        ]


def labels(picture: Picture, palette: Palette) -> list[dict[str, Any]]:
    """The titles beside the glyphs, with what the shape alone would leave to guessing."""
    x, y, texts, sides = [], [], [], []
    for place in picture.placed:
        label = place.label
        if label is None:
            continue
        nudge = {Side.LEFT: -_BESIDE, Side.ABOVE: -3.0}.get(label.side, _BESIDE)
        x.append(round(label.at + nudge, 2))
        y.append(round(place.y - (6.0 if label.side is Side.ABOVE else 0.0), 2))
        reference = " <i>ref</i>" if place.glyph.reference else ""
        note = f'<span style="color:{palette.quiet}">{escape_for_plotly(label.note)}{reference}</span>'
        texts.append(escape_for_plotly(label.title) + (note if label.note or reference else ""))
        sides.append(_POSITION[label.side])
    if not x:
        return []
    return [
        {
            "type": "scatter",
            "mode": "text",
            "x": x,
            "y": y,
            "text": texts,
            "textposition": sides,
            "textfont": {"size": 12, "color": palette.text},
            "hoverinfo": "skip",
            "cliponaxis": False,
            "showlegend": False,
        }
    ]


def handles(picture: Picture, palette: Palette, *, y: float) -> list[dict[str, Any]]:
    """ "+n" chips and, at `y`, the breaks of folded stretches and the borders of the crowd: a click opens what they
    stand for, or makes all days equally wide."""
    signs = _Signs()
    for chip in picture.chips:
        signs.add(chip.at, chip.y, f"+{len(chip.marks)}", _open(chip.days), _say_chip(chip))
    for fold in picture.scale.folds:
        middle = (picture.scale.pixel(fold.start) + picture.scale.pixel(fold.end)) / 2
        act = f"unfold:{fold.start}:{fold.end}"
        signs.add(middle, y, "⋯", act, f"nothing for {say_length(fold)}: click to unfold")
    for day in picture.scale.borders:
        act = f"unfold:{day - 1}:{day + 1}"
        signs.add(picture.scale.pixel(day), y, "⇹", act, _say_border(picture.scale, day))
    return signs.trace(palette, {"symbol": "square", "size": 22, "color": palette.grid, "line": {"width": 0}})


def _say_border(scale: Scale, day: int) -> str:
    crowd = scale.crowd or scale.window
    side = "after" if day == crowd.start else "before"
    times = scale.rate(crowd) / scale.rate(scale.loose[0])
    return f"{side} {say_day(day)} the days are drawn {times:.0f} times wider:<br>click to make all days equally wide"


def _open(days: Stretch) -> str:
    return f"open:{days.start}:{days.end}"


def _say_chip(chip: PlacedChip) -> str:
    """The most telling of its titles."""
    first = sorted(chip.marks, key=lambda mark: -mark.salience)[:_TOLD]
    lines = [escape_for_plotly(mark.title if len(mark.title) < 80 else mark.title[:79] + "…") for mark in first]
    rest = len(chip.marks) - len(lines)
    more = [f"and {rest} more"] if rest else []
    return "<br>".join([f"<b>{len(chip.marks)} more here: click to look closer</b>", *lines, *more])


def flags(picture: Picture, palette: Palette, published: Sequence[Published], *, y: float) -> list[dict[str, Any]]:
    """The days of publication at the top of their lines, with the titles of what came out."""
    signs = _Signs()
    for line in publications(picture, published, y=y):
        told = [escape_for_plotly(title if len(title) < 80 else title[:79] + "…") for title in line.titles[:_TOLD]]
        rest = [f"and {len(line.titles) - len(told)} more"] if len(line.titles) > len(told) else []
        days = say_day(line.day) + (f" to {say_day(line.last)}" if line.last > line.day else "")
        words = f"<b>published {days}</b>"
        signs.add(line.at, line.top, "", "", "<br>".join([words, *told, *rest]))
    return signs.trace(palette, {"symbol": "triangle-down", "size": 7, "color": palette.quiet})


class Line(NamedTuple):
    """A day of publication on the picture, or several that lie too near to be told apart, `day` to `last`: pixels
    from the left, from `top` down to `bottom`."""

    day: int
    last: int
    at: float
    top: float
    bottom: float
    titles: list[str]


def publications(picture: Picture, published: Sequence[Published], *, y: float) -> list[Line]:
    """The lines of what was published in the window: through all lanes from `y` down or, where articles
    are the lanes, each in its own. Nothing where these are too many to be told apart."""
    bands = {band.lane.key: band for band in picture.bands if band.lane.key}
    found: dict[tuple[int, str], Line] = {}
    for day, title, lane in sorted(published):
        if not picture.scale.window.start <= day < picture.scale.window.end:
            continue
        band = bands.get(lane)
        if lane and band is None:
            continue
        top, bottom = (band.top, band.bottom) if band else (y, picture.height)
        line = Line(day, day, picture.scale.pixel(day + 0.5), top, bottom, [])
        found.setdefault((day, lane), line).titles.append(title)
        if len(found) > MOST_PUBLISHED:
            return []
    return _told_apart(found)


def _told_apart(found: Mapping[tuple[int, str], Line]) -> list[Line]:
    """Lines of one lane that would make a hedge as one, where the first of them stands."""
    kept: dict[str, list[Line]] = {}
    for (_, lane), line in found.items():
        lines = kept.setdefault(lane, [])
        if lines and line.at - lines[-1].at < _LEAST_APART:
            lines[-1] = lines[-1]._replace(last=line.last, titles=[*lines[-1].titles, *line.titles])
        else:
            lines.append(line)
    return [line for lines in kept.values() for line in lines]


def arrows(picture: Picture, palette: Palette, beyond: Mapping[str, Beyond]) -> list[dict[str, Any]]:
    """At both edges of each lane, how much it has outside of the window; a click goes to the nearest."""
    left, right = _Signs(), _Signs()
    for band in picture.bands:
        found = beyond.get(band.lane.key) if not band.lane.others else None
        if found is None:
            continue
        middle = (band.top + band.bottom) / 2
        of = f" · {escape_for_plotly(band.lane.title)}" if band.lane.title else ""
        if found.earlier and found.last is not None:
            words = f"<b>{found.earlier:,} earlier</b>{of}<br>the last on {say_day(found.last)}: click to go there"
            left.add(7 - picture.frame.edge, middle, _short(found.earlier), f"reach:{found.last}", words)
        if found.later and found.first is not None:
            words = f"<b>{found.later:,} later</b>{of}<br>the first on {say_day(found.first)}: click to go there"
            at = picture.scale.width + picture.frame.edge - 7
            right.add(at, middle, _short(found.later), f"reach:{found.first}", words)
    look = {"size": 11, "color": palette.quiet}
    return [
        *left.trace(palette, {"symbol": "triangle-left", **look}, position="middle right"),
        *right.trace(palette, {"symbol": "triangle-right", **look}, position="middle left"),
    ]


def _short(number: int) -> str:
    """A count in at most four characters.

    >>> _short(812), _short(1234), _short(95312), _short(2_000_000)
    ('812', '1.2k', '95k', '2M')
    """
    if number < 1000:
        return str(number)
    scaled, unit = (number / 1e6, "M") if number >= 999_500 else (number / 1e3, "k")
    digits = f"{scaled:.1f}" if scaled < 9.95 else f"{scaled:.0f}"
    return digits.removesuffix(".0") + unit


def say_length(stretch: Stretch) -> str:
    """How long an empty stretch is, roughly: "3 years", "5 months"."""
    days = stretch.end - stretch.start
    if days >= 730:
        return f"{round(days / 365.25)} years"
    return f"{round(days / 30.44)} months" if days >= 60 else f"{days} days"
