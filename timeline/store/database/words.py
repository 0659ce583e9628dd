"""Text for search: what is indexed and what is asked go through the same folding."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"\w+")
_PART = re.compile(r'"([^"]*)"|([^\s"]+)')


def fold(text: str) -> str:
    """Lower-case words without accents or punctuation, one space between them.

    >>> fold("François-Xavier's “café”")
    'francois xavier s cafe'
    """
    plain = text.casefold()
    if not plain.isascii():
        plain = "".join(char for char in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(char))
    return " ".join(_WORD.findall(plain.replace("_", " ")))


def asked_words(text: str) -> tuple[str, ...]:
    """What must be found, as it is written: words, and "quoted phrases" whole.

    >>> asked_words('Macron "New Orleans" AND')
    ('Macron', 'New Orleans', 'AND')
    """
    return tuple(quoted or word for quoted, word in _PART.findall(text) if fold(quoted or word))


def phrases(text: str) -> tuple[str, ...]:
    """The same folded, as the index has it.

    >>> phrases('macron "New Orleans" AND')
    ('macron', 'new orleans', 'and')
    """
    return tuple(fold(word) for word in asked_words(text))


def fts5(text: str) -> str:
    """An FTS5 query of which every part is a quoted string; the last word may be a beginning.

    >>> fts5('macron NOT "tw')
    '"macron" "not" "tw"*'
    """
    query = " ".join(f'"{phrase}"' for phrase in phrases(text))
    return query if not query or text.rstrip().endswith('"') else query + "*"


def tsquery(text: str) -> str:
    """The same for PostgreSQL's `to_tsquery`: quoted lexemes only.

    >>> tsquery('macron "new orl"')
    "('macron') & ('new' <-> 'orl')"
    """
    parts = [" <-> ".join(f"'{word}'" for word in phrase.split()) for phrase in phrases(text)]
    if parts and not text.rstrip().endswith('"'):
        parts[-1] += ":*"
    return " & ".join(f"({part})" for part in parts)


def storable(text: str) -> bool:
    """Whether a database can hold a text: no NUL (PostgreSQL) and no half characters."""
    return "\x00" not in text and not any("\ud800" <= char <= "\udfff" for char in text)
