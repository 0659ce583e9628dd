"""What the chart is told of an event."""

from dataclasses import replace

from timeline.interval import Interval, of_day, of_year
from timeline.model import Event, Evidence, Span
from timeline.ui.page.marks import other_dates

SOLD = of_day(738000)


def told(article: str, when: Interval | None) -> Evidence:
    return Evidence(article, Span(0, 20), Span(9, 13), "The mill was sold.", when)


def test_a_date_that_a_source_gives_and_no_other_day_of_it_is_one_of_the_others() -> None:
    evidence = (told("a", SOLD), told("b", of_day(738001)), told("c", None), told("d", of_year(2021)))
    event = Event("a-9", "The mill is sold", "sold", "sell", evidence, when=SOLD)
    assert other_dates(event) == (of_day(738001),)


def test_a_date_that_a_person_set_stands_alone() -> None:
    event = Event("a-9", "The mill is sold", "sold", "sell", (told("a", SOLD),), when=of_day(730000))
    assert other_dates(event) == (SOLD,)
    assert other_dates(replace(event, edited=("when",))) == ()
