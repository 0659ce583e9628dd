"""Dates that people type: read as they are written, and as the page itself writes them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import DateError
from timeline.interval import Granularity, Interval, Qualifier, day_number, unit_at
from timeline.ui.page.dates import other_readings, read_date, read_day
from timeline.words import say, say_fully

# "the 1900s" may be ten years or a hundred
GRAINS = [grain for grain in Granularity if grain is not Granularity.DECADE]
DAYS = st.integers(day_number(1850), day_number(2090))


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("October 2022", "sometime in October 2022"),
        ("about 1984", "about 1984"),
        ("circa 1984", "about 1984"),
        ("2 Dec 2022", "Friday 2 December 2022"),
        ("2022-10~", "about October 2022"),
        ("2004/2006", "from 2004 to 2006"),
        ("Q3 2021", "sometime in the third quarter of 2021"),
        ("since May 2019", "since May 2019"),
        ("May to July 2019", "from May to July 2019"),
        ("between 2004 and 2006", "from 2004 to 2006"),
        ("perhaps 1873", "perhaps 1873"),
        ("44 BC", "sometime in 44 BC"),
    ],
)
def test_what_people_type(typed: str, understood: str) -> None:
    assert say_fully(read_date(typed)) == understood


@pytest.mark.parametrize(
    "typed", ["", "soonish", "the year", "2 December", "31 February 2022", "<b>2022</b>", "a" * 500]
)
def test_what_is_no_date_is_named_with_what_can_be_typed(typed: str) -> None:
    with pytest.raises(DateError, match="write it like 2 December 2022"):
        read_date(typed)


@given(DAYS, st.integers(0, 900), st.sampled_from(GRAINS), st.sampled_from(Qualifier))
def test_what_the_page_writes_of_a_date_can_be_typed(day: int, days: int, grain: Granularity, sure: Qualifier) -> None:
    unit = unit_at(day, grain)
    whole = Interval(unit.start, unit.end, grain, sure)
    longer = Interval(unit.start, unit_at(day + days, grain).end, grain, sure)
    for interval in (whole, longer):
        read = read_date(say(interval))
        assert (read.start, read.end, read.qualifier) == (interval.start, interval.end, interval.qualifier)


@pytest.mark.parametrize(
    ("typed", "understood", "other"),
    [
        ("3.12.2022", "Saturday 3 December 2022", "Saturday 12 March 2022"),
        ("the 1900s", "sometime in the 20th century", "sometime in the 1900s"),
        ("3 December 2022", "Saturday 3 December 2022", None),
    ],
)
def test_a_typed_date_with_two_readings_names_the_other(typed: str, understood: str, other: str | None) -> None:
    assert say_fully(read_date(typed)) == understood
    assert [say_fully(reading) for reading in other_readings(typed)] == ([other] if other else [])


def test_a_month_is_not_one_day() -> None:
    assert read_day("3 December 2022") == day_number(2022, 12, 3)
    with pytest.raises(DateError, match="not one day"):
        read_day("December 2022")
