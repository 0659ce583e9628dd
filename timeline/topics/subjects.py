"""Subjects: the top level of the IPTC Media Topics (https://iptc.org/standards/media-topics/), found by the words of a
list of our own, `data/topics.csv` (subject, word)."""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from timeline.document import Document, Sentence, Token
from timeline.model import Topic
from timeline.word_lists import word_lists

WORDS_FILE = Path(__file__).resolve().parents[2] / "data" / "topics.csv"
_NAMED = word_lists("topic_words.toml")["telling_names"]
_MOST = 3  # subjects an event is given
_PRIOR = 1.5  # how much the article's own subjects weigh beside the words of one sentence
_LEAST = 1.0  # a subject with less than one word of its own in the sentence is not the sentence's


@lru_cache(maxsize=1)
def _subjects_by_word() -> Mapping[str, tuple[str, ...]]:
    """Word or phrase, lower case -> its subjects."""
    found: dict[str, list[str]] = defaultdict(list)
    with WORDS_FILE.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found[row["word"]].append(row["subject"])
    return {word: tuple(subjects) for word, subjects in found.items()}


@lru_cache(maxsize=1)
def _words_by_subject() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for word, subjects in _subjects_by_word().items():
        for subject in subjects:
            found[subject].add(word)
    return {subject: frozenset(words) for subject, words in found.items()}


def subjects() -> tuple[str, ...]:
    """The names of the subjects, in the order of the list.

    >>> len(subjects())
    17
    """
    return tuple(_words_by_subject())


def is_subject(name: str) -> bool:
    """Whether a topic of that name is one of the subjects."""
    return name in _words_by_subject()


@lru_cache(maxsize=1)
def _longest_from() -> Mapping[str, int]:
    """First word of a phrase -> how many words the longest phrase with it has."""
    found: dict[str, int] = {}
    for word in _subjects_by_word():
        parts = word.split()
        found[parts[0]] = max(found.get(parts[0], 1), len(parts))
    return found


Hits = dict[str, list[str]]  # word or phrase of the list -> how it is written in the sentence


def hits_in(document: Document, sentence: Sentence) -> Hits:
    """The words of the list in a sentence; a phrase takes the place of its words."""
    tokens = [token for token in document.words(sentence) if token.pos != "PUNCT"]
    found: Hits = defaultdict(list)
    index = 0
    while index < len(tokens):
        longest = _longest_from().get(tokens[index].text.casefold(), 1)
        for width in range(min(longest, len(tokens) - index), 0, -1):
            part = tokens[index : index + width]
            word = _listed(part)
            if word:
                found[word].append(" ".join(token.text for token in part))
                index += width - 1
                break
        index += 1
    return found


def _listed(part: Sequence[Token]) -> str:
    """The entry of the list that some words are, as written or with the last one's base form; "" if none."""
    if len(part) == 1 and (part[0].pos in {"PROPN", "NUM", "DET", "ADP"} or part[0].ent_type == "PERSON"):
        written = part[0].text.casefold()
        return written if written in _NAMED and written in _subjects_by_word() else ""
    if len(part) == 1:
        forms = (part[0].text.casefold(), part[0].lemma.casefold())
        return next((form for form in forms if form in _subjects_by_word()), "")
    plain = " ".join(token.text.casefold() for token in part)
    base = " ".join([*(token.text.casefold() for token in part[:-1]), part[-1].lemma.casefold()])
    return next((form for form in (plain, base) if form in _subjects_by_word()), "")


def _weight(word: str) -> float:
    """A word of one subject counts in full, of two half; a phrase double."""
    return (2.0 if " " in word else 1.0) / len(_subjects_by_word()[word])


def _score(hits: Hits) -> dict[str, float]:
    scores: dict[str, float] = defaultdict(float)
    for word in hits:
        for subject in _subjects_by_word()[word]:
            scores[subject] += _weight(word)
    return scores


def shares_of(hits: Iterable[Hits]) -> dict[str, float]:
    """What part of the article each subject has, 0 to 1."""
    total: Counter[str] = Counter()
    for found in hits:
        for subject, score in _score(found).items():
            total[subject] += score  # type: ignore[assignment]
    whole = sum(total.values())
    return {subject: score / whole for subject, score in total.items()} if whole else {}


def subjects_of(hits: Hits, shares: Mapping[str, float]) -> Iterator[Topic]:
    """The subjects of a sentence, likeliest first; a lone doubtful word counts only with the article behind it."""
    scores = _score(hits)
    ranked = sorted(scores, key=lambda subject: -(scores[subject] + _PRIOR * shares.get(subject, 0)))
    best = scores[ranked[0]] + _PRIOR * shares.get(ranked[0], 0) if ranked else 0
    for subject in ranked[:_MOST]:
        weight = scores[subject] + _PRIOR * shares.get(subject, 0)
        if weight >= _LEAST and weight >= 0.6 * best:
            yield Topic(subject, _said(hits, subject))


def _said(hits: Hits, subject: str) -> tuple[str, ...]:
    words = _words_by_subject()[subject]
    return tuple(dict.fromkeys(text for word, texts in hits.items() if word in words for text in texts))


def main_subjects(hits: Sequence[Hits], shares: Mapping[str, float]) -> tuple[Topic, ...]:
    """The article's subjects, the largest first, with their most used words."""
    found = []
    for subject in sorted(shares, key=lambda subject: -shares[subject])[:_MOST]:
        if shares[subject] >= 0.15:
            said = Counter(text.casefold() for hit in hits for text in _said(hit, subject))
            found.append(Topic(subject, tuple(word for word, _ in said.most_common(5))))
    return tuple(found)
