"""What an event came to and what made it happen, told behind its title: "killing 14", "when a hotel collapses"."""

from __future__ import annotations

from timeline.document import Document, Token
from timeline.events import lexicon
from timeline.events.titling.clauses import adjective, clause_subject, complement
from timeline.events.titling.verb_groups import inflect_verb
from timeline.events.titling.wording import Writer

TOLLS = {"die": "killing", "hurt": "hurting", "injure": "injuring", "kill": "killing", "wound": "wounding"}
"""Verbs that tell how many were hurt, with the word for it behind what hurt them."""


def outcome(writer: Writer, verb: Token, room: int) -> list[str]:
    """What came of it, told by a participle: "killing at least 14 people"; or when: "when a hotel collapses"."""
    document = writer.document
    if (toll := toll_of(document, verb)) is not None:
        people = document.child(toll, "nsubj", "nsubjpass")
        words = writer.noun_phrase(people, room=room - 1) if people is not None else []
        if people is not None and words:
            return [TOLLS[toll.lemma], *writer.in_sentence(people, words)]
    second = (c for other in document.children(verb, "conj") for c in document.children(other, "advcl"))
    second = (c for c in second if not _stands_behind_and(document, c))
    when = (clause for clause in second if _is_when(document, clause) and not _has_own_day(writer, clause))
    for child in (*document.children(verb, "advcl"), *_of_its_day(writer, verb), *when):
        if child.index > verb.index and _is_when(document, child):
            return _when(writer, child, room)
        after = child.tag == "VBG" and child.index > verb.index
        if after and child.lemma.lower() in lexicon.OUTCOMES and not document.child(child, "mark", "prep", "aux"):
            if child.lemma.lower() == "leave" and any(
                t.ent_type in ("DATE", "TIME") for t in document.children(child, "dobj")
            ):
                return []  # "leaving them two weeks" to do what
            words = complement(writer, child, room)
            return words if len(words) > 1 else []
    return []


def _stands_behind_and(document: Document, clause: Token) -> bool:
    """Whether a clause begins what is joined on: "was elected and, when they split, resigned"."""
    first = document.subtree(clause)[0].index
    return any(t.dep == "cc" for t in document.tokens[max(0, first - 2) : first])


def toll_of(document: Document, verb: Token) -> Token | None:
    """The verb of those whom an act killed or hurt, told in a clause before it: "14 people were killed and 30 hurt
    when a bus crashed"."""
    past = verb.tag in ("VBD", "VBN") and document.child(verb, "aux") is None
    if verb.dep != "advcl" or not past or document.child(verb, "mark", "xcomp") is not None:
        return None
    toll = document.head(verb)
    if toll.dep == "conj" and toll.lemma in TOLLS:
        toll = document.head(toll)
    passive = document.child(toll, "nsubjpass") is not None or toll.lemma == "die"
    told = toll.lemma in TOLLS and toll.tag in ("VBD", "VBN") and toll.dep in ("ROOT", "ccomp") and passive
    return toll if told and any(t.text == "when" for t in document.tokens[toll.index : verb.index]) else None


def _has_own_day(writer: Writer, clause: Token) -> bool:
    """Whether a verb joined to the first has a date of its own before its "when": "began in May, was halted in June
    when ..."."""
    verb = writer.document.head(clause)
    return any(writer.is_date(t) for t in writer.document.tokens[verb.index : writer.document.subtree(clause)[0].index])


def _of_its_day(writer: Writer, verb: Token) -> tuple[Token, ...]:
    """The clauses that describe the verb's day: "on the night of 1 May, when a storm broke"."""
    document = writer.document
    return tuple(
        clause
        for preposition in document.children(verb, "prep", "npadvmod")
        if preposition.dep == "npadvmod" or preposition.text.lower() in ("at", "in", "on", "during")
        for word in document.subtree(preposition)
        if writer.is_date(word) or word.ent_type in ("DATE", "TIME")
        for clause in document.children(word, "relcl", "advcl")
    )


def _is_when(document: Document, clause: Token) -> bool:
    when = any(t.text.lower() == "when" for t in document.children(clause, "advmod"))
    return clause.tag == "VBD" and clause.lemma not in ("be", "have") and when


def _when(writer: Writer, clause: Token, room: int) -> list[str]:
    """ "When a hotel collapses": what made it happen."""
    subject = writer.document.child(clause, "nsubj")
    if subject is None or writer.document.child(clause, "xcomp", "ccomp") is not None:
        return []
    words = ["when", *clause_subject(writer, clause, 6)]
    words.append(clause.lemma.lower() if writer.is_plural(subject) else inflect_verb(clause, "VBZ"))
    words += [particle.text for particle in writer.document.children(clause, "prt")]
    thing, state = writer.document.child(clause, "dobj"), writer.document.child(clause, "acomp")
    part = writer.noun_phrase(thing, room=room - len(words)) if thing is not None else []
    part = adjective(writer, state, room - len(words)) if state is not None else part
    words += part
    return words if len(words) <= room and len(words) > 2 and (thing is state is None or part) else []
