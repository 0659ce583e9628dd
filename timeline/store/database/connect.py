"""The door to the database: engines, transactions, limits, and failures in our own words."""

from __future__ import annotations

import importlib
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, exc, inspect, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.pool import StaticPool

from timeline.errors import StoreError

HEAD = "0003"
"""The newest migration: a store that says so is ready."""

_STEPS = 20_000  # SQLite instructions between two looks at the clock
_BUSY = "is busy: another program is writing to it; try again in a moment"
_FULL = "cannot grow: the disk is full; nothing of this step was saved, free some space and repeat it"
_SLOW = "needed too long for this question: narrow the dates or the filters"
_AWAY = "cannot be reached: check the address and that the server runs"
_SQLITE = {
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_INTERRUPT: _SLOW,
    sqlite3.SQLITE_CANTOPEN: "cannot be opened: check that the folder exists and may be written to",
    sqlite3.SQLITE_READONLY: "may not be written to: check the rights of the file and its folder",
    sqlite3.SQLITE_NOTADB: "is not a timeline store: give another file, or restore a backup",
    sqlite3.SQLITE_CORRUPT: "is damaged: restore a backup",
}
"""By primary result code (https://www.sqlite.org/rescode.html)."""
_POSTGRESQL = {
    "55P03": _BUSY,
    "53100": _FULL,
    "57014": _SLOW,
    "25006": "may not be written to: the server allows only reading",
    "3D000": "does not exist on this server: make the database, or check its name",
    "28P01": "does not let this user in: check the name and the password",
    "28000": "does not let this user in: check the name and the password",
}
"""By SQLSTATE (appendix A of PostgreSQL's manual)."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one question may cost: rows given back, seconds it runs, seconds it waits for a lock."""

    rows: int = 5000
    seconds: float = 10.0
    wait: float = 10.0


def connect(url: str | URL, limits: Limits) -> Engine:
    """An engine whose store is migrated to the newest schema.

    Raises StoreError when it cannot be opened or was written by a newer version.
    """
    try:
        target = make_url(url)
    except (exc.ArgumentError, ValueError) as error:  # the address is not repeated: it may hold a password
        raise StoreError(
            "that is not the address of a store: write sqlite:///file.db or postgresql://user@host:5432/name"
        ) from error
    if isinstance(url, str) and "?" in url and not target.query:
        raise StoreError("the address of the store has a '?': where it is part of a name, write %3F")
    with translated(target):
        engine = _sqlite(target, limits) if target.get_backend_name() == "sqlite" else _postgresql(target, limits)
        _prepare(engine)
    return engine


def _sqlite(url: URL, limits: Limits) -> Engine:
    options: dict[str, Any] = {"connect_args": {"timeout": limits.wait, "check_same_thread": False}}
    if url.database in (None, "", ":memory:"):
        options["poolclass"] = StaticPool
    engine = create_engine(url, **options)

    @event.listens_for(engine, "connect")
    def _configure(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # the driver must not open transactions: we say BEGIN
        for pragma in (
            "journal_mode=WAL",
            "foreign_keys=ON",
            "synchronous=FULL",
            "cache_size=-65536",
            "mmap_size=1073741824",
            "temp_store=MEMORY",
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # a writer takes the lock first, so that what it read is still so when it writes
        writing = connection.get_execution_options().get("writing", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine


def _postgresql(url: URL, limits: Limits) -> Engine:
    if url.get_backend_name() != "postgresql":
        raise StoreError(f"a store on {url.get_backend_name()} is not supported: use sqlite or postgresql")
    options = f"-c lock_timeout={int(limits.wait * 1000)} -c jit=off"
    return create_engine(
        url.set(drivername="postgresql+psycopg"), connect_args={"options": options}, isolation_level="REPEATABLE READ"
    )


def _prepare(engine: Engine) -> None:
    with engine.connect() as connection:
        found = version(connection)
    if found == HEAD:
        return
    if found is not None and (not found.isdigit() or found > HEAD):
        raise StoreError(
            f"the store {engine.url.render_as_string()} was written by a newer version (schema {found}, this one "
            f"knows {HEAD}): update the program"
        )
    # alembic costs a third of a second to import, and only a new or old store needs it
    importlib.import_module("timeline.store.database.upgrade").upgrade(engine)


def version(connection: Connection) -> str | None:
    """The schema a store says it has; None when it is empty."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


@contextmanager
def reading(engine: Engine, limits: Limits) -> Iterator[Connection]:
    """A transaction that sees one state of the store and stops after the time limit."""
    with translated(engine.url), engine.connect() as connection, _timed(connection, limits.seconds):
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction that commits as a whole or not at all; writers wait for each other."""
    options: dict[str, Any] = {"writing": True}
    if engine.dialect.name == "postgresql":
        # the snapshot must be younger than the lock, or a writer would not see what the last one did
        options["isolation_level"] = "READ COMMITTED"
    with translated(engine.url), engine.connect().execution_options(**options) as connection, connection.begin():
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(7465)"))
        yield connection


def renew(connection: Connection) -> None:
    """Begin the time limit anew, for what is read step by step into a file."""
    if "ends" in connection.info:
        connection.info["ends"] = time.monotonic() + connection.info["seconds"]


@contextmanager
def _timed(connection: Connection, seconds: float) -> Iterator[None]:
    if connection.dialect.name == "postgresql":
        connection.execute(text(f"SET LOCAL statement_timeout = {int(seconds * 1000)}"))
        yield
        return
    raw: Any = connection.connection.dbapi_connection
    info = connection.info
    info |= {"seconds": seconds, "ends": time.monotonic() + seconds}  # a stop-watch, not a date
    raw.set_progress_handler(lambda: time.monotonic() > info["ends"], _STEPS)
    try:
        yield
    finally:
        raw.set_progress_handler(None, 0)
        del info["seconds"], info["ends"]


@contextmanager
def translated(url: URL) -> Iterator[None]:
    """Turn the database's failures into StoreError: which store, what is wrong, what to do."""
    try:
        yield
    except (exc.SQLAlchemyError, UnicodeEncodeError) as error:
        cause = getattr(error, "orig", None) or error
        name = url.render_as_string(hide_password=True)
        if words := _known(cause):
            raise StoreError(f"the store {name} {words}") from error
        said = (str(cause).splitlines() or [type(cause).__name__])[0]
        raise StoreError(f"the store {name} failed ({said}): nothing of this step was saved") from error


def _known(cause: BaseException) -> str | None:
    """What a failure means, by its code: its message may hold any text of an article."""
    if isinstance(cause, sqlite3.Error):
        return _SQLITE.get(getattr(cause, "sqlite_errorcode", 0) & 0xFF)
    state = getattr(cause, "sqlstate", None)
    if state is None:
        return _AWAY if type(cause).__name__ == "OperationalError" else None
    return _AWAY if state.startswith("08") else _POSTGRESQL.get(state)
