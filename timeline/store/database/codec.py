"""Values of `timeline.model` as JSON bytes and back."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from timeline.errors import StoreError
from timeline.model import Entity, Event, TimeExpression, Unresolved

T = TypeVar("T")
_encode = msgspec.json.Encoder().encode
_event = msgspec.json.Decoder(Event).decode
_texts = msgspec.json.Decoder(tuple[str, ...]).decode
_times = msgspec.json.Decoder(tuple[TimeExpression, ...]).decode
_unresolved = msgspec.json.Decoder(tuple[Unresolved, ...]).decode
_entities = msgspec.json.Decoder(tuple[Entity, ...]).decode


def dump(value: object) -> bytes:
    """A value as JSON."""
    return _encode(value)


def load(doc: bytes, kind: type[T]) -> T:
    """The value of that type. Raises StoreError when the document is not one."""
    try:
        return msgspec.json.decode(doc, type=kind)
    except msgspec.MsgspecError as error:
        raise StoreError(f"a stored {kind.__name__} cannot be read ({error}): restore a backup") from error


def load_event(doc: bytes) -> Event:
    """An event. Raises StoreError when the document is not one.

    >>> load_event(dump(Event("id", "Ann Hill resigns", "resigns", "resign", ()))).title
    'Ann Hill resigns'
    """
    try:
        return _event(doc)
    except msgspec.MsgspecError as error:
        raise StoreError(f"a stored event cannot be read ({error}): restore a backup") from error


def load_texts(doc: bytes) -> tuple[str, ...]:
    """Plain texts."""
    return _texts(doc)


def load_times(doc: bytes) -> tuple[TimeExpression, ...]:
    """Time expressions of an article."""
    return _times(doc)


def load_unresolved(doc: bytes) -> tuple[Unresolved, ...]:
    """What could not be dated, with its reason."""
    return _unresolved(doc)


def load_entities(doc: bytes) -> tuple[Entity, ...]:
    """Who and what an article names."""
    return _entities(doc)
