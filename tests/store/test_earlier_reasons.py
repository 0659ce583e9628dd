"""The English in which earlier versions kept their reasons becomes values."""

from importlib import import_module
from pathlib import Path
from typing import Any

import msgspec
import pytest
from curated import MET, state
from sqlalchemy import create_engine, select, update
from test_migrations import copied, empty, lived_in

from timeline.model import Event
from timeline.reason import AnchorRule, Caveat, CaveatKind, DateReason
from timeline.store import Store
from timeline.store.database.codec import dump, load_event
from timeline.store.database.tables import documents, merged
from timeline.store.database.upgrade import upgrade

rewritten = import_module("timeline.store.database.migrations.versions.0003_reasons").document
READ = ("told in full", "so 2 December 2022")


def earlier(doc: bytes, steps: tuple[str, ...], *notes: str) -> bytes:
    """An event as an earlier version kept it."""
    return msgspec.json.encode(_earlier(msgspec.json.decode(doc), steps, notes))


def _earlier(event: dict[str, Any], steps: tuple[str, ...], notes: tuple[str, ...]) -> dict[str, Any]:
    told = [{**each, "reason": steps} for each in event["evidence"]]
    members = [_earlier(member, steps, notes) for member in event["members"]]
    kept = {name: value for name, value in event.items() if name != "caveats"}
    return {**kept, "reason": steps, "confidence_reason": notes, "evidence": told, "members": members}


def opened(steps: tuple[str, ...], *notes: str) -> Event:
    return load_event(rewritten(earlier(dump(MET), steps, *notes)))


@pytest.mark.parametrize(
    ("steps", "note", "reason"),
    [
        (READ, "date: own time (absolute)", DateReason(AnchorRule.OWN_TIME, READ)),
        (READ, "date: from and to", DateReason(AnchorRule.FROM_TO, READ)),
        ((), "date: after a date (absolute)", DateReason(AnchorRule.AFTER)),
        ((), "date: contradicted", DateReason(AnchorRule.CONTRADICTED)),
        (READ, "a date of life in brackets", DateReason(AnchorRule.LIFE, READ, "Ann Hill")),
        (
            (*READ, 'shared with "won" in the same sentence'),
            "date: shared time (absolute)",
            DateReason(AnchorRule.SHARED, READ, "won"),
        ),
        (
            (*READ, "the only day told in the lead"),
            "date: shared time (absolute)",
            DateReason(AnchorRule.LEAD_DAY, READ),
        ),
        (
            ("told in the lead without a time: news of the day of publication, 2022-12-02",),
            "date: lead (dct)",
            DateReason(AnchorRule.LEAD),
        ),
        (
            (
                *READ,
                'news of the day it was told ("said")',
                "what is said without a day is most likely of the day of the news",
            ),
            "date: statement",
            DateReason(AnchorRule.STATEMENT, READ),
        ),
        (
            (*READ, '"two days after" counted from it'),
            "date: distance (event)",
            DateReason(AnchorRule.DISTANCE, READ, "two days after"),
        ),
        (
            ("not in the text: World War I, named 'First World War'", "source: https://a.b/c"),
            "date: reference (reference)",
            DateReason(AnchorRule.REFERENCE, ("the sentence names “First World War”",), "World War I", "https://a.b/c"),
        ),
        (("set by ann",), "date: own time", DateReason(AnchorRule.CORRECTED, (), "ann")),
        (
            ("the Friday after", "this reading chosen by ann"),
            "date: own time (dct)",
            DateReason(AnchorRule.CHOSEN, ("the Friday after",), "ann"),
        ),
        (("added by ann",), "added by ann", DateReason(AnchorRule.ADDED, (), "ann")),
    ],
)
def test_steps_that_were_rules_are_rules(steps: tuple[str, ...], note: str, reason: DateReason) -> None:
    found = opened(steps, note)
    assert found.reason == reason and found.evidence[0].reason == reason


@pytest.mark.parametrize(
    ("note", "caveat"),
    [
        ("date: own time (dct)", Caveat(CaveatKind.PUBLICATION)),
        ("date: own time (previous)", Caveat(CaveatKind.TOLD_BEFORE)),
        ("known to the decade only", Caveat(CaveatKind.VAGUE, "decade")),
        ("may also be 28 October 2004", Caveat(CaveatKind.OTHER_YEAR, "28 October 2004")),
        ("the date stands 5 steps from the verb", Caveat(CaveatKind.FAR)),
        ('"is" tells what is so, not what happened', Caveat(CaveatKind.STATE, "is")),
        ('"singing" is going on or told in passing', Caveat(CaveatKind.GOING_ON, "singing")),
        ('"signed" is told in passing', Caveat(CaveatKind.PASSING, "signed")),
        ("alleged", Caveat(CaveatKind.ALLEGED)),
        ("inside a quotation", Caveat(CaveatKind.QUOTED)),
        ('agent: nobody found for "they"', Caveat(CaveatKind.NOBODY, "they")),
        ("patient: 'he' by agreement and place in the sentence", Caveat(CaveatKind.GUESSED)),
        ("neither a date nor a name", Caveat(CaveatKind.NAMELESS)),
    ],
)
def test_notes_are_caveats(note: str, caveat: Caveat) -> None:
    assert opened(READ, note).caveats == (caveat,)


def test_what_is_a_value_already_stays_as_it_is() -> None:
    assert rewritten(dump(MET)) == dump(MET)


def test_an_older_store_opens_with_values(url: str, tmp_path: Path) -> None:
    source = f"sqlite:///{tmp_path / 'source.db'}"
    lived_in(source)
    engine = empty(url)
    upgrade(engine, to="0002")
    copied(source, engine)
    with engine.begin() as connection:
        for table in (merged, documents):
            key = next(iter(table.primary_key.columns))
            for number, doc in connection.execute(select(key, table.c.doc)).all():
                old = earlier(bytes(doc), READ, "date: own time (dct)", "alleged")
                connection.execute(update(table).where(key == number).values(doc=old))
    engine.dispose()
    with Store.open(url) as store, Store.open(source) as before:
        assert [row[1:] for row in state(store)[0]] == [row[1:] for row in state(before)[0]]
        found = store.event("t", MET.id)
        assert found.reason == DateReason(AnchorRule.OWN_TIME, READ) and len(found.members) == 2
        for one in (found, *found.members):
            assert one.caveats == (Caveat(CaveatKind.PUBLICATION), Caveat(CaveatKind.ALLEGED))
            assert {each.reason for each in one.evidence} == {DateReason(AnchorRule.OWN_TIME, READ)}
    with create_engine(url).connect() as connection:
        assert not any(b"confidence_reason" in bytes(doc) for doc in connection.scalars(select(merged.c.doc)))
