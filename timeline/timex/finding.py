"""Find time expressions in text: which rule reads which words, and with what value."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from timeline.model import Cue, Span, Timex, TimexType
from timeline.timex import absolute, offsets, partial, relative
from timeline.timex.cues import guess_cue
from timeline.timex.grammar import Compiled, compile_rule, index
from timeline.timex.slots import SLOTS

RULES = (*absolute.RULES, *partial.RULES, *relative.RULES, *offsets.RULES)
_BY_START = index(compile_rule(rule, SLOTS) for rule in RULES)
_WORD = re.compile(r"\w+")
_FINE = re.compile(r"P(?=[\dX.]+[hms])")
_AMBIGUOUS_MONTH = re.compile(r"(?:may|march|mar|dec|sun|sat|mon|wed|fri|jan|jun)\b")


def find(text: str, *, cues: Sequence[Cue] = ()) -> tuple[Timex, ...]:
    """The time expressions of a text, in text order, not overlapping.

    cues: what the parse says about the verb of each clause; without them it is guessed from
    the words. Offsets are characters of `text`. Never raises.

    >>> [(t.text, t.value) for t in find("They met on 3 March 1998 and left two days later.")]
    [('3 March 1998', '1998-03-03'), ('two days later', 'auto:D+2')]
    """
    found: list[Timex] = []
    starts = [cue.span.start for cue in cues]
    done = 0
    for word in _WORD.finditer(text):
        start = word.start()
        if start < done:
            continue
        key = word[0].lower()
        rules = _BY_START.get("#" if key[0].isdigit() else key)
        if rules is None:
            continue
        timex = _longest(text, start, rules)
        if timex is not None:
            found.append(_with_cue(text, timex, cues, starts))
            done = timex.span.end
    return tuple(found)


def _longest(text: str, start: int, rules: Sequence[Compiled]) -> Timex | None:
    best: Timex | None = None
    for rule in rules:
        match = rule.expression.match(text, start)
        if match is None or (best is not None and match.end() <= best.span.end):
            continue
        value = _value(rule, match)
        if value is not None and not _ordinary_words(match[0]):
            best = Timex(Span(start, match.end()), match[0], rule.rule.type or _type(value), value, rule.rule.name)
    return best


def _value(rule: Compiled, match: re.Match[str]) -> str | None:
    """The rule's template with the slots filled in; None where a slot's text is not one."""
    parts: dict[str, str] = {}
    for key, slot in rule.slots:
        text = match[key]
        value = SLOTS[slot].read(text) if text is not None else ""
        if value is None:
            return None
        parts["day" if key == "dayword" else key] = value
    return _FINE.sub("PT", rule.rule.value.format_map(parts))


def _type(value: str) -> TimexType:
    if value.startswith("P") and "_" not in value:
        return TimexType.DURATION
    return TimexType.TIME if "/T" in value or "T" in value.partition(":")[0] else TimexType.DATE


def _ordinary_words(words: str) -> bool:
    """Whether it is a verb or short word and not a date: "may", "march", "sat"."""
    return _AMBIGUOUS_MONTH.match(words) is not None and not any(c.isdigit() for c in words)


def _with_cue(text: str, timex: Timex, cues: Sequence[Cue], starts: list[int]) -> Timex:
    at = bisect_right(starts, timex.span.start) - 1
    while at >= 0 and cues[at].span.end < timex.span.end:
        at -= 1
    cue = cues[at] if at >= 0 else None if cues else guess_cue(text, timex.span)
    return Timex(timex.span, timex.text, timex.type, timex.value, timex.rule, cue)
