"""Who did it, to whom, where and with what: the arguments of a trigger, then their names.

Roles are found in the tree: subjects of passives are patients and the "by" phrase the agent; a
relative pronoun stands for the noun it describes; an infinitive, participle or coordinated verb
without a subject takes that of the verb it hangs on.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from timeline.document import Document, Token
from timeline.entities import Linking
from timeline.events.triggers import Kind, Trigger
from timeline.model import EntityType, Role, RoleName
from timeline.verbs import is_verb

_RELATIVE = ("WDT", "WP", "WRB")
_ASIDE = ("relcl", "acl", "appos", "advcl", "punct", "cc", "preconj", "parataxis")
_PLACE_PREPOSITIONS = frozenset(
    "in at near on outside inside to from into around off across between over towards toward".split()
)


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
    subject = subject_of(document, trigger)
    by = next((p for a in document.children(verb, "agent") if (p := document.child(a, "pobj"))), None)
    passive = is_passive(document, trigger)
    thing = _object(document, verb)
    if passive:
        agent, patient = by, subject or (thing if verb.dep == "relcl" else None)
    else:
        agent, patient = subject, thing
    return Frame(
        agent=agent,
        patient=patient if patient is not agent else None,
        recipient=document.child(verb, "dative"),
        attribute=document.child(verb, "attr", "oprd"),
        obliques=tuple(_obliques(document, trigger)),
    )


def is_passive(document: Document, trigger: Trigger) -> bool:
    """Whether the trigger's subject is what it was done to."""
    verb = trigger.token
    if document.child(verb, "auxpass", "agent", "nsubjpass"):
        return True
    if verb.tag == "VBN" and verb.dep in ("acl", "advcl", "conj") and not document.child(verb, "aux", "dobj", "nsubj"):
        head = document.head(verb)
        return verb.dep != "conj" or bool(document.child(head, "auxpass")) or head.dep == "acl"
    return False


def subject_of(document: Document, trigger: Trigger) -> Token | None:
    """The subject of a trigger: its own, or that of the verb it hangs on."""
    return _subject(document, trigger.token, 0)


def _subject(document: Document, verb: Token, depth: int) -> Token | None:
    own = document.child(verb, "nsubj", "nsubjpass", "csubj")
    if own is not None:
        if own.tag in _RELATIVE or (own.lemma == "that" and verb.dep == "relcl"):
            return _described(document, verb) or own
        return own
    head = document.head(verb)
    if head is verb or depth > 6:
        return None
    if verb.dep in ("acl", "relcl") and head.pos in ("NOUN", "PROPN", "PRON"):
        infinitive = any(aux.tag == "TO" for aux in document.children(verb, "aux"))
        if verb.tag in ("VBG", "VBN") and not infinitive:
            return head
        above = next((t for t in document.ancestors(head) if is_verb(t)), None)
        return _subject(document, above, depth + 1) if above else None
    if verb.dep == "xcomp":
        controlled = document.child(head, "dobj")
        return controlled if controlled and verb.tag == "VB" else _subject(document, head, depth + 1)
    if verb.dep in ("conj", "advcl", "acomp", "pcomp", "prep", "ccomp", "dep"):
        above = head if is_verb(head) else next((t for t in document.ancestors(head) if is_verb(t)), None)
        return _subject(document, above, depth + 1) if above else None
    if head.dep == "acomp":
        return _subject(document, document.head(head), depth + 1)
    return None


def _described(document: Document, verb: Token) -> Token | None:
    """What a relative clause describes."""
    while verb.dep == "conj":
        verb = document.head(verb)
    return document.head(verb) if verb.dep == "relcl" else None


def _object(document: Document, verb: Token) -> Token | None:
    thing = document.child(verb, "dobj")
    if thing is not None and (thing.tag in _RELATIVE or (thing.lemma == "that" and verb.dep == "relcl")):
        return _described(document, verb) or thing
    if (
        thing is None
        and verb.dep == "relcl"
        and document.child(verb, "nsubj")
        and not document.child(verb, "attr", "acomp", "ccomp")
    ):
        subject = document.child(verb, "nsubj")
        pronoun = any(t.tag in _RELATIVE for t in document.children(verb))
        if subject and subject.tag not in _RELATIVE and subject.lemma != "that" and not pronoun:
            return document.head(verb)  # "the house they built"
    return thing


def _obliques(document: Document, trigger: Trigger) -> Iterator[Oblique]:
    """Prepositional phrases of the chain's verbs and of the told noun, and those the parser hung on the object."""
    heads = [*trigger.chain] or [trigger.token]
    thing = document.child(trigger.token, "dobj")
    for head in (
        *heads,
        *([thing] if thing else []),
        *([trigger.noun] if trigger.noun and trigger.noun is not thing else []),
    ):
        for preposition in document.children(head, "prep"):
            if (inner := document.child(preposition, "pobj")) and inner.ent_type not in ("DATE", "TIME"):
                yield Oblique(preposition, inner)
            for nested in document.children(preposition, "prep"):
                if inner := document.child(nested, "pobj"):
                    yield Oblique(nested, inner)


def _noun_frame(document: Document, noun: Token) -> Frame:
    """ "The sale of X by Y to Z", "Y's purchase of X"."""
    owner = document.child(noun, "poss")
    obliques = [Oblique(p, o) for p in document.children(noun, "prep", "agent") if (o := document.child(p, "pobj"))]
    agent = next((o.head for o in obliques if o.preposition.lemma == "by"), owner)
    patient = next((o.head for o in obliques if o.preposition.lemma == "of"), None)
    return Frame(agent=agent, patient=patient, obliques=tuple(o for o in obliques if o.head not in (agent, patient)))


def phrase(document: Document, head: Token) -> tuple[Token, ...]:
    """The words of a noun phrase without what is said aside of it: relative clauses, appositions."""
    found = [head]
    for child in document.children(head):
        if child.dep == "conj" or child.dep not in _ASIDE:
            found.extend(phrase(document, child))
    return tuple(sorted(found, key=lambda token: token.index))


def roles(document: Document, arguments: Frame, linking: Linking) -> tuple[Role, ...]:
    """The named entities of each argument, each once, with its first role."""
    found: dict[tuple[str, EntityType], Role] = {}
    for role, head in arguments.heads():
        for name, kind in _names(document, head, linking):
            found.setdefault((name, kind), Role(RoleName.PLACE if kind is EntityType.PLACE else role, name, kind))
    return tuple(found.values())


def naming(document: Document, head: Token, linking: Linking) -> Token:
    """The word that names an argument: itself, or the name set beside it ("the minister, Anna Hill,")."""
    if linking.at(head.index) is not None or head.pos == "PROPN":
        return head
    for beside in document.children(head, "appos"):
        referent = linking.at(beside.index)
        if referent is not None and any(entity.type is EntityType.PERSON for entity in referent.entities):
            return beside
    return head


def _names(document: Document, head: Token, linking: Linking) -> Iterator[tuple[str, EntityType]]:
    for token in phrase(document, naming(document, head, linking)):
        referent = linking.at(token.index)
        if referent is None:
            continue
        for entity in referent.entities:
            yield entity.name, entity.type
