"""Relative clauses: what a clause with "which", "who" or "that" describes."""

from __future__ import annotations

from itertools import takewhile

from timeline.document import Document, Token
from timeline.entities.lexicon import HUMAN_NOUNS
from timeline.events import lexicon, parser_slips
from timeline.verbs import is_verb

RELATIVE = ("WDT", "WP", "WRB")
_NOT_HUMAN = ("ORG", "GPE", "LOC", "FAC")
_HARMS = frozenset("kill injure wound destroy damage claim topple flatten displace".split())


def is_relative(token: Token, verb: Token) -> bool:
    """Whether a subject or object is a relative pronoun of the verb's clause."""
    return token.tag in RELATIVE or (token.lemma == "that" and verb.dep == "relcl")


def described(document: Document, verb: Token) -> Token | None:
    """What the relative clause of a verb describes."""
    while (verb.dep == "conj" and is_verb(document.head(verb))) or reaches_out(document, verb):
        verb = document.head(verb)
    if verb.dep != "relcl":
        return None
    head = document.head(verb)
    if head.ent_type in ("DATE", "TIME") and head.pos == "PROPN" and verb.lemma != "be":
        head = parser_slips.before_date(document, head) or head
    if head.dep == "pobj" and head.ent_type in _NOT_HUMAN and any(t.lemma == "who" for t in document.children(verb)):
        head = document.head(document.head(head))  # "Anna Berg of the Polar Institute, who worked with her"
    head = _meant(document, verb, head) or head
    if head.text[0].isdigit() and any(t.lemma == "who" for t in document.children(verb)):
        head = parser_slips.aged(document, head) or head
    if verb.lemma in _HARMS and head.ent_type in ("GPE", "LOC"):
        head = [head, *_nouns_above(document, head)][-1]  # "blasts at embassies in Kenya which killed"
    elif verb.lemma in _HARMS:
        head = _attack_at(document, verb, head) or head
    beside = document.head(head)
    if (who := said_of(document, head)) is not None:
        return who
    return beside if head.dep == "appos" and beside.pos == "PROPN" else head  # "Anna, a doctor who left"


def _meant(document: Document, verb: Token, head: Token) -> Token | None:
    """What stands farther back where the noun right before cannot be meant: no two are "which was", no hour took
    effect, no firm is "who": "a line between two towns, which was shut", "a curfew to 6 a.m. that took effect", "two
    men at work for a firm, who died"."""
    pronoun = document.child(verb, "nsubj", "nsubjpass")
    if pronoun is None or pronoun.tag not in ("WDT", "WP"):
        return None
    above = _phrases_above(document, head)
    finite = (verb, *document.children(verb, "aux", "auxpass"))
    joined = document.child(head, "conj")
    two = joined is not None and joined.index < pronoun.index and head.dep == "pobj"
    if two and any(t.tag == "VBZ" or t.text.lower() == "was" for t in finite):
        return next((t for t in above if t.tag in ("NN", "NNP")), None)
    if head.ent_type == "TIME":
        return next((t for t in above if t.ent_type not in ("DATE", "TIME")), None)
    human = head.lemma.lower() in HUMAN_NOUNS or head.pos != "NOUN" or head.tag == "NNS"
    if pronoun.text.lower() == "who" and not human and document.tokens[pronoun.index - 1].text == ",":
        return next((t for t in above if t.tag == "NNS" or t.lemma.lower() in HUMAN_NOUNS), None)
    return None


def _phrases_above(document: Document, noun: Token) -> list[Token]:
    """The nouns whose phrases a noun stands in, up to the verb, and what that acts on before it."""
    found = []
    for token in document.ancestors(noun):
        if is_verb(token) and token.dep not in ("acl", "advcl"):
            found += [t for t in document.children(token, "dobj", "nsubjpass") if t.index < noun.index]
            break
        if token.pos in ("NOUN", "PROPN"):
            found.append(token)
    return found


def _attack_at(document: Document, verb: Token, place: Token) -> Token | None:
    """The attack that did what "that" is said to have done, not where it was: "an attack on a cafe that killed two"."""
    pronoun = document.child(verb, "nsubj")
    if pronoun is None or pronoun.lemma.lower() not in ("that", "which") or place.lemma.lower() in lexicon.EVENT_NOUNS:
        return None
    beside = document.tokens[document.head(place).index - 1]  # though the parser has "at a cafe" on the verb
    nouns = (beside, *_nouns_above(document, place)) if place.dep == "pobj" else ()
    return next((t for t in nouns if t.pos == "NOUN" and t.lemma.lower() in lexicon.EVENT_NOUNS), None)


def _nouns_above(document: Document, noun: Token) -> list[Token]:
    return [t for t in takewhile(lambda t: not is_verb(t), document.ancestors(noun)) if t.pos == "NOUN"]


def reaches_out(document: Document, verb: Token) -> bool:
    """Whether the pronoun of a relative clause is the subject of what is said in it: "a vote that they say was
    rigged"."""
    above = document.head(verb)
    own = document.children(verb, "nsubj", "nsubjpass")
    return verb.dep == "ccomp" and above.dep == "relcl" and any(t.index < above.index for t in own)


def named_by(document: Document, noun: Token) -> Token | None:
    """The name that a noun with "a" is set behind: "Winter Light, a memoir published in May"."""
    name = document.head(noun)
    before = document.tokens[name.index + 1 : noun.index]
    marks = [token.text for token in before if token.pos == "PUNCT"]
    behind = [token.text.lower() for token in before if token.pos != "PUNCT"][:1]  # no "of Oslo" of the name
    is_beside = noun.dep == "appos" and "," in marks and behind in (["a"], ["an"]) and before[0].pos == "PUNCT"
    return name if is_beside and name.text[0].isupper() else None


def said_of(document: Document, noun: Token) -> Token | None:
    """Of whom a noun is said: "Anna is a doctor who left", "the Trust, which is a charity founded in May"."""
    verb = document.head(noun)
    who = document.child(verb, "nsubj") if noun.dep == "attr" and verb.lemma == "be" else None
    if who is None or verb.dep not in ("ROOT", "relcl", "ccomp", "conj"):
        return None
    if who.tag in RELATIVE:
        return described(document, verb)
    return who if who.tag in ("NNP", "PRP") else None
