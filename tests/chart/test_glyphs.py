"""Interval to shape: every row of the table of glyphs, and that none claims more than is known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.chart.glyphs import Body, Fill, Glyph, Mark, Outline, glyph_of, glyphs_of_others
from timeline.edtf import parse_edtf
from timeline.interval import Granularity, Interval, Qualifier, day_number, of_week, unit_at
from timeline.model import Anchor, Certainty, Status

DAYS = st.integers(min_value=-500_000, max_value=1_500_000)
GRAINS = st.sampled_from(Granularity)
QUALIFIERS = st.sampled_from(Qualifier)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    start = draw(DAYS)
    shape = draw(st.sampled_from(["unit", "span", "since", "until"]))
    if shape == "unit":
        unit = unit_at(start, draw(GRAINS))
        return Interval(unit.start, unit.end, unit.granularity, draw(QUALIFIERS))
    if shape == "span":
        return Interval(start, start + draw(st.integers(1, 4000)), draw(GRAINS), draw(QUALIFIERS))
    if shape == "since":
        return Interval(start, None, draw(st.none() | GRAINS), draw(QUALIFIERS))
    return Interval(None, start, draw(st.none() | GRAINS), draw(QUALIFIERS))


def mark(interval: Interval | None, **fields: object) -> Mark:
    return Mark("e1", "A council meets", interval, **fields)  # type: ignore[arg-type]


def shape(glyph: Glyph | None) -> tuple[Body, Fill, Outline]:
    assert glyph is not None
    return glyph.body, glyph.fill, glyph.outline


TABLE = [
    ("2022-12-02", (Body.DOT, Fill.SOLID, Outline.NONE)),
    ("2022-10", (Body.UNIT, Fill.LIGHT, Outline.SOLID)),
    ("2022-33", (Body.UNIT, Fill.LIGHT, Outline.SOLID)),
    ("2022-21", (Body.COARSE, Fill.LIGHT, Outline.DOTTED)),
    ("2022-40", (Body.COARSE, Fill.LIGHT, Outline.DOTTED)),
    ("2022", (Body.COARSE, Fill.LIGHT, Outline.DOTTED)),
    ("199X", (Body.COARSE, Fill.LIGHT, Outline.DOTTED)),
    ("19XX", (Body.COARSE, Fill.LIGHT, Outline.DOTTED)),
    ("2022-11-29/2022-12-01", (Body.SPAN, Fill.SOLID, Outline.NONE)),
    ("2022-10~", (Body.UNIT, Fill.LIGHT, Outline.NONE)),
    ("2022-12-02?", (Body.UNIT, Fill.LIGHT, Outline.NONE)),
    ("2022-10-27/..", (Body.OPEN, Fill.SOLID, Outline.NONE)),
    ("../2022-10-27", (Body.OPEN, Fill.SOLID, Outline.NONE)),
]


@pytest.mark.parametrize(("edtf", "expected"), TABLE)
def test_what_is_known_decides_the_shape(edtf: str, expected: tuple[Body, Fill, Outline]) -> None:
    assert shape(glyph_of(mark(parse_edtf(edtf)))) == expected


def test_a_week_is_a_light_bar() -> None:
    assert shape(glyph_of(mark(of_week(day_number(2022, 12, 2))))) == (Body.UNIT, Fill.LIGHT, Outline.SOLID)


STATES = [
    ({"status": Status.PLANNED}, Fill.HOLLOW, Outline.SOLID),
    ({"status": Status.HYPOTHETICAL}, Fill.HOLLOW, Outline.DASHED),
    ({"certainty": Certainty.ALLEGED}, Fill.HALF, Outline.SOLID),
    ({"status": Status.DENIED}, Fill.SOLID, Outline.NONE),
]


@pytest.mark.parametrize(("fields", "fill", "outline"), STATES)
def test_the_state_changes_the_dress_and_not_the_place(fields: dict[str, object], fill: Fill, outline: Outline) -> None:
    day = parse_edtf("2022-12-02")
    plain, dressed = glyph_of(mark(day)), glyph_of(mark(day, **fields))
    assert plain is not None and dressed is not None
    assert (dressed.body, dressed.start, dressed.end) == (plain.body, plain.start, plain.end)
    assert (dressed.fill, dressed.outline) == (fill, outline)
    assert dressed.struck is (fields.get("status") is Status.DENIED)


def test_a_date_from_our_own_table_is_marked() -> None:
    glyph = glyph_of(mark(parse_edtf("2019-05-15"), anchor=Anchor.REFERENCE))
    assert glyph is not None and glyph.reference


def test_ongoing_is_open_to_the_right() -> None:
    glyph = glyph_of(mark(parse_edtf("2022-10-27"), status=Status.ONGOING))
    assert glyph is not None
    assert (glyph.body, glyph.start, glyph.end) == (Body.OPEN, day_number(2022, 10, 27), None)


def test_bounds_are_drawn_as_bounds() -> None:
    before = glyph_of(mark(None, before=100))
    after = glyph_of(mark(None, after=100))
    both = glyph_of(mark(None, after=100, before=200))
    assert before is not None and (before.start, before.end, before.fill) == (None, 100, Fill.LIGHT)
    assert after is not None and (after.start, after.end) == (100, None)
    assert both is not None and (both.body, both.start, both.end) == (Body.COARSE, 100, 200)
    assert glyph_of(mark(None)) is None


def test_sources_that_disagree_give_a_glyph_each() -> None:
    other = parse_edtf("2022-12-05")
    found = glyphs_of_others(mark(parse_edtf("2022-12-02"), others=(other,)))
    assert [(glyph.body, glyph.start) for glyph in found] == [(Body.DOT, other.start)]


@given(intervals(), st.sampled_from(Status), st.sampled_from(Certainty))
def test_a_dot_is_one_certain_day_and_nothing_else_is(interval: Interval, status: Status, certainty: Certainty) -> None:
    glyph = glyph_of(mark(interval, status=status, certainty=certainty))
    assert glyph is not None
    certain_day = interval.days == 1 and interval.granularity is Granularity.DAY
    certain_day = certain_day and interval.qualifier is Qualifier.EXACT and status is not Status.ONGOING
    assert (glyph.body is Body.DOT) == certain_day


@given(intervals(), st.sampled_from(Status))
def test_the_width_is_what_is_known(interval: Interval, status: Status) -> None:
    glyph = glyph_of(mark(interval, status=status))
    assert glyph is not None
    assert glyph.start == interval.start
    if glyph.end is not None:
        assert glyph.end == interval.end
    assert (glyph.fade > 0) == (interval.qualifier is not Qualifier.EXACT)
    if interval.days is not None:
        assert glyph.soft_start <= interval.days and glyph.soft_end <= interval.days


@given(intervals(), st.sampled_from(Status))
def test_solid_ink_stands_for_certain_days_only(interval: Interval, status: Status) -> None:
    glyph = glyph_of(mark(interval, status=status))
    assert glyph is not None
    if glyph.fill is Fill.SOLID and glyph.body is not Body.DOT and glyph.soft_start == 0 and interval.start is not None:
        assert interval.qualifier is Qualifier.EXACT
        exact = interval.granularity in (None, Granularity.DAY)
        assert exact or unit_at(interval.start, interval.granularity or Granularity.DAY).end == interval.start
