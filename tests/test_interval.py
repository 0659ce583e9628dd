"""Days, units and intervals."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import interval
from timeline.errors import DateError
from timeline.interval import Granularity, Interval

DAYS = st.integers(min_value=-3_000_000, max_value=20_000_000)


@given(st.dates())
def test_days_agree_with_the_standard_library(date: datetime.date) -> None:
    day = interval.day_number(date.year, date.month, date.day)
    assert day == date.toordinal()
    assert interval.civil(day) == (date.year, date.month, date.day)
    assert interval.weekday(day) == date.weekday()
    assert interval.iso_day(day) == date.isoformat()


@given(DAYS)
def test_days_round_trip_through_civil_and_iso(day: int) -> None:
    assert interval.day_number(*interval.civil(day)) == day
    assert interval.parse_iso_day(interval.iso_day(day)) == day


@given(DAYS, st.sampled_from(Granularity))
def test_a_unit_holds_its_day_and_meets_the_next(day: int, granularity: Granularity) -> None:
    unit = interval.unit_at(day, granularity)
    assert unit.start is not None and unit.end is not None
    assert unit.start <= day < unit.end
    assert unit.is_unit
    if interval.civil(unit.end)[0] > 1 or granularity.rank < Granularity.DECADE.rank:
        assert interval.unit_at(unit.end, granularity).start == unit.end


@pytest.mark.parametrize("text", ["2022-13-45", "2022-02-31", "yesterday", "2022-12", "", "٢٠٢٢-12-01", "1-1-1"])
def test_a_text_that_is_no_day_is_named(text: str) -> None:
    with pytest.raises(DateError, match="is not a date"):
        interval.parse_iso_day(text)


def test_an_empty_interval_is_refused() -> None:
    with pytest.raises(DateError):
        Interval(5, 5)


def test_inside_certainly_and_possibly() -> None:
    october = interval.of_month(2022, 10)
    autumn = interval.of_season(2022, 3)
    year = interval.of_year(2022)
    assert october.within(autumn) and october.within(year) and not year.within(october)
    assert year.overlaps(october) and not october.overlaps(interval.of_month(2022, 11))
    since = Interval(interval.day_number(2022, 10, 27), None, None)
    assert since.overlaps(october) and not since.within(year)
