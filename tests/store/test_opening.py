"""A store is opened, brought up to date, or refused with what is wrong."""

from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from store_events import songs

from timeline.errors import StoreError
from timeline.store import Store
from timeline.store.address import address
from timeline.store.database.connect import HEAD
from timeline.view import View


def test_a_newer_store_is_refused(url: str) -> None:
    Store.open(url).close()
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(StoreError, match=rf"newer version \(schema 9999, this one knows {HEAD}\): update the program"):
        Store.open(url)


def test_an_older_store_is_brought_up_to_date(url: str) -> None:
    with Store.open(url) as store:
        store.create_timeline("t")
        store.save("t", songs(1))
        facets = store.facets(View())
        with store._engine.begin() as connection:
            connection.execute(text("DROP TABLE segments"))
            connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    with Store.open(url) as store:
        assert store.facets(View()) == facets


@pytest.mark.parametrize("content", [b"no database at all" * 100, b"SQLite format 3\0" + b"x" * 5000])
def test_what_is_no_store_is_refused(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    with pytest.raises(StoreError, match=r"store\.db"):
        Store.open(f"sqlite:///{file}")


@pytest.mark.parametrize(
    "url", ["", "nonsense", "mysql://host/x", "sqlite:////nowhere/at/all.db", "postgresql://127.0.0.1:1/x"]
)
def test_an_address_that_cannot_be_opened_is_said(url: str) -> None:
    with pytest.raises(StoreError):
        Store.open(url)


@pytest.mark.parametrize("url", ["postgresql://ann:hush@db:54x2/t", "postgresql//ann:hush@db/t", "ann:hush@db"])
def test_an_address_that_is_none_is_refused_without_repeating_its_password(url: str) -> None:
    with pytest.raises(StoreError, match="not the address of a store") as refused:
        Store.open(url)
    assert "hush" not in str(refused.value)


@pytest.mark.parametrize("folder", ["what?", "100%25", "a b#c"])
def test_the_store_is_beside_the_project_whatever_its_folder_is_called(tmp_path: Path, folder: str) -> None:
    file = tmp_path / folder / "store.db"
    file.parent.mkdir()
    Store.open(address(environment={}, file=file)).close()
    assert file.exists()


def test_a_question_mark_of_a_folder_is_asked_to_be_written_otherwise(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="%3F"):
        Store.open(f"sqlite:///{tmp_path}/what?/store.db")
    assert not list(tmp_path.iterdir())
