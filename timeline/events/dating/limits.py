"""What "until" says of the date of an act, by whether it goes on, was put off or did not come about before."""

from __future__ import annotations

from dataclasses import replace

from timeline.events import lexicon
from timeline.events.dating.anchored import Anchored
from timeline.events.standing import Standing
from timeline.events.triggers import Trigger
from timeline.interval import Interval
from timeline.model import Status
from timeline.reason import AnchorRule

_GOING_ON = (Status.PLANNED, Status.ONGOING)


def limited(anchored: Anchored, trigger: Trigger, stands: Standing) -> Anchored:
    """What goes on, or will, has that date as its end: "will run until 12 May"; what was put off until then, or did not
    come about before, is of that date: "was delayed until May", "did not open until May"."""
    when = anchored.time.interval if anchored.time is not None else None
    if anchored.rule is not AnchorRule.UNTIL or when is None:
        return anchored
    negated = trigger.group is not None and trigger.group.negated
    put_off = stands.status is Status.PLANNED and trigger.lemma in lexicon.PUT_OFF
    if put_off or (negated and stands.status is not Status.DENIED):
        return replace(anchored, when=when, before=None).by(AnchorRule.OWN_TIME)
    if stands.status not in _GOING_ON or when.end is None:
        return anchored
    end = Interval(None, when.end, when.granularity, when.qualifier)
    return replace(anchored, when=end, before=None).by(AnchorRule.UP_TO)
