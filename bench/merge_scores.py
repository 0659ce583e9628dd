"""The same event told by several articles: our merging against ECB+, beside "same lemma, same event".

    python -m bench.merge_scores     all topics, and both parts of them

The topics are split once, by a fixed seed: weights were fitted on two thirds, the held-out third says what they are
worth on others. Those articles have no publication date. Every topic is a timeline of its own.
"""

from __future__ import annotations

import json
import random
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

from bench.event_scores import cluster_ids
from bench.gold import gold_folder
from timeline.model import Article, Event
from timeline.pipeline import extract_all

_SEED = 7
_ADDRESS = re.compile(r"http[^\n]*")  # the corpus begins many articles with their web address


class Part(StrEnum):
    """Which topics."""

    ALL = "all"
    FITTED = "fitted on"
    HELD_OUT = "held-out"


def split(topics: set[str]) -> tuple[set[str], set[str]]:
    """The topics to fit on and the third held out."""
    ordered = sorted(topics, key=int)
    random.Random(_SEED).shuffle(ordered)
    held = set(ordered[: len(ordered) // 3])
    return topics - held, held


def predict(rows: list[dict[str, str]], target: Path) -> None:
    """Extract and merge every topic's articles into the scorer's form, an article a line."""
    articles = [Article(str(row["id"]), str(row["id"]), "", _without_address(row["text"])) for row in rows]
    topic = {str(row["id"]): str(row["topic"]) for row in rows}
    found = {each.article.id: each.events for each in extract_all(articles)}
    by_topic: dict[str, list[Event]] = defaultdict(list)
    for name, events in found.items():
        by_topic[topic[name]] += events
    clusters = {telling: merged for events in by_topic.values() for telling, merged in cluster_ids(events).items()}
    texts = {article.id: article.text for article in articles}
    with target.open("w", encoding="utf-8") as file:
        for name, events in found.items():
            told = [row for event in events for row in _rows(event, texts[name], clusters)]
            file.write(json.dumps({"id": name, "events": told}) + "\n")


def _without_address(text: str) -> str:
    """Blanks for a web address on the first line: offsets stay."""
    found = _ADDRESS.match(text)
    return " " * found.end() + text[found.end() :] if found else text


def _rows(event: Event, text: str, clusters: dict[str, str]) -> Iterator[dict[str, object]]:
    """A row for every telling; each with its own lemma, for that is what the scorer's baseline puts together."""
    for told in event.members or (event,):
        for start, end in (each.trigger for each in told.evidence):
            word = text[start:end]
            yield {
                "start_char": start,
                "end_char": end,
                "text": word,
                "lemma": told.lemma,
                "cluster": clusters[told.id],
            }


def score_ecb(gold: Path, work: Path, part: Part) -> Iterator[tuple[str, float]]:
    """B-cubed and pairwise F1 on a part of the topics, and what they gain on the lemma baseline."""
    source = gold / "data" / "events_ecbplus" / "train.jsonl"
    rows = [json.loads(line) for line in source.read_text(encoding="utf-8").splitlines()]
    fitted, held = split({str(row["topic"]) for row in rows})
    topics = {Part.ALL: fitted | held, Part.FITTED: fitted, Part.HELD_OUT: held}[part]
    found = work / "found.jsonl"
    predict([row for row in rows if str(row["topic"]) in topics], found)
    scorer = gold / "scorers" / "events" / "score_ecb.py"
    run = [sys.executable, str(scorer), "--gold", str(source), "--pred", str(found), "--json"]
    done = subprocess.run([*run, "--topics", ",".join(sorted(topics))], check=True, capture_output=True, text=True)
    figures = json.loads(done.stdout)
    yield "B-cubed F1", figures["b3"]["f1"]
    yield "B-cubed precision", figures["b3"]["p"]
    yield "B-cubed F1 over same lemma", figures["b3"]["f1"] - figures["b3_lemma"]["f1"]
    yield "pairs F1 over same lemma", figures["pairs"]["f1"] - figures["pairs_lemma"]["f1"]
    yield "triggers hit", figures["hit"]


def main() -> int:
    """Print all parts."""
    gold = gold_folder()
    if not (gold / "data" / "events_ecbplus").exists():
        print(f"merge_scores: no gold data in {gold}: set TIMELINE_GOLD to the folder that holds it")
        return 0
    for part in Part:
        with tempfile.TemporaryDirectory() as folder:
            for name, figure in score_ecb(gold, Path(folder), part):
                print(f"{part}: {name:28} {figure:.4f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
