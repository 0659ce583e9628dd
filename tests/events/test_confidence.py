"""Confidence falls with what can be seen to be doubtful, and says what that is."""

from collections.abc import Sequence

import pytest
from handmade import sentence
from linked import linking

from timeline.events import participants, status, triggers
from timeline.events.confidence import caveats, confidence
from timeline.events.dating.anchored import UNDATED, Anchored
from timeline.interval import Granularity, Interval, day_number, of_day
from timeline.model import Anchor, Reading, Span, TimeExpression, Timex, TimexType
from timeline.reason import AnchorRule, Caveat, CaveatKind, DateReason

OWN = DateReason(AnchorRule.OWN_TIME)
MONDAY = Anchored(of_day(day_number(2019, 5, 6)), anchor=Anchor.ABSOLUTE, reason=OWN, steps=2)
FAR = Anchored(MONDAY.when, anchor=Anchor.ABSOLUTE, reason=OWN, steps=3)
COUNTED = Anchored(MONDAY.when, anchor=Anchor.DCT, reason=OWN)
LATER = Anchored(MONDAY.when, anchor=Anchor.PREVIOUS, reason=OWN)
DECADE = Anchored(Interval(day_number(1980, 1, 1), day_number(1990, 1, 1), Granularity.DECADE), reason=OWN)
SIGNED = ("Hill NNP nsubj 1", "signed VBD ROOT 1", "it PRP dobj 1")
RESIGNED = ("Hill NNP nsubj 1", "resigned VBD ROOT 1")


def doubted(rows: Sequence[str], verb: str, anchored: Anchored = MONDAY, **names: str) -> tuple[Caveat, ...]:
    document = sentence(*rows)
    trigger = next(t for t in triggers.find(document) if t.token.text == verb)
    standing = status.standing(document, trigger)
    arguments = participants.frame(document, trigger)
    return tuple(caveats(trigger, anchored, standing, arguments, linking(document, **names)))


def test_a_finite_verb_with_a_date_of_its_own_is_most_sure() -> None:
    found = doubted(RESIGNED, "resigned", Hill="Anna Hill")
    assert found == ()
    assert confidence(MONDAY.rule, found) >= 0.9


@pytest.mark.parametrize(
    ("rows", "verb", "anchored", "caveat"),
    [
        (("Hill NNP nsubj 1", "is VBZ ROOT 1", "ill JJ acomp 1"), "is", MONDAY, Caveat(CaveatKind.STATE, "is")),
        (
            ("Hill NNP nsubj 1", "slept VBD ROOT 1", "singing VBG advcl 1"),
            "singing",
            MONDAY,
            Caveat(CaveatKind.GOING_ON, "singing"),
        ),
        (("A DT det 1", "deal NN ROOT 1", "signed VBN acl 1"), "signed", MONDAY, Caveat(CaveatKind.PASSING, "signed")),
        (RESIGNED, "resigned", DECADE, Caveat(CaveatKind.VAGUE, "decade")),
        (RESIGNED, "resigned", FAR, Caveat(CaveatKind.FAR)),
        (RESIGNED, "resigned", COUNTED, Caveat(CaveatKind.PUBLICATION)),
        (RESIGNED, "resigned", LATER, Caveat(CaveatKind.TOLD_BEFORE)),
        (("Banks NNS nsubj 1", "closed VBD ROOT 1"), "closed", UNDATED, Caveat(CaveatKind.NAMELESS)),
        (SIGNED, "signed", MONDAY, Caveat(CaveatKind.NOBODY, "it")),
        (("The DT det 1", "vote NN ROOT 1"), "vote", MONDAY, Caveat(CaveatKind.ONLY_NAMED, "vote")),
        (
            ("Hill NNP nsubj 1", "slept VBD ROOT 1", "as IN mark 4", "banks NNS nsubj 4", "closed VBD advcl 1"),
            "closed",
            MONDAY,
            Caveat(CaveatKind.BESIDE),
        ),
        (
            ("Hill NNP nsubj 1", "saw VBD ROOT 1", "banks NNS dobj 1", "that WDT nsubj 4", "closed VBD relcl 2"),
            "closed",
            MONDAY,
            Caveat(CaveatKind.ASIDE),
        ),
    ],
)
def test_doubt_is_said(rows: Sequence[str], verb: str, anchored: Anchored, caveat: Caveat) -> None:
    found = doubted(rows, verb, anchored, Hill="Anna Hill")
    assert caveat in found
    assert 0 < confidence(anchored.rule, found) < anchored.rule.trust


def test_a_date_whose_other_reading_lies_years_away_is_less_sure() -> None:
    day = of_day(day_number(2023, 10, 28))
    timex = Timex(Span(0, 10), "28 October", TimexType.DATE, "XXXX-10-28", "day month")
    for year, doubts in ((2004, (Caveat(CaveatKind.OTHER_YEAR, "28 October 2004"),)), (2022, ())):
        other = Reading(of_day(day_number(year, 10, 28)), f"{year}-10-28", f"28 October {year}")
        time = TimeExpression(timex, day, "2023-10-28", Anchor.DCT, alternatives=(other,))
        found = doubted(RESIGNED, "resigned", Anchored(day, time=time, reason=OWN), Hill="Anna Hill")
        assert found == doubts


def test_every_caveat_counts() -> None:
    kinds = (CaveatKind.QUOTED, CaveatKind.ALLEGED)
    assert confidence(AnchorRule.SHARED, map(Caveat, kinds)) == round(AnchorRule.SHARED.trust * 0.8 * 0.9, 3)
