"""A store written by any released version opens in this one, with all that was in it and every constraint."""

from pathlib import Path
from typing import Any

import pytest
from curated import ALSO, AT, FIRED, MET, at, do, fill, state, titles
from sqlalchemy import Engine, create_engine, inspect, select, text
from store_events import songs

from timeline.store import Correct, Hide, Merge, NameKind, Rename, Store, TellApart
from timeline.store.database import segments as packing
from timeline.store.database.codec import load_event
from timeline.store.database.connect import HEAD, version
from timeline.store.database.tables import documents, events, evidence, merged, metadata
from timeline.store.database.upgrade import upgrade
from timeline.store.writing.rows import add_words, words
from timeline.view import View

FOLDER = Path(packing.__file__).parent / "migrations" / "versions"
VERSIONS = sorted(file.name[:4] for file in FOLDER.glob("0*.py"))


def empty(url: str) -> Engine:
    """The database with nothing in it, not even tables."""
    engine = create_engine(url)
    if engine.dialect.name == "postgresql":
        with engine.begin() as connection:
            connection.execute(text("DROP SCHEMA public CASCADE"))
            connection.execute(text("CREATE SCHEMA public"))
    return engine


def shape(engine: Engine) -> dict[str, Any]:
    """Tables, columns, keys, constraints and indexes, each by name."""
    found: dict[str, Any] = {}
    for name in metadata.tables:
        look = inspect(engine)
        found[name] = {
            "columns": [(c["name"], str(c["type"]), c["nullable"]) for c in look.get_columns(name)],
            "key": look.get_pk_constraint(name)["name"],
            "owners": sorted((k["name"], k["referred_table"], str(k["options"])) for k in look.get_foreign_keys(name)),
            "unique": sorted((str(k["name"]), tuple(k["column_names"])) for k in look.get_unique_constraints(name)),
            "indexes": sorted((str(k["name"]), tuple(k["column_names"])) for k in look.get_indexes(name)),
        }
    return found


def lived_in(url: str) -> None:
    """A store in which something was done."""
    with Store.open(url) as store:
        fill(store).save_view("t", "Ann", View(people=("Ann Hill",)))
        do(store, Correct(at(MET), title="They meet"), Merge((at(MET), at(ALSO))), Hide(at(FIRED)))
        do(store, Rename(NameKind.PEOPLE, "Ann Hill", "Anne Hill"), TellApart(NameKind.PEOPLE, "Bob Lee", "Eve Orr"))
        store.undo("t", 3, at=AT)
        store.create_timeline("another")


def copied(source: str, engine: Engine) -> None:
    """Put all rows of a store into the tables that an older one has."""
    old = set(inspect(engine).get_table_names())
    origin = create_engine(source)
    with origin.connect() as read, engine.begin() as write:
        for table in metadata.sorted_tables:
            rows = read.execute(select(table)).mappings().all()
            if rows and table.name in old:
                write.execute(table.insert(), [dict(row) for row in rows])
        docs = read.execute(select(documents.c.event_key, documents.c.doc)).all()
        add_words(write, {key: words(load_event(doc)) for key, doc in docs})
        if engine.dialect.name == "postgresql":  # copied keys do not move what counts them
            for table in metadata.sorted_tables:
                if table.name in old and table.c[table.primary_key.columns.keys()[0]].name == "key":
                    counted = f"pg_get_serial_sequence('{table.name}', 'key')"
                    write.execute(text(f"SELECT setval({counted}, (SELECT coalesce(max(key), 1) FROM {table.name}))"))


def test_the_newest_version_is_the_last() -> None:
    assert VERSIONS[-1] == HEAD


@pytest.mark.parametrize("old", VERSIONS)
def test_what_an_older_version_kept_is_all_there(url: str, tmp_path: Path, old: str) -> None:
    source = f"sqlite:///{tmp_path / 'source.db'}"
    lived_in(source)
    engine = empty(url)
    upgrade(engine, to=old)
    copied(source, engine)
    engine.dispose()
    with Store.open(source) as before, Store.open(url) as store:
        with store._engine.connect() as connection:
            assert version(connection) == HEAD
        assert state(store) == state(before)
        assert store.timelines() == before.timelines()
        assert (store.facets(View()), store.density(View())) == (before.facets(View()), before.density(View()))
        assert store.edits("t") == before.edits("t") and store.saved_views("t") == before.saved_views("t")
        assert titles(store, text="they meet") == ["They meet"]
        store.undo("t", 1, at=AT)
        store.save("t", songs(1))
        assert "They meet" not in titles(store) and store.facets(View()).shown == before.facets(View()).shown + 5
        store.delete_timeline("t")
        with store._engine.connect() as connection:
            for table in (events, documents, evidence, merged):
                assert connection.execute(select(table)).all() == []


@pytest.mark.parametrize("old", VERSIONS)
def test_every_constraint_is_as_in_a_new_store(url: str, tmp_path: Path, old: str) -> None:
    engine = empty(url)
    if engine.dialect.name == "sqlite":
        other = create_engine(f"sqlite:///{tmp_path / 'new.db'}")
        metadata.create_all(other)
        expected = shape(other)
        other.dispose()
    else:
        metadata.create_all(engine)
        expected = shape(engine)
        engine.dispose()
        engine = empty(url)
    upgrade(engine, to=old)
    engine.dispose()
    with Store.open(url) as store:
        assert shape(store._engine) == expected
    named = [one[0] for found in expected.values() for one in (*found["owners"], *found["unique"], *found["indexes"])]
    assert all(named) and "None" not in named  # changing a table of SQLite drops what has no name


def test_a_step_that_fails_leaves_the_old_store(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = f"sqlite:///{tmp_path / 'source.db'}"
    lived_in(source)
    engine = empty(url)
    upgrade(engine, to="0001")
    copied(source, engine)

    def fail(*_: object) -> None:
        raise RuntimeError("the lights went out")

    monkeypatch.setattr(packing, "repack", fail)
    with pytest.raises(RuntimeError):
        Store.open(url)
    with engine.connect() as connection:
        assert version(connection) == "0001" and "segments" not in inspect(connection).get_table_names()
    engine.dispose()
    monkeypatch.undo()
    with Store.open(url) as store, Store.open(source) as before:
        assert state(store) == state(before)
