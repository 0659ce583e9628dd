"""Articles and events built by hand."""

import hashlib
from dataclasses import replace

from timeline.interval import Interval, day_number, of_day
from timeline.model import Article, EntityType, Event, Evidence, Extraction, Role, RoleName, Span, Topic, event_id


def article(name: str, text: str = "", published: int | None = None) -> Article:
    text = text or f"The text of {name}."
    return Article(hashlib.sha256(text.encode()).hexdigest()[:16], name, name.title(), text, published)


def event(
    told_by: Article,
    trigger: int,
    title: str,
    *people: str,
    when: Interval | None = None,
    topics: tuple[str, ...] = (),
    places: tuple[str, ...] = (),
    organizations: tuple[str, ...] = (),
) -> Event:
    """An event of one article, with its people as agents; `trigger` is where it is told."""
    roles = [Role(RoleName.AGENT, name, EntityType.PERSON) for name in people]
    roles += [Role(RoleName.OTHER, name, EntityType.ORGANIZATION) for name in organizations]
    roles += [Role(RoleName.PLACE, name, EntityType.PLACE) for name in places]
    verb = title.split()[-1].lower()
    proof = Evidence(told_by.id, Span(trigger, trigger + 40), Span(trigger, trigger + len(verb)), f"{title}.", when)
    return Event(
        event_id(told_by.id, trigger),
        title,
        verb,
        verb,
        (proof,),
        when,
        roles=tuple(roles),
        topics=tuple(Topic(name, (verb,)) for name in topics),
    )


def day(year: int, month: int = 1, dom: int = 1) -> Interval:
    return of_day(day_number(year, month, dom))


def extraction(told_by: Article, *events: Event) -> Extraction:
    return Extraction(told_by, events)


def with_status(one: Event, status: str) -> Event:
    return replace(one, status=type(one.status)(status))


def songs(number: int, count: int = 5) -> Extraction:
    """An article of some events that are like those of no other number."""
    told_by = article(f"{number}.txt")
    names = [f"Hill{number}x{spot}" for spot in range(count)]
    days = [day(2000 + spot, 1, 1 + number % 28) for spot in range(count)]
    told = [event(told_by, i * 50, f"{name} sings", name, when=days[i]) for i, name in enumerate(names)]
    return extraction(told_by, *told)
