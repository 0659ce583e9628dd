"""Named days: the rules of the United States give the days of the calendar of `holidays`."""

from __future__ import annotations

import holidays
import pytest

from timeline.interval import civil, iso_day
from timeline.timex.calendar.named_days import named_day

OFFICIAL = {
    "thanksgiving": "Thanksgiving Day",
    "labor_day": "Labor Day",
    "memorial_day": "Memorial Day",
    "columbus_day": "Columbus Day",
    "martin_luther_king_day": "Martin Luther King Jr. Day",
    "presidents_day": "Washington's Birthday",
}


@pytest.mark.parametrize(("key", "name"), OFFICIAL.items())
def test_a_moving_day_is_that_of_the_calendar(key: str, name: str) -> None:
    years = range(1871, 2101)
    calendar = holidays.country_holidays("US", years=years)
    expected = {day.year: str(day) for day, title in calendar.items() if title == name}
    found = {year: named_day(key, year) for year in years}
    assert {year: iso_day(day.start) for year, day in found.items() if day and day.start} == expected


@pytest.mark.parametrize("year", [-40, 0, 1, 9999, 20_000])
def test_a_day_is_of_its_year_or_there_is_none(year: int) -> None:
    for key in (*OFFICIAL, "election_day", "easter", "christmas"):
        day = named_day(key, year)
        assert day is None or (day.start is not None and civil(day.start)[0] == year), key
