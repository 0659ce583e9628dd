"""The command line: `python -m timeline COMMAND`."""

from __future__ import annotations

import os
import sys

import typer

from timeline.commands import articles, edits, timelines, timexes
from timeline.errors import TimelineError

_HELP = (
    "News articles in, events on a timeline out. Results go to standard output, messages to standard error. "
    "Exit status 0; 1 when something given could not be used (the rest is still done); 2 for wrong usage."
)
app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help=_HELP)
app.command()(articles.extract)
app.command()(timexes.timex)
app.command()(articles.read)
app.command()(timelines.build)
app.command()(timelines.export)
app.command("list")(timelines.list_timelines)
app.command()(timelines.backup)
app.command()(timelines.restore)
app.command()(edits.export_edits)
app.command()(edits.import_edits)
app.command()(edits.reread)
app.command()(edits.rebuild)
app.command("samples")(timelines.write_samples)


def main() -> None:
    """Run a command; a failure of ours, or of standard output, is one line on standard error and status 1."""
    try:
        app()
    except TimelineError as error:
        sys.exit(f"error: {error}")
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or Python fails again when it ends
        sys.exit(f"error: the result cannot be written ({error.strerror}): check where standard output goes")


if __name__ == "__main__":
    main()
