"""Where the verb beside a date looks, guessed from the words alone.

Used when there is no parse. The nearest verb group before the date in its clause decides,
else the nearest after it. "was due to" looks back from the day of writing, "is due to" ahead.
"""

from __future__ import annotations

import re

from timeline.model import Aspect, Cue, Span, Tense

_NEAR = 140  # characters looked at to each side
_STOP = re.compile(r"[.;:!?]\s|\n\s*\n|[\"“”]|``|''|--")
_BACK_THEN = r"(?:was|were|had\sbeen)\s(?:\w+\s)?(?:due|expected|scheduled|set|supposed|planned|to)\b"
_AHEAD = (
    r"will|shall|won't|would|could|may|might|should|going\sto|to\sbe|upcoming|scheduled|due|slated|expected"
    r"|(?:is|are|am)\s(?:\w+\s)?to"
    r"|(?:plan|expect|intend|hope|want|prepare|promise|vow|agree|threaten|seek|propose|aim|decide)(?:s|ed|d|ned|ning|ing)?\sto"
    r"|(?:planned|set|ready|likely|poised|about|bound|postponed|delayed|rescheduled|called|invited|ordered)\s(?:\w+\s)?(?:to|until|for)"
    r"|plans|planning|expects|hopes|intends|until"
)
_BACK = (
    r"was|were|had|did|said|told|\w{2,}ed|began|came|fell|rose|took|made|went|met|won|lost|left|became|found|held|got"
    r"|gave|sent|saw|broke|brought|built|bought|sold|kept|led|paid|ran|spoke|stood|struck|shot|wrote|flew|grew|knew"
    r"|ate|awoke|bade|beat|bent|bet|bit|bled|blew|bound|bred|burst|cast|caught|clung|cost|crept|cut|dealt|dug|drank|dwelt"
    r"|fed|flung|forbade|forgot|forgave|froze|ground|hid|hung|hurt|knelt|laid|lay|leapt|lent|let|lit|meant|overcame|overthrew"
    r"|put|quit|rang|read|rid|ripped|sang|set|sewed|shook|shone|shut|slept|slid|spat|split|spread|sprang|stole|stuck|stung"
    r"|swam|swore|swung|took|tore|understood|undertook|upset|wept|woke|won|wound|withheld|withstood|wrung"
    r"|thought|felt|heard|spent|drew|drove|chose|rode|sank|sought|taught|fought|swept|threw|wore|withdrew|fled|hit"
)
_HAD = re.compile(r"\bhad\s(?:\w+ly\s|not\s|already\s|also\s|once\s)?(?!to\b)\w+", re.I)
_NOW = r"is|are|has|have|does|do|says"
_VERB = re.compile(
    rf"\b(?:(?P<then>{_BACK_THEN})|(?P<ahead>{_AHEAD})|(?P<back>{_BACK})|(?P<now>{_NOW}))\b|(?P<short>'ll)\b", re.I
)
_TENSES = {
    "then": Tense.PAST,
    "ahead": Tense.FUTURE,
    "back": Tense.PAST,
    "now": Tense.PRESENT,
    "short": Tense.FUTURE,
}


def guess_cue(text: str, span: Span) -> Cue:
    """The cue of the clause around a span."""
    start, end = max(0, span.start - _NEAR), min(len(text), span.end + _NEAR)
    for stop in _STOP.finditer(text, start, span.start):
        start = stop.end()
    if found := _STOP.search(text, span.end, end):
        end = found.start()
    before = list(_VERB.finditer(text, start, span.start))
    verb = before[-1] if before else _VERB.search(text, span.end, end)
    if verb is None:
        return Cue(Span(start, end))
    perfect = before and _HAD.search(text, start, span.start)
    aspect = Aspect.PERFECT if perfect else Aspect.NONE
    return Cue(Span(start, end), _TENSES[str(verb.lastgroup)], aspect, verb=verb[0].lower())
