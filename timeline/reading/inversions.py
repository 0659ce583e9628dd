"""Sentences turned round, whose subject stands behind the verb: "also charged was Ann Hill", "among those killed was a
teacher". The parser hangs the subject on "was", as what something is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.document import Document, Token

_SUBJECTS = ("attr", "nsubj", "nsubjpass", "acomp")


def _participles_first(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The subject of "also charged was Ann Hill", "leading the team was Ann Hill"."""
    for helper in words:
        verb = document.head(helper)
        if helper.lemma != "be" or helper.dep not in ("aux", "auxpass") or helper.index < verb.index:
            continue
        behind = [t for t in document.children(helper, *_SUBJECTS) if t.index > helper.index]
        if verb.tag in ("VBN", "VBG") and verb.lemma != "go" and behind:
            yield from _told_of(verb, helper, behind[0])


def _among_them(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "among those killed was a teacher", "among the wounded were two boys": the teacher was killed."""
    for among in words:
        be = document.head(among)
        those = document.child(among, "pobj")
        if among.text.lower() != "among" or be.lemma != "be" or among.index > be.index or those is None:
            continue
        done = those if those.tag == "VBN" else document.child(those, "acl")
        behind = [t for t in document.children(be, *_SUBJECTS) if t.index > be.index]
        if done is None or done.tag not in ("VBN", "VBG") or done.index > be.index or not behind:
            continue
        above = done.index if be.head == be.index else be.head
        yield replace(done, head=above, dep=be.dep, pos="VERB")
        yield from (replace(t, head=done.index) for t in document.children(be) if t is not among)
        yield replace(among, head=done.index, dep="dep")
        yield from _told_of(done, be, behind[0])


def _told_of(verb: Token, be: Token, subject: Token) -> Iterator[Token]:
    """A participle with its "was" and its subject; what "are" says was done, or is being done, as well."""
    done_to = verb.tag == "VBN"
    yield replace(be, head=verb.index, dep="auxpass" if done_to else "aux", tag="VBD" if done_to else be.tag)
    yield replace(subject, head=verb.index, dep="nsubjpass" if done_to else "nsubj")


def _speakers_last(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The speaker of "the fire may spread, warned Ann Hill", whom the parser has as the one who is warned."""
    for comma, verb in pairwise(words):
        who = document.child(verb, "dobj")
        said = document.child(verb, "ccomp")
        if (
            comma.text != ","
            or verb.tag not in ("VBD", "VBZ")
            or who is None
            or said is None
            or said.index > comma.index
        ):
            continue
        named = who.pos == "PROPN" and document.subtree(who)[0].index == verb.index + 1
        if named and document.child(verb, "nsubj", "nsubjpass") is None:
            yield replace(who, dep="nsubj")


SLIPS = (_participles_first, _among_them, _speakers_last)
