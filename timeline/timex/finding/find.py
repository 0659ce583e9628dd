"""Find time expressions in text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from timeline.model import Cue, Span, Tense, Timex, TimexType
from timeline.timex.asides import AMOUNT, HEADING, PART, heads_entry, heads_part, in_bracket, in_passing
from timeline.timex.finding import modifiers
from timeline.timex.finding.composing import read_composed
from timeline.timex.finding.cues import guess_cue
from timeline.timex.finding.matching import BY_START
from timeline.timex.finding.plans import is_put_off, is_set, looks_ahead
from timeline.timex.finding.ranges import join_ranges
from timeline.timex.finding.rows import in_rows
from timeline.timex.finding.tying import tie_dates
from timeline.timex.ordering import put_in_order
from timeline.timex.rules.grammar import starting_key
from timeline.timex.vocabulary import PUT_OFF

_WORD = re.compile(r"\w+")
_STARTS = frozenset(BY_START) | modifiers.STARTS
_SIGNAL = re.compile(
    r"(?:^|\W)(since|by|until|till|before|after|from|through|during|between|to|throughout|as of"
    r"|compared with|compared to|than|above|below|as early as|as soon as|as late as|prior to|following|ended|ending)"
    r"(?:(?<=ended|nding)\s(?:on|in))?\s{1,4}(?:the\s)?$",
    re.I,
)
_SIGNAL_NEAR, _FAR = 16, 90
_IS = re.compile(r"\w\s(?:is|are)\s(?:on\s)?$")
_HAD, _HAD_NEAR, _HAD_AFTER = " had ", 80, 40
_OWNS = ("'s", "\u2019s")
_ENDS = re.compile(r"\s(?:deadline|close|closing|end)\b")
_WEEKDAY, _QUARTER = "XXXX-WXX-", "XXXX-Q"
_THIS_QUARTER, _QUARTER_TOLD = "dct:Q+0", "near:Q+0"
_DISASTER = re.compile(
    r"(?:['\u2019]s)?\s(?:(?!to\b|for\b|on\b)[a-z]+\s){0,2}(?:attacks?|bombings?|blasts?|explosions?|shootings?|killings?|murders?|massacres?|crash(?:es)?"
    r"|(?:earth)?quakes?|floods?|riots?|raids?|assassinations?|coups?|uprisings?|collapse|derailment|sinking|disasters?)\b"
)
_FEARED = re.compile(r"\b(?:possible|planned|feared|threat(?:ened)?|plot|could|might)\b[^.;]*$")
_DELIVERED = re.compile(r"\s(?:\w+\s){0,3}(?:contracts?|futures|delivery)\b")
_WAS_HIGH = re.compile(r"['\u2019]s\s(?:[\w-]+\s){0,2}(?:high|low|peak|record)\b")
_RESULTS = re.compile(r"\s(?:\w+\s){0,2}(?:net|profits?|earnings|income|results?|revenues?|sales|loss(?:es)?)\b")
_TO_END = re.compile(r"\b(?:outlook|forecasts?|guidance|expects?|expected)\b[^.;]{0,60}$")
_EXPECTED = re.compile(r"\s(?:\w+\s){0,2}(?:expectations?|forecasts?|outlook|guidance|projections?)\b")
_ADVERB = "ly "
_USUAL = re.compile(
    r"(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\b(?:its|his|her) )(?<!\btheir )"
    r"\b(?:usually|typically|traditionally|normally|ordinarily|customarily)\s[^,.;:]{1,60}$",
    re.I,
)
_COMES_ROUND = re.compile(r"XXXX-(?:\d\d(?:-\d\d)?|Q\d|H\d|SP|SU|FA|WI|WXX-\d)")
_FULL = re.compile(r"(?:BC)?\d{4}(?:$|-)")
_COUNTED_BACK = ("ago:", "auto:")
_AMOUNT_BEFORE = re.compile(r"\d(?:[\d.,/]*\d)?%?(?:\s[a-z]+){0,3},?\s$")  # "from $2 million a year earlier"
_AMOUNT_NEAR = 40  # characters
_LEANING = ("XX", "day:", "near:Y")  # heads whose direction the verb decides
_OVERNIGHT = "overnight"
_THAT_DAY = "ref:D+0"


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
    return tuple(put_in_order(text, tie_dates(text, join_ranges(text, in_rows(text, found)))))


def _is_habit(text: str, timex: Timex) -> bool:
    """Whether it comes round every year or week: "the rains usually begin in June"."""
    if _COMES_ROUND.fullmatch(timex.value) is None:
        return False
    before = text[max(0, timex.span.start - _FAR) : timex.span.start]
    return _ADVERB in before and _USUAL.search(before) is not None


def _says_when(cue: Cue) -> bool:
    return bool({cue.verb, cue.modal} & {"will", "shall", "'ll"})


def _reports_of(text: str, span: Span) -> bool:
    """Whether results of a quarter follow that are out: "this quarter's loss includes a charge"."""
    results = text.startswith(_OWNS, span.end) and _RESULTS.match(text, span.end + len(_OWNS[0])) is not None
    return results and guess_cue(text, span).tense is not Tense.FUTURE


def _has_struck(text: str, timex: Timex, start: int) -> bool:
    """Whether it is the day of an attack or a disaster, which has been unless it is feared."""
    struck = timex.value.startswith("XXXX-") and _DISASTER.match(text, timex.span.end) is not None
    return struck and _FEARED.search(text, max(0, start - _FAR), start) is None


def _in_context(text: str, timex: Timex, cues: Sequence[Cue], starts: list[int]) -> Timex:
    """The expression with its cue and the word that ties it to what is told."""
    start = timex.range.start if timex.range else timex.span.start
    cue = None
    if cues:
        at = bisect_right(starts, timex.span.start) - 1
        while at >= 0 and cues[at].span.end < timex.span.end:
            at -= 1
        cue = cues[at] if at >= 0 else None
        if cue is not None and timex.value.startswith("XXXX-"):
            guess = guess_cue(text, timex.span)
            cue = replace(cue, direct=guess.direct and guess.tense is cue.tense)
    elif (
        timex.value.startswith(_LEANING)
        or timex.rule == _OVERNIGHT
        or timex.value.startswith(_THAT_DAY)
        or _HAD in text[max(0, start - _HAD_NEAR) : timex.span.end + _HAD_AFTER]
    ):
        cue = guess_cue(text, timex.span)
    if cue and cue.tense is Tense.FUTURE and text.startswith(_OWNS, timex.span.end) and not _says_when(cue):
        cue = replace(cue, tense=Tense.NONE)  # "they would look into Friday's ruling": it has been given
    if timex.value.startswith("XXXX-") and _IS.search(text[max(0, start - _SIGNAL_NEAR) : start]):
        cue = replace(cue or guess_cue(text, timex.span), tense=Tense.FUTURE)  # "the funeral is Thursday"
    if timex.value.startswith(_QUARTER) and _RESULTS.match(text, timex.span.end):
        timex = replace(timex, value=f"{timex.value}~")
    if timex.value == _THIS_QUARTER and _reports_of(text, timex.span):
        timex = replace(timex, value=_QUARTER_TOLD)
    if timex.value.startswith(_QUARTER) and _EXPECTED.match(text, timex.span.end):
        cue = replace(cue or guess_cue(text, timex.span), tense=Tense.FUTURE)
    if (timex.value.startswith(_WEEKDAY) and looks_ahead(text, timex.span)) or (
        timex.value.startswith("XXXX-") and is_set(text, timex.span.start)
    ):
        cue = replace(cue or guess_cue(text, timex.span), tense=Tense.FUTURE)
    if timex.value.startswith("XXXX-") and is_put_off(text, timex.span):
        cue = replace(cue or guess_cue(text, timex.span), tense=Tense.NONE, verb=PUT_OFF)
    if timex.rule == "<month>" and _DELIVERED.match(text, timex.span.end):
        cue = replace(cue or guess_cue(text, timex.span), tense=Tense.FUTURE)  # "the February Brent contract"
    if timex.rule == "<month>" and _WAS_HIGH.match(text, timex.span.end):
        cue = replace(cue or guess_cue(text, timex.span), tense=Tense.PAST)  # "below October's 41-year high"
    bracket = text[start - 1 : start] == "("
    signal = None if bracket else _SIGNAL.search(text[max(0, start - _SIGNAL_NEAR) : start])
    if (
        not signal
        and timex.value.startswith(_COUNTED_BACK)
        and _AMOUNT_BEFORE.search(text, max(0, start - _AMOUNT_NEAR), start)
    ):
        return replace(timex, cue=cue, signal=AMOUNT)
    word = in_bracket(text, timex) if bracket else signal[1].lower() if signal else in_passing(text, timex)
    if _has_struck(text, timex, start):
        cue = replace(cue or guess_cue(text, timex.span), tense=Tense.PAST, direct=True)  # "the Jan. 6 attack"
    if word == "ending" and timex.value.startswith("XXXX-") and _TO_END.search(text, max(0, start - _FAR), start):
        cue = replace(
            cue or guess_cue(text, timex.span), tense=Tense.FUTURE
        )  # "its outlook for the year ending in May"
    if word == "by" and text.startswith(_OWNS, timex.span.end) and not _ENDS.match(text, timex.span.end + 2):
        word = ""  # "was hit by Friday's storm": no limit
    if heads_entry(text, start, timex.range.end if timex.range else timex.span.end):
        word = HEADING
    elif _FULL.match(timex.value) and heads_part(text, start, timex.range.end if timex.range else timex.span.end):
        word = PART
    return replace(timex, cue=cue, signal=word, type=TimexType.SET if _is_habit(text, timex) else timex.type)
