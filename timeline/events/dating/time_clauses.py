"""Clauses that say what was at a time, wherever the parser hung them: "on Saturday, when she left"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.document import Document, Token
from timeline.events import lexicon
from timeline.verbs import is_verb


def clauses_of(document: Document, top: Token, last: Token) -> list[Token]:
    """The verbs of clauses that say what was then: "on Saturday, when she left", "late on Saturday, when she left"."""
    inside = (t for t in document.children(last, "relcl") if _says_when(document, t))
    return [t for t in (*document.children(top, "relcl", "advcl"), *inside) if not _is_what_holds(document, t)]


def _says_when(document: Document, clause: Token) -> bool:
    return any(t.text.lower() == "when" for t in document.children(clause, "advmod"))


def _is_what_holds(document: Document, clause: Token) -> bool:
    """ "Passed the law on Monday, which bans games": of the law; not "until May 3, when it goes to court"."""
    subject = document.child(clause, "nsubj", "nsubjpass")
    return clause.dep == "relcl" and clause.tag in ("VBZ", "VBP") and subject is not None and subject.tag == "WDT"


def told_by_when(document: Document, tokens: Sequence[Token]) -> Token | None:
    """The verb of a clause right behind a time that says what was then, wherever the parser hung it: "since 2008,
    when she left"."""
    last = max(t.index for t in tokens)
    after = [t for t in document.tokens[last + 1 : last + 3] if t.text != ","][:1]
    if not after or after[0].text.lower() != "when" or after[0].sentence != tokens[0].sentence:
        return None
    verb = document.head(after[0])
    return verb if is_verb(verb) and verb.index > last and verb.dep == "advcl" else None


def told_by_unit(document: Document, tokens: Sequence[Token]) -> Token | None:
    """The verb of a clause that says what was then, on a noun right behind a time: "May 4, the day they left"."""
    last = max(t.index for t in tokens)
    words = document.tokens[last + 1 : last + 4]
    if [w.text.lower() for w in words[:2]] != [",", "the"] or words[-1].text.lower() not in lexicon.PERIODS:
        return None
    return document.child(words[-1], "relcl", "acl")
