"""The day a sentence takes from those before it."""

from handmade import document

from timeline.document import Document
from timeline.events import scene, status, triggers
from timeline.events.anchored import UNDATED, Anchored
from timeline.interval import Interval, Qualifier, day_number, of_day

PUBLISHED = day_number(2021, 5, 7)
DAY = of_day(day_number(2021, 5, 6))
MET = ("They PRP nsubj 1", "met VBD ROOT 1", "in IN prep 1", "Oslo NNP pobj 2")
SAID = ("Anna NNP nsubj 1", "said VBD ROOT 1", "it PRP nsubj 3", "helped VBD ccomp 1")
HAD_SAID = ("Anna NNP nsubj 2", "had VBD aux 2", "said VBN ROOT 2", "so RB advmod 2")


def told(made: Document, first: Interval) -> list[Anchored]:
    """The dates of all triggers when the first is dated."""
    found = triggers.find(made)
    dated = [Anchored(first, rule="own time") if i == 0 else UNDATED for i in range(len(found))]
    return scene.statements(made, found, [status.standing(made, t) for t in found], dated)


def test_a_statement_is_most_likely_of_the_day_of_the_news() -> None:
    _, said, *_ = told(document(MET, SAID, published=PUBLISHED), DAY)
    assert said.when == Interval(DAY.start, DAY.end, DAY.granularity, Qualifier.UNCERTAIN)
    assert said.rule == scene.STATEMENT
    assert "day of the news" in said.reason[-1]


def test_what_had_been_said_is_not() -> None:
    _, said = told(document(MET, HAD_SAID, published=PUBLISHED), DAY)
    assert said == UNDATED


def test_nor_is_what_is_said_after_something_long_past() -> None:
    _, said, *_ = told(document(MET, SAID, published=PUBLISHED), of_day(day_number(1990, 5, 6)))
    assert said == UNDATED


def test_an_act_takes_no_day_by_it() -> None:
    _, met = told(document(MET, ("They PRP nsubj 1", "left VBD ROOT 1"), published=PUBLISHED), DAY)
    assert met == UNDATED
