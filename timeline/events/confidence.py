"""How sure an event is, 0 to 1: the trust in the rule of its date times that which every caveat leaves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from timeline.entities import Linking
from timeline.events.dating.anchored import Anchored
from timeline.events.participants import Frame
from timeline.events.standing import Standing
from timeline.events.triggers import Kind, Trigger
from timeline.interval import Granularity, Interval
from timeline.model import Anchor, Certainty, Reading
from timeline.reason import AnchorRule, Caveat, CaveatKind

_ANCHORS = {Anchor.DCT: CaveatKind.PUBLICATION, Anchor.PREVIOUS: CaveatKind.TOLD_BEFORE}
_YEAR = 400  # days: the other direction of a date without its year is less far
_SIDE_CLAUSES = ("acl", "advcl", "ccomp", "pcomp", "relcl")
_VAGUE = (Granularity.DECADE, Granularity.CENTURY)


def confidence(rule: AnchorRule, caveats: Iterable[Caveat]) -> float:
    """The trust in a rule, less for every caveat.

    >>> confidence(AnchorRule.OWN_TIME, (Caveat(CaveatKind.QUOTED),))
    0.76
    """
    sure = rule.trust
    for caveat in caveats:
        sure *= caveat.kind.trust
    return round(sure, 3)


def caveats(
    trigger: Trigger, anchored: Anchored, standing: Standing, arguments: Frame, linking: Linking
) -> Iterator[Caveat]:
    """What can be seen to be doubtful about an event's date, verb and names."""
    yield from _date(anchored)
    yield from _verb(trigger, standing)
    yield from _names(trigger, arguments, linking, anchored)


def _date(anchored: Anchored) -> Iterator[Caveat]:
    if anchored.anchor in _ANCHORS:
        yield Caveat(_ANCHORS[anchored.anchor])
    if (other := _years_apart(anchored)) is not None:
        yield Caveat(CaveatKind.OTHER_YEAR, other.why)
    if anchored.when is not None and anchored.when.granularity in _VAGUE:
        yield Caveat(CaveatKind.VAGUE, anchored.when.granularity.value)
    if anchored.rule is AnchorRule.OWN_TIME and anchored.steps > 2:
        yield Caveat(CaveatKind.FAR)


def _years_apart(anchored: Anchored) -> Reading | None:
    """Another reading of a date with its year left out that lies years away: "28 October", told after 2004 or now."""
    time, when = anchored.time, anchored.when
    if time is None or when is None or not time.timex.value.startswith("XXXX-"):
        return None
    return next((r for r in time.alternatives if _apart(r.interval, when) > _YEAR), None)


def _apart(one: Interval, other: Interval) -> int:
    return abs((one.start or 0) - (other.start or 0))


def _verb(trigger: Trigger, standing: Standing) -> Iterator[Caveat]:
    if trigger.kind is Kind.NOUN:
        yield Caveat(CaveatKind.ONLY_NAMED, trigger.token.text)
    elif trigger.kind is Kind.STATE:
        yield Caveat(CaveatKind.STATE, trigger.token.text)
    elif trigger.token.tag == "VBG":
        yield Caveat(CaveatKind.GOING_ON, trigger.token.text)
    elif trigger.kind is Kind.VERB and trigger.group is not None and not trigger.group.finite:
        yield Caveat(CaveatKind.PASSING, trigger.token.text)
    elif trigger.top.dep == "advcl":
        yield Caveat(CaveatKind.BESIDE)
    if standing.certainty is Certainty.ALLEGED:
        yield Caveat(CaveatKind.ALLEGED)
    if standing.quoted:
        yield Caveat(CaveatKind.QUOTED)


def _names(trigger: Trigger, arguments: Frame, linking: Linking, anchored: Anchored) -> Iterator[Caveat]:
    named = False
    for _, head in arguments.heads():
        referent = linking.at(head.index)
        named |= referent is not None
        if referent is None and head.pos == "PRON":
            yield Caveat(CaveatKind.NOBODY, head.text)
        elif referent is not None and referent.certainty < 0.7:
            yield Caveat(CaveatKind.GUESSED, head.text, " and ".join(entity.name for entity in referent.entities))
    if anchored.rule is AnchorRule.UNDATED and not named:
        yield Caveat(CaveatKind.NAMELESS)
    elif not named and trigger.kind is not Kind.NOUN and trigger.top.dep in _SIDE_CLAUSES:
        yield Caveat(CaveatKind.ASIDE)
