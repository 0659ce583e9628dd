"""What the chart is told of an event."""

from dataclasses import replace

from timeline.interval import Interval, of_day, of_year
from timeline.model import EntityType, Event, Evidence, Role, RoleName, Span
from timeline.ui.page.marks import lanes_of_event, other_dates
from timeline.view import Lanes

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


def test_what_names_nobody_stands_with_its_organization_else_its_place() -> None:
    orion = Role(RoleName.AGENT, "Orion", EntityType.ORGANIZATION)
    oslo = Role(RoleName.OTHER, "Oslo", EntityType.PLACE)
    ann = Role(RoleName.OTHER, "Ann Hill", EntityType.PERSON)
    event = Event("a-9", "The mill is sold", "sold", "sell", (told("a", SOLD),), when=SOLD)
    for roles, lane in (((orion, oslo, ann), "Ann Hill"), ((oslo, orion), "Orion"), ((oslo,), "Oslo")):
        assert lanes_of_event(replace(event, roles=roles), Lanes.PEOPLE, {}) == (lane,)
    assert lanes_of_event(replace(event, roles=(orion,)), Lanes.PLACES, {}) == ()
