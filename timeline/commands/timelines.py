"""`build`, `export`, `list`, `backup`, `restore`, `samples`: what works on the store; `edits.py` has the rest."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress

from timeline import samples
from timeline.build import Outcome as Fate
from timeline.build import Report, Result, add
from timeline.commands.articles import (
    Files,
    NoReferences,
    OwnReferences,
    Published,
    choose_references,
    read_articles,
)
from timeline.commands.outcome import Outcome, Output, write
from timeline.errors import QueryError
from timeline.export import csv, html, ics, json, timelinejs
from timeline.pipeline import extract
from timeline.store import Limits, Store
from timeline.store import backup as copy_store
from timeline.store import restore as restore_store
from timeline.store.address import address
from timeline.view import View
from timeline.words import say_count

Name = Annotated[str, typer.Argument(help="a timeline's title or id")]


class Format(StrEnum):
    """The files a timeline can be written as."""

    CSV = "csv"
    JSON = "json"
    TIMELINEJS = "timelinejs"
    ICS = "ics"
    HTML = "html"


WRITERS: dict[Format, ModuleType] = {
    Format.CSV: csv,
    Format.JSON: json,
    Format.TIMELINEJS: timelinejs,
    Format.ICS: ics,
    Format.HTML: html,
}


def find_timeline(store: Store, name: str) -> str | None:
    """The id of the timeline of that id or title; None when there is none."""
    infos = store.timelines()
    by_id = next((info.id for info in infos if info.id == name), None)
    return by_id or next((info.id for info in infos if info.title == name), None)


def known_timeline(store: Store, name: str) -> str:
    """The id of the timeline of that id or title. Raises QueryError naming those there are."""
    timeline = find_timeline(store, name)
    if timeline is None:
        known = ", ".join(f"'{info.title}'" for info in store.timelines()[:20]) or "none"
        raise QueryError(f"no timeline '{name}': there are {known}")
    return timeline


def build(
    name: Name,
    files: Files,
    published: Published = None,
    own: OwnReferences = None,
    no_references: NoReferences = False,
) -> None:
    """Put articles into a timeline of the store, merged with what is there; makes it when it is new."""
    outcome = Outcome()
    read = partial(extract, references=choose_references(own, no_references))
    articles = list(read_articles(files, published, outcome))
    if not articles:
        outcome.fail(f"{name}: no article to add: nothing was changed")
        raise typer.Exit(outcome.status)
    with Store.open(address()) as store, Progress(console=Console(stderr=True), transient=True) as progress:
        timeline = find_timeline(store, name) or store.create_timeline(name)
        task = progress.add_task("reading", total=len(articles))

        def tell(result: Result) -> None:
            progress.update(task, advance=1, description=result.name)

        report = add(store, timeline, articles, progress=tell, extract=read)
    summarise(report, timeline, outcome)
    raise typer.Exit(outcome.status)


def summarise(report: Report, timeline: str, outcome: Outcome) -> None:
    """Say what became of the articles."""
    for result in report.of(Fate.KNOWN):
        outcome.warn(f"{result.name}: {result.message}: left as it is")
    for result in report.of(Fate.FAILED):
        outcome.fail(f"{result.name}: {result.message}")
    added = report.of(Fate.ADDED)
    events = say_count(sum(result.events for result in added), "event")
    print(f"{timeline}: {say_count(len(added), 'article')} added, {events} found")


def export(
    name: Name,
    form: Annotated[Format, typer.Option("--format", help="what to write")] = Format.JSON,
    everything: Annotated[
        bool, typer.Option("--all", help="every act told, not only what is shown by default")
    ] = False,
    most: Annotated[
        int | None,
        typer.Option("--most", min=1, max=Limits().rows, help="only so many events: those that matter most"),
    ] = None,
    output: Output = None,
) -> None:
    """Write a timeline of the store as a file."""
    outcome = Outcome()
    with Store.open(address()) as store:
        timeline = known_timeline(store, name)
        view = View(timeline=timeline, everything=everything)
        told = store.timeline(timeline, view=view)
        if most is not None:
            kept = {event.id for event, _ in store.prominent(view, limit=most)}
            told = replace(told, events=tuple(event for event in told.events if event.id in kept))
    write(WRITERS[form].write(told), output, outcome)
    raise typer.Exit(outcome.status)


def list_timelines() -> None:
    """The timelines of the store: id, title, articles, events."""
    with Store.open(address()) as store:
        for info in store.timelines():
            counts = (say_count(info.articles, "article"), say_count(info.events, "event"))
            print(info.id, info.title, *counts, sep="\t")


def backup(
    file: Annotated[Path, typer.Argument(help="where to keep the copy")],
    replace: Annotated[bool, typer.Option("--replace", help="put it in the place of a file that is there")] = False,
) -> None:
    """Copy the whole store, as it is at one moment, into a file; safe while the dashboard runs."""
    if file.exists() and not replace:
        raise typer.BadParameter(f"{file} is there already: give another name, or --replace", param_hint="FILE")
    copy_store(address(), file)
    print(f"the store was copied into {file}")


def restore(file: Annotated[Path, typer.Argument(help="a file made by `backup`")]) -> None:
    """Put a backup in the place of everything the store holds."""
    restore_store(address(), file)
    print(f"the store holds what {file} held")


def write_samples() -> None:
    """Read the bundled articles again, for the timeline that a new store opens with."""
    print(f"{samples.write()} articles read into {samples.SAMPLES.name}")
