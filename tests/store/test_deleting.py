"""What is deleted leaves nothing behind."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import text
from store_events import songs

from timeline.store import Correct, DefineTopic, Hide, Place, Rename, Store
from timeline.store.database.tables import metadata
from timeline.view import View

NOW = datetime(2024, 1, 1, tzinfo=UTC)


def test_deleting_leaves_nothing_behind(url: str) -> None:
    with Store.open(url) as store:
        store.create_timeline("t")
        store.save("t", songs(1))
        store.save_view("t", "mine", View())
        before = rows(store)
        store.save("t", songs(2))
        told = Place(songs(2).article.id, songs(2).events[0].evidence[0].trigger.start)
        store.edit("t", Correct(told, people=("Zoe Ray",)), who="ann", at=NOW + timedelta(seconds=0))
        store.undo("t", who="ann", at=NOW + timedelta(seconds=1))
        store.edit("t", Hide(told), who="ann", at=NOW + timedelta(seconds=2))
        store.delete_article("t", songs(2).article.id)
        assert rows(store) == before
        store.edit("t", Rename("people", "Hill1x0", "Hill One"), who="ann", at=NOW + timedelta(seconds=3))
        store.edit("t", DefineTopic("songs", ("sings",)), who="ann", at=NOW + timedelta(seconds=4))
        store.delete_timeline("t")
        assert not any(rows(store).values())


def rows(store: Store) -> dict[str, int]:
    """How many rows each table has."""
    with store._engine.connect() as connection:
        counted = {
            name: connection.scalar(text(f"SELECT count(*) FROM {name}")) for name in (*metadata.tables, "event_search")
        }
    return {name: int(found or 0) for name, found in counted.items()}
