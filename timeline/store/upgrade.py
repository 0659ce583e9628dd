"""Brings a store to the newest schema. Imported only when there is something to do."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine

from timeline.store.connect import HEAD, version, writing


def upgrade(engine: Engine, *, to: str = HEAD) -> None:
    """Run the migrations that are missing, all or none of them."""
    with writing(engine) as connection:
        if version(connection) == to:
            return
        config = Config()
        config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
        config.attributes["connection"] = connection
        command.upgrade(config, to)
