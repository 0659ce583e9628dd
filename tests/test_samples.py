"""The bundled timeline."""

from pathlib import Path

import pytest

from timeline import samples
from timeline.errors import StoreError
from timeline.store import Store
from timeline.view import View


def test_a_new_store_opens_with_the_bundled_articles(tmp_path: Path) -> None:
    with Store.open(f"sqlite:///{tmp_path}/a.db") as store:
        timeline = samples.fill(store)
        names = {article.name for article in store.articles(timeline)}
        events = store.page(View(timeline=timeline)).events
    assert names == {article.name for article in samples.articles()}
    assert len(events) > len(names)


def test_a_bundled_timeline_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    cut = tmp_path / "samples.jsonl"
    cut.write_bytes(samples.SAMPLES.read_bytes()[:-100])
    with Store.open("sqlite://") as store:
        with pytest.raises(StoreError):
            samples.fill(store, samples=cut)
        assert store.timelines() == ()


@pytest.mark.model
def test_the_bundled_articles_can_be_read_again(tmp_path: Path) -> None:
    fresh = tmp_path / "samples.jsonl"
    assert samples.write(samples=fresh) == len(samples.articles())
    with Store.open(f"sqlite:///{tmp_path}/a.db") as store:
        timeline = samples.fill(store, samples=fresh)
        assert store.page(View(timeline=timeline)).events
