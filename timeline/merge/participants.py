"""Who and what takes part in a telling, and how many names two of them may have in common."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from timeline.merge.across import name_handles, same_name
from timeline.merge.places import same_party
from timeline.model import EntityType, Role, RoleName

Name = tuple[str, EntityType]
Part = tuple[RoleName, EntityType]
_PARTS = (RoleName.AGENT, RoleName.PATIENT)


@dataclass(frozen=True, slots=True)
class Participants:
    """`handles`: all names by their kind and what they can be looked up by; `parties`: who of a kind did it, and to
    whom of a kind; `has_person`: whether these say of a person."""

    handles: Mapping[str, frozenset[Name]]
    parties: Mapping[Part, frozenset[str]]
    has_person: bool


def participants(names: Iterable[Name], roles: Iterable[Role]) -> Participants:
    """Those of these names, with the parts that the roles give them."""
    handles: dict[str, frozenset[Name]] = {}
    for name in names:
        for handle, only in _handles(*name):
            known = handles.get(handle)
            handles[handle] = only if known is None else known | only
    parties: dict[Part, frozenset[str]] = {}
    for role in roles:
        if role.role in _PARTS:
            part = role.role, role.type
            parties[part] = parties.get(part, frozenset()) | {role.name}
    return Participants(handles, parties, any((part, EntityType.PERSON) in parties for part in _PARTS))


def shared_names(a: Participants, b: Participants) -> int:
    """How many names the two may have in common; symmetric."""
    common = a.handles.keys() & b.handles.keys()
    equal: set[Name] = set()
    for handle in common:
        if a.handles[handle] != b.handles[handle]:
            return min(_found(a, b, common), _found(b, a, common))
        equal |= a.handles[handle]
    return len(equal)


@lru_cache(maxsize=65536)
def _handles(name: str, kind: EntityType) -> tuple[tuple[str, frozenset[Name]], ...]:
    only = frozenset(((name, kind),))
    return tuple((f"{kind} {handle}", only) for handle in name_handles(name, kind))


def _found(a: Participants, b: Participants, common: Iterable[str]) -> int:
    """How many names of the first may be one of the second, which shares these handles with it."""
    found: set[Name] = set()
    for handle in common:
        mine, theirs = a.handles[handle], b.handles[handle]
        found.update((one, kind) for one, kind in mine if any(same_name(one, other, kind) for other, _ in theirs))
    return len(found)


def is_apart(first: frozenset[str], second: frozenset[str], kind: EntityType) -> bool:
    """Whether of two parties of a kind none of the one may be one of the other."""
    return first.isdisjoint(second) and not any(same_party(one, other, kind) for one in first for other in second)
