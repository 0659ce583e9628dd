"""What things are: the values that climb from floor to floor.

All frozen and slotted, with tuples, so they hash, cache and compare. A day is a day number
of `timeline.interval`; a span counts characters of the article's text, half-open.
"""

from timeline.model.article import Article, Span
from timeline.model.entity import Entity, EntityType, Mention, Role, RoleName, Topic
from timeline.model.event import Certainty, Event, Evidence, Status, event_id
from timeline.model.time import Anchor, Aspect, Cue, Reading, Tense, TimeExpression, Timex, TimexType, Unresolved
from timeline.model.timeline import Extraction, Timeline

__all__ = [
    "Anchor",
    "Article",
    "Aspect",
    "Certainty",
    "Cue",
    "Entity",
    "EntityType",
    "Event",
    "Evidence",
    "Extraction",
    "Mention",
    "Reading",
    "Role",
    "RoleName",
    "Span",
    "Status",
    "Tense",
    "TimeExpression",
    "Timeline",
    "Timex",
    "TimexType",
    "Topic",
    "Unresolved",
    "event_id",
]
