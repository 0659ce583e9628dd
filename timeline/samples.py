"""The timeline that comes with the product: bundled articles, read beforehand.

`data/articles.jsonl` holds the articles, `data/samples.jsonl` what was read in them, one
`Extraction` a line; `python -m timeline samples` makes the second from the first. So a first
look costs no language model, and loads nothing of what reads.
"""

from __future__ import annotations

from pathlib import Path

from timeline.errors import ArticleError
from timeline.model import Article, Extraction
from timeline.store import Store
from timeline.store.database.codec import dump, load

DATA = Path(__file__).resolve().parent.parent / "data"
ARTICLES = DATA / "articles.jsonl"
SAMPLES = DATA / "samples.jsonl"
TITLE = "Sample: seven news articles"


def fill(store: Store, *, samples: Path = SAMPLES) -> str:
    """Put the bundled timeline into a store; gives its id."""
    lines = samples.read_bytes().splitlines()
    return store.create_timeline(TITLE, extractions=(load(line, Extraction) for line in lines))


def articles() -> tuple[Article, ...]:
    """The bundled articles. Raises ArticleError for one that cannot be read."""
    from timeline.ingest import Failure, read_file

    rows = read_file(ARTICLES)
    for row in rows:
        if isinstance(row, Failure):
            raise ArticleError(row.message)
    return tuple(row for row in rows if isinstance(row, Article))


def write(*, samples: Path = SAMPLES) -> int:
    """Read the bundled articles again and keep what was found; gives how many."""
    from timeline.pipeline import extract_all

    lines = [dump(extraction) for extraction in extract_all(articles())]
    samples.write_bytes(b"".join(line + b"\n" for line in lines))
    return len(lines)
