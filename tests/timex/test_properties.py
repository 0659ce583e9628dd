"""What holds for every text."""

from __future__ import annotations

import itertools
import re
import time
from datetime import date

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.interval import of_day, parse_iso_day
from timeline.model import TimeExpression
from timeline.timex import anchored, bounds, find, periods, resolve, to_timex3
from timeline.timex.finding.matching import BY_START, REACH_OF_RULES, end_of_lead

WORDS = (
    "1 12 31 1998 2022 44 '90s 1/ / - , . ( ) the of in on last next this that year years day days week month May March"
    " Friday Jan. first third quarter half ago later after before from to and between early late mid- end summer night"
    " o'clock p.m. 10:30 every two twenty hundred a BC AD century Christmas decade fiscal nineteen ninety weekend now"
    " Q3 H1 0900 GMT EST ended through noon morning 03/04/2022 25/04/2022 decades half a September 11 LONDON had been"
    " or"
).split()
DAYS = st.none() | st.integers(-800_000, 4_000_000)


def check(text: str, dct: int | None) -> None:
    timexes = find(text)
    assert all(text[timex.span.start : timex.span.end] == timex.text for timex in timexes)
    assert all(one.span.end <= other.span.start for one, other in itertools.pairwise(timexes))
    times = resolve(timexes, dct=dct)
    assert [item.timex for item in times] == list(timexes)
    periods(times)
    for item in times:
        to_timex3(item)
        if isinstance(item, TimeExpression):
            bounds(item)
            anchored(item, of_day(700_000))


@settings(max_examples=150, deadline=None)
@given(st.text(st.characters(), max_size=80), DAYS)
def test_any_text_is_read_without_an_error(text: str, dct: int | None) -> None:
    check(text, dct)


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join), DAYS)
def test_any_order_of_time_words_is_read_without_an_error(text: str, dct: int | None) -> None:
    check(text, dct)


def test_days_after_or_are_no_other_time_of_the_same_day() -> None:
    found = [(time.text, time.value) for time in find("They may sail at 6 a.m. or 10 to 18 December.")]
    assert found == [("6 a.m.", "/T06:00"), ("10", "XXXX-12-10"), ("18 December", "XXXX-12-18")]


@settings(max_examples=200, deadline=None)
@given(
    st.dates(date(1200, 1, 1), date(3000, 1, 1)),
    st.integers(1, 999),
    st.sampled_from(["days", "weeks", "months", "years"]),
    st.sampled_from([-1, 1]),
)
def test_counting_agrees_with_dateutil(written: date, count: int, unit: str, sign: int) -> None:
    text = f"{count} {unit} ago" if sign < 0 else f"{count} {unit} hence"
    (found,) = resolve(find(text), dct=written.toordinal())
    day = (written + relativedelta(**{unit: sign * count})).toordinal()  # type: ignore[arg-type]
    assert isinstance(found, TimeExpression)
    assert found.interval is not None
    assert of_day(day).within(found.interval)


@pytest.mark.parametrize(
    "text",
    [
        "1" * 20_000,
        "," * 20_000,
        "1/" * 1_000,
        "May " * 1_000,
        "the third quarter of " * 300,
        "twenty-" * 1_000,
        "1998-" * 1_000,
        " " * 20_000 + "1998",
        "the early late mid " * 300,
        "(" * 10_000,
        "03/04/2022 " * 300,
        "6 a.m. on the morning of " * 300,
        "two years and three months ago " * 300,
        "5 p.m. or " * 600,
        "said that on Friday " * 300,
    ],
    ids=[
        "digits",
        "commas",
        "slashes",
        "months",
        "quarters",
        "numbers",
        "years",
        "spaces",
        "modifiers",
        "brackets",
        "dates",
        "clocks",
        "offsets",
        "hours",
        "sayings",
    ],
)
def test_hostile_strings_take_time_linear_in_their_length(text: str) -> None:
    def took(part: str) -> float:
        start = time.process_time()
        find(part)
        return time.process_time() - start

    small = max(took(text[: len(text) // 4]), 0.01)
    assert took(text) < 40 * small


def test_the_same_expressions_are_dated_again_when_the_day_of_writing_changes() -> None:
    timexes = find("They met on Friday.")
    days = [parse_iso_day("2022-12-03"), parse_iso_day("2022-12-10")]
    assert [resolve(timexes, dct=day)[0].value for day in days] == ["2022-12-02", "2022-12-09"]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=10).map(" ".join))
def test_a_rule_passed_over_unread_would_not_have_fitted(text: str) -> None:
    words = list(re.finditer(r"\w+", text))
    for word, shelf in itertools.product(words, itertools.chain(*BY_START.values())):
        start = word.start()
        near = text[start : start + REACH_OF_RULES].lower()
        lead = end_of_lead(text, start, shelf.lead) if shelf.lead else start
        tried = {order for order, _ in shelf.rules(text, lead if shelf.lead else word.end())} if lead >= 0 else set()
        all_rules = dict(itertools.chain(shelf.others, *shelf.by_next.values())) if lead >= 0 else {}
        for order, rule in all_rules.items():
            if rule.expression.match(text, lead):
                assert order in tried
                assert not rule.needs or any(one in near for one in rule.needs)
                assert rule.hint is None or rule.hint.search(near)
