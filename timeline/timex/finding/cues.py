"""Where the verb beside a date looks, guessed from the words alone.

Used when there is no parse. The nearest verb group before the date in its clause decides,
else the nearest after it. "was due to" looks back from the day of writing, "is due to" ahead.
"""

from __future__ import annotations

import re
from itertools import islice

from timeline.model import Aspect, Cue, Span, Tense
from timeline.timex.finding.clauses import clause_around
from timeline.timex.finding.guessed_verbs import HAVE, WORD, verbs

_THAT = re.compile(r"\bthat\s")
_WHERE = re.compile(r"\b(?:where|when)\s(?:on\s|in\s)?(?:(?:early|late)\s(?:on\s)?)?$")  # its own verb follows
_UNTIL = re.compile(r"\W{0,3}(?:(?:and|but)\s)?until\s+(?:(?:late|early)\s+)?$", re.I)  # it opens the clause
_AT_VERB = re.compile(
    r"(?:\b(?:on|in|at|during|since|as early as|early|late|mid|about|around)[\s-]+(?:the\s+)?)$", re.I
)
_BETWEEN = re.compile(
    r"[,(:]|\b(?:for|until|till|by|before|ahead|due|payable|effective|expected|scheduled|planned|set|plans?|between)\b"
    r"|\bto\s+(?!the\b|an?\b|his\b|her\b|its\b|their\b)[a-z]"
)
_MANY = 60  # characters between a verb and what stands at it
_GONE_BEFORE = re.compile(  # "no cuts are expected after the surprise in March"
    r"\b(?:after|following|despite|(?:up|down) from)\s(?!the\s(?:end|close)\b)(?:[^,;.]|\.\d){1,60}\sin\s$"
)
_HAD_BETWEEN = re.compile(  # "the men, who had landed on 5 May, met them two days later": not of the landing
    r",\s(?:who|which|whose\s\w+)\s(?:\w+\s)?had\s[^,;.]{1,80},\s"
)
_TOLD_BETWEEN = re.compile(r",\s(?:who|which|whose\s\w+)\s(?:[^,;.]|\.(?=\s\d)){1,80},\s")


def guess_cue(text: str, span: Span) -> Cue:
    """The cue of the clause around a span."""
    start, end = clause_around(text, span)
    for that in _THAT.finditer(text, start, span.start):
        if not list(verbs(WORD.findall(text[that.end() : span.start]))):
            start = that.end()  # "said that on Friday he would go": not of the saying
            break
    opens = _UNTIL.match(text, start, span.start) or _WHERE.search(text, start, span.start)
    before = [] if opens else _verbs_before(text[start : span.start])
    behind = (verb for verb in verbs(WORD.findall(text[span.end : end])) if verb[1] != "until") if not before else ()
    after = list(islice(behind, 2))
    verb = before[-1] if before else after[0] if after else None
    if verb and not before and verb[1] == "had" and len(after) > 1 and after[1][2] is Aspect.PERFECT:
        verb = after[1]  # "in 1881 Rome had sent ships"
    if verb is None:
        return Cue(Span(start, end))
    tense, word, aspect = verb
    if not before and word in HAVE:
        aspect = Aspect.NONE  # "Monday has been declared a day of mourning"
    if tense is Tense.FUTURE and _GONE_BEFORE.search(text, start, span.start):
        tense = Tense.NONE
    return Cue(Span(start, end), tense, aspect, verb=word, direct=_is_direct(text, Span(start, end), span, word))


def _verbs_before(text: str) -> list[tuple[Tense, str, Aspect]]:
    """The verbs up to a date; where a clause between commas has ended before it only those after that, if there are
    any: "The talks, which began on 5 May, resume Thursday"."""
    led = _HAD_BETWEEN.sub(" ", text)
    told = list(_TOLD_BETWEEN.finditer(led))
    subject = WORD.findall(led[: told[-1].start()])[-1:] if told else ()
    own = list(verbs((*subject, *WORD.findall(led[told[-1].end() :])))) if told else []
    return own or list(verbs(WORD.findall(led)))


def _is_direct(text: str, clause: Span, span: Span, verb: str) -> bool:
    """Whether the time stands at the verb itself."""
    before = text[clause.start : span.start]
    at = _AT_VERB.search(before)
    told = [word for word in WORD.finditer(before) if word[0].lower() == verb]
    if told:
        between = before[told[-1].end() : at.start() if at else None]
        return len(between) < _MANY and (at is not None or not between.strip()) and not _BETWEEN.search(between)
    after = text[span.end : clause.end]
    found = next((word for word in WORD.finditer(after) if word[0].lower() == verb), None)
    if found is None or (before.strip() and (at is None or before[: at.start()].strip(" \t\n\"'`,"))):
        return False
    return found.start() < _MANY and not _BETWEEN.search(after[: found.start()].lstrip(" ,"))
