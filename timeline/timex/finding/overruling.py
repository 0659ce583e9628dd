"""What the words around a time say against the verb beside it: "the funeral is Thursday", "the Jan. 6 attack"."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.model import Cue, Tense, Timex
from timeline.timex.finding.clauses import clause_around
from timeline.timex.finding.cues import guess_cue
from timeline.timex.finding.guessed_verbs import WORD, verbs
from timeline.timex.finding.plans import is_put_off, is_set, looks_ahead
from timeline.timex.vocabulary import PUT_OFF, SAID

_NEAR, _CLOSE, _FAR = 16, 48, 90  # characters
_DATED, _WEEKDAY, _QUARTER = "XXXX-", "XXXX-WXX-", "XXXX-Q"
_NAMED = (_DATED, "day:")
OWNS = ("'s", "\u2019s")
_IS = re.compile(r"\w\s(?:is|are)\s(?:on\s)?$")
_TAKES_EFFECT = re.compile(
    r"\b(?:takes?\seffect|(?:go|goes|come|comes)\sinto\s(?:effect|force))\s(?:(?:on|in|from)\s)?$"
)
_DISASTER = re.compile(
    r"(?:['\u2019]s)?\s(?:(?!to\b|for\b|on\b)[a-z]+\s){0,2}(?:attacks?|bombings?|blasts?|explosions?|shootings?|killings?|murders?|massacres?|crash(?:es)?"
    r"|(?:earth)?quakes?|floods?|riots?|raids?|assassinations?|coups?|uprisings?|collapse|derailment|sinking|disasters?)\b"
)
_AFTER_DISASTER = re.compile(  # "after a robbery at a shop on Saturday"; no plan follows one to come
    r"\b(?:after|following|over)\s(?:(?:an?|the|his|her|its|their|\w+ly)\s)?(?:[\w-]+\s){0,3}"
    r"(?:accidents?|assault|attacks?|blast|blaze|bombings?|break-in|burglary|collision|crash|explosion|fire|incident"
    r"|killing|murder|robbery|shootings?|stabbings?)\s(?:[\w\u2019'-]+\s){0,8}$"
)
_BEHIND = ("after ", "following ", "over ")  # looked for first: the pattern is slow
_FEARED = re.compile(r"\b(?:possible|planned|feared|threat(?:ened)?|plot|could|might)\b[^.;]*$")
_DELIVERED = re.compile(r"\s(?:\w+\s){0,3}(?:contracts?|futures|delivery)\b")
_WAS_HIGH = re.compile(r"['\u2019]s\s(?:[\w-]+\s){0,2}(?:high|low|peak|record)\b")
_TO_END = re.compile(r"\b(?:outlook|forecasts?|guidance|expects?|expected)\b[^.;]{0,60}$")
_TO_HAVE_BEEN = re.compile(  # "the work was to have been done in September": planned, not told as over
    r"\b(?:was|were)\s(?:(?:due|supposed|expected|scheduled|meant)\s)?to\shave\s[^.;:,]{1,60}\s(?:in|on|by)\s(?:(?:early|mid|late)[\s-]?)?$"
)
_PLANNED_FOR = re.compile(  # "an attack was planned for July"
    r"\b(?:was|were|been)\s(?:\w+ly\s|first\s|then\s)?(?:planned|scheduled|set|slated|due|fixed|booked|meant|intended)\sfor\s"
    r"(?:(?:early|mid|late)[\s-]?)?$"
)
_DID_NOT_UNTIL = re.compile(  # "it did not open until May": it did then
    r"\b(?:(?:it|that)\swas(?:\snot|n['\u2019]t)"
    r"|did(?:\snot|n['\u2019]t)\s(?!(?:say|know|tell|expect|plan|want|intend|have|need|rule\sout)\b)[^.;,]{2,60})"
    r"\suntil\s(?:(?:the|early|mid|late)[\s-]?){0,2}$",
    re.I,
)
_SET_DOWN = re.compile(  # what a calendar knows beforehand, unlike a ruling or an attack
    r"['\u2019]s\s(?:[\w-]+\s){0,3}(?:ballots?|ceremony|concert|congress|derby|elections?|(?:semi-?|quarter-?)?finals?|fixture"
    r"|friendly|funeral|games?|grand prix|hearing|match(?:es)?|races?|referendum|run-?off|summit|tie|votes?|wedding)\b",
    re.I,
)
_AFTER = re.compile(r"\b(?:after|since)\s$")
_AT = re.compile(r"\b(?:after|ahead of|at|before|during|following|for|in)\s$")
_EXPECTED = re.compile(r"\s(?:\w+\s){0,2}(?:expectations?|forecasts?|outlook|guidance|projections?)\b")


def overruled(text: str, timex: Timex, cue: Cue | None, word: str) -> Cue | None:
    """The cue of a time, or what the words around it say in its stead, the later rule here being the stronger; `word`:
    what stands before it."""
    ahead = cue is not None and (cue.tense is Tense.FUTURE or cue.modal == "would")
    if cue and ahead and text.startswith(OWNS, timex.span.end) and not _says_when(text, timex, cue):
        cue = replace(cue, tense=Tense.NONE, modal="")  # "they would look into Friday's ruling": it has been given
    if cue and cue.verb in SAID and text.startswith(OWNS, timex.span.end):
        cue = replace(cue, verb="", direct=False)  # "she said Monday's quake did": not when she said it
    if cue and _has_ended(text, timex):
        cue = replace(cue, tense=Tense.PAST, modal="")
    start = timex.range.start if timex.range else timex.span.start
    if _is_to_come(text, timex, start):
        cue = replace(cue or guess_cue(text, timex.span), tense=Tense.FUTURE)
    if timex.value.startswith(_NAMED) and _was_planned(text, timex, start):
        cue = replace(cue or guess_cue(text, timex.span), tense=Tense.PAST, verb="was to")
    if timex.value.startswith(_DATED) and is_put_off(text, timex.span):
        cue = replace(cue or guess_cue(text, timex.span), tense=Tense.NONE, verb=PUT_OFF)
    if (traded := _tense_of_trade(text, timex)) is not None:
        cue = replace(cue or guess_cue(text, timex.span), tense=traded)
    if cue and cue.verb == "until" and did_not_until(text, start):
        cue = replace(cue, tense=Tense.PAST)
    if _has_struck(text, timex, start):
        cue = replace(cue or guess_cue(text, timex.span), tense=Tense.PAST, direct=True)  # "the Jan. 6 attack"
    if word == "ending" and timex.value.startswith(_DATED) and _TO_END.search(text, max(0, start - _FAR), start):
        cue = replace(
            cue or guess_cue(text, timex.span), tense=Tense.FUTURE
        )  # "its outlook for the year ending in May"
    return cue


def did_not_until(text: str, start: int) -> bool:
    """Whether "until" before a time only says that something came about so late."""
    return _DID_NOT_UNTIL.search(text, max(0, start - _FAR), start) is not None


def _was_planned(text: str, timex: Timex, start: int) -> bool:
    """Whether it is only the day something was planned for: on which side of the day of writing is open."""
    if timex.value.startswith(_WEEKDAY):
        return _TO_HAVE_BEEN.search(text, max(0, start - _FAR), start) is not None
    planned = _PLANNED_FOR.search(text, max(0, start - _CLOSE), start)
    return planned is not None or _TO_HAVE_BEEN.search(text, max(0, start - _FAR), start) is not None


def _says_when(text: str, timex: Timex, cue: Cue) -> bool:
    """Whether the verb looks ahead to it: "will retire after Sunday's final", "is set to retire after it"."""
    if {cue.verb, cue.modal} & {"will", "shall", "'ll"}:
        return True
    before = text[max(0, timex.span.start - _NEAR) : timex.span.start]
    return _SET_DOWN.match(text, timex.span.end) is not None and _AT.search(before) is not None


def _has_ended(text: str, timex: Timex) -> bool:
    """Whether what is owned by it is told as over: "must name a cabinet after July's elections led to a split"."""
    if not (
        text.startswith(OWNS, timex.span.end)
        and _AFTER.search(text, max(0, timex.span.start - _NEAR), timex.span.start)
    ):
        return False
    told = next(verbs(WORD.findall(text[timex.span.end : clause_around(text, timex.span).end])), None)
    return told is not None and told[0] is Tense.PAST


def _is_to_come(text: str, timex: Timex, start: int) -> bool:
    """Whether it is named, expected or set as the day of something: "the funeral is Thursday"."""
    if not timex.value.startswith(_DATED):
        return False
    if _IS.search(text[max(0, start - _NEAR) : start]) or is_set(text, timex.span.start):
        return True
    if _TAKES_EFFECT.search(text, max(0, start - _CLOSE), start):
        return True
    if timex.value.startswith(_QUARTER) and _EXPECTED.match(text, timex.span.end):
        return True
    return timex.value.startswith(_WEEKDAY) and looks_ahead(text, timex.span)


def _tense_of_trade(text: str, timex: Timex) -> Tense | None:
    """What is traded for a month is to be delivered then, what was high in it is over."""
    if timex.rule != "<month>":
        return None
    if _WAS_HIGH.match(text, timex.span.end):
        return Tense.PAST  # "below October's 41-year high"
    return Tense.FUTURE if _DELIVERED.match(text, timex.span.end) else None  # "the February Brent contract"


def _has_struck(text: str, timex: Timex, start: int) -> bool:
    """Whether it is the day of an attack or a disaster, which has been unless it is feared."""
    if not timex.value.startswith("XXXX-"):
        return False
    before = text[max(0, start - _FAR) : start]
    after = any(word in before for word in _BEHIND) and _AFTER_DISASTER.search(before) is not None
    struck = after or _DISASTER.match(text, timex.span.end) is not None
    return struck and _FEARED.search(text, max(0, start - _FAR), start) is None
