"""Files -> articles: `.txt` and `.html` (one article), `.jsonl` (one a line)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from charset_normalizer import from_bytes

from timeline.errors import ArticleError
from timeline.ingest.text import read_text
from timeline.model import Article

_FIELDS = ("id", "title", "text", "url", "published")


@dataclass(frozen=True, slots=True)
class Failure:
    """An article that could not be read, and the message for the person who gave it."""

    name: str
    message: str


def read_file(path: Path, *, published: str | None = None) -> tuple[Article | Failure, ...]:
    """All articles of a file, in order; what could not be read is returned beside the rest.

    published: YYYY-MM-DD for every article of the file, wins over what the file says.
    """
    name = str(path)
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return (Failure(name, f"{name}: no such file: check the name"),)
    except IsADirectoryError:
        return (Failure(name, f"{name}: a folder: name the files in it"),)
    except OSError as error:
        return (Failure(name, f"{name}: cannot be read ({error.strerror}): check its permissions"),)
    return read_bytes(name, data, published=published)


def read_bytes(name: str, data: bytes, *, published: str | None = None) -> tuple[Article | Failure, ...]:
    """All articles in the bytes of a file of that name; as `read_file`."""
    try:
        text = decode(name, data)
        if name.lower().endswith((".jsonl", ".ndjson")):
            return tuple(_read_line(name, number, line, published) for number, line in _lines(name, text))
        return (read_text(name, text, published=published),)
    except ArticleError as error:
        return (Failure(name, str(error)),)


def decode(name: str, data: bytes) -> str:
    """The text of UTF-8 (or UTF-16 with its mark) bytes.

    Raises ArticleError naming the file, and the encoding it looks like.
    """
    codec = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return data.decode(codec)
    except UnicodeDecodeError:
        pass
    if b"\0" in data:
        raise ArticleError(f"{name}: binary data, not text: save the article as plain text (.txt, UTF-8)")
    guess = from_bytes(data[:100_000]).best()
    if guess is None:
        raise ArticleError(f"{name}: not UTF-8 text: save it as UTF-8")
    raise ArticleError(f"{name}: not UTF-8 text, it looks like {guess.encoding}: save it as UTF-8")


def _lines(name: str, text: str) -> list[tuple[int, str]]:
    lines = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    if not lines:
        raise ArticleError(f"{name}: no text in it: give one JSON object a line")
    return lines


def _read_line(name: str, number: int, line: str, published: str | None) -> Article | Failure:
    place = f"{name}:{number}"
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        return Failure(place, f"{place}: not JSON ({error}): give one object a line")
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        return Failure(place, f'{place}: no "text" in it: give {{"id", "published", "title", "text", "url"}}')
    wrong = next((key for key in _FIELDS if not isinstance(row.get(key), str | int | None)), None)
    if wrong:
        return Failure(place, f'{place}: "{wrong}" is not a text')
    fields = {key: str(row[key]) for key in _FIELDS if row.get(key) is not None}
    article_name = fields.get("id") or place
    try:
        return read_text(
            article_name,
            fields["text"],
            published=published or fields.get("published"),
            title=fields.get("title", ""),
            url=fields.get("url", ""),
        )
    except ArticleError as error:
        return Failure(article_name, f"{place}: {str(error).removeprefix(article_name + ': ')}")
