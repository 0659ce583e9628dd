"""`extract` and `read`: articles in, events or texts out; nothing is kept."""

from __future__ import annotations

import datetime
import json
import sys
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from timeline.commands.outcome import Outcome
from timeline.errors import DateError
from timeline.events.dating.references import VARIABLE, References, references
from timeline.export import csv
from timeline.export.rows import Row, extract_row
from timeline.ingest import Failure, read_file
from timeline.ingest.guess import guess_published
from timeline.ingest.published import future_warning
from timeline.interval import iso_day, parse_iso_day
from timeline.model import Article
from timeline.pipeline import extract_all

Files = Annotated[list[Path], typer.Argument(help=".txt or .html (one article) or .jsonl (one a line)")]
Published = Annotated[str | None, typer.Option(help="publication date of every article, YYYY-MM-DD")]

OwnReferences = Annotated[
    list[Path] | None,
    typer.Option(
        "--references", envvar=VARIABLE, help="own known events (a CSV like data/reference_events.csv); may be repeated"
    ),
]
NoReferences = Annotated[
    bool, typer.Option("--no-references", help="date nothing from known events that the article does not date")
]


def choose_references(own: list[Path] | None, off: bool) -> References | None:
    """The known events to date from; raises InputError naming a file that cannot be used."""
    return None if off else references(*(own or ()))


def read_articles(files: list[Path], published: str | None, outcome: Outcome) -> Iterator[Article]:
    """The articles of the files, each content once; failures and doubts are said on the way."""
    if published is not None:
        try:
            parse_iso_day(published)
        except DateError as error:
            raise typer.BadParameter(str(error), param_hint="--published") from error
    today = datetime.date.today().toordinal()
    seen: dict[str, str] = {}
    for path in files:
        for row in read_file(path, published=published):
            if isinstance(row, Failure):
                outcome.fail(row.message)
            elif row.id in seen:
                outcome.warn(f"{row.name}: the same article as {seen[row.id]}: read once")
            else:
                seen[row.id] = row.name
                warning = future_warning(row.published, today) or _undated_warning(row)
                if warning:
                    outcome.warn(f"{row.name}: {warning}")
                yield row


def _undated_warning(article: Article) -> str:
    """What a person should know of an article without a publication date, with what may be its day."""
    if article.published is not None:
        return ""
    guess = guess_published(article)
    may_be = "" if guess is None else f" (perhaps {iso_day(guess.day)}, {guess.source})"
    return f"no publication date, so “on Friday” and the like stay without a day: give --published YYYY-MM-DD{may_be}"


class Format(StrEnum):
    """How `extract` prints events."""

    JSONL = "jsonl"
    JSON = "json"
    CSV = "csv"


def extract(
    files: Files,
    published: Published = None,
    everything: Annotated[bool, typer.Option("--all", help="every act told, not only what a timeline shows")] = False,
    form: Annotated[Format, typer.Option("--format", help="how to print them")] = Format.JSONL,
    own: OwnReferences = None,
    no_references: NoReferences = False,
) -> None:
    """Events of articles, to standard output: those a timeline shows by default, or all."""
    outcome = Outcome()
    known = choose_references(own, no_references)
    articles = read_articles(files, published, outcome)
    rows = (
        extract_row(event, extraction.article)
        for extraction in extract_all(articles, references=known)
        for event in extraction.events
        if event.shown or everything
    )
    print_rows(rows, form)
    raise typer.Exit(outcome.status)


def print_rows(rows: Iterable[Row], form: Format) -> None:
    """Rows to standard output; JSON lines as they come, so that long work shows."""
    match form:
        case Format.JSONL:
            for row in rows:
                print(json.dumps(row, ensure_ascii=False))
        case Format.JSON:
            print(json.dumps(list(rows), ensure_ascii=False, indent=1))
        case Format.CSV:
            sys.stdout.write(csv.table(rows))


def read(files: Files, published: Published = None) -> None:
    """Articles as JSON lines, nothing parsed."""
    outcome = Outcome()
    for article in read_articles(files, published, outcome):
        row = {
            "article": article.name,
            "title": article.title,
            "text": article.text,
            "published": None if article.published is None else iso_day(article.published),
            "published_source": article.published_source,
            "language": article.language,
            "url": article.url,
            "warnings": list(article.warnings),
        }
        print(json.dumps(row, ensure_ascii=False))
    raise typer.Exit(outcome.status)
