"""What a change costs does not grow with its timeline: SQLite, which knows nothing of how many rows there are until
told, must look rows up by what is asked and not go through a timeline's events for them."""

import re
from collections.abc import Iterable

from curated import AT, MET, ONE, READ, TWO, at, fill
from sqlalchemy.event import listen
from store_events import article, day, event, extraction, songs

from timeline.store import Correct, DefineTopic, Hide, Merge, NameKind, Rename, Store, places
from timeline.timex import resolve

OTHER = article("one.txt", "A new first line. The text of one.txt.")


def changes(store: Store) -> None:
    """One change of each sort."""
    store.save("t", songs(99))
    store.save("t", READ[0])
    for change in (Correct(at(MET), title="They meet"), Hide(at(MET)), Merge((at(MET), places(READ[2].events[0])[0]))):
        store.edit("t", change, at=AT)
    store.edit("t", Rename(NameKind.PEOPLE, "Ann Hill", "Anne Hill"), at=AT)
    store.edit("t", DefineTopic("Jobs", ("sack", "win")), at=AT)
    store.undo("t", at=AT)
    store.redo("t", at=AT)
    store.redate("t", ONE.id, 737000, source="said so", resolve=resolve)
    anew = extraction(OTHER, event(OTHER, 80, MET.title, "Ann Hill", "Bob Lee", when=day(2022, 12, 2)))
    store.retext("t", ONE.id, anew, who="ann", at=AT)
    store.delete_article("t", TWO.id)
    store.import_edits("t", store.export_edits("t"))


def plans(store: Store, statements: Iterable[tuple[str, object]]) -> dict[str, list[str]]:
    """How SQLite goes about each statement."""
    raw = store._engine.raw_connection()
    return {
        said: [row[3] for row in raw.cursor().execute(f"EXPLAIN QUERY PLAN {said}", asked)]
        for said, asked in statements
    }


def test_no_change_goes_through_the_events_of_a_timeline(tmp_path: object) -> None:
    with Store.open(f"sqlite:///{tmp_path}/store.db") as store:
        fill(store)
        for number in range(10):
            store.save("t", songs(number))
        said: dict[str, object] = {}

        def remember(_c: object, _cursor: object, statement: str, values: object, _x: object, many: bool) -> None:
            said.setdefault(statement, values[0] if many else values)  # type: ignore[index]

        listen(store._engine, "before_cursor_execute", remember)
        changes(store)
        told = [(one, asked) for one, asked in said.items() if one.startswith(("SELECT", "UPDATE", "DELETE"))]
        through = re.compile(
            r"(SCAN (events|merged|evidence|tellings|blocks|tags|event_tags)\b.*|SEARCH .*\(timeline_key=\?\))$"
        )
        slow = {
            one: steps
            for one, steps in plans(store, told).items()
            if any(through.match(step) and "edits" not in step for step in steps)
        }
        assert len(told) > 30 and slow == {}
