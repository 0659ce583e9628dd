"""A store as one file, and back, while others use it.

A backup is a SQLite store, whatever database it was made from, so it can be opened as one, and moves
timelines from SQLite to PostgreSQL and back.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import URL, Connection, Engine, func, insert, select, text

from timeline.errors import StoreError
from timeline.store.database.codec import load_event
from timeline.store.database.connect import HEAD, Limits, connect, reading, translated, writing
from timeline.store.database.tables import documents, metadata, timelines
from timeline.store.writing.rows import add_words, words

_ROWS = 1000
_NO_LIMIT = Limits(seconds=3600.0)


def backup(url: str, file: Path) -> None:
    """Copy a store, as it is at one moment, into a file, over what was there.

    The file is either the whole new backup or what it was before. Raises StoreError.
    """
    engine = connect(url, _NO_LIMIT)
    fresh = file.with_name(f"{file.name}.part")
    fresh.unlink(missing_ok=True)
    try:
        with translated(engine.url):
            if engine.dialect.name == "sqlite":
                _copy_file(str(engine.url.database), str(fresh))
            else:
                _copy_rows(engine, _sqlite(fresh))
            _make_single(fresh)
        fresh.replace(file)
    except OSError as error:
        raise StoreError(f"the backup cannot be written to {file} ({error.strerror}): give another place") from error
    finally:
        fresh.unlink(missing_ok=True)
        engine.dispose()


def restore(url: str, file: Path) -> None:
    """Put a backup in the place of everything a store holds, in one transaction.

    Raises StoreError when the file is no backup, is damaged, or is of a newer version; then the store is as it was.
    """
    _check(file)
    engine = connect(url, _NO_LIMIT)
    try:
        if engine.dialect.name == "sqlite":
            with translated(engine.url):
                _copy_file(str(file), str(engine.url.database))
        else:
            with TemporaryDirectory() as folder:  # opening brings a store up to date: the person's file stays as it is
                copy = Path(folder) / file.name
                _copy_file(str(file), str(copy))
                _copy_rows(_sqlite(copy), engine)
    finally:
        engine.dispose()
    connect(url, _NO_LIMIT).dispose()  # an older backup is brought up to date


def _sqlite(file: Path) -> Engine:
    return connect(URL.create("sqlite", database=str(file)), _NO_LIMIT)  # a name may hold "?", which an address may not


def _check(file: Path) -> None:
    """Refuse what is no backup before anything is touched."""
    if not file.is_file():
        raise StoreError(f"there is no backup {file}: give the path of a file made by backup")
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as source:
            found = source.execute("SELECT version_num FROM alembic_version").fetchone()[0]
            sound = source.execute("PRAGMA quick_check(1)").fetchone()[0]
    except (sqlite3.Error, TypeError) as error:
        raise StoreError(f"{file} is not a backup of timelines ({error}): give a file made by backup") from error
    if sound != "ok":
        raise StoreError(f"the backup {file} is damaged ({sound}): give another one")
    if found > HEAD:
        raise StoreError(f"the backup {file} was made by a newer version (schema {found}): update the program")


def _copy_file(source: str, target: str) -> None:
    """SQLite's own online backup: a consistent copy of a file that others may be writing to."""
    try:
        with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
            new.execute("PRAGMA synchronous=FULL")
            old.backup(new)
    except sqlite3.Error as error:
        raise StoreError(f"{source} cannot be copied to {target} ({error}): check the place and free space") from error


def _make_single(file: Path) -> None:
    """One file, without the write-ahead log beside it."""
    with closing(sqlite3.connect(file)) as made:
        made.execute("PRAGMA journal_mode=DELETE")


def _copy_rows(source: Engine, target: Engine) -> None:
    with reading(source, _NO_LIMIT) as old, writing(target) as new:
        new.execute(timelines.delete())
        for table in metadata.sorted_tables:
            for part in old.execute(select(table)).mappings().partitions(_ROWS):
                new.execute(insert(table), [dict(row) for row in part])
        docs = old.execute(select(documents.c.event_key, documents.c.doc))
        for rows in docs.partitions(_ROWS):
            _index(new, rows)
        if new.dialect.name == "postgresql":
            _renumber(new)
    source.dispose()
    target.dispose()


def _index(connection: Connection, rows: Sequence[Any]) -> None:
    add_words(connection, {key: words(load_event(doc)) for key, doc in rows})


def _renumber(connection: Connection) -> None:
    """PostgreSQL numbers new rows from a sequence that does not see rows copied in."""
    for table in metadata.sorted_tables:
        if "key" in table.c:
            last = connection.scalar(select(func.max(table.c.key))) or 0
            sequence = text(f"SELECT setval(pg_get_serial_sequence('{table.name}', 'key'), :next, false)")
            connection.execute(sequence, {"next": last + 1})
