"""Events under the headings of the list."""

from dataclasses import replace

from stories import article, event

from timeline.interval import day_number, of_day, of_month, of_year
from timeline.model import Event
from timeline.ui.listing import by_month


def test_a_heading_stands_once() -> None:
    told = article(1, "Harbour", "The harbour opened. It was enlarged. It closed.", None)
    days = (of_month(1990, 1), of_year(1990), of_day(of_month(1990, 1).start or 0))
    sentences = ("The harbour opened.", "It was enlarged.", "It closed.")
    words = ("opened", "enlarged", "closed")
    made = [event(told, s, w, "", when, w) for s, w, when in zip(sentences, words, days, strict=True)]
    groups = by_month(made)
    assert {heading: [each.title for each in group] for heading, group in groups.items()} == {
        "January 1990": ["opened", "closed"],
        "1990": ["enlarged"],
    }


def test_what_is_between_two_bounds_stands_where_the_first_is() -> None:
    bounded = Event(
        "a-1", "Ann Hill leaves", "leaves", "leave", (), after=day_number(1960, 5), before=day_number(2021, 4, 12)
    )
    assert list(by_month([bounded])) == ["May 1960"]
    assert list(by_month([replace(bounded, after=None)])) == ["April 2021"]
