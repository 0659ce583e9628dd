"""How an event stands to another of its article: tells the same, only announces it, is its toll or its setting."""

from __future__ import annotations

from timeline.document import Document, Token
from timeline.events import lexicon
from timeline.events.building import Built
from timeline.events.dating.anchored import OWN
from timeline.events.titling import outcomes
from timeline.events.triggers import Kind, Trigger
from timeline.model import EntityType, Status
from timeline.reason import AnchorRule

_SOME_HAPPENING = lexicon.EMPTY | {"accident", "assault", "attack", "tragedy", "trouble", "violence"}
_ANNOUNCING = frozenset(("announce", "confirm"))
_AS = frozenset(("when", "as", "after"))


def tells_same(document: Document, one: Built, other: Built) -> bool:
    """Whether another event, dated or told before, has the same verb and a shared participant."""
    if other is one or other.standing.status is not one.standing.status:
        return False
    if other.event.when is None and other.candidate.trigger.token.index > one.candidate.trigger.token.index:
        return False
    if _things(one) & _things(other) or _is_known(document, one, other):
        return True
    names = {role.name for role in one.event.roles} & {role.name for role in other.event.roles}
    return bool(names) and not _differs(document, one, other)


def is_death_told(one: Built, other: Built) -> bool:
    """Whether another event tells a death of the same person with its own date, and this one only the news of it:
    nobody dies twice."""
    if not (_is_death(one) and _is_death(other)) or one.candidate.anchored.rule in OWN:
        return False
    people = [frozenset(r.name for r in each.event.roles if r.type is EntityType.PERSON) for each in (one, other)]
    return other.candidate.anchored.rule in OWN and bool(people[0] & people[1])


def is_named_later(one: Built, other: Built) -> bool:
    """Whether another event tells the lead's news again with its own date, and who did it: "a man has pleaded guilty",
    "Bo Ek pleaded guilty on Monday"."""
    same = one.event.lemma == other.event.lemma and one.standing.status is other.standing.status
    again = one.candidate.anchored.rule is AnchorRule.TOLD_AGAIN and other.candidate.anchored.rule in OWN
    return same and again and one.event.when == other.event.when and _has_actor(other) and not _has_actor(one)


def _has_actor(one: Built) -> bool:
    return any(role.type in (EntityType.PERSON, EntityType.ORGANIZATION) for role in one.event.roles)


def occurs_as(document: Document, one: Built, other: Built) -> bool:
    """Whether an event only says that something happened and another of its sentence and date says what: "the accident
    happened when a bus hit a wall"."""
    trigger, clause = one.candidate.trigger, other.candidate.trigger.top
    noun = trigger.noun or one.arguments.agent
    if trigger.token.lemma.lower() not in lexicon.OCCURRENCE or noun is None or other.lacks:
        return False
    if noun.lemma.lower() not in _SOME_HAPPENING or other.event.when is None:
        return False
    above = document.head(clause)
    if clause.dep == "relcl" and above.ent_type == "DATE":
        above = document.head(document.head(above))  # "on May 5, when a bus hit a wall"
    joined = clause.dep in ("advcl", "relcl") and above.index == trigger.token.index
    marks = {t.text.lower() for t in document.children(clause, "mark", "advmod")}
    return joined and bool(marks & _AS) and one.event.when == other.event.when


def _is_death(one: Built) -> bool:
    """Somebody died, and nobody is said to have died of it."""
    away = one.event.lemma == "pass" and " away" in one.event.title
    return (one.event.lemma == "die" or away) and one.standing.status is Status.HAPPENED


def _is_known(document: Document, one: Built, other: Built) -> bool:
    """Whether an undated act of "the plane" is the one told with its date before."""
    subject = one.arguments.agent or one.arguments.patient
    if one.names or other.event.when is None or subject is None or subject.pos != "NOUN":
        return False
    if one.event.lemma in lexicon.LIGHT | lexicon.ASPECTUAL | lexicon.REPORTING:
        return False
    return any(t.lemma.lower() == "the" for t in document.children(subject, "det"))


def _differs(document: Document, one: Built, other: Built) -> bool:
    """Whether two acts of one verb have each something the other has not: "named her chairman" and "named him
    treasurer", "returned to Leeds" and "returned as a judge"."""
    mine, others = _told_of(document, one), _told_of(document, other)
    return bool(mine) and bool(others) and not mine & others


def _told_of(document: Document, one: Built) -> frozenset[str]:
    """The words behind a verb that say what of it is told; not a reaction ("drew praise")."""
    verb = one.candidate.trigger.token
    things = document.children(verb, "dobj", "attr", "oprd", "xcomp", "nsubjpass")
    if any(t.lemma.lower() in lexicon.MINOR_NOUNS for t in things):
        return frozenset()
    around = (*things, *_prepositional(document, verb))
    return frozenset(t.lemma.lower() for t in around if not t.ent_type.startswith(("DATE", "TIME")))


def _prepositional(document: Document, verb: Token) -> list[Token]:
    return [t for prep in document.children(verb, "prep", "agent") for t in document.children(prep, "pobj")]


def _things(built: Built) -> frozenset[str]:
    heads = (built.arguments.patient, built.arguments.agent)
    found = (head.lemma.lower() for head in heads if head is not None and head.pos == "NOUN")
    return frozenset(found) - lexicon.BYSTANDERS


def announces(document: Document, one: Built, other: Built) -> bool:
    """Whether `other` is what `one` says, which dates it where nothing else does."""
    if one.event.when is None or other.lacks:
        return False
    return document.head(other.candidate.trigger.top).index == one.candidate.trigger.token.index


def is_told_by(document: Document, teller: Trigger, other: Built) -> bool:
    """Whether another event, done or planned, is what a verb of saying behind it tells."""
    verb = other.candidate.trigger.top
    told = other.standing.status in (Status.HAPPENED, Status.PLANNED) and not other.standing.generic
    return told and document.head(verb) is teller.token and stands_before_its_teller(document, verb)


def stands_before_its_teller(document: Document, verb: Token) -> bool:
    """A clause that a main verb of saying only follows: "the bridge will close, officials said"."""
    head = document.head(verb)
    before = verb.dep == "ccomp" and verb.index < head.index
    return before and head.head == head.index and head.lemma.lower() in lexicon.REPORTING | _ANNOUNCING


def is_toll(document: Document, one: Built, act: Built) -> bool:
    """Whether the title of another act of the sentence and day tells that these people were hurt."""
    verb = one.candidate.trigger.top
    told = outcomes.toll_of(document, act.candidate.trigger.token)
    same = act.event.when is not None and one.event.when in (None, act.event.when)
    return same and told is not None and (told is verb or (verb.dep == "conj" and document.head(verb) is told))


def is_told_with(one: Built, act: Built) -> bool:
    """Whether the title of the act whose participle it is tells it too: "sinks, killing four" on the same day."""
    same = one.event.when is not None and one.event.when == act.event.when
    words = f"{one.candidate.trigger.token.text.lower()} "
    return same and act is not one and words in act.event.title


def is_set_in(document: Document, act: Built, noun: Built) -> bool:
    """Whether an act of the same date holds the noun, is done by it or a part in it: "killed in Friday's attack", "the
    attack that killed two", "won Friday's vote"."""
    verb = act.candidate.trigger
    word = noun.candidate.trigger.token
    if verb.kind is Kind.NOUN or act.event.when != noun.event.when:
        return False
    if act.arguments.agent is word and not act.lacks:
        return True
    if word.dep in ("dobj", "nsubjpass") and document.head(word).lemma.lower() in lexicon.CONTESTING:
        return verb.token.index == word.head
    if word.dep != "pobj":
        return False
    return document.head(document.head(word)).index == verb.token.index
