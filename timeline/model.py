"""What things are: the values that climb from floor to floor.

All frozen and slotted, with tuples, so they hash, cache and compare. A day is a day number
of `timeline.interval`; a span counts characters of the article's text, half-open.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from timeline.interval import Interval
from timeline.reason import UNTOLD, Caveat, DateReason


class Span(NamedTuple):
    """Characters of an article's text: `start` inclusive, `end` exclusive."""

    start: int
    end: int


class Tense(StrEnum):
    """Where the governing verb looks."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    NONE = ""


class Aspect(StrEnum):
    """Perfect ("has met"), progressive ("is meeting"), or neither."""

    PERFECT = "perfect"
    PROGRESSIVE = "progressive"
    NONE = ""


class TimexType(StrEnum):
    """The TIMEX3 types (ISO-TimeML)."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Anchor(StrEnum):
    """What a time expression was computed from."""

    ABSOLUTE = "absolute"
    DCT = "dct"
    PREVIOUS = "previous"
    EVENT = "event"
    REFERENCE = "reference"
    NONE = ""


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


class EntityType(StrEnum):
    """What is named."""

    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"
    WORK = "work"
    EVENT = "event"


class RoleName(StrEnum):
    """The part an entity has in an event."""

    AGENT = "agent"
    PATIENT = "patient"
    PLACE = "place"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Article:
    """One article as it was given.

    `id` is the hash of its content, `name` the caller's id or path, `text` what all spans
    count in. `published` (a day, the document creation time) is None when nobody told;
    `published_source` says in words where it comes from.
    """

    id: str
    name: str
    title: str
    text: str
    published: int | None = None
    published_source: str = ""
    url: str = ""
    publisher: str = ""
    language: str = ""
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cue:
    """What the governing verb says about the direction of time, for one clause.

    `span` is the clause; `verb` its lemma; `modal` the modal or quasi-modal ("will", "due to"; "was to"
    where it looks ahead from the past).
    `direct`: the time stands right at the verb ("resigned on 20 December"), with no noun or
    infinitive between that it may belong to ("declared a dividend, payable 15 December").
    """

    span: Span
    tense: Tense = Tense.NONE
    aspect: Aspect = Aspect.NONE
    modal: str = ""
    verb: str = ""
    direct: bool = False


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression as it stands in the text: a fact about text, not yet about time.

    `value` is the underspecified TIMEX3 value ("XXXX-WXX-5"), `rule` the name of the rule
    that found it, `cue` the clause it stands in. All that `timex.resolve` needs is in it, so
    it is stored and re-resolved without re-reading.
    `mod` is the TIMEX3 mod ("START" of "early 2019", "APPROX"), or EARLIER / LATER ("later that
    year"). `signal` is the word that ties it to what is told ("since", "by", "before"), or "aside"
    and "would" where it is told in passing ("the treaty of 1839", "who would die in 1924").
    `range` is the span of a phrase that names two ends ("from May to July"), the same for both.
    """

    span: Span
    text: str
    type: TimexType
    value: str
    rule: str
    cue: Cue | None = None
    mod: str = ""
    signal: str = ""
    range: Span | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """Another way to understand a time expression."""

    interval: Interval
    value: str
    why: str


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time expression resolved: a claim about time, with its reason.

    `interval` is None for what has no place in the calendar (durations, sets, "recently");
    `value` is the TIMEX3 value; `clock` a told time of day ("14:30"); `reason` the steps in
    words; `alternatives` other readings, likeliest first.
    """

    timex: Timex
    interval: Interval | None
    value: str
    anchor: Anchor
    reason: tuple[str, ...] = ()
    clock: str = ""
    alternatives: tuple[Reading, ...] = ()


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A time expression that could not be dated, and why; stored and shown."""

    timex: Timex
    reason: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name, title or pronoun in the text."""

    span: Span
    text: str
    type: EntityType


@dataclass(frozen=True, slots=True)
class Entity:
    """Someone or something named: the canonical name and the other forms seen."""

    name: str
    type: EntityType
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Role:
    """An entity's part in an event, by canonical name."""

    role: RoleName
    name: str
    type: EntityType


@dataclass(frozen=True, slots=True)
class Topic:
    """A subject, with the words of the text that gave it."""

    name: str
    words: tuple[str, ...] = ()


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


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that was found in one article. What could not be dated is in `unresolved`."""

    article: Article
    events: tuple[Event, ...]
    times: tuple[TimeExpression, ...] = ()
    unresolved: tuple[Unresolved, ...] = ()
    entities: tuple[Entity, ...] = ()


@dataclass(frozen=True, slots=True)
class Timeline:
    """A named collection of articles and their merged events."""

    id: str
    title: str
    articles: tuple[Article, ...] = ()
    events: tuple[Event, ...] = ()
