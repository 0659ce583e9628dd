"""Puts marks in their places: lanes, rows, labels, chips, folds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from timeline.chart.axis import Scale, Stretch, find_crowd, find_folds, ticks
from timeline.chart.density import SIZES, Level, Size, level_of
from timeline.chart.glyphs import Body, Fill, Glyph, Mark, glyph_of, glyphs_of_others
from timeline.chart.lanes import Lane, lanes_of
from timeline.chart.layout import CHIP_WIDTH, Chip, Item, Packing, Side, entitle, pack
from timeline.chart.picture import (
    HEADER,
    LANE_PADDING,
    LEAST_BAR,
    NARROW,
    Band,
    Extent,
    Frame,
    Label,
    Link,
    Picture,
    Piece,
    Placed,
    PlacedChip,
)
from timeline.chart.titles import note_of, titles_of, widths_of

OPEN_PIXELS = 64.0  # how long an arrow is that points to no known end
_CHIP_ROW = 26.0  # chips are as large however small the marks
_HEAD = 10.0  # an arrow head takes this much, however little of its bar is inside
_LEAST_ROWS = 3
_LEVELS = (Level.FULL, Level.DOTS, Level.FAST)  # marks, the largest first
_FEW_DAYS, _MOST_ROWS = 7, 400  # a window this short cannot be opened further: it shows all it has
_AGAIN = 0.5  # of its salience a mark has in a lane after its first
_MOST_TITLED = 300  # of small marks: few of them have the room


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


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A mark with its glyph, the pixels it takes, `left` to `right`, and the glyphs of other sources with theirs."""

    mark: Mark
    glyph: Glyph
    left: float
    right: float
    others: tuple[Piece, ...]


def _drawn(mark: Mark, glyph: Glyph, scale: Scale, size: Size) -> _Drawn:
    others = tuple(Piece(other, *_extent(other, scale, size)) for other in glyphs_of_others(mark))
    return _Drawn(mark, glyph, *_extent(glyph, scale, size), others)


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
    drawn = [_drawn(mark, glyph, scale, size) for mark, glyph in zip(marks, glyphs, strict=True)]
    contents = _contents(drawn, lanes, level, scale.width)
    packings = _packings(contents, lanes, frame, size)
    if level is Level.DOTS:
        packings = _entitled(drawn, lanes, contents, packings, frame.inner, size.gap)
    bands: list[Band] = []
    placed: list[Placed] = []
    chips: list[PlacedChip] = []
    top = 0.0
    for number, (lane, items, packing) in enumerate(zip(lanes, contents, packings, strict=True)):
        base = top + LANE_PADDING + (HEADER if frame.width < NARROW and lane.title else 0.0)
        inside = [drawn[index] for index in lane.marks]
        placed += _placed(inside, items, packing, lane=number, top=base, row=size.row)
        bottom = base + max(1, packing.rows - bool(packing.chips)) * size.row
        chips += _chips(inside, packing, bottom + _CHIP_ROW / 2, scale)
        bottom += (_CHIP_ROW if packing.chips else 0.0) + LANE_PADDING
        bands.append(Band(lane, top, bottom))
        top = bottom + 8.0
    height = max(top - 8.0, size.row)
    return Picture(
        frame, scale, level, tuple(bands), tuple(placed), tuple(chips), ticks(scale), _links(placed), height, undated
    )


def _contents(drawn: Sequence[_Drawn], lanes: Sequence[Lane], level: Level, width: float) -> list[list[Item]]:
    """What each lane has to pack: a mark counts for less in its second lane."""
    seen: set[int] = set()
    contents = []
    for lane in lanes:
        contents.append([_item(drawn[index], level, width, again=index in seen) for index in lane.marks])
        seen.update(lane.marks)
    return contents


def _chips(inside: Sequence[_Drawn], packing: Packing, y: float, scale: Scale) -> list[PlacedChip]:
    """The chips of a lane, their middle at `y`: each stands for marks that found no room."""
    return [
        PlacedChip(chip.at, y, tuple(inside[index].mark for index in chip.items), _chip_days(chip, scale))
        for chip in packing.chips
    ]


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


def _entitled(
    drawn: Sequence[_Drawn],
    lanes: Sequence[Lane],
    contents: Sequence[Sequence[Item]],
    packings: Sequence[Packing],
    width: float,
    gap: float,
) -> list[Packing]:
    """Where marks are small, the most salient bear a title if there is room beside them."""
    every = [
        (-item.salience, number, index) for number, items in enumerate(contents) for index, item in enumerate(items)
    ]
    labels: list[dict[int, tuple[float, ...]]] = [{} for _ in lanes]
    for _, number, index in sorted(every)[:_MOST_TITLED]:
        labels[number][index] = widths_of(drawn[lanes[number].marks[index]].mark)
    told = zip(contents, packings, labels, strict=True)
    return [entitle(items, packing, widths, width=width, gap=gap) for items, packing, widths in told]


def _chip_days(chip: Chip, scale: Scale) -> Stretch:
    """The days the middles of a chip's marks lie on, with a margin: always fewer than the window has."""
    margin = CHIP_WIDTH / 2
    start = int(scale.day(max(0.0, chip.left - margin)))
    end = int(scale.day(min(scale.width, chip.right + margin))) + 1
    return Stretch(start, max(end, start + 2))


def _extent(glyph: Glyph, scale: Scale, size: Size) -> Extent:
    """Pixels from left to right, clipped to the plot, never too thin to be seen or hit."""
    if glyph.start is None:
        right = max(scale.pixel(glyph.last), _HEAD)
        return Extent(max(0.0, right - OPEN_PIXELS), right)
    left = scale.pixel(glyph.first)
    if glyph.end is None:
        right = scale.width if glyph.fill is not Fill.LIGHT else min(scale.width, left + OPEN_PIXELS)
        return Extent(min(max(0.0, left), right - _HEAD), right)
    right = scale.pixel(glyph.last)
    if glyph.body is Body.DOT:
        middle = (left + right) / 2
        return Extent(middle - size.dot / 2, middle + size.dot / 2)
    left, right = max(0.0, left), min(scale.width, right)
    slack = max(0.0, LEAST_BAR - (right - left)) / 2
    return Extent(left - slack, right + slack)


def _item(drawn: _Drawn, level: Level, width: float, *, again: bool) -> Item:
    mark = drawn.mark
    left = min([drawn.left, *(max(0.0, piece.left) for piece in drawn.others)])
    right = max([drawn.right, *(min(width, piece.right) for piece in drawn.others)])
    labels = widths_of(mark) if level is Level.FULL else ()
    weight = mark.salience * (_AGAIN if again else 1.0)
    return Item(left, right, labels, weight, bar=drawn.glyph.body is not Body.DOT)


def _placed(
    inside: Sequence[_Drawn], items: Sequence[Item], packing: Packing, *, lane: int, top: float, row: float
) -> list[Placed]:
    """The marks of a lane that found room: rows of `row` pixels, the first of them at `top`."""
    found = []
    for place, item, drawn in zip(packing.places, items, inside, strict=True):
        if place is None:
            continue
        mark, label = drawn.mark, None
        if place.side is not Side.NONE:
            at = item.right if place.side is Side.RIGHT else item.left
            label = Label(titles_of(mark)[place.label], note_of(mark), place.side, at)
        y, reach = top + (place.row + 0.5) * row, Extent(place.left, place.right)
        found.append(Placed(mark, drawn.glyph, lane, drawn.left, drawn.right, reach, y, label, drawn.others))
    return found


_MOST_LINKS = 60  # more lines than this tell nobody anything


def _links(placed: Sequence[Placed]) -> tuple[Link, ...]:
    """The thin lines between the places of one event in several lanes."""
    places: dict[str, list[Placed]] = {}
    for place in placed:
        places.setdefault(place.mark.id, []).append(place)
    shared = [found for found in places.values() if len(found) > 1]
    if len(shared) > _MOST_LINKS:
        return ()
    return tuple(
        Link(_foot(found[0]), min(place.y for place in found), max(place.y for place in found)) for found in shared
    )


def _foot(place: Placed) -> float:
    """The pixel an event is held at: its middle, or the end that is known."""
    if place.glyph.start is None:
        return place.right - 1
    return place.left + 1 if place.glyph.end is None else (place.left + place.right) / 2
