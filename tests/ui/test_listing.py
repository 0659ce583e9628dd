"""Events under the headings of the list."""

from stories import article, event

from timeline.interval import of_day, of_month, of_year
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
