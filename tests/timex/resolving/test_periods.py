"""Ranges, open ends and offsets: where a period begins and ends."""

from __future__ import annotations

import pytest
from resolved import SATURDAY, only, values

from timeline.edtf import format_edtf
from timeline.interval import day_number, of_day, parse_iso_day
from timeline.model import Anchor, TimeExpression
from timeline.timex import anchored, bounds, find, periods, resolve, to_timex3
from timeline.words import say


def test_since_is_an_aside() -> None:
    text = "It stood at 7 percent last month, the lowest since May 2008, down from 8 a year earlier."
    assert values(text) == ["2022-11", "2008-05", "2021"]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("He has lived there since 1990.", day_number(1990), None),
        ("They must leave by Friday.", None, parse_iso_day("2022-12-10")),
        ("It was closed before May 1998.", None, day_number(1998, 5)),
        ("It was rebuilt after 1945.", day_number(1946), None),
        ("It is due no earlier than 2031.", day_number(2031), None),
        ("It is due not sooner than May 2031.", day_number(2031, 5), None),
        ("They must leave no later than Friday.", None, parse_iso_day("2022-12-10")),
        ("It was rebuilt in 1945.", day_number(1945), day_number(1946)),
    ],
)
def test_since_by_before_and_after_leave_one_side_open(text: str, start: int | None, end: int | None) -> None:
    open_one = bounds(only(text))
    assert open_one is not None
    assert (open_one.start, open_one.end) == (start, end)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It opens Monday through Friday.", ["2022-12-05", "2022-12-09"]),
        ("It will be shut from 30 December to 2 January.", ["2022-12-30", "2023-01-02"]),
        ("It was shut from November to February.", ["2021-11", "2022-02"]),
        ("It is to be shut from November to February.", ["2022-11", "2023-02"]),
        ("Exports rose between January and December.", ["2022-01", "2022-12"]),
    ],
)
def test_the_second_end_of_a_range_follows_the_first(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_from_and_to_make_a_period() -> None:
    (period,) = periods(resolve(find("It ran from February 2016 through May 2017."), dct=SATURDAY))
    assert format_edtf(period.interval) == "2016-02/2017-05"


def test_an_offset_from_an_event_is_counted_when_the_event_is_dated() -> None:
    time = only("He left two days after the vote.")
    assert (time.value, time.interval, time.anchor) == ("P2D", None, Anchor.EVENT)
    assert anchored(time, of_day(SATURDAY)) == of_day(SATURDAY + 2)


def test_by_a_day_that_opens_a_sentence_in_the_past_lies_behind() -> None:
    assert values("By Wednesday, the search was over. They hoped to be done by Tuesday.") == [
        "2022-11-30",
        "2022-12-06",
    ]


def test_years_in_a_row_are_years() -> None:
    assert values("In 1265-66, 1268 and again in 1270 he sailed.") == ["1265", "1266", "1268", "1270"]


def test_an_open_end_is_known_to_the_unit_that_is_told() -> None:
    for text, said in (
        ("It has been shut since December 1954.", "since December 1954"),
        ("It was shut before 1954.", "until 1953"),
    ):
        (time,) = resolve(find(text), dct=None)
        assert isinstance(time, TimeExpression) and say(bounds(time)) == said


def test_what_begins_with_the_day_of_writing_is_news() -> None:
    told = "In May 2021 it rose by 2 percent. In June 2021 it fell. In September 2021 it rose again."
    assert values(f"OSLO, Dec. 3 (Ex) - {told} It rose in October.")[-1] == "2022-10"


def test_the_word_after_a_counted_offset_is_no_part_of_its_timex3() -> None:
    text = "He left two days after the vote."
    start, end, *rest = to_timex3(*resolve(find(text), dct=SATURDAY))
    assert (text[start:end], *rest) == ("two days", "DURATION", "P2D")
