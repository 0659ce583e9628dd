"""Where a text tells the era of its years: "in 281 BC", "AD 102". After that, three digits may be a year too."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

from timeline.timex.vocabulary import ORDINALS

_ERA = re.compile(r"\b(?:(BCE?\b|B\.C\.)|CE\b|AD\b|A\.D\.)")
_WITH_YEAR = re.compile(r"(\d{1,4})\s(?:BC|CE|AD|B\.C\.|A\.D\.)|\b(?:AD|A\.D\.)\s(\d{1,4})")
_CENTURY_BC = re.compile(r"\b(\d{1,2}(?:st|nd|rd|th)|[a-z]+)[\s-](?:century|centuries)\s(?:BCE?\b|B\.C\.)", re.I)
_CENTURIES_REACH = 600  # characters
_REACH, _AHEAD = 4000, 1000  # characters
_LIFETIME = 80  # years
_OTHER_AGE = re.compile(r"\b(?:1\d|20)\d\d\b")


def era_before(text: str, at: int) -> str:
    """The era told last, not far before a place, or where none is the first that is told soon after it, with no year of
    another age between: "BC", "AD" or nothing.

    >>> era_before("The league of 281 BC fell in 245", 30), era_before("It fell in 245, the league of 281 BC", 11)
    ('BC', 'BC')
    >>> era_before("They had 300 ships in 245", 24)
    ''
    """
    ends, eras = _eras(text)
    last = bisect_left(ends, at + 1) - 1
    if last >= 0:
        return eras[last] if ends[last] > at - _REACH else ""
    soon = bool(ends) and ends[0] < at + _AHEAD and _OTHER_AGE.search(text, at, ends[0]) is None
    return eras[0] if soon else ""


def tells_year_of_era(text: str, at: int) -> bool:
    """Whether a year with its era stands not far before a place."""
    ends, _ = _years(text)
    last = bisect_left(ends, at + 1) - 1
    return last >= 0 and ends[last] > at - _REACH


def near_year_of_era(text: str, at: int, year: int) -> bool:
    """Whether the year told last with its era, not far before a place, lies within a lifetime of `year`, and no
    year of another age was told since."""
    ends, years = _years(text)
    last = bisect_left(ends, at + 1) - 1
    if last < 0 or ends[last] <= at - _REACH or abs(years[last] - year) >= _LIFETIME:
        return False
    return _OTHER_AGE.search(text, ends[last], at) is None


def century_before_christ(text: str, at: int, words: str) -> bool:
    """Whether a century is one before Christ with its era not told: shortly after one as early or earlier ("in the 4th
    century BC ... by the third century"), with no year of another age since."""
    if era_before(text, at) != "BC":
        return False
    told = list(_CENTURY_BC.finditer(text, max(0, at - _CENTURIES_REACH), at))
    if not told or _OTHER_AGE.search(text, told[-1].end(), at) is not None:
        return False
    return 0 < _ordinal(words) <= _ordinal(told[-1][1])


def _ordinal(words: str) -> int:
    """The number in "the 4th century" or "third"; 0 where there is none."""
    digits = re.search(r"\d+", words)
    if digits:
        return int(digits[0])
    return next((ORDINALS[word] for word in words.lower().replace("-", " ").split() if word in ORDINALS), 0)


@lru_cache(maxsize=4)
def _eras(text: str) -> tuple[tuple[int, ...], tuple[str, ...]]:
    found = [(match.end(), "BC" if match[1] else "AD") for match in _ERA.finditer(text)]
    return tuple(end for end, _ in found), tuple(era for _, era in found)


@lru_cache(maxsize=4)
def _years(text: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    found = list(_WITH_YEAR.finditer(text))
    return tuple(match.end() for match in found), tuple(int(match[1] or match[2]) for match in found)
