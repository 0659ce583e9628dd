"""The slots of rule patterns: how each part of a time may be written, and what it stands for."""

from __future__ import annotations

import re
from collections.abc import Iterable

from timeline.timex.grammar import Slot
from timeline.timex.vocabulary import (
    DAY_PARTS,
    DECADE_WORDS,
    MONTHS,
    NUMBERS,
    ORDINALS,
    PLURALS,
    SEASONS,
    TENS,
    UNITS,
    VAGUE_COUNTS,
    WEEKDAYS,
)

_SPACES = re.compile(r"[\s\xa0]+")
_NOT_AFTER = r"(?![\w])"


def _plain(text: str) -> str:
    return _SPACES.sub(" ", text.lower())


def _either(words: Iterable[str]) -> str:
    """An alternation, longest first, of words whose spaces may be any white space."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"[\s\xa0]{1,9}") for word in ordered) + ")"


def _starts(words: Iterable[str]) -> frozenset[str]:
    return frozenset(re.split(r"\W", word)[0] for word in words)


def _words(table: dict[str, str] | dict[str, int], width: int = 1, dotted: bool = False) -> Slot:
    """A slot over a table of words; numbers are padded to `width`."""
    values = {key: str(value).zfill(width) for key, value in table.items()}
    dot = r"(?:(?<!\w{5})(?<!may|une|uly)\.)?" if dotted else ""

    def read(text: str) -> str | None:
        return values.get(_plain(text).rstrip("."))

    return Slot(_either(table) + _NOT_AFTER + dot, _starts(table), read)


_COMPOUND = rf"{_either(TENS)}[\s-]{_either([w for w, n in NUMBERS.items() if 0 < n < 10])}"
_NUMBER = (
    rf"(?:\d{{1,3}}(?:,\d{{3}})+(?!\d)|\d{{1,4}}(?:\.\d{{1,2}})?(?!\d)(?:[\s-]\d/\d)?|{_COMPOUND}"
    rf"|{_either([w for w, n in NUMBERS.items() if n])})"
)
_BIG = {"hundred": 100, "thousand": 1000, "million": 1000000, "billion": 10**9, "dozen": 12}
_COUNT = (
    rf"(?:an?[\s]{{1,9}}{_either(_BIG)}|{_NUMBER}(?:[\s-]{_either(_BIG)})?(?:[\s]and[\s]a[\s]half)?"
    rf"|half(?:[\s]an?|[\s]a)|an?|one-half|a[\s]half|{_either(VAGUE_COUNTS)}"
    rf"|(?:tens|dozens|scores|hundreds|thousands|millions)[\s]of)"
)


def read_number(text: str) -> float | None:
    """The number that words or digits stand for; None when vague.

    >>> read_number("twenty-five"), read_number("a dozen"), read_number("2 1/2"), read_number("several")
    (25.0, 12.0, 2.5, None)
    """
    words = _plain(text).replace(",", "").replace(" of", "").split(" and a half")
    half = 0.5 if len(words) > 1 else 0.0
    total, seen = 0.0, False
    for word in re.split(r"[\s-]", words[0]):
        if word in ("a", "an") and not seen:
            total, seen = 1.0, True
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


def _read_day(text: str) -> str | None:
    digits = re.match(r"\d+", text)
    number = int(digits[0]) if digits else ORDINALS.get(_plain(text).replace(" ", "-"))
    return f"{number:02d}" if number and number <= 31 else None


def _read_year(text: str) -> str | None:
    return text.strip()


def _two_digit_year(text: str) -> str:
    return text[-2:]


def _read_decade(text: str) -> str | None:
    """Three digits of a decade, or XX and one where the century is not told."""
    digits = re.search(r"\d+", text)
    if digits:
        return digits[0][:3] if len(digits[0]) == 4 else f"XX{digits[0][0]}"
    return f"XX{DECADE_WORDS[_plain(text)]}"


def _read_century(text: str) -> str | None:
    digits = re.match(r"\d+", text)
    number = int(digits[0]) if digits else ORDINALS.get(_plain(text).replace(" ", "-"), 0)
    return f"{number - 1:02d}" if 0 < number < 31 else None


_ORDINAL_DAYS = [word for word, value in ORDINALS.items() if value <= 31]
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\w])"
_YEAR = r"(?:1\d{3}|20\d{2}|21\d{2})(?![\w])(?![.,]\d)"
_DIGITS = frozenset("#")

SLOTS: dict[str, Slot] = {
    "month": _words(MONTHS, 2, dotted=True),
    "weekday": _words(WEEKDAYS, dotted=True),
    "day": Slot(_DAY, _DIGITS, _read_day),
    "dayword": Slot(_either(_ORDINAL_DAYS), _starts(_ORDINAL_DAYS), _read_day),
    "nth": Slot(r"(?:[12]\d|3[01]|[1-9])(?:st|nd|rd|th)(?![\w])", _DIGITS, _read_day),
    "year": Slot(_YEAR, _DIGITS, _read_year),
    "count": Slot(
        _COUNT,
        _starts([*NUMBERS, *_BIG, *VAGUE_COUNTS, "a", "an", "half", "tens", "dozens"])
        | {"#"}
        | {"scores", "hundreds", "thousands", "millions"},
        _read_count,
    ),
    "number": Slot(_NUMBER, _starts(NUMBERS) | {"#"}, _read_count),
    "unit": _words(UNITS),
    "units": _words(UNITS | PLURALS),
    "plural": _words(PLURALS),
    "season": _words(SEASONS),
    "part": _words(DAY_PARTS),
    "decade": Slot(
        rf"(?:(?:1\d|20)\d0s|(?:['\u2018\u2019])?[1-9]0s|{_either(DECADE_WORDS)})(?!\w)",
        _starts(DECADE_WORDS) | {"#"},
        _read_decade,
    ),
    "century": Slot(rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{_either(ORDINALS)})", _starts(ORDINALS) | {"#"}, _read_century),
    "quarterth": _words(
        {
            "first": 1,
            "second": 2,
            "third": 3,
            "fourth": 4,
            "final": 4,
            "last": 4,
            "1st": 1,
            "2nd": 2,
            "3rd": 3,
            "4th": 4,
        }
    ),
    "halfth": _words({"first": 1, "second": 2, "latter": 2, "last": 2}),
}
