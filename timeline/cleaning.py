"""Marks the spans of a text that are not article: captions, share bars, source lists, "also read" lines.

Nothing is cut and no offset moves: noise holds real words and real dates that belong to no
story ("Also read | ...", "CBC.ca, August 15, 2008"), so it is set aside before reading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from timeline import boilerplate, datelines, entry_heads
from timeline.model import Span

# who speaks, or what the next item is of, where several paragraphs have it: "HILL: Where were you?", "LIBYA – Floods"
_LABEL = re.compile(r"[A-Z][A-Z.'’]+(?: [A-Z.'’]+){0,3}(?::|\s[–—-])\s+(?=[\"“A-Z])")
_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?!\s*\n)[^\n]*)*")
_ENDED = re.compile(rf"[.!?][\"”’')\]]*{entry_heads.NOTES}")
_HEAD = 12  # parts within which a page tells who wrote a story
_WRAPPED = 60  # characters: shorter lines than this end on purpose, longer ones may be hard-wrapped


def paragraphs(text: str) -> tuple[Span, ...]:
    """The paragraphs of a text, in order: divided by blank lines, and by single line breaks
    unless the lines are hard-wrapped (a line that ends without a full stop and is about as
    long as its neighbours goes on in the next one)."""
    return tuple(part for block in _PARAGRAPH.finditer(text) for part in _lines(text, block.start(), block.end()))


def _lines(text: str, start: int, end: int) -> Iterator[Span]:
    lines = [Span(start + m.start(), start + m.end()) for m in re.finditer(r"[^\n]+", text[start:end])]
    lines = [line for line in lines if text[line.start : line.end].strip()]
    longest = max((line.end - line.start for line in lines), default=0)
    ended = sum(_ENDED.search(text[line.start : line.end]) is not None for line in lines)
    goes_on = any(text[line.start : line.end].lstrip()[0].islower() for line in lines[1:])
    wrapped = longest <= 100 and 2 * ended <= len(lines) and (goes_on or (len(lines) == 2 and longest >= _WRAPPED))
    current: Span | None = None
    for line in lines:
        if current and wrapped and _goes_on(text[current.start : current.end], longest):
            current = Span(current.start, line.end)
            continue
        if current:
            yield _strip(text, current)
        current = line
    if current:
        yield _strip(text, current)


def _goes_on(text: str, longest: int) -> bool:
    """Whether the last line of a wrapped block runs on: of wrapping width, and full or not ended."""
    last = text.rsplit("\n", 1)[-1].rstrip()
    if len(last) < min(_WRAPPED, longest * 0.7):
        return False
    return not _ENDED.search(last) or longest - len(last) < 12


def _strip(text: str, span: Span) -> Span:
    piece = text[span.start : span.end]
    return Span(span.start + len(piece) - len(piece.lstrip()), span.start + len(piece.rstrip()))


def noise(text: str) -> tuple[Span, ...]:
    """The spans that are not article, in order, not overlapping."""
    found: list[Span] = []
    told = 0
    parts = paragraphs(text)
    pieces = [text[part.start : part.end] for part in parts]
    begins = _begins(text, parts)
    entries = _entries(text, parts)
    labelled = sum(_LABEL.match(text, part.start, part.end) is not None for part in parts) > 1
    found += parts[:begins]
    ends = begins + boilerplate.ends_at(pieces[begins:])
    elsewhere = boilerplate.other_stories(pieces)
    for number, part in enumerate(parts[begins:], begins):
        piece = pieces[number]
        if (
            number >= ends
            or number in elsewhere
            or boilerplate.is_boilerplate(piece)
            or (boilerplate.is_caption(piece) and number not in entries)
        ):
            found.append(part)
            continue
        label = _LABEL.match(piece) if labelled else None
        if end := (label.end() if label is not None else datelines.end_of(piece, told)):
            found.append(Span(part.start, part.start + end))
        told += 1
        cut = boilerplate.cut(piece)
        if cut is not None:
            found.append(Span(part.start + cut, part.end))
    return tuple(found)


def _begins(text: str, parts: Sequence[Span]) -> int:
    """How many parts stand above the story: those before its byline, where no more than a headline and two paragraphs
    that sum the story up stand there."""
    pieces = [text[part.start : part.end] for part in parts[: _HEAD + 1]]
    bylines = [number for number, piece in enumerate(pieces) if boilerplate.is_byline(piece)]
    if not bylines or len(parts) < 2 * bylines[0] + 3:
        return 0
    above = [piece for piece in pieces[: bylines[0]] if not boilerplate.is_caption(piece)]
    return bylines[0] if len([piece for piece in above if _ENDED.search(piece)]) <= 2 else 0


def _entries(text: str, parts: Sequence[Span]) -> frozenset[int]:
    """The paragraphs that tell an entry of a chronology, with or without a full stop: below a line that is only a date
    those of a list, or all where none is finished; and those headed by a date, where there are several."""
    below: dict[int, list[int]] = {}
    for number, line in entry_heads.lines_above(text, parts).items():
        below.setdefault(line, []).append(number)
    found: set[int] = set()
    for numbers in below.values():
        pieces = {number: text[parts[number].start : parts[number].end] for number in numbers}
        bare = all(map(entry_heads.unfinished, pieces.values()))
        told = (n for n, piece in pieces.items() if (bare or entry_heads.is_item(piece)) and len(piece.split()) > 2)
        found.update(told)
    headed = entry_heads.headings(text, parts)
    return frozenset(found | headed.keys() if len(headed) > 1 else found)
