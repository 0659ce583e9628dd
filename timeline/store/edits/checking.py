"""What a change must be like: in itself, wherever it comes from, and against what is told here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

import msgspec
from sqlalchemy import Connection, select

from timeline.aliases import KINDS as MAY_BE_ONE
from timeline.errors import QueryError
from timeline.store.database.among import among
from timeline.store.database.tables import FAR, events, evidence, tags
from timeline.store.database.words import storable
from timeline.store.edits import log
from timeline.store.edits.curation import (
    AddEvent,
    Apart,
    Change,
    Correct,
    DefineTopic,
    Merge,
    Move,
    NameKind,
    Place,
    Rename,
    Split,
    TellApart,
    own_topics_in,
    places_of,
)

_LONGEST = 500  # characters of a title or name
_LONGEST_TEXT = 10_000  # of a note or a reason
_MOST_WORDS = 100  # of a person's own topic
_MOST_FORMS = 20  # of one of its words
_FARTHEST = 2**31  # characters into an article, and numbers of events added by hand


def check_itself(change: Change) -> None:
    """Raises QueryError for a change that could be none in any timeline."""
    _check_values(change)
    for text in _names(change):
        _check_text(text)
    match change:
        case Correct():
            if all(getattr(change, one.name) in (None, False) for one in fields(change) if one.name != "place"):
                raise QueryError("the correction changes nothing: give at least one field")
        case Rename() if change.to == change.name:
            raise QueryError(f"'{change.name[:80]}' is its name already: give another")
        case TellApart() if change.kind not in MAY_BE_ONE or change.name == change.other:
            raise QueryError("this needs two different names of people, or of organizations: choose another one")
        case Merge() | Apart() if len(set(change.places)) < 2:
            raise QueryError("this needs two different events: choose another one")
        case Split() if not change.places:
            raise QueryError("a split takes some, not all, of the sources of one event: choose other ones")
        case DefineTopic() if len(change.forms) > _MOST_WORDS * _MOST_FORMS:
            raise QueryError(f"a topic has at most {_MOST_WORDS * _MOST_FORMS} forms of its words: leave some out")
        case DefineTopic() if len(change.words) > _MOST_WORDS:
            raise QueryError(f"a topic has at most {_MOST_WORDS} words, this one {len(change.words)}: leave some out")


def _check_values(change: Change) -> None:
    """Its texts, numbers and places can be kept."""
    for value in _values(msgspec.to_builtins(change)):
        if isinstance(value, str) and not (storable(value) and len(value) <= _LONGEST_TEXT):
            raise QueryError(f"'{value[:40]!a}' cannot be kept: give at most {_LONGEST_TEXT} characters of plain text")
        if isinstance(value, int) and abs(value) >= FAR:
            raise QueryError(f"{value} is too far away for a day or a place")
    moves = change.moves if isinstance(change, Move) else ()
    for place in (*places_of(change), *(place for pair in moves for place in pair)):
        if not 0 <= place.trigger_start < _FARTHEST:
            raise QueryError(f"{place.trigger_start} is no place in an article: give one from 0 up")


def check(connection: Connection, timeline_key: int, change: Change) -> None:
    """Raises QueryError for a change whose event or name is not there, or which would change nothing here."""
    match change:
        case Rename():
            _check_name(connection, timeline_key, change.kind, change.name)
        case TellApart():
            for name in (change.name, change.other):
                _check_name(connection, timeline_key, change.kind, name)
        case DefineTopic(name, words=()) if name not in own_topics_in(log.load_edits(connection, timeline_key)):
            raise QueryError(f"'{name[:80]}' is no topic of your own: give it words")
    owners = [
        _owner(connection, timeline_key, place) for place in places_of(change) if not isinstance(change, AddEvent)
    ]
    if isinstance(change, Merge | Apart) and len(set(owners)) < 2:
        raise QueryError("this needs two different events: choose another one")
    if isinstance(change, Split):
        _check_split(connection, set(owners), set(change.places))


def _values(doc: object) -> Iterator[str | int]:
    """The texts and numbers anywhere in a document."""
    if isinstance(doc, str | int):
        yield doc
    elif isinstance(doc, dict):
        for one in doc.values():
            yield from _values(one)
    elif isinstance(doc, list | tuple):
        for one in doc:
            yield from _values(one)


def _names(change: Change) -> tuple[str, ...]:
    """The titles and names a change gives."""
    match change:
        case Correct():
            title = () if change.title is None else (change.title,)
            named = (change.people, change.organizations, change.places, change.topics)
            return (*title, *(name for some in named for name in some or ()))
        case AddEvent():
            return (change.title, *change.people, *change.organizations, *change.places, *change.topics)
        case Rename():
            return (change.to,)
        case DefineTopic():
            return (change.name, *change.words, *change.forms)
    return ()


def _check_text(text: str) -> None:
    if not text.strip() or len(text) > _LONGEST:
        raise QueryError(f"'{text[:40]}' cannot be a title or name: give 1 to {_LONGEST} characters")


def _check_name(connection: Connection, timeline_key: int, kind: NameKind, name: str) -> None:
    same = (tags.c.timeline_key == timeline_key, tags.c.kind == kind, tags.c.name == name)
    if connection.scalar(select(tags.c.key).where(*same)) is None:
        raise QueryError(f"nothing here is called '{name[:80]}': choose a name from the list")


def _check_split(connection: Connection, owners: set[int], apart: set[Place]) -> None:
    query = select(evidence.c.article, evidence.c.trigger_start).where(among(evidence.c.event_key, owners))
    told = {Place(row[0], row[1]) for row in connection.execute(query)}
    if len(owners) != 1 or not told - apart:
        raise QueryError("a split takes some, not all, of the sources of one event: choose other ones")


def _owner(connection: Connection, timeline_key: int, place: Place) -> int:
    query = (
        select(events.c.key)
        .join(evidence, evidence.c.event_key == events.c.key)
        .where(events.c.timeline_key == timeline_key)
        .where(evidence.c.article == place.article, evidence.c.trigger_start == place.trigger_start)
        .limit(1)
    )
    found: int | None = connection.scalar(query)
    if found is None:
        raise QueryError("the event is not there any more: it was deleted or its article was read anew")
    return found
