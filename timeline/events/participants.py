"""Who did it, to whom, where and with what: the arguments of a trigger, then their names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from timeline.document import Document, Token
from timeline.entities import Linking, gazetteer
from timeline.entities.lexicon import HUMAN_NOUNS
from timeline.events import clause_names, lexicon, objects, relatives, syntax
from timeline.events.naming import meant, naming, partners
from timeline.events.phrases import phrase
from timeline.events.triggers import Kind, Trigger
from timeline.model import EntityType, Role, RoleName
from timeline.verbs import is_verb


@dataclass(frozen=True, slots=True)
class Oblique:
    """An argument behind a preposition."""

    preposition: Token
    head: Token


@dataclass(frozen=True, slots=True)
class Frame:
    """The arguments of a trigger, as heads of their phrases; `given` is the object of a passive, `setting` is what
    its "where" means, `fellows` are further subjects, agents or patients as the subject is; `aimed` whom an
    infinitive behind the verb names, `said` whom a clause of what is said or of when it happened names,
    `outlets` the press among them that is only told it."""

    agent: Token | None = None
    patient: Token | None = None
    recipient: Token | None = None
    attribute: Token | None = None
    obliques: tuple[Oblique, ...] = ()
    given: Token | None = None
    setting: Token | None = None
    fellows: tuple[Token, ...] = ()
    aimed: tuple[Token, ...] = ()
    said: tuple[Token, ...] = ()
    outlets: tuple[Token, ...] = ()

    def heads(self) -> Iterator[tuple[RoleName, Token]]:
        """Every argument with its role."""
        for role, head in (
            (RoleName.AGENT, self.agent),
            (RoleName.PATIENT, self.patient),
            (RoleName.OTHER, self.recipient),
            (RoleName.OTHER, self.attribute),
        ):
            if head and head not in self.outlets:
                yield role, head
        for fellow in self.fellows:
            yield (RoleName.PATIENT if fellow.dep == "nsubjpass" else RoleName.AGENT), fellow
        for oblique in self.obliques:
            if oblique.head not in self.outlets:
                yield RoleName.OTHER, oblique.head
        for head in (self.setting, *self.aimed, *self.said):
            if head is not None:
                yield RoleName.OTHER, head


def frame(document: Document, trigger: Trigger) -> Frame:
    """The arguments of a trigger."""
    if trigger.kind is Kind.NOUN:
        return _noun_frame(document, trigger.token)
    verb = trigger.token
    subject = syntax.subject(document, verb)
    thing = objects.direct_object(document, verb)
    if syntax.is_passive(document, verb):
        by = next((p for a in document.children(verb, "agent") if (p := document.child(a, "pobj"))), None)
        agent, patient = by, subject
    else:
        agent, patient = subject, thing if thing is not subject else None
    return Frame(
        agent=agent,
        patient=patient if patient is not agent else None,
        recipient=document.child(verb, "dative"),
        attribute=document.child(verb, "attr", "oprd") or objects.small_clause(document, verb),
        obliques=tuple(_obliques(document, trigger)),
        given=document.child(verb, "dobj") if syntax.is_passive(document, verb) else None,
        setting=_setting(document, trigger) or _gone_to(document, verb) or _of_both_tolls(document, trigger),
        fellows=_fellows(document, trigger.top, syntax.own_subject(document, trigger.top)),
        aimed=clause_names.aimed(document, verb),
        said=clause_names.said(document, verb),
        outlets=tuple(_outlets(document, verb)),
    )


def _setting(document: Document, trigger: Trigger) -> Token | None:
    """ "The university where he taught": what the clause describes."""
    if not any(word.lemma.lower() == "where" for word in document.children(trigger.token, "advmod")):
        return None
    return relatives.described(document, trigger.top)


def _gone_to(document: Document, verb: Token) -> Token | None:
    """ "Police deployed in Lagos to break up a rally": where one is for what one is there to do."""
    above = document.head(verb)
    if verb.dep not in ("advcl", "xcomp") or not syntax.is_infinitive(document, verb) or not is_verb(above):
        return None
    if any(p.text.lower() in _PLACING for p in document.children(verb, "prep")):
        return None
    places = [p for p in document.children(above, "prep") if p.text.lower() in _PLACING and p.index < verb.index]
    inner = [document.child(p, "pobj") for p in places]
    return next((t for t in inner if t is not None and t.ent_type in ("GPE", "LOC", "FAC")), None)


def _of_both_tolls(document: Document, trigger: Trigger) -> Token | None:
    """ "20 died and 50 were hurt in Kenya": the place behind the second of two tolls is that of both."""
    if trigger.lemma not in lexicon.CASUALTIES or document.child(trigger.token, "prep") is not None:
        return None
    for second in document.children(trigger.top, "conj"):
        places = [p for p in document.children(second, "prep") if p.text.lower() in _PLACING]
        inner = [document.child(p, "pobj") for p in places if second.lemma.lower() in lexicon.CASUALTIES]
        if found := next((t for t in inner if t is not None and t.ent_type in ("GPE", "LOC", "FAC")), None):
            return found
    return None


def _obliques(document: Document, trigger: Trigger) -> Iterator[Oblique]:
    """Prepositional phrases of the chain's verbs, of a dative and of the told noun, and those the parser hung on
    the object."""
    thing = document.child(trigger.token, "dobj")
    for head in dict.fromkeys(t for t in (*trigger.chain, thing, trigger.noun) if t is not None):
        adverbs = document.children(head, "advmod")  # "away from", "together with"
        inside = [p for adverb in adverbs for p in document.children(adverb, "prep") if p.index > head.index]
        for preposition in (*document.children(head, "prep", "dative"), *inside):
            word = preposition.text.lower()
            if word == _SOURCE or preposition.pos == "NUM" or (word in _WHEN and not _is_faced(document, preposition)):
                continue  # half of a score
            if (inner := document.child(preposition, "pobj")) is not None and not _is_channel(preposition, inner):
                yield Oblique(preposition, inner)
            for nested in document.children(preposition, "prep"):  # "out of"
                if (inner := document.child(nested, "pobj")) is not None:
                    yield Oblique(nested, inner)


def _is_faced(document: Document, preposition: Token) -> bool:
    """ "Before a judge" is where, "before the vote" is when."""
    inner = document.child(preposition, "pobj")
    if preposition.text.lower() != "before" or inner is None:
        return False
    return inner.lemma.lower() in lexicon.COURTS - lexicon.EVENT_NOUNS  # "before the hearing" is when


def _outlets(document: Document, verb: Token) -> Iterator[Token]:
    """The press that is told something: "told Reuters that", "said in a statement to the BBC"."""
    if verb.lemma.lower() not in _TELLING:
        return
    things = document.children(verb, "dobj", "dative")
    below = [
        p for t in (verb, *things) for p in document.children(t, "prep", "dative") if p.text.lower() in ("to", "in")
    ]
    inner = [t for p in below for t in document.children(p, "pobj")]
    deeper = [t for noun in inner for p in document.children(noun, "prep") for t in document.children(p, "pobj")]
    for word in (*things, *inner, *deeper):
        known = gazetteer.organization(" ".join(t.text for t in phrase(document, word) if t.pos == "PROPN"))
        if known is not None and known.kind in ("network", "media"):
            yield word


def _is_channel(preposition: Token, inner: Token) -> bool:
    """Whether it is where something was said or read: "on the website X", "via its account", "on Twitter", "in
    The Times"."""
    word, known = preposition.text.lower(), gazetteer.organization(inner.text)
    if word in ("on", "via", "through"):
        return inner.lemma.lower() in _CHANNELS or (known is not None and known.kind in ("network", "media"))
    return word == "in" and (inner.lemma.lower() in _PAPERS or (known is not None and known.kind == "media"))


_PLACING = frozenset("in at near to".split())
_WHEN = frozenset("after before since until despite".split())  # another event follows
_TELLING = frozenset("tell say speak".split())
_SOURCE = "according"  # who says so takes no part
_PAPERS = frozenset("newspaper magazine journal paper daily weekly tabloid newsletter".split())
_CHANNELS = _PAPERS | frozenset("website site account blog page channel platform forum board radio television".split())


def _noun_frame(document: Document, noun: Token) -> Frame:
    """ "The sale of X by Y to Z", "Y's purchase of X"."""
    owner = document.child(noun, "poss") or _engaged(document, noun)
    obliques = [Oblique(p, o) for p in document.children(noun, "prep", "agent") if (o := document.child(p, "pobj"))]
    agent = next((o.head for o in obliques if o.preposition.lemma == "by"), owner)
    patient = next((o.head for o in obliques if o.preposition.lemma == "of"), None)
    return Frame(agent=agent, patient=patient, obliques=tuple(o for o in obliques if o.head not in (agent, patient)))


def _engaged(document: Document, noun: Token) -> Token | None:
    """Who is in it: "the two are in talks", "the team is on tour"."""
    preposition = document.head(noun)
    verb = document.head(preposition)
    if noun.dep == "pobj" and preposition.text.lower() in ("in", "on") and verb.lemma == "be":
        return syntax.own_subject(document, verb)
    return None


def roles(document: Document, arguments: Frame, linking: Linking) -> tuple[Role, ...]:
    """The named entities of each argument, each once, with its first role."""
    found: dict[tuple[str, EntityType], Role] = {}
    for role, head in arguments.heads():
        for name, kind in _names(document, head, linking):
            found.setdefault((name, kind), Role(RoleName.PLACE if kind is EntityType.PLACE else role, name, kind))
            if kind is EntityType.EVENT and (host := _host(name, linking)):
                found.setdefault((host, EntityType.ORGANIZATION), Role(RoleName.OTHER, host, EntityType.ORGANIZATION))
    return tuple(found.values())


def _names(document: Document, head: Token, linking: Linking) -> Iterator[tuple[str, EntityType]]:
    """What an argument names; where its head names nothing ("Abacha's supporters"), what its words name."""
    head = naming(document, head, linking)
    referent = meant(document, head, linking)
    if referent is None:
        aside = {t for p, inner in _deep(document, head) if _is_channel(p, inner) for t in document.subtree(p)}
        words = [
            t for t in phrase(document, head) if t is not head and t not in aside and not _only_tells_which(document, t)
        ]
        found = (meant(document, token, linking) for token in words)
        yield from ((entity.name, entity.type) for other in found if other for entity in other.entities)
        return
    yield from ((entity.name, entity.type) for entity in referent.entities)
    others = (linking.at(word.index) for word in partners(document, head, linking))
    yield from ((entity.name, entity.type) for other in others if other for entity in other.entities)
    for noun in (head, *document.children(head, "appos")):
        beside = meant(document, noun, linking)
        if (
            beside is not None
            and noun.pos == "PROPN"
            and beside.entities != referent.entities
            and _lists(document, noun)
        ):
            yield from _names(document, noun, linking)  # "The Post, The Star and the Sun"
        if beside is not None and beside.entities == referent.entities:
            for word in document.children(noun, "conj"):
                if noun is head or word.pos == "PROPN":
                    yield from _names(document, word, linking)


def _host(event: str, linking: Linking) -> str:
    """The body an event bears the name of, where the article knows it: "the Orion Science Fair" is Orion's."""
    bodies = (one.name for one in linking.entities if one.type is EntityType.ORGANIZATION)
    return next((name for name in bodies if event.startswith(f"{name} ")), "")


def _deep(document: Document, head: Token) -> Iterator[tuple[Token, Token]]:
    """Every preposition inside a phrase with what stands behind it."""
    for word in phrase(document, head):
        if word.dep == "prep" and (inner := document.child(word, "pobj")) is not None:
            yield word, inner


def _lists(document: Document, noun: Token) -> bool:
    """Whether what the parser took for an apposition goes on a list: after a comma, with an "and" of its own."""
    first = document.subtree(noun)[0].index
    return first > 0 and document.tokens[first - 1].text == "," and document.child(noun, "cc") is not None


def _fellows(document: Document, verb: Token, subject: Token | None) -> tuple[Token, ...]:
    """The other subjects of a list that the parser hung on the verb one by one: "Nokia, Anna Hill and Sony left"."""
    if subject is None or subject.dep not in ("nsubj", "nsubjpass"):
        return ()
    before = document.tokens[document.subtree(subject)[0].index - 1].text.lower()
    others = [t for t in document.children(verb, subject.dep) if t.index < subject.index and t.pos == "PROPN"]
    return tuple(others) if before in ("and", ",") else ()


def _only_tells_which(document: Document, word: Token) -> bool:
    """Whether a word inside an argument names no one who takes part: "her" of "her sister", "Berlin" of
    "Berlin-based"."""
    if word.tag == "PRP$":
        noun = document.head(word)
        return noun.tag == "NN" and noun.lemma.casefold() in HUMAN_NOUNS
    last = word
    while (
        last.index + 1 < len(document.tokens)
        and document.tokens[last.index + 1].head == last.head
        and (document.tokens[last.index + 1].pos == "PROPN")
    ):
        last = document.tokens[last.index + 1]  # "Washington D.C.-based"
    word, after = last, document.tokens[last.index + 1 : last.index + 3]
    return (
        len(after) == 2
        and after[0].text == "-"
        and word.end == after[0].start
        and after[0].end == after[1].start
        and after[1].text.islower()
    )
