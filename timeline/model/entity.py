"""Who and what is named, in the text and in an event, and subjects."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from timeline.model.article import Span


class EntityType(StrEnum):
    """What is named."""

    __hash__ = str.__hash__  # an enumeration's own is written in Python, and these are looked up by the million

    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"
    WORK = "work"
    EVENT = "event"


class RoleName(StrEnum):
    """The part an entity has in an event."""

    __hash__ = str.__hash__

    AGENT = "agent"
    PATIENT = "patient"
    PLACE = "place"
    OTHER = "other"


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
