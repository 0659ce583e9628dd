"""Dates of the time before today's calendar."""

from __future__ import annotations

from resolved import LONG_AFTER, values


def test_weekdays_of_old_dates_are_of_the_calendar_of_their_time() -> None:
    text = (
        "Henry came to Holm on 14 June 1487. On Saturday 16 June the army set out, and on Friday 22 June it was home."
    )
    assert values(text, LONG_AFTER) == ["1487-06-14", "1487-06-16", "1487-06-22"]


def test_weekdays_are_of_today_s_calendar_from_its_first_year_on() -> None:
    text = "Henry came to Holm on 14 June 1587. On Tuesday 16 June the army set out."
    assert values(text, LONG_AFTER) == ["1587-06-14", "1587-06-16"]


def test_a_weekday_of_that_time_goes_on_from_such_a_date() -> None:
    text = "They came on Thursday 13 June 1381. On the 14th they met. On Saturday evening he was killed."
    assert values(text)[-1] == "1381-06-15TEV"
