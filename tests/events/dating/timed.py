"""Events of sentences made by hand, with times made by hand, and their dates."""

from timeline.document import Document
from timeline.events import status, triggers
from timeline.events.dating import anchoring
from timeline.events.dating.anchored import Anchored
from timeline.interval import Interval, day_number, of_day
from timeline.model import Anchor, Reading, Span, TimeExpression, Timex, TimexType

PUBLISHED = day_number(2019, 5, 4)
FRIDAY = of_day(day_number(2019, 5, 3))


def time(
    made: Document, words: str, interval: Interval, *, anchor: Anchor = Anchor.DCT, other: Interval | None = None
) -> TimeExpression:
    start = made.article.text.index(words)
    timex = Timex(Span(start, start + len(words)), words, TimexType.DATE, "", "made")
    readings = (Reading(other, "", "the other direction"),) if other else ()
    return TimeExpression(timex, interval, "", anchor, ("made",), "", readings)


def anchored(made: Document, *times: TimeExpression) -> dict[str, Anchored]:
    found = triggers.find(made)
    standings = [status.standing(made, trigger) for trigger in found]
    dates = anchoring.anchor(made, found, standings, times)
    return {trigger.lemma: date for trigger, date in zip(found, dates, strict=True)}
