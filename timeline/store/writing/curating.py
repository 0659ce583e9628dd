"""Edits made: checked, added to the log, and the events they concern made anew."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import Connection, insert, select

from timeline.errors import QueryError
from timeline.own_topics import forms_of
from timeline.store.database.tables import aliases
from timeline.store.edits import log
from timeline.store.edits.checking import check, check_itself
from timeline.store.edits.curation import (
    AddEvent,
    Change,
    DefineTopic,
    Edit,
    Move,
    Place,
    Rename,
    numbered,
    places_of,
)
from timeline.store.writing.effective import places_mentioning, places_named, refresh


def add_edit(connection: Connection, timeline_key: int, change: Change, *, who: str, at: str) -> Edit:
    """Do a change. Raises QueryError when the event it speaks of is not there, or nothing would change."""
    if isinstance(change, AddEvent):
        change = numbered(change, who, at)
    if isinstance(change, DefineTopic) and not change.forms:
        change = replace(change, forms=forms_of(change.words))
    check_itself(change)
    check(connection, timeline_key, change)
    where = touched(connection, timeline_key, [change])
    edit = log.append(connection, timeline_key, change, who=who, at=at)
    remember_old_name(connection, timeline_key, change)
    refresh(connection, timeline_key, where)
    return edit


def step(connection: Connection, timeline_key: int, kind: str, number: int | None, *, who: str, at: str) -> Edit | None:
    """Undo or redo one edit, by default the last that can be; None when there is none.

    Raises QueryError for an edit that does not exist or is already so.
    """
    known = {edit.number: edit for edit in log.load_edits(connection, timeline_key)}
    if number is None:
        if kind == "redo":
            number = log.next_redo(connection, timeline_key)
        else:
            number = max((edit.number for edit in known.values() if not edit.undone), default=None)
        if number is None:
            return None
    edit = known.get(number)
    if edit is None or edit.undone is (kind == "undo"):
        raise QueryError(f"edit {number} cannot be {kind}ne: look at the list of edits")
    where = touched(connection, timeline_key, [edit.change])
    log.append_step(connection, timeline_key, number, kind, who=who, at=at)
    refresh(connection, timeline_key, where)
    return replace(edit, undone=kind == "undo")


def touched(connection: Connection, timeline_key: int, changes: Iterable[Change]) -> set[Place]:
    """Where the events are told that changes concern, or concerned so far."""
    found: set[Place] = set()
    for change in changes:
        found.update(places_of(change))
        if isinstance(change, Rename):
            names = _linked(connection, timeline_key, change)
            found |= places_named(connection, timeline_key, change.kind, names)
        if isinstance(change, Move):
            found |= _led_to(connection, timeline_key, change)
        if isinstance(change, DefineTopic):
            found |= places_named(connection, timeline_key, "topics", {change.name})
            found |= places_mentioning(connection, timeline_key, _words_ever(connection, timeline_key, change))
    return found


def _led_to(connection: Connection, timeline_key: int, change: Move) -> set[Place]:
    """The places of a change of text, and those that later changes led on to."""
    found = {place for move in change.moves for place in move}
    for edit in log.load_edits(connection, timeline_key, kinds=("move",)):
        if isinstance(edit.change, Move):
            found |= {new for old, new in edit.change.moves if old in found}
    return found


def _words_ever(connection: Connection, timeline_key: int, change: DefineTopic) -> set[str]:
    """The words of all definitions: one may take the place of another, or give it back, under another name."""
    others = (edit.change for edit in log.load_edits(connection, timeline_key))
    return {word for one in (change, *others) if isinstance(one, DefineTopic) for word in (*one.words, *one.forms)}


def _linked(connection: Connection, timeline_key: int, change: Rename) -> set[str]:
    """The names that renaming may have led to or from these two."""
    pairs = [
        {edit.change.name, edit.change.to}
        for edit in log.load_edits(connection, timeline_key)
        if isinstance(edit.change, Rename) and edit.change.kind == change.kind
    ]
    names = {change.name, change.to}
    while grown := [pair for pair in pairs if pair & names and not pair <= names]:
        names = names.union(*grown)
    return names


def remember_old_name(connection: Connection, timeline_key: int, change: Change) -> None:
    """Links to the old name find the new one."""
    if not isinstance(change, Rename):
        return
    mine = (aliases.c.timeline_key == timeline_key, aliases.c.kind == change.kind)
    before = connection.scalars(select(aliases.c.alias).where(*mine, aliases.c.name == change.name)).all()
    known = set(connection.scalars(select(aliases.c.alias).where(*mine, aliases.c.name == change.to)))
    new = {change.name, *before} - known - {change.to}
    rows = [{"timeline_key": timeline_key, "kind": change.kind, "alias": one, "name": change.to} for one in sorted(new)]
    if rows:
        connection.execute(insert(aliases), rows)
