"""What a command says besides its result, and where its result goes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

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


def write(text: str, output: Path | None, outcome: Outcome) -> None:
    """Write a result to a file or to standard output."""
    if output is None:
        sys.stdout.write(text)
        return
    try:
        output.write_text(text, encoding="utf-8")
    except OSError as error:
        outcome.fail(f"{output}: cannot be written ({error.strerror})")
