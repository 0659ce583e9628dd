"""The Plotly figure of a laid-out timeline: the one door to plotly.

The x axis counts pixels of the assumed width (see `axis`), the y axis pixels down. Article
text comes in here only through `escape`: Plotly draws some HTML.
"""

from __future__ import annotations

import html
import unicodedata
from collections.abc import Sequence
from typing import Any

from plotly.basedatatypes import BaseFigure

from timeline.chart.axis import Stretch
from timeline.chart.density import Level
from timeline.chart.glyphs import Body, Fill, Glyph, Outline
from timeline.chart.layout import Side
from timeline.chart.palette import Palette, fade
from timeline.chart.picture import LEAST_BAR, Picture, Placed
from timeline.chart.traces import CLEAR, Bars, Points, Strokes
from timeline.words import say

GUTTER = 160  # pixels left of the plot for lane titles
AXIS = 52
TOP = 10
BREAKS = 26.0  # the row of handles that open folded stretches
LIGHT_FILL = 0.26
_FADE_STEPS = 6
_DASH = {Outline.DOTTED: "dot", Outline.DASHED: "5px,4px"}
_HEIGHT = {Body.UNIT: 16.0, Body.COARSE: 9.0, Body.SPAN: 11.0, Body.OPEN: 8.0, Body.DOT: 11.0}


def escape(text: str) -> str:
    """Article text as Plotly may draw it: no markup, no control or direction-changing characters."""
    if not (text.isascii() and text.isprintable()):
        kept = (char if unicodedata.category(char) not in _HIDDEN else " " for char in text)
        text = "".join(kept)
    return html.escape(text, quote=False)


_HIDDEN = ("Cc", "Cf", "Cs", "Co", "Cn")


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
    selected: str = "",
    published: Sequence[int] = (),
) -> Drawing:
    """The figure. Each mark carries its event id as `customdata`, chips and breaks the days
    they stand for as "open:START:END" and "unfold".

    selected: the id of the event to set off; published: days to draw a dashed line at.
    """
    pen = _Pen(picture, palette)
    for place in picture.placed:
        pen.mark(place)
    for left, top, bottom in picture.links:
        pen.strokes.line(fade(palette.quiet, 0.45), "solid", 1.0, ((left, top), (left, bottom)))
    for day in sorted(set(published)):
        if picture.scale.window.start <= day < picture.scale.window.end:
            at = picture.scale.pixel(day + 0.5)
            pen.strokes.line(fade(palette.quiet, 0.4), "3px,4px", 1.0, ((at, 0), (at, picture.height)))
    data = [*pen.traces(selected), *_labels(picture, palette), *_chips(picture, palette)]
    return Drawing({"data": data, "layout": _layout(picture, palette)})


class _Pen:
    """Draws marks into traces. Where there is room for labels, a click anywhere on glyph or label
    counts; where there is not, the glyphs themselves are clicked."""

    def __init__(self, picture: Picture, palette: Palette) -> None:
        self.picture, self.palette = picture, palette
        self.hits, self.bars, self.points, self.strokes = Bars(), Bars(), Points(), Strokes()
        self.full = picture.level is Level.FULL

    def traces(self, selected: str) -> list[dict[str, Any]]:
        fast, text = self.picture.level is Level.FAST, self.palette.text
        return [
            *self.hits.traces(selected=selected, chosen_colour=fade(self.palette.accent, 0.24)),
            *self.strokes.traces(),
            *self.bars.traces(selected=selected, chosen_colour="" if self.full else text),
            *self.points.traces(fast=fast, selected=selected, chosen_colour="" if self.full else text),
        ]

    def mark(self, place: Placed) -> None:
        """One mark: its glyph, those of other sources, and where it is clicked."""
        band = self.picture.bands[place.lane]
        colour = self.palette.lane(place.lane, others=band.lane.others)
        y = place.y + (8.0 if place.label and place.label.side is Side.ABOVE else 0.0)
        hover = _hover(place, self.picture.level)
        pieces = [(place.glyph, place.left, place.right), *place.others]
        inside = [piece for piece in pieces if piece[2] > 0 and piece[1] < self.picture.frame.width]
        if len(inside) > 1:
            ends = [(left + right) / 2 for _, left, right in inside]
            self.strokes.line(colour, "solid", 1.0, ((min(ends), y), (max(ends), y)))
        for glyph, left, right in inside:
            self._glyph(glyph, left, right, y, colour, place.mark.id, hover)
            if glyph.struck:
                self.strokes.line(self.palette.text, "solid", 1.6, ((left - 4, y), (right + 4, y)))
        if self.full:
            self.hits.add(place.reach[0], place.reach[1], place.y, 26.0, CLEAR)
            self.hits.targets.add(place.mark.id, hover)

    def _glyph(self, glyph: Glyph, left: float, right: float, y: float, colour: str, event: str, hover: str) -> None:
        if glyph.body is Body.DOT:
            self.points.add((left + right) / 2, y, _symbol(glyph), 10 if self.full else 8, colour)
            if not self.full:
                self.points.targets.add(event, hover)
            return
        before = len(self.bars.base)
        self._bar(glyph, left, right, y, colour)
        for at, pointing in ((left + 4, "left"), (right - 4, "right")):
            if _leaves(glyph, pointing, self.picture.scale.window):
                self.points.add(at, y, f"triangle-{pointing}", 9, colour)
                if not self.full:
                    self.points.targets.add(event, hover)
        if not self.full:
            for _ in range(len(self.bars.base) - before):
                self.bars.targets.add(event, hover)

    def _bar(self, glyph: Glyph, left: float, right: float, y: float, colour: str) -> None:
        thick = _HEIGHT[glyph.body] * (1.0 if self.full else 0.6)
        alpha = {Fill.SOLID: 1.0, Fill.LIGHT: LIGHT_FILL}.get(glyph.fill, 0.0)
        line = colour if glyph.outline is Outline.SOLID and not glyph.fade else CLEAR
        for start, end, strength in _pieces(glyph, left, right, self.picture):
            self.bars.add(start, end, y, thick, fade(colour, alpha * strength), line)
        if glyph.fill is Fill.HALF:
            self.bars.add(left, right, y + thick / 4, thick / 2, colour)
        if glyph.fade and glyph.fill is not Fill.LIGHT:
            self.strokes.box(colour, "dot", left, right, y, thick)
        elif glyph.outline in _DASH:
            self.strokes.box(colour, _DASH[glyph.outline], left, right, y, thick)


def _leaves(glyph: Glyph, pointing: str, window: Stretch) -> bool:
    """Whether a bar goes on beyond the picture on that side."""
    if pointing == "left":
        return glyph.start is None or glyph.start < window.start
    return glyph.end is None or glyph.end > window.end


def _hover(place: Placed, level: Level) -> str:
    mark = place.mark
    when = say(mark.when, before=mark.before, after=mark.after)
    title = mark.title if level is not Level.FAST else mark.title[:60]
    return f"<b>{escape(title)}</b><br>{when}"


def _symbol(glyph: Glyph) -> str:
    if glyph.outline is Outline.DASHED:
        return "circle-open-dot" if glyph.fill is Fill.HALF else "diamond-open"
    return {Fill.HOLLOW: "circle-open", Fill.HALF: "circle-open-dot"}.get(glyph.fill, "circle")


def _pieces(glyph: Glyph, left: float, right: float, picture: Picture) -> list[tuple[float, float, float]]:
    """(left, right, strength) of the parts of a bar: soft ends, fading tails, arrows to nowhere."""
    scale = picture.scale
    if glyph.start is None or (glyph.end is None and glyph.fill is Fill.LIGHT):
        return _tail(left, right, rising=glyph.start is None)
    if glyph.fade:
        inner_left = min(max(left, scale.pixel(glyph.start)), right)
        inner_right = max(min(right, scale.pixel(glyph.end or glyph.start)), inner_left)
        return [
            *_tail(left, inner_left, rising=True),
            (inner_left, max(inner_right, inner_left + 1), 1.6),
            *_tail(inner_right, right, rising=False),
        ]
    soft_left = min(right, max(left, scale.pixel(glyph.start + glyph.soft_start))) if glyph.soft_start else left
    soft_right = right
    if glyph.soft_end and glyph.end is not None:
        soft_right = max(soft_left, min(right, scale.pixel(glyph.end - glyph.soft_end)))
    parts = [(left, soft_left, LIGHT_FILL), (soft_left, soft_right, 1.0), (soft_right, right, LIGHT_FILL)]
    wide = [part for part in parts if part[1] > part[0]]
    return wide or [(left, max(right, left + LEAST_BAR), 1.0)]


def _tail(left: float, right: float, *, rising: bool) -> list[tuple[float, float, float]]:
    """A fade in steps; strength 1.6 keeps the middle of a light bar readable."""
    if right - left < 1:
        return []
    width = (right - left) / _FADE_STEPS
    steps = [(left + i * width, left + (i + 1) * width, 1.6 * (i + 0.5) / _FADE_STEPS) for i in range(_FADE_STEPS)]
    return (
        steps if rising else [(a, b, 1.6 * (_FADE_STEPS - i - 0.5) / _FADE_STEPS) for i, (a, b, _) in enumerate(steps)]
    )


def _labels(picture: Picture, palette: Palette) -> list[dict[str, Any]]:
    position = {Side.RIGHT: "middle right", Side.LEFT: "middle left", Side.ABOVE: "middle right"}
    found = [place for place in picture.placed if place.label is not None]
    if not found:
        return []
    x, y, texts, sides = [], [], [], []
    for place in found:
        label = place.label
        if label is None:
            continue
        nudge = {Side.LEFT: -3.0, Side.ABOVE: -3.0}.get(label.side, 3.0)
        x.append(round(label.at + nudge, 2))
        y.append(round(place.y - (5.0 if label.side is Side.ABOVE else 0.0), 2))
        reference = " <i>ref</i>" if place.glyph.reference else ""
        note = f'<span style="color:{palette.quiet}">{escape(label.note)}{reference}</span>'
        texts.append(escape(label.title) + (note if label.note or reference else ""))
        sides.append(position[label.side])
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
            "selected": {"textfont": {"color": palette.text}},
            "unselected": {"textfont": {"color": palette.text}},
            "cliponaxis": False,
            "showlegend": False,
        }
    ]


def _chips(picture: Picture, palette: Palette) -> list[dict[str, Any]]:
    """ "+n" chips and the breaks of folded stretches: a click opens what they stand for."""
    x, y, text, ids, hover = [], [], [], [], []
    for chip in picture.chips:
        days = _chip_days(chip.at, picture)
        x.append(chip.at)
        y.append(chip.y)
        text.append(f"+{len(chip.marks)}")
        ids.append(f"open:{days.start}:{days.end}")
        hover.append(f"{len(chip.marks)} more: click to look closer")
    for fold in picture.scale.folds:
        x.append((picture.scale.pixel(fold.start) + picture.scale.pixel(fold.end)) / 2)
        y.append(-BREAKS / 2)
        text.append("⋯")
        ids.append("unfold")
        hover.append(f"nothing for {say_length(fold)}: click to unfold")
    if not x:
        return []
    return [
        {
            "type": "scatter",
            "mode": "markers+text",
            "x": x,
            "y": y,
            "text": text,
            "textfont": {"size": 11, "color": palette.text},
            "marker": {"symbol": "square", "size": 22, "color": palette.grid, "line": {"width": 0}},
            "customdata": ids,
            "hovertext": hover,
            "hovertemplate": "%{hovertext}<extra></extra>",
            "selected": {"marker": {"opacity": 1}, "textfont": {"color": palette.text}},
            "unselected": {"marker": {"opacity": 1}, "textfont": {"color": palette.text}},
            "showlegend": False,
        }
    ]


def _chip_days(at: float, picture: Picture) -> Stretch:
    scale = picture.scale
    start, end = int(scale.day(max(0.0, at - 30))), int(scale.day(min(scale.width, at + 30))) + 1
    return Stretch(start, max(end, start + 2))


def say_length(stretch: Stretch) -> str:
    """How long an empty stretch is, roughly: "3 years", "5 months"."""
    days = stretch.end - stretch.start
    if days >= 730:
        return f"{round(days / 365.25)} years"
    return f"{round(days / 30.44)} months" if days >= 60 else f"{days} days"


def _above(picture: Picture) -> float:
    """Pixels above the lanes, for the handles of breaks."""
    return BREAKS if picture.scale.folds else 0.0


def _layout(picture: Picture, palette: Palette) -> dict[str, Any]:
    width = picture.frame.width
    return {
        "height": int(picture.height + _above(picture) + TOP + AXIS),
        "margin": {"l": 8 if picture.narrow else GUTTER, "r": 12, "t": TOP, "b": AXIS, "pad": 0, "autoexpand": False},
        "paper_bgcolor": palette.ground,
        "plot_bgcolor": palette.ground,
        "font": {"size": 12, "color": palette.text},
        "barmode": "overlay",
        "bargap": 0,
        "hovermode": "closest",
        "hoverdistance": 12,
        "dragmode": "pan",
        "clickmode": "event+select",
        "showlegend": False,
        "hoverlabel": {"align": "left", "namelength": -1},
        "xaxis": _x_axis(picture, palette, width),
        "yaxis": {
            "range": [picture.height, -_above(picture)],
            "fixedrange": True,
            "visible": False,
            "automargin": False,
        },
        "shapes": [*_band_shapes(picture, palette), *_fold_shapes(picture, palette)],
        "annotations": _titles(picture, palette),
    }


def _x_axis(picture: Picture, palette: Palette, width: float) -> dict[str, Any]:
    return {
        "range": [0, width],
        "tickmode": "array",
        "tickvals": [round(tick.at, 2) for tick in picture.ticks],
        "ticktext": [f"{tick.text}<br><b>{tick.above}</b>" if tick.above else tick.text for tick in picture.ticks],
        "tickfont": {"size": 12, "color": palette.quiet},
        "ticklabelposition": "outside",
        "showgrid": True,
        "gridcolor": palette.grid,
        "gridwidth": 1,
        "zeroline": False,
        "automargin": False,
        "fixedrange": False,
    }


def _band_shapes(picture: Picture, palette: Palette) -> list[dict[str, Any]]:
    return [
        {
            "type": "rect",
            "xref": "paper",
            "x0": 0,
            "x1": 1,
            "y0": band.top,
            "y1": band.bottom,
            "fillcolor": palette.band,
            "line": {"width": 0},
            "layer": "below",
        }
        for band in picture.bands
    ]


def _fold_shapes(picture: Picture, palette: Palette) -> list[dict[str, Any]]:
    """A break is a blank strip between two wavy edges, here a dotted line each."""
    found = []
    for fold in picture.scale.folds:
        left, right = picture.scale.pixel(fold.start), picture.scale.pixel(fold.end)
        edge = {"color": palette.quiet, "width": 1, "dash": "dot"}
        box = {"y0": -BREAKS, "y1": picture.height, "layer": "below"}
        found.append(
            {"type": "rect", "x0": left, "x1": right, "fillcolor": palette.ground, "line": {"width": 0}, **box}
        )
        found += [{"type": "line", "x0": at, "x1": at, "line": edge, **box} for at in (left, right)]
    return found


def _titles(picture: Picture, palette: Palette) -> list[dict[str, Any]]:
    found = []
    for number, band in enumerate(picture.bands):
        if not band.lane.title:
            continue
        colour = palette.lane(number, others=band.lane.others)
        text = f'<b><span style="color:{colour}">{_wrapped(band.lane.title, one_line=picture.narrow)}</span></b>'
        base = {"showarrow": False, "text": text, "font": {"size": 13}, "yref": "y", "xref": "paper"}
        if picture.narrow:
            found.append({**base, "x": 0, "xanchor": "left", "y": band.top + 13, "yanchor": "middle"})
        else:
            middle = (band.top + band.bottom) / 2
            spot = {"x": 0, "xshift": -10, "xanchor": "right", "y": middle, "yanchor": "middle", "align": "right"}
            found.append({**base, **spot})
    return found


def _wrapped(title: str, *, one_line: bool) -> str:
    """A lane title in at most two lines of the gutter, cut where it is longer still."""
    if one_line or len(title) <= 19:
        return escape(title if len(title) <= 44 else title[:43] + "…")
    cut = title.rfind(" ", 0, 19)
    head, tail = (title[:cut], title[cut + 1 :]) if cut > 0 else (title[:18] + "-", title[18:])
    return escape(head) + "<br>" + escape(tail if len(tail) <= 19 else tail[:18] + "…")
