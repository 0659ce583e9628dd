"""Quotations: what stands inside quotation marks is somebody's words, not the article's."""

from __future__ import annotations

import re

from timeline.model import Span

_SHORTEST = 4  # words: less is a term or an irony, and the article's own sentence goes on
_PAIR = re.compile(r"``(?:(?!``|'')[^\n])*(?:''|(?=\n)|$)|“[^“”\n]*(?:”|(?=\n)|$)|\"[^\"\n]*(?:\"|(?=\n)|$)")


def quotations(text: str) -> tuple[Span, ...]:
    """The spans of quotations of four words or more, marks included; an open one ends with its line."""
    return tuple(
        Span(found.start(), found.end()) for found in _PAIR.finditer(text) if len(found[0].split()) >= _SHORTEST
    )


def inside(spans: tuple[Span, ...], position: int) -> bool:
    """Whether a character stands in one of the spans."""
    return any(span.start <= position < span.end for span in spans)
