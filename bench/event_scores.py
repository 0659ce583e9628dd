"""Events against the Apple articles: the timeline of one entity, and who did what and really so.

Our events in the form that the scorers `score_semeval15.py` and `score_meantime.py` read: an article a line,
every telling of an event a row, with a cluster where tellings were merged across articles.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from timeline.export.rows import dates
from timeline.ingest import Failure, read_bytes
from timeline.merge import merge
from timeline.model import Event, Status
from timeline.pipeline import extract_all

_UNREAL = (Status.PLANNED, Status.DENIED, Status.HYPOTHETICAL)


def prediction_rows(events: Iterable[Event], clusters: dict[str, str]) -> Iterator[dict[str, object]]:
    """A row for every telling of the events of one article; who takes part is everything named in a role, products
    and works too.

    clusters: the merged event's id by the id of each telling.
    """
    for event in events:
        for told_by, evidence in ((one.id, each) for one in event.members or (event,) for each in one.evidence):
            told = dates(evidence.when)
            yield {
                "start_char": evidence.trigger.start,
                "end_char": evidence.trigger.end,
                "text": event.trigger,
                "lemma": event.lemma,
                "date_start": told.start,
                "date_end": told.end,
                "participants": list(dict.fromkeys(role.name for role in event.roles)),
                "sentence": evidence.quote,
                "factual": event.status not in _UNREAL,
                "cluster": clusters[told_by],
            }


def cluster_ids(events: Iterable[Event]) -> dict[str, str]:
    """The merged event's id by the id of every telling in it: events of one article may be taken apart."""
    return {told.id: event.id for event in merge(events) for told in event.members or (event,)}


def predict(source: Path, target: Path) -> None:
    """Extract every event of a JSON-lines file of `{"id", "date", "title", "text"}` into the scorers' form."""
    rows = [json.loads(line) for line in source.read_text(encoding="utf-8").splitlines()]
    lines = "\n".join(json.dumps({**row, "published": row["date"]}) for row in rows)
    articles = [each for each in read_bytes("articles.jsonl", lines.encode()) if not isinstance(each, Failure)]
    found = {extraction.article.name: extraction.events for extraction in extract_all(articles)}
    clusters = cluster_ids(event for events in found.values() for event in events)
    with target.open("w", encoding="utf-8") as file:
        for name, events in found.items():
            file.write(json.dumps({"id": name, "events": list(prediction_rows(events, clusters))}) + "\n")


def score_apple(gold: Path, work: Path) -> Iterator[tuple[str, float]]:
    """Figures of both scorers on every act told (what `extract --all` prints)."""
    data, scorers = gold / "data" / "events_apple", gold / "scorers" / "events"
    found, heads = work / "found.jsonl", work / "heads.jsonl"
    predict(data / "articles.jsonl", found)
    predict(data / "meantime_articles.jsonl", heads)
    out = work / "scores.json"
    run = [sys.executable, str(scorers / "score_semeval15.py"), "--data", str(data), "--pred", str(found)]
    subprocess.run([*run, "--json", str(out)], check=True, capture_output=True)
    timelines = json.loads(out.read_text())
    yield "dated F1", timelines["all"]["dated"]["f1"]
    run = [sys.executable, str(scorers / "score_meantime.py"), "--gold", str(data / "meantime_events.jsonl")]
    subprocess.run([*run, "--pred", str(heads), "--json", str(out)], check=True, capture_output=True)
    acts = json.loads(out.read_text())
    yield "real F1", acts["real"]["f1"]
    yield "agent recall", acts["agent_recall"]
    yield "participants precision", acts["participants"]["p"]
    yield "merge F1", acts["merge"]["f1"]
