"""Merging as a whole: what becomes one, what must not, and that neither order nor repetition matters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.interval import Interval, day_number, of_day, of_month, of_year
from timeline.merge import differences, join, keys, lookups, merge
from timeline.merge.blocks import meet
from timeline.merge.candidates import candidates
from timeline.merge.telling import telling
from timeline.model import Certainty, EntityType, Event, Evidence, Role, RoleName, Span, Status
from timeline.reason import AnchorRule, DateReason

PERSON, PLACE, COMPANY = EntityType.PERSON, EntityType.PLACE, EntityType.ORGANIZATION


def make(
    article: str,
    title: str,
    *,
    lemma: str,
    when: Interval | None = None,
    who: tuple[str, ...] = (),
    firms: tuple[str, ...] = (),
    where: tuple[str, ...] = (),
    status: Status = Status.HAPPENED,
    start: int = 0,
) -> Event:
    """An event of one telling, its quote being its title."""
    roles = [Role(RoleName.AGENT, name, PERSON) for name in who]
    roles += [Role(RoleName.OTHER, name, COMPANY) for name in firms]
    roles += [Role(RoleName.PLACE, name, PLACE) for name in where]
    told = Evidence(article, Span(0, len(title)), Span(start, start + len(lemma)), title, when)
    return Event(
        f"{article}-{start}", title, lemma, lemma, (told,), when=when, roles=tuple(roles), status=status, shown=True
    )


DAY = of_day(day_number(2022, 10, 27))
NEXT = of_day(day_number(2022, 10, 28))
BUY = make("a", "Elon Musk buys Twitter for $44 billion", lemma="buy", when=DAY, who=("Elon Musk",), firms=("Twitter",))


def told(**changes: object) -> Event:
    """The same purchase in article b, with something else about it."""
    fields: dict[str, object] = {"lemma": "buy", "when": DAY, "who": ("Elon Musk",), "firms": ("Twitter",)} | changes
    title = str(fields.pop("title", "Elon Musk buys Twitter for $44 billion"))
    return make("b", title, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "other",
    [
        told(),
        told(who=("Musk",)),
        told(when=of_month(2022, 10)),
        told(when=None),
        told(when=NEXT),
        told(title="Musk buys the platform Twitter", who=("Musk",)),
    ],
)
def test_one_event_told_twice_is_one(other: Event) -> None:
    merged = merge([BUY, other])
    assert len(merged) == 1
    assert set(merged[0].evidence) == {*BUY.evidence, *other.evidence}
    assert merged[0].when is not None
    assert merged[0].people == ("Elon Musk",)


@pytest.mark.parametrize(
    "other",
    [
        told(status=Status.PLANNED),
        told(status=Status.DENIED),
        told(when=of_day(day_number(2022, 11, 27))),
        told(title="Elon Musk buys Twitter for $1 billion"),
        told(lemma="leave", title="Elon Musk leaves Twitter"),
        told(who=("Kimbal Musk",), title="Kimbal Musk buys Twitter shares", firms=()),
    ],
)
def test_what_contradicts_stays_apart(other: Event) -> None:
    assert len(merge([BUY, other])) == 2


def test_two_places_are_two_events() -> None:
    quake = make("a", "Earthquake strikes Java", lemma="strike", when=DAY, where=("Java",))
    other = make("b", "Earthquake strikes Luzon", lemma="strike", when=DAY, where=("Luzon",))
    assert len(merge([quake, other])) == 2


def test_the_most_precise_agreeing_date_stands() -> None:
    merged = merge([told(when=of_year(2022)), replace(BUY, when=of_month(2022, 10)), make_third(DAY)])
    assert [event.when for event in merged] == [DAY]


def test_most_sources_win_and_the_difference_is_kept() -> None:
    merged = merge([BUY, told(), make_third(NEXT)])
    assert len(merged) == 1
    assert merged[0].when == DAY
    assert [(d.when, d.articles) for d in differences(merged[0])] == [(DAY, ("a", "b")), (NEXT, ("c",))]


def test_a_coarser_date_is_no_difference() -> None:
    assert differences(merge([BUY, told(when=of_month(2022, 10))])[0]) == ()


def test_one_source_that_is_certain_makes_it_certain() -> None:
    alleged = replace(told(), certainty=Certainty.ALLEGED, attribution="a lawyer")
    merged = merge([alleged, BUY])[0]
    assert (merged.certainty, merged.attribution) == (Certainty.CERTAIN, "")


def test_news_that_tells_no_day_gives_way_to_the_day_told_before() -> None:
    yesterday = told(when=of_day(DAY.start - 1))  # type: ignore[operator]
    merged = merge([as_news(BUY), as_news(make_third(DAY)), yesterday])
    assert [event.when for event in merged] == [yesterday.when]
    assert differences(merged[0]) == ()


def test_news_does_not_give_way_to_a_day_after_it_was_out() -> None:
    late = replace(told(when=NEXT), shown=False)
    assert [event.when for event in merge([as_news(BUY), late])] == [DAY]


def test_of_news_that_tells_no_day_the_first_is_nearest() -> None:
    later = [as_news(make(name, BUY.title, lemma="buy", when=NEXT, who=("Elon Musk",))) for name in "cd"]
    assert [event.when for event in merge([*later, as_news(told())])] == [DAY]


def test_news_that_was_out_the_evening_before_is_that_of_the_next_morning() -> None:
    early = replace(told(when=None), before=DAY.start)
    assert len(merge([as_news(BUY), early])) == 1
    assert len(merge([BUY, early])) == 2


def as_news(event: Event) -> Event:
    """The event with a day that is only that of publication."""
    reason = DateReason(AnchorRule.LEAD)
    return replace(event, reason=reason, evidence=tuple(replace(each, reason=reason) for each in event.evidence))


def make_third(when: Interval) -> Event:
    event = make("c", BUY.title, lemma="buy", when=when, who=("Elon Musk",), firms=("Twitter",))
    return replace(event, evidence=(replace(event.evidence[0], when=when),))


LEMMAS = ("buy", "acquisition", "announce", "announcement", "strike", "meet")
WHENS = (None, DAY, NEXT, of_month(2022, 10), of_year(2022), Interval(DAY.start, None, None))
ADDS = ("for $44 billion", "for $1 billion", "in the capital", "after months of talks", "")


@st.composite
def tellings(draw: st.DrawFn) -> list[Event]:
    """Events that differ in everything merging looks at, with few values, so that many are alike."""
    found: dict[str, Event] = {}
    for start in range(draw(st.integers(0, 12))):
        lemma = draw(st.sampled_from(LEMMAS))
        who = tuple(draw(st.lists(st.sampled_from(("Elon Musk", "Musk", "Ann Hill")), unique=True, max_size=2)))
        event = make(
            draw(st.sampled_from("abcd")),
            f"{' and '.join(who) or 'They'} {lemma} Twitter {draw(st.sampled_from(ADDS))}",
            lemma=lemma,
            when=draw(st.sampled_from(WHENS)),
            who=who,
            firms=tuple(draw(st.lists(st.sampled_from(("Twitter", "Apple Inc")), max_size=1))),
            where=tuple(draw(st.lists(st.sampled_from(("Paris", "Lyon")), max_size=1))),
            status=draw(st.sampled_from((Status.HAPPENED, Status.ONGOING, Status.PLANNED))),
            start=start,
        )
        found[event.id] = as_news(event) if event.when in (DAY, NEXT) and draw(st.booleans()) else event
    return list(found.values())


@given(tellings())
@settings(max_examples=25, deadline=None)
def test_merging_twice_changes_nothing(events: list[Event]) -> None:
    merged = merge(events)
    assert merge(merged) == merged


@given(tellings(), st.randoms(use_true_random=False))
@settings(max_examples=25, deadline=None)
def test_order_does_not_matter(events: list[Event], random: object) -> None:
    shuffled = list(events)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert merge(shuffled) == merge(events)


@given(tellings())
@settings(max_examples=25, deadline=None)
def test_no_source_is_lost_and_none_told_twice(events: list[Event]) -> None:
    merged = merge(events)
    kept = [evidence for event in merged for evidence in event.evidence]
    assert sorted(kept, key=repr) == sorted((e for event in events for e in event.evidence), key=repr)
    assert len({event.id for event in merged}) == len(merged)


@given(tellings(), st.randoms(use_true_random=False))
@settings(max_examples=25, deadline=None)
def test_joining_only_what_an_article_touches_gives_what_all_at_once_gives(events: list[Event], random: object) -> None:
    articles = sorted({event.evidence[0].article for event in events})
    random.shuffle(articles)  # type: ignore[attr-defined]
    kept: dict[str, Event] = {}

    def near(asked: Iterable[Event]) -> list[Event]:
        wanted = {key for event in asked for key in lookups(event)}
        return [event for event in kept.values() if wanted & keys(event)]

    def put(article: str, told: list[Event]) -> None:
        before = [event for event in kept.values() if any(e.article == article for e in event.evidence)]
        joined = join(merge(told), instead_of=before, article=article, near=near)
        for event in joined.gone:
            del kept[event.id]
        kept.update((event.id, event) for event in joined.made)

    for article in articles:
        put(article, [event for event in events if event.evidence[0].article == article])
    assert sorted(kept.values(), key=repr) == sorted(merge(events), key=repr)
    if articles:
        put(articles[0], [])
        rest = [event for event in events if event.evidence[0].article != articles[0]]
        assert sorted(kept.values(), key=repr) == sorted(merge(rest), key=repr)


@given(tellings())
@settings(max_examples=25, deadline=None)
def test_what_is_merged_shares_a_block(events: list[Event]) -> None:
    for event in merge(events):
        for one in event.members:
            assert any(keys(one) & lookups(other) for other in event.members if other is not one)
            assert all(bool(keys(one) & lookups(other)) == bool(keys(other) & lookups(one)) for other in event.members)


@given(tellings(), st.integers(0, 4))
@settings(max_examples=25, deadline=None)
def test_article_by_article_gives_what_all_at_once_gives(events: list[Event], turn: int) -> None:
    articles = sorted({event.evidence[0].article for event in events})
    articles = articles[turn:] + articles[:turn]
    step: tuple[Event, ...] = ()
    for article in articles:
        step = merge([*step, *merge([event for event in events if event.evidence[0].article == article])])
    assert step == merge(events)


@given(tellings())
@settings(max_examples=25, deadline=None)
def test_the_candidates_are_all_that_meet(events: list[Event]) -> None:
    tellings = [telling(event) for event in events]
    pairs = list(combinations(range(len(tellings)), 2))
    found = sorted((min(i, j), max(i, j)) for i, others in candidates(tellings) for j in others)
    assert found == [(i, j) for i, j in pairs if meet(tellings[i], tellings[j])]
    assert all(meet(tellings[i], tellings[j]) is meet(tellings[j], tellings[i]) for i, j in pairs)


def test_an_article_leaves_alone_what_it_says_nothing_of() -> None:
    other = make("c", "Elon Musk buys Solar City", lemma="buy", when=of_year(2016), who=("Elon Musk",))
    joined = join([told()], article="b", near=lambda _: (BUY, other))
    assert joined.gone == (BUY,)
    assert [sorted(each.article for each in event.evidence) for event in joined.made] == [["a", "b"]]


def test_a_match_finished_is_no_title_won() -> None:
    won = make("b", "Harwell wins the title", lemma="win", when=DAY, firms=("Harwell",))
    finished = make("a", "Harwell finishes the match with ten men", lemma="finish", when=DAY, firms=("Harwell",))
    again = make("c", "Harwell secures a victory in the league", lemma="victory", when=DAY, firms=("Harwell",))
    assert len(merge([finished, won])) == 2
    assert len(merge([won, again])) == 1


@pytest.mark.parametrize(
    ("one", "other", "events"),
    [
        ("Steven Halloran", "Stephen Halloran", 1),
        ("Mohammed R. Aziz", "Muhammad Aziz", 1),
        ("Sean Halloran", "Stephen Halloran", 2),
        ("Anna Orr", "Ann Orr", 2),
        ("Steven Halloran", "Stephen Hallam", 2),
        ("Kim Jong-il", "Kim Jong-un", 2),
    ],
)
def test_two_spellings_of_a_first_name_are_one_person(one: str, other: str, events: int) -> None:
    tellings = [
        make(article, f"{name} resigns", lemma="resign", when=DAY, who=(name,))
        for article, name in (("a", one), ("b", other))
    ]
    merged = merge(tellings)
    assert len(merged) == events
    assert all(len(event.people) == 1 for event in merged)
