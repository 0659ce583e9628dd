"""One telling of an event, with what merging compares worked out once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from timeline.families import fold_lemma, phrases
from timeline.interval import Interval
from timeline.merge.across import name_handles, name_words, same_name
from timeline.merge.content_words import content_words, stem
from timeline.merge.money import Sum, sums
from timeline.merge.score import Score, scores
from timeline.merge.standing import is_date_sure, is_status_sure, standing
from timeline.merge.story import story_marks
from timeline.model import EntityType, Event, RoleName

_KEPT = 8192  # tellings: those of some hundred articles
NARROW = 2  # days: dates no wider meet by the day
_PARTS = (RoleName.AGENT, RoleName.PATIENT)
_GIST = 6  # words of the title where there is no article, the longest, which are the rarest
_WORD = re.compile(r"[^\W_]+")
_ANOTHER = re.compile(
    r"\b(?:another|other|second|third|fourth|fifth|sixth|previous|earlier|past|similar|separate|further)\s(?:\w+\s)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, eq=False)
class Telling:
    """An event and what is compared of it, most of it worked out only where it is asked for.

    `names` are its participants and places, `story` what its article begins with.
    """

    event: Event
    lemma: str
    names: tuple[tuple[str, EntityType], ...]
    story: str
    standing: str
    article: str

    @property
    def when(self) -> Interval | None:
        """Its date."""
        return self.event.when

    @cached_property
    def start(self) -> float:
        """The first day of its date, minus infinity where none is known."""
        when = self.when
        return float("-inf") if when is None or when.start is None else when.start

    @cached_property
    def end(self) -> float:
        """The day after the last of its date, infinity where none is known."""
        when = self.when
        return float("inf") if when is None or when.end is None else when.end

    @property
    def place(self) -> int:
        """The character of the article it is told at."""
        return self.event.evidence[0].trigger.start if self.event.evidence else 0

    @cached_property
    def is_another(self) -> bool:
        """Whether the text calls it another one: "two other incidents", "an earlier fire"."""
        if not self.event.evidence:
            return False
        told = self.event.evidence[0]
        return _ANOTHER.search(told.quote[: max(0, told.trigger.start - told.sentence.start)]) is not None

    @cached_property
    def handles(self) -> dict[tuple[str, EntityType], frozenset[str]]:
        """Its names by what they can be looked up by."""
        found: dict[tuple[str, EntityType], frozenset[str]] = {}
        for name, kind in self.names:
            for handle in name_handles(name, kind):
                found[handle, kind] = found.get((handle, kind), frozenset()) | {name}
        return found

    @cached_property
    def marks(self) -> frozenset[str]:
        """What it is filed by, beside its lemma."""
        marks = {f"/{handle}" for handle, _ in self.handles}
        unnamed = not marks
        if self.is_narrow and self.when is not None:
            marks.add(f"@{self.when.start}")
        if unnamed or self.when is None:
            marks |= story_marks(self.story) or {f":{word}" for word in _longest(self.gist)}
        return frozenset(marks)

    @cached_property
    def is_narrow(self) -> bool:
        """Whether its date says the day, or two."""
        when = self.when
        return when is not None and when.start is not None and when.days is not None and when.days <= NARROW

    @cached_property
    def places(self) -> frozenset[str]:
        """The places it happened at."""
        return frozenset(r.name for r in self.event.roles if r.role is RoleName.PLACE and r.type is EntityType.PLACE)

    @cached_property
    def words(self) -> frozenset[str]:
        """The content words of its sentence."""
        return content_words(self.event.evidence[0].quote if self.event.evidence else self.event.title)

    @cached_property
    def gist(self) -> frozenset[str]:
        """The content words of its title without names and trigger."""
        name_parts = {stem(word) for name, kind in self.names for word in name_words(name, kind)}
        own = {stem(self.event.lemma.casefold()), stem(self.event.trigger.casefold())}
        return content_words(self.event.title) - name_parts - own

    @cached_property
    def amounts(self) -> tuple[Sum, ...]:
        """The sums of money in its title."""
        return sums(self.event.title)

    @cached_property
    def scores(self) -> frozenset[Score]:
        """The scores of matches in its title."""
        return scores(self.event.title)

    @cached_property
    def status_sure(self) -> bool:
        """Whether the text leaves no doubt of its status."""
        return is_status_sure(self.event)

    @cached_property
    def date_sure(self) -> bool:
        """Whether the text leaves no doubt of its date."""
        return is_date_sure(self.event)

    @cached_property
    def parties(self) -> dict[tuple[RoleName, EntityType], tuple[str, ...]]:
        """Who of a kind did it, and to whom of a kind."""
        found: dict[tuple[RoleName, EntityType], tuple[str, ...]] = {}
        for role in self.event.roles:
            if role.role in _PARTS:
                part = role.role, role.type
                found[part] = (*found.get(part, ()), role.name)
        return found

    @cached_property
    def is_somebodys(self) -> bool:
        """Whether it says which person did it, or to whom."""
        return any((part, EntityType.PERSON) in self.parties for part in _PARTS)


def telling(event: Event) -> Telling:
    """What merging compares of one event."""
    return Telling(
        event=event,
        lemma=_lemma(event),
        names=tuple(dict.fromkeys((role.name, role.type) for role in event.roles)),
        story=event.story,
        standing=standing(event.status),
        article=event.evidence[0].article if event.evidence else "",
    )


known_telling = lru_cache(maxsize=_KEPT)(telling)
"""The same telling for the same event, so that what article after article is compared with is worked out once."""


def _longest(words: Iterable[str]) -> list[str]:
    return sorted(words, key=lambda word: (-len(word), word))[:_GIST]


def _lemma(event: Event) -> str:
    """The trigger's lemma, with the particle after it where that makes another act: "gunned down", "picked up"."""
    lemma = fold_lemma(event.lemma or event.trigger)
    if not event.evidence:
        return lemma
    told = event.evidence[0]
    after = _WORD.match(told.quote[told.trigger.end - told.sentence.start :].lstrip(" -"))
    phrase = f"{lemma} {after.group().casefold()}" if after else lemma
    return phrase if phrase in phrases() else lemma


def shared_names(a: Telling, b: Telling) -> int:
    """How many names the two may have in common; symmetric."""
    common = a.handles.keys() & b.handles.keys()
    return min(_found(a, b, common), _found(b, a, common)) if common else 0


def _found(a: Telling, b: Telling, common: Iterable[tuple[str, EntityType]]) -> int:
    """How many names of the first may be one of the second, which shares these handles with it."""
    found = {
        (name, kind)
        for handle, kind in common
        for name in a.handles[handle, kind]
        if any(same_name(name, known, kind) for known in b.handles[handle, kind])
    }
    return len(found)
