"""Dates by their distance from another event, on sentences made by hand."""

from handmade import sentence
from timed import FRIDAY, anchored

from timeline.document import Document
from timeline.interval import Interval, day_number, of_day, of_month, of_year
from timeline.model import Anchor, Span, TimeExpression, Timex, TimexType
from timeline.reason import AnchorRule, DateReason


def time(made: Document, words: str, interval: Interval | None, value: str = "") -> TimeExpression:
    start = made.article.text.index(words)
    timex = Timex(Span(start, start + len(words)), words, TimexType.DATE, value, "made")
    return TimeExpression(timex, interval, "", Anchor.DCT, ("made",), "")


AFTER = (
    "They PRP nsubj 1", "ended VBD ROOT 1", "on IN prep 1", "Friday NNP pobj 2", ", , punct 1", "two CD nummod 6",
    "days NNS npadvmod 9", "after IN mark 9", "they PRP nsubj 9", "began VBD advcl 1",
)  # fmt: skip


def test_the_earlier_event_is_counted_back_from_the_later() -> None:
    made = sentence(*AFTER)
    found = anchored(made, time(made, "Friday", FRIDAY), time(made, "two days after", None, "evt:D+2"))
    assert found["begin"].when == of_day(day_number(2019, 5, 1))
    assert found["begin"].reason == DateReason(AnchorRule.DISTANCE, ("made",), "two days after")
    assert found["end"].when == FRIDAY


def test_and_the_later_from_the_earlier() -> None:
    made = sentence(
        "Years NNS npadvmod 4", "after IN mark 4", "they PRP nsubj 4", "in IN prep 4", "began VBD advcl 8",
        "May NNP pobj 3", ", , punct 8", "they PRP nsubj 8", "ended VBD ROOT 8",
    )  # fmt: skip
    found = anchored(made, time(made, "May", of_month(2016, 5)), time(made, "Years after", None, "evt:Y+2"))
    assert found["end"].when == of_year(2018)


def test_days_are_not_counted_from_a_year() -> None:
    made = sentence(*AFTER)
    found = anchored(made, time(made, "Friday", of_year(2019)), time(made, "two days after", None, "evt:D+2"))
    assert found["begin"].when is None


def test_a_participle_shares_the_date_that_is_counted_from() -> None:
    made = sentence(
        "They PRP nsubj 1", "won VBD ROOT 1", "on IN prep 1", "Friday NNP pobj 2", ", , punct 1",
        "crying VBG advcl 1", "two CD nummod 7", "days NNS npadvmod 10", "after IN mark 10", "they PRP nsubj 10",
        "lost VBD advcl 5",
    )  # fmt: skip
    found = anchored(made, time(made, "Friday", FRIDAY), time(made, "two days after", None, "evt:D+2"))
    assert found["lose"].when == of_day(day_number(2019, 5, 1))
