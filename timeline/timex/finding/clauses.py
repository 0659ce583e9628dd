"""The clause around a date, guessed from what stops the reading of it."""

from __future__ import annotations

import re

from timeline.model import Span

NEAR = 140  # characters looked at to each side
_STOP = re.compile(
    r"[.!?](?:(?<=[a-z\u00df-\u017f0-9%)]{2}.)|(?<=\s\d.))(?<!\bvs.)(?<!\b(?:Gen|Sen|Rep|Gov|Col|Sgt).)(?<!\b(?:Capt|Prof|Corp).)(?<!\bInc.)\s+(?=[A-Z\"“‘'`])"
    r"|[;:!?]\s|\n\s*\n|[\"“”]|``|''|--"
)


def clause_around(text: str, span: Span) -> Span:
    """The words around a span up to a stop; one character more is looked at before it, as a stop is seen by what begins
    after it."""
    start, end = max(0, span.start - NEAR), min(len(text), span.end + NEAR)
    for stop in _STOP.finditer(text, start, span.start + 1):
        start = min(stop.end(), span.start)
    if found := _STOP.search(text, span.end, end):
        end = found.start()
    return Span(start, end)
