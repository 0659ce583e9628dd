"""One telling of an event, with what merging compares worked out once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from timeline.families import fold_lemma
from timeline.interval import Interval
from timeline.merge.across import name_handles
from timeline.merge.act_phrases import act_phrase
from timeline.merge.money import Sum, sums
from timeline.merge.participants import Name, Participants, participants
from timeline.merge.score import Score, scores
from timeline.merge.standing import is_date_sure, is_day_of_news, is_status_sure, standing
from timeline.merge.story import story_marks
from timeline.merge.tolls import toll
from timeline.merge.wording import Wording, gist, is_called_another, wording
from timeline.model import EntityType, Event, RoleName

_KEPT = 8192  # tellings: those of some hundred articles
NARROW = 2  # days: dates no wider meet by the day
_GIST = 6  # words of the title where there is no article, the longest, which are the rarest


@dataclass(frozen=True, eq=False)
class Telling:
    """An event and what is compared of it; what takes long is worked out only where it is asked for.

    `names` are its participants and places, `places` where it happened, `story` what its article begins with;
    `start` and `end` of its date are infinite where they are not known, and a day wider for news that tells none, as
    are `floor` and `ceiling`, the days that an undated one lies between too; `is_narrow` is a date that says the day,
    or two; `status_sure` and `date_sure` whether the text leaves no doubt of them; `amounts` and `scores` are those of
    its title; `marks` what it is filed by, beside its lemma and its day.
    """

    event: Event
    lemma: str
    names: tuple[Name, ...]
    places: frozenset[str]
    story: str
    article: str
    when: Interval | None
    start: float
    end: float
    floor: float
    ceiling: float
    is_narrow: bool
    date_sure: bool
    standing: str
    status_sure: bool
    amounts: tuple[Sum, ...]
    scores: frozenset[Score]
    marks: frozenset[str]

    @property
    def position(self) -> int:
        """The character of the article it is told at."""
        return self.event.evidence[0].trigger.start if self.event.evidence else 0

    @cached_property
    def participants(self) -> Participants:
        """Who and what takes part."""
        return participants(self.names, self.event.roles)

    @cached_property
    def is_another(self) -> bool:
        """Whether the text calls it another one than what was told."""
        return is_called_another(self.event)

    @cached_property
    def toll(self) -> int | None:
        """The number of people it happened to."""
        return toll(self.event)

    @cached_property
    def wording(self) -> Wording:
        """The words it is told in."""
        return wording(self.event, self.names)


def telling(event: Event) -> Telling:
    """What merging compares of one event."""
    names = tuple(dict.fromkeys([(role.name, role.type) for role in event.roles]))
    when = event.when
    start = _known(None if when is None else when.start, float("-inf")) - is_day_of_news(event)
    end = _known(None if when is None else when.end, float("inf"))
    return Telling(
        event=event,
        lemma=_lemma(event),
        names=names,
        places=frozenset([r.name for r in event.roles if r.role is RoleName.PLACE and r.type is EntityType.PLACE]),
        story=event.story,
        article=event.evidence[0].article if event.evidence else "",
        when=when,
        start=start,
        end=end,
        floor=_known(event.after, start) if when is None else start,
        ceiling=_known(event.before, end) if when is None else end,
        is_narrow=end - start <= NARROW,
        date_sure=is_date_sure(event),
        standing=standing(event.status),
        status_sure=is_status_sure(event),
        amounts=sums(event.title),
        scores=scores(event.title),
        marks=_marks(event, names),
    )


known_telling = lru_cache(maxsize=_KEPT)(telling)
"""The same telling for the same event, so that what article after article is compared with is worked out once."""


def _known(day: int | None, otherwise: float) -> float:
    return otherwise if day is None else day


def _marks(event: Event, names: tuple[Name, ...]) -> frozenset[str]:
    marks = [mark for name, kind in names for mark in _name_marks(name, kind)]
    if not marks or event.when is None:
        marks += story_marks(event.story) or [f":{word}" for word in _longest(gist(event, names))]
    return frozenset(marks)


@lru_cache(maxsize=65536)
def _name_marks(name: str, kind: EntityType) -> tuple[str, ...]:
    return tuple(f"/{handle}" for handle in name_handles(name, kind))


def _longest(words: Iterable[str]) -> list[str]:
    return sorted(words, key=lambda word: (-len(word), word))[:_GIST]


def _lemma(event: Event) -> str:
    """The trigger's lemma, with the words after it where those make another act: "gunned down", "went to the polls"."""
    lemma = event.lemma or event.trigger
    if not event.evidence:
        return fold_lemma(lemma)
    told = event.evidence[0]
    return act_phrase(lemma, told.quote[told.trigger.end - told.sentence.start :])
