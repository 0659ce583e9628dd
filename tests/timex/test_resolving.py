"""Single behaviours of find and resolve."""

from __future__ import annotations

import pytest

from timeline.interval import parse_iso_day
from timeline.model import TimeExpression, Unresolved
from timeline.timex import find, resolve

SATURDAY = parse_iso_day("2022-12-03")


def values(text: str, dct: int | None = SATURDAY) -> list[str]:
    return [time.value for time in resolve(find(text), dct=dct)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They were rescued on Friday.", ["2022-12-02"]),
        ("The ministers will meet on Wednesday.", ["2022-12-07"]),
        ("It fell 10 days ago.", ["2022-11-23"]),
        ("He left last week.", ["2022-W47"]),
        ("She was born on 14 March 1879.", ["1879-03-14"]),
        ("They met in May.", ["2022-05"]),
    ],
)
def test_news_counts_from_the_day_of_writing(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_without_a_day_of_writing_relative_dates_say_why_they_are_unresolved() -> None:
    (time,) = resolve(find("He left yesterday."), dct=None)
    assert isinstance(time, Unresolved)
    assert "not known" in time.reason


def test_a_day_that_does_not_exist_is_unresolved() -> None:
    (time,) = resolve(find("It was 31 February."), dct=SATURDAY)
    assert isinstance(time, Unresolved)


def test_the_other_direction_is_kept() -> None:
    (time,) = resolve(find("They were rescued on Friday."), dct=SATURDAY)
    assert isinstance(time, TimeExpression)
    assert [other.value for other in time.alternatives] == ["2022-12-09"]
