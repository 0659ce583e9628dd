"""The date of an entry of a chronology, for what it tells: "3 October 2020: Engineers warn of cracks.", or with the
date in a line above."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from timeline import cleaning, entry_heads
from timeline.document import Document
from timeline.events import syntax
from timeline.events.dating import inheriting
from timeline.events.dating.anchored import Anchored
from timeline.events.standing import Standing
from timeline.events.triggers import Kind, Trigger
from timeline.model import Aspect, Span, Tense, TimeExpression, Unresolved
from timeline.reason import AnchorRule, DateReason
from timeline.timex.resolving.periods import periods


def of_entries(
    document: Document,
    triggers: Sequence[Trigger],
    standings: Sequence[Standing],
    times: Sequence[TimeExpression | Unresolved],
    found: Sequence[Anchored],
) -> list[Anchored]:
    """What an entry asserts without a date of its own is of the time that heads it, to the end of its paragraph."""
    heads = _heads(document, times)
    result = list(found)
    for number, (trigger, stands) in enumerate(zip(triggers, standings, strict=True)):
        head = heads.get(document.sentence_of(trigger.token).paragraph)
        undated = result[number].rule is AnchorRule.UNDATED and result[number].after is None
        if head is None or head.time is None or not undated or stands.quoted or not _tells(document, trigger):
            continue
        if not head.time.clock or not _looks_back(trigger):
            result[number] = head
    return result


def _heads(document: Document, times: Sequence[TimeExpression | Unresolved]) -> dict[int, Anchored]:
    """By paragraph, the date that heads it."""
    headings = {s.paragraph: head for s in document.sentences if (head := document.heading(s)) is not None}
    above = _lines_above(document, times)
    if not headings and not above:
        return {}
    whole = {time.timex.span: period.interval for period in periods(times) for time in period.times}
    found: dict[int, Anchored] = {}
    dated = _dated(times)
    for paragraph, span in (above | headings).items():
        inside = _dates_in(dated, span)
        dates = [(t, when) for t in inside if (when := whole.get(t.timex.span, t.interval)) is not None]
        if dates:
            time, when = min(dates, key=lambda each: each[1].days or 10**9)
            found[paragraph] = Anchored(
                when, time=time, anchor=time.anchor, reason=DateReason(AnchorRule.ENTRY, time.reason)
            )
    return found


def _lines_above(document: Document, times: Sequence[TimeExpression | Unresolved]) -> dict[int, Span]:
    """By paragraph, the line above that is only its date; a year heads only paragraphs without dates of their own: a
    story told year by year comes to its days itself."""
    parts, dated = cleaning.paragraphs(document.article.text), _dated(times)
    found: dict[int, Span] = {}
    for number, line in entry_heads.lines_above(document.article.text, parts).items():
        years = all(time.timex.value.isdigit() for time in _dates_in(dated, parts[line]))
        if not years or not _dates_in(dated, parts[number]):
            found[number] = parts[line]
    return found


def _dated(times: Sequence[TimeExpression | Unresolved]) -> list[TimeExpression]:
    return [time for time in times if isinstance(time, TimeExpression) and time.interval is not None]


def _dates_in(dated: Sequence[TimeExpression], span: Span) -> list[TimeExpression]:
    """Those of the dates, in text order, that stand in a span."""
    first = bisect_left(dated, span.start, key=lambda time: time.timex.span.start)
    last = bisect_right(dated, span.end, key=lambda time: time.timex.span.end)
    return list(dated[first:last])


def _tells(document: Document, trigger: Trigger) -> bool:
    """Whether it is what an entry asserts, or goes with that: "police fire shots as crowds rally"."""
    group, clause = trigger.group, trigger.top
    if clause.dep != "advcl" or group is None or trigger.kind is Kind.STATE or group.modal:
        return _asserts(document, trigger)
    return inheriting.goes_with(document, clause) and syntax.is_main(document, document.head(clause))


def _asserts(document: Document, trigger: Trigger) -> bool:
    """Whether it is told as done then, or is being done: not "had won", "will win"."""
    group = trigger.group
    if group is None:
        return trigger.top.head == trigger.top.index  # "12 July: Resignation of the mayor."
    before = group.aspect is Aspect.PERFECT and group.tense is Tense.PAST
    return trigger.kind is not Kind.STATE and not group.modal and not before and syntax.is_main(document, trigger.top)


def _looks_back(trigger: Trigger) -> bool:
    """Whether it is of another hour than the one at which it is reported: "14:32 Two people were taken to hospital"."""
    group = trigger.group
    return group is None or (group.tense is Tense.PAST and group.aspect is Aspect.NONE)
