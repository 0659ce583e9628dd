"""Documents made by hand: a sentence as a table of words, so rules are tested without the model.

    sentence("Anna NNP nsubj 1", "left VBD ROOT 1", "home NN dobj 1")

Each row is text, Penn tag, dependency, head (index in the sentence); optional: lemma, entity label.
The base form is taken from lemminflect's tables when not given.
"""

from __future__ import annotations

from pathlib import Path

from lemminflect import getLemma

from timeline import verbs
from timeline.document import Document, Sentence, Token
from timeline.model import Article, EntityType, Mention, Span

_POS = {
    "NNP": "PROPN", "NNPS": "PROPN", "NN": "NOUN", "NNS": "NOUN", "IN": "ADP", "DT": "DET", "JJ": "ADJ", "RB": "ADV",
    "PRP": "PRON", "PRP$": "PRON", "CD": "NUM", "MD": "AUX", "CC": "CCONJ", "TO": "PART", "WDT": "PRON", "WP": "PRON",
    ".": "PUNCT", ",": "PUNCT", "``": "PUNCT", "''": "PUNCT", ":": "PUNCT", "POS": "PART", "$": "SYM", "RP": "ADP",
}  # fmt: skip
_MENTIONS = {"PERSON": EntityType.PERSON, "ORG": EntityType.ORGANIZATION, "GPE": EntityType.PLACE}
_INFLECTED = ("VERB", "AUX", "NOUN", "ADJ", "ADV")


def document(*sentences: tuple[str, ...], published: int | None = None) -> Document:
    """A document of sentences, each a tuple of rows; all in one paragraph."""
    tokens: list[Token] = []
    made: list[Sentence] = []
    text = ""
    for number, rows in enumerate(sentences):
        first = len(tokens)
        for row in rows:
            word, tag, dep, head, *rest = row.split()
            pos = _pos(tag, dep)
            lemma = rest[0] if rest else _lemma(word, pos)
            label = rest[1] if len(rest) > 1 else ""
            text += " " if text else ""
            tokens.append(
                Token(
                    len(tokens),
                    len(text),
                    len(text) + len(word),
                    word,
                    lemma,
                    pos,
                    tag,
                    dep,
                    first + int(head),
                    number,
                    label,
                )
            )
            text += word
        made.append(Sentence(number, tokens[first].start, tokens[-1].end, first, len(tokens)))
    mentions = _mentions(tokens, text)
    article = Article("made", "made.txt", "", text, published)
    bare = Document(article, tuple(tokens), tuple(made), mentions)
    return Document(article, bare.tokens, bare.sentences, mentions, verbs.cues(bare))


def sentence(*rows: str, published: int | None = None) -> Document:
    """A document of one sentence."""
    return document(rows, published=published)


def read(file: Path) -> dict[str, tuple[tuple[str, ...], str]]:
    """The sentences of a file by their names, each with what is expected of it: "# name", its rows with " | " between
    them, "= what is expected"; blank lines between sentences."""
    found = {}
    for block in file.read_text(encoding="utf-8").strip().split("\n\n"):
        name, *rows, expected = block.splitlines()
        made = tuple(row.strip() for row in " ".join(rows).split("|"))
        found[name.removeprefix("# ")] = (made, expected.removeprefix("= "))
    return found


def _pos(tag: str, dep: str) -> str:
    if tag.startswith("VB"):
        return "AUX" if dep in ("aux", "auxpass") else "VERB"
    return _POS.get(tag, "X")


def _lemma(word: str, pos: str) -> str:
    found = getLemma(word.lower(), upos=pos) if pos in _INFLECTED else ()
    return found[0] if found else (word if pos == "PROPN" else word.lower())


def _mentions(tokens: list[Token], text: str) -> tuple[Mention, ...]:
    found: list[Mention] = []
    for i, token in enumerate(tokens):
        kind = _MENTIONS.get(token.ent_type)
        if kind is None:
            continue
        if i and tokens[i - 1].ent_type == token.ent_type and found:
            span = Span(found[-1].span.start, token.end)
            found[-1] = Mention(span, text[span.start : span.end], kind)
        else:
            found.append(Mention(token.span, token.text, kind))
    return tuple(found)
