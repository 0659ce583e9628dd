"""EDTF text both ways."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import interval
from timeline.edtf import format_edtf, parse_edtf
from timeline.errors import DateError
from timeline.interval import Granularity, Interval, Qualifier, civil, unit_at

DAYS = st.integers(min_value=-3_000_000, max_value=20_000_000)
SPANS = st.integers(min_value=1, max_value=100_000)


@given(DAYS, st.sampled_from(Granularity), st.sampled_from(Qualifier))
def test_a_unit_round_trips(day: int, granularity: Granularity, qualifier: Qualifier) -> None:
    unit = replace(unit_at(day, granularity), qualifier=qualifier)
    if abs(civil(day)[0]) > 9990 and granularity.rank > Granularity.YEAR.rank:
        with pytest.raises(DateError):
            format_edtf(replace(unit_at(interval.day_number(12345), granularity)))
        return
    assert parse_edtf(format_edtf(unit), granularity=granularity) == unit


@given(DAYS, SPANS, st.sampled_from(Qualifier))
def test_a_period_round_trips(start: int, days: int, qualifier: Qualifier) -> None:
    period = Interval(start, start + days, Granularity.DAY, qualifier)
    assert parse_edtf(format_edtf(period)) == period


@given(DAYS, st.booleans())
def test_an_open_end_round_trips(day: int, forwards: bool) -> None:
    period = Interval(day, None, None) if forwards else Interval(None, day, None)
    assert parse_edtf(format_edtf(period)) == period


@pytest.mark.parametrize(
    ("text", "start", "last", "granularity"),
    [
        ("2022-12-02", "2022-12-02", "2022-12-02", "day"),
        ("2022-10", "2022-10-01", "2022-10-31", "month"),
        ("2022-33", "2022-01-01", "2022-03-31", "quarter"),
        ("2022-41", "2022-07-01", "2022-12-31", "half"),
        ("2022-22", "2022-06-01", "2022-08-31", "season"),
        ("2022-24", "2022-12-01", "2023-02-28", "season"),
        ("198X", "1980-01-01", "1989-12-31", "decade"),
        ("19XX", "1900-01-01", "1999-12-31", "century"),
        ("-0043", "-0043-01-01", "-0043-12-31", "year"),
        ("Y12345", "+12345-01-01", "+12345-12-31", "year"),
        ("2016-02/2017-05", "2016-02-01", "2017-05-31", "month"),
    ],
)
def test_texts_mean_what_the_standard_says(text: str, start: str, last: str, granularity: str) -> None:
    found = parse_edtf(text)
    assert found.start is not None and found.last is not None
    assert (interval.iso_day(found.start), interval.iso_day(found.last), found.granularity) == (
        start,
        last,
        granularity,
    )
    assert format_edtf(found) == text


@pytest.mark.parametrize(
    "text", ["", "/", "../..", "2022-13-45", "2022-02-31", "2022-99", "October", "2023/2022", "20221202"]
)
def test_what_is_no_edtf_is_named(text: str) -> None:
    with pytest.raises(DateError):
        parse_edtf(text)


@given(
    st.text(max_size=20)
    | st.text("0123456789-/~?%X.", max_size=20)
    | st.from_regex(r"\d{4}(-\d\d){0,2}[~?%]?", fullmatch=True)
)
def test_any_text_is_refused_or_means_what_it_is_written_as(text: str) -> None:
    try:
        read = parse_edtf(text)
    except DateError:
        return
    assert parse_edtf(format_edtf(read), granularity=read.granularity) == read
