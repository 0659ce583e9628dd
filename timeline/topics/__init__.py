"""What events are about, with the words that said so."""

from timeline.topics.subjects import WORDS_FILE, subjects
from timeline.topics.topics import Topics, topics_of

__all__ = ["WORDS_FILE", "Topics", "subjects", "topics_of"]
