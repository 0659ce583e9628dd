"""Key phrases: the noun phrases that an article says more than once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from timeline.document import Document, Sentence, Token
from timeline.model import Topic
from timeline.word_lists import word_lists

_WORDS = word_lists("topic_words.toml")

_DULL = _WORDS["dull_adjectives"]
_DULL_NOUNS = _WORDS["dull_nouns"]


def repeated_phrases(document: Document) -> dict[str, dict[int, str]]:
    """Noun phrases said in two sentences or more: base form -> sentence -> as written."""
    found: dict[str, dict[int, str]] = defaultdict(dict)
    for sentence in document.sentences:
        for first, last in _noun_runs(document.words(sentence)):
            words = document.tokens[first:last]
            base = " ".join([*(word.text.casefold() for word in words[:-1]), words[-1].lemma.casefold()])
            found[base].setdefault(sentence.index, " ".join(word.text for word in words))
    return {base: said for base, said in found.items() if len(said) > 1}


def _noun_runs(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Two or three words that end in a noun: adjectives and nouns that say something."""
    start: int | None = None
    for token in (*tokens, None):
        if token is not None and _says(token):
            start = token.index if start is None else start
            continue
        end = token.index if token is not None else tokens[-1].index + 1
        if start is not None and 2 <= end - start <= 3 and tokens[end - 1 - tokens[0].index].pos == "NOUN":
            yield start, end
        start = None


def _says(token: Token) -> bool:
    lemma = token.lemma.casefold()
    if token.ent_type or not token.text.isalpha() or len(token.text) < 3:
        return False
    return (token.pos == "NOUN" and lemma not in _DULL_NOUNS) or (token.pos == "ADJ" and lemma not in _DULL)


def key_phrases(sentence: Sentence, phrases: Mapping[str, Mapping[int, str]]) -> Iterator[Topic]:
    """Those of the repeated phrases that a sentence says."""
    for base, said in phrases.items():
        if sentence.index in said:
            yield Topic(base, (said[sentence.index],))
