"""Tie a time to the one told beside it: the later one to what it repeats or counts from, the earlier one to its day."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from timeline.model import Aspect, Tense, Timex, TimexType
from timeline.timex.asides import APPOSED, ASIDE, ENCLOSED, LASTED, OF_THAT, RESUMED

_BESIDE = re.compile(r",?\s{1,3}(on|in)\s{1,3}|,\s{1,3}")
_APPOSES = re.compile(r", (?:(?:exactly|precisely|only|just|barely|scarcely|fully|to the day) )?")
_COMMA = re.compile(r",\s{1,3}|\s{1,3}\(")
_NIGHTS = "<weekday> <parts>"
_AND = re.compile(r"\s(?:and|or)\s")
_BARE_WEEKDAY = re.compile(r"XXXX-WXX-[1-7](?=$|/T)")
_DAY_OF_YEAR = re.compile(r"XXXX-\d\d-\d\d")
_MISSING_YEAR = re.compile(r"XXXX-(\d\d(?:-\d\d)?)")
_OPENS = re.compile(r"(?:^|[.!?][\"'\u201d]?\s{1,3}|\n\s{0,9})In\s{1,3}$")
_BEGINS = re.compile(r"(?:^|[.!?][\"'\u201d]?\s{1,3}|\n\s{0,9})$")
_OWN_YEAR = re.compile(r"(?:next|last|this) year", re.I)
_THAT_YEAR = re.compile(r"(?:that|the (?:same|latter)) year", re.I)
_GOES_ON = re.compile(r"[.!?;]\s|\n\s*\n|\b(?:and|but|while|whereas|until|since|then|now)\b")
_OPENING, _SENTENCE = 16, 120  # characters
_DAYS_FROM = re.compile(r"evt:[DWMY]")  # something told: not "two hours before the vote"
_SAME_CLAUSE = re.compile(r"[^.,;:!?\n]{1,60}")
_TELLS_ON = re.compile(  # "the pact of 1839, which", "the law of 1830 shut the border;"
    r"[^.;:!?,]{0,60}(?:,\s(?:which|who|whom|where|when)\b[^.;:!?,]{0,60}|;\s)"
)
_FORWARD = re.compile(r"ref:[DWMY][+][1-9]")
_NEXT_SENTENCE = re.compile(r"[^.;:!?\n]{0,80}[.!?]\s{1,3}")
_SUBORDINATE = re.compile(
    r"\b(?:after|because|since|when|where|who|whom|which|whose)\s[^.;:]{0,80}\bhad\s[^.;:]{0,60}$"
)
_LASTS = re.compile(r"(?:(?!\b(?:will|would|could|may|might|should|must|is|are|has|have|to|said)\b)[^.;:!?,\n]){1,80}")
_YEAR_TOLD = re.compile(r"ref:Y[+-]\d+|auto:Y-\d+")
_SIGNED = re.compile(r"[+-]\d+$")
_INSIDE = re.compile(r", (?:in|on) (?:early |mid-|late )?")
_OFFSETS = "ref:", "auto:"


def tie_dates(text: str, found: list[Timex]) -> list[Timex]:
    """The times found, each marked with what the one beside it says of it. What is told between brackets behind a
    weekday is its date, and that of the time of day before it."""
    out = list(found)
    for i, (first, second) in enumerate(pairwise(found)):
        out[i + 1] = _tied_back(text, first, second)
        out[i] = _tied_ahead(text, out[i], first, second)
        if (day := _BARE_WEEKDAY.match(first.value)) and _is_its_date(text, first, second):
            for j in (i - 1, i)[not i :]:
                out[j] = _on_day(out[j], day[0], f"{second.value}w{day[0][-1]}")
    return out


def _tied_back(text: str, first: Timex, second: Timex) -> Timex:
    """The second of two times with what the first says of it: the year that opens its sentence; what "the day" repeats
    is the date before its comma ("on 11 February, the day he left")."""
    if second.rule == "the day" and _COMMA.fullmatch(text, first.span.end, second.span.start):
        return replace(second, value=first.value, cue=first.cue, signal=first.signal)
    if signal := _signal_of_first(text, first, second):
        second = replace(second, signal=signal)
    missing = _MISSING_YEAR.fullmatch(second.value)
    if missing and _YEAR_TOLD.fullmatch(first.value) and _INSIDE.fullmatch(text, first.span.end, second.span.start):
        return replace(second, value=f"{_SIGNED.sub('+0', first.value)}/M{missing[1]}")
    if missing and _is_fronted(text, first, second):
        return replace(second, value=f"{first.value}/M{missing[1]}")
    return second


def _signal_of_first(text: str, first: Timex, second: Timex) -> str:
    """The word that ties the second of two times to the first, empty where none does: the date told beside an offset
    has the word between ("three days later, on 18 December"); one in what is told of a thing counts from its date ("the
    pact of 1839, which fell two years later")."""
    between = first.span.end, second.span.start
    if _resumes(text, first, second):
        return RESUMED
    if second.signal in ("until", "till") and _has_lasted(text, first, second):
        return LASTED
    if first.signal == ASIDE and second.value.startswith("ref:") and _TELLS_ON.fullmatch(text, *between):
        return OF_THAT
    if second.value.startswith(_OFFSETS) and _APPOSES.fullmatch(text, *between):
        return ENCLOSED if text.startswith(", ", second.span.end) else APPOSED
    if first.value.startswith(_OFFSETS) and (gap := _BESIDE.fullmatch(text, *between)):
        return gap[1] or "on"
    return ""


def _has_lasted(text: str, first: Timex, second: Timex) -> bool:
    """Whether something went on from a weekday to the next, and is over: "snow that fell on Friday shut the road until
    Saturday"."""
    weekdays = _BARE_WEEKDAY.match(first.value) and _BARE_WEEKDAY.match(second.value)
    past = first.cue is not None and first.cue.tense is Tense.PAST
    return bool(weekdays) and past and _LASTS.fullmatch(text, first.span.end, second.span.start) is not None


def _tied_ahead(text: str, tied: Timex, first: Timex, second: Timex) -> Timex:
    """The first of two times with what the second says of it, else as it is `tied`: a time of day is of the day that is
    counted from something told ("at 6 a.m. ten days before the vote")."""
    if first.value.startswith("/T") and _DAYS_FROM.match(second.value) and _is_clause(text, first, second):
        return replace(first, value=f"evt{first.value}")
    nights = second.rule == _NIGHTS and first.rule == "<weekday>"
    if nights and _AND.fullmatch(text, first.span.end, second.span.start):
        parts = second.value.partition("T")[2]  # "on Friday and Saturday nights": both are repeated
        return replace(first, type=TimexType.SET, value=f"{first.value}T{parts}")
    return tied


def _is_its_date(text: str, weekday: Timex, date: Timex) -> bool:
    """Whether a weekday has its date behind it: "on Saturday (April 2)"."""
    between = text[weekday.span.end : date.span.start]
    return between == " (" and text.startswith(")", date.span.end) and _DAY_OF_YEAR.fullmatch(date.value) is not None


def _on_day(timex: Timex, old: str, new: str) -> Timex:
    """A weekday or a time of day on it, of another day: "at 6 p.m. (1230 GMT) on Saturday (April 2)"."""
    day, slash, clock = timex.value.partition("/T")
    return replace(timex, value=new + slash + clock) if day == old else timex


def _resumes(text: str, first: Timex, second: Timex) -> bool:
    """Whether an offset opens the sentence after one that looks back in a clause of its own: "He sailed, after he had
    left in May. A month later he landed"."""
    if not second.value.startswith("ref:") or first.cue is None or first.cue.aspect is not Aspect.PERFECT:
        return False
    if (
        _FORWARD.match(second.value) is None
        or _NEXT_SENTENCE.fullmatch(text, first.span.end, second.span.start) is None
    ):
        return False
    return _SUBORDINATE.search(text, max(0, first.span.start - _SENTENCE), first.span.start) is not None


def _is_clause(text: str, first: Timex, second: Timex) -> bool:
    return _SAME_CLAUSE.fullmatch(text, first.span.end, second.span.start) is not None


def _is_fronted(text: str, year: Timex, date: Timex) -> bool:
    """Whether a year opens the sentence of a date: "In 2006 a storm killed 1,200 in one night, 30 November", "Next
    year's race is set for April 21"."""
    between = text[year.span.end : date.span.start]
    opened = year.rule == "<year>" or _THAT_YEAR.fullmatch(text[slice(*year.span)])
    pattern = _OPENS if opened else _BEGINS if _OWN_YEAR.fullmatch(text[slice(*year.span)]) else None
    opens = pattern and pattern.search(text, max(0, year.span.start - _OPENING), year.span.start)
    return bool(opens) and len(between) < _SENTENCE and not date.range and not _GOES_ON.search(between)
