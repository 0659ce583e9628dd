"""Confidence falls with what can be seen to be doubtful, and says why."""

from collections.abc import Sequence

import pytest
from handmade import sentence
from linked import linking

from timeline.events import participants, status, triggers
from timeline.events.anchored import UNDATED, Anchored
from timeline.events.confidence import confidence
from timeline.interval import Granularity, Interval, day_number, of_day
from timeline.model import Anchor, Reading, Span, TimeExpression, Timex, TimexType

MONDAY = Anchored(of_day(day_number(2019, 5, 6)), anchor=Anchor.ABSOLUTE, rule="own time", steps=2)
DECADE = Anchored(Interval(day_number(1980, 1, 1), day_number(1990, 1, 1), Granularity.DECADE), rule="own time")
SIGNED = ("Hill NNP nsubj 1", "signed VBD ROOT 1", "it PRP dobj 1")


def sure(rows: Sequence[str], verb: str, anchored: Anchored = MONDAY, **names: str) -> tuple[float, str]:
    document = sentence(*rows)
    trigger = next(t for t in triggers.find(document) if t.token.text == verb)
    standing = status.standing(document, trigger)
    found, why = confidence(
        trigger, anchored, standing, participants.frame(document, trigger), linking(document, **names)
    )
    return found, "; ".join(why)


PLAIN = sure(("Hill NNP nsubj 1", "resigned VBD ROOT 1"), "resigned", Hill="Anna Hill")


def test_a_finite_verb_with_a_date_of_its_own_is_most_sure() -> None:
    assert PLAIN[0] >= 0.9
    assert PLAIN[1] == "date: own time (absolute)"


@pytest.mark.parametrize(
    ("rows", "verb", "anchored", "why"),
    [
        (("Hill NNP nsubj 1", "is VBZ ROOT 1", "ill JJ acomp 1"), "is", MONDAY, "tells what is so"),
        (("Hill NNP nsubj 1", "slept VBD ROOT 1", "singing VBG advcl 1"), "singing", MONDAY, "told in passing"),
        (("A DT det 1", "deal NN ROOT 1", "signed VBN acl 1"), "signed", MONDAY, "told in passing"),
        (("Hill NNP nsubj 1", "resigned VBD ROOT 1"), "resigned", DECADE, "known to the decade only"),
        (("Banks NNS nsubj 1", "closed VBD ROOT 1"), "closed", UNDATED, "neither a date nor a name"),
        (SIGNED, "signed", MONDAY, 'nobody found for "it"'),
    ],
)
def test_doubt_is_said(rows: Sequence[str], verb: str, anchored: Anchored, why: str) -> None:
    found, reasons = sure(rows, verb, anchored, Hill="Anna Hill")
    assert why in reasons
    assert 0 < found < 0.9


def test_a_date_far_from_its_verb_is_less_sure() -> None:
    far = Anchored(MONDAY.when, anchor=Anchor.ABSOLUTE, rule="own time", steps=3)
    found, reasons = sure(("Hill NNP nsubj 1", "resigned VBD ROOT 1"), "resigned", far, Hill="Anna Hill")
    assert found < PLAIN[0]
    assert "3 steps" in reasons


def test_a_date_whose_other_reading_lies_years_away_is_less_sure() -> None:
    day = of_day(day_number(2023, 10, 28))
    timex = Timex(Span(0, 10), "28 October", TimexType.DATE, "XXXX-10-28", "day month")
    for year, sure_enough in ((2004, False), (2022, True)):
        other = Reading(of_day(day_number(year, 10, 28)), f"{year}-10-28", str(year))
        time = TimeExpression(timex, day, "2023-10-28", Anchor.DCT, alternatives=(other,))
        rows = ("Hill NNP nsubj 1", "died VBD ROOT 1")
        found, why = sure(rows, "died", Anchored(day, time=time, rule="own time"), Hill="Anna Hill")
        assert (found >= 0.9) is sure_enough
        assert ("may also be" in why) is not sure_enough
