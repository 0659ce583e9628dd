"""Which event a time hangs on, on sentences made by hand."""

import pytest
from handmade import sentence

from timeline.document import Document
from timeline.events import triggers
from timeline.events.dating.attaching import attach, owners_of, tells_a_day
from timeline.interval import Interval, day_number, of_day, of_month
from timeline.model import Anchor, Span, TimeExpression, Timex, TimexType
from timeline.timex import find

PUBLISHED = day_number(2023, 9, 26)


FRIDAY = of_day(day_number(2023, 9, 22))
FEBRUARY = of_month(2021, 2)


def told_then(made: Document, words: str, then: Interval = FEBRUARY) -> list[str]:
    """The acts a time of `words` belongs to."""
    start = made.article.text.index(words)
    timex = Timex(Span(start, start + len(words)), words, TimexType.DATE, "", "made")
    time = TimeExpression(timex, then, "", Anchor.ABSOLUTE, ("made",), "")
    found = triggers.find(made)
    return [found[number].lemma for number, _ in attach(made, found, owners_of(found), time)]


def test_a_perfect_gives_a_time_long_gone_to_the_event_it_tells_of() -> None:
    made = sentence(
        "They PRP nsubj 2", "have VBP aux 2", "spoken VBN ROOT 2", "of IN prep 2", "riots NNS pobj 3", "in IN prep 2",
        "February NNP pobj 5", "2021 CD nummod 6", published=PUBLISHED,
    )  # fmt: skip
    assert told_then(made, "February 2021") == ["riot"]


@pytest.mark.parametrize(("before", "dated"), [("over", "robbery"), ("during", "hold")])
def test_a_perfect_gives_a_day_to_what_it_came_of(before: str, dated: str) -> None:
    made = sentence(
        "They PRP nsubjpass 3", "have VBP aux 3", "been VBN auxpass 3", "held VBN ROOT 3", f"{before} IN prep 3",
        "robbery NN pobj 4", "on IN prep 3", "Friday NNP pobj 6", published=PUBLISHED,
    )  # fmt: skip
    assert told_then(made, "Friday", FRIDAY) == [dated]


def test_a_perfect_keeps_the_time_since_when_it_holds() -> None:
    made = sentence(
        "They PRP nsubj 2", "have VBP aux 2", "died VBN ROOT 2", "in IN prep 2", "riots NNS pobj 3", "since IN prep 2",
        "February NNP pobj 5", "2021 CD nummod 6", published=PUBLISHED,
    )  # fmt: skip
    assert told_then(made, "February 2021") == ["die"]


def test_hours_counted_from_something_tell_no_day() -> None:
    hours = TimeExpression(find("It sank two hours later.")[0], of_day(day_number(2024, 3, 14)), "", Anchor.PREVIOUS)
    assert not tells_a_day(hours)
