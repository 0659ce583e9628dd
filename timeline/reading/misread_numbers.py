"""Numbers, and what is counted, taken for other words: scores, margins, tolls."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.document import Document, Token

_COUNTING = frozenset("confirm count find leave record report".split())
_HARMED = frozenset("dead homeless hospitalised hospitalized hurt injured killed missing stranded wounded".split())


def _scores(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The numbers of "beat Leeds 17-10" where the parser hangs each on the verb, or has the second for who is
    beaten."""
    for who, first, dash, second in zip(words, words[1:], words[2:], words[3:], strict=False):
        touching = first.end == dash.start and dash.end == second.start
        if not touching or dash.text not in ("-", "\u2013") or not first.tag == second.tag == "CD":
            continue
        verb = document.head(who)
        beaten = who.dep == "npadvmod" and who.pos == "PROPN" and verb.pos == "VERB"
        if beaten and {first.head, second.head} <= {verb.index, who.index, first.index}:
            yield replace(who, dep="dobj")
            yield replace(first, head=verb.index, dep="npadvmod")
        elif first.head != second.head:
            continue
        yield replace(dash, head=first.index, dep="punct")
        yield replace(second, head=first.index, dep="nummod")


def _margins(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The "by" of "the motion failed by four votes" where the parser has four votes that fail it."""
    for by in words:
        verb, margin = document.head(by), document.child(by, "pobj")
        active = (
            verb.tag == "VBD" and document.child(verb, "nsubj") and not document.child(verb, "auxpass", "nsubjpass")
        )
        if by.dep == "agent" and active and margin is not None and document.child(margin, "nummod"):
            yield replace(by, dep="prep")


def _tolls(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "left 30 wounded", "counted 12 killed and 30 wounded" where the parser has the wounded who left."""
    for number, state in pairwise(words):
        verb = document.head(number)
        counted = number.dep == "dobj" and (number.tag == "CD" or document.child(number, "nummod") is not None)
        if not counted or verb.lemma not in _COUNTING or state.dep not in ("acl", "advcl"):
            continue
        if state.head not in (verb.index, number.index) or state.text.lower() not in _HARMED:
            continue
        yield replace(state, head=verb.index, dep="oprd")
        for other in document.children(number, "conj", "cc"):
            if other.index > state.index:
                yield replace(other, head=verb.index)


def _numbers(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "reached No 14", "moved to No. 4", where the parser has no 14 and what is called No."""
    for no, after in pairwise(words):
        number = words[after.index - words[0].index + 1] if after.text == "." and after is not words[-1] else after
        if no.text not in ("No", "Nos") or not number.text.isdigit():
            continue
        yield replace(no, head=number.index, dep="nmod", pos="NOUN", tag="NN", lemma="no.")
        if number is not after:
            yield replace(after, head=no.index, dep="punct", pos="PUNCT", tag=".")
            above = document.head(no)
            if above.index not in (number.index, after.index):
                yield replace(number, head=above.index, dep=no.dep)


SLIPS = (_scores, _margins, _tolls, _numbers)
