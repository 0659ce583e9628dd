"""A text, plain or HTML, -> `Article`."""

from __future__ import annotations

import hashlib
import itertools
import re
from collections.abc import Sequence

from timeline import boilerplate
from timeline.errors import ArticleError, DateError
from timeline.ingest.language import language_of
from timeline.ingest.markup import is_markup, read_markup
from timeline.ingest.published import Published, find_published
from timeline.model import Article

LONGEST = 5_000_000
_HEADLINE = 120
_TOP = 12  # lines within which a page comes to its headline
_SECTION = 2  # words
_SURROGATE = re.compile("[\ud800-\udfff]")


def read_text(name: str, text: str, *, published: str | None = None, title: str = "", url: str = "") -> Article:
    """An article from its text.

    name: what messages and output call it. published: YYYY-MM-DD, wins over a first line
    `date YYYY-MM-DD`. Line ends become "\\n"; of HTML only its words are kept; nothing else of the text is changed.
    Raises ArticleError naming the article: empty, binary, too long, not English, date wrong.
    """
    body = _mend(text).removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    name, title, url = _told(name), _told(title).strip(), _told(url)
    try:
        found = find_published(body, told=published)
    except DateError as error:
        raise ArticleError(f"{name}: {error}") from error
    body = found.text
    _check_size(name, body)
    if is_markup(body):
        page = read_markup(name, body)
        body, title = page.text, title or page.headline
        if found.day is None and page.published is not None:
            found = Published(page.published, "the page's own data", body)
    _check_words(name, body)
    return Article(
        id=content_id(body),
        name=name,
        title=title or headline(body),
        text=body,
        published=found.day,
        published_source=found.source,
        url=url,
        language="en",
    )


def _mend(text: str) -> str:
    """Half a surrogate pair (JSON can carry one) is no character that can be stored: U+FFFD in its place."""
    return _SURROGATE.sub("\ufffd", text)


def _told(text: str) -> str:
    """A name, title or address without what a database would refuse."""
    return _mend(text).replace("\0", " ")


def _check_size(name: str, text: str) -> None:
    if "\0" in text:
        raise ArticleError(f"{name}: binary data, not text: save the article as plain text (.txt, UTF-8)")
    if len(text) > LONGEST:
        raise ArticleError(f"{name}: {len(text):,} characters, the most is {LONGEST:,}: split it")


def _check_words(name: str, text: str) -> None:
    if not any(map(str.isalnum, text)):
        raise ArticleError(f"{name}: no text in it: give an article with at least one sentence")
    language = language_of(text)
    if language != "en":
        raise ArticleError(f"{name}: written in another language ({language}): only English articles can be read")


def content_id(text: str) -> str:
    """16 hex digits that name the content: the same text twice is one article."""
    return hashlib.sha256(" ".join(text.split()).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def headline(text: str) -> str:
    """The first short line that is no sentence and nothing that pages show above their stories, where it has an empty
    one behind it or is all there is; else the first words.

    >>> headline("Skip to content\\n\\nWorld\\n\\nOrion opens its third quay in Oslo\\n\\nOrion opened it on Friday.")
    'Orion opens its third quay in Oslo'
    """
    lines = [line.strip() for line in text.split("\n") if line.strip()][:_TOP]
    told = [line for line in lines if not boilerplate.no_headline(line)] or lines
    short = list(itertools.takewhile(_is_heading, told))
    first = short[1] if _is_section(short) else told[0]
    return first if len(first) <= _HEADLINE else first[:_HEADLINE].rsplit(" ", 1)[0] + " …"


def _is_heading(line: str) -> bool:
    return len(line) <= _HEADLINE and line[-1:] not in '.!?"”'


def _is_section(short: Sequence[str]) -> bool:
    """Whether the first of the lines above a story names the section it is in, and the next one is its headline."""
    return len(short) > 1 and len(short[0].split()) <= _SECTION and len(short[1].split()) > _SECTION + 1
