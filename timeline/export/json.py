"""A timeline as JSON: a list of its merged events."""

from __future__ import annotations

import json

from timeline.export.rows import merged_rows
from timeline.model import Timeline


def write(timeline: Timeline) -> str:
    """The events as a JSON array, one event a line, with `id` and `evidence`."""
    rows = (json.dumps(row, ensure_ascii=False) for row in merged_rows(timeline))
    return "[\n" + ",\n".join(rows) + "\n]\n"
