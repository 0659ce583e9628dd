"""The day a sentence takes from those before it."""

from dataclasses import replace

from handmade import document

from timeline.document import Document
from timeline.events import status, triggers
from timeline.events.dating import scene
from timeline.events.dating.anchored import UNDATED, Anchored
from timeline.interval import Interval, Qualifier, day_number, of_day
from timeline.reason import AnchorRule, DateReason

PUBLISHED = day_number(2021, 5, 7)
DAY = of_day(day_number(2021, 5, 6))
MET = ("They PRP nsubj 1", "met VBD ROOT 1", "in IN prep 1", "Oslo NNP pobj 2")
SAID = ("Anna NNP nsubj 1", "said VBD ROOT 1", "it PRP nsubj 3", "helped VBD ccomp 1")
HAD_SAID = ("Anna NNP nsubj 2", "had VBD aux 2", "said VBN ROOT 2", "so RB advmod 2")


def told(made: Document, first: Interval) -> list[Anchored]:
    """The dates of all triggers when the first is dated."""
    found = triggers.find(made)
    dated = [Anchored(first, reason=DateReason(AnchorRule.OWN_TIME)) if i == 0 else UNDATED for i in range(len(found))]
    return scene.statements(made, found, [status.standing(made, t) for t in found], dated)


def test_a_statement_is_most_likely_of_the_day_of_the_news() -> None:
    _, said, *_ = told(document(MET, SAID, published=PUBLISHED), DAY)
    assert said.when == Interval(DAY.start, DAY.end, DAY.granularity, Qualifier.UNCERTAIN)
    assert said.rule is AnchorRule.STATEMENT


def test_what_had_been_said_is_not() -> None:
    _, said = told(document(MET, HAD_SAID, published=PUBLISHED), DAY)
    assert said == UNDATED


def test_nor_is_what_is_said_after_something_long_past() -> None:
    _, said, *_ = told(document(MET, SAID, published=PUBLISHED), of_day(day_number(1990, 5, 6)))
    assert said == UNDATED


def test_an_act_takes_no_day_by_it() -> None:
    _, met = told(document(MET, ("They PRP nsubj 1", "left VBD ROOT 1"), published=PUBLISHED), DAY)
    assert met == UNDATED


def scenes(made: Document, first: Interval) -> list[Interval | None]:
    """The days of all triggers when the first is dated and the others go on telling it."""
    found = triggers.find(made)
    dated = [Anchored(first, reason=DateReason(AnchorRule.OWN_TIME)) if i == 0 else UNDATED for i in range(len(found))]
    standings = [status.standing(made, t) for t in found]
    return [date.when for date in scene.same_scene(made, found, standings, dated)]


JAILED = ("Judges NNS nsubj 1", "jailed VBD ROOT 1", "Anna NNP dobj 1")
FINED = ("Tim NNP nsubjpass 2", "was VBD auxpass 2", "fined VBN ROOT 2", "by IN agent 2", "judges NNS pobj 3")
FREED = ("Judges NNS nsubj 1", "freed VBD ROOT 1", "Olga NNP dobj 1")
ATE = ("Judges NNS nsubj 1", "ate VBD ROOT 1", "fish NN dobj 1")


def test_outcomes_told_one_after_the_other_are_of_one_day() -> None:
    assert scenes(document(JAILED, FINED, FREED, published=PUBLISHED), DAY) == [DAY] * 3


def test_what_is_no_outcome_ends_the_chain() -> None:
    assert scenes(document(JAILED, ATE, FREED, published=PUBLISHED), DAY) == [DAY, DAY, None]


def test_the_paragraph_behind_the_lead_goes_on_with_its_day() -> None:
    made = document(JAILED, FINED, FREED, published=PUBLISHED)
    apart = tuple(replace(s, paragraph=s.index) for s in made.sentences)
    assert scenes(replace(made, sentences=apart), DAY) == [DAY, DAY, None]


DIED = ("Anna NNP compound 1", "Hill NNP nsubj 2", "died VBD ROOT 2", "in IN prep 2", "Oslo NNP pobj 3")
OPENED = ("Hill NNP nsubj 1", "opened VBD ROOT 1", "parks NNS dobj 1", "in IN prep 1", "Oslo NNP pobj 3")
RESCUED = ("Neighbours NNS nsubj 1", "rescued VBD ROOT 1", "children NNS dobj 1", "in IN prep 1", "Oslo NNP pobj 3")


def test_what_the_dead_did_is_of_their_life() -> None:
    assert scenes(document(DIED, OPENED, published=PUBLISHED), DAY) == [DAY, None]


def test_what_others_did_at_a_death_is_of_its_day() -> None:
    assert scenes(document(DIED, RESCUED, published=PUBLISHED), DAY) == [DAY, DAY]


ROBBED = ("Tim NNP nsubj 1", "robbed VBD ROOT 1", "judges NNS dobj 1")
CONVICTED = ("Judges NNS nsubj 1", "convicted VBD ROOT 1", "Tim NNP dobj 1")


def test_what_somebody_was_jailed_for_was_before() -> None:
    assert scenes(document(JAILED, ROBBED, published=PUBLISHED), DAY) == [DAY, None]
    assert scenes(document(JAILED, CONVICTED, published=PUBLISHED), DAY) == [DAY, DAY]


def test_what_somebody_also_did_is_of_the_day_of_the_news() -> None:
    also = (
        "She PRP nsubj 2", "also RB advmod 2", "shut VBD ROOT 2", "parks NNS dobj 2", "and CC cc 2", "fined VBD conj 2",
        "Tim NNP dobj 5",
    )  # fmt: skip
    assert scenes(document(JAILED, also, published=PUBLISHED), DAY) == [DAY, DAY, DAY]


def test_what_somebody_also_did_in_a_life_is_of_any_day() -> None:
    also = ("She PRP nsubj 2", "also RB advmod 2", "shut VBD ROOT 2", "parks NNS dobj 2")
    long_ago = of_day(day_number(1990, 5, 6))
    assert scenes(document(JAILED, also, published=PUBLISHED), long_ago) == [long_ago, None]


def test_how_one_voted_is_of_the_day_of_the_vote() -> None:
    voted = ("Boards NNS nsubj 1", "voted VBD ROOT 1", "today NN npadvmod 1")
    one = ("Olga NNP nsubj 1", "voted VBD ROOT 1", "no UH intj 1")
    assert scenes(document(voted, one, published=PUBLISHED), DAY) == [DAY, DAY]
    assert scenes(document(JAILED, one, published=PUBLISHED), DAY) == [DAY, None]
