"""What each filter of a view means: which events it keeps, asked of the columns in memory."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from sqlalchemy import Connection, select

from timeline.store.database.among import among
from timeline.store.database.segments import BOUNDED, CERTAINTY, REFERENCE, STATUS, Array, code
from timeline.store.database.tables import FAR, IMAGINED, articles
from timeline.store.database.words import asked_words
from timeline.store.reading.columns import Columns
from timeline.store.reading.query import KINDS as NAMED
from timeline.store.reading.query import Asked, ask_for, keys_mentioning, least_level
from timeline.view import Match, View, Window

Condition = Callable[["Question"], Array]


@dataclass(frozen=True, slots=True)
class Question:
    """What the condition of a filter is worked out from."""

    connection: Connection
    timeline_key: int
    view: View
    asked: Mapping[str, Asked]
    columns: Columns


class Filter:
    """A view's conditions over columns, each worked out once, so that facets can leave one out."""

    def __init__(self, connection: Connection, timeline_key: int, view: View, asked: Iterable[Asked], columns: Columns):
        question = Question(connection, timeline_key, view, {one.kind: one for one in asked}, columns)
        self._columns = columns
        self._view = view
        self._masks = {key: CONDITIONS[key](question) for key in view.narrowing}

    def mask(self, *, but: str = "") -> Array:
        """Which events are in the view without its filter `but`."""
        least = min(least_level(self._view), IMAGINED if but == "status" else FAR)
        mask: Array = self._columns.level >= least
        for key, narrowed in self._masks.items():
            if key != but:
                mask &= narrowed
        return mask


def _bearing(kind: str) -> Condition:
    def condition(question: Question) -> Array:
        asked, columns = question.asked[kind], question.columns
        groups = [[code(kind, key) for key in keys] for keys in asked.groups]
        if asked.match is Match.ANY:
            return columns.having(each for codes in groups for each in codes)
        every: Array = np.logical_and.reduce([columns.having(codes) for codes in groups])
        return every

    return condition


def _in_articles(question: Question) -> Array:
    query = select(articles.c.key).where(articles.c.timeline_key == question.timeline_key)
    keys = question.connection.scalars(query.where(among(articles.c.id, question.view.articles)))
    return question.columns.having(code("articles", key) for key in keys)


def _inside(question: Question) -> Array:
    view, columns = question.view, question.columns
    start, end = -FAR if view.start is None else view.start, FAR if view.end is None else view.end
    if view.window is Window.CERTAINLY:
        mask: Array = (columns.low >= start) & (columns.high <= end) & ((columns.flags & BOUNDED) != 0)
    else:
        mask = (columns.low < end) & (columns.high > start)
    return mask


def _mentioning(question: Question) -> Array:
    """Which events say all the words of a text, or bear a name that a word, or the whole text, stands for."""
    columns, text = question.columns, question.view.text
    words = asked_words(text)
    named = _named(question, dict.fromkeys((*words, text.strip())))

    def said(asked: str) -> Array:
        return np.isin(columns.key, keys_mentioning(question.connection, asked))

    mask: Array = said(text) | columns.having(named.get(text.strip(), ()))
    if not any(word in named for word in words):
        return mask
    quoted = [f'"{word}"' for word in words]
    if not text.rstrip().endswith('"'):
        quoted[-1] = words[-1]  # the beginning of a word is enough
    each = [said(asked) | columns.having(named.get(word, ())) for asked, word in zip(quoted, words, strict=True)]
    mask |= np.logical_and.reduce(each)
    return mask


def _named(question: Question, words: Iterable[str]) -> dict[str, list[int]]:
    """By word or phrase, the codes of the names it stands for; only as they are written: "who" names nobody."""
    wanted = tuple(words)
    found: dict[str, list[int]] = defaultdict(list)
    for kind in NAMED:
        asked = ask_for(question.connection, question.timeline_key, kind, wanted, question.columns.names)
        for word, keys in zip(wanted, asked.groups, strict=True):
            found[word] += [code(kind, key) for key in keys]
    return {word: codes for word, codes in found.items() if codes}


CONDITIONS: Mapping[str, Condition] = {
    **{kind: _bearing(kind) for kind in NAMED},
    "articles": _in_articles,
    "status": lambda q: np.isin(q.columns.status, [STATUS[str(one)] for one in q.view.status]),
    "certainty": lambda q: np.isin(q.columns.certainty, [CERTAINTY[str(one)] for one in q.view.certainty]),
    "text": _mentioning,
    "sources": lambda q: q.columns.sources >= q.view.sources,
    "confidence": lambda q: q.columns.confidence >= q.view.confidence,
    "references": lambda q: (q.columns.flags & REFERENCE) == 0,
    "undated": lambda q: ~q.columns.dated,
    "unread": lambda q: np.zeros(len(q.columns.key), bool),
    "start": _inside,
}
"""What each filter of `timeline.view.filters` means, by its key: which events it keeps."""
