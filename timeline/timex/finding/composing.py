"""Put together what belongs together from one place of the text on: a modifier, its time, and the time of day."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.model import Span, Timex, TimexType
from timeline.timex.finding import modifiers
from timeline.timex.finding.clocks import DAY, LASTING, PART, with_clock
from timeline.timex.finding.context import GUARDS
from timeline.timex.finding.matching import read_at
from timeline.timex.finding.surroundings import Near

_PREFIX = re.compile("|".join(f"({prefix.words})" for prefix in modifiers.PREFIXES), re.I)
_SECOND = re.compile(r"\w+\s{1,9}(\w+)")
_UNIT = re.compile(r"(?:BC)?\d{4}(?:-\d\d)?|XXXX-\d\d[<>=]?(?:ref)?|(?:dct|near|ref):[MYW][+-]\d")  # weeks to years
_BESIDE = ("/-1", "/+1")
_FEAST_WITH_DATE = re.compile(r"<holiday>\[,\] .*<day>")
_EDGES = ("/FIRST", "/LAST")
_OF = re.compile(r"\s{1,3}of\b")
_THIS_UNIT = re.compile(r"(?:dct|ref|near):[DWMYQ]+[+]0")
_COUNTED = re.compile(r"(?:dct|ago|ref|auto|evt):\w+[+-](?:X|[\d.]+)")
_MORNING = "/TMO"
_ARTICLE = re.compile(r"(?:the|an?)\s+(?=[\w]+-(?:days?|weeks?|months?|years?|quarter|hours?|ago|earlier|half)$)", re.I)


def read_composed(text: str, start: int, word: str) -> tuple[Timex, ...]:
    """What the words from `start` on say with modifiers and times of day; `word` is the first."""
    found = read_at(text, start)
    if word in modifiers.STARTS and (word != "the" or _may_modify(text, start)):
        modified = _with_modifier(text, start)
        if modified and (not found or modified[-1].span.end > found[-1].span.end):
            found = modified
    if len(found) != 1:
        return found
    timex = _without_article(text, with_clock(text, found[0]))
    part_alone = timex.value.startswith("/T") and timex.rule == "[the] <part>"
    return () if part_alone and _OF.match(text, timex.span.end) else (timex,)


def _may_modify(text: str, start: int) -> bool:
    """Whether the word after "the" can begin a modifier: most cannot."""
    second = _SECOND.match(text, start)
    return second is not None and second[1].lower() in modifiers.AFTER_THE


def _without_article(text: str, timex: Timex) -> Timex:
    """ "the 30-day" of "the 30-day rate" without the article, which belongs to the rate."""
    article = _ARTICLE.match(timex.text)
    start, end = timex.span
    if article is None or GUARDS["nothing follows"](Near(text, start, end)):
        return timex
    start += article.end()
    return replace(timex, span=Span(start, end), text=text[start:end])


def _with_modifier(text: str, start: int, *, more: int = 1) -> tuple[Timex, ...]:
    """A modifier and the time after it as one expression; `more`: how many may stand between."""
    match = _PREFIX.match(text, start)
    if match is None or match.lastindex is None:
        return ()
    prefix = modifiers.PREFIXES[match.lastindex - 1]
    core = read_at(text, match.end())
    if not core and more:
        core = _with_modifier(text, match.end(), more=more - 1)
    if prefix.value == _MORNING and len(core) == 1:
        core = (with_clock(text, core[0]),)  # "the early hours of the morning of 5 June"
    if not core or not _fits(prefix, core[0]):
        return ()
    if prefix.value in _BESIDE and _FEAST_WITH_DATE.match(core[0].rule):
        prefix = replace(prefix, value="")  # "on the eve of Palm Sunday, 10 April": the date is that of the eve
    first = replace(
        core[0],
        span=Span(start, core[0].span.end),
        text=text[start : core[0].span.end],
        value=core[0].value + ("" if PART.search(core[0].value) else prefix.value),
        mod="" if prefix.value in _EDGES else core[0].mod or prefix.mod,
        type=TimexType.TIME if prefix.value.startswith("/T") else core[0].type,
    )
    return (first, *core[1:])


def _fits(prefix: modifiers.Modifier, timex: Timex) -> bool:
    """Whether such words can stand before such a time."""
    if prefix.value in _EDGES:
        return timex.range is None and _UNIT.fullmatch(timex.value) is not None
    if prefix.value:
        day = PART.sub("", timex.value) if prefix.value == _MORNING else timex.value
        return DAY.fullmatch(day) is not None
    if prefix.mod in ("EARLIER", "LATER"):
        return _THIS_UNIT.match(timex.value) is not None
    counted = timex.type is TimexType.DURATION or _COUNTED.fullmatch(timex.value) is not None
    dated = timex.type not in LASTING and not timex.value.endswith("_REF")
    return ("P" in prefix.kinds and counted) or ("D" in prefix.kinds and dated)
