"""Dates of the time before today's calendar."""

from __future__ import annotations

import pytest
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On 10 May 1807 (28 April Old Style) the fleet sailed. Four days later it was home.",
            "1807-05-10 1807-04-28 1807-05-14",
        ),
        (
            "The war began in 1719. Peace was signed on 10 September (30 August) 1721. Two days later he died.",
            "1719 1721-09-10 1721-08-30 1721-09-12",
        ),
        (
            "It began in 1699. At two in the afternoon on 30 November [O.S. 19 November] 1700 they struck. By evening "
            "it was over.",
            "1699 1700-11-30T14:00 1700-11-19 1700-11-30TEV",
        ),
        ("It began in 1699. He died on 5 January (25 December) 1701.", "1699 1701-01-05 1700-12-25"),
        (
            "The fort fell on 10 May 1807 (and the town on 28 April). Four days later he left.",
            "1807-05-10 1807-04-28 1807-05-02",
        ),
    ],
)
def test_a_day_told_by_two_calendars_is_one(text: str, expected: str) -> None:
    assert values(text, LONG_AFTER) == expected.split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He died in late 75 BC or early 74, and by the middle of 65 he was forgotten.", "BC0075 BC0074 BC0065"),
        ("Sund fell in 89 BC. Holm, consul for 88, burned it.", "BC0089 BC0088"),
        ("Claudius came in AD 41. In the years 41 to 44 there was peace.", "0041 0041 0044"),
        ("He came in 49 BC. In the years 44 to 41 there was war.", "BC0049 BC0044 BC0041"),
        ("In the 4th century BC it was small; by the third century it was rich.", "BC03 BC02"),
        ("In the 4th century BC it was small; in the 5th century it fell.", "BC03 04"),
        ("It is of the 4th century BC. In 1921 a coin of the third century was found.", "BC03 1921 02"),
    ],
)
def test_an_era_told_is_that_of_the_years_after_it(text: str, expected: str) -> None:
    assert values(text, LONG_AFTER) == expected.split()
