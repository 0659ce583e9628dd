from dataclasses import replace

import pytest

from timeline.interval import day_number
from timeline.model import Article, Status
from timeline.pipeline import extract
from timeline.salience import SHOWN, Signals, salience

PLOTTED = {
    "a dated act in a main clause": Signals(Status.HAPPENED, 0, dated=True, main=True),
    "a dated act in a side clause": Signals(Status.HAPPENED, 1, dated=True),
    "an undated act in a main clause": Signals(Status.HAPPENED, 0, main=True),
    "an undated act joined to the main clause": Signals(Status.HAPPENED, 1, beside_main=True, strong=True),
    "a dated plan": Signals(Status.PLANNED, 0, dated=True, main=True),
    "a dated event noun": Signals(Status.HAPPENED, 0, dated=True),
    "what is said in a side clause to have been done": Signals(Status.HAPPENED, 1, strong=True, accomplished=True),
    "after what had been done": Signals(Status.HAPPENED, 0, led_to_main=True),
    "what was said then, told by another": Signals(Status.HAPPENED, 1, dated=True, report=True, side_report=True),
    "a statement with its day": Signals(Status.HAPPENED, 1, dated=True, main=True, report=True),
}
LEFT_OUT = {
    "an undated statement": Signals(Status.HAPPENED, 3, main=True, report=True),
    "a possibility": Signals(Status.HYPOTHETICAL, 3, main=True, strong=True),
    "an undated event noun": Signals(Status.HAPPENED, 3, undated_noun=True, strong=True),
    "what a quotation says": Signals(Status.HAPPENED, 1, main=True, quoted=True, undated_quoted=True),
    "a habit": Signals(Status.ONGOING, 2, main=True, undated_generic=True),
    "what is told a second time": Signals(Status.HAPPENED, 2, main=True, retold=True),
    "a noun that only sets the scene": Signals(Status.HAPPENED, 1, dated=True, setting=True),
    "a statement that only follows what it tells": Signals(
        Status.HAPPENED, 1, dated=True, main=True, report=True, only_tells=True
    ),
    "the crash told again for its hour": Signals(
        Status.HAPPENED, 0, dated=True, main=True, strong=True, only_placed=True
    ),
    "the dead of a crash that is told with them": Signals(
        Status.HAPPENED, 0, dated=True, main=True, strong=True, toll=True
    ),
    "an act that nobody does": Signals(Status.HAPPENED, 1, main=True, nameless_subject=True),
    "a dated word of which nobody knows what it tells": Signals(
        Status.HAPPENED, 0, dated=True, main=True, one_word=True
    ),
    "an outcome in a side clause": Signals(Status.HAPPENED, 2, strong=True),
    "what was said then, in passing": Signals(Status.HAPPENED, 1, dated=True, report=True),
    "an undated act in a side clause": Signals(Status.HAPPENED, 3),
}


@pytest.mark.parametrize("signals", PLOTTED.values(), ids=PLOTTED)
def test_shown_by_default(signals: Signals) -> None:
    assert salience(signals) >= SHOWN


@pytest.mark.parametrize("signals", LEFT_OUT.values(), ids=LEFT_OUT)
def test_only_with_show_all(signals: Signals) -> None:
    assert salience(signals) < SHOWN


def test_more_names_matter_more() -> None:
    few, many = (salience(Signals(Status.HAPPENED, count, main=True)) for count in (0, 3))
    assert few < many <= 1


def test_what_somebody_only_adds_to_having_said_is_told_like_a_main_clause() -> None:
    named = Signals(Status.PLANNED, 1, strong=True)
    assert salience(named) < SHOWN
    assert salience(replace(named, told_first=True)) >= SHOWN


def test_a_dated_plan_is_shown_once_with_the_promise_that_tells_it() -> None:
    plan = Signals(Status.PLANNED, 1, dated=True, strong=True)
    assert salience(plan) >= SHOWN
    assert salience(replace(plan, promised=True)) < SHOWN


@pytest.mark.model
def test_the_plane_that_is_told_again_without_its_date_is_not_shown_again() -> None:
    text = (
        "A plane vanished over the lake on Monday.\n\nThe search goes on, the ministry said.\n\n"
        "The plane vanished though its pilot asked for help. The finding is likely to please nobody."
    )
    article = Article("made", "made", "", text, published=day_number(2019, 5, 8))
    shown = [event for event in extract(article).events if event.shown]
    assert [event.lemma for event in shown] == ["vanish"]


def _shown(text: str) -> list[str]:
    article = Article("made", "made", "", text, published=day_number(2019, 5, 8))
    return [event.title for event in extract(article).events if event.shown]


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (
            "At least 40 people were killed and 90 injured when a coach overturned near Tarrow on Monday.",
            ["A coach overturns near Tarrow, killing at least 40 people"],
        ),
        (
            "More than 20 miners died when a tunnel being dug collapsed on Monday.",
            ["A tunnel collapses, killing more than 20 miners"],
        ),
        (
            "Four people were killed when a van was hit by a train near Tarrow on Monday.",
            ["A van is hit by a train near Tarrow, killing four people"],
        ),
        (
            "A fire broke out in Oslo on Monday. The fire happened at noon on Monday.",
            ["A fire breaks out in Oslo"],
        ),
        ("The harbour in Oslo has been closed, the mayor said on Tuesday.", ["The harbour in Oslo is closed"]),
    ],
)
def test_what_a_sentence_tells_twice_is_shown_once(text: str, shown: list[str]) -> None:
    assert _shown(text) == shown


@pytest.mark.model
def test_who_announces_it_gives_way_to_what_is_announced_where_that_is_told_whole() -> None:
    assert _shown("Orion Inc. announced today that Anna Berg has resigned as its chairman.") == [
        "Anna Berg resigns as Orion's chairman"
    ]


@pytest.mark.model
def test_news_in_the_perfect_of_a_side_clause_is_shown() -> None:
    text = "Tributes were paid to the painter Olga Berg, who has died after a fall.\n\nHer brother, who painted, wept."
    article = Article("made", "made", "", text, published=day_number(2019, 5, 8))
    assert "die" in [event.lemma for event in extract(article).events if event.shown]


@pytest.mark.model
def test_what_somebody_is_said_to_have_told_in_a_year_is_shown() -> None:
    text = "The book came out on Monday.\n\nIt claims that Olga Berg wrote to her brother in 2003."
    article = Article("made", "made", "", text, published=day_number(2019, 5, 8))
    assert ("write", True) in [(event.lemma, event.shown) for event in extract(article).events]
