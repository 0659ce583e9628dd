"""The command line: `python -m timeline COMMAND`.

Results go to standard output, messages to standard error. Exit status 0; 1 when something
given could not be used (the rest is still done); 2 for wrong usage.
"""

from __future__ import annotations

import datetime
import json
import re
import sys
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from timeline import samples
from timeline.errors import DateError, TimelineError
from timeline.export import csv
from timeline.export.rows import Row, extract_row
from timeline.ingest import Failure, read_file
from timeline.ingest.published import future_warning
from timeline.interval import iso_day, parse_iso_day
from timeline.model import Article
from timeline.pipeline import extract_all
from timeline.timex import find, resolve, to_timex3

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help=__doc__)

Files = Annotated[list[Path], typer.Argument(help=".txt (one article) or .jsonl (one a line)")]
Published = Annotated[str | None, typer.Option(help="publication date of every article, YYYY-MM-DD")]
Output = Annotated[Path | None, typer.Option("-o", "--output", help="write here, not to standard output")]


class Outcome:
    """What went wrong so far; its `status` is the exit status."""

    def __init__(self) -> None:
        self.status = 0

    def warn(self, message: str) -> None:
        """Say something a person should know; the exit status stays."""
        print(f"warning: {message}", file=sys.stderr)

    def fail(self, message: str) -> None:
        """Say what could not be done; the exit status becomes 1."""
        print(f"error: {message}", file=sys.stderr)
        self.status = 1


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
                warning = future_warning(row.published, today)
                if warning:
                    outcome.warn(f"{row.name}: {warning}")
                yield row


class Format(StrEnum):
    """How `extract` prints events."""

    JSONL = "jsonl"
    JSON = "json"
    CSV = "csv"


@app.command()
def extract(
    files: Files,
    published: Published = None,
    everything: Annotated[bool, typer.Option("--all", help="every act told, not only what a timeline shows")] = False,
    form: Annotated[Format, typer.Option("--format", help="how to print them")] = Format.JSONL,
) -> None:
    """Events of articles, to standard output: those a timeline shows by default, or all."""
    outcome = Outcome()
    articles = read_articles(files, published, outcome)
    rows = (
        extract_row(event, extraction.article)
        for extraction in extract_all(articles)
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


@app.command()
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


_COMPACT = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:T.*)?", re.ASCII)


def told_dct(row: dict[str, object]) -> int | None:
    """The document creation time of a line: `dct` as YYYY-MM-DD or YYYYMMDD; None where there is none."""
    told = str(row.get("dct") or "").strip()
    compact = _COMPACT.fullmatch(told)
    return parse_iso_day("-".join(compact.groups()) if compact else told) if told else None


def tag(row: dict[str, object]) -> dict[str, object]:
    """The TIMEX3 annotations of one `{"doc", "dct", "text"}`. Raises DateError for a wrong `dct`."""
    resolved = resolve(find(str(row["text"])), dct=told_dct(row))
    keys = ("start", "end", "type", "value")
    return {"doc": row.get("doc"), "timexes": [dict(zip(keys, to_timex3(each), strict=True)) for each in resolved]}


@app.command()
def timex(source: Annotated[Path, typer.Argument(metavar="IN.jsonl")], output: Output = None) -> None:
    """Time expressions of {"doc", "dct", "text"} lines as TIMEX3 values."""
    outcome = Outcome()
    try:
        lines = source.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        outcome.fail(f"{source}: cannot be read as UTF-8 text ({error})")
        raise typer.Exit(1) from error
    tagged = list(_tag_lines(source, lines, outcome))
    text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in tagged)
    write(text, output, outcome)
    raise typer.Exit(outcome.status)


def _tag_lines(source: Path, lines: list[str], outcome: Outcome) -> Iterator[dict[str, object]]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            if not isinstance(row, dict) or not isinstance(row.get("text"), str):
                raise ValueError('no "text" in it: give {"doc", "dct", "text"}')
            yield tag(row)
        except (ValueError, DateError) as error:
            outcome.fail(f"{source}:{number}: {error}")


@app.command("samples")
def write_samples() -> None:
    """Read the bundled articles again, for the timeline that a new store opens with."""
    print(f"{samples.write()} articles read into {samples.SAMPLES.name}")


def write(text: str, output: Path | None, outcome: Outcome) -> None:
    """Write a result to a file or to standard output."""
    if output is None:
        sys.stdout.write(text)
        return
    try:
        output.write_text(text, encoding="utf-8")
    except OSError as error:
        outcome.fail(f"{output}: cannot be written ({error.strerror})")


def main() -> None:
    """Run a command; a failure of ours is one line on standard error and status 1."""
    try:
        app()
    except TimelineError as error:
        print(f"error: {error}", file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
