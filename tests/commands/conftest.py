"""An article to read, and a store with the bundled timeline, for the commands."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from calling import TEXT

from timeline.samples import fill
from timeline.store import Store
from timeline.store.address import address


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "lisbon.txt"
    path.write_text(f"date 2022-12-03\n{TEXT}")
    return path


@pytest.fixture
def filled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """A store with the bundled timeline, "sample"."""
    monkeypatch.setenv("TIMELINE_DATABASE_URL", f"sqlite:///{tmp_path}/store.db")
    with Store.open(address()) as store:
        fill(store)
        store.rename_timeline(store.timelines()[0].id, "Sample")
        yield store
