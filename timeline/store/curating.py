"""Edits brought in: checked, added to the log, and the events they concern made anew."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace

from sqlalchemy import Connection, insert, select

from timeline.aliases import KINDS as MAY_BE_ONE
from timeline.errors import QueryError
from timeline.store import log
from timeline.store.among import among
from timeline.store.codec import dump
from timeline.store.curation import (
    AddEvent,
    Apart,
    Change,
    Correct,
    DefineTopic,
    Edit,
    Merge,
    Move,
    Place,
    Rename,
    Split,
    TellApart,
    numbered,
    own_topics_in,
    places_of,
)
from timeline.store.effective import lost_edits, places_mentioning, places_named, refresh
from timeline.store.query import KINDS
from timeline.store.tables import aliases, edits, events, evidence, tags

_LONGEST = 500  # characters of a title or name
_MOST_WORDS = 100  # of a person's own topic


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of an imported log: edits taken over, edits that were here already, edits without their event."""

    added: int
    known: int
    lost: tuple[Edit, ...]


def add_edit(connection: Connection, timeline_key: int, change: Change, *, who: str, at: str) -> Edit:
    """Do a change. Raises QueryError when the event it speaks of is not there, or nothing would change."""
    if isinstance(change, AddEvent):
        change = numbered(change, who, at)
    _check(connection, timeline_key, change)
    touched = _touched(connection, timeline_key, [change])
    edit = log.append(connection, timeline_key, change, who=who, at=at)
    _remember_old_name(connection, timeline_key, change)
    refresh(connection, timeline_key, touched)
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
    touched = _touched(connection, timeline_key, [edit.change])
    log.append_step(connection, timeline_key, number, kind, who=who, at=at)
    refresh(connection, timeline_key, touched)
    return replace(edit, undone=kind == "undo")


def import_log(connection: Connection, timeline_key: int, text: str) -> Imported:
    """Take over an exported log; what is here already is not done twice. Raises InputError for a bad line."""
    rows = connection.execute(select(edits).where(edits.c.timeline_key == timeline_key).order_by(edits.c.key)).all()
    here = {(row.who, row.at, row.kind, row.undoes or row.doc): row.key for row in rows}
    numbers: dict[int, int] = {}
    changes: list[Change] = []
    added = known = 0
    changed_before = {edit.number: edit.change for edit in log.load_edits(connection, timeline_key)}
    for line, change in log.read_lines(text):
        target = numbers.get(line.undoes or 0)
        if change is None and target is None:
            continue
        same = here.get((line.who, line.at, line.kind, dump(change) if change is not None else target))
        if same is not None:
            numbers[line.number] = same
            known += 1
            continue
        added += 1
        if change is None:
            log.append_step(connection, timeline_key, target or 0, line.kind, who=line.who, at=line.at)
            changes += [changed_before[target]] if target in changed_before else []
        else:
            numbers[line.number] = log.append(connection, timeline_key, change, who=line.who, at=line.at).number
            changes.append(change)
            _remember_old_name(connection, timeline_key, change)
    refresh(connection, timeline_key, _touched(connection, timeline_key, changes))
    return Imported(added, known, lost_edits(connection, timeline_key))


def _check(connection: Connection, timeline_key: int, change: Change) -> None:
    match change:
        case AddEvent():
            _check_text(change.title)
        case Rename():
            _check_rename(connection, timeline_key, change)
        case TellApart():
            _check_apart(connection, timeline_key, change)
        case DefineTopic():
            _check_definition(connection, timeline_key, change)
        case Correct():
            if all(getattr(change, one.name) in (None, False) for one in fields(change) if one.name != "place"):
                raise QueryError("the correction changes nothing: give at least one field")
            for text in (change.title, *(change.people or ()), *(change.topics or ())):
                if text is not None:
                    _check_text(text)
    owners = [
        _owner(connection, timeline_key, place) for place in places_of(change) if not isinstance(change, AddEvent)
    ]
    if isinstance(change, Merge | Apart) and len(set(owners)) < 2:
        raise QueryError("this needs two different events: choose another one")
    if isinstance(change, Split):
        _check_split(connection, set(owners), set(change.places))


def _check_text(text: str) -> None:
    if not text.strip() or len(text) > _LONGEST:
        raise QueryError(f"'{text[:40]}' cannot be a title or name: give 1 to {_LONGEST} characters")


def _check_rename(connection: Connection, timeline_key: int, change: Rename) -> None:
    _check_text(change.to)
    _check_name(connection, timeline_key, change.kind, change.name)
    if change.to == change.name:
        raise QueryError(f"'{change.name[:80]}' is its name already: give another")


def _check_apart(connection: Connection, timeline_key: int, change: TellApart) -> None:
    if change.kind not in MAY_BE_ONE or change.name == change.other:
        raise QueryError("this needs two different names of people, or of organizations: choose another one")
    for name in (change.name, change.other):
        _check_name(connection, timeline_key, change.kind, name)


def _check_name(connection: Connection, timeline_key: int, kind: str, name: str) -> None:
    same = (tags.c.timeline_key == timeline_key, tags.c.kind == kind, tags.c.name == name)
    if kind not in KINDS or connection.scalar(select(tags.c.key).where(*same)) is None:
        raise QueryError(f"nothing here is called '{name[:80]}': choose a name from the list")


def _check_definition(connection: Connection, timeline_key: int, change: DefineTopic) -> None:
    for text in (change.name, *change.words):
        _check_text(text)
    if len(change.words) > _MOST_WORDS:
        raise QueryError(f"a topic has at most {_MOST_WORDS} words, this one {len(change.words)}: leave some out")
    if not change.words and change.name not in own_topics_in(log.load_edits(connection, timeline_key)):
        raise QueryError(f"'{change.name[:80]}' is no topic of your own: give it words")


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


def _touched(connection: Connection, timeline_key: int, changes: Iterable[Change]) -> set[Place]:
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
    return {word for one in (change, *others) if isinstance(one, DefineTopic) for word in one.words}


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


def _remember_old_name(connection: Connection, timeline_key: int, change: Change) -> None:
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
