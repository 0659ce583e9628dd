"""Who did it, to whom, where and with what: the arguments of a trigger, then their names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from timeline.document import Document, Token
from timeline.entities import Linking
from timeline.events import syntax
from timeline.events.naming import meant, naming, partners
from timeline.events.triggers import Kind, Trigger
from timeline.model import EntityType, Role, RoleName


@dataclass(frozen=True, slots=True)
class Oblique:
    """An argument behind a preposition."""

    preposition: Token
    head: Token


@dataclass(frozen=True, slots=True)
class Frame:
    """The arguments of a trigger, as heads of their phrases."""

    agent: Token | None = None
    patient: Token | None = None
    recipient: Token | None = None
    attribute: Token | None = None
    obliques: tuple[Oblique, ...] = ()

    def heads(self) -> Iterator[tuple[RoleName, Token]]:
        """Every argument with its role."""
        for role, head in (
            (RoleName.AGENT, self.agent),
            (RoleName.PATIENT, self.patient),
            (RoleName.OTHER, self.recipient),
            (RoleName.OTHER, self.attribute),
        ):
            if head:
                yield role, head
        for oblique in self.obliques:
            yield RoleName.OTHER, oblique.head


def frame(document: Document, trigger: Trigger) -> Frame:
    """The arguments of a trigger."""
    if trigger.kind is Kind.NOUN:
        return _noun_frame(document, trigger.token)
    verb = trigger.token
    subject = syntax.subject(document, verb)
    thing = syntax.direct_object(document, verb)
    if syntax.is_passive(document, verb):
        by = next((p for a in document.children(verb, "agent") if (p := document.child(a, "pobj"))), None)
        agent, patient = by, subject
    else:
        agent, patient = subject, thing if thing is not subject else None
    return Frame(
        agent=agent,
        patient=patient if patient is not agent else None,
        recipient=document.child(verb, "dative"),
        attribute=document.child(verb, "attr", "oprd") or syntax.small_clause(document, verb),
        obliques=tuple(_obliques(document, trigger)),
    )


def _obliques(document: Document, trigger: Trigger) -> Iterator[Oblique]:
    """Prepositional phrases of the chain's verbs, of a dative and of the told noun, and those the parser hung on
    the object."""
    thing = document.child(trigger.token, "dobj")
    for head in dict.fromkeys(t for t in (*trigger.chain, thing, trigger.noun) if t is not None):
        for preposition in document.children(head, "prep", "dative"):
            if (inner := document.child(preposition, "pobj")) is not None:
                yield Oblique(preposition, inner)
            for nested in document.children(preposition, "prep"):
                if (inner := document.child(nested, "pobj")) is not None:
                    yield Oblique(nested, inner)


def _noun_frame(document: Document, noun: Token) -> Frame:
    """ "The sale of X by Y to Z", "Y's purchase of X"."""
    owner = document.child(noun, "poss")
    obliques = [Oblique(p, o) for p in document.children(noun, "prep", "agent") if (o := document.child(p, "pobj"))]
    agent = next((o.head for o in obliques if o.preposition.lemma == "by"), owner)
    patient = next((o.head for o in obliques if o.preposition.lemma == "of"), None)
    return Frame(agent=agent, patient=patient, obliques=tuple(o for o in obliques if o.head not in (agent, patient)))


def roles(document: Document, arguments: Frame, linking: Linking) -> tuple[Role, ...]:
    """The named entities of each argument, each once, with its first role."""
    found: dict[tuple[str, EntityType], Role] = {}
    for role, head in arguments.heads():
        for name, kind in _names(document, head, linking):
            found.setdefault((name, kind), Role(RoleName.PLACE if kind is EntityType.PLACE else role, name, kind))
    return tuple(found.values())


def _names(document: Document, head: Token, linking: Linking) -> Iterator[tuple[str, EntityType]]:
    """What an argument names; where its head names nothing ("Abacha's supporters"), what its words name."""
    head = naming(document, head, linking)
    referent = meant(document, head, linking)
    if referent is None:
        words = [token for token in syntax.phrase(document, head) if token is not head]
        found = (meant(document, token, linking) for token in words)
        yield from ((entity.name, entity.type) for other in found if other for entity in other.entities)
        return
    yield from ((entity.name, entity.type) for entity in referent.entities)
    others = (linking.at(word.index) for word in partners(document, head, linking))
    yield from ((entity.name, entity.type) for other in others if other for entity in other.entities)
    for word in document.children(head, "conj"):
        yield from _names(document, word, linking)
