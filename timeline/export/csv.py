"""A timeline as CSV (RFC 4180), for spreadsheets; no cell can run as a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from timeline.export.rows import COLUMNS, Row, merged_rows
from timeline.model import Timeline

# Spreadsheets run what begins with these (OWASP, "CSV Injection"); white space before them is skipped.
_RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
# Written by us, never by an article: a year before 1 begins with a minus and must stay a date.
_OURS = frozenset({"start", "end", "edtf", "before", "after"})


def write(timeline: Timeline) -> str:
    """The events as a table: the fields of a row, `id`, and `sources`, the articles that tell it."""
    rows = (_with_sources(row) for row in merged_rows(timeline))
    return table(rows, columns=(*COLUMNS, "id", "sources"))


def table(rows: Iterable[Mapping[str, object]], *, columns: Sequence[str] = COLUMNS) -> str:
    """Rows as CSV with a header; lists are joined by "; ".

    columns: the row's keys to write, in order.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([_cell(name, row[name]) for name in columns] for row in rows)
    return out.getvalue()


def _with_sources(row: Mapping[str, object]) -> Mapping[str, object]:
    evidence: list[Row] = row["evidence"]  # type: ignore[assignment]
    return {**row, "sources": list(dict.fromkeys(str(each["article"]) for each in evidence))}


def _cell(name: str, value: object) -> object:
    if value is None:
        return ""
    if isinstance(value, list):
        value = "; ".join(str(each) for each in value)
    if isinstance(value, str) and name not in _OURS:
        value = value.replace("\x00", "")
        return "'" + value if value.lstrip().startswith(_RISKY) or value.startswith(_RISKY) else value
    return value
