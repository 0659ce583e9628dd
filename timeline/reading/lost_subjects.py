"""Main verbs without a subject in the tree the parser gives: who did it, whom it took for something else.

"The two held talks" is no two held talks; in "fighting between gangs killed three" nobody was fighting; in "according
to the coach, Hill, the robot scored" no coach is a robot.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.document import Token
from timeline.inflection import base_forms, inflect

_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")


def lost_subjects(words: Sequence[Token]) -> Iterator[Token]:
    """The words of a sentence that change when its main verb is given its subject."""
    yield from _pairs(words)
    if words[0].head != words[0].index and not _has_subject(words, words[words[0].head - words[0].index]):
        yield from _doings(words)
        yield from _behind_sources(words)


def _has_subject(words: Sequence[Token], verb: Token) -> bool:
    return any(t.head == verb.index and t.dep in _SUBJECTS for t in words)


def _pairs(words: Sequence[Token]) -> Iterator[Token]:
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
    for word in words:
        if word.head == noun.index and word.dep in ("npadvmod", "punct", "advcl", "advmod"):
            yield replace(word, head=verb.index)


def _doings(words: Sequence[Token]) -> Iterator[Token]:
    """The subject of "fighting between gangs killed three" where the parser has somebody who killed while fighting."""
    first = words[0]
    verb = words[first.head - first.index]
    if first.tag != "VBG" or first.dep != "advcl" or verb.head != verb.index or verb.tag not in ("VBD", "VBZ"):
        return
    if any(t.head == first.index and t.dep in ("dobj", "ccomp", "xcomp", "acomp") for t in words):
        return
    yield replace(first, dep="nsubj", tag="NN", pos="NOUN", lemma=first.text.lower())


def _behind_sources(words: Sequence[Token]) -> Iterator[Token]:
    """The subject of "according to the coach, Hill, the robot scored" where the parser has a coach called a robot."""
    source = words[0]
    verb = words[source.head - source.index]
    if source.text.lower() != "according" or verb.tag not in ("VBD", "VBZ", "VBP"):
        return
    aside = [t for t in words if t.dep == "appos" and source.index < t.index < verb.index]
    if not aside:
        return
    who = aside[-1]
    first = min((t.index for t in words if t.head == who.index), default=who.index)
    if words[min(first, who.index) - words[0].index - 1].text == ",":
        yield replace(who, head=verb.index, dep="nsubj")
