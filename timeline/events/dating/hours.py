"""Acts of which an hour is told and no day: "left Sund on Monday and ran aground when fog came down at 9:20 p.m."."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.document import Document
from timeline.events.dating.anchored import Anchored
from timeline.events.dating.attaching import attach, tells_a_day
from timeline.events.standing import Standing
from timeline.events.triggers import Kind, Trigger
from timeline.interval import Interval
from timeline.model import Anchor, Status, Tense, TimeExpression, Unresolved
from timeline.reason import AnchorRule, DateReason

_NEAR = 2  # sentences from the day, or from the hour before, to the next hour of it


@dataclass(frozen=True, slots=True)
class _Told:
    """A time that says which day it is: the sentence it stands in, and whether that is the day of saying something."""

    when: Interval
    sentence: int
    of_saying: bool


def at_their_hour(
    document: Document,
    triggers: Sequence[Trigger],
    standings: Sequence[Standing],
    owners: dict[int, int],
    times: Sequence[TimeExpression | Unresolved],
    found: list[Anchored],
) -> list[Anchored]:
    """What was done at an hour is of the day told shortly before it, or of the next where the clock has come round; not
    of the day on which somebody said so ("said on Friday that the shop was robbed at 7 p.m.")."""
    published = document.article.published
    result = list(found)
    for time in _of_a_day(document, triggers, owners, times):
        when = time.interval
        if when is None or when.start is None or (published is not None and when.start > published):
            continue
        for number, attachment in attach(document, triggers, owners, time):
            own = result[number]
            if own.rule is AnchorRule.UNDATED and _is_done(triggers[number], standings[number]):
                steps = attachment.steps + 3
                reason = DateReason(AnchorRule.HOUR, time.reason)
                result[number] = Anchored(when, time=time, anchor=time.anchor, reason=reason, steps=steps)
    return result


def is_hour(time: TimeExpression) -> bool:
    """Whether it is an hour of a day told before it."""
    return time.interval is not None and time.anchor is Anchor.PREVIOUS and not tells_a_day(time)


def _of_a_day(
    document: Document,
    triggers: Sequence[Trigger],
    owners: dict[int, int],
    times: Sequence[TimeExpression | Unresolved],
) -> Iterator[TimeExpression]:
    """The hours whose day stands shortly before them, or that of the hour before."""
    last: _Told | None = None
    dated = (time for time in times if isinstance(time, TimeExpression) and time.interval is not None)
    for time in sorted(dated, key=lambda one: one.timex.span):
        tokens = document.tokens_in(time.timex.span)
        if not tokens or time.interval is None or time.interval.days != 1:
            continue
        here, said = tokens[0].sentence, False
        if is_hour(time):
            if last is None or last.of_saying or here - last.sentence > _NEAR or not _goes_on(last.when, time.interval):
                continue
            yield time
        else:
            said = any(triggers[n].kind is Kind.REPORT for n, _ in attach(document, triggers, owners, time))
        last = _Told(time.interval, here, said)


def _goes_on(day: Interval, hour: Interval) -> bool:
    """Whether an hour is of a day or of the one after it."""
    return day.start is not None and hour.start in (day.start, day.start + 1)


def _is_done(trigger: Trigger, stands: Standing) -> bool:
    group = trigger.group
    told = trigger.kind is Kind.VERB and group is not None and group.tense is Tense.PAST and not group.modal
    return told and stands.status is Status.HAPPENED and not stands.quoted and not stands.generic
