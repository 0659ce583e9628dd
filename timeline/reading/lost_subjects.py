"""Main verbs without a subject in the tree the parser gives: who did it, whom it took for something else.

"The two held talks" is no two held talks; in "fighting between gangs killed three" nobody was fighting; in "according
to the coach, Hill, the robot scored" no coach is a robot.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.document import Document, Token
from timeline.inflection import base_forms, inflect

_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")


def _pairs(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "the two held talks" where the parser has two held talks, and no verb."""
    noun = next((t for t in words if t.head == t.index), None)
    if noun is None or noun.pos != "NOUN" or len(words) < 4 or any(t.dep in _SUBJECTS for t in words):
        return
    the, two, verb = words[:3]
    if the.text.lower() != "the" or two.tag != "CD" or {two.head, verb.head} != {noun.index}:
        return
    base = next(iter(base_forms(verb.text.lower(), "VERB")), "")
    if verb.dep != "amod" or base in ("", verb.text.lower()) or inflect(base, "VBD") != verb.text.lower():
        return
    yield replace(the, head=two.index)
    yield replace(two, head=verb.index, dep="nsubj")
    yield replace(verb, head=verb.index, dep="ROOT", tag="VBD", pos="VERB", lemma=base)
    yield replace(noun, head=verb.index, dep="dobj")
    around = document.children(noun, "npadvmod", "punct", "advcl", "advmod")
    yield from (replace(word, head=verb.index) for word in around)


def _doings(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The subject of "fighting between gangs killed three" where the parser has somebody who killed while fighting."""
    first = words[0]
    verb = document.head(first)
    if first.tag != "VBG" or first.dep != "advcl" or verb.head != verb.index or verb.tag not in ("VBD", "VBZ"):
        return
    if document.child(verb, *_SUBJECTS) or document.child(first, "dobj", "ccomp", "xcomp", "acomp"):
        return
    yield replace(first, dep="nsubj", tag="NN", pos="NOUN", lemma=first.text.lower())


def _behind_sources(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The subject of "according to the coach, Hill, the robot scored" where the parser has a coach called a robot."""
    source = words[0]
    verb = document.head(source)
    if source.text.lower() != "according" or verb.tag not in ("VBD", "VBZ", "VBP") or document.child(verb, *_SUBJECTS):
        return
    aside = [t for t in words if t.dep == "appos" and source.index < t.index < verb.index]
    if not aside:
        return
    who = aside[-1]
    first = min((who, *document.children(who)), key=lambda t: t.index)
    if document.tokens[first.index - 1].text == ",":
        yield replace(who, head=verb.index, dep="nsubj")


def _set_off(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The subject of "their paper, published in Cell, was ignored" where the parser has a paper that published."""
    for who, comma, told in zip(words, words[1:], words[2:], strict=False):
        main = document.head(told)
        if comma.text != "," or told.dep != "ccomp" or told.tag not in ("VBD", "VBN") or who.head != told.index:
            continue
        helped = document.child(main, "auxpass", "aux")
        if who.dep != "nsubj" or helped is None or helped.index < told.index or document.child(main, *_SUBJECTS):
            continue
        if document.tokens[helped.index - 1].text != ",":
            continue
        yield replace(who, head=main.index, dep="nsubjpass" if helped.dep == "auxpass" else "nsubj")
        yield replace(told, head=who.index, dep="acl", tag="VBN")


def _behind_openings(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The subject of "in the spring, Ann Hill, its head, was elected" where the parser has a spring called Hill."""
    opening = words[0]
    verb = document.head(opening)
    if opening.dep != "prep" or opening.text.lower() == "according" or document.child(verb, *_SUBJECTS):
        return
    if verb.tag not in ("VBD", "VBZ", "VBP") and not document.child(verb, "aux", "auxpass"):
        return
    who = next((t for t in document.subtree(opening) if t.dep == "appos" and t.pos == "PROPN"), None)
    if who is None or document.tokens[document.subtree(who)[0].index - 1].text != ",":
        return
    if document.head(who).pos == "NOUN" and document.subtree(who)[-1].index < verb.index:
        passive = document.child(verb, "auxpass") is not None
        yield replace(who, head=verb.index, dep="nsubjpass" if passive else "nsubj")


def _behind_days(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The subject of "on May 4 Hill, its founder, took leave" where the parser has a Hill of May."""
    for on, month, day, first in zip(words, words[1:], words[2:], words[3:], strict=False):
        if on.dep != "prep" or month.ent_type != "DATE" or day.tag != "CD" or first.pos != "PROPN":
            continue
        verb, who = document.head(on), document.head(month)
        taken = who.head == on.index and who.dep == "pobj" and who.pos == "PROPN" and day.index < who.index < verb.index
        if not taken or verb.tag not in ("VBD", "VBZ", "VBP") or document.child(verb, *_SUBJECTS):
            continue
        yield replace(who, head=verb.index, dep="nsubj")
        yield replace(month, head=on.index, dep="pobj")
        yield replace(day, head=month.index, dep="nummod")


def _behind_matches(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The subject of "said after the match that talks with a firm would begin" where the parser has a match that
    talks."""
    for that, doing in pairwise(words):
        clause = next((t for t in words if t.index > doing.index and t.dep == "ccomp"), None)
        if that.tag != "WDT" or that.head != doing.index or doing.tag != "VBZ" or doing.dep != "relcl":
            continue
        if clause is None or clause.head > that.index or document.child(clause, *_SUBJECTS, "mark"):
            continue
        if any(t.tag == "MD" for t in document.children(clause, "aux")):
            passive = document.child(clause, "auxpass") is not None
            yield replace(that, head=clause.index, dep="mark", tag="IN", pos="SCONJ")
            yield replace(doing, head=clause.index, dep="nsubjpass" if passive else "nsubj", tag="NNS", pos="NOUN")


SLIPS = (_behind_matches, _pairs, _doings, _behind_sources, _set_off, _behind_openings, _behind_days)
