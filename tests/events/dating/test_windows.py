"""Stretches that begin or end with a date or the day of writing, and bounds, on sentences made by hand."""

from dataclasses import replace

import pytest
from handmade import sentence
from timed import PUBLISHED, anchored, time

from timeline.interval import Granularity, Interval, day_number, of_day, of_year
from timeline.model import Anchor, Span, TimeExpression, Timex, TimexType
from timeline.reason import AnchorRule


def test_a_date_after_which_is_a_bound() -> None:
    made = sentence("Anna NNP nsubj 1", "left VBD ROOT 1", "after IN prep 1", "2015 CD pobj 2", published=PUBLISHED)
    found = anchored(made, time(made, "2015", of_year(2015)))["leave"]
    assert found.when is None
    assert found.after == of_year(2015).end
    assert found.before == PUBLISHED + 1


def test_since_is_open_to_the_right_for_what_goes_on() -> None:
    made = sentence(
        "Anna NNP nsubj 2", "has VBZ aux 2", "led VBN ROOT 2", "it PRP dobj 2", "since IN prep 2", "2015 CD pobj 4"
    )
    assert anchored(made, time(made, "2015", of_year(2015)))["lead"].when == Interval(
        day_number(2015), None, Granularity.YEAR
    )


def test_since_what_was_dated_is_since_that_date() -> None:
    made = sentence(
        "They PRP nsubj 2", "have VBP aux 2", "ruled VBN ROOT 2", "since IN prep 2", "the DT det 5", "change NN pobj 3",
        "in IN prep 5", "2015 CD pobj 6",
    )  # fmt: skip
    assert anchored(made, time(made, "2015", of_year(2015)))["rule"].rule is AnchorRule.SINCE


def test_from_one_year_to_another() -> None:
    made = sentence(
        "Anna NNP nsubj 1", "taught VBD ROOT 1", "from IN prep 1", "2001 CD pobj 2", "to IN prep 2", "2005 CD pobj 4"
    )
    found = anchored(made, time(made, "2001", of_year(2001)), time(made, "2005", of_year(2005)))["teach"]
    assert found.when is not None
    assert (found.when.start, found.when.end) == (day_number(2001), day_number(2006))


def test_between_two_years_is_from_the_one_to_the_other() -> None:
    made = sentence(
        "Anna NNP nsubj 1", "taught VBD ROOT 1", "between IN prep 1", "1990 CD pobj 2", "and CC cc 3", "1995 CD conj 3",
        published=PUBLISHED,
    )  # fmt: skip
    found = anchored(made, time(made, "1995", of_year(1995)), time(made, "1990", of_year(1990)))["teach"]
    assert found.when == Interval(day_number(1990, 1, 1), day_number(1996, 1, 1), Granularity.YEAR)
    assert found.rule is AnchorRule.FROM_TO


def test_both_days_of_a_range_are_kept() -> None:
    made = sentence(
        "It PRP nsubjpass 2", "was VBD auxpass 2", "held VBN ROOT 2", "on IN prep 2", "May NNP pobj 3",
        "3 CD nummod 4", "and CC cc 4", "5 CD conj 4",
    )  # fmt: skip
    phrase = Span(made.article.text.index("May"), len(made.article.text))
    ends = []
    for words, day in (("May 3", 3), ("5", 5)):
        end = time(made, words, of_day(day_number(2019, 5, day)))
        ends.append(replace(end, timex=replace(end.timex, range=phrase)))
    whole = anchored(made, *ends)["hold"].when
    assert whole is not None
    assert (whole.start, whole.end) == (day_number(2019, 5, 3), day_number(2019, 5, 6))


def test_what_the_end_of_a_range_is_told_with_keeps_that_date() -> None:
    made = sentence(
        "They PRP nsubj 1", "served VBD ROOT 1", "from IN prep 1", "1999 CD pobj 2", "until IN prep 1",
        "2001 CD pobj 4",
        ", , punct 5", "when WRB advmod 9", "she PRP nsubj 9", "left VBD relcl 5",
    )  # fmt: skip
    phrase = Span(made.article.text.index("1999"), made.article.text.index("2001") + 4)
    ends = []
    for year in (1999, 2001):
        end = time(made, str(year), of_year(year), anchor=Anchor.ABSOLUTE)
        ends.append(replace(end, timex=replace(end.timex, range=phrase)))
    assert anchored(made, *ends)["leave"].when == of_year(2001)


def test_what_was_done_this_weekend_was_done_on_the_one_that_is_over() -> None:
    made = sentence(
        "They PRP nsubj 1", "marched VBD ROOT 1", "this DT det 3", "weekend NN npadvmod 1", published=PUBLISHED - 2,
    )  # fmt: skip
    ahead = Interval(PUBLISHED, PUBLISHED + 2, Granularity.DAY)
    found = anchored(made, time(made, "this weekend", ahead))
    assert found["march"].when == Interval(PUBLISHED - 7, PUBLISHED - 5, Granularity.DAY)


def test_the_next_months_begin_with_the_day_of_writing() -> None:
    made = sentence(
        "She PRP nsubj 2", "will MD aux 2", "retire VB ROOT 2", "within IN prep 2", "the DT det 7", "next JJ amod 7",
        "12 CD nummod 7", "months NNS pobj 3", published=PUBLISHED,
    )  # fmt: skip
    start = made.article.text.index("the next")
    timex = Timex(Span(start, len(made.article.text)), "the next 12 months", TimexType.DURATION, "P12M", "made")
    window = anchored(made, TimeExpression(timex, None, "", Anchor.NONE))["retire"].when
    assert window == Interval(PUBLISHED, day_number(2020, 5, 5), Granularity.DAY)


@pytest.mark.parametrize(
    ("before", "after", "dated"), [("in", "", True), ("in each of", "", False), ("in", "of the war", False)]
)
def test_the_last_weeks_end_with_the_day_of_writing(before: str, after: str, dated: bool) -> None:
    tail = [f"{word} NN dep 1" for word in after.split()]
    lead = [f"{word} IN prep 1" for word in before.split()]
    number = 2 + len(lead)
    made = sentence(
        "They PRP nsubj 1", "died VBD ROOT 1", *lead, f"the DT det {number + 3}", f"past JJ amod {number + 3}",
        f"2 CD nummod {number + 3}", f"weeks NNS pobj {number - 1}", *tail, published=PUBLISHED,
    )  # fmt: skip
    start = made.article.text.index("the past")
    span = Span(start, start + len("the past 2 weeks"))
    timex = Timex(span, "the past 2 weeks", TimexType.DURATION, "P2W", "made")
    when = anchored(made, TimeExpression(timex, None, "", Anchor.NONE))["die"].when
    stretch = Interval(PUBLISHED - 14, PUBLISHED + 1, Granularity.DAY)
    assert (when == stretch) is dated
