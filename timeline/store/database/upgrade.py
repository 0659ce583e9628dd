"""Brings a store to the newest schema. Imported only when there is something to do."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, select

from timeline.store.database import segments
from timeline.store.database.connect import HEAD, version, writing
from timeline.store.database.tables import timelines


def upgrade(engine: Engine, *, to: str = HEAD) -> None:
    """Run the migrations that are missing, all or none of them, and pack anew what is counted from.

    A migration knows only the tables of its own time; what is derived is made by today's code, once the
    tables are today's.
    """
    with writing(engine) as connection:
        if version(connection) == to:
            return
        config = Config()
        config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
        config.attributes["connection"] = connection
        command.upgrade(config, to)
        if to == HEAD:
            for key in connection.scalars(select(timelines.c.key)).all():
                segments.repack(connection, key)
