"""Triggers: the verbs and nouns that tell an event.

A verb with what only carries it makes one trigger: in "was forced to resign" the trigger is
"resign" and its chain is force, resign; in "began gathering" it is "gathering". Event nouns
("the 1991 stampede") are triggers of their own unless a verb only says that they took place
("the stampede happened").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from timeline.document import Document, Token
from timeline.events import lexicon, objects, participles, syntax
from timeline.model import Span
from timeline.verbs import VerbGroup, is_verb, verb_group

_BINDING = lexicon.COMMISSIVE | lexicon.OUTLAWING
_CARRYING = lexicon.IMPLICATIVE | lexicon.NEGATIVE | lexicon.PROSPECTIVE  # the act is in their complement
_AILMENTS = frozenset("asthma heart panic".split())  # "died of a heart attack in March": the death was in March


class Kind(StrEnum):
    """What sort of word tells the event."""

    VERB = "verb"
    STATE = "state"
    REPORT = "report"
    NOUN = "noun"


@dataclass(frozen=True, slots=True)
class Trigger:
    """The word that names an event.

    `chain` are the verbs from the one that carries tense down to the trigger itself
    (one verb when nothing carries it, none for a noun); `group` reads the first of them.
    `noun` is the event noun a light or occurrence verb tells ("took place", "held talks").
    """

    token: Token
    kind: Kind
    chain: tuple[Token, ...] = ()
    group: VerbGroup | None = None
    noun: Token | None = None

    @property
    def lemma(self) -> str:
        """The base form of the trigger."""
        return self.token.lemma.lower()

    @property
    def span(self) -> Span:
        """The characters of the trigger."""
        return self.token.span

    @property
    def top(self) -> Token:
        """The word the clause hangs on: the carrier of the tense, or the noun itself."""
        return self.chain[0] if self.chain else self.token


def find(document: Document) -> tuple[Trigger, ...]:
    """All triggers of a document in text order, states and reports too: what is plotted is decided
    when it is known which of them have a date."""
    found: list[Trigger] = []
    told: set[int] = set()
    for token in document.tokens:
        if is_verb(token) and token.dep != "amod" and (trigger := _verb_trigger(document, token)):
            found.append(trigger)
            if trigger.noun:
                told.add(trigger.noun.index)
    nouns = (Trigger(t, Kind.NOUN) for t in document.tokens if is_event_noun(document, t) and t.index not in told)
    return tuple(sorted((*found, *nouns), key=lambda trigger: trigger.token.index))


def _verb_trigger(document: Document, verb: Token) -> Trigger | None:
    if carried(document, verb) is not None:
        return None  # the complement is the trigger
    if participles.tells_nothing(document, verb) or _goes(document, verb):
        return None
    chain = tuple(_chain(document, verb))
    group = verb_group(document, chain[0])
    return Trigger(verb, _kind(document, verb, chain), chain, group, _told_noun(document, verb))


def _goes(document: Document, verb: Token) -> bool:
    """The "missing" of "went missing", the "shut" of "stays shut": going and staying are what is told."""
    above = document.head(verb)
    stays = verb.dep == "acomp" and verb.tag == "VBN" and above.lemma in ("remain", "stay")
    return stays or (verb.lemma == "miss" and above.lemma == "go" and verb.index == verb.head + 1)


def carried(document: Document, verb: Token) -> Token | None:
    """The complement a verb only carries: the infinitive or gerund of a light, aspectual or
    modal-like verb ("was forced to resign", "is expected to invest"); None when the verb
    tells something itself."""
    if (later := _gone_on_to(document, verb)) is not None:
        return later
    for child in document.children(verb, "xcomp", "ccomp", "acomp"):
        if child.dep == "acomp":
            inner = document.child(child, "xcomp")
            if (
                inner is None
                or verb.lemma != "be"
                or child.lemma.lower() not in lexicon.PROSPECTIVE | {"able", "unable"}
            ):
                continue
            return inner if is_verb(inner) else None
        if child.dep == "ccomp" or not is_verb(child) or not _can_be_carried(document, child):
            continue
        if verb.lemma == "be" and document.child(verb, "attr") is not None:
            continue  # "was the first leader to resign" is no "was to resign"
        if document.child(child, "nsubj", "nsubjpass") is not None or document.child(verb, "dobj") is not None:
            continue  # "forced the firm to sell" tells two things
        if syntax.asked(document, verb) is not None:
            continue  # and so does "called on the firm to sell"
        if verb.lemma in _BINDING or _is_told_to(document, verb):
            return None
        if verb.lemma == "be" or verb.lemma in _CARRYING:
            return child
    return None


def _gone_on_to(document: Document, verb: Token) -> Token | None:
    """What somebody did later: "went on to become mayor", not "went to vote on Sunday to pick a mayor"."""
    on = next((t for t in document.children(verb, "prt", "advmod", "prep") if t.text.lower() == "on"), None)
    if verb.lemma != "go" or on is None or document.child(on, "pobj") is not None:
        return None
    infinitives = (t for t in document.children(verb, "xcomp", "advcl") if t.tag == "VB" and t.index > verb.index)
    return next((t for t in infinitives if any(a.tag == "TO" for a in document.children(t, "aux"))), None)


def _can_be_carried(document: Document, verb: Token) -> bool:
    """An infinitive or gerund, a passive one too: "is due to be heard", "survived being shot"."""
    helpers = document.children(verb, "auxpass")
    return verb.tag in ("VB", "VBG") or (verb.tag == "VBN" and any(t.tag in ("VB", "VBG") for t in helpers))


def _is_told_to(document: Document, verb: Token) -> bool:
    """ "Was ordered to pay": the order was given, as in "ordered the firm to pay"."""
    return verb.lemma.lower() in lexicon.DIRECTIVE and any(
        t.tag == "VBD" or t.lemma == "have" for t in document.children(verb, "aux", "auxpass")
    )


def _chain(document: Document, verb: Token) -> Iterator[Token]:
    """The carriers of a verb, outermost first, then the verb."""
    above = [verb]
    while True:
        head = document.head(above[-1])
        if head.dep == "acomp" and is_verb(document.head(head)):
            head = document.head(head)
        if head.index == above[-1].index or not is_verb(head) or carried(document, head) != above[-1]:
            break
        above.append(head)
    return reversed(above)


def _kind(document: Document, verb: Token, chain: tuple[Token, ...]) -> Kind:
    lemma = verb.lemma.lower()
    if is_awaited(document, verb) or _is_on_show(document, verb):
        return Kind.VERB
    if lemma in lexicon.REPORTING and lemma not in lexicon.SPEECH_ACTS and not _has_object(document, verb):
        return Kind.REPORT
    if _is_formula(document, verb):
        return Kind.REPORT
    if (_is_missing(document, verb) and len(chain) == 1) or _is_adjective(document, verb):
        return Kind.STATE
    if lemma in lexicon.STATES and not _eventive(document, verb, chain):
        return Kind.STATE
    return Kind.VERB


def is_awaited(document: Document, verb: Token) -> bool:
    """ "A verdict is expected on Friday": told as what is to come."""
    awaited = verb.lemma.lower() in ("expect", "anticipate", "forecast") and verb.tag == "VBN"
    return awaited and document.child(verb, "auxpass") is not None and not document.child(verb, "xcomp", "ccomp")


def _is_on_show(document: Document, verb: Token) -> bool:
    """ "Her drawings were shown in Oslo"."""
    shown = verb.lemma == "show" and document.child(verb, "auxpass") is not None
    return shown and document.child(verb, "prep") is not None and not document.child(verb, "xcomp", "ccomp")


def _is_formula(document: Document, verb: Token) -> bool:
    """What newspapers say of a source: "declined to comment", "asked not to be named"."""
    inner = document.child(verb, "xcomp")
    return (
        verb.lemma.lower() in ("ask", "decline", "refuse", "request")
        and inner is not None
        and inner.lemma.lower() in ("comment", "elaborate", "identify", "name", "quote")
        and document.child(verb, "dobj") is None
    )


def _is_missing(document: Document, verb: Token) -> bool:
    """ "Are missing" is a state, "missed a train" and "went missing" are not."""
    return verb.lemma == "miss" and verb.tag == "VBG" and document.child(verb, "dobj", "nsubjpass") is None


def _is_adjective(document: Document, verb: Token) -> bool:
    """ "The pilot was experienced": how somebody is."""
    return (
        verb.tag == "VBN"
        and verb.lemma.lower() in lexicon.ADJECTIVAL
        and document.child(verb, "auxpass") is not None
        and document.child(verb, "agent") is None
    )


def _has_object(document: Document, verb: Token) -> bool:
    """A verb of saying with a thing as its object and no clause is an act: "conceded defeat", "claimed the throne"."""
    return (
        (verb.lemma.lower() in lexicon.STRONG or verb.lemma == "claim")
        and document.child(verb, "dobj") is not None
        and document.child(verb, "ccomp") is None
    )


def _eventive(document: Document, verb: Token, chain: tuple[Token, ...]) -> bool:
    """Whether a verb that usually tells a state tells an act here: a light verb with an event noun,
    or with a particle or a place ("took over", "went to Oslo", "was taken to hospital")."""
    lemma = verb.lemma.lower()
    if lemma == "appear":  # "appeared in court": not how somebody looks
        below = (document.child(p, "pobj") for p in document.children(verb, "prep"))
        return any(t is not None and t.lemma.lower() in lexicon.COURTS for t in below)
    if lemma not in lexicon.LIGHT:
        return False
    if _told_noun(document, verb) or document.child(verb, "prt"):
        return True
    if lemma == "call":
        return any(t.text.lower() in ("on", "upon", "for") for t in document.children(verb, "prep"))
    if lemma == "name":
        named = document.child(verb, "nsubjpass", "oprd") or objects.direct_object(document, verb)
        return named is not None and chain[0].tag in ("VBD", "VBN", "VBZ")
    if lemma in ("go", "come", "take", "get", "put", "leave", "give", "become", "make"):
        return chain[0].tag in ("VBD", "VBN", "VBZ", "VBP") or lemma in ("become", "give")
    return False


def _told_noun(document: Document, verb: Token) -> Token | None:
    """The event noun of a verb that only says that it took place or was done."""
    lemma = verb.lemma.lower()
    if lemma in lexicon.OCCURRENCE or lemma == "hold":
        subject = syntax.subject(document, verb)
        if subject and verb.dep not in ("acl", "advcl") and is_event_noun(document, subject):
            return subject
    if lemma in lexicon.LIGHT or lemma in lexicon.ASPECTUAL or lemma in ("hold", "carry", "stage", "launch", "conduct"):
        thing = document.child(verb, "dobj")
        if thing and is_event_noun(document, thing):
            return thing
    return None


def is_event_noun(document: Document, token: Token) -> bool:
    """Whether a noun names an event: of the list, and not the modifier of another noun."""
    if token.pos not in ("NOUN", "PROPN") or token.dep in ("compound", "amod", "nmod", "npadvmod", "poss"):
        return False
    lemma = token.lemma.lower()
    if lemma == "attack" and any(t.lemma.lower() in _AILMENTS for t in document.children(token, "compound")):
        return False
    if lemma not in lexicon.EVENT_NOUNS and (lemma not in lexicon.MINOR_NOUNS or token.pos != "NOUN"):
        return False
    return token.pos == "NOUN" or token.ent_type in ("", "EVENT") or document.child(token, "compound") is not None


def is_missing(document: Document, trigger: Trigger) -> bool:
    """Whether a trigger tells that somebody is missing."""
    return trigger.kind is Kind.STATE and _is_missing(document, trigger.token)
