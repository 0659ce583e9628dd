from handmade import sentence

from timeline.events import anchoring, status, triggers
from timeline.events.anchored import Anchored
from timeline.events.reference import ReferenceEvent, References
from timeline.interval import day_number, of_day
from timeline.model import Anchor

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
    assert any("a source" in reason for reason in found.reason)


def test_references_can_be_switched_off() -> None:
    assert dated(None, None).when is None


def test_what_lies_after_publication_is_not_meant() -> None:
    assert dated(day_number(1980, 1, 1), References((TREATY,))).anchor is not Anchor.REFERENCE
