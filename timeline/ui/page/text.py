"""Article text as part of the page: HTML by `escape` and `marked`, and for widgets, whose labels are Markdown, `label`.

Nothing else hands article text to Streamlit.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.escape import clean, escape
from timeline.model import Span

_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
# where Markdown sees an address, whatever is escaped: a joiner that is not seen parts it
_ADDRESS = re.compile(r"(?<=:)(?=//)|(?<=\bwww)(?=\.)|(?<=@)(?=\w)", re.IGNORECASE)

_SENTENCE_END = re.compile(r"""[.!?]["'”’)\]]*\s+(?=["'“‘(\[]?[A-Z0-9])|\n\s*""")
_FIRST_LINE = re.compile(r"\s*(\S[^\n]*?)[ \t]*\n")
_FARTHEST = 600  # characters of context on each side


@dataclass(frozen=True, slots=True)
class Marked:
    """Characters of a text to set off: `kind` is the class ("verb", "date", "event"), `why` the tip,
    `event` the id of the event that a click on it opens."""

    span: Span
    kind: str
    why: str = ""
    event: str = ""


def label(text: str, *, most: int = 200) -> str:
    """Text as Markdown that shows it as it is, on one line, cut after `most` characters; no part of it is a link."""
    line = " ".join(clean(text).split())
    cut = line if len(line) <= most else line[: most - 1].rstrip() + "…"
    return _PUNCTUATION.sub(r"\\\1", _ADDRESS.sub("\u2060", cut))


def marked(text: str, marks: Sequence[Marked], *, part: Span | None = None) -> str:
    """HTML of a text, or of a part of it, with some of its characters set off.

    Of two marks that share characters the one that begins later is left out. Paragraphs of the text stay paragraphs.
    """
    out: list[str] = []
    at, end = part or Span(0, len(text))
    for mark in sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end)):
        if mark.span.start < at or mark.span.end > end or mark.span.end <= mark.span.start:
            continue
        out.append(_lines(text[at : mark.span.start]))
        tip = f' title="{escape(mark.why)}"' if mark.why else ""
        door = f' role="button" tabindex="0" data-event="{escape(mark.event)}"' if mark.event else ""
        inside = _lines(text[mark.span.start : mark.span.end])
        out.append(f'<mark class="tl-{mark.kind}"{tip}{door}>{inside}</mark>')
        at = mark.span.end
    out.append(_lines(text[at:end]))
    return "".join(out)


def headline(text: str, title: str) -> Span | None:
    """The first line of a text where it is its title; None where the text begins with something else.

    >>> headline("Ann left\\n\\nShe took the train.", "Ann left")
    Span(start=0, end=8)
    """
    line = _FIRST_LINE.match(text)
    return Span(*line.span(1)) if line is not None and line[1] == title else None


def around(text: str, span: Span) -> tuple[str, str]:
    """The sentence before a sentence of a text, and the one after; empty at its ends.

    >>> around("It rained. Ann left. Bo stayed.", Span(11, 20))
    ('It rained.', 'Bo stayed.')
    """
    before = text[max(0, span.start - _FARTHEST) : span.start].rstrip()
    after = text[span.end : span.end + _FARTHEST].lstrip()
    ends = [found.end() for found in _SENTENCE_END.finditer(before)]
    end = _SENTENCE_END.search(after)
    first, last = before[ends[-1] if ends else 0 :], after[: end.end() if end else len(after)].rstrip()
    cut = not ends and len(before) > _FARTHEST - 2
    return f"…{first}" if cut else first, last if end or len(after) < _FARTHEST - 2 else f"{last}…"


def gap(text: str) -> str:
    """What a text ends with, between two sentences: a new line where a paragraph or the headline ends, else a space.

    >>> gap("Harbour sold.\\n\\n"), gap("It rained. ")
    ('<br>', ' ')
    """
    return "<br>" if text.endswith("\n") else " "


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
