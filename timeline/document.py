"""One article as the parser sees it: tokens in a tree, sentences, mentions, date cues.

Made by `timeline.reading` (or by hand in tests); nothing here knows the parser. Token
indexes count over the whole document, spans count characters of the article's text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, TypeVar

from timeline.model import Article, Cue, Mention, Span

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Token:
    """A word: universal `pos`, Penn `tag`, ClearNLP `dep`; a root is its own `head`.

    `sentence` is the sentence's index, `ent_type` the parser's entity label ("PERSON", "GPE",
    "DATE"; "" when none).
    """

    index: int
    start: int
    end: int
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    sentence: int
    ent_type: str = ""

    @property
    def span(self) -> Span:
        """Its characters."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Sentence:
    """Characters `start` to `end` and tokens `first` to `last`, both half-open; `paragraph` counts from 0.

    The characters begin before the tokens where a date heads the sentence ("3 October 2020: Engineers warn")."""

    index: int
    start: int
    end: int
    first: int
    last: int
    paragraph: int = 0

    @property
    def span(self) -> Span:
        """Its characters."""
        return Span(self.start, self.end)


def once(ask: Callable[[Document, Token], Answer]) -> Callable[[Document, Token], Answer]:
    """A function of a word that is asked again and again, worked out once for each word and kept with its document."""

    @wraps(ask)
    def answer(document: Document, token: Token) -> Answer:
        known = document.answers.get(ask)
        if known is None:
            known = document.answers[ask] = {}
        if token.index not in known:
            known[token.index] = ask(document, token)
        found: Answer = known[token.index]
        return found

    return answer


_HEADLINES = 4  # above a story at most


def once_a_document(ask: Callable[[Document], Answer]) -> Callable[[Document], Answer]:
    """A question about a whole article, worked out when it is first asked."""

    @wraps(ask)
    def answer(document: Document) -> Answer:
        known = document.answers.get(ask)
        if known is None:
            known = document.answers[ask] = {0: ask(document)}
        found: Answer = known[0]
        return found

    return answer


@dataclass(frozen=True, slots=True)
class Document:
    """A read article. `noise` are the spans that are not article: nothing was read there. `answers` are those of the
    functions that are asked `once` a word or `once_a_document`."""

    article: Article
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...] = ()
    cues: tuple[Cue, ...] = ()
    noise: tuple[Span, ...] = ()
    branches: tuple[tuple[Token, ...], ...] = field(init=False, repr=False, compare=False)
    answers: dict[object, dict[int, Any]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        branches: list[list[Token]] = [[] for _ in self.tokens]
        for token in self.tokens:
            if token.head != token.index:
                branches[token.head].append(token)
        object.__setattr__(self, "branches", tuple(map(tuple, branches)))

    def children(self, token: Token, *deps: str) -> tuple[Token, ...]:
        """The words that hang on a token, in text order; only those with one of `deps` if given."""
        found = self.branches[token.index]
        if not found or not deps:
            return found
        return tuple([child for child in found if child.dep in deps])

    def child(self, token: Token, *deps: str) -> Token | None:
        """The first of `children`."""
        for child in self.branches[token.index]:
            if not deps or child.dep in deps:
                return child
        return None

    def head(self, token: Token) -> Token:
        """What the token hangs on; itself for a root."""
        return self.tokens[token.head]

    def ancestors(self, token: Token) -> Iterator[Token]:
        """From the head up to the root; nothing for a root."""
        while token.head != token.index:
            token = self.tokens[token.head]
            yield token

    @once
    def subtree(self, token: Token) -> tuple[Token, ...]:
        """The token with all below it, in text order."""
        found, waiting = [], [token]
        while waiting:
            below = waiting.pop()
            found.append(below.index)
            waiting.extend(self.branches[below.index])
        return tuple([self.tokens[i] for i in sorted(found)])

    def sentence_of(self, token: Token) -> Sentence:
        """The sentence a token stands in."""
        return self.sentences[token.sentence]

    def words(self, sentence: Sentence) -> tuple[Token, ...]:
        """The tokens of a sentence."""
        return self.tokens[sentence.first : sentence.last]

    def heading(self, sentence: Sentence) -> Span | None:
        """What heads a sentence and is none of its words."""
        begins = self.tokens[sentence.first].start
        return Span(sentence.start, begins) if sentence.start < begins else None

    def text(self, span: Span | Sentence) -> str:
        """The characters of a span, line breaks as spaces."""
        return " ".join(self.article.text[span.start : span.end].split())

    def tokens_in(self, span: Span) -> tuple[Token, ...]:
        """The tokens that overlap a span of characters."""
        low, high = 0, len(self.tokens)
        while low < high:
            middle = (low + high) // 2
            if self.tokens[middle].end <= span.start:
                low = middle + 1
            else:
                high = middle
        last = low
        while last < len(self.tokens) and self.tokens[last].start < span.end:
            last += 1
        return self.tokens[low:last]


@once_a_document
def opening(document: Document) -> int:
    """The number of the sentence that a story opens with: the first that ends as a sentence does, which the headlines
    above it do not."""
    for sentence in document.sentences[:_HEADLINES]:
        told = document.article.text[sentence.start : sentence.end].rstrip("\"”’') ")
        if told.endswith((".", "!", "?")):
            return sentence.index
    return 0
