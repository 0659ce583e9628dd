"""Days to pixels and back, folds, ticks."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from timeline.chart.axis import FOLD_PIXELS, Scale, Stretch, find_crowd, find_folds, ticks
from timeline.interval import civil, day_number

STARTS = st.integers(min_value=-700_000, max_value=1_000_000)


@st.composite
def scales(draw: st.DrawFn) -> Scale:
    start = draw(STARTS)
    span = draw(st.sampled_from([1, 10, 90, 400, 4000, 40_000, 400_000]))
    window = Stretch(start, start + span)
    busy = [
        Stretch(start + span * part // 100, start + span * part // 100 + 1)
        for part in draw(st.lists(st.integers(0, 99), min_size=0, max_size=4))
    ]
    return Scale(window, draw(st.sampled_from([320.0, 900.0, 1600.0])), find_folds(window, busy))


@given(scales(), st.lists(st.floats(0, 1), min_size=2, max_size=6))
def test_pixels_keep_the_order_of_days_and_lead_back(scale: Scale, shares: list[float]) -> None:
    span = scale.window.end - scale.window.start
    days = sorted(scale.window.start + share * span for share in shares)
    pixels = [scale.pixel(day) for day in days]
    assert pixels == sorted(pixels)
    assert all(-1e-6 <= pixel <= scale.width + 1e-6 for pixel in pixels)
    for day, pixel in zip(days, pixels, strict=True):
        assert abs(scale.day(pixel) - day) < max(1e-3, span * 1e-6)


@given(scales())
def test_the_window_fills_the_width(scale: Scale) -> None:
    assert abs(scale.pixel(scale.window.start)) < 1e-6
    assert abs(scale.pixel(scale.window.end) - scale.width) < 1e-6


@given(STARTS, st.lists(st.tuples(st.integers(0, 5000), st.integers(1, 300)), max_size=12))
def test_a_fold_never_hides_a_day_with_something_on_it(start: int, busy: list[tuple[int, int]]) -> None:
    window = Stretch(start, start + 5400)
    stretches = [Stretch(start + at, min(start + at + days, window.end)) for at, days in busy]
    for fold in find_folds(window, stretches):
        assert window.start < fold.start < fold.end < window.end
        assert all(stretch.end <= fold.start or stretch.start >= fold.end for stretch in stretches)


def test_a_long_empty_stretch_is_folded_to_a_break() -> None:
    window = Stretch(day_number(1990), day_number(2023))
    scale = Scale(
        window,
        900.0,
        find_folds(window, [Stretch(window.start, window.start + 30), Stretch(day_number(2022), window.end)]),
    )
    (fold,) = scale.folds
    assert abs(scale.pixel(fold.end) - scale.pixel(fold.start) - FOLD_PIXELS) < 1e-6


@given(scales(), st.sampled_from([60.0, 72.0, 90.0]))
def test_ticks_are_apart_and_on_the_plot(scale: Scale, spacing: float) -> None:
    found = ticks(scale, spacing=spacing)
    positions = [tick.at for tick in found]
    assert all(0 <= at <= scale.width for at in positions)
    assert all(b - a >= spacing * 0.5 for a, b in pairwise(positions))


def test_every_piece_between_folds_says_when_it_is() -> None:
    window = Stretch(day_number(1991), day_number(2023, 9))
    busy = [Stretch(day_number(1994), day_number(1996)), Stretch(day_number(2015, 9), day_number(2015, 10))]
    busy += [Stretch(day_number(2022, 12), day_number(2022, 12, 4))]
    scale = Scale(window, 900.0, find_folds(window, busy))
    found = {tick.text for tick in ticks(scale)}
    assert len(scale.folds) == 2
    assert {"1995", "2016", "2023"} <= found, found


@given(scales(), st.sampled_from([60.0, 72.0, 90.0]))
def test_a_wide_piece_between_folds_has_a_tick(scale: Scale, spacing: float) -> None:
    edges = [scale.window.start, *(day for fold in scale.folds for day in fold), scale.window.end]
    days = [scale.day(tick.at) for tick in ticks(scale, spacing=spacing)]
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        if scale.folds and scale.pixel(end) - scale.pixel(start) > 2 * spacing:
            assert any(start - 1 <= day <= end + 1 for day in days)


def test_months_carry_their_year_where_it_changes() -> None:
    scale = Scale(Stretch(day_number(2021, 11), day_number(2022, 4)), 900.0)
    texts = [(tick.text, tick.above) for tick in ticks(scale)]
    assert texts == [("Nov", "2021"), ("Dec", ""), ("Jan", "2022"), ("Feb", ""), ("Mar", "")]


def test_deep_time_has_ticks_in_years_before_christ() -> None:
    scale = Scale(Stretch(day_number(-500), day_number(500)), 900.0)
    texts = [tick.text for tick in ticks(scale)]
    assert "1 BC" in texts and "401 BC" in texts and "400" in texts
    assert civil(int(scale.day(0)))[0] == -500


def crowded(width: float = 900.0) -> Scale:
    """Sixty years with little in them, and sixteen events in the last two."""
    window = Stretch(day_number(1900), day_number(2025))
    days = [day_number(1905 + 10 * number) for number in range(10)] + [day_number(2023, 1) + 40 * n for n in range(16)]
    return Scale(window, width, (), find_crowd(window, days, ()))


def test_the_days_that_most_events_crowd_into_have_most_of_the_room() -> None:
    scale = crowded()
    assert scale.crowd is not None and scale.crowd.start <= day_number(2023, 1) < day_number(2024, 8) < scale.crowd.end
    assert scale.pixel(day_number(2024, 8)) - scale.pixel(day_number(2023, 1)) > 900 * 0.4
    assert abs(scale.pixel(scale.window.end) - 900) < 1e-6 and scale.pixel(scale.window.start) == 0
    days = [scale.window.start + 97 * number for number in range(470)]
    pixels = [scale.pixel(day) for day in days]
    assert pixels == sorted(pixels) and all(
        abs(scale.day(pixel) - day) < 1e-3 for pixel, day in zip(pixels, days, strict=True)
    )


def test_each_side_of_a_crowd_has_ticks_in_its_own_unit() -> None:
    texts = [tick.text for tick in ticks(crowded())]
    assert {"1900", "1950"} <= set(texts) and set(texts) & {"Jan", "Apr", "Jul", "Oct"}


def test_events_with_room_beside_each_other_crowd_nowhere() -> None:
    window = Stretch(day_number(1900), day_number(2025))
    assert find_crowd(window, [day_number(1900 + 5 * number) for number in range(25)], ()) is None
    assert find_crowd(window, [day_number(2020)] * 11, ()) is None


@given(st.lists(st.integers(0, 5399), min_size=0, max_size=40), st.lists(st.integers(0, 5000), max_size=6))
def test_a_crowd_lies_inside_the_window_and_across_no_fold(events: list[int], busy: list[int]) -> None:
    window = Stretch(1000, 6400)
    folds = find_folds(window, [Stretch(1000 + at, 1000 + at + 9) for at in (*busy, *events)])
    crowd = find_crowd(window, [1000.5 + at for at in events], folds)
    scale = Scale(window, 900.0, folds, crowd)
    if crowd is not None:
        assert window.start <= crowd.start < crowd.end <= window.end
        assert all(fold.end <= crowd.start or crowd.end <= fold.start or crowd.start <= fold.start for fold in folds)
        assert not any(fold.start < edge < fold.end for fold in folds for edge in crowd)
        assert scale.rate(crowd) > scale.rate(scale.loose[0])
    assert abs(scale.pixel(window.end) - 900) < 1e-6
    assert ticks(scale)
