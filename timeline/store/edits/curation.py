"""Corrections by people, as values.

An edit speaks of *places* (an article and where a trigger starts in it), not of events, so it
holds when an article is read anew or its events merge otherwise. What edits do is in `replay`.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from timeline.interval import Interval
from timeline.model import (
    Certainty,
    Event,
    Reading,
    Status,
)

BY_HAND = ""
"""The article of an event that no article tells."""


class NameKind(StrEnum):
    """What a name is of, as filters and links call it."""

    PEOPLE = "people"
    ORGANIZATIONS = "organizations"
    PLACES = "places"
    TOPICS = "topics"


class Place(NamedTuple):
    """Where an article tells something: its id, and the first character of the trigger."""

    article: str
    trigger_start: int


def places(event: Event) -> tuple[Place, ...]:
    """Everywhere an event is told, the place of its title first."""
    return tuple(Place(each.article, each.trigger.start) for each in event.evidence)


@dataclass(frozen=True, slots=True)
class Correct:
    """Other values for some fields of the event told at `place`; None leaves a field as it is.

    `when` is a date, `undated` takes the date away.
    """

    place: Place
    title: str | None = None
    when: Interval | None = None
    undated: bool = False
    status: Status | None = None
    certainty: Certainty | None = None
    people: tuple[str, ...] | None = None
    organizations: tuple[str, ...] | None = None
    places: tuple[str, ...] | None = None
    topics: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class ChooseReading:
    """Another way to understand the time expression of the event told at `place`."""

    place: Place
    reading: Reading


@dataclass(frozen=True, slots=True)
class Hide:
    """Not shown any more, not even with everything."""

    place: Place


@dataclass(frozen=True, slots=True)
class Restore:
    """Shown again by default: undoes hiding, and lifts what was too minor."""

    place: Place


@dataclass(frozen=True, slots=True)
class Merge:
    """The events told at these places are one; the first keeps its corrections where both have some."""

    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Split:
    """What is told at these places is an event of its own, apart from the rest of theirs."""

    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Apart:
    """The events told at these places are different ones; changes nothing but that it is not asked again."""

    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class AddEvent:
    """An event that no article tells. `number` makes its place; 0 lets the store choose one."""

    title: str
    when: Interval | None = None
    status: Status = Status.HAPPENED
    people: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    note: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class Rename:
    """A person, organization, place or topic is called otherwise, in all events, later ones too.

    A name that is there joins the two.
    """

    kind: NameKind
    name: str
    to: str


@dataclass(frozen=True, slots=True)
class TellApart:
    """Two names of a kind are two people, or two organizations: neither is shown as the other, in no event."""

    kind: NameKind
    name: str
    other: str


@dataclass(frozen=True, slots=True)
class DefineTopic:
    """A person's own topic: every event whose title or sentences have one of the words, later ones too.

    It takes the place of an earlier definition of that name; without words the topic is given up. `forms` are the
    other forms of the words ("cities"): the store adds them.
    """

    name: str
    words: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Move:
    """The text of an article was changed: what was told at the first place of each pair is now at the second.

    Edits made before it speak of the second from then on.
    """

    moves: tuple[tuple[Place, Place], ...]


@dataclass(frozen=True, slots=True)
class Accept:
    """Reviewed and found right."""

    place: Place


Change = (
    Correct
    | ChooseReading
    | Hide
    | Restore
    | Merge
    | Split
    | Apart
    | AddEvent
    | Rename
    | TellApart
    | DefineTopic
    | Move
    | Accept
)
KINDS: dict[str, type[Change]] = {
    "correct": Correct,
    "choose": ChooseReading,
    "hide": Hide,
    "restore": Restore,
    "merge": Merge,
    "split": Split,
    "apart": Apart,
    "add": AddEvent,
    "rename": Rename,
    "tell apart": TellApart,
    "define": DefineTopic,
    "move": Move,
    "accept": Accept,
}
"""The name of each change in the log."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One step of the log: who did it, when (ISO 8601), what. `undone` says it does not count now."""

    number: int
    who: str
    at: str
    change: Change
    undone: bool = False

    @property
    def kind(self) -> str:
        """The name of its change."""
        return next(name for name, kind in KINDS.items() if isinstance(self.change, kind))


def places_of(change: Change) -> tuple[Place, ...]:
    """The places a change speaks of; none for a change of names or text."""
    match change:
        case Merge() | Split() | Apart():
            return change.places
        case AddEvent():
            return (Place(BY_HAND, change.number),)
        case Rename() | TellApart() | DefineTopic() | Move():
            return ()
    return (change.place,)


def own_topics_in(edits: Iterable[Edit]) -> dict[str, DefineTopic]:
    """A person's own topics that hold after these edits, by the name they go by now."""
    found: dict[str, DefineTopic] = {}
    for edit in edits:
        if edit.undone:
            continue
        match edit.change:
            case DefineTopic(name):
                found.pop(name, None)
                if edit.change.words:
                    found[name] = edit.change
            case Rename(NameKind.TOPICS, name, to) if name in found:
                found[to] = found.pop(name)
    return found


def numbered(change: AddEvent, who: str, at: str) -> AddEvent:
    """The same with a place of its own."""
    return replace(change, number=zlib.crc32(f"{who}|{at}|{change.title}".encode()) >> 1)


def moved(change: Change, moves: Mapping[Place, Place]) -> Change:
    """The same change, speaking of the places where things are told now."""
    match change:
        case Merge() | Split() | Apart():
            return replace(change, places=tuple(moves.get(place, place) for place in change.places))
        case AddEvent() | Rename() | TellApart() | DefineTopic() | Move():
            return change
    return replace(change, place=moves.get(change.place, change.place))
