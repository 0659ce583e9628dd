"""Find time expressions in text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from timeline.model import Cue, Span, Tense, Timex, TimexType
from timeline.timex.asides import AMOUNT, HEADING, PART, STAMP, heads_entry, heads_part, is_stamp
from timeline.timex.finding import modifiers
from timeline.timex.finding.composing import read_composed
from timeline.timex.finding.cues import guess_cue
from timeline.timex.finding.matching import BY_START
from timeline.timex.finding.overruling import OWNS, overruled
from timeline.timex.finding.ranges import join_ranges
from timeline.timex.finding.rows import in_rows
from timeline.timex.finding.signals import signal_of
from timeline.timex.finding.two_calendars import in_two_calendars
from timeline.timex.finding.tying import tie_dates
from timeline.timex.ordering import put_in_order
from timeline.timex.rules.grammar import starting_key

_WORD = re.compile(r"\bDate(?=[\dA-Z])|\w+")  # a table copied into text: "Date22 July 1867"
_STARTS = frozenset(BY_START) | modifiers.STARTS
_FAR = 90  # characters
_HAD, _HAD_NEAR, _HAD_AFTER = " had ", 80, 40
_QUARTER = "XXXX-Q"
_THIS_QUARTER, _QUARTER_TOLD = "dct:Q+0", "near:Q+0"
_RESULTS = re.compile(r"\s(?:\w+\s){0,2}(?:net|profits?|earnings|income|results?|revenues?|sales|loss(?:es)?)\b")
_ADVERB = "ly "
_USUAL = re.compile(
    r"(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\b(?:its|his|her) )(?<!\btheir )"
    r"\b(?:usually|typically|traditionally|normally|ordinarily|customarily)\s[^,.;:]{1,60}$",
    re.I,
)
_COMES_ROUND = re.compile(r"XXXX-(?:\d\d(?:-\d\d)?|Q\d|H\d|SP|SU|FA|WI|WXX-\d)")
_FULL = re.compile(r"(?:BC)?\d{4}(?:$|-)")
_LEANING = ("XX", "day:", "near:Y", "near:D")  # heads whose direction the verb decides
_OVERNIGHT = "overnight"
_THAT_DAY = "ref:D+0"
_CLOCK = "/T"


def find(text: str, *, cues: Sequence[Cue] = ()) -> tuple[Timex, ...]:
    """The time expressions of a text, in text order, not overlapping.

    cues: what the parse says about the verb of each clause, in any order; the innermost clause
    around an expression counts. Without them it is guessed from the words. Offsets are characters
    of `text`. Never raises.

    >>> [(t.text, t.value) for t in find("They met on 3 March 1998 and left two days later.")]
    [('3 March 1998', '1998-03-03'), ('two days later', 'ref:D+2')]
    """
    found: list[Timex] = []
    cues = sorted(cues, key=lambda cue: (cue.span.start, -cue.span.end))
    starts = [cue.span.start for cue in cues]
    done = 0
    for word in _WORD.finditer(text):
        key = starting_key(word[0])
        if key not in _STARTS or word.start() < done:
            continue
        for timex in read_composed(text, word.start(), key):
            found.append(_in_context(text, timex, cues, starts))
            done = timex.span.end
    return tuple(put_in_order(text, tie_dates(text, join_ranges(text, in_two_calendars(text, in_rows(text, found))))))


def _is_habit(text: str, timex: Timex) -> bool:
    """Whether it comes round every year or week: "the rains usually begin in June"."""
    if _COMES_ROUND.fullmatch(timex.value) is None:
        return False
    before = text[max(0, timex.span.start - _FAR) : timex.span.start]
    return _ADVERB in before and _USUAL.search(before) is not None


def _reports_of(text: str, span: Span) -> bool:
    """Whether results of a quarter follow that are out: "this quarter's loss includes a charge"."""
    results = text.startswith(OWNS, span.end) and _RESULTS.match(text, span.end + len(OWNS[0])) is not None
    return results and guess_cue(text, span).tense is not Tense.FUTURE


def _in_context(text: str, timex: Timex, cues: Sequence[Cue], starts: list[int]) -> Timex:
    """The expression with its cue and the word that ties it to what is told. What heads an entry or a part has no other
    word, but for what an amount is compared with."""
    cue = _cue_of(text, timex, cues, starts)
    timex = _of_results(text, timex)
    word = signal_of(text, timex)
    cue = overruled(text, timex, cue, word)
    start, end = timex.range or timex.span
    if is_stamp(text, timex):
        word = STAMP
    elif word != AMOUNT and heads_entry(text, start, end):
        word = HEADING
    elif word != AMOUNT and _FULL.match(timex.value) and heads_part(text, start, end):
        word = PART
    return replace(timex, cue=cue, signal=word, type=TimexType.SET if _is_habit(text, timex) else timex.type)


def _cue_of(text: str, timex: Timex, cues: Sequence[Cue], starts: list[int]) -> Cue | None:
    """The cue of the innermost clause around it; without a parse the guess, where it can matter. Whether it stands at
    its verb is guessed in either case."""
    if cues:
        at = bisect_right(starts, timex.span.start) - 1
        while at >= 0 and cues[at].span.end < timex.span.end:
            at -= 1
        cue = cues[at] if at >= 0 else None
        if cue is None or not timex.value.startswith("XXXX-"):
            return cue
        guess = guess_cue(text, timex.span)
        return replace(cue, direct=guess.direct and guess.tense is cue.tense)
    start = timex.range.start if timex.range else timex.span.start
    matters = timex.value.startswith((*_LEANING, _THAT_DAY, _CLOCK)) or timex.rule == _OVERNIGHT
    if matters or _HAD in text[max(0, start - _HAD_NEAR) : timex.span.end + _HAD_AFTER]:
        return guess_cue(text, timex.span)
    return None


def _of_results(text: str, timex: Timex) -> Timex:
    """A quarter beside results: "third-quarter net" is of a firm's year, "this quarter's loss" of one that is over."""
    if timex.value.startswith(_QUARTER) and _RESULTS.match(text, timex.span.end):
        return replace(timex, value=f"{timex.value}~")
    if timex.value == _THIS_QUARTER and _reports_of(text, timex.span):
        return replace(timex, value=_QUARTER_TOLD)
    return timex
