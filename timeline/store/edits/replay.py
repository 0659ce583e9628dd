"""What the log of edits means: the machine's merged events and the edits in order give the events people see."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import NamedTuple

from timeline.model import Anchor, EntityType, Event, Evidence, Role, RoleName, Span, Topic, event_id
from timeline.own_topics import own_topics
from timeline.reason import AnchorRule, DateReason
from timeline.store.edits.curation import (
    BY_HAND,
    AddEvent,
    Apart,
    Change,
    ChooseReading,
    Correct,
    DefineTopic,
    Edit,
    Hide,
    Merge,
    Move,
    NameKind,
    Place,
    Rename,
    Restore,
    Split,
    TellApart,
    own_topics_in,
    places,
)

_TYPES = {
    "people": EntityType.PERSON,
    "organizations": EntityType.ORGANIZATION,
    "places": EntityType.PLACE,
}


class Replay(NamedTuple):
    """The events as people see them, and the edits that no longer found theirs."""

    events: tuple[Event, ...]
    lost: tuple[Edit, ...]


def replay(base: Iterable[Event], edits: Sequence[Edit]) -> Replay:
    """Apply edits in their order to the machine's events; those undone are left out."""
    state = _State({event.id: event for event in base})
    lost = tuple(edit for edit in edits if not edit.undone and not state.apply(edit))
    # last, because merging makes an event's topics anew
    own = {name: (*topic.words, *topic.forms) for name, topic in own_topics_in(edits).items()}
    return Replay(tuple(_with_own_topics(event, own) for event in state.events.values()), lost)


def _with_own_topics(event: Event, own: Mapping[str, tuple[str, ...]]) -> Event:
    """The event with the own topics that its title and sentences tell; those a person chose for it stay."""
    if not own or "topics" in event.edited:
        return event
    text = "\n".join((event.title, *(each.quote for each in event.evidence)))
    topics = {topic.name: topic for topic in (*event.topics, *own_topics(text, own))}
    return replace(event, topics=tuple(topics.values()))


@dataclass(slots=True)
class _State:
    """The events so far, by id."""

    events: dict[str, Event]
    owners: dict[Place, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._put(*self.events.values())

    def apply(self, edit: Edit) -> bool:
        """Change the events as the edit says; False when the event it speaks of is not there."""
        change = edit.change
        match change:
            case Move() | DefineTopic() | Apart() | TellApart():
                return True
            case Rename():
                self.events = {key: _renamed(event, change) for key, event in self.events.items()}
                return True
            case AddEvent():
                self._put(_by_hand(change, edit.who))
                return True
            case Merge():
                return self._merge(change)
            case Split():
                return self._split(change)
        event = self._at(change.place)
        if event is not None:
            self._put(_changed(event, change, edit.who))
        return event is not None

    def _at(self, place: Place) -> Event | None:
        return self.events.get(self.owners.get(place, ""))

    def _put(self, *events: Event) -> None:
        for event in events:
            self.events[event.id] = event
            self.owners.update(dict.fromkeys(places(event), event.id))

    def _merge(self, change: Merge) -> bool:
        found = [event for event in map(self._at, change.places) if event is not None]
        group = tuple({event.id: event for event in found}.values())
        if len(group) > 1:
            for event in group:
                del self.events[event.id]
            self._put(_joined(group))
        return len(found) > 1

    def _split(self, change: Split) -> bool:
        wanted = set(change.places)
        found = {event.id: event for event in map(self._at, change.places) if event is not None}
        for event in found.values():
            rest, apart = (
                tuple(each for each in event.evidence if (Place(each.article, each.trigger.start) in wanted) is inside)
                for inside in (False, True)
            )
            if rest and apart:
                del self.events[event.id]
                self._put(_keep_edited(_part(event, rest), _set_together(event)), _part(event, apart))
        return bool(found)


def _changed(event: Event, change: Change, who: str) -> Event:
    match change:
        case Correct():
            return _corrected(event, change, who)
        case ChooseReading():
            return _with_reading(event, change, who)
        case Hide():
            return replace(event, hidden=True)
        case Restore():
            return replace(event, hidden=False, shown=True)
    return replace(event, reviewed=True)


def _corrected(event: Event, change: Correct, who: str) -> Event:
    values: dict[str, object] = {}
    for name in ("title", "status", "certainty"):
        if getattr(change, name) is not None:
            values[name] = getattr(change, name)
    if change.when is not None or change.undated:
        values |= {"when": change.when, "before": None, "after": None, "anchor": Anchor.NONE}
        values["reason"] = DateReason(AnchorRule.CORRECTED, owed=who)
    roles = event.roles
    for name, kind in _TYPES.items():
        if getattr(change, name) is not None:
            roles = _with_names(roles, kind, getattr(change, name))
            values["roles"] = roles
    if change.topics is not None:
        known = {topic.name: topic for topic in event.topics}
        values["topics"] = tuple(known.get(name, Topic(name)) for name in dict.fromkeys(change.topics))
    return replace(event, edited=_added(event.edited, _touched(change)), **values)  # type: ignore[arg-type]


def _touched(change: Correct) -> tuple[str, ...]:
    names = [one.name for one in fields(change) if one.name not in ("place", "undated")]
    found = [name for name in names if getattr(change, name) is not None]
    return tuple(found + ["when"] * (change.undated and "when" not in found))


def _with_names(roles: tuple[Role, ...], kind: EntityType, names: Iterable[str]) -> tuple[Role, ...]:
    """The roles with other names of one type; who stays keeps their part."""
    role = RoleName.PLACE if kind is EntityType.PLACE else RoleName.OTHER
    kept = [one for one in roles if one.type is not kind]
    for name in dict.fromkeys(names):
        kept += [one for one in roles if one.type is kind and one.name == name] or [Role(role, name, kind)]
    return tuple(kept)


def _added(known: tuple[str, ...], new: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*known, *new)))


def _with_reading(event: Event, change: ChooseReading, who: str) -> Event:
    reading = change.reading
    why = DateReason(AnchorRule.CHOSEN, (reading.why,) if reading.why else (), who)
    told = tuple(
        replace(each, when=reading.interval, reason=why)
        if Place(each.article, each.trigger.start) == change.place
        else each
        for each in event.evidence
    )
    edited = _added(event.edited, ("when",))
    return replace(event, when=reading.interval, before=None, after=None, reason=why, evidence=told, edited=edited)


def _by_hand(change: AddEvent, who: str) -> Event:
    proof = Evidence(BY_HAND, Span(0, 0), Span(change.number, change.number), change.note, change.when)
    names = {"people": change.people, "organizations": change.organizations, "places": change.places}
    roles: tuple[Role, ...] = ()
    for name, kind in _TYPES.items():
        roles = _with_names(roles, kind, names[name])
    return Event(
        event_id(BY_HAND, change.number),
        change.title,
        trigger="",
        lemma="",
        evidence=(proof,),
        when=change.when,
        reason=DateReason(AnchorRule.ADDED, owed=who),
        roles=roles,
        topics=tuple(Topic(name) for name in dict.fromkeys(change.topics)),
        status=change.status,
        confidence=1.0,
        reviewed=True,
        edited=("title", "when"),
    )


def _renamed(event: Event, change: Rename) -> Event:
    if change.kind is NameKind.TOPICS:
        topics = {topic.name: topic for topic in event.topics if topic.name != change.name}
        old = [topic for topic in event.topics if topic.name == change.name]
        if not old:
            return event
        topics.setdefault(change.to, Topic(change.to, old[0].words))
        return replace(event, topics=tuple(topics.values()))
    kind = _TYPES[change.kind]
    roles = tuple(
        dict.fromkeys(
            replace(role, name=change.to) if role.type is kind and role.name == change.name else role
            for role in event.roles
        )
    )
    return replace(event, roles=roles) if roles != event.roles else event


def _joined(group: Sequence[Event]) -> Event:
    """One event of several, under the address of the first; what people set stays, the first's before the others'."""
    members = {member.id: member for event in group for member in event.members or (event,)}
    made = _combine(group, members=tuple(sorted(members.values(), key=lambda member: member.id)))
    made = replace(
        made,
        id=group[0].id,
        hidden=all(event.hidden for event in group),
        reviewed=all(event.reviewed for event in group),
    )
    return _with_edited(made, group)


def _combine(told: Sequence[Event], *, members: tuple[Event, ...]) -> Event:
    from timeline.merge.combine import combine  # only where people merge or split: it loads all names of places

    return combine(told, members=members)


def _with_edited(made: Event, group: Sequence[Event]) -> Event:
    made = replace(made, edited=())
    for event in reversed(group):
        made = _keep_edited(made, event)
    return made


def _keep_edited(made: Event, event: Event) -> Event:
    values: dict[str, object] = {
        name: getattr(event, name) for name in event.edited if name in ("title", "status", "certainty", "topics")
    }
    if "when" in event.edited:
        values |= {name: getattr(event, name) for name in ("when", "before", "after", "anchor", "reason")}
    roles = made.roles
    for name, kind in _TYPES.items():
        if name in event.edited:
            roles = _with_names(roles, kind, event.names(kind))
    return replace(made, roles=roles, edited=_added(made.edited, event.edited), **values)  # type: ignore[arg-type]


def _part(event: Event, told: tuple[Evidence, ...]) -> Event:
    """The event of some of its evidence: from the tellings that gave it, or the same with less."""
    kept = set(told)
    members = tuple(member for member in event.members if kept.issuperset(member.evidence))
    if members and {each for member in members for each in member.evidence} == kept:
        made = members[0] if len(members) == 1 else _with_edited(_combine(members, members=members), members)
        return replace(made, hidden=event.hidden, shown=event.shown)
    first = told[0]
    own = event.id if first == event.evidence[0] else event_id(first.article, first.trigger.start)
    when = first.when if first.when is not None else event.when
    return replace(event, id=own, evidence=told, when=when, members=())


def _set_together(event: Event) -> Event:
    """The event with only those fields as edited that were corrected of it as a whole, not of one that joined it."""

    def is_of_one(name: str) -> bool:
        return any(name in one.edited and getattr(one, name) == getattr(event, name) for one in event.members)

    return replace(event, edited=tuple(name for name in event.edited if not is_of_one(name)))
