"""What an act is done to: the object of a verb, also where it is said elsewhere, once for two verbs or as a clause."""

from __future__ import annotations

from timeline.document import Document, Token
from timeline.events import lexicon, parser_slips, relatives


def direct_object(document: Document, verb: Token) -> Token | None:
    """The direct object, that of a relative clause ("which Musk bought", "the house they built") included."""
    thing = document.child(verb, "dobj") or parser_slips.behind_particle(document, verb)
    if thing is not None and parser_slips.is_set_off(document, verb, thing):
        thing = None
    if (named := _named_beside(document, verb, thing)) is not None:
        return named
    if thing is not None:
        return (relatives.described(document, verb) or thing) if relatives.is_relative(thing, verb) else thing
    small = small_clause(document, verb)
    if small is not None:
        return document.child(small, "nsubj")
    if (shared := shared_object(document, verb)) is not None:
        return shared
    own = document.child(verb, "nsubj")
    if verb.dep != "relcl" or own is None or document.child(verb, "attr", "acomp", "ccomp", "xcomp", "auxpass"):
        return None
    pronoun = any(
        relatives.is_relative(t, verb) or t.tag == "WP$" for t in document.subtree(verb) if t.index <= own.index
    )
    return None if pronoun or document.head(verb).lemma.lower() in lexicon.PERIODS else document.head(verb)


def shared_object(document: Document, verb: Token) -> Token | None:
    """The object of the first of two verbs that is said behind the second: "soldiers ousted and jailed the king"."""
    behind = document.tokens[verb.index + 1 : verb.index + 2]
    joined = bool(behind) and behind[0].dep == "cc" and behind[0].head == verb.index
    second = document.child(verb, "conj")
    if not joined or second is None or verb.lemma not in lexicon.ALWAYS_DONE_TO or document.child(verb, "auxpass"):
        return None
    return None if document.child(second, "nsubj", "nsubjpass") else document.child(second, "dobj")


def _named_beside(document: Document, verb: Token, thing: Token | None) -> Token | None:
    """The name that is the object where the parser has its noun or a score for it: "beat the club Santa Rosa 1-0"."""
    for name in document.children(verb, "npadvmod"):
        first = document.subtree(name)[0].index
        is_name = name.pos in ("PROPN", "NOUN") and name.text[0].isupper() and name.ent_type not in ("DATE", "TIME")
        if is_name and first in (verb.index + 1, thing.index + 1 if thing is not None else -1):
            return name
    return None


def small_clause(document: Document, verb: Token) -> Token | None:
    """The noun that an object is made or called ("made her a Dame"), which the parser hangs on as a clause."""
    found = document.child(verb, "ccomp")
    return (
        found
        if found is not None and found.pos in ("NOUN", "PROPN", "ADJ") and document.child(found, "nsubj")
        else None
    )
