"""Reference dates: background that the article names or describes but does not date.

Never over a date of the text (the day in "the September 11 attacks" is part of a name, no date);
always marked as reference, with its source in the reason.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.document import Document, Token
from timeline.events import lexicon, syntax
from timeline.events.dating.anchored import UNDATED, Anchored
from timeline.events.dating.references import ReferenceMatch, References
from timeline.events.standing import Standing
from timeline.events.triggers import Trigger
from timeline.model import Anchor, Span, Status
from timeline.reason import AnchorRule, DateReason
from timeline.verbs import is_verb

_SETTING = frozenset("in during at of by on with".split())


def refer(
    document: Document,
    triggers: Sequence[Trigger],
    standings: Sequence[Standing],
    found: Sequence[Anchored],
    references: References,
) -> list[Anchored]:
    """The dates with those of well-known events put where the text gives none."""
    matches: dict[int, tuple[ReferenceMatch, ...]] = {}
    result = list(found)
    for number, (trigger, stands) in enumerate(zip(triggers, standings, strict=True)):
        own = result[number]
        if stands.status is not Status.HAPPENED or (own.rule is not AnchorRule.UNDATED and _has_year(own)):
            continue
        sentence = document.sentence_of(trigger.token)
        if sentence.index not in matches:
            text = document.article.text[sentence.start : sentence.end]
            here = references.match(text, offset=sentence.start)
            matches[sentence.index] = tuple(m for m in here if _is_past(m, document.article.published))
        named = next((m for m in matches[sentence.index] if _in_name(own, m)), None)
        if own.rule is not AnchorRule.UNDATED and named is None:
            continue
        told = next((m for m in matches[sentence.index] if _tells(document, trigger, m)), None)
        if told is not None:
            result[number] = _dated(told)
        elif named is not None:
            result[number] = _beside(own, named)
    return result


def _has_year(anchored: Anchored) -> bool:
    return anchored.time is None or anchored.time.anchor is Anchor.ABSOLUTE


def _in_name(anchored: Anchored, match: ReferenceMatch) -> bool:
    """Whether the time an event was given is only a part of the known event's name."""
    if anchored.time is None or not match.by_name:
        return False
    span = anchored.time.timex.span
    return match.span.start <= span.start and span.end <= match.span.end


def _beside(anchored: Anchored, match: ReferenceMatch) -> Anchored:
    """What is left for an event that only stands beside the name: its bound, where the text says after or before."""
    when = match.event.when
    match anchored.rule:
        case AnchorRule.AFTER:
            return replace(UNDATED, after=when.end)
        case AnchorRule.BEFORE | AnchorRule.UNTIL:
            return replace(UNDATED, before=when.start)
        case _:
            return UNDATED


def _tells(document: Document, trigger: Trigger, match: ReferenceMatch) -> bool:
    """Whether a trigger tells the known event, not what was done after it or on its anniversary."""
    words = (trigger.token,) if trigger.noun is None else (trigger.token, trigger.noun)
    if any(word.start < span.end and span.start < word.end for word in words for span in match.found):
        return any(match.dates(word.span, trigger.lemma) for word in words)
    if not match.dates(trigger.span, trigger.lemma) or _is_of_another(document, trigger, match):
        return False
    return any(_belongs(document, trigger, span) for span in match.found)


def _is_of_another(document: Document, trigger: Trigger, match: ReferenceMatch) -> bool:
    """Whether another event does what a trigger tells: "the resignation is the latest crisis to hit Nepal"."""
    doer = syntax.subject(document, trigger.token)
    if doer is None or doer.lemma.lower() not in lexicon.EVENT_NOUNS:
        return False
    return not any(doer.start < span.end and span.start < doer.end for span in match.found)


def _belongs(document: Document, trigger: Trigger, name: Span) -> bool:
    """Whether a name is an argument of a trigger ("killed in the attack"), or what a clause describes ("the Call,
    an initiative launched by ...")."""
    tokens = document.tokens_in(name)
    inside = {token.index for token in tokens}
    top = next((t for t in tokens if t.head not in inside or t.head == t.index), None)
    if top is None:
        return False
    described = document.head(trigger.top)
    if trigger.top.dep in ("acl", "relcl") and (described.index in inside or _renames(document, described, top)):
        return True
    telling = {token.index for token in (*trigger.chain, trigger.token)}
    hops, current = 0, top
    while (head := document.head(current)) is not current:
        if head.index in telling:
            return True
        if head.dep in ("prep", "agent") and head.text.lower() not in _SETTING:
            return False
        if is_verb(head) or (hops := hops + (current.dep in ("prep", "poss"))) > 1:
            return False
        if current.dep == "prep" and current.text.lower() == "of":
            return False  # "the anniversary of"
        current = head
    return False


def _renames(document: Document, noun: Token, name: Token) -> bool:
    """Whether a noun is another word for a name beside it: "the Call, an initiative"."""
    if noun.dep == "appos" and document.head(noun) is name:
        return True
    return document.head(name) is noun and name.dep in ("appos", "nmod")


def _is_past(match: ReferenceMatch, published: int | None) -> bool:
    start = match.event.when.start
    return published is None or start is None or start <= published


def _dated(match: ReferenceMatch) -> Anchored:
    reason = DateReason(AnchorRule.REFERENCE, (match.why,), match.event.name, match.event.source)
    return Anchored(match.event.when, anchor=Anchor.REFERENCE, reason=reason)
