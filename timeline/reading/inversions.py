"""Sentences turned round, whose subject stands behind the verb: "also charged was Ann Hill", "among those killed was a
teacher". The parser hangs the subject on "was", as what something is; or a main clause that it turns round itself ("he
died on 3 May, a month before the trial began"), a condition ("should the deal go through"), and what is denied
of it ("had lied - a claim it rejects").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.document import Document, Token

_CLAIMS = frozenset("accusation allegation assertion charge claim suggestion".split())
_PARTING = frozenset(("--", "-", "–", "—", ","))
_UNITS = frozenset("minute hour day week month year".split())
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


def _turned_distances(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The main clause of "he died on 3 May, a month before the trial began", which the parser has for what began."""
    for unit, side in pairwise(words):
        began = document.head(unit)
        if unit.dep != "npadvmod" or unit.lemma.lower() not in _UNITS or side.text.lower() not in ("after", "before"):
            continue
        died = next((t for t in document.children(began, "ccomp") if t.index < unit.index), None)
        first = document.subtree(unit)[0].index
        if began.dep != "ROOT" or began.index < side.index or died is None or document.tokens[first - 1].text != ",":
            continue
        yield replace(died, head=died.index, dep="ROOT")
        yield replace(began, head=died.index, dep="advcl")
        yield replace(side, head=began.index, dep="mark")
        who = document.child(began, "nsubj", "nsubjpass")
        for noun in document.children(side, "pobj"):  # "after its rival Orion made"
            yield replace(noun, head=(who or began).index, dep="nsubj" if who is None else "nmod")


def _conditions(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The clause of "it would pay should the deal go through", which is a condition, and "should" its "if"."""
    for should in words[1:]:
        verb, before = document.head(should), document.tokens[should.index - 1]
        subjects = document.children(verb, "nsubj", "nsubjpass")
        if should.text.lower() != "should" or should.dep != "aux" or not subjects or subjects[-1].index < should.index:
            continue
        if verb.dep in ("ccomp", "relcl", "conj", "advcl", "acl") and before.tag not in ("WRB", "WP", "WDT"):
            main = document.head(verb)
            above = main if main.pos in ("VERB", "AUX") else document.head(main)
            yield replace(should, dep="mark", pos="SCONJ", tag="IN")
            yield replace(verb, head=above.index, dep="advcl")
            yield from (replace(thing, head=above.index, dep="dobj") for thing in subjects[:-1])


def _asides(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "rivals had called for it -- a claim police have denied", where the parser has rivals denied by a
    claim police, and of "the firm had lied - a claim it rejects", where it has a lied claim."""
    for mark, article, claim in zip(words, words[1:], words[2:], strict=False):
        if mark.text not in _PARTING or article.text.lower() not in ("a", "an") or claim.lemma not in _CLAIMS:
            continue
        police = document.head(claim)
        denied = document.head(police)
        called = next((t for t in document.children(denied, "ccomp") if t.index < mark.index), None)
        if claim.dep == "compound" and police.dep == "nsubj" and denied.dep == "ROOT" and called is not None:
            yield replace(called, head=called.index, dep="ROOT")
            yield replace(denied, head=claim.index, dep="relcl")
            yield replace(claim, head=called.index, dep="appos")
            yield replace(article, head=claim.index)
        elif claim.dep == "dobj" and document.child(claim, "relcl") is not None:
            yield replace(claim, dep="appos")


SLIPS = (_participles_first, _among_them, _speakers_last, _turned_distances, _conditions, _asides)
