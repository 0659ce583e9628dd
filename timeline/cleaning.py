"""Marks the spans of a text that are not article: captions, share bars, source lists, "also read" lines.

Nothing is cut and no offset moves: noise holds real words and real dates that belong to no
story ("Also read | ...", "CBC.ca, August 15, 2008"), so it is set aside before reading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from timeline import datelines, entry_heads
from timeline.model import Span

_FLAGS = re.IGNORECASE
# "Ann Berg, painter, born 3 June 1934; died 29 October 2011" below an obituary: dates for `events.lives`, no sentence
LIFE_LINE = re.compile(
    r"(?P<name>[A-Z][^,:;!?\n]{2,60})[,:][^;\n]{0,200}\bborn\b[^;\n]{0,200};(?:[^\n]{0,300};)? *died\b[^\n]{4,90}"
)
# name of the rule -> what a whole paragraph or line looks like
_LINES: dict[str, re.Pattern[str]] = {
    "share bar": re.compile(r"(?:share|follow|like|tweet|print|e-?mail)\b[^.!?]{0,60}", _FLAGS),
    "agency credit": re.compile(r"\(?\s*(?:with|from)\s+(?:\w+\s+){0,3}(?:inputs?|agencies|reports?)\s*\)?\.?", _FLAGS),
    "contribution": re.compile(
        r"(?:some )?(?:information|material|reporting) (?:for|in) this (?:report|story|article) (?:was|is|came) .{3,80}"
        r"|[A-Z][^.!?]{2,100} contributed (?:reporting )?to this (?:report|story|article)\.?"
        r"|(?:additional|further) reporting by .{3,100}",
        _FLAGS,
    ),
    "advertisement": re.compile(r"(?:advertisement|sponsored|promoted)(?: content)?\.?", _FLAGS),
    "also read": re.compile(
        r"(?:also read|read (?:also|more)|see also|related(?: (?:articles?|stories|news|coverage))?|"
        r"more on this(?: story)?|don't miss|recommended|watch(?: also)?)\b\s*[:|»–—-].*"
        r"|(?-i:RELATED|WATCH|READ MORE)\s.*",
        _FLAGS,
    ),
    "clip": re.compile(r"[^.!?\n]{10,200}\s\d{1,2}:\d\d"),  # what a video shows, and how long it is
    "categories": re.compile(r"(?:categor(?:y|ies)|tags?|filed under|topics?|keywords)\s*[:|].*", _FLAGS),
    "copyright": re.compile(r"(?:copyright\b|©|\(c\)\s*\d{4}|all rights reserved).*", _FLAGS),
    "contact": re.compile(
        r"(?:(?:media|press|investor)s?(?: relations)? )?contacts?\s*:?.{0,80}|(?:tel|phone|fax|e-?mail)\s*[:.].*",
        _FLAGS,
    ),
    "newsletter": re.compile(
        r"(?:sign up|subscribe|download (?:the|our)|click here|get (?:the|our) )\b[^.!?]{0,160}[.!]?", _FLAGS
    ),
    "boilerplate": re.compile(
        r"(?:(?:safe harbou?r|forward-looking statements?|disclaimer)\b"
        r"|(?:this|certain statements in this) (?:press |news )?release (?:contains?|includes?|may contain) [^.]{0,40}"
        r"forward-looking).*",
        _FLAGS | re.DOTALL,
    ),
    "byline": re.compile(r"(?:by|reporting by|written by|edited by|editing by)\s+[A-Z][^.!?]{2,80}", _FLAGS),
    "house rules": re.compile(
        r"our standards: .{0,80}|the \w+ is not responsible for the content of external sites\.?"
        r"|this (?:article|story|report|post) (?:was|has been) (?:\w+ )?"
        r"(?:published|updated|amended|corrected|edited)\b.{0,200}"
        r"|this (?:article|story|report|post) (?:first|originally) appeared .{0,200}"
        r"|a version of this (?:article|story) (?:appears|appeared|ran) .{0,400}"
        r"|[^\n]{10,600}\. more about [^.!?]{2,60}",  # what a page says of its writers
        _FLAGS,
    ),
    "photo credit": re.compile(
        r"(?:image|photo|picture|file photo|photograph|credit|video)s?\s*(?:[:|…]|\.\.|(?:source|caption)\s*,).*",
        _FLAGS,
    ),
    # "Soldiers at the gate, May 2, 2021. REUTERS/Ann Hill": all before it is a caption
    "credited caption": re.compile(
        r"\d+ of \d+ \| .*|.*(?:(?<=[.\s])Credit(?:\.\.\.|…).*|\([^()]{2,60} via (?:AP|AFP|Reuters|Getty Images)\)"
        r"|\([A-Z][^()/.]{2,40}\s?/\s?[A-Z][^()/]{2,40}\)|(?<=[.\s])Photo by [A-Z][^.!?]*"
        r"|\b(?:REUTERS|AFP|EPA|AP)/[A-Z][^.!?]*|\((?:AP|AFP) Photo\b[^()]*\)|\(Photo(?:graph)? by [^()]*\)"
        r"|\[(?:File(?: photo)?\b|[^\[\]]*/(?:AP|AFP|EPA|Reuters|Getty|Anadolu))[^\[\]]*\])\W*",
        re.DOTALL,
    ),
    "dates of a life": LIFE_LINE,
    "press release line": re.compile(
        r"(?:for immediate release|###|-\s*ends\s*-|source:? .{0,60}|\*{3,}|-{3,}|_{3,})", _FLAGS
    ),
}
# a heading after which everything is a list of references
_TAIL = re.compile(
    r"(?:sources?|references?|external links?|related (?:news|articles|stories)|further reading|notes|bibliography|"
    r"sister links)(?:\[edit\])?\s*:?",
    _FLAGS,
)
# inside a paragraph, up to its end
_INLINE: dict[str, re.Pattern[str]] = {
    "also read": re.compile(r"(?:^|(?<=[.!?\"”’)]\s))(?:also read|read also|read more|see also)\s*[:|»–—-].*", _FLAGS),
    "photo credit": re.compile(
        r"(?:^|(?<=[.!?]\s))(?:image|photo|picture|file photo|credit)s?\s*:\s[^.]{2,80}\.?\s*$", _FLAGS
    ),
}
# who speaks, or what the next item is of, where several paragraphs have it: "HILL: Where were you?", "LIBYA – Floods"
_LABEL = re.compile(r"[A-Z][A-Z.'’]+(?: [A-Z.'’]+){0,3}(?::|\s[–—-])\s+(?=[\"“A-Z])")
_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?!\s*\n)[^\n]*)*")
_ENDED = re.compile(r"[.!?][\"”’')\]]*\s*$")
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
    tail, told = False, 0
    parts = paragraphs(text)
    begins = _begins(text, parts)
    entries = _entries(text, parts)
    labelled = sum(_LABEL.match(text, part.start, part.end) is not None for part in parts) > 1
    found += parts[:begins]
    for number, part in enumerate(parts[begins:]):
        piece = text[part.start : part.end]
        tail = tail or (number > 0 and _TAIL.fullmatch(piece.strip()) is not None)
        if (
            tail
            or any(rule.fullmatch(piece) for rule in _LINES.values())
            or (_is_caption(piece) and begins + number not in entries)
        ):
            found.append(part)
            continue
        label = _LABEL.match(piece) if labelled else None
        if end := (label.end() if label is not None else datelines.end_of(piece, told)):
            found.append(Span(part.start, part.start + end))
        told += 1
        cuts = [m.start() for rule in _INLINE.values() if (m := rule.search(piece))]
        if cuts:
            found.append(Span(part.start + min(cuts), part.end))
    return tuple(found)


def _begins(text: str, parts: Sequence[Span]) -> int:
    """How many parts stand above the story: those before its byline, where no more than a headline and two paragraphs
    that sum the story up stand there."""
    pieces = [text[part.start : part.end] for part in parts[: _HEAD + 1]]
    bylines = [number for number, piece in enumerate(pieces) if _LINES["byline"].fullmatch(piece)]
    if not bylines or len(parts) < 2 * bylines[0] + 3:
        return 0
    above = [piece for piece in pieces[: bylines[0]] if not _is_caption(piece)]
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


def _is_caption(piece: str) -> bool:
    """A short line without a full stop, or one in capitals: a heading or a caption, no sentence of the story."""
    if not entry_heads.unfinished(piece):
        return False
    return len(piece.split()) <= 12 or (piece.isupper() and len(piece.split()) <= 30)
