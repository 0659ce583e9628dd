"""Time expressions: as they stand in the text, and resolved."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from timeline.interval import Interval
from timeline.model.article import Span


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
