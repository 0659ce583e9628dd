"""What events are about: subjects, key phrases, named things; and which words said so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from timeline.document import Document, Sentence
from timeline.entities import Linking
from timeline.model import EntityType, Event, Topic
from timeline.topics.key_phrases import key_phrases, repeated_phrases
from timeline.topics.subjects import hits_in, is_subject, main_subjects, shares_of, subjects_of


@dataclass(frozen=True, slots=True)
class Topics:
    """The topics of an article: as a whole, and of each sentence by where it starts."""

    article: tuple[Topic, ...]
    sentences: Mapping[int, tuple[Topic, ...]]

    def of(self, event: Event) -> tuple[Topic, ...]:
        """Those of the sentences that tell an event, behind its own."""
        found: dict[str, Topic] = {topic.name: topic for topic in event.topics}
        for evidence in event.evidence:
            for topic in self.sentences.get(evidence.sentence.start, self.article):
                found.setdefault(topic.name, topic)
        return tuple(found.values())


def topics_of(document: Document, linking: Linking) -> Topics:
    """Find what each sentence is about."""
    hits = [hits_in(document, sentence) for sentence in document.sentences]
    shares = shares_of(hits)
    phrases = repeated_phrases(document)
    whole = main_subjects(hits, shares)
    sentences = {}
    for sentence, found in zip(document.sentences, hits, strict=True):
        topics = [*subjects_of(found, shares), *key_phrases(sentence, phrases), *_things(document, sentence, linking)]
        own = tuple({topic.name: topic for topic in topics}.values())
        has_subject = any(is_subject(topic.name) for topic in own)
        sentences[sentence.start] = own if has_subject else (*whole[:1], *own)
    return Topics(whole, sentences)


def _things(document: Document, sentence: Sentence, linking: Linking) -> Iterator[Topic]:
    """Works and events that the sentence names: what other events may share."""
    for token in document.words(sentence):
        referent = linking.at(token.index)
        for entity in referent.entities if referent else ():
            if entity.type in (EntityType.EVENT, EntityType.WORK) and len(entity.name) > 3:
                yield Topic(entity.name, (entity.name,))
