"""An event, and where articles tell it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from timeline.interval import Interval
from timeline.model.article import Span
from timeline.model.entity import EntityType, Role, Topic
from timeline.model.time import Anchor, TimeExpression
from timeline.reason import UNTOLD, Caveat, DateReason


class Status(StrEnum):
    """Whether it took place, by the text."""

    HAPPENED = "happened"
    ONGOING = "ongoing"
    PLANNED = "planned"
    DENIED = "denied"
    HYPOTHETICAL = "hypothetical"


class Certainty(StrEnum):
    """Whether the article itself says so, or only passes on that someone says so."""

    CERTAIN = "certain"
    ALLEGED = "alleged"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where one article tells an event. Merging adds evidence, never drops it.

    `quote` is the sentence; `when` the date this article gives the event, `date_text` the
    words it rests on; `anchor` and `reason` how they became the date.
    """

    article: str
    sentence: Span
    trigger: Span
    quote: str
    when: Interval | None = None
    time: TimeExpression | None = None
    anchor: Anchor = Anchor.NONE
    reason: DateReason = UNTOLD

    @property
    def date_text(self) -> str:
        """The words of the text the date rests on; empty when none."""
        return self.time.timex.text if self.time else ""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, happens, is planned, denied or imagined.

    `trigger` is the word that names it, `lemma` its base form. `when` is None when the text
    does not date it; then `before` (it was over by that day, exclusive) and `after` (it began
    on or after that day) hold what is known. `confidence` and `salience` are 0 to 1; `caveats` are what
    lowers the confidence beside the rule of `reason`.
    The first evidence is the one the title was made from. `members` are the single tellings a
    merged event was made from, one or more an article; empty for an event of one telling.
    `reviewed`, `hidden` and `edited` (names of the fields a person changed) come from edits.
    `story` is the stems its article begins with (`timeline.merge.story_of`), for merging.
    """

    id: str
    title: str
    trigger: str
    lemma: str
    evidence: tuple[Evidence, ...]
    when: Interval | None = None
    before: int | None = None
    after: int | None = None
    anchor: Anchor = Anchor.NONE
    reason: DateReason = UNTOLD
    roles: tuple[Role, ...] = ()
    topics: tuple[Topic, ...] = ()
    status: Status = Status.HAPPENED
    certainty: Certainty = Certainty.CERTAIN
    attribution: str = ""
    confidence: float = 0.5
    caveats: tuple[Caveat, ...] = ()
    salience: float = 0.5
    shown: bool = True
    members: tuple[Event, ...] = ()
    reviewed: bool = False
    hidden: bool = False
    edited: tuple[str, ...] = ()
    story: str = ""

    def __hash__(self) -> int:
        """By its id, which few different events share: what is kept by event is looked up often."""
        return hash(self.id)

    def names(self, kind: EntityType) -> tuple[str, ...]:
        """Canonical names of that type with a role in it, in order, each once."""
        return tuple(dict.fromkeys(role.name for role in self.roles if role.type is kind))

    @property
    def people(self) -> tuple[str, ...]:
        """The persons in it."""
        return self.names(EntityType.PERSON)

    @property
    def organizations(self) -> tuple[str, ...]:
        """The organizations in it."""
        return self.names(EntityType.ORGANIZATION)

    @property
    def places(self) -> tuple[str, ...]:
        """The places in it."""
        return self.names(EntityType.PLACE)


def event_id(article: str, start: int) -> str:
    """The address of an event: a hash of its article's id and where its trigger starts."""
    return hashlib.sha256(f"{article}:{start}".encode()).hexdigest()[:16]
