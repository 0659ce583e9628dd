"""A command as a person or a script calls it."""

from pathlib import Path

from typer.testing import CliRunner, Result

from timeline.__main__ import app
from timeline.model import Event
from timeline.store import Store
from timeline.view import View

ROOT = Path(__file__).resolve().parents[2]
EXTRACT_FIELDS = (
    "article title start end edtf granularity before after date_text date_kind date_reason people organizations places "
    "topics status certainty attribution sentence sentence_start sentence_end trigger trigger_start trigger_end "
    "confidence salience"
).split()
TEXT = "The minister Ann Hill met the ambassador in Lisbon on Friday. They signed the treaty in May 2019.\n"


_WIDE = {"COLUMNS": "400"}  # else the length of a temporary path decides where a message is broken


def run(*args: object) -> Result:
    return CliRunner(env=_WIDE).invoke(app, [str(arg) for arg in args])


def first_event(store: Store) -> Event:
    return store.page(View(), limit=1).events[0]
