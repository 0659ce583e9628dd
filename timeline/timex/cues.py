"""Where the verb beside a date looks, guessed from the words alone.

Used when there is no parse. The nearest verb group before the date in its clause decides,
else the nearest after it.
"""

from __future__ import annotations

import re

from timeline.model import Cue, Span, Tense

_CLAUSE = 160  # characters looked at to each side
_STOP = re.compile(r"[.;:!?\n]\s|\n\s*\n|\"")
_FUTURE = re.compile(
    r"(?:will|shall|'ll|won't|going to|(?:is|are|am) (?:due|set|scheduled|expected|planned|likely) to"
    r"|(?:is|are) to|to be|plans?|planning|expects?|expected|scheduled|due|upcoming|would|could|may|might|should)\b",
    re.I,
)
_PAST = re.compile(
    r"(?:was|were|had|did|said|told|\w{2,}ed|began|came|fell|rose|took|made|went|met|won|lost|left|became|found"
    r"|held|got|gave|sent|set|saw|broke|brought|built|bought|sold|kept|led|paid|ran|spoke|stood|struck|shot|wrote"
    r"|flew|grew|hit|cut|put|knew|thought|felt|heard|spent|drew|drove|chose|rode|sank|sought|taught|won|fought)\b",
    re.I,
)
_PRESENT = re.compile(r"(?:is|are|has|have|does|do|says)\b", re.I)


def guess_cue(text: str, span: Span) -> Cue:
    """The cue of the clause around a span."""
    left = text[max(0, span.start - _CLAUSE) : span.start]
    right = text[span.end : span.end + _CLAUSE]
    for stop in _STOP.finditer(left):
        last = stop.end()
        left = " " * last + left[last:]
    end = _STOP.search(right)
    right = right[: end.start()] if end else right
    tense = _nearest(left, last=True) or _nearest(right, last=False) or Tense.NONE
    return Cue(Span(span.start - len(left.lstrip()), span.end + len(right)), tense)


def _nearest(words: str, *, last: bool) -> Tense | None:
    """The tense of the nearest verb: the last of what stands before, the first of what follows."""
    best: tuple[int, Tense] | None = None
    for tense, expression in ((Tense.FUTURE, _FUTURE), (Tense.PAST, _PAST), (Tense.PRESENT, _PRESENT)):
        found = [m.start() for m in re.finditer(r"\b" + expression.pattern, words, re.I)]
        if found:
            at = found[-1] if last else found[0]
            if best is None or (at > best[0] if last else at < best[0]):
                best = (at, tense)
    return best[1] if best else None
