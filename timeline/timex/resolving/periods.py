"""Intervals made of more than one expression, or of an expression and the word before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.interval import Granularity, Interval, Qualifier, of_day
from timeline.model import Span, TimeExpression, Unresolved
from timeline.timex.calendar.shifting import shift

_AFTER_EVENT = re.compile(r"evt:(?P<unit>[A-Za-z]+)(?P<sign>[+-])(?P<count>\d+(?:\.\d+)?)")
_OPEN_END = ("since", "as of", "as early as", "starting", "beginning", "no earlier than")
_OPEN_START = ("by", "until", "till", "through", "as late as", "prior to", "before", "no later than")


@dataclass(frozen=True, slots=True)
class Period:
    """Two ends told as one range: `span` is the whole phrase between them, `times` the ends."""

    span: Span
    interval: Interval
    times: tuple[TimeExpression, TimeExpression]


def periods(times: Sequence[TimeExpression | Unresolved]) -> tuple[Period, ...]:
    """The ranges among resolved expressions, in text order: from the start of the first end to
    the end of the second. Ranges with an end that is not known, or that run backwards, are left out."""
    by_span: dict[Span, list[TimeExpression]] = {}
    for time in times:
        if isinstance(time, TimeExpression) and time.timex.range is not None:
            by_span.setdefault(time.timex.range, []).append(time)
    out = []
    for span, ends in by_span.items():
        if len(ends) == 2 and (interval := _between(ends[0].interval, ends[1].interval)):
            out.append(Period(span, interval, (ends[0], ends[1])))
    return tuple(out)


def _between(first: Interval | None, last: Interval | None) -> Interval | None:
    if first is None or last is None or first.start is None or last.end is None or last.end <= first.start:
        return None
    grains = [one.granularity for one in (first, last) if one.granularity is not None]
    grain = min(grains, key=lambda one: one.rank, default=Granularity.DAY)
    exact = first.qualifier is Qualifier.EXACT and last.qualifier is Qualifier.EXACT
    return Interval(first.start, last.end, grain, Qualifier.EXACT if exact else Qualifier.APPROXIMATE)


def bounds(time: TimeExpression) -> Interval | None:
    """What an expression and the word before it leave possible: "since 1990" from then on, "by
    Friday" up to its end, "before May" up to its start, "after 1945" from its end; the interval
    itself where no such word stands; None where it has no place in the calendar."""
    interval, signal = time.interval, time.timex.signal
    if interval is None or time.timex.range is not None:
        return interval
    if signal in _OPEN_END:
        return Interval(interval.start, None, interval.granularity, interval.qualifier)
    if signal in ("after", "following"):
        return Interval(interval.end, None, interval.granularity, interval.qualifier)
    if signal in ("before", "prior to"):
        return Interval(None, interval.start, interval.granularity, interval.qualifier)
    if signal in _OPEN_START:
        return Interval(None, interval.end, interval.granularity, interval.qualifier)
    return interval


def anchored(time: TimeExpression, event: Interval) -> Interval | None:
    """The time of "two days after the vote", given when the vote was; None where the expression
    does not count from an event.

    event: the event's interval; what is known of it limits what is known of the result.
    """
    found = _AFTER_EVENT.fullmatch(time.timex.value)
    if found is None or event.start is None:
        return None
    base = event if event.is_unit else of_day(event.start)
    return shift(base, found["unit"], round(float(found["count"])) * (1 if found["sign"] == "+" else -1))
