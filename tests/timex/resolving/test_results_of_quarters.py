"""Quarters and what results are compared with."""

from __future__ import annotations

import pytest
from resolved import SATURDAY, values

from timeline.edtf import format_edtf
from timeline.interval import parse_iso_day
from timeline.model import TimeExpression
from timeline.timex import find, resolve


def test_three_months_to_a_month_are_its_quarter_and_the_one_before_counts_from_it() -> None:
    text = "In the three months to September sales rose from a year earlier and from the previous quarter."
    assert values(text) == ["P3M", "2022-09", "2021-Q3", "2022-Q2"]


def test_a_quarter_that_has_just_begun_is_not_reported_on() -> None:
    (time,) = resolve(find("Growth in the first quarter was weak."), dct=parse_iso_day("2022-01-18"))
    assert time.value == "2021-Q1"
    (time,) = resolve(find("Growth in the first quarter was weak."), dct=parse_iso_day("2022-03-28"))
    assert time.value == "2022-Q1"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Claims fell in the previous week ended Nov. 12.", ["2022-W45", "2022-11-12"]),
        ("The deficit grew in the fiscal year that ended in September.", ["2022", "2022-09"]),
        ("It raised its outlook for the fiscal year ending in May.", ["2023", "2023-05"]),
        (
            "Costs fell in the second quarter ended last Oct. 31, and in that quarter.",
            ["2022-Q2", "2022-10-31", "2022-Q2"],
        ),
        ("A loss was told for the third quarter ended on Jan. 31.", ["2022-Q3", "2022-01-31"]),
    ],
)
def test_what_is_told_with_its_last_day_is_of_the_year_it_ended(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "written", "expected"),
    [
        ("Fourth-quarter net income was $2 billion.", "2022-08-01", "2022-Q4"),
        ("Fourth-quarter net income was $2 billion.", "2022-02-01", "2021-Q4"),
        ("Growth was slow in the fourth quarter.", "2022-08-01", "2021-Q4"),
        ("Sales were strong at year-end.", "2022-02-12", "2021"),
        ("Sales were strong at year-end.", "2022-05-12", "2022"),
        ("It earned a record $7 billion in the full year.", "2022-02-12", "2021"),
        ("It expects to earn a record $7 billion in the full year.", "2022-02-12", "2022"),
        ("Sales were strong in the second half of the year.", "2022-01-12", "2021-H2"),
        ("For the year as a whole, profit fell by a third.", "2022-02-12", "2021"),
        ("Profit is expected to fall for the year as a whole.", "2022-02-12", "2022"),
    ],
)
def test_results_are_of_a_year_that_is_over(text: str, written: str, expected: str) -> None:
    assert values(text, parse_iso_day(written)) == [expected]


def test_in_results_a_year_earlier_is_the_quarter_a_year_earlier() -> None:
    text = (
        "Profit rose in the third quarter from $9 million a year earlier. Sales had been flat in the year-ago quarter."
    )
    assert values(text) == ["2022-Q3", "2021-Q3", "2021-Q3"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It lost $2 million in the quarter ended Sept. 30, up from $1 million a year earlier.", "2021-Q3"),
        (
            "Profit rose in the third quarter. In the first nine months, it rose to $9 million in the 2021 period.",
            "2021",
        ),
        ("For the second quarter it rose. For the nine months, it rose from $9 million a year earlier.", "2021"),
        (
            "It lost $2 million in the third quarter after a flat second quarter and more than in the year-ago period.",
            "2021-Q3",
        ),
        ("The fourth quarter ended on 31 May. Sales fell in the latest quarter.", "2022-Q3"),
        ("Exports rose 14 percent in October from a year earlier.", "2021-10"),
        ("Exports rose 14 percent in October from the year-ago period.", "2021-10"),
        ("In October wages were higher than a year earlier.", "2021"),
        ("Starts rose in October from September. Compared to a year earlier, they fell.", "2021-10"),
        ("Starts rose in October above September's rate, to 560,000 in the month.", "2022-10"),
        ("Starts rose in the first days of December, to 560,000 in the month.", "2022-12"),
        ("Shares closed at $9 on Wednesday, down a cent for the day.", "2022-11-30"),
    ],
)
def test_results_are_compared_with_the_same_stretch_of_another_year(text: str, expected: str) -> None:
    assert values(text)[-1] == expected


def test_a_quarter_told_with_its_last_day_is_the_three_months_up_to_it() -> None:
    quarter, end = resolve(find("Profit fell in the first quarter ended Aug. 31."), dct=SATURDAY)
    assert isinstance(quarter, TimeExpression)
    assert quarter.interval is not None
    assert (end.value, quarter.value) == ("2022-08-31", "2022-Q1")
    assert format_edtf(quarter.interval) == "2022-06/2022-08"


def test_a_year_before_beside_a_quarter_is_a_quarter() -> None:
    assert values("Sales hit 9m in Q2 2022, against 7m a year before.") == ["2022-Q2", "2021-Q2"]


def test_three_months_that_end_with_a_quarter_are_compared_with_one() -> None:
    text = "In the three months ended Sept. 30 it earned 9m, up from 7m a year earlier."
    assert values(text) == ["P3M", "2022-09-30", "2021-Q3"]


def test_a_year_ago_is_of_the_quarter_told_behind_it() -> None:
    assert values("It swung from a loss of $3 million a year ago to a third-quarter profit.") == ["2021-Q3", "2022-Q3"]


def test_this_quarters_results_are_those_of_the_quarter_told() -> None:
    text = "It lost $2 million in the third quarter. This quarter's loss includes a charge."
    assert values(text) == ["2022-Q3", "2022-Q3"]
    assert values("This quarter's earnings will be down.") == ["2022-Q4"]
    assert values("This quarter's talks were long.") == ["2022-Q4"]


@pytest.mark.parametrize(
    ("text", "week"),
    [
        ("The index fell on Friday. For the week, it lost 3 percent.", "2022-W48"),
        ("The index fell on Friday, Nov. 18. For the week, it lost 3 percent.", "2022-W46"),
        ("He said on Nov. 18 that he would go by the end of the week.", "2022-W48"),
    ],
)
def test_the_week_that_figures_are_for_is_that_of_the_day_told(text: str, week: str) -> None:
    assert values(text)[-1] == week


@pytest.mark.parametrize("that", ["They said that", "It said on Friday that"])
def test_that_before_a_quarter_is_no_second(that: str) -> None:
    assert values(f"{that} second quarter revenue rose.")[-1] == "2022-Q2"


def test_after_the_year_ended_a_year_ago_is_no_quarter() -> None:
    text = "Fourth-quarter profit fell. In the year ended Sept. 30 it earned $4 million, up from $3 million a year ago."
    assert values(text)[-1] == "2021"
