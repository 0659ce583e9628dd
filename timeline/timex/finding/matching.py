"""The one rule that reads most words from a place in the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache
from typing import NamedTuple

from timeline.model import Span, Timex, TimexType
from timeline.timex.calendar.lengths import fill_lengths
from timeline.timex.finding.context import GUARDS
from timeline.timex.finding.eras import era_before
from timeline.timex.finding.surroundings import Near
from timeline.timex.rules import (
    absolute,
    clock,
    durations,
    named_days,
    offsets,
    partial,
    quarters,
    ranges,
    references,
    relative,
    seasons,
    sets,
)
from timeline.timex.rules.grammar import Compiled, compile_rule, starting_key
from timeline.timex.rules.index import Shelf, index
from timeline.timex.rules.slots import SLOTS
from timeline.timex.vocabulary import DAY_PARTS, MONTHS, PLURALS, SEASONS, UNITS, WEEKDAYS, listed

FAMILIES = (
    absolute,
    partial,
    relative,
    offsets,
    quarters,
    seasons,
    clock,
    durations,
    sets,
    references,
    named_days,
    ranges,
)


def _without_the(rule: Compiled) -> Compiled | None:
    """The rule as one that begins with what follows its "the"; None where it has none."""
    pattern = rule.rule.pattern
    for the in ("the ", "[the] "):
        if pattern.startswith(the):
            rest = compile_rule(replace(rule.rule, pattern=pattern.removeprefix(the)), SLOTS)
            return replace(rule, starts=rest.starts)
    return None


_RULES = [compile_rule(rule, SLOTS) for family in FAMILIES for rule in family.RULES]
BY_START = index(_RULES)
_AFTER_THE = index(rule for rule in map(_without_the, _RULES) if rule)
_WORD = re.compile(r"\w+")
_THE = re.compile(r"the\s{1,9}['\u2018\u2019]?(\w+)", re.I)
_ARTICLE = re.compile(r"the\s{1,9}", re.I)
_MAY_BE_YEAR = re.compile(r"\b(?:in|by|until|since|from|early|late|(?:end|middle) of)\s$", re.I)
_MAY_BE_HOUR = re.compile(r"(?:(?<=at\s)|(?<=bout\s)|(?<=by\s)|(?<=[(\[]))[012]?\d\.\d\d\b", re.I)
_THINGS = re.compile(r"\d{1,3}(?:,\d{3})*(?:\.\d+)?\s{1,9}([A-Za-z]+)")
_ADJECTIVES = (
    "successive mere hard bitter bloody brutal tense frantic terrible more full consecutive straight whole trading"
    " working business calendar additional long short further"
)
_JOINTS = (
    "to or and of a p am pm bc b ad ce bce in through until till past the next hundred thousand million o this that"
    " last yesterday tomorrow tonight"
)
_PLURAL_NAMES = [f"{name}s" for name in (*SEASONS, *WEEKDAYS)]
_AFTER_NUMBERS = frozenset(
    (*MONTHS, *WEEKDAYS, *UNITS, *PLURALS, *DAY_PARTS, *_PLURAL_NAMES, *listed(_JOINTS), *listed(_ADJECTIVES))
)
_VAGUE = frozenset(("a", "an", "some", "many", "several"))  # common words: no rule fits without a unit near
_UNIT = re.compile(
    r"second|sec|min|h(?:ou)?r|day|night|week|month|quarter|ye?a?r|decade|centur|date|time|past|half|while", re.I
)
_REACH = 60  # characters
REACH_OF_RULES = 160  # characters: no rule reads on further without one of its words
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")
_YEAR_WORDS = 11  # characters: "middle of "
_MONEY = frozenset("$£€¥")
_YEAR_MONTH = re.compile(r"(\d{4})(-\d\d.*)")


def read_at(text: str, start: int) -> tuple[Timex, ...]:
    """What the longest rule reads from a place on; nothing where no word begins or none fits."""
    word = _WORD.match(text, start)
    if word is None:
        return ()
    key = starting_key(word[0])
    if key == "the":
        second = _THE.match(text, start)
        shelves = _AFTER_THE.get(starting_key(second[1])) if second else None
    elif _is_hopeless(text, start, key):
        return ()
    else:
        shelves = BY_START.get(key)
    return longest(text, start, word.end(), shelves) if shelves else ()


def _is_hopeless(text: str, start: int, key: str) -> bool:
    """Whether no rule can fit a number, an article or a vague count: told cheaply."""
    if key[0] == "#":
        return _counts_things(text, start)
    if text.startswith(".", start + len(key)):
        return False  # "A.D. 79"
    return key in _VAGUE and _UNIT.search(text, start, start + _REACH) is None


def _counts_things(text: str, start: int) -> bool:
    """Whether a number is money or counts what no rule knows: most numbers, told cheaply."""
    if text[start - 1 : start] in _MONEY:
        return True
    things = _THINGS.match(text, start)
    if _MAY_BE_HOUR.match(text, start):
        return False  # "at 03.50 they went", "(05.59 UTC)"
    if _MAY_BE_YEAR.search(text, max(0, start - _YEAR_WORDS), start) and era_before(text, start):
        return False  # "in 198 he fled" where years before Christ are told
    return things is not None and things[1].lower() not in _AFTER_NUMBERS and not things[1].endswith("ing")


def longest(text: str, start: int, first: int, shelves: Sequence[Shelf]) -> tuple[Timex, ...]:
    """What the rule that reads most words makes of them, of several the first: one expression, or the two ends of a
    range. `first`: where the word ends that begins at `start`."""
    best: tuple[Timex, ...] = ()
    end, place = start, -1
    near = text[start : start + REACH_OF_RULES].lower()
    hints: dict[re.Pattern[str], bool] = {}
    for shelf in shelves:
        lead = end_of_lead(text, start, shelf.lead) if shelf.lead else start
        if lead < 0:
            continue
        for order, rule in shelf.rules(text, lead if shelf.lead else first):
            for word in rule.needs:
                if word in near:
                    break
            else:
                if rule.needs:
                    continue
            if (hint := rule.hint) is not None:
                if hint not in hints:
                    hints[hint] = hint.search(near) is not None
                if not hints[hint]:
                    continue
            match = rule.expression.match(text, lead)
            if match is None or match.end() < end or (match.end() == end and (place < 0 or order > place)):
                continue
            if has_blank_line(text, start, match.end()):
                continue
            guard = rule.rule.guard
            if guard and not GUARDS[guard](Near(text, start, match.end())):
                continue
            fit = _fit(rule, match, start)
            value = _value(rule, fit)
            if value is not None:
                best, end, place = _timexes(rule, fit, value), match.end(), order
    return best


class _Fit(NamedTuple):
    """A rule on a text: the span of the whole and of every slot that is filled."""

    text: str
    span: Span
    filled: dict[str, tuple[int, int]]


def _fit(rule: Compiled, match: re.Match[str], start: int) -> _Fit:
    filled = {key: match.span(key) for key, _ in rule.slots if key != rule.lead and match[key] is not None}
    if rule.lead:
        article = _ARTICLE.match(match.string, start)
        filled[rule.lead] = (article.end() if article else start, match.start())
    return _Fit(match.string, Span(start, match.end()), filled)


def has_blank_line(text: str, start: int, end: int) -> bool:
    """Whether a paragraph ends between: a heading "1863" and "9 January" below it are two times."""
    return text.find("\n", start, end) >= 0 and _BLANK_LINE.search(text, start, end) is not None


def end_of_lead(text: str, start: int, slot: str) -> int:
    """Where the words end that fill the slot at a place, an article aside; -1 where none do."""
    article = _ARTICLE.match(text, start) if text[start] in "tT" else None
    match = _lead_of(slot).match(text, article.end() if article else start)
    return match.end() if match else -1


@cache
def _lead_of(slot: str) -> re.Pattern[str]:
    return re.compile(SLOTS[slot].expression, re.IGNORECASE)


def _timexes(rule: Compiled, fit: _Fit, value: str) -> tuple[Timex, ...]:
    start, end = fit.span
    plain = rule.rule
    if ".." not in value:
        words = fit.text[start:end]
        return (Timex(fit.span, words, plain.type or _type(value), value, plain.name, mod=plain.mod),)
    first, _, second = value.partition("..")
    first = _in_year_before(first, second)
    split = min(span[0] for key, span in fit.filled.items() if key.endswith("2"))
    head = max(span[1] for span in fit.filled.values() if span[1] <= split)
    return tuple(
        Timex(Span(*span), fit.text[slice(*span)], _type(part), part, plain.name, range=fit.span)
        for span, part in (((start, head), first), ((split, end), second))
    )


def _in_year_before(first: str, second: str) -> str:
    """The first of two months of the year told with the second: that of the year before, where it would lie behind it
    ("December and January 1916")."""
    begun, ended = _YEAR_MONTH.fullmatch(first), _YEAR_MONTH.fullmatch(second)
    if begun is None or ended is None or begun[1] != ended[1] or begun[2][:3] <= ended[2][:3]:
        return first
    return f"{int(begun[1]) - 1:04d}{begun[2]}"


def _value(rule: Compiled, fit: _Fit) -> str | None:
    """The rule's template with the slots filled in; None where a slot's text is not one."""
    parts: dict[str, str] = {}
    for key, slot in rule.slots:
        span = fit.filled.get(key)
        value = _slot_value(slot, fit.text[slice(*span)]) if span else ""
        if value is None:
            return None
        parts["day" if key == "dayword" else key] = value
    value = rule.rule.value.format_map(parts)
    return "..".join(map(fill_lengths, value.split(".."))) if value.startswith("P") else value


@lru_cache(maxsize=4096)
def _slot_value(slot: str, text: str) -> str | None:
    return SLOTS[slot].read(text)


def _type(value: str) -> TimexType:
    if value.startswith("P") and "_" not in value:
        return TimexType.DURATION
    return TimexType.TIME if "/T" in value else TimexType.DATE
