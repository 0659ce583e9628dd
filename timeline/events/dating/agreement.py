"""Agreement of a time with the tense of its verb: of the readings it has, the one that lies where the verb looks."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.document import Document
from timeline.events import lexicon
from timeline.events.dating.anchored import Anchored
from timeline.events.standing import Ground, Standing
from timeline.events.triggers import Kind, Trigger
from timeline.model import Anchor, Aspect, Reading, Status, Tense, TimeExpression
from timeline.reason import AnchorRule, DateReason
from timeline.words import say_noun

_POINTING = re.compile(r"(?:next|last|this|coming|past|previous|following)\b", re.IGNORECASE)
_THIS_DAY = re.compile(
    r"(?:over )?this (?:past )?(?:weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)", re.IGNORECASE
)

_TELLING_NO_PLAN = frozenset("be follow have mark".split())  # "the crash follows another in mid-May"
_LATELY, _NEXT_YEAR = 62, 240  # days


def agreeing(anchored: Anchored, trigger: Trigger, stands: Standing, published: int) -> Anchored:
    """The reading of a time that agrees with the tense: what was done lies behind publication, what is told in
    the plain present with a day ("takes office on Friday") ahead of it."""
    time, when = anchored.time, anchored.when
    ahead = True if stands.ground is Ground.SET_AHEAD else _direction(trigger)
    if time is None or when is None or ahead is None or time.anchor is Anchor.ABSOLUTE:
        return anchored
    if _POINTING.match(time.timex.text):
        if ahead or trigger.kind not in (Kind.VERB, Kind.STATE):
            return anchored  # "next summer" says where it lies
        over = _just_over(anchored, published)
        to_come = over is anchored and when.start is not None and when.start > published
        return _contradicted(time) if to_come and stands.status is Status.HAPPENED else over
    if when.start is None or when.end is None or (when.end > published if ahead else when.start <= published):
        return anchored
    for other in time.alternatives:
        start, end = other.interval.start, other.interval.end
        if start is None or end is None:
            continue
        if end > published if ahead else start <= published:
            return _as_read(anchored, other, ahead=ahead)
    return anchored if ahead else _contradicted(time)  # what was done does not lie ahead


def _as_read(anchored: Anchored, other: Reading, *, ahead: bool) -> Anchored:
    steps = (*anchored.reason.steps, f"but the verb looks {'ahead' if ahead else 'back'}: {other.why}")
    return replace(anchored, when=other.interval, reason=replace(anchored.reason, steps=steps))


def _contradicted(time: TimeExpression) -> Anchored:
    return Anchored(reason=DateReason(AnchorRule.CONTRADICTED, owed=time.timex.text))


def _just_over(anchored: Anchored, published: int) -> Anchored:
    """ "This weekend" of what was done, written before the next one begins, is the one that is over."""
    time, when = anchored.time, anchored.when
    assert time is not None and when is not None
    if not _THIS_DAY.fullmatch(time.timex.text) or when.start is None or when.end is None or when.start <= published:
        return anchored
    over = replace(when, start=when.start - 7, end=when.end - 7)
    steps = (*anchored.reason.steps, f"but the verb looks back: {say_noun(over)}, the one that is over")
    return replace(anchored, when=over, reason=replace(anchored.reason, steps=steps))


def just_gone(document: Document, anchored: Anchored, trigger: Trigger, published: int) -> Anchored:
    """The month just over, not that of next year, for what was agreed or promised: "agreed to meet in February", told
    in March."""
    time, when, word = anchored.time, anchored.when, document.head(trigger.top)
    given = trigger.top.dep == "xcomp" and trigger.top.tag == "VB" and word.tag == "VBD"
    if time is None or when is None or when.start is None or not given or word.lemma not in lexicon.COMMISSIVE:
        return anchored
    for other in time.alternatives:
        end = other.interval.end
        if end is not None and 0 <= published + 1 - end < _LATELY and when.start - published > _NEXT_YEAR:
            return _as_read(anchored, other, ahead=False)
    return anchored


def _direction(trigger: Trigger) -> bool | None:
    """True when the verb group looks ahead, False when it looks back, None when it does not say."""
    group = trigger.group
    if group is None or trigger.kind is Kind.NOUN:
        return None
    if group.tense is Tense.FUTURE:
        return None if trigger.chain[0].tag == "VBD" else True  # "was to meet on Friday": then still ahead
    if group.tense is Tense.PAST or group.aspect is Aspect.PERFECT:
        return False if len(trigger.chain) == 1 and not group.modal else None
    plain = group.finite and group.tense is Tense.PRESENT and group.aspect is Aspect.NONE and not group.modal
    return True if plain and trigger.lemma not in _TELLING_NO_PLAN and not group.passive else None
