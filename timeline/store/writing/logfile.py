"""The log of edits as a file: JSON lines, oldest first, undos included, so that an edit taken back stays so."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from datetime import datetime

import msgspec
from sqlalchemy import Connection, select

from timeline.errors import InputError, QueryError
from timeline.store.database.codec import dump
from timeline.store.database.tables import edits
from timeline.store.database.words import storable
from timeline.store.edits import log
from timeline.store.edits.checking import check_itself
from timeline.store.edits.curation import KINDS, AddEvent, Change, Edit, numbered
from timeline.store.writing.curating import remember_old_name, touched
from timeline.store.writing.effective import lost_edits, refresh

_MOST_TOLD = 20  # lines that cannot be
_LONGEST = 200  # characters of who did it


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of an imported log: how many lines were taken over and how many were here already, undos counted
    as well; the edits in force whose event is not told here (they hold once it is)."""

    added: int
    known: int
    lost: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the log as it is exported: `undoes` is the number of the edit an undo or redo speaks of."""

    number: int
    who: str
    at: str
    kind: str
    change: msgspec.Raw
    undoes: int | None = None


_decode = msgspec.json.Decoder(Line).decode


def write_lines(connection: Connection, timeline_key: int) -> str:
    """The log as JSON lines."""
    rows = connection.execute(select(edits).where(edits.c.timeline_key == timeline_key).order_by(edits.c.key))
    lines = [Line(row.key, row.who, row.at, row.kind, msgspec.Raw(row.doc), row.undoes) for row in rows]
    return "".join(f"{dump(line).decode()}\n" for line in lines)


def import_log(connection: Connection, timeline_key: int, text: str) -> Imported:
    """Take over an exported log, whole or not at all, for an edit builds on those before it; what is here already is
    not done twice.

    Every edit is checked as if it were made by hand, but for this: its event or name need not be told here (yet).
    Raises InputError that tells each line which cannot be, and why.
    """
    read = read_lines(text)
    rows = connection.execute(select(edits).where(edits.c.timeline_key == timeline_key).order_by(edits.c.key)).all()
    here = {(row.who, row.at, row.kind, row.undoes or row.doc): row.key for row in rows}
    numbers: dict[int, int] = {}
    changes: list[Change] = []
    known = 0
    changed_before = {edit.number: edit.change for edit in log.load_edits(connection, timeline_key)}
    for line, change in read:
        target = numbers.get(line.undoes or 0, 0)
        same = here.get((line.who, line.at, line.kind, target if change is None else dump(change)))
        if same is not None:
            numbers[line.number] = same
            known += 1
        elif change is None:
            log.append_step(connection, timeline_key, target, line.kind, who=line.who, at=line.at)
            changes += [changed_before[target]] if target in changed_before else []
        else:
            numbers[line.number] = log.append(connection, timeline_key, change, who=line.who, at=line.at).number
            changes.append(change)
            remember_old_name(connection, timeline_key, change)
    refresh(connection, timeline_key, touched(connection, timeline_key, changes))
    return Imported(len(read) - known, known, lost_edits(connection, timeline_key))


def read_lines(text: str) -> list[tuple[Line, Change | None]]:
    """The lines of an exported log with their change; None for an undo or redo.

    Raises InputError that tells each line which is no edit, or no edit that could be, and why.
    """
    read: list[tuple[Line, Change | None]] = []
    refused: list[str] = []
    numbers: set[int | None] = set()
    # not `splitlines`: a title may hold a character that separates lines of a text, not of a file
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            found = _read(line, numbers)
        except (msgspec.MsgspecError, InputError, UnicodeEncodeError) as error:
            refused.append(f"line {number}: {error}")
        else:
            read.append(found)
            numbers.add(found[0].number)
    if refused:
        raise InputError(_refusal(refused))
    return read


def _read(text: str, numbers: Container[int | None]) -> tuple[Line, Change | None]:
    line = _decode(text)
    try:
        datetime.fromisoformat(line.at)
    except ValueError as error:
        raise QueryError(f"'{line.at[:40]}' is no moment: write it as 2026-03-01T12:30:00+00:00") from error
    if not 0 < len(line.who) <= _LONGEST or not storable(line.who):
        raise QueryError(f"'{line.who[:40]!a}' cannot be who did it: give 1 to {_LONGEST} characters")
    if line.number in numbers:
        raise QueryError(f"a second edit with the number {line.number}")
    if line.kind in log.STEPS:
        if line.undoes not in numbers:
            raise QueryError(f"an {line.kind} of edit {line.undoes}, which does not stand before it")
        return line, None
    if line.kind not in KINDS:
        raise QueryError(f"'{line.kind[:40]}' is no kind of edit: there are {', '.join(KINDS)}")
    change: Change = msgspec.json.decode(line.change, type=KINDS[line.kind])
    if isinstance(change, AddEvent) and not change.number:
        change = numbered(change, line.who, line.at)
    check_itself(change)
    return line, change


def _refusal(refused: list[str]) -> str:
    more = f"; and {len(refused) - _MOST_TOLD} more" if len(refused) > _MOST_TOLD else ""
    told = "; ".join(refused[:_MOST_TOLD])
    return f"nothing was taken over, for this is no log of edits as it is exported here: {told}{more}"
