"""The day a court sat: after "he was jailed on Thursday", what the judge ordered as well is of that Thursday."""

from __future__ import annotations

from collections.abc import Mapping

from timeline.document import Document, Token
from timeline.events import lexicon, syntax
from timeline.events.dating.anchored import Anchored
from timeline.events.triggers import Trigger

_ENDING = frozenset("acquit clear convict fine jail sentence".split())
_BENCH = frozenset("court judge jury justice magistrate tribunal".split())
_OTHERWISE = frozenset("already earlier formerly later once previously recently since".split())
_FURTHEST = 6  # sentences back


def sits(document: Document, trigger: Trigger) -> bool:
    """Whether it tells of a day on which a court sat: "he was jailed", "she appeared in court"."""
    before = (document.child(p, "pobj") for p in document.children(trigger.token, "prep"))
    appears = trigger.lemma == "appear" and any(t is not None and t.lemma.lower() in lexicon.COURTS for t in before)
    return appears or trigger.lemma in _ENDING


def hears(document: Document, verb: Token) -> bool:
    """Whether a court is told something, which is the news, not what it is told: "a jury heard that he stole it"."""
    subject = syntax.own_subject(document, verb)
    return (
        verb.lemma in ("hear", "tell")
        and subject is not None
        and subject.lemma.lower() in lexicon.COURTS
        and (verb.lemma == "hear" or subject.dep == "nsubjpass")
    )


def session(document: Document, trigger: Trigger, sessions: Mapping[int, Anchored]) -> Anchored | None:
    """The day that a court sat, by its sentence, of which a ruling told after it is; None for any other act."""
    if trigger.lemma not in lexicon.RULED or not _is_of_the_bench(document, trigger.top):
        return None
    if any(t.text.lower() in _OTHERWISE for t in document.children(trigger.top, "advmod")):
        return None
    here = trigger.token.sentence
    return next((sessions[s] for s in range(here - 1, here - 1 - _FURTHEST, -1) if s in sessions), None)


def _is_of_the_bench(document: Document, verb: Token) -> bool:
    """Whether a court or its judge does it: "Judge Hill told", and "she ordered" right behind that."""
    subject = syntax.own_subject(document, document.head(verb) if verb.dep == "conj" else verb)
    if subject is None:
        return False
    if subject.text.lower() in ("he", "she") and subject.sentence:
        before = document.words(document.sentences[subject.sentence - 1])
        return any(_is_named_so(document, t) for t in before if t.dep == "nsubj" and document.head(t).dep == "ROOT")
    return _is_named_so(document, subject)


def _is_named_so(document: Document, subject: Token) -> bool:
    words = (subject, *document.children(subject, "compound", "appos"))
    return any(t.lemma.lower() in _BENCH for t in words)
