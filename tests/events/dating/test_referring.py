import pytest
from handmade import sentence

from timeline.events import status, triggers
from timeline.events.dating import anchoring
from timeline.events.dating.anchored import Anchored
from timeline.events.dating.references import ReferenceEvent, References
from timeline.interval import day_number, of_day
from timeline.model import Anchor, Article, Event
from timeline.pipeline import extract

ROWS = ("The DT det 1", "Treaty NNP nsubjpass 4", "of IN prep 1", "Ulm NNP pobj 2", "signed VBN ROOT 4")
TREATY = ReferenceEvent("Treaty of Ulm", of_day(day_number(1990, 6, 1)), "a source", acts=frozenset({"sign"}))


def dated(published: int | None, references: References | None) -> Anchored:
    made = sentence(*ROWS, published=published)
    found = triggers.find(made)
    standings = [status.standing(made, trigger) for trigger in found]
    (only,) = anchoring.anchor(made, found, standings, (), references=references)
    return only


def test_a_known_event_without_a_date_gets_the_known_one_marked_as_reference() -> None:
    found = dated(None, References((TREATY,)))
    assert found.when == TREATY.when
    assert found.anchor is Anchor.REFERENCE
    assert "a source" in found.reason.source


def test_references_can_be_switched_off() -> None:
    assert dated(None, None).when is None


def test_what_lies_after_publication_is_not_meant() -> None:
    assert dated(day_number(1980, 1, 1), References((TREATY,))).anchor is not Anchor.REFERENCE


LEAD = "Officials met the press on Friday.\n\n"


def told(text: str) -> dict[str, Event]:
    """The events of a text by trigger; not its first sentence, where news takes the day of publication."""
    article = Article("made", "made.txt", "", LEAD + text, day_number(2024, 5, 4))
    return {event.trigger: event for event in extract(article).events}


@pytest.mark.model
@pytest.mark.parametrize(
    "text",
    [
        "The revolution began in the villages and killed thousands.",
        "The crash killed all the passengers on board.",
        "The summit took place in a castle above the lake.",
        "The attacks killed 12 people and wounded dozens.",
        "The bombing of the station killed 29 people.",
        "The tsunami destroyed two hotels.",
        "The hurricane hit the coast.",
        "A war began over water.",
        "The coup began at night.",
        "The flood killed nine people in Charleston.",
        "The inauguration of the president took place indoors.",
        "Thousands died in the earthquake in Turkey.",
        "The court ruled on same-sex marriage in Mexico.",
        "A photo show opened at the Berlin Wall.",
        "A fire destroyed the twin towers of the abbey.",
        "A 49-year-old woman was shot outside a nightclub in Orlando.",
        "A shopper was killed at a supermarket in El Paso.",
        "The 1994 Woodstock festival began with rain.",
        "The fall of the wall killed a passer-by.",
        "The referendum took place in winter.",
    ],
)
def test_a_vague_likeness_dates_nothing(text: str) -> None:
    assert [e.trigger for e in told(text).values() if e.anchor is Anchor.REFERENCE] == []


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("Thirty-one workers died in the Chernobyl disaster.", "died"),
        ("The 9/11 attacks killed nearly 3,000 people.", "killed"),
        ("His brother was killed on 9/11.", "killed"),
        ("An officer died in the January 6 attack.", "died"),
        ("The Berlin Wall fell and families met again.", "fell"),
        ("Yitzhak Rabin was assassinated by an extremist.", "assassinated"),
        ("Hill praised the Christchurch Call, a pledge launched by Ardern.", "launched"),
        ("The Paris Agreement was adopted by 196 parties.", "adopted"),
        ("Hurricane Katrina struck New Orleans.", "struck"),
    ],
)
def test_a_known_name_dates_what_it_is_told_of(text: str, trigger: str) -> None:
    assert told(text)[trigger].anchor is Anchor.REFERENCE


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("A man died at a march on the anniversary of the Chernobyl disaster.", "died"),
        ("The company was founded after the fall of the Berlin Wall.", "founded"),
        ("After the September 11 attacks his brother died.", "died"),
    ],
)
def test_what_stands_beside_a_known_name_is_not_dated_by_it(text: str, trigger: str) -> None:
    assert told(text)[trigger].when is None


@pytest.mark.model
def test_nor_is_what_another_event_does_there() -> None:
    text = (
        "The president resigned. His resignation is the latest crisis to hit Nepal, which lost 9,000 people in a quake."
    )
    events = extract(Article("made", "made", "", text, published=day_number(2016, 7, 24))).events
    assert [event.when for event in events if event.lemma == "hit"] == [None]
