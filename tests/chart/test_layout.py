"""Rows, labels and chips: nothing ever overlaps, whatever the events and the width."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.chart.layout import CHIP_WIDTH, GAP, LABEL_OFFSET, Item, Packing, Side, entitle, pack, text_width

WIDTHS = st.sampled_from([280.0, 390.0, 640.0, 900.0, 1300.0])


@st.composite
def crowds(draw: st.DrawFn) -> tuple[list[Item], float, int]:
    width = draw(WIDTHS)
    items = []
    for _ in range(draw(st.integers(0, 60))):
        left = draw(st.floats(0, width - 12))
        right = min(width, left + draw(st.sampled_from([11.0, 6.0, 40.0, 200.0, width])))
        long = draw(st.floats(20, 420))
        items.append(Item(left, right, (long, long / 2), draw(st.floats(0, 1)), bar=draw(st.booleans())))
    return items, width, draw(st.integers(1, 8))


def taken(item: Item, side: Side, wide: float) -> tuple[float, float]:
    """The pixels a placed thing covers, worked out anew from the item and the label's side."""
    if side is Side.RIGHT:
        return item.left, item.right + LABEL_OFFSET + wide
    if side is Side.LEFT:
        return item.left - LABEL_OFFSET - wide, item.right
    return item.left, max(item.right, item.left + wide if side is Side.ABOVE else item.right)


def covered(items: list[Item], packing: Packing) -> dict[int, list[tuple[float, float]]]:
    rows: dict[int, list[tuple[float, float]]] = {}
    for item, place in zip(items, packing.places, strict=True):
        if place is not None:
            wide = item.labels[place.label] if place.side is not Side.NONE else 0.0
            rows.setdefault(place.row, []).append(taken(item, place.side, wide))
    return rows


@settings(max_examples=40)
@given(crowds())
def test_nothing_in_a_row_overlaps_or_leaves_the_plot(crowd: tuple[list[Item], float, int]) -> None:
    items, width, rows = crowd
    for spans in covered(items, pack(items, width=width, rows=rows)).values():
        spans.sort()
        assert all(b[0] - a[1] >= GAP - 1e-6 for a, b in pairwise(spans))
        assert spans[0][0] >= -1e-6 and max(span[1] for span in spans) <= width + 1e-6


@settings(max_examples=25)
@given(crowds(), st.floats(1.0, 2.0))
def test_a_wider_plot_only_moves_things_apart(crowd: tuple[list[Item], float, int], stretch: float) -> None:
    items, width, rows = crowd
    packing = pack(items, width=width, rows=rows)
    wider = [Item(i.left * stretch, i.right * stretch, i.labels, i.salience, bar=i.bar) for i in items]
    for spans in covered(wider, packing).values():
        spans.sort()
        assert all(b[0] - a[1] >= GAP - 1e-6 for a, b in pairwise(spans))


@settings(max_examples=25)
@given(crowds())
def test_every_item_has_a_row_or_is_counted_in_a_chip(crowd: tuple[list[Item], float, int]) -> None:
    items, width, rows = crowd
    packing = pack(items, width=width, rows=rows)
    in_rows = {index for index, place in enumerate(packing.places) if place is not None}
    in_chips = [index for chip in packing.chips for index in chip.items]
    assert len(in_chips) == len(set(in_chips))
    assert in_rows | set(in_chips) == set(range(len(items))) and not in_rows & set(in_chips)
    assert all(place is None or place.row < rows for place in packing.places)


@settings(max_examples=25)
@given(crowds())
def test_chips_do_not_overlap(crowd: tuple[list[Item], float, int]) -> None:
    items, width, rows = crowd
    chips = pack(items, width=width, rows=rows).chips
    assert all(b.at - a.at >= CHIP_WIDTH for a, b in pairwise(chips))
    assert all(CHIP_WIDTH / 2 <= chip.at <= width - CHIP_WIDTH / 2 for chip in chips)
    assert all(a.right <= b.left for a, b in pairwise(chips))


@given(crowds())
def test_titles_put_beside_what_is_placed_touch_nothing_and_move_nothing(crowd: tuple[list[Item], float, int]) -> None:
    items, width, rows = crowd
    bare = pack([replace(item, labels=()) for item in items], width=width, rows=rows)
    told = entitle(items, bare, {index: item.labels for index, item in enumerate(items)}, width=width)
    assert [place and place.row for place in told.places] == [place and place.row for place in bare.places]
    for spots in covered(items, told).values():
        spots.sort()
        assert all(one[1] < other[0] for one, other in pairwise(spots))
    alone = [Item(100, 110, (60.0, 20.0), 1)]
    (place,) = entitle(
        alone, pack([replace(alone[0], labels=())], width=150, rows=1), {0: (60.0, 20.0)}, width=150
    ).places
    assert place is not None and (place.side, place.label) == (Side.LEFT, 0)


def test_the_more_salient_is_labelled_first() -> None:
    crowd = [Item(100.0, 111.0, (200.0,), salience) for salience in (0.1, 0.9)]
    plain, salient = pack(crowd, width=330.0, rows=1).places
    assert salient is not None and salient.side is Side.RIGHT
    assert plain is None


def test_a_long_bar_carries_its_label_above() -> None:
    (place,) = pack([Item(0.0, 300.0, (120.0,), 0.5, bar=True)], width=300.0, rows=1).places
    assert place is not None and place.side is Side.ABOVE


def test_wide_scripts_are_counted_wide() -> None:
    assert text_width("東京都庁") > text_width("Tokyo") > text_width("illil") > 0
    assert text_width("") == 0
