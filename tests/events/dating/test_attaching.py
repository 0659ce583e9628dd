"""Which event a time hangs on, on sentences made by hand."""

from handmade import sentence

from timeline.document import Document
from timeline.events import triggers
from timeline.events.dating.attaching import attach, owners_of, tells_a_day
from timeline.interval import day_number, of_day, of_month
from timeline.model import Anchor, Span, TimeExpression, Timex, TimexType
from timeline.timex import find

PUBLISHED = day_number(2023, 9, 26)


def told_then(made: Document, words: str) -> list[str]:
    """The acts a month of 2021 belongs to."""
    start = made.article.text.index(words)
    timex = Timex(Span(start, start + len(words)), words, TimexType.DATE, "2021-02", "made")
    time = TimeExpression(timex, of_month(2021, 2), "", Anchor.ABSOLUTE, ("made",), "")
    found = triggers.find(made)
    return [found[number].lemma for number, _ in attach(made, found, owners_of(found), time)]


def test_a_perfect_gives_a_time_long_gone_to_the_event_it_tells_of() -> None:
    made = sentence(
        "They PRP nsubj 2", "have VBP aux 2", "spoken VBN ROOT 2", "of IN prep 2", "riots NNS pobj 3", "in IN prep 2",
        "February NNP pobj 5", "2021 CD nummod 6", published=PUBLISHED,
    )  # fmt: skip
    assert told_then(made, "February 2021") == ["riot"]


def test_a_perfect_keeps_the_time_since_when_it_holds() -> None:
    made = sentence(
        "They PRP nsubj 2", "have VBP aux 2", "died VBN ROOT 2", "in IN prep 2", "riots NNS pobj 3", "since IN prep 2",
        "February NNP pobj 5", "2021 CD nummod 6", published=PUBLISHED,
    )  # fmt: skip
    assert told_then(made, "February 2021") == ["die"]


def test_hours_counted_from_something_tell_no_day() -> None:
    hours = TimeExpression(find("It sank two hours later.")[0], of_day(day_number(2024, 3, 14)), "", Anchor.PREVIOUS)
    assert not tells_a_day(hours)
