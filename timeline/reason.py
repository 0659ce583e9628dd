"""Why an event has its date, and why it is as sure as it is: values, put into words by `timeline.explanation`.

The figures follow how often such events are right in annotated articles; `python -m bench.calibration` measures what
the grades that come of them are worth.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Self


class Trusted(StrEnum):
    """A word that no one may use without a figure: `trust`, 0 to 1. What stores keep is the word: it stays."""

    trust: float

    def __new__(cls, word: str, trust: float) -> Self:
        """A member by its word, with its trust."""
        member = str.__new__(cls, word)
        member._value_ = word
        member.trust = trust
        return member


class AnchorRule(Trusted):
    """The rule by which an event got its date, or stayed without one; the trust is in what it dates."""

    OWN_TIME = "own time", 0.95
    FROM_TO = "from and to", 0.93
    SINCE = "since", 0.9
    ENTRY = "head of an entry", 0.93
    AFTER = "after a date", 0.8
    BEFORE = "before a date", 0.8
    UNTIL = "until a date", 0.8
    UP_TO = "up to a date", 0.88
    LIFE = "dates of a life", 0.93
    SHARED = "shared time", 0.78
    TOLD_THEN = "told then", 0.88
    DISTANCE = "distance", 0.8
    RENAMED = "distance from an act told before", 0.8
    AWAY = "away from what has no date", 0.87
    CAUSE = "day of its cause", 0.75
    SCENE = "same scene", 0.75
    INCIDENT = "day of the incident", 0.7
    ELECTION = "day of the election", 0.75
    HOUR = "hour of the scene", 0.8
    CONTEST = "same contest", 0.75
    STATEMENT = "statement", 0.6
    LEAD = "lead", 0.75
    LEAD_DAY = "day of the lead", 0.75
    TOLD_AGAIN = "told again", 0.75
    RETOLD = "told again by name", 0.75
    REFERENCE = "reference", 0.85
    CONTRADICTED = "contradicted", 0.8
    UNDATED = "undated", 0.87
    NEAREST = "nearest time", 0.8
    CORRECTED = "corrected", 1.0
    CHOSEN = "chosen reading", 1.0
    ADDED = "added by hand", 1.0


@dataclass(frozen=True, slots=True)
class DateReason:
    """How an event got its date.

    `steps` is the arithmetic from the words of the text to the days, in words. `owed` is what the rule took the
    date from: the verb that shares it or tells it, the distance ("two days after"), the name of a life or of a
    well-known event, a date that was not used, or the person who set it. `source` is where the date of a
    well-known event can be checked.
    """

    rule: AnchorRule = AnchorRule.UNDATED
    steps: tuple[str, ...] = ()
    owed: str = ""
    source: str = ""


UNTOLD = DateReason()


class CaveatKind(Trusted):
    """What makes an event less sure; the trust, above 0 and below 1, confidence is multiplied by."""

    PUBLICATION = "counted from publication", 0.95
    TOLD_BEFORE = "counted from a date told before", 0.85
    OTHER_YEAR = "may be of another year", 0.8
    VAGUE = "known roughly", 0.8
    FAR = "far from the verb", 0.9
    STATE = "a state", 0.85
    GOING_ON = "going on", 0.85
    PASSING = "told in passing", 0.85
    ALLEGED = "alleged", 0.9
    QUOTED = "quoted", 0.8
    NOBODY = "nobody found", 0.9
    GUESSED = "guessed", 0.95
    NAMELESS = "neither date nor name", 0.9
    ONLY_NAMED = "only named", 0.65
    BESIDE = "beside another act", 0.88
    ASIDE = "aside, without a name", 0.93


@dataclass(frozen=True, slots=True)
class Caveat:
    """One thing that makes an event less sure: `word` is the word of the text it is about (of VAGUE, the unit of
    time; of OTHER_YEAR, the other date), `name` whom that word is taken for."""

    kind: CaveatKind
    word: str = ""
    name: str = ""
