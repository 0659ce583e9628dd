"""Annotated articles with everything that is told in them, and what it is worth to show each of it.

What is shown by default is chosen from these; a choice is scored by the scorer of annotated articles.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType
from typing import Any

from timeline import salience
from timeline.export.rows import Row, extract_row
from timeline.ingest import Failure, read_bytes
from timeline.merge import merge
from timeline.model import Article, Event
from timeline.pipeline import gather, tell
from timeline.reading import read
from timeline.salience import Signals

WORTH = {"key": 1.08, "minor": 0.08, "wrong": -0.45, "must not": -0.8}
"""What showing one more event adds to timeline F1 where 0.86 of what is shown and 0.9 of what is asked for is right,
in halves of what one key event is of recall: a right key event and a right minor one. One that is noise, told twice or
misdated would cost 0.53; 0.45 chose better on articles left out, so near cases are shown. What must never be shown
costs more."""


@dataclass(frozen=True, slots=True)
class Case:
    """One annotated article: `singles` are its tellings before any choice, `signals` what is observed about each."""

    folder: str
    gold: Mapping[str, Any]
    article: Article
    singles: Sequence[Event]
    signals: Mapping[str, Signals]

    def events(self, scores: Mapping[str, float]) -> tuple[Event, ...]:
        """The events where the tellings have these scores, by id; what has none is shown as it was."""
        weighed = (
            replace(one, salience=scores[one.id], shown=scores[one.id] >= salience.SHOWN) if one.id in scores else one
            for one in self.singles
        )
        return merge(weighed)

    def shown(self, scores: Mapping[str, float]) -> list[Row]:
        """The rows that `extract` prints by default under these scores."""
        return [extract_row(event, self.article) for event in self.events(scores) if event.shown]


def cases(folder: Path) -> Iterator[Case]:
    """The annotated articles of a folder, read."""
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        if "events" not in gold:
            continue
        text = f"date {gold['published']}\n{gold['text']}".encode()
        articles = [each for each in read_bytes(f"{gold['id']}.txt", text) if not isinstance(each, Failure)]
        for document in read(articles):
            told = tell(document)
            observed = salience.every_signal(document, told.acts)
            signals = {one.event.id: found for one, found in zip(told.acts, observed, strict=True)}
            events = gather(document, told, salience.select(document, told.acts)).events
            singles = [one for event in events for one in event.members or (event,)]
            yield Case(folder.name, gold, document.article, singles, signals)


@dataclass(frozen=True, slots=True)
class Worth:
    """One event of an article: what is observed about its foremost telling, and what it is worth to show it."""

    signals: Signals
    worth: float


def worths(scorer: ModuleType, case: Case) -> Iterator[Worth]:
    """Every event of an article that was told (what `extract --all` prints), matched all at once by the scorer's rule.

    Of two tellings that match one annotated event alike, the one that stands out more is the right one. Half of the
    worth is for the right date, half for a status and title that are right as well.
    """
    events = case.events({})
    wanted = case.gold["events"]
    found = [scorer.Prediction(extract_row(event, case.article), number) for number, event in enumerate(events)]
    weights = [
        [10 * scorer.pair_weight(each, one) and 10 * scorer.pair_weight(each, one) + event.salience for one in wanted]
        for each, event in zip(found, events, strict=True)
    ]
    pairs = scorer.assign(weights)
    barred = _forbidden(case.gold, found, pairs)
    for each, event in zip(found, events, strict=True):
        told = [one for one in event.members or (event,) if one.id in case.signals]
        if not told:
            continue
        foremost = max(told, key=lambda one: (one.salience, one.id))
        match = wanted[pairs[each.number]] if each.number in pairs else None
        kind = "must not" if each.number in barred else _kind(scorer, each, match)
        clean = match is not None and scorer.title_tells(each, match) and each.status in scorer.statuses(match)
        both = WORTH[kind], WORTH[kind] if clean or kind not in ("key", "minor") else WORTH["wrong"]
        yield Worth(case.signals[foremost.id], sum(both) / 2)


def _kind(scorer: ModuleType, each: Any, match: Mapping[str, Any] | None) -> str:
    return str(match["weight"]) if match is not None and scorer.date_exact(each.span, match) else "wrong"


def _forbidden(gold: Mapping[str, Any], found: Iterable[Any], pairs: Mapping[int, int]) -> frozenset[int]:
    """The numbers of the predictions that an article must not show, by the scorer's rule."""
    return frozenset(
        each.number
        for bad in gold.get("not_events", ())
        for each in found
        if each.status not in (allowed := bad.get("unless_status", ()))
        and (allowed or each.number not in pairs)
        and each.carries(bad["trigger"], trigger_only=True)
        and each.satisfies(bad["must"])
    )


def figures(scorer: ModuleType, scored: Iterable[tuple[Case, Sequence[Row]]]) -> Mapping[str, Any]:
    """The scorer's figures over several articles and the rows shown of each."""
    total: Counter[str] = Counter()
    for case, rows in scored:
        total.update(scorer.score_article(case.gold, rows)[0])
    summary: dict[str, Any] = scorer.summary(total, {})
    return summary
