"""Another publication date for an article: its dates follow, from the stored time expressions, without re-reading."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from timeline.interval import Interval, of_day
from timeline.model import Anchor, Event, Evidence, Extraction, Span, TimeExpression, Timex, Unresolved
from timeline.reason import UNTOLD, AnchorRule, DateReason

Resolved = TimeExpression | Unresolved


class Resolve(Protocol):
    """`timeline.timex.resolve`: given by the caller, for it costs more to import than a page may."""

    def __call__(self, timexes: Sequence[Timex], *, dct: int | None) -> tuple[Resolved, ...]:
        """The time each expression means, one for one."""


def redated(extraction: Extraction, published: int | None, source: str, *, resolve: Resolve) -> Extraction:
    """The same reading of an article published on another day (None: not known).

    A date that was a time expression's stays that expression's; one that was the day of
    publication moves with it. Event by event, whatever was merged inside one article.
    """
    every: tuple[Resolved, ...] = (*extraction.times, *extraction.unresolved)
    old = {one.timex.span: one for one in every}
    timexes = [old[span].timex for span in sorted(old)]
    new = {one.timex.span: one for one in resolve(timexes, dct=published)}
    shift = _Shift(old, new, extraction.article.published, published)
    return replace(
        extraction,
        article=replace(extraction.article, published=published, published_source=source),
        events=tuple(map(shift.event, extraction.events)),
        times=tuple(one for one in new.values() if isinstance(one, TimeExpression)),
        unresolved=tuple(one for one in new.values() if isinstance(one, Unresolved)),
    )


def _interval(one: Resolved) -> Interval | None:
    return one.interval if isinstance(one, TimeExpression) else None


@dataclass(frozen=True, slots=True)
class _Shift:
    """From what the time expressions meant to what they mean now."""

    old: dict[Span, Resolved]
    new: dict[Span, Resolved]
    was: int | None
    now: int | None

    def event(self, event: Event) -> Event:
        """An event with its evidence, date and bounds moved."""
        told = tuple(map(self._evidence, event.evidence))
        source = next((i for i, each in enumerate(event.evidence) if each.when == event.when), 0)
        if not told:
            return event
        before, after = event.evidence[source], told[source]
        made = replace(event, evidence=told, when=after.when, anchor=after.anchor, reason=after.reason)
        if after.when is None:
            return replace(made, before=self._bound(event.before, before), after=self._bound(event.after, before))
        return replace(made, before=None, after=None)

    def _evidence(self, told: Evidence) -> Evidence:
        if told.time is not None:
            return self._follow(told, told.time)
        if told.anchor is Anchor.DCT and told.when is not None:
            when = None if self.now is None else of_day(self.now)
            return replace(told, when=when, reason=UNTOLD if when is None else told.reason)
        return self._found_at_last(told)

    def _follow(self, told: Evidence, time: TimeExpression) -> Evidence:
        now = self.new.get(time.timex.span)
        if not isinstance(now, TimeExpression) or now.interval is None:
            lost = now.reason if isinstance(now, Unresolved) else ""
            reason = DateReason(steps=(lost,) if lost else ())
            return replace(told, when=None, time=None, anchor=Anchor.NONE, reason=reason)
        extra = tuple(why for why in told.reason.steps if why not in time.reason)
        when = None
        if told.when is not None and time.interval is not None:
            when = self._moved(told.when, time.interval, now.interval)
        return replace(
            told, when=when, time=now, anchor=now.anchor, reason=replace(told.reason, steps=(*now.reason, *extra))
        )

    def _moved(self, when: Interval, was: Interval, now: Interval) -> Interval | None:
        """A date made of an expression's borders ("since Friday", "from Monday to Friday") with the new borders."""
        start = now.start if when.start == was.start else self._border(when.start, lambda one: one.start)
        end = now.end if when.end == was.end else self._border(when.end, lambda one: one.end)
        if start is not None and end is not None and end <= start:
            return now
        granularity = now.granularity if when.granularity is was.granularity else when.granularity
        return Interval(start, end, granularity, now.qualifier)

    def _border(self, day: int | None, side: Callable[[Interval], int | None]) -> int | None:
        """Where the border that another expression gave lies now."""
        for span, one in self.old.items():
            before, after = _interval(one), _interval(self.new[span])
            if before is not None and after is not None and side(before) == day:
                return side(after)
        return day

    def _bound(self, day: int | None, told: Evidence) -> int | None:
        """`before` and `after` without a date: a border of the expression, or the day after publication."""
        if day is None:
            return None
        time = told.time
        now = None if time is None else self.new.get(time.timex.span)
        if time is not None and time.interval is not None and isinstance(now, TimeExpression) and now.interval:
            if day == time.interval.start:
                return now.interval.start
            if day == time.interval.end:
                return now.interval.end
        if self.was is not None and day == self.was + 1:
            return None if self.now is None else self.now + 1
        return day

    def _found_at_last(self, told: Evidence) -> Evidence:
        """An event that had no date for want of a publication date takes the nearest expression of its sentence."""
        if told.when is not None or self.was is not None:
            return told
        here = [one for one in self._newly() if told.sentence.start <= one.timex.span.start < told.sentence.end]
        if not here:
            return told
        one = min(here, key=lambda each: abs(each.timex.span.start - told.trigger.start))
        reason = DateReason(AnchorRule.NEAREST, one.reason)
        return replace(told, when=one.interval, time=one, anchor=one.anchor, reason=reason)

    def _newly(self) -> Iterable[TimeExpression]:
        for span, one in self.new.items():
            if isinstance(self.old[span], Unresolved) and isinstance(one, TimeExpression) and one.interval is not None:
                yield one
