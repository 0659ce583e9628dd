"""The day of the lead's news, told later, on sentences made by hand."""

from handmade import document

from timeline.document import Document
from timeline.events import status, triggers
from timeline.events.dating import anchoring
from timeline.interval import Interval, day_number, of_day
from timeline.model import Anchor, Span, TimeExpression, Timex, TimexType

MONDAY, SUNDAY = of_day(day_number(2019, 5, 6)), of_day(day_number(2019, 5, 5))
LEAD = (
    "A DT det 1", "blast NN nsubj 2", "killed VBD ccomp 5", "ten CD dobj 2", "officials NNS nsubj 5",
    "said VBD ROOT 5", "on IN prep 5", "Monday NNP pobj 6",
)  # fmt: skip


def days_told(made: Document) -> list[tuple[str, Interval | None]]:
    times = []
    for words, interval in (("Monday", MONDAY), ("Sunday", SUNDAY)):
        start = made.article.text.index(words)
        timex = Timex(Span(start, start + len(words)), words, TimexType.DATE, "", "made")
        times.append(TimeExpression(timex, interval, "", Anchor.DCT, ("made",), ""))
    found = triggers.find(made)
    standings = [status.standing(made, trigger) for trigger in found]
    anchored = anchoring.anchor(made, found, standings, times)
    return [(trigger.token.text, date.when) for trigger, date in zip(found, anchored, strict=True)]


def dates(made: Document) -> dict[str, Interval | None]:
    return dict(days_told(made))


def test_the_lead_s_news_has_the_day_that_is_told_later() -> None:
    hit = ("The DT det 1", "blast NN nsubj 2", "struck VBD ROOT 2", "on IN prep 2", "Sunday NNP pobj 3")
    found = dates(document(LEAD, hit, published=day_number(2019, 5, 6)))
    assert (found["killed"], found["said"]) == (SUNDAY, MONDAY)


def test_another_blast_does_not_date_it() -> None:
    hit = (
        "A DT det 2",
        "similar JJ amod 2",
        "blast NN nsubj 3",
        "struck VBD ROOT 3",
        "on IN prep 3",
        "Sunday NNP pobj 4",
    )
    assert dates(document(LEAD, hit, published=day_number(2019, 5, 6)))["killed"] == MONDAY


def test_what_follows_it_does_not_date_it() -> None:
    after = (
        "The DT det 1", "blast NN nsubj 2", "followed VBD ROOT 2", "threats NNS dobj 2", "on IN prep 2",
        "Sunday NNP pobj 4",
    )  # fmt: skip
    assert dates(document(LEAD, after, published=day_number(2019, 5, 6)))["killed"] == MONDAY


def test_nobody_dies_twice() -> None:
    lead = (
        "Hill NNP nsubj 2", "has VBZ aux 2", "died VBN ccomp 4", "officials NNS nsubj 4", "said VBD ROOT 4",
        "on IN prep 4", "Monday NNP pobj 5",
    )  # fmt: skip
    again = ("Hill NNP nsubj 1", "died VBD ROOT 1", "on IN prep 1", "Sunday NNP pobj 2")
    made = document(lead, again, published=day_number(2019, 5, 6))
    assert [day for word, day in days_told(made) if word == "died"] == [SUNDAY, SUNDAY]
