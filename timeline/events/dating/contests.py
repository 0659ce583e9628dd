"""The day of a match: what its report tells of the play without a day is of the day it was played.

A text is the report of a match if its lead dates a result of the last days and it has many a word of play. What it
tells of older things stands in the perfect, or behind a date of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.document import Document
from timeline.events import lexicon, objects, syntax
from timeline.events.dating.anchored import Anchored
from timeline.events.standing import Standing
from timeline.events.triggers import Kind, Trigger
from timeline.model import Status
from timeline.reason import AnchorRule

_NEWS = 7  # days before publication: an older result is no report of a match
_LEAD = 2  # sentences in which a report gives its result
_OFTEN = 3  # words of play, or a score, that make a report
_SCORE = re.compile(r"\d{1,3}[-\u2013]\d{1,3}(?!\d)")
_LENDING = (AnchorRule.OWN_TIME, AnchorRule.SHARED, AnchorRule.LEAD, AnchorRule.LEAD_DAY, AnchorRule.TOLD_AGAIN)
_GOING = ("advance", "go", "move", "progress", "sail", "storm", "sweep")
_INTO = ("in", "into", "through", "to")
_ROUNDS = frozenset("final last quarter-final quarterfinal round semi semi-final semifinal".split())
_WITHIN = ("after", "as", "before", "when", "while")  # what they head took place in the match as well


def on_its_day(
    document: Document, triggers: Sequence[Trigger], standings: Sequence[Standing], found: Sequence[Anchored]
) -> list[Anchored]:
    """The dates, with the day of the last result told before for what a report of a match tells in the plain past."""
    result = list(found)
    results = [number for number, trigger in enumerate(triggers) if _is_result(document, trigger, found[number])]
    if not results or triggers[results[0]].token.sentence >= _LEAD or not _is_report(document):
        return result
    played = set(results)
    for number, (trigger, stands) in enumerate(zip(triggers, standings, strict=True)):
        told = [other for other in results if triggers[other].token.sentence <= trigger.token.sentence]
        undated = found[number].rule is AnchorRule.UNDATED and stands.status is Status.HAPPENED
        if not told or not undated or stands.quoted or stands.generic or not _is_plain_past(trigger):
            continue
        main = syntax.is_main(document, trigger.top) and not _in_older_passage(document, triggers, found, number)
        if main or _is_within(document, triggers, trigger, played):
            result[number] = found[told[-1]].by(AnchorRule.CONTEST, further=3)
            played.add(number)
    return result


def _is_result(document: Document, trigger: Trigger, dated: Anchored) -> bool:
    """Whether somebody won or lost on a day of the last week: "beat", "claimed victory"."""
    published, when = document.article.published, dated.when
    if published is None or when is None or when.days != 1 or dated.rule not in _LENDING or when.start is None:
        return False
    return published - _NEWS < when.start <= published and _tells_result(document, trigger)


def _tells_result(document: Document, trigger: Trigger) -> bool:
    """Whether somebody won or lost, helped to, snatched a win or went through to a round: "helped Harfield defeat
    Melton", "snatched a 4-4 draw", "moved into the final"."""
    helped = document.child(trigger.token, "ccomp", "xcomp") if trigger.lemma == "help" else None
    told = objects.direct_object(document, trigger.token)
    outcomes = (told.lemma.lower() if told is not None else "", helped.lemma.lower() if helped is not None else "")
    if trigger.lemma in lexicon.RESULTS or not lexicon.RESULTS.isdisjoint(outcomes):
        return True
    behind = (document.child(t, "pobj") for t in document.children(trigger.token, "prep") if t.text.lower() in _INTO)
    return trigger.lemma in _GOING and any(t is not None and t.lemma.lower() in _ROUNDS for t in behind)


def _is_report(document: Document) -> bool:
    words = {token.lemma.lower() for token in document.tokens if token.pos in ("NOUN", "ADJ")} & lexicon.PLAY
    return len(words) + bool(_SCORE.search(document.article.text)) >= _OFTEN


def _is_plain_past(trigger: Trigger) -> bool:
    group = trigger.group
    plain = group is not None and group.is_plain_past
    return plain and trigger.kind is Kind.VERB


def _is_within(document: Document, triggers: Sequence[Trigger], trigger: Trigger, played: set[int]) -> bool:
    """Whether it stands in a clause of time of what was played: "won after he scored twice"."""
    marks = {token.text.lower() for token in document.children(trigger.top, "mark", "advmod")}
    return (
        trigger.top.dep == "advcl"
        and not marks.isdisjoint(_WITHIN)
        and any(trigger.top.head in (triggers[number].top.index, triggers[number].token.index) for number in played)
    )


def _in_older_passage(document: Document, triggers: Sequence[Trigger], found: Sequence[Anchored], number: int) -> bool:
    """Whether the last dated act before it in its paragraph is older than the match."""
    here = document.sentence_of(triggers[number].token).paragraph
    published = document.article.published or 0
    for other in range(number - 1, -1, -1):
        if document.sentence_of(triggers[other].token).paragraph != here:
            return False
        when = found[other].when
        if when is not None:
            return when.end is not None and when.end <= published - _NEWS
    return False
