"""A link with SQL, markup or query signs in it finds nothing and breaks nothing."""

import pytest
from store_events import songs

from timeline.errors import QueryError
from timeline.store import Store
from timeline.view import View

HOSTILE = ["'; DROP TABLE events; --", '" OR 1=1 --', "*", "NEAR(", "a AND b OR (", "body:x", "<script>", "\x00", "% _"]
HOSTILE += ["''", ":*", "&|!"]


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_links_find_nothing_and_break_nothing(shared: Store, words: str) -> None:
    if not shared.timelines():
        shared.create_timeline("t")
        shared.save("t", songs(1))
    for name in ("text", "people", "topics", "articles", "pinned", "status", "selected", "order"):
        view = View.from_query({name: [words] * 50})
        shared.page(view)
        shared.facets(view)
        shared.density(view)
    asked = View(people=(words,))
    assert shared.page(asked).events == () or asked == View()
    with pytest.raises(QueryError):
        shared.neighbours(View(), words)
    assert shared.facets(View()).shown == 5


def test_a_link_that_is_not_understood_shows_nothing_rather_than_more(shared: Store) -> None:
    if not shared.timelines():
        shared.create_timeline("t")
        shared.save("t", songs(1))
    for asked in ({"status": "foo"}, {"start": "soon"}, {"people_match": "some"}):
        assert shared.page(View.from_query(asked)).events == () and shared.facets(View.from_query(asked)).shown == 0
    assert shared.facets(View.from_query({"lanes": "foo"})).shown == 5
