"""An event as a flat row: the one list of fields that every table and JSON line is made from.

The names and their order are stable: they are how the project's output is measured and read
by others. Days are ISO 8601 and inclusive; offsets are half-open characters of the article.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from timeline.edtf import format_edtf
from timeline.explanation import arithmetic, why_dated, why_set
from timeline.interval import Interval, iso_day
from timeline.model import Article, Certainty, Event, Evidence, Status, Timeline

Value = str | float | int | None | list[str]
Row = dict[str, Value]
Rows = dict[str, Value | list[Row]]


class Field(NamedTuple):
    """A column: its name and how to get its value from an event and what its article is called."""

    name: str
    value: Callable[[Event, str], Value]


class Dates(NamedTuple):
    """An interval as the columns show it, all ISO days inclusive, or None."""

    start: str | None = None
    end: str | None = None
    edtf: str | None = None
    granularity: str | None = None


def dates(when: Interval | None) -> Dates:
    """The date columns of an interval.

    Open at the start it is no date but a bound, so `start` and `end` are None; open at the end
    it is still going on, so `end` and `granularity` are None.
    """
    if when is None:
        return Dates()
    start, last = when.start, when.last
    if start is None:
        return Dates(edtf=format_edtf(when))
    grain = when.granularity.value if when.granularity and last is not None else None
    return Dates(iso_day(start), None if last is None else iso_day(last), format_edtf(when), grain)


def _before(event: Event) -> str | None:
    """The day by which it was over, exclusive."""
    if event.when is not None:
        return iso_day(event.when.end) if event.when.start is None and event.when.end is not None else None
    return None if event.before is None else iso_day(event.before)


def _after(event: Event) -> str | None:
    return None if event.when is not None or event.after is None else iso_day(event.after)


FIELDS: tuple[Field, ...] = (
    Field("article", lambda _, article: article),
    Field("title", lambda event, _: event.title),
    Field("start", lambda event, _: dates(event.when).start),
    Field("end", lambda event, _: dates(event.when).end),
    Field("edtf", lambda event, _: dates(event.when).edtf),
    Field("granularity", lambda event, _: dates(event.when).granularity),
    Field("before", lambda event, _: _before(event)),
    Field("after", lambda event, _: _after(event)),
    Field("date_text", lambda event, _: _dated(event).date_text),
    Field("date_kind", lambda event, _: event.anchor.value),
    Field("date_reason", lambda event, _: _reason(event)),
    Field("people", lambda event, _: list(event.people)),
    Field("organizations", lambda event, _: list(event.organizations)),
    Field("places", lambda event, _: list(event.places)),
    Field("topics", lambda event, _: [topic.name for topic in event.topics]),
    Field("status", lambda event, _: event.status.value),
    Field("certainty", lambda event, _: event.certainty.value),
    Field("attribution", lambda event, _: event.attribution),
    Field("sentence", lambda event, _: event.evidence[0].quote),
    Field("sentence_start", lambda event, _: event.evidence[0].sentence.start),
    Field("sentence_end", lambda event, _: event.evidence[0].sentence.end),
    Field("trigger", lambda event, _: event.trigger),
    Field("trigger_start", lambda event, _: event.evidence[0].trigger.start),
    Field("trigger_end", lambda event, _: event.evidence[0].trigger.end),
    Field("confidence", lambda event, _: round(event.confidence, 3)),
    Field("salience", lambda event, _: round(event.salience, 3)),
)
COLUMNS = tuple(field.name for field in FIELDS)


def extract_row(event: Event, article: Article) -> Row:
    """One event of one article, named as the caller named the article."""
    return _row(event, article.name or article.id)


def merged_rows(timeline: Timeline) -> Iterable[Rows]:
    """Every event of a timeline: the fields of `extract_row`, then `id` and `evidence`."""
    names = article_names(timeline.articles)
    for event in timeline.events:
        evidence = [_evidence_row(each, names) for each in event.evidence]
        yield {**_row(event, _name(event.evidence[0], names)), "id": event.id, "evidence": evidence}


def article_names(articles: Iterable[Article]) -> Mapping[str, str]:
    """What each article id is called: the caller's name for it."""
    return {article.id: article.name or article.id for article in articles}


def article_titles(articles: Iterable[Article]) -> Mapping[str, str]:
    """What each article id is called where people read it."""
    return {article.id: article.title or article.name or article.id for article in articles}


def state(event: Event) -> str:
    """What must be known of an event besides its date, "planned, alleged"; empty where it simply happened."""
    words = [event.status.value] if event.status is not Status.HAPPENED else []
    return ", ".join(words + ["alleged"] * (event.certainty is Certainty.ALLEGED))


def _row(event: Event, article: str) -> Row:
    return {field.name: field.value(event, article) for field in FIELDS}


def _dated(event: Event) -> Evidence:
    """The evidence whose date stands; a merged event may take it from its second source."""
    return next((each for each in event.evidence if each.when == event.when), event.evidence[0])


def _reason(event: Event) -> str:
    """Why it has its date: the rule, then the steps from the words to the days."""
    evidence = _dated(event)
    told = why_set(event) or why_dated(event, evidence)
    return " ".join((told, *arithmetic(evidence)))


def _name(evidence: Evidence, names: Mapping[str, str]) -> str:
    return names.get(evidence.article, evidence.article)


def _evidence_row(evidence: Evidence, names: Mapping[str, str]) -> Row:
    told = dates(evidence.when)
    return {
        "article": _name(evidence, names),
        "sentence_start": evidence.sentence.start,
        "sentence_end": evidence.sentence.end,
        "trigger_start": evidence.trigger.start,
        "trigger_end": evidence.trigger.end,
        "start": told.start,
        "end": told.end,
        "date_text": evidence.date_text,
    }
