"""`export-edits`, `import-edits`, `reread`, `rebuild`: what people changed, and what is read anew under it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress

from timeline import build
from timeline.commands.articles import NoReferences, OwnReferences, choose_references
from timeline.commands.outcome import Outcome, Output, write
from timeline.commands.timelines import Name, known_timeline
from timeline.errors import InputError
from timeline.pipeline import extract
from timeline.store import Edit, Store
from timeline.store.address import address
from timeline.words import say_count

_MOST_TOLD = 20


def export_edits(name: Name, output: Output = None) -> None:
    """What people changed in a timeline, as JSON lines: every edit, with those that were undone and their undoing."""
    outcome = Outcome()
    with Store.open(address()) as store:
        lines = store.export_edits(known_timeline(store, name))
    write(lines, output, outcome)
    raise typer.Exit(outcome.status)


def import_edits(name: Name, file: Annotated[Path, typer.Argument(help="a file made by `export-edits`")]) -> None:
    """Take over edits into a timeline, all or nothing; those it has already are left as they are."""
    outcome = Outcome()
    try:
        lines = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{file}: cannot be read as UTF-8 text ({error})") from error
    with Store.open(address()) as store:
        imported = store.import_edits(known_timeline(store, name), lines)
    print(f"{name}: {say_count(imported.added, 'line')} taken over, {imported.known:,} were here already")
    _warn_of(imported.lost, outcome)
    raise typer.Exit(outcome.status)


def reread(name: Name, own: OwnReferences = None, no_references: NoReferences = False) -> None:
    """Read every article of a timeline anew, as after an update of this program; edits stay."""
    outcome = Outcome()
    read = partial(extract, references=choose_references(own, no_references))
    with Store.open(address()) as store, Progress(console=Console(stderr=True), transient=True) as progress:
        timeline = known_timeline(store, name)
        total = next(info.articles for info in store.timelines() if info.id == timeline)
        task = progress.add_task("reading", total=total)

        def tell(result: build.Result) -> None:
            progress.update(task, advance=1, description=result.name)

        report = build.reread(store, timeline, progress=tell, extract=read)
        lost = store.lost_edits(timeline)
    for result in report.of(build.Outcome.FAILED):
        outcome.fail(f"{result.name}: {result.message}: left as it was")
    read_anew = report.of(build.Outcome.ADDED)
    events = say_count(sum(each.events for each in read_anew), "event")
    print(f"{timeline}: {say_count(len(read_anew), 'article')} read anew, {events} found")
    _warn_of(lost, outcome)
    raise typer.Exit(outcome.status)


def rebuild(name: Name) -> None:
    """Make all that is seen of a timeline anew from what was read and the edits; articles are not read again."""
    with Store.open(address()) as store:
        timeline = known_timeline(store, name)
        store.rebuild(timeline)
        info = next(info for info in store.timelines() if info.id == timeline)
    print(f"{timeline}: {say_count(info.events, 'event')} made anew")


def _warn_of(lost: Iterable[Edit], outcome: Outcome) -> None:
    """Name the edits whose event is not told."""
    told = list(lost)
    for edit in told[:_MOST_TOLD]:
        outcome.warn(f"edit {edit.number} ({edit.kind}, {edit.who}, {edit.at}): its event is not told here any more")
    if len(told) > _MOST_TOLD:
        outcome.warn(f"and {len(told) - _MOST_TOLD} more: see them under Review")
