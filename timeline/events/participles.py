"""Participles that tell no act: they name, join or measure, or say since when or where."""

from __future__ import annotations

from timeline.document import Document, Token
from timeline.events import lexicon

_SEEMING = frozenset("appear feel look remain seem sound stay".split())
_ONLY_JOINING = frozenset("accord base compare concern depend exclude follow include regard".split())  # "including Tim"


def tells_nothing(document: Document, verb: Token) -> bool:
    """A participle that names, joins or measures and tells nothing: "a venture called Orion", "according to Tim", "the
    quarter ended June 30", "road running", "said in a statement issued on Sunday", "to strike starting Monday"."""
    if says_from_when(document, verb) or _says_where_it_stood(document, verb):
        return True
    if verb.dep == "prep" and verb.lemma.lower() in _ONLY_JOINING:
        return True
    if verb.tag == "VBG" and verb.dep == "pcomp" and document.head(verb).text.lower() == "during":
        return True  # "drowned during filming in May"
    if verb.tag == "VBN" and (verb.lemma == "date" or _says_who_is_left(document, verb)):
        return True  # "a memo dated May 3", "were dated to 3200 B.C."
    if verb.tag == "VBN" and verb.dep == "acomp" and document.head(verb).lemma in _SEEMING:
        return True  # "the match looked lost"
    if verb.tag == "VBG" and verb.dep == "xcomp" and document.head(verb).lemma in lexicon.OUTLAWING:
        return True  # "bans smoking in pubs"
    if len(verb.text) == 1 and document.tokens[verb.index - 1].text[-1].isdigit():
        return True  # "11m"
    if verb.dep == "acl" and verb.tag == "VBG":
        noun = document.head(verb)
        bare = noun.tag == "NN" and noun.index == verb.index - 1 and document.children(noun)[:1] == (verb,)
        return bare and noun.dep in ("dobj", "pobj")
    if verb.dep != "acl" or verb.tag != "VBN":
        return False
    lemma, head = verb.lemma.lower(), document.head(verb)
    if lemma in ("call", "name", "title", "dub", "know", "entitle", "base", "locate"):
        return document.child(verb, "oprd", "prep") is not None
    return lemma in ("end", "start", "begin") and head.lemma.lower() in lexicon.PERIODS


def _says_who_is_left(document: Document, verb: Token) -> bool:
    """ "She is survived by two sons", "given a prize, aged 88": of a life, no act."""
    after = document.tokens[verb.index + 1 : verb.index + 2]
    aged = verb.lemma == "age" and any(t.tag == "CD" for t in after)
    return aged or verb.lemma == "predecease" or (verb.lemma == "survive" and document.child(verb, "agent") is not None)


def says_from_when(document: Document, verb: Token) -> bool:
    """ "To strike starting Monday", "to lay off staff beginning in June": the time of the verb before it."""
    if verb.tag != "VBG" or verb.lemma not in ("begin", "start") or verb.dep not in ("acl", "advcl", "xcomp", "prep"):
        return False
    if document.children(verb, "aux", "mark", "nsubj", "dobj", "xcomp"):
        return False
    time = document.child(verb, "npadvmod", "prep", "pobj")
    return time is not None and any(t.ent_type == "DATE" for t in document.subtree(time))


def _says_where_it_stood(document: Document, verb: Token) -> bool:
    """ "Said in a statement issued on Sunday": what was said is told, not the paper."""
    noun = document.head(verb)
    if (
        verb.dep != "acl"
        or verb.lemma not in lexicon.SENT
        or noun.lemma.lower() not in lexicon.TIDINGS
        or noun.dep != "pobj"
    ):
        return False
    inside = document.head(noun)
    return inside.text.lower() == "in" and document.head(inside).lemma.lower() in lexicon.REPORTING
