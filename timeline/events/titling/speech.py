"""What somebody says in their own words: printed between quotation marks as it stands, or not at all."""

from __future__ import annotations

from timeline.document import Document, Token

_SPEAKERS = frozenset("i we you".split())
_QUOTES = frozenset("\" “ ” `` '' ‘ ’ '".split())


def follows(document: Document, verb: Token) -> tuple[Token, ...]:
    """The sentence a colon leads to, where it is quoted: "Anna wrote:" and then “Well done!”."""
    here = document.sentence_of(verb)
    last = document.tokens[here.last - 1]
    after = document.sentences[here.index + 1 : here.index + 2]
    if last.text != ":" or not after or document.tokens[after[0].first].text not in _QUOTES:
        return ()
    words = [t for t in document.words(after[0]) if t.text not in _QUOTES]
    while words and not any(c.isalnum() for c in words[-1].text):
        words.pop()
    return tuple(words)


def quoted(document: Document, spoken: tuple[Token, ...], room: int) -> list[str]:
    """Words as they stand, in quotation marks, if they fit."""
    words = document.article.text[spoken[0].start : spoken[-1].end].split() if spoken else []
    return [f"“{words[0]}", *words[1:-1], f"{words[-1]}”"] if 1 < len(words) <= room else []


def is_own_words(document: Document, verb: Token) -> bool:
    """Whether a clause speaks of its speaker: "we don't comment"."""
    subject = document.child(verb, "nsubj", "nsubjpass")
    return verb.dep == "ccomp" and subject is not None and subject.text.lower() in _SPEAKERS


def spoken(document: Document, verb: Token, room: int) -> list[str]:
    """The clause as it stands, in quotation marks; nothing where the text does not quote it, or it is too long."""
    clause = [t for t in document.subtree(verb) if t.text not in _QUOTES]
    while clause and not any(c.isalnum() for c in clause[-1].text):
        clause.pop()
    first = clause[0].index
    if not any(t.text in _QUOTES for t in document.tokens[max(0, first - 2) : first]):
        return []
    if clause[-1].index - first + 1 != len(clause):
        return []  # broken up by what is said of it
    return quoted(document, tuple(clause), room)
