"""The names of a timeline as they are shown: which of them stand for another (`timeline.aliases`).

Nothing of it is stored: it follows from the names that events bear and from what people renamed or told apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
from sqlalchemy import Connection, select

from timeline.aliases import KINDS, Alias, Named, find_aliases
from timeline.model import EntityType, Event
from timeline.store.database.segments import Array, code
from timeline.store.database.tables import tags
from timeline.store.edits.curation import Edit, NameKind, Rename, TellApart
from timeline.store.edits.log import load_edits
from timeline.store.reading.results import Written
from timeline.view import View

_KINDS = {EntityType.PERSON: "people", EntityType.ORGANIZATION: "organizations"}


@dataclass(frozen=True, slots=True)
class Names:
    """The aliases of a timeline, by kind and name; and by key of `tags`, all keys that are shown as one."""

    aliases: dict[tuple[str, str], Alias]
    groups: dict[tuple[str, int], tuple[int, ...]]

    def keys(self, kind: str, key: int) -> tuple[int, ...]:
        """The keys of all names that are shown as the same name as this one, that one first."""
        return self.groups.get((kind, key), (key,))

    def shown(self, kind: str, name: str) -> str:
        """The name that a name is shown as."""
        alias = self.aliases.get((kind, name))
        return name if alias is None else alias.of

    def codes(self, codes: Array) -> Array:
        """The codes of names (`timeline.store.database.segments.code`) as those of the names they are shown as."""
        changed = {code(kind, key): code(kind, group[0]) for (kind, key), group in self.groups.items()}
        if not changed or not len(codes):
            return codes
        table = np.arange(max(int(codes.max()), *changed) + 1, dtype=codes.dtype)
        table[list(changed)] = list(changed.values())
        found: Array = table[codes]
        return found

    def event(self, event: Event) -> Event:
        """An event with its names as they are shown."""
        if not self.aliases or not any((_KINDS.get(role.type), role.name) in self.aliases for role in event.roles):
            return event
        roles = (replace(role, name=self.shown(_KINDS.get(role.type, ""), role.name)) for role in event.roles)
        return replace(event, roles=tuple(dict.fromkeys(roles)))

    def written(self, event: Event) -> tuple[Written, ...]:
        """How the articles of an event, as it is stored, write the names that are shown otherwise."""
        borne = self.event(event)
        articles: dict[Alias, dict[str, None]] = defaultdict(dict)
        for told in (event, *event.members):
            for role in told.roles:
                alias = self.aliases.get((_KINDS.get(role.type, ""), role.name))
                if alias is not None and alias.of in borne.names(role.type):
                    own = told.evidence if told is not event or not event.members else ()
                    articles[alias].update(dict.fromkeys(each.article for each in own))
        return tuple(Written(one.kind, one.of, one.name, tuple(ids), one.why) for one, ids in articles.items())

    def view(self, view: View) -> View:
        """A view that asks for the same by the names that are shown."""

        def settled(kind: str, names: Iterable[str]) -> tuple[str, ...]:
            return tuple(self.shown(kind, name) for name in names)

        return replace(
            view,
            people=settled("people", view.people),
            organizations=settled("organizations", view.organizations),
            pinned=settled(str(view.lanes), view.pinned),
        )


def load_names(connection: Connection, timeline_key: int) -> Names:
    """The names of a timeline as this transaction sees them."""
    edits = [edit for edit in load_edits(connection, timeline_key, kinds=("rename", "tell apart")) if not edit.undone]
    former = _former(edits)
    query = select(tags.c.key, tags.c.kind, tags.c.name, tags.c.events).where(tags.c.timeline_key == timeline_key)
    rows = connection.execute(query.where(tags.c.kind.in_(KINDS))).all()
    told = [Named(kind, name, events, former.get((kind, name), ())) for _, kind, name, events in rows]
    apart = frozenset((e.change.kind, e.change.name, e.change.other) for e in edits if isinstance(e.change, TellApart))
    aliases = {(alias.kind, alias.name): alias for alias in find_aliases(told, apart=apart)}
    keys = {(kind, name): key for key, kind, name, _ in rows} if aliases else {}
    members: dict[tuple[str, str], list[int]] = defaultdict(list)
    for kind, name in sorted(aliases):
        members[kind, aliases[kind, name].of].append(keys[kind, name])
    groups = {(kind, name): (keys[kind, name], *others) for (kind, name), others in members.items()}
    return Names(aliases, {(kind, key): group for (kind, _), group in groups.items() for key in group})


def _former(edits: Iterable[Edit]) -> dict[tuple[str, str], tuple[str, ...]]:
    """By kind and name, the names that people changed to it, at once or in steps."""
    now: dict[tuple[NameKind, str], str] = {}
    for edit in edits:
        match edit.change:
            case Rename(kind, name, to):
                now |= {old: to for old, name_now in now.items() if old[0] == kind and name_now == name}
                now[kind, name] = to
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for (kind, old), name in now.items():
        found[kind, name] += [old] if old != name else []
    return {key: tuple(sorted(names)) for key, names in found.items() if names}
