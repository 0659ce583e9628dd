"""Where the store is, when nobody says otherwise."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

VARIABLE = "TIMELINE_DATABASE_URL"
FILE = Path(__file__).resolve().parents[2] / "timelines.db"


def address(*, environment: Mapping[str, str] = os.environ, file: Path = FILE) -> str:
    """The database address: what `TIMELINE_DATABASE_URL` says, else that of a SQLite file beside the project.

    >>> address(environment={"TIMELINE_DATABASE_URL": "postgresql://ann@db/timelines"})
    'postgresql://ann@db/timelines'
    """
    return environment.get(VARIABLE, "").strip() or f"sqlite:///{quote(str(file))}"
