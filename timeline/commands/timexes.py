"""`timex`: texts in, TIMEX3 annotations out."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from timeline.commands.outcome import Outcome, Output, write
from timeline.errors import DateError
from timeline.interval import parse_iso_day
from timeline.timex import find, resolve, to_timex3

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
    dates = [to_timex3(each) for each in resolved if each.value]  # without a value: a day that does not exist
    return {"doc": row.get("doc"), "timexes": [dict(zip(keys, date, strict=True)) for date in dates]}


def timex(source: Annotated[Path, typer.Argument(metavar="IN.jsonl")], output: Output = None) -> None:
    """Time expressions of {"doc", "dct", "text"} lines as TIMEX3 values."""
    outcome = Outcome()
    try:
        lines = source.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        outcome.fail(f"{source}: cannot be read as UTF-8 text ({error})")
        raise typer.Exit(1) from error
    tagged = list(_tag_lines(source, lines, outcome))
    text = "".join(f"{json.dumps(row)}\n" for row in tagged)  # only `doc` is not ASCII, and may hold half a character
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
        except (ValueError, RecursionError, DateError) as error:
            outcome.fail(f"{source}:{number}: {error}")
