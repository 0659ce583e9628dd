"""What the command line prints for annotated articles, so that benches measure what people get."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def timeline_command(*args: str, output: Path) -> None:
    """Run `python -m timeline`, its standard output into a file; raises when it fails."""
    with output.open("wb") as file:
        subprocess.run([sys.executable, "-m", "timeline", *args], cwd=ROOT, stdout=file, check=True)


def events_printed(articles: Path, work: Path) -> Path:
    """The file of the events that `extract` prints by default for a folder of annotated articles."""
    texts, printed = work / "texts", work / "events.jsonl"
    texts.mkdir()
    for path in sorted(articles.glob("*.json")):
        row = json.loads(path.read_text(encoding="utf-8"))
        (texts / f"{row['id']}.txt").write_text(f"date {row['published']}\n{row['text']}", encoding="utf-8")
    timeline_command("extract", *map(str, sorted(texts.iterdir())), output=printed)
    return printed
