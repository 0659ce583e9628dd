"""Topics: subjects by their words, phrases said twice, named things, a person's own."""

import csv
from collections import Counter

from handmade import document

from timeline.entities import Linking, Referent
from timeline.model import Entity, EntityType, Event, Evidence, Span, Topic
from timeline.topics import WORDS_FILE, subjects, topics_of

FLOOD = (
    "Heavy JJ amod 1",
    "rain NN nsubj 2",
    "flooded VBD ROOT 2",
    "the DT det 4",
    "school NN dobj 2",
    "before IN prep 2",
    "the DT det 7",
    "election NN pobj 5",
)
TALKS = (
    "Peace NN compound 1",
    "talks NNS nsubj 2",
    "began VBD ROOT 2",
    "after IN prep 2",
    "the DT det 5",
    "ceasefire NN pobj 3",
)
AGAIN = ("Then RB advmod 3", "peace NN compound 2", "talks NNS nsubj 3", "stopped VBD ROOT 3")
NOBODY = Linking((), {})


def names(topics: tuple[Topic, ...]) -> list[str]:
    return [topic.name for topic in topics]


def test_the_subjects_are_the_seventeen_of_the_iptc() -> None:
    assert len(subjects()) == 17
    assert {"conflict, war and peace", "labour", "weather", "human interest"} <= set(subjects())


def test_the_word_list_is_clean() -> None:
    with WORDS_FILE.open(encoding="utf-8", newline="") as file:
        rows = [(row["subject"], row["word"]) for row in csv.DictReader(file)]
    assert all(word == word.strip().casefold() and word for _, word in rows)
    assert max(Counter(rows).values()) == 1
    assert min(Counter(subject for subject, _ in rows).values()) >= 35


def test_a_sentence_has_the_subjects_of_its_words_and_says_which() -> None:
    found = topics_of(document(TALKS), NOBODY).sentences[0]
    assert found[0] == Topic("conflict, war and peace", ("Peace talks", "ceasefire"))


def test_several_subjects_in_one_sentence_are_ranked_by_their_words() -> None:
    found = names(topics_of(document(FLOOD), NOBODY).sentences[0])
    assert len(found) == 3 and "weather" in found


def test_a_phrase_said_twice_is_a_topic_of_both_sentences() -> None:
    found = topics_of(document(TALKS, FLOOD, AGAIN), NOBODY)
    assert ["peace talk" in names(topics) for topics in found.sentences.values()] == [True, False, True]


def test_a_sentence_without_words_of_a_subject_has_the_articles_first() -> None:
    silent = ("They PRP nsubj 1", "came VBD ROOT 1", "home RB advmod 1")
    made = document(TALKS, silent)
    second = topics_of(made, NOBODY).sentences[made.sentences[1].start]
    assert names(second) == ["conflict, war and peace"]


def test_named_works_and_events_are_topics() -> None:
    pact = Entity("Harbour Pact", EntityType.EVENT)
    words = ("They PRP nsubj 1", "signed VBD ROOT 1", "the DT det 4", "Harbour NNP compound 4", "Pact NNP dobj 1")
    linking = Linking((pact,), {i: Referent((pact,), 0.9) for i in (3, 4)})
    assert Topic("Harbour Pact", ("Harbour Pact",)) in topics_of(document(words), linking).sentences[0]


def test_an_event_has_the_topics_of_its_sentence() -> None:
    made = document(TALKS, FLOOD)
    sentence = made.sentences[1]
    evidence = Evidence("made", sentence.span, Span(0, 1), "")
    topics = topics_of(made, NOBODY).of(Event("x", "Rain", "flooded", "flood", (evidence,)))
    assert "weather" in names(topics) and "conflict, war and peace" not in names(topics)


def test_an_empty_article_has_none() -> None:
    assert topics_of(document(), NOBODY).article == ()
