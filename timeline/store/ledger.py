"""The log of edits, as people use it."""

from __future__ import annotations

from datetime import datetime
from itertools import islice

from timeline.store.edits.curation import Change, Edit, own_topics_in
from timeline.store.edits.log import load_edits, stamp
from timeline.store.opened import Opened
from timeline.store.writing.curating import add_edit, step
from timeline.store.writing.effective import lost_edits, rebuild
from timeline.store.writing.logfile import Imported, import_log, write_lines


class Ledger(Opened):
    """Changing what is seen, and taking it back."""

    def edit(self, timeline: str, change: Change, *, who: str = "local", at: datetime) -> Edit:
        """Do a change and keep it for good (see `timeline.store.edits.curation` for what can be changed).

        Raises QueryError when its event is not there or nothing would change.
        """
        with self._writing(timeline) as (connection, key):
            return add_edit(connection, key, change, who=who, at=stamp(at))

    def undo(self, timeline: str, edit: int | None = None, *, who: str = "local", at: datetime) -> Edit | None:
        """Undo any edit by its number, or the last one in force; None when there is none."""
        with self._writing(timeline) as (connection, key):
            return step(connection, key, "undo", edit, who=who, at=stamp(at))

    def redo(self, timeline: str, edit: int | None = None, *, who: str = "local", at: datetime) -> Edit | None:
        """Bring back an undone edit, or the one undone last; None when there is none."""
        with self._writing(timeline) as (connection, key):
            return step(connection, key, "redo", edit, who=who, at=stamp(at))

    def edits(self, timeline: str, *, kinds: tuple[str, ...] = ()) -> tuple[Edit, ...]:
        """The last edits, or the last of some kinds (`edits.curation.KINDS`), oldest first, at most the row
        limit; `export_edits` has them all."""
        with self._reading(timeline) as snapshot:
            return load_edits(snapshot.connection, snapshot.key, kinds=kinds, most=self._limits.rows)

    def own_topics(self, timeline: str) -> dict[str, tuple[str, ...]]:
        """A person's own topics: name to words, oldest first, at most the row limit (`DefineTopic` makes, changes and
        gives them up)."""
        with self._reading(timeline) as snapshot:
            found = own_topics_in(load_edits(snapshot.connection, snapshot.key, kinds=("define", "rename")))
        return {name: topic.words for name, topic in islice(found.items(), self._limits.rows)}

    def lost_edits(self, timeline: str) -> tuple[Edit, ...]:
        """Edits in force whose event is not told any more: the last of them, at most the row limit."""
        with self._reading(timeline) as snapshot:
            return lost_edits(snapshot.connection, snapshot.key)[-self._limits.rows :]

    def export_edits(self, timeline: str) -> str:
        """The log as JSON lines, oldest first, undos included."""
        with self._reading(timeline) as snapshot:
            return write_lines(snapshot.connection, snapshot.key)

    def import_edits(self, timeline: str, lines: str) -> Imported:
        """Take over an exported log; edits that are here already are not done twice. Raises InputError
        naming each line that cannot be, and why; then nothing is taken over."""
        with self._writing(timeline) as (connection, key):
            return import_log(connection, key, lines)

    def rebuild(self, timeline: str) -> None:
        """Make all events anew from the machine's events and the log. Changes nothing that is seen."""
        with self._writing(timeline) as (connection, key):
            rebuild(connection, key)
