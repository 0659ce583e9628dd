"""The log of edits in the database: added to, never changed; what speaks only of a deleted article goes with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, delete, insert, or_, select

from timeline.store.database.among import among
from timeline.store.database.codec import dump, load
from timeline.store.database.tables import articles, edits
from timeline.store.edits.curation import BY_HAND, KINDS, Change, Edit, Move, Place, moved, places_of

STEPS = ("undo", "redo")
"""The rows that are no change: `undoes` says of which edit."""


def stamp(at: datetime) -> str:
    """A moment as the log keeps it."""
    return at.isoformat(timespec="seconds")


def load_edits(
    connection: Connection, timeline_key: int, *, kinds: tuple[str, ...] = (), most: int | None = None
) -> tuple[Edit, ...]:
    """The edits of a timeline in order, each with whether it is undone, and speaking of the places where things are
    told now: all, or those of some kinds, or those among the last `most` rows of the log."""
    query = select(edits).where(edits.c.timeline_key == timeline_key).order_by(edits.c.key.desc()).limit(most)
    wanted = query.where(edits.c.kind.in_((*kinds, "move", *STEPS))) if kinds else query
    rows = connection.execute(wanted).all()[::-1]
    undone = {row.undoes: row.kind == "undo" for row in rows if row.kind in STEPS}
    found: list[Edit] = []
    moves: dict[Place, Place] = {}
    for row in reversed(rows):
        if row.kind in STEPS:
            continue
        edit = Edit(row.key, row.who, row.at, load(row.doc, KINDS[row.kind]), undone.get(row.key, False))
        if isinstance(edit.change, Move) and not edit.undone:
            moves |= {old: moves.get(new, new) for old, new in edit.change.moves}
        if not kinds or row.kind in kinds:
            found.append(replace(edit, change=moved(edit.change, moves)) if moves else edit)
    return tuple(reversed(found))


def append(connection: Connection, timeline_key: int, change: Change, *, who: str, at: str) -> Edit:
    """Add an edit at the end."""
    kind = next(name for name, one in KINDS.items() if isinstance(change, one))
    key = _append(connection, timeline_key, who, at, kind, dump(change), None)
    return Edit(key, who, at, change)


def append_step(connection: Connection, timeline_key: int, edit: int, step: str, *, who: str, at: str) -> None:
    """Add an undo or a redo of an edit."""
    _append(connection, timeline_key, who, at, step, b"{}", edit)


def _append(
    connection: Connection, timeline_key: int, who: str, at: str, kind: str, doc: bytes, undoes: int | None
) -> int:
    row = {"timeline_key": timeline_key, "who": who, "at": at, "kind": kind, "doc": doc, "undoes": undoes}
    return int(connection.scalars(insert(edits).values(**row).returning(edits.c.key)).one())


def next_redo(connection: Connection, timeline_key: int) -> int | None:
    """The number of the edit that a redo would bring back: the last undone since the last new edit."""
    query = select(edits.c.kind, edits.c.undoes).where(edits.c.timeline_key == timeline_key)
    redone = 0
    for row in connection.execute(query.order_by(edits.c.key.desc())):
        if row.kind not in STEPS:
            return None
        if row.kind == "undo" and not redone:
            return int(row.undoes)
        redone += 1 if row.kind == "redo" else -1
    return None


def forget_article(connection: Connection, timeline_key: int, article: str) -> None:
    """Take away the edits that speak of an article that was deleted, and of none that is still there."""
    told = {
        edit.number: {place.article for place in places_of(edit.change)}
        for edit in load_edits(connection, timeline_key)
    }
    others = {each for some in told.values() if article in some for each in some}
    query = select(articles.c.id).where(articles.c.timeline_key == timeline_key, among(articles.c.id, others))
    left = {BY_HAND, *connection.scalars(query)}
    gone = [number for number, some in told.items() if article in some and not some & left]
    if gone:
        connection.execute(delete(edits).where(or_(among(edits.c.key, gone), among(edits.c.undoes, gone))))
