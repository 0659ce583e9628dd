"""Dates said in words are never more precise than the date."""

import pytest

from timeline.edtf import parse_edtf
from timeline.interval import Granularity, Interval, day_number
from timeline.words import say, say_fully

SAID = [
    ("2022-12-02", "2 December 2022", "Friday 2 December 2022"),
    ("2022-10", "October 2022", "sometime in October 2022"),
    ("2022-33", "first quarter of 2022", "sometime in the first quarter of 2022"),
    ("2022-40", "first half of 2022", "sometime in the first half of 2022"),
    ("2022-21", "spring 2022", "sometime in spring 2022"),
    ("2022-24", "winter 2022/23", "sometime in winter 2022/23"),
    ("2019", "2019", "sometime in 2019"),
    ("199X", "the 1990s", "sometime in the 1990s"),
    ("19XX", "20th century", "sometime in the 20th century"),
    ("1984~", "about 1984", "about 1984"),
    ("2022-12-02?", "perhaps 2 December 2022", "perhaps 2 December 2022"),
    ("1984%", "perhaps about 1984", "perhaps about 1984"),
    ("2022-11-29/2022-12-01", "29 November to 1 December 2022", "from 29 November to 1 December 2022"),
    ("2022-12-01/2022-12-04", "1 to 4 December 2022", "from 1 to 4 December 2022"),
    ("2016-02/2017-05", "February 2016 to May 2017", "from February 2016 to May 2017"),
    ("2016-02/2016-05", "February to May 2016", "from February to May 2016"),
    ("2014/2016", "2014 to 2016", "from 2014 to 2016"),
    ("-0043-03-15", "15 March 44 BC", "Friday 15 March 44 BC"),
    ("0000", "1 BC", "sometime in 1 BC"),
    ("-004X", "the years 50 BC to 41 BC", "sometime in the years 50 BC to 41 BC"),
    ("2022-10-27/..", "since 27 October 2022", "since 27 October 2022"),
    ("../2022-10-27", "until 27 October 2022", "until 27 October 2022"),
]


@pytest.mark.parametrize(("edtf", "short", "full"), SAID)
def test_a_date_is_said_as_precisely_as_it_is_known(edtf: str, short: str, full: str) -> None:
    interval = parse_edtf(edtf)
    assert say(interval) == short
    assert say_fully(interval) == full


def test_a_week_is_named_by_its_monday() -> None:
    week = Interval(day_number(2022, 10, 24), day_number(2022, 10, 31), Granularity.WEEK)
    assert say_fully(week) == "sometime in the week of 24 October 2022"


def test_without_a_date_the_bounds_are_said() -> None:
    assert say(None, before=day_number(2022, 12, 3)) == "before 3 December 2022"
    assert say(None, after=day_number(2022, 12, 3)) == "3 December 2022 or later"
    assert say(None, before=day_number(2022, 12, 3), after=day_number(2022, 11, 1)) == (
        "between 1 November 2022 and 2 December 2022"
    )
    assert say(None) == "date unknown"
