"""What a verb needs behind it before its title may take anything else: objects, complements, directions, content.

The `kind` of a complement is given where the verb says too little without one of the kind, by its subcategorization in
this sentence: "asks the council" without what is asked, "is accused" of what, "goes" without "bankrupt".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial

from timeline.document import Document, Token
from timeline.entities import Linking
from timeline.events import lexicon, participles, syntax
from timeline.events.participants import Frame
from timeline.events.titling.clauses import (
    OF_VERBS,
    adjective,
    aims,
    as_far,
    complement,
    doing,
    is_that_clause,
    provided,
    provisions,
)
from timeline.events.titling.directions import direction, goes_with_verb
from timeline.events.titling.speech import follows, quoted
from timeline.events.titling.verb_groups import late_particles
from timeline.events.titling.wording import Writer
from timeline.events.triggers import Kind, Trigger

Part = Callable[[int], list[str]]  # words a phrase in the room that is left

LAST = 10**9  # the place of what is moved behind everything else
_SOME = frozenset("a an the some any no".split())  # what may stand before a noun that says nothing by itself
_PLAYED = frozenset("beat defeat win lose draw thrash edge score".split())
_JUDGING = frozenset("declare deem find hold judge pronounce rule".split())
_ADMITTING = frozenset("acknowledge admit deny propose recommend suggest".split())  # "denied taking bribes"
_LASTING = frozenset("last span stretch take".split())


class Complement(StrEnum):
    """What a verb says too little without, in words."""

    OBJECT = "object"
    SECOND_OBJECT = "second object"
    PARTICLE = "particle"
    ATTRIBUTE = "attribute"
    LENGTH = "length"
    CONTENT = "content"
    VERDICT = "verdict"


_OBJECT, _CONTENT = Complement.OBJECT, Complement.CONTENT


@dataclass(frozen=True, slots=True)
class Need:
    """A phrase behind the verb: `place` its place in the text, `kind` of complement (None for what may be left out),
    `clause` whether it is one."""

    place: int
    words: Part
    kind: Complement | None = None
    clause: bool = False


Found = Iterator[tuple[Token, Part, Complement | None]]  # the head of a phrase, its words, what it is to the verb


def needs(writer: Writer, trigger: Trigger, arguments: Frame, *, passive: bool) -> Iterator[Need]:
    """What follows the verb before the free phrases."""
    for head, words, kind in _completing(writer, trigger, arguments, passive=passive):
        clause = head.tag.startswith("VB") and head.dep in ("acl", "ccomp", "xcomp", "relcl")
        before = head.index < trigger.token.index and clause  # "the town will close it, she told reporters"
        yield Need(LAST if before else max(head.index, trigger.token.index), words, kind, clause)


def _completing(writer: Writer, trigger: Trigger, arguments: Frame, *, passive: bool) -> Found:
    document, verb = writer.document, trigger.token
    yield from _objects(writer, trigger, arguments, passive=passive)
    for verdict in _verdict(document, verb):
        yield verdict, partial(adjective, writer, verdict), Complement.VERDICT
    for particle in late_particles(document, verb):
        yield particle, partial(_word, particle.text), Complement.PARTICLE
    given = arguments.given if passive else None
    for aim in aims(document, given or arguments.patient):
        if (passive and aim.index < verb.index) or aim.index == trigger.top.index:
            continue  # the subject's, or what is told
        said = is_that_clause(document, aim) and bool(set(_bare(document, given or arguments.patient)) <= _SOME)
        yield aim, partial(complement, writer, aim), _CONTENT if said else None
    for clause in provisions(document, given or arguments.patient):
        if not passive or clause.index > verb.index:
            yield clause, partial(provided, writer, clause), None
    for seen in _noticed(document, trigger, arguments.patient):
        yield seen, partial(complement, writer, seen), None
    if arguments.attribute is not None:
        yield from _attribute(writer, trigger, arguments.attribute)
    yield from _complements(writer, trigger)
    if passive and arguments.agent is not None and arguments.patient is not None and not _is_anybody(arguments.agent):
        yield arguments.agent, partial(_noun, writer, arguments.agent, ("by",)), None
    for child in document.children(verb, "advcl"):
        if child.index > verb.index and syntax.is_infinitive(document, child) and not document.child(child, "nsubj"):
            yield child, partial(_purpose, writer, child), None


def _objects(writer: Writer, trigger: Trigger, arguments: Frame, *, passive: bool) -> Found:
    """To whom, and what: the objects of the verb."""
    document, verb, patient = writer.document, trigger.token, arguments.patient
    if arguments.recipient is not None and arguments.recipient.dep == "dative" and arguments.recipient.pos != "ADP":
        yield arguments.recipient, partial(_noun, writer, arguments.recipient, ()), _OBJECT
    given = arguments.given if passive else None
    if given is not None and given is not patient:  # "the girls are granted a visa"
        yield given, partial(_noun, writer, given, ()), None if _is_day(writer, given) else _OBJECT
    if passive or patient is None or _is_no_thing(document, verb, patient):
        return
    yield patient, partial(_noun, writer, patient, ()), None if _is_day(writer, patient) else _OBJECT
    for second in document.children(verb, "dobj"):
        first = document.subtree(second)[0].index
        if patient.head == verb.index and patient.index < first and _joins(document, first):
            yield second, partial(_noun, writer, second, ()), Complement.SECOND_OBJECT  # "offered employees new jobs"


def _attribute(writer: Writer, trigger: Trigger, word: Token) -> Found:
    """What the subject is or becomes, with its clauses."""
    if writer.is_date(word) and trigger.lemma == "be":
        yield word, partial(_dated, writer, word), Complement.ATTRIBUTE  # "the record date is 9 May"
    words = partial(adjective, writer, word) if word.pos == "ADJ" else partial(_noun, writer, word, ())
    yield word, words, Complement.ATTRIBUTE
    for aim in aims(writer.document, word) if word.pos != "ADJ" else ():  # an adjective has it: "the first to leave"
        yield aim, partial(complement, writer, aim), None


def _complements(writer: Writer, trigger: Trigger) -> Found:
    """Clauses, adjectives, amounts, directions and gerunds that hang on the verb itself."""
    document, verb = writer.document, trigger.token
    for child in document.children(verb, "acomp", "npadvmod", "advmod", "xcomp", "ccomp", "prep"):
        before = document.tokens[child.index - 1]
        half = before.text == "-" and before.end == child.start and before.head != child.index  # of "semi-final"
        behind = child.index > verb.index and before.text != "," and not half
        if child.dep == "acomp" and behind:
            yield child, partial(adjective, writer, child), Complement.ATTRIBUTE
        elif child.dep == "npadvmod" and behind and verb.lemma in _LASTING and _is_counted(document, child):
            yield child, partial(_dated, writer, child), Complement.LENGTH  # "lasted 11 weeks"
        elif child.dep == "npadvmod" and behind and _is_amount(document, child):
            yield child, partial(_noun, writer, child, ()), None
        elif child.dep == "advmod" and behind and goes_with_verb(verb, child):
            yield child, partial(direction, writer, child), None
        elif child.tag == "RP" and behind and child.dep == "prep" and not document.children(child):
            yield child, partial(_word, child.text), None  # "the divorce came through"
        elif child.dep == "prep" and behind and (end := _put_off_to(writer, verb, child)) is not None:
            yield end, partial(_put_off, writer, child, end), None
        elif child.dep == "prep" and behind and (deed := doing(document, child, OF_VERBS)) is not None:
            yield child, partial(as_far, writer, child, deed), _CONTENT
        elif participles.says_from_when(document, child) or _describes(document, child):
            continue
        elif child.dep in ("xcomp", "ccomp") and child.tag.startswith("VB") and _belongs(document, trigger, child):
            begun = child.tag == "VBG" and child.lemma in lexicon.ASPECTUAL  # "three days of mourning starting Monday"
            yield child, partial(complement, writer, child), None if begun else _CONTENT
    if trigger.kind is Kind.REPORT or trigger.lemma in lexicon.SPEECH_ACTS:
        yield from _content(writer, verb)


def _describes(document: Document, clause: Token) -> bool:
    """ "Had his assets blocked that are worth millions": a relative clause that comes late."""
    subject = document.child(clause, "nsubj", "nsubjpass")
    return clause.dep == "ccomp" and subject is not None and subject.tag == "WDT"


def _content(writer: Writer, verb: Token) -> Found:
    """What is said where the parser hung it on a noun: "warned in a report that the piers may fall"."""
    document = writer.document
    if document.child(verb, "dobj", "ccomp") is not None:
        return
    if said := follows(document, verb):
        yield said[0], partial(quoted, document, said), _CONTENT
    for preposition in document.children(verb, "prep"):
        inner = document.child(preposition, "pobj")
        for clause in document.children(inner, "acl") if inner is not None else ():
            if is_that_clause(document, clause):
                yield clause, partial(complement, writer, clause), _CONTENT


def _verdict(document: Document, verb: Token) -> Iterator[Token]:
    """What somebody is found behind an age: "found Holm, 55, guilty of taking bribes"."""
    thing = document.child(verb, "dobj")
    if thing is None or verb.lemma not in _JUDGING:
        return
    for word in document.children(thing, "amod"):
        if word.index > thing.index:
            yield word


def _noticed(document: Document, trigger: Trigger, thing: Token | None) -> Iterator[Token]:
    """What somebody is seen doing: "reported passengers fighting over life jackets"."""
    if trigger.lemma not in lexicon.NOTICING or thing is None or thing.dep != "dobj":
        return
    for clause in document.children(thing, "acl"):
        if clause.tag == "VBG" and clause.index == thing.index + 1:
            yield clause


def _is_no_thing(document: Document, verb: Token, thing: Token) -> bool:
    """A second verb that the parser took for a thing: "who has worked there since May and retires in June"."""
    return thing.dep == "conj" and thing.head == verb.index and document.child(verb, "dobj") is None


def _is_anybody(doer: Token) -> bool:
    return doer.text.lower() in ("someone", "somebody", "anyone", "others", "some", "which", "whom")


def _joins(document: Document, first: int) -> bool:
    """Whether a phrase goes on without a comma."""
    return document.tokens[first - 1].text != ","


def _is_counted(document: Document, phrase: Token) -> bool:
    return phrase.ent_type in ("DATE", "TIME") and any(t.tag == "CD" for t in document.subtree(phrase))


def _purpose(writer: Writer, aim: Token, room: int) -> list[str]:
    """What for: not "to encourage interest" where in what did not fit."""
    words = complement(writer, aim, room)
    thing = writer.document.child(aim, "dobj")
    if not words or thing is None or thing.tag != "NN" or words[-1] != thing.text:
        return words
    bare = not any(t.index < thing.index for t in writer.document.children(thing))
    return [] if bare and writer.document.child(thing, "prep") is not None else words


def _bare(document: Document, thing: Token | None) -> list[str]:
    """The words of a noun phrase before its noun."""
    if thing is None:
        return []
    return [t.text.lower() for t in document.children(thing) if t.index < thing.index]


def _is_day(writer: Writer, phrase: Token) -> bool:
    """A day that the parser took for an object: "will be replaced this autumn"."""
    return writer.is_date(phrase) or phrase.ent_type in ("DATE", "TIME")


def _put_off_to(writer: Writer, verb: Token, preposition: Token) -> Token | None:
    """The date that something was put off to, which is no date of the putting off: "until May"."""
    end = writer.document.child(preposition, "pobj")
    later = verb.lemma in lexicon.PUT_OFF and preposition.text.lower() in ("until", "till", "to")
    return end if later and end is not None and writer.is_date(end) else None


def _put_off(writer: Writer, preposition: Token, end: Token, room: int) -> list[str]:
    words = [preposition.text.lower(), *writer.dated(end)]
    return words if len(words) <= room else []


def _word(word: str, room: int) -> list[str]:
    return [word] if room else []


def _dated(writer: Writer, phrase: Token, room: int) -> list[str]:
    """A stretch of time that a verb cannot do without."""
    words = writer.dated(phrase)
    return words if len(words) <= room else []


def _is_amount(document: Document, phrase: Token) -> bool:
    return any(t.ent_type in ("PERCENT", "MONEY", "QUANTITY", "CARDINAL") for t in document.subtree(phrase))


def _noun(writer: Writer, head: Token, prefix: tuple[str, ...], room: int) -> list[str]:
    """A noun phrase behind its preposition, of a list that does not fit the first thing."""
    room -= len(prefix)
    if (head.dep in ("attr", "oprd") or head.pos == "NOUN") and writer.is_named(head):
        writer = replace(writer, linking=Linking((), {}))  # "Anna Hill is named Director General": what, not who
    phrase = writer.noun_phrase(head, room=room) or writer.first_of_list(head, room=room)
    if phrase and phrase[0] in ("The", "A", "An"):  # no name: that may keep the capital of its quotation
        phrase = writer.in_sentence(head, phrase)
    return [*prefix, *phrase] if phrase else []


def _belongs(document: Document, trigger: Trigger, clause: Token) -> bool:
    """Whether a clause completes the verb: before it only what is said ("..., officials said"), for the parser hangs
    a sentence run on with a colon or semicolon there too; behind it no aim set off by a comma."""
    verb = trigger.token
    if trigger.lemma in _PLAYED and clause.dep == "ccomp":
        return False  # "Rovers beat City 2-0 and Wanderers lost": run together by the score
    says = trigger.kind is Kind.REPORT or trigger.lemma in lexicon.SPEECH_ACTS
    if clause.dep == "xcomp" and clause.tag == "VBG" and says and trigger.lemma not in _ADMITTING:
        return False  # "tweeted using his account" says not what
    if clause.index > verb.index:
        first = document.subtree(clause)[0]
        set_off = document.tokens[first.index - 1].text == "," and syntax.is_infinitive(document, clause)
        return not (set_off and document.child(verb, "prep", "dobj") is not None)
    if any(t.text == ";" for t in document.tokens[clause.index : verb.index]):
        return False
    said = trigger.kind is Kind.REPORT or trigger.lemma in lexicon.SPEECH_ACTS | lexicon.CONCLUDING
    return said or clause.dep == "xcomp"
