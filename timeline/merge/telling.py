"""One telling of an event, with what merging compares worked out once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from timeline.entities.across import name_words, same_name
from timeline.interval import Interval
from timeline.merge.families import fold_lemma
from timeline.model import EntityType, Event, RoleName, Status

_STORY, _OPENING = 40, 2000  # words, and the characters to take them from
_WORD = re.compile(r"[^\W_]+")
_MONEY = re.compile(r"[$€£¥]\s?(\d[\d,.]*)\s?(thousand|million|billion|trillion|[kmbt]n?\b)?", re.IGNORECASE)
_UNITS = {"t": "thousand", "k": "thousand", "m": "million", "b": "billion"}
_EMPTY_WORDS = """
a about after against all also an and any are as at be because been before being between both but by can could
did do does down during each for from further had has have having he her here hers him his how i if in into is it
its just may me might more most must my no nor not now of off on once only or other our out over own said same say
says she should so some such than that the their theirs them then there these they this those through to too under
until up upon very was we were what when where which while who whom why will with would you your new told
monday tuesday wednesday thursday friday saturday sunday january february march april june july august
september october november december today yesterday tomorrow year years month months week weeks day days
"""
_EMPTY = frozenset(_EMPTY_WORDS.split())


@dataclass(frozen=True, slots=True)
class Telling:
    """An event and what is compared of it.

    `names` are its participants and places, `places` the places it happened at, `words` the
    content words of its sentence, `gist` those of its title without names and trigger, `story`
    those its article begins with.
    """

    event: Event
    lemma: str
    names: tuple[tuple[str, EntityType], ...]
    places: frozenset[str]
    words: frozenset[str]
    gist: frozenset[str]
    story: frozenset[str]
    amounts: frozenset[str]
    standing: str

    @property
    def when(self) -> Interval | None:
        """Its date."""
        return self.event.when

    def persons(self, part: RoleName) -> tuple[str, ...]:
        """The persons with that part in it."""
        return tuple(r.name for r in self.event.roles if r.role is part and r.type is EntityType.PERSON)


def telling(event: Event) -> Telling:
    """What merging compares of one event."""
    names = tuple(dict.fromkeys((role.name, role.type) for role in event.roles))
    name_parts = {stem(word) for name, kind in names for word in name_words(name, kind)}
    text = event.evidence[0].quote if event.evidence else event.title
    own = {stem(event.lemma.casefold()), stem(event.trigger.casefold())}
    return Telling(
        event=event,
        lemma=fold_lemma(event.lemma or event.trigger),
        names=names,
        places=frozenset(r.name for r in event.roles if r.role is RoleName.PLACE and r.type is EntityType.PLACE),
        words=content_words(text),
        gist=content_words(event.title) - name_parts - own,
        story=frozenset(event.story.split()),
        amounts=amounts(f"{event.title} {text}"),
        standing=standing(event.status),
    )


def standing(status: Status) -> str:
    """What must agree for two tellings to be one: a plan is not yet the act, a denial is neither."""
    return Status.HAPPENED.value if status is Status.ONGOING else status.value


def content_words(text: str) -> frozenset[str]:
    """The stems of the words that say something, figures and names included."""
    return frozenset(stem(word) for word in _WORD.findall(text.casefold()) if word not in _EMPTY and len(word) > 1)


def story_of(title: str, text: str) -> str:
    """What an article is about: the stems of the first content words of its headline and text.

    News says first what matters most, so two articles on one story begin with much the same words.
    """
    words = (word for word in _WORD.findall(f"{title}\n{text[:_OPENING]}".casefold()) if word not in _EMPTY)
    stems = dict.fromkeys(stem(word) for word in words if len(word) > 1)
    return " ".join(islice(stems, _STORY))


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A word without its common endings, so "attacked" meets "attacks"."""
    for ending in ("ings", "ing", "ers", "ies", "ied", "ed", "es", "er", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word.removesuffix(ending)
    return word


def amounts(text: str) -> frozenset[str]:
    """The sums of money told, in one form: "$44bn" and "$44 billion" are one."""
    found = set()
    for number, unit in _MONEY.findall(text):
        scale = unit.casefold()
        if scale and len(scale) <= 2:
            scale = "trillion" if scale == "tn" else _UNITS.get(scale[0], scale)
        found.add(f"{number.rstrip('.,').replace(',', '')} {scale}".strip())
    return frozenset(found)


def shared_names(a: Telling, b: Telling) -> int:
    """How many names the two may have in common; symmetric."""
    return min(_found(a, b), _found(b, a))


def _found(a: Telling, b: Telling) -> int:
    return sum(
        any(kind is other and same_name(name, known, kind) for known, other in b.names) for name, kind in a.names
    )
