"""Puts marks in their places: lanes, rows, labels, chips, folds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from timeline.chart.axis import Scale, Stretch, find_crowd, find_folds, ticks
from timeline.chart.density import SIZES, Level, Size, level_of
from timeline.chart.glyphs import Body, Glyph, Mark, glyph_of, glyphs_of_others
from timeline.chart.lanes import Lane, lanes_of
from timeline.chart.layout import CHIP_WIDTH, Chip, Item, Packing, Side, pack, text_width
from timeline.chart.picture import (
    HEADER,
    LANE_PADDING,
    LEAST_BAR,
    NARROW,
    Band,
    Frame,
    Label,
    Picture,
    Placed,
    PlacedChip,
)
from timeline.model import Certainty, Status

OPEN_PIXELS = 64.0  # how long an arrow is that points to no known end
_CHIP_ROW = 26.0  # chips are as large however small the marks
_HEAD = 10.0  # an arrow head takes this much, however little of its bar is inside
_LEAST_ROWS = 3
_LEVELS = (Level.FULL, Level.DOTS, Level.FAST)  # marks, the largest first
_FEW_DAYS, _MOST_ROWS = 7, 400  # a window this short cannot be opened further: it shows all it has
_LENGTHS = (96, 64, 46, 30, 20)  # a title of fourteen words, and shorter tellings of it
_LEAST_TITLE = 9  # what is cut shorter tells nothing


def lay_out(marks: Sequence[Mark], frame: Frame, *, titles: Mapping[str, str] = MappingProxyType({})) -> Picture:
    """Everything in its place. Marks without any date are left out and counted in `undated`.

    Where more marks would be counted in chips than drawn, they are drawn smaller. Where they are too many the
    picture is of level CELLS and empty: `lay_out_cells` fills one.
    titles: what lanes are called whose key is no title.
    """
    glyphs = {index: glyph for index, mark in enumerate(marks) if (glyph := glyph_of(mark)) is not None}
    inside = [index for index, glyph in glyphs.items() if _in_window(glyph, frame.window)]
    shown = [marks[index] for index in inside]
    lanes = lanes_of(shown, pinned=frame.pinned, order=frame.order, titles=titles)
    level = level_of(sum(len(lane.marks) for lane in lanes))
    if level is Level.CELLS:
        bare = Scale(frame.window, frame.inner)
        return Picture(frame, bare, level, (), (), (), (), (), SIZES[level].row, len(marks) - len(glyphs))
    busy = [_busy(glyphs[index], frame.window) for index in inside]
    folds = find_folds(frame.window, busy, frame.unfolded)
    scale = _scale(frame, busy, folds)
    drawn = [glyphs[index] for index in inside]
    for smaller in _LEVELS[_LEVELS.index(level) :]:
        picture = _assemble(shown, drawn, lanes, scale, smaller, frame, len(marks) - len(glyphs))
        if picture.chipped <= len(picture.placed):
            break
    return picture


def _scale(frame: Frame, busy: Sequence[Stretch], folds: tuple[Stretch, ...]) -> Scale:
    """The days as wide as there is room; those that most events crowd into wider, unless they were evened out."""
    crowd = find_crowd(frame.window, [(start + end) / 2 for start, end in busy], folds)
    scale = Scale(frame.window, frame.inner, folds, crowd)
    evened = any(each.start < day < each.end for day in scale.borders for each in frame.unfolded)
    return replace(scale, crowd=None) if evened else scale


def _in_window(glyph: Glyph, window: Stretch) -> bool:
    if glyph.start is None:
        return window.start < glyph.last <= window.end + 1
    if glyph.end is None:
        return glyph.first < window.end
    return glyph.first < window.end and glyph.last > window.start


def _busy(glyph: Glyph, window: Stretch) -> Stretch:
    """Days something is drawn on: an arrow has its foot only, or nothing would ever be folded."""
    first, last = glyph.first, glyph.last
    return Stretch(max(first, window.start), min(max(last, first + 1), window.end))


def _assemble(
    marks: Sequence[Mark],
    glyphs: Sequence[Glyph],
    lanes: Sequence[Lane],
    scale: Scale,
    level: Level,
    frame: Frame,
    undated: int,
) -> Picture:
    size = SIZES[level]
    extents = [_extent(glyph, scale, size) for glyph in glyphs]
    seen: set[int] = set()
    top = 0.0
    bands: list[Band] = []
    placed: list[Placed] = []
    chips: list[PlacedChip] = []
    contents: list[list[Item]] = []
    for lane in lanes:
        contents.append([_item(marks[i], glyphs[i], extents[i], scale, level, again=i in seen) for i in lane.marks])
        seen.update(lane.marks)
    packings = _packings(contents, lanes, frame, size)
    for number, (lane, items, packing) in enumerate(zip(lanes, contents, packings, strict=True)):
        header = HEADER if frame.width < NARROW and lane.title else 0.0
        base = top + LANE_PADDING + header
        placed += _placed(lane, number, packing, items, marks, glyphs, extents, base, size, scale)
        bottom = base + max(1, packing.rows - bool(packing.chips)) * size.row
        chips += [
            PlacedChip(
                chip.at,
                bottom + _CHIP_ROW / 2,
                tuple(marks[lane.marks[i]] for i in chip.items),
                _chip_days(chip, scale),
            )
            for chip in packing.chips
        ]
        bottom += (_CHIP_ROW if packing.chips else 0.0) + LANE_PADDING
        bands.append(Band(lane, top, bottom))
        top = bottom + 8.0
    height = max(top - 8.0, size.row)
    return Picture(
        frame, scale, level, tuple(bands), tuple(placed), tuple(chips), ticks(scale), _links(placed), height, undated
    )


def _packings(contents: Sequence[Sequence[Item]], lanes: Sequence[Lane], frame: Frame, size: Size) -> list[Packing]:
    """Each lane packed: what needs few rows leaves them to those that need more, "others" may have double."""
    width = frame.inner
    if frame.window.end - frame.window.start <= _FEW_DAYS:
        return [pack(items, width=width, rows=_MOST_ROWS, gap=size.gap) for items in contents]

    def most(lane: Lane, cap: int) -> int:
        return cap * (2 if lane.others else 1)

    cap = size.lane_rows
    packings = [
        pack(items, width=width, rows=most(lane, cap), gap=size.gap)
        for items, lane in zip(contents, lanes, strict=True)
    ]
    needed = [packing.rows for packing in packings]
    while cap > _LEAST_ROWS and sum(map(min, needed, (most(lane, cap) for lane in lanes))) > size.rows:
        cap -= 1
    for number, (items, lane) in enumerate(zip(contents, lanes, strict=True)):
        if needed[number] > most(lane, cap):
            packings[number] = pack(items, width=width, rows=most(lane, cap), gap=size.gap)
    return packings


def _chip_days(chip: Chip, scale: Scale) -> Stretch:
    """The days the middles of a chip's marks lie on, with a margin: always fewer than the window has."""
    margin = CHIP_WIDTH / 2
    start = int(scale.day(max(0.0, chip.left - margin)))
    end = int(scale.day(min(scale.width, chip.right + margin))) + 1
    return Stretch(start, max(end, start + 2))


def _extent(glyph: Glyph, scale: Scale, size: Size) -> tuple[float, float]:
    """Pixels from left to right, clipped to the plot, never too thin to be seen or hit."""
    if glyph.start is None:
        right = max(scale.pixel(glyph.last), _HEAD)
        return max(0.0, right - OPEN_PIXELS), right
    left = scale.pixel(glyph.first)
    if glyph.end is None:
        right = scale.width if glyph.fill.value != "light" else min(scale.width, left + OPEN_PIXELS)
        return min(max(0.0, left), right - _HEAD), right
    right = scale.pixel(glyph.last)
    if glyph.body is Body.DOT:
        middle = (left + right) / 2
        return middle - size.dot / 2, middle + size.dot / 2
    left, right = max(0.0, left), min(scale.width, right)
    slack = max(0.0, LEAST_BAR - (right - left)) / 2
    return left - slack, right + slack


def _item(mark: Mark, glyph: Glyph, extent: tuple[float, float], scale: Scale, level: Level, *, again: bool) -> Item:
    left, right = extent
    for other in glyphs_of_others(mark):
        start, end = _extent(other, scale, SIZES[level])
        left, right = min(left, max(0.0, start)), max(right, min(scale.width, end))
    labels: tuple[float, ...] = ()
    if level is Level.FULL:
        note = note_of(mark)
        labels = tuple(text_width(text) + text_width(note) for text in titles_of(mark))
    bar = glyph.body in (Body.COARSE, Body.SPAN, Body.OPEN, Body.UNIT)
    return Item(left, right, labels, mark.salience * (0.5 if again else 1.0), bar=bar)


def titles_of(mark: Mark) -> tuple[str, ...]:
    """The title as it may stand on the chart, longest first."""
    told = dict.fromkeys(_cut(mark.title, most) for most in _LENGTHS)
    return tuple(title for title in told if len(title) >= _LEAST_TITLE or title == mark.title)


def _cut(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    head = text[: most - 1].rsplit(" ", 1)[0] if " " in text[: most - 1] else text[: most - 1]
    return head.rstrip(" ,;:-") + "…"


def note_of(mark: Mark) -> str:
    """What the shape alone would leave to guessing, in words: " · planned · 3 sources"."""
    words = []
    if mark.status not in (Status.HAPPENED, Status.ONGOING):
        words.append(mark.status.value)
    if mark.certainty is Certainty.ALLEGED:
        words.append("alleged")
    if mark.others:
        words.append(f"{len(mark.others) + 1} dates")
    if mark.sources > 1:
        words.append(f"{mark.sources} sources")
    return "".join(f" · {word}" for word in words)


def _placed(
    lane: Lane,
    number: int,
    packing: Packing,
    items: Sequence[Item],
    marks: Sequence[Mark],
    glyphs: Sequence[Glyph],
    extents: Sequence[tuple[float, float]],
    base: float,
    size: Size,
    scale: Scale,
) -> list[Placed]:
    found = []
    for place, item, index in zip(packing.places, items, lane.marks, strict=True):
        if place is None:
            continue
        mark, glyph = marks[index], glyphs[index]
        left, right = extents[index]
        label = None
        if place.side is not Side.NONE:
            at = {Side.RIGHT: item.right, Side.LEFT: item.left}.get(place.side, item.left)
            label = Label(titles_of(mark)[place.label], note_of(mark), place.side, at)
        others = tuple((other, *_extent(other, scale, size)) for other in glyphs_of_others(mark))
        y = base + (place.row + 0.5) * size.row
        found.append(Placed(mark, glyph, number, left, right, (place.left, place.right), y, label, others))
    return found


_MOST_LINKS = 60  # more lines than this tell nobody anything


def _links(placed: Sequence[Placed]) -> tuple[tuple[float, float, float], ...]:
    """(x, top, bottom) of the thin lines between the places of one event in several lanes."""
    places: dict[str, list[Placed]] = {}
    for place in placed:
        places.setdefault(place.mark.id, []).append(place)
    shared = [found for found in places.values() if len(found) > 1]
    if len(shared) > _MOST_LINKS:
        return ()
    return tuple(
        (_foot(found[0]), min(place.y for place in found), max(place.y for place in found)) for found in shared
    )


def _foot(place: Placed) -> float:
    """The pixel an event is held at: its middle, or the end that is known."""
    if place.glyph.start is None:
        return place.right - 1
    return place.left + 1 if place.glyph.end is None else (place.left + place.right) / 2
