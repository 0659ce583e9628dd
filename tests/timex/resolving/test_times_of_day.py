"""Hours, nights and parts of the day: of which day they are."""

from __future__ import annotations

import pytest
from resolved import LONG_AFTER, edtf, only, values


def test_a_time_told_for_two_zones_is_of_the_day_behind_it() -> None:
    text = "The earth shook at 14:46 local time (05:46 UTC) on Friday. Help came at 1353 (1023 GMT)."
    assert values(text) == ["2022-12-02T14:46", "2022-12-02", "2022-12-02T13:53", "2022-12-02T10:23"]
    assert values("It left at 20:42 local time on Friday (18:42 UTC).") == ["2022-12-02T20:42", "2022-12-02T18:42"]
    assert values("It opens at 5 p.m. This time it will be full.") == ["2022-12-03T17:00"]
    assert values("At 07:20 Moscow time on Friday the guns opened.") == ["2022-12-02T07:20"]
    assert values("The king came at 7 p.m. (1700 GMT).") == ["2022-12-03T19:00", "2022-12-03T17:00"]


def test_a_time_told_again_for_another_zone_is_of_the_day_that_lies_beside_it() -> None:
    assert values("It struck at 3:10 a.m. on Friday (1910 GMT).")[-1] == "2022-12-01T19:10"
    assert values("It began on Friday at 11 p.m. EST (0400 GMT).")[-1] == "2022-12-03T04:00"
    assert values("It struck on Friday at 11:09 p.m. local time (11:09 a.m. EST).")[-1] == "2022-12-02T11:09"


def test_the_day_of_a_thing_behind_the_verb_is_not_when_it_was_said() -> None:
    text = (
        "The coast was hit by a wave on Dec. 26. The survey said Friday's quake, which came at 11:09 p.m., was small."
    )
    assert values(text, LONG_AFTER)[1:] == ["2010-04-30", "2010-04-30T23:09"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was stolen between 5 and 7 p.m. on Friday.", "2022-12-02T17:00 2022-12-02T19:00"),
        ("The talks ran from 9:30 to 11 a.m. Thursday.", "2022-12-01T09:30 2022-12-01T11:00"),
        ("They danced from 6:30 to 8 p.m. and ate from 10 to 1 a.m.", "18:30 20:00 22:00 01:00"),
        ("The hall is open from 7 a.m. until 10 p.m. on Sunday.", "2022-12-04T07:00 2022-12-04T22:00"),
        ("Polls will be open from 8 to 6 p.m. on Tuesday.", "2022-12-06T08:00 2022-12-06T18:00"),
    ],
)
def test_two_hours_of_one_stretch_are_of_one_day_and_half(text: str, expected: str) -> None:
    told = values(text)
    assert [value[-len(short) :] for value, short in zip(told, expected.split(), strict=True)] == expected.split()


def test_an_hour_is_of_the_half_of_the_day_told_before_it() -> None:
    text = (
        "On 4 May 1911 the guns opened in the afternoon. At three o'clock the gate fell. At half-past nine it rained."
    )
    assert values(text) == ["1911-05-04", "1911-05-04TAF", "1911-05-04T15:00", "1911-05-04T21:30"]
    text = "He left at 14:30 on Friday. By five o'clock he was home. That night, at two o'clock, she came."
    assert values(text)[1:] == ["2022-12-02T17:00", "2022-12-02TNI", "2022-12-03T02:00"]


def test_an_early_hour_after_late_on_a_day_is_of_the_next() -> None:
    text = "The vote was called late on Thursday. The bill passed at 4 a.m. after a long debate."
    assert values(text) == ["2022-12-01", "2022-12-02T04:00"]


def test_bare_hours_are_told_among_others() -> None:
    text = "On 3 May 1810 at nine in the morning the guns opened. At ten they ate; they dined at two, and by dusk left."
    assert values(text) == ["1810-05-03T09:00", "1810-05-03T10:00", "1810-05-03T14:00", "1810-05-03TEV"]
    assert values("On 3 May 1810 he lost his father, at six.") == ["1810-05-03"]
    text = "He was up at four in the morning.\n\nHe lost his father at six."
    assert len(values(text)) == 1


def test_hours_have_dots_where_the_text_writes_one_so() -> None:
    assert values("It began at 2.50 a.m. and again at 6.30; at 11.40 they left.") == [
        "2022-12-03T02:50",
        "2022-12-03T06:30",
        "2022-12-03T11:40",
    ]
    assert values("It opened at 2.50 a.m. at a price of 6.30; the share closed at 11.40.") == ["2022-12-03T02:50"]
    assert values("It rose at 6.30.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rain is expected overnight.", "2022-12-03TNI"),
        ("On Thursday the rebels came. The town was shelled overnight.", "2022-12-01 2022-12-01TNI"),
        ("In October the boat was moored overnight. On the 14th it sank.", "2022-10 2022-12-02TNI 2022-10-14"),
    ],
)
def test_overnight_is_the_night_told_or_the_last_or_the_next(text: str, expected: str) -> None:
    assert values(text) == expected.split()


def test_a_night_of_no_told_day_is_no_time_of_day() -> None:
    assert values("In 1836 the fort fell. Two nights later it burnt.") == ["1836", "1836"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It will lift off at 7:51 p.m. UTC or 3:51 p.m. in Florida, on 13 January.", "T19:51 T15:51 2023-01-13"),
        ("It struck at 8:02 a.m. (0002 GMT) near Holm on Monday.", "T08:02 T00:02 2022-11-28"),
    ],
)
def test_a_time_of_day_is_of_the_day_behind_its_place(text: str, expected: str) -> None:
    *clocks, day = expected.split()
    assert values(text) == [*(day + clock for clock in clocks), day]


def test_a_time_of_day_is_of_the_day_of_what_it_names() -> None:
    assert values("It came on Friday. In a 2 p.m. bulletin on Monday they said so.")[1] == "2022-11-28T14:00"


def test_two_times_of_day_share_the_day_of_the_second() -> None:
    assert values("Between 10 a.m. and noon on Monday, 300 people marched.") == ["2022-11-28T10:00", "2022-11-28T12:00"]
    (start, _) = values("From 9 p.m. Monday until 3 a.m. Tuesday, fires burned.")
    assert start == "2022-11-28T21:00"


def test_the_same_time_elsewhere_is_not_told_on_from() -> None:
    text = "It struck at 5:11 am Tuesday (2111 GMT Monday). The next day it was felt again."
    assert values(text) == ["2022-11-29T05:11", "2022-11-28T21:11", "2022-11-30"]


def test_a_time_of_day_is_of_a_day_told_this_week() -> None:
    assert values("The gate fell on Thursday. Last month it held. At 3:18 am it rained.")[-1] == "2022-12-01T03:18"
    assert values("The gate fell on 1 May. Last month it held. At 3:18 am it rained.")[-1] == "2022-12-03T03:18"


def test_a_time_in_brackets_is_one_unless_a_weekday_follows() -> None:
    assert values("The bells rang (at 8 p.m.) and fell still (9.30 pm).") == ["2022-12-03T20:00", "2022-12-03T21:30"]
    assert values("It fell at 10:35 a.m. (0735 GMT) Friday.") == ["2022-12-02T10:35", "2022-12-02"]


def test_midnight_elsewhere_does_not_end_the_day() -> None:
    text = "It shook on Friday morning (around midnight UTC), and at 09:21 local time again (00:21 UTC)."
    assert values(text) == ["2022-12-02TMO", "2022-12-02T24:00", "2022-12-02T09:21", "2022-12-02T00:21"]


def test_a_day_that_heads_the_next_line_is_not_that_of_the_hour_before_it() -> None:
    text = "FRIDAY, June 4th, 1909.\nThey were back about 5 a.m.\nSATURDAY, June 5th, 1909.\nThey slept."
    assert values(text) == ["1909-06-04", "1909-06-04T05:00", "1909-06-05"]
    assert values("They were back at 5 a.m.\non Friday.") == ["2022-12-02T05:00"]


def test_what_a_day_had_been_left_on_is_not_the_day_of_the_hours_told_next() -> None:
    text = (
        "June 2nd, 1909.\nIt rained.\nJune 4th, 1909.\nThey dug.\nJune 5th, 1909.\nThey slept.\n"
        "SUNDAY, June 6th, 1909.\nThey went back to the huts they had left on"
        " Friday night. They were there by 6 p.m."
    )
    assert values(text, None)[4:] == ["1909-06-04TNI", "1909-06-06T18:00"]


def test_hours_that_make_up_a_day_lead_to_the_next() -> None:
    assert edtf("It sank on 4 May 1911; the mast was seen 24 hours later.", -1) == "1911-05-05"
    assert edtf("It sank on 4 May 1911; the mast was seen 36 hours later.", -1) == "1911-05-05/1911-05-06"
    assert edtf("It sank on 4 May 1911; the mast had been seen 30 hours earlier.", -1) == "1911-05-02/1911-05-03"
    assert edtf("It sank on 4 May 1911; the mast was seen two hours later.", -1) == "1911-05-04"


def test_a_train_that_left_does_not_leave_on_the_day_it_returns() -> None:
    assert values("It left at 3 p.m. and will return on 13 January.")[0] == "2022-12-03T15:00"


def test_nights_of_two_weekdays_are_both_repeated() -> None:
    assert values("Ferries leave on Friday and Saturday nights.") == ["XXXX-WXX-5TNI", "XXXX-WXX-6TNI"]


@pytest.mark.parametrize(
    ("text", "clock", "reason"),
    [
        ("It began at 10 p.m. EST on Friday.", "22:00 EST", "EST is UTC-05:00"),
        ("It began at 0900 GMT.", "09:00 GMT", "GMT is UTC+00:00"),
        ("It began at 11:00 UTC+3.", "11:00 UTC+3", "UTC+3 is UTC+03:00"),
        ("It began at 7 a.m. local time.", "07:00 local time", "so Saturday 3 December 2022"),
        ("It began at 7 a.m.", "07:00", "so Saturday 3 December 2022"),
    ],
)
def test_a_time_of_day_keeps_its_zone(text: str, clock: str, reason: str) -> None:
    time = only(text)
    assert (time.clock, time.reason[-1]) == (clock, reason)


def test_a_time_of_day_counted_from_an_event_is_of_no_day_told() -> None:
    text = "He left on 4 May 1911. He had been seen at 6 a.m. near the gate ten days before the vote."
    assert values(text) == ["1911-05-04", "XXXX-XX-XXT06:00", "P10D"]
    assert values("He left on 4 May 1911 at 6 a.m. Ten days before the vote he was back.")[0] == "1911-05-04T06:00"
    assert values("On 4 May 1911 he left. At 6 a.m., ten days before the vote, it rained.")[1] == "1911-05-04T06:00"


def test_an_hour_right_behind_a_part_of_the_day_is_of_its_half() -> None:
    text = "The raid was on 1 May 1911. The following afternoon, at 3:57, the ship was hit."
    assert values(text) == ["1911-05-01", "1911-05-02TAF", "1911-05-02T15:57"]
    assert values("On the evening of 1 May 1911, at 03:57, it began.")[-1].endswith("T03:57")


def test_minutes_count_from_an_hour_told_to_the_minute() -> None:
    text = "The dog barked at 11:20 on Friday. On Thursday night they had been told to give up. Ten minutes later"
    assert values(f"{text} they found her.")[-1] == "2022-12-02"
    text = "The dog barked at 11:20 on Thursday. On Friday they were told to give up. Ten minutes later"
    assert values(f"{text} they found her.")[-1] == "2022-12-02"
