"""A timeline laid out in pixels: what must fit, and where everything is. Knows no drawing library."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from timeline.chart.axis import Scale, Stretch, Tick
from timeline.chart.density import Level
from timeline.chart.glyphs import Glyph, Mark
from timeline.chart.lanes import Lane, colours_of
from timeline.chart.layout import Side
from timeline.chart.palette import Palette
from timeline.view import LaneOrder

LANE_PADDING = 9.0
HEADER = 20.0  # a lane's title where it stands inside, on a narrow plot
NARROW = 620.0
LEAST_BAR = 6.0


@dataclass(frozen=True, slots=True)
class Frame:
    """What the picture must fit in: the window, pixels of plot, pins, lane order, empty stretches not to be folded.

    `width` is the least the plot may be: a wider one only moves things apart. `edge` are pixels of it kept
    free at both sides, for arrows to what lies outside of the window.
    """

    window: Stretch
    width: float
    pinned: tuple[str, ...] = ()
    order: LaneOrder = LaneOrder.COUNT
    unfolded: tuple[Stretch, ...] = ()
    edge: float = 0.0

    @property
    def inner(self) -> float:
        """Pixels that the window itself has."""
        return self.width - 2 * self.edge


@dataclass(frozen=True, slots=True)
class Label:
    """The text beside a glyph: the title (perhaps cut), and in a quieter voice the note."""

    title: str
    note: str
    side: Side
    at: float


class Extent(NamedTuple):
    """Pixels from the left of the plot: where something begins and ends."""

    left: float
    right: float


class Piece(NamedTuple):
    """A glyph and the pixels it takes."""

    glyph: Glyph
    left: float
    right: float


class Link(NamedTuple):
    """The line that joins an event in two lanes: pixels from the left, and down to its upper and its lower end."""

    at: float
    upper: float
    lower: float


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark in its lane: pixels `left` to `right`, `y` down from the top, its label if it has one.

    `reach` are the pixels glyph and label take together, `others` the glyphs of the dates other sources give.
    """

    mark: Mark
    glyph: Glyph
    lane: int
    left: float
    right: float
    reach: Extent
    y: float
    label: Label | None = None
    others: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class PlacedChip:
    """ "+n" for the marks that found no row, and the days they are found on."""

    at: float
    y: float
    marks: tuple[Mark, ...]
    days: Stretch


@dataclass(frozen=True, slots=True)
class Band:
    """A lane's background, `top` to `bottom` in pixels down; `note` is said under its title, `colour` is the
    number of its colour where that is not its place."""

    lane: Lane
    top: float
    bottom: float
    note: str = ""
    colour: int | None = None


@dataclass(frozen=True, slots=True)
class PlacedCell:
    """The events of a lane in some days, as a bar from `bottom` up, `height` pixels high."""

    lane: int
    left: float
    right: float
    bottom: float
    height: float
    count: float
    days: Stretch


@dataclass(frozen=True, slots=True)
class Picture:
    """All there is to draw: marks with labels and chips or, at level CELLS, only cells of a `unit`."""

    frame: Frame
    scale: Scale
    level: Level
    bands: tuple[Band, ...]
    placed: tuple[Placed, ...]
    chips: tuple[PlacedChip, ...]
    ticks: tuple[Tick, ...]
    links: tuple[Link, ...]
    height: float
    undated: int
    cells: tuple[PlacedCell, ...] = ()
    unit: str = ""

    @property
    def narrow(self) -> bool:
        """Whether lane titles stand inside the plot."""
        return self.frame.width < NARROW

    @property
    def chipped(self) -> int:
        """How many marks are only counted in chips."""
        return sum(len(chip.marks) for chip in self.chips)

    def noted(self, notes: Mapping[str, str]) -> Picture:
        """The same with words under the titles of lanes, by their keys."""
        bands = tuple(replace(band, note=notes.get(band.lane.key, band.note)) for band in self.bands)
        return replace(self, bands=bands)

    def coloured(self, ranks: Mapping[str, int]) -> Picture:
        """The same with lanes in colours of their own, by the rank of their keys: see `colours_of`."""
        colours = colours_of([band.lane.key for band in self.bands if not band.lane.others], ranks)
        return replace(self, bands=tuple(replace(band, colour=colours.get(band.lane.key)) for band in self.bands))

    def colour(self, number: int, palette: Palette) -> str:
        """The colour of a lane by its number from the top."""
        band = self.bands[number]
        return palette.lane(number if band.colour is None else band.colour, others=band.lane.others)
