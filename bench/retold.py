"""Made-up stories, each told by many articles in their own words: what a timeline of gathered news is like, where most
of what an article tells was told before, and half of it without a date."""

from __future__ import annotations

import random
from collections.abc import Iterator

from bench.synthetic import FIRST, LAST, SEED
from timeline.interval import of_day
from timeline.model import Article, EntityType, Event, Evidence, Extraction, Role, RoleName, Span, event_id

ARTICLES = 24  # of one story
TELLS = 20  # events an article
ACTS = 40  # of one story
_VERBS = "say say say win arrest charge kill buy fall rescue warn open find order strike meet".split()
_WORDS = "harbour bridge court market tower school road ship train mine dam river farm clinic hotel".split()


def articles(stories: int, *, seed: int = SEED) -> Iterator[Extraction]:
    """`ARTICLES` of each story, the articles of all stories in one drawn order; always the same ones."""
    source = random.Random(seed)
    told = [number for number in range(stories) for _ in range(ARTICLES)]
    source.shuffle(told)
    made = [_acts(source, number) for number in range(stories)]
    for place, number in enumerate(told):
        name = f"retold-{place}"
        opening = " ".join(
            [f"Town{number}", f"Hill{number}", *(f"{word}{number}" for word in source.sample(_WORDS, 6))]
        )
        drawn = [source.choice(made[number]) for _ in range(TELLS)]
        events = tuple(_telling(source, name, 200 * at, opening, act) for at, act in enumerate(drawn))
        yield Extraction(Article(name, name, name, "", FIRST), events)


def _acts(source: random.Random, number: int) -> list[tuple[str, str, str, int]]:
    """The acts of a story: verb, who, what and day."""
    day = source.randrange(FIRST, LAST)
    names = [f"Ann Hill{number}", f"Bo Dale{number}", f"Cy Moor{number}"]
    return [
        (source.choice(_VERBS), source.choice(names), " ".join(source.sample(_WORDS, 3)), day + source.randrange(9))
        for _ in range(ACTS)
    ]


def _telling(source: random.Random, article: str, start: int, opening: str, act: tuple[str, str, str, int]) -> Event:
    verb, who, what, day = act
    when = of_day(day) if source.random() < 0.5 else None
    words = " ".join(source.sample(what.split(), source.randint(1, 3)))
    title = f"{who} {verb}s the {words}"
    proof = Evidence(article, Span(start, start + 120), Span(start + 10, start + 15), f"{title}, it was said.", when)
    roles = (Role(RoleName.AGENT, who, EntityType.PERSON),) if source.random() < 0.6 else ()
    return Event(event_id(article, start + 10), title, f"{verb}s", verb, (proof,), when, roles=roles, story=opening)
