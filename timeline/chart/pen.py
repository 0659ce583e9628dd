"""Draws the marks and cells of a picture into traces."""

from __future__ import annotations

from typing import Any, NamedTuple

from timeline.chart.axis import Stretch
from timeline.chart.density import SIZES, Level
from timeline.chart.glyphs import Body, Fill, Glyph, Outline
from timeline.chart.layout import Side
from timeline.chart.palette import Palette, fade
from timeline.chart.picture import LEAST_BAR, Picture, Piece, Placed, PlacedCell
from timeline.chart.traces import CLEAR, Bars, Points, Strokes, Target
from timeline.escape import escape_for_plotly
from timeline.view.filters import window_words
from timeline.words import say

LIGHT_FILL = 0.26
_FADE_STEPS = 6
_HEAD = 12.0  # of the arrow at the end of a bar that goes on: broader than any bar
_DASH = {Outline.DOTTED: "dot", Outline.DASHED: "5px,4px"}
BELOW_TITLE, SLIM = 9.0, 9.0  # pixels a bar goes down, and its most height, where its title stands over it
_HEIGHT = {Body.UNIT: 16.0, Body.COARSE: 9.0, Body.SPAN: 11.0, Body.OPEN: 8.0, Body.DOT: 11.0}


class Row(NamedTuple):
    """Where the glyphs of a mark are drawn, in pixels: `y` down from the top, and how high a bar may be."""

    y: float
    tallest: float


class _Part(NamedTuple):
    """The part of a bar from `left` to `right`, in pixels: how strong its colour is, 1.0 as the glyph says."""

    left: float
    right: float
    strength: float


class Pen:
    """Draws marks into traces. Where there is room for labels, a click anywhere on glyph or label
    counts; where there is not, the glyphs themselves are clicked."""

    def __init__(self, picture: Picture, palette: Palette) -> None:
        self.picture, self.palette = picture, palette
        self.hits, self.bars, self.points, self.strokes = Bars(), Bars(), Points(), Strokes()
        self.full = picture.level is Level.FULL
        self.size = SIZES[picture.level]

    def traces(self) -> list[dict[str, Any]]:
        """All that was drawn, what is clicked in places without a label first."""
        return [
            *self.hits.traces(),
            *self.strokes.traces(),
            *self.bars.traces(),
            *self.points.traces(),
        ]

    def mark(self, place: Placed) -> None:
        """One mark: its glyph, those of other sources, and where it is clicked."""
        colour = self.picture.colour(place.lane, self.palette)
        is_titled = place.label is not None and place.label.side is Side.ABOVE
        row = Row(place.y + BELOW_TITLE, SLIM) if is_titled else Row(place.y, _HEIGHT[Body.UNIT])
        target = Target(place.mark.id, _hover(place, self.picture.level))
        pieces = [Piece(place.glyph, place.left, place.right), *place.others]
        inside = [piece for piece in pieces if piece.right > 0 and piece.left < self.picture.scale.width]
        if len(inside) > 1:
            middles = [(piece.left + piece.right) / 2 for piece in inside]
            self.strokes.line(colour, "solid", 1.0, ((min(middles), row.y), (max(middles), row.y)))
        for piece in inside:
            self._piece(piece, row, colour, target)
            if piece.glyph.struck:
                bar = (piece.left - 3, row.y), (piece.right + 3, row.y)
                self.strokes.line(self.palette.text, "solid", 1.6, bar)
        if self.full:
            self.hits.add(*place.reach, place.y, 26.0, CLEAR)
            self.hits.targets.add(target)

    def cell(self, cell: PlacedCell) -> None:
        """The events of a lane in some days."""
        band = self.picture.bands[cell.lane]
        colour = self.picture.colour(cell.lane, self.palette)
        middle = cell.bottom - cell.height / 2
        self.bars.add(cell.left + 0.5, max(cell.right - 0.5, cell.left + 1), middle, round(cell.height, 1), colour)
        self.bars.targets.add(Target(f"open:{cell.days.start}:{cell.days.end}", _say_cell(cell, band.lane.title)))

    def _piece(self, piece: Piece, row: Row, colour: str, target: Target) -> None:
        glyph, left, right = piece
        if glyph.body is Body.DOT:
            self.points.add((left + right) / 2, row.y, _symbol(glyph), self.size.dot - 1, colour)
            if not self.full:
                self.points.targets.add(target)
            return
        before = len(self.bars.base)
        head = _HEAD if self.full else self.size.dot
        window = self.picture.scale.window
        leaving = [side for side in (Side.LEFT, Side.RIGHT) if _leaves(glyph, side, window)]
        start, end = left + head / 2 * (Side.LEFT in leaving), right - head / 2 * (Side.RIGHT in leaving)
        self._bar(glyph, start, max(end, start), row, colour)
        for side in leaving:
            at = left + head / 2 if side is Side.LEFT else right - head / 2
            self.points.add(at, row.y, f"triangle-{side.value}", head, colour)
            if not self.full:
                self.points.targets.add(target)
        if not self.full:
            for _ in range(len(self.bars.base) - before):
                self.bars.targets.add(target)

    def _bar(self, glyph: Glyph, left: float, right: float, row: Row, colour: str) -> None:
        y = row.y
        thick = min(_HEIGHT[glyph.body], row.tallest) * self.size.bar
        alpha = {Fill.SOLID: 1.0, Fill.LIGHT: LIGHT_FILL}.get(glyph.fill, 0.0)
        line = colour if glyph.outline is Outline.SOLID and not glyph.fade else CLEAR
        small = self.picture.level is Level.FAST  # a fade a few pixels wide is not seen, but sent in many pieces
        parts = [_Part(left, right, 1.0)] if small else _parts(glyph, left, right, self.picture)
        for start, end, strength in parts:
            self.bars.add(start, end, y, thick, fade(colour, alpha * strength), line)
        if glyph.fill is Fill.HALF:
            self.bars.add(left, right, y + thick / 4, thick / 2, colour)
        if glyph.fade and glyph.fill is not Fill.LIGHT:
            self.strokes.box(colour, "dot", left, right, y, thick)
        elif glyph.outline in _DASH:
            self.strokes.box(colour, _DASH[glyph.outline], left, right, y, thick)


def _leaves(glyph: Glyph, side: Side, window: Stretch) -> bool:
    """Whether a bar goes on beyond the picture on that side."""
    if side is Side.LEFT:
        return glyph.start is None or glyph.first < window.start
    return glyph.end is None or glyph.last > window.end


def _hover(place: Placed, level: Level) -> str:
    mark = place.mark
    when = say(mark.when, before=mark.before, after=mark.after)
    title = mark.title if level is not Level.FAST else mark.title[:60]
    return f"<b>{escape_for_plotly(title)}</b><br>{when}"


def _symbol(glyph: Glyph) -> str:
    if glyph.outline is Outline.DASHED:
        return "circle-open-dot" if glyph.fill is Fill.HALF else "diamond-open"
    return {Fill.HOLLOW: "circle-open", Fill.HALF: "circle-open-dot"}.get(glyph.fill, "circle")


def _parts(glyph: Glyph, left: float, right: float, picture: Picture) -> list[_Part]:
    """The parts of a bar: soft ends, fading tails, arrows to nowhere."""
    scale = picture.scale
    if glyph.start is None or (glyph.end is None and glyph.fill is Fill.LIGHT):
        return _tail(left, right, rising=glyph.start is None)
    if glyph.fade:
        inner_left = min(max(left, scale.pixel(glyph.start)), right)
        inner_right = max(min(right, scale.pixel(glyph.end or glyph.start)), inner_left)
        return [
            *_tail(left, inner_left, rising=True),
            _Part(inner_left, max(inner_right, inner_left + 1), 1.6),
            *_tail(inner_right, right, rising=False),
        ]
    soft_left = min(right, max(left, scale.pixel(glyph.start + glyph.soft_start))) if glyph.soft_start else left
    soft_right = right
    if glyph.soft_end and glyph.end is not None:
        soft_right = max(soft_left, min(right, scale.pixel(glyph.end - glyph.soft_end)))
    parts = [
        _Part(left, soft_left, LIGHT_FILL),
        _Part(soft_left, soft_right, 1.0),
        _Part(soft_right, right, LIGHT_FILL),
    ]
    wide = [part for part in parts if part.right > part.left]
    return wide or [_Part(left, max(right, left + LEAST_BAR), 1.0)]


def _tail(left: float, right: float, *, rising: bool) -> list[_Part]:
    """A fade in steps; strength 1.6 keeps the middle of a light bar readable."""
    if right - left < 1:
        return []
    width = (right - left) / _FADE_STEPS
    strengths = [1.6 * (step + 0.5) / _FADE_STEPS for step in range(_FADE_STEPS)]
    ordered = strengths if rising else strengths[::-1]
    return [_Part(left + at * width, left + (at + 1) * width, strength) for at, strength in enumerate(ordered)]


def _say_cell(cell: PlacedCell, lane: str) -> str:
    number = f"{cell.count:,.0f}" if cell.count >= 1 else "less than 1"
    about = "" if cell.count == int(cell.count) else "about "
    of = f" · {escape_for_plotly(lane)}" if lane else ""
    return f"<b>{about}{number} event{'' if number == '1' else 's'}</b>{of}<br>{window_words(*cell.days)}"
