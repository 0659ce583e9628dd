"""Every store test runs on SQLite and on a real PostgreSQL."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest
from curated import fill
from sqlalchemy import create_engine, text
from store_server import Server, start

from timeline.store import Store

_NUMBERS = count()


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """PostgreSQL with an empty store `template` to copy."""
    found = start()
    if isinstance(found, str):
        pytest.skip(found)
    _run(found, "CREATE DATABASE template")
    Store.open(found.url("template")).close()
    yield found
    found.stop()


def _run(server: Server, statement: str) -> None:
    engine = create_engine(server.url("postgres"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def database(request: pytest.FixtureRequest) -> str:
    """Which database a test runs on."""
    return str(request.param)


@contextmanager
def new_store(database: str, request: pytest.FixtureRequest, folder: Path) -> Iterator[str]:
    """The address of an empty store, gone afterwards."""
    if database == "sqlite":
        yield f"sqlite:///{folder / 'store.db'}"
        return
    server: Server = request.getfixturevalue("server")
    name = f"store_{next(_NUMBERS)}"
    _run(server, f"CREATE DATABASE {name} TEMPLATE template")
    yield server.url(name)
    _run(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def url(database: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty store."""
    with new_store(database, request, tmp_path) as address:
        yield address


@pytest.fixture(scope="module")
def shared(database: str, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store for all tests of a file that only read."""
    with new_store(database, request, tmp_path_factory.mktemp("shared")) as address, Store.open(address) as opened:
        yield opened


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the SQLite file of a store may stand."""
    return tmp_path / "store.db"


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    """An empty store."""
    with Store.open(url) as opened:
        yield opened


@pytest.fixture
def filled(store: Store) -> Store:
    """One store with the articles that edits are tried on."""
    return fill(store)
