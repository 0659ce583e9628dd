"""A changed publication date moves what counts from it, by the stored time expressions, and nothing else."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from store_events import article, event

from timeline.interval import Interval, day_number, iso_day, of_day
from timeline.model import Anchor, Article, Event, Extraction, Span, TimeExpression, Unresolved
from timeline.reason import AnchorRule, DateReason
from timeline.store import Correct, Store, places
from timeline.timex import find, resolve
from timeline.view import View

SATURDAY, LATER = day_number(2022, 12, 3), day_number(2022, 12, 10)
TEXT = "Ann Hill met Bob Lee on Friday. Cat Poe has run it since 5 May 2020. Dan Fox resigned. Eve Orr won yesterday."
AT = datetime(2026, 3, 1, tzinfo=UTC)


def read(published: int | None) -> Extraction:
    """The article as a reader would give it, each event with the time expression of its sentence."""
    told_by: Article = article("a.txt", TEXT, published)
    times = resolve(find(TEXT), dct=published)
    by_text = {one.timex.text: one for one in times}

    def dated(one: Event, start: int, words: str) -> Event:
        time = by_text[words]
        quote = Span(TEXT.rindex(". ", 0, start) + 2 if start else 0, TEXT.index(".", start) + 1)
        proof = replace(one.evidence[0], sentence=quote)
        if isinstance(time, TimeExpression):
            proof = replace(
                proof,
                when=time.interval,
                time=time,
                anchor=time.anchor,
                reason=DateReason(AnchorRule.OWN_TIME, time.reason),
            )
        return replace(one, evidence=(proof,), when=proof.when, anchor=proof.anchor, reason=proof.reason)

    met = dated(event(told_by, 9, "Ann Hill meets Bob Lee", "Ann Hill"), 0, "Friday")
    since = dated(event(told_by, TEXT.index("run"), "Cat Poe runs", "Cat Poe"), TEXT.index("run"), "5 May 2020")
    assert since.when is not None
    open_ended = Interval(since.when.start, None, None)
    since = replace(since, when=open_ended, evidence=(replace(since.evidence[0], when=open_ended),))
    left = event(told_by, TEXT.index("resigned"), "Dan Fox resigns", "Dan Fox")
    if published is not None:
        lead = replace(left.evidence[0], when=of_day(published), anchor=Anchor.DCT)
        left = replace(left, evidence=(lead,), when=lead.when, anchor=Anchor.DCT)
    won = dated(event(told_by, TEXT.index("won"), "Eve Orr wins", "Eve Orr"), TEXT.index("won"), "yesterday")
    known = tuple(one for one in times if isinstance(one, TimeExpression))
    unknown = tuple(one for one in times if isinstance(one, Unresolved))
    return Extraction(told_by, (met, since, left, won), known, unknown)


def dates(store: Store) -> dict[str, str | None]:
    found = store.page(View()).events
    return {one.people[0]: iso_day(one.when.start) if one.when and one.when.start else None for one in found}


@pytest.fixture
def filled(store: Store) -> Store:
    store.create_timeline("t")
    store.save("t", read(SATURDAY))
    return store


def redate(store: Store, published: int | None) -> None:
    told_by = store.articles("t")[0].id
    store.redate("t", told_by, published, source="set by hand", resolve=resolve)


def test_dates_follow_the_publication_date(filled: Store) -> None:
    before = {"Ann Hill": "2022-12-02", "Cat Poe": "2020-05-05", "Dan Fox": "2022-12-03", "Eve Orr": "2022-12-02"}
    assert dates(filled) == before
    redate(filled, LATER)
    after = {"Ann Hill": "2022-12-09", "Cat Poe": "2020-05-05", "Dan Fox": "2022-12-10", "Eve Orr": "2022-12-09"}
    assert dates(filled) == after
    info = filled.articles("t")[0]
    assert (info.published, info.published_source) == (LATER, "set by hand")
    redate(filled, SATURDAY)
    assert dates(filled) == before


def test_without_a_publication_date_nothing_is_invented(filled: Store) -> None:
    redate(filled, None)
    assert dates(filled) == {"Ann Hill": None, "Cat Poe": "2020-05-05", "Dan Fox": None, "Eve Orr": None}
    found = filled.article("t", filled.articles("t")[0].id)
    assert {one.timex.text for one in found.unresolved} >= {"Friday", "yesterday"}


def test_a_date_learned_later_dates_what_was_not(store: Store) -> None:
    store.create_timeline("t")
    store.save("t", read(None))
    redate(store, SATURDAY)
    assert dates(store)["Eve Orr"] == "2022-12-02" and dates(store)["Ann Hill"] == "2022-12-02"


def test_what_a_person_set_stays(filled: Store) -> None:
    (met,) = filled.page(View(people=("Ann Hill",))).events
    filled.edit("t", Correct(places(met)[0], when=of_day(day_number(2022, 11, 1))), at=AT)
    redate(filled, LATER)
    assert dates(filled)["Ann Hill"] == "2022-11-01"
    filled.undo("t", at=AT)
    assert dates(filled)["Ann Hill"] == "2022-12-09"
