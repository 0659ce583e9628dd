"""Topics of one's own: what their words tell, in all their forms, later articles too."""

from curated import ALSO, AT, FIRED, LATE, MET, ONE, THREE, at, do, titles
from store_events import extraction

from timeline.model import Topic
from timeline.store import (
    Correct,
    DefineTopic,
    Merge,
    NameKind,
    Rename,
    Store,
)


def test_an_own_topic_holds_for_what_its_words_tell_and_for_later_articles(store: Store) -> None:
    store.create_timeline("t")
    store.save("t", extraction(ONE, MET, FIRED))
    do(store, DefineTopic("Jobs", ("sack", "win")))
    store.save("t", extraction(THREE, LATE))
    assert titles(store, topics=("Jobs",)) == [FIRED.title, LATE.title]
    assert Topic("Jobs", ("sacks",)) in store.event("t", FIRED.id).topics
    do(store, DefineTopic("Jobs", ("win",)))
    assert titles(store, topics=("Jobs",)) == [LATE.title]
    assert store.own_topics("t") == {"Jobs": ("win",)}
    do(store, Rename(NameKind.TOPICS, "Jobs", "Work"))
    assert titles(store, topics=("Work",)) == [LATE.title] and store.own_topics("t") == {"Work": ("win",)}
    do(store, DefineTopic("Work"))
    assert store.own_topics("t") == {} and store.event("t", LATE.id).topics == ()
    for _ in range(3):
        store.undo("t", at=AT)
    assert titles(store, topics=("Jobs",)) == [FIRED.title, LATE.title]
    store.undo("t", at=AT)
    assert titles(store) == [FIRED.title, MET.title, LATE.title] and store.own_topics("t") == {}


def test_an_own_topic_stays_with_merged_events_and_leaves_chosen_topics_alone(filled: Store) -> None:
    do(filled, DefineTopic("Talks", ("talk", "meet")), Merge((at(MET), at(ALSO))))
    assert "Talks" in [topic.name for topic in filled.event("t", MET.id).topics]
    do(filled, Correct(at(MET), topics=("diplomacy",)))
    assert [topic.name for topic in filled.event("t", MET.id).topics] == ["diplomacy"]


def test_a_topic_of_ones_own_finds_other_forms_of_its_words(filled: Store) -> None:
    do(filled, Correct(at(MET), title="Two cities meet"), DefineTopic("Towns", ("city",)))
    assert titles(filled, topics=("Towns",)) == ["Two cities meet"] and filled.own_topics("t") == {"Towns": ("city",)}
    do(filled, DefineTopic("Towns"))
    assert titles(filled, topics=("Towns",)) == []
