"""What "until" says of the date of an act, by whether it goes on, was put off or did not come about before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.events import lexicon
from timeline.events.dating.anchored import Anchored
from timeline.events.standing import Standing
from timeline.events.triggers import Trigger
from timeline.interval import Granularity, Interval, of_day
from timeline.model import Status
from timeline.reason import AnchorRule
from timeline.words import say_noun

_GOING_ON = (Status.PLANNED, Status.ONGOING)


def limited(
    triggers: Sequence[Trigger],
    standings: Sequence[Standing],
    owners: dict[int, int],
    found: Sequence[Anchored],
    published: int | None,
) -> list[Anchored]:
    """What goes on, or will, does so from the day of writing to that date: "will run until 12 May", or from the day of
    the plan it is joined to: "will open on 3 May and run until 12 May". What was put off until then, or did not come
    about before, is of that date: "was delayed until May", "did not open until May"."""
    result = list(found)
    for number, (own, trigger, stands) in enumerate(zip(found, triggers, standings, strict=True)):
        when = own.time.interval if own.time is not None else None
        if own.rule is not AnchorRule.UNTIL or when is None:
            continue
        negated = trigger.group is not None and trigger.group.negated
        put_off = stands.status is Status.PLANNED and trigger.lemma in lexicon.PUT_OFF
        if put_off or (negated and stands.status is not Status.DENIED):
            result[number] = replace(own, when=when, before=None).by(AnchorRule.OWN_TIME)
        elif stands.status in _GOING_ON and when.end is not None:
            first = owners.get(trigger.top.head) if trigger.top.dep == "conj" else None
            result[number] = _going_on(own, when, found[first] if first is not None else None, published)
    return result


def _going_on(own: Anchored, when: Interval, first: Anchored | None, published: int | None) -> Anchored:
    """From publication, or the later start that the text gives, to the end; only up to it where neither is known."""
    begun = first.when.start if first is not None and first.when is not None else None
    start, why = published, "published"
    if begun is not None and published is not None and begun > published:
        start, why = begun, "from"
    if start is None or when.end is None or when.end <= start:
        return replace(own, when=replace(when, start=None), before=None).by(AnchorRule.UP_TO)
    steps = (*own.reason.steps, f"{why} {say_noun(of_day(start))}")
    going = replace(when, start=start, granularity=Granularity.DAY)
    return replace(own, when=going, before=None, reason=replace(own.reason, steps=steps)).by(AnchorRule.UP_TO)
