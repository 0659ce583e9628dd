"""What is kept from one question for the next gives the same counts as a store that was never asked before."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.synthetic import fill
from timeline.store import Store
from timeline.view import Match, View

_NAMES = ("Ann Hill1", "Ann Hill2", "Ann Hill3", "Ann Hill4")


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of two thousand synthetic events."""
    made = tmp_path_factory.mktemp("counting") / "crowd.db"
    with Store.open(f"sqlite:///{made}") as store:
        store.create_timeline("Crowd")
    fill(str(made), 2_000)
    return made


@pytest.mark.parametrize("match", [Match.ANY, Match.ALL])
@pytest.mark.parametrize("start", [None, 730_000])
def test_one_person_more_is_counted_as_by_a_store_that_knows_nothing(
    path: Path, match: Match, start: int | None
) -> None:
    views = [View(timeline="crowd", people=_NAMES[:n], people_match=match, start=start) for n in range(len(_NAMES) + 1)]
    views += [View(timeline="crowd", people=_NAMES[1:2], people_match=match, start=start, everything=True)]
    with Store.open(f"sqlite:///{path}") as store:
        told = [store.facets(view) for view in views]
    for view, one in zip(views, told, strict=True):
        with Store.open(f"sqlite:///{path}") as fresh:
            assert fresh.facets(view) == one
    assert match is Match.ALL or told[1].shown < told[2].shown < told[0].shown
