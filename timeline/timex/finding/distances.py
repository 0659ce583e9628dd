"""Whether a length of time is how far ahead something lies: "will rule in two weeks", not "ran it in two hours".

Each guard is named by what it makes sure of; rules name their guard.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from timeline.timex.finding.surroundings import CLAUSE_END, Near
from timeline.timex.vocabulary import SCHEDULED, listed
from timeline.word_lists import word_lists

_DAYS_AND_MORE = re.compile(r"(?:day|week|fortnight|month|year|decade)s?$", re.I)
_ABOUT = r"(?:(?:about|around|roughly|nearly|almost|just|only)\s)?$"
_IN = re.compile(r"(?:^|\W)in\s" + _ABOUT, re.I)
_OPENS = re.compile(r"(?:^|[.!?;:]\s|[\"“”‘']|[,;]\s|\b(?:that|and|but|said)\s)in\s" + _ABOUT, re.I)
_TIME = re.compile(r"\s?['’]?s?['’]?\stime\b")  # "in two weeks' time"
_COMING = re.compile(
    r"(?:\b(?:will|shall|would|wo)|['’]ll|\b(?:due|scheduled|set|expected|slated|likely|going|plans?|expects?|hopes?|aims?|intends?|is|are)\sto)"
    r"(?P<acts>(?:\s[\w'’-]+){1,8})\sin\s" + _ABOUT,
    re.I,
)
_COMING_AFTER = re.compile(r",?\s(?:[\w'’-]+\s){0,5}?(?:will|shall|is\sto|are\sto)(?P<acts>(?:\s[\w'’-]+){1,4})", re.I)
_IS_IN = re.compile(
    r"\b(?:is|are|due|takes?\s(?:effect|place|office)|comes?\sinto\s(?:force|effect)|goe?s?\sto\sthe\spolls|(?P<verb>[a-z]+s))\sin\s"
    + _ABOUT
)
_AWAY = re.compile(r"\b(?:is|are|now|just|only|still|barely|than)\s" + _ABOUT, re.I)
_WAS = re.compile(r"\b(?:was|were|had|been|lived?s?|based|of|from)\b[^.;]*$", re.I)
_NO_END = re.compile(r"\s(?:of|or\s(?:less|more|so)|by|long|each|per)\b|[-–]")
_TAKING = word_lists("time_words.toml")["taking_time"] | frozenset(
    listed(
        "been first have need needed never not "
        "two three four five six seven eight nine ten dozen hundreds thousands million billion twice"
    )
)
_LEFT = 80  # characters
_AMOUNT = re.compile(r"\d")  # "will pay 3 million in two years"


def _takes_it(acts: str) -> bool:
    return _AMOUNT.search(acts) is not None or not _TAKING.isdisjoint(acts.lower().split())


def _so_far_ahead(near: Near) -> bool:
    left = near.text[max(0, near.start - _LEFT) : near.start]
    if not _IN.search(left) or not _DAYS_AND_MORE.search(near.words):
        return False
    if _TIME.match(near.right):
        return True
    if _NO_END.match(near.right):
        return False
    if coming := _COMING.search(left):
        return not _takes_it(coming["acts"])
    if _OPENS.search(left):
        ahead = _COMING_AFTER.match(near.text, near.end)
        return ahead is not None and not _takes_it(ahead["acts"])
    is_in = _IS_IN.search(left)
    return (
        is_in is not None
        and CLAUSE_END.match(near.right) is not None
        and (not is_in["verb"] or is_in["verb"] in SCHEDULED)
    )


def _so_far_away(near: Near) -> bool:
    left = near.text[max(0, near.start - _LEFT) : near.start]
    return (
        _DAYS_AND_MORE.search(near.words.removesuffix(" away")) is not None
        and _AWAY.search(left) is not None
        and not _WAS.search(left)
        and re.match(r"\s?(?:$|[.,;)]|and\b|but\b)", near.right) is not None
    )


DISTANCES: dict[str, Callable[[Near], bool]] = {
    "so far ahead": _so_far_ahead,
    "so far away": _so_far_away,
}
