"""How many of a unit there are, in words and digits: "two and a half", "a dozen", "1,200"."""

from __future__ import annotations

import re

from timeline.timex.rules.grammar import DIGITS, Slot, either, plain, starts
from timeline.timex.vocabulary import NUMBERS, TENS, VAGUE_COUNTS

_LOW = either([w for w, n in NUMBERS.items() if 0 < n < 10])
_REST = either([w for w, n in NUMBERS.items() if n and w not in TENS])
_NUMBER = (
    r"(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,4}(?:\.\d{1,2})?(?!\d)(?:[\s-]\d/\d)?"
    rf"|{either(TENS)}(?:[\s-]{_LOW})?|{_REST})"
)
_COUPLES = ("a couple of", "a couple", "couple of")
_BIG = {"hundred": 100, "thousand": 1000, "million": 1000000, "billion": 10**9, "dozen": 12}
_COUNTED_ON = {"several", "a few", "many", "some"}  # "several hundred"
_FEW = "several|a\\sfew|many|some"
_COUNT = (
    rf"(?:half\san?|{either(_COUPLES)}|one-half|a\shalf|{either(set(VAGUE_COUNTS) - _COUNTED_ON)}"
    r"|(?:tens|dozens|scores|hundreds|thousands|millions)\sof"
    rf"|(?:{_FEW}|an?|{_NUMBER})(?:[\s-]{{1,9}}{either(_BIG)})?(?:[\s-]and[\s-]a[\s-]half)?)"
)


def read_number(text: str) -> float | None:
    """The number that words or digits stand for; None when vague.

    >>> read_number("twenty-five"), read_number("a dozen"), read_number("2 1/2"), read_number("several")
    (25.0, 12.0, 2.5, None)
    """
    words = plain(text).replace(",", "").replace("-and-a-half", " and a half").split(" and a half")
    half = 0.5 if len(words) > 1 else 0.0
    if words[0] in _COUPLES:
        return 2.0
    total, seen = 0.0, False
    for word in re.split(r"[\s-]", words[0]):
        if word in ("a", "an"):
            total, seen = total or 1.0, True
        elif word in NUMBERS:
            total, seen = (0.0 if word == "one" and total == 1 else total) + NUMBERS[word], True
        elif word in _BIG:
            total, seen = max(total, 1.0) * _BIG[word], True
        elif "/" in word:
            top, bottom = word.split("/")
            if not int(bottom):
                return None
            total, seen = total + int(top) / int(bottom), True
        elif word == "half":
            total, seen = 0.5, True
        elif word[:1].isdigit():
            total, seen = float(word), True
        else:
            return None
    return total + half if seen else None


def _read_count(text: str) -> str:
    number = read_number(text)
    if number is None:
        return "X"
    return str(int(number)) if number == int(number) else f"{number:g}"


AMOUNTS: dict[str, Slot] = {
    "count": Slot(
        _COUNT,
        starts([*NUMBERS, *_BIG, *VAGUE_COUNTS, "a", "an", "half", "tens", "dozens", "couple"])
        | set(DIGITS)
        | {"scores", "hundreds", "thousands", "millions"},
        _read_count,
    ),
    "number": Slot(_NUMBER, starts(NUMBERS) | set(DIGITS), _read_count),
}
