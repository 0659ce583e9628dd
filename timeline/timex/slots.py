"""The slots of rule patterns: how each part of a time may be written, and what it stands for."""

from __future__ import annotations

import re
from collections.abc import Iterable

from timeline.timex.grammar import Slot
from timeline.timex.named_days import NAMES
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
        return values.get(_plain(text).replace("\u2019", "'").rstrip("."))

    expression = _either(table).replace("'", "['\u2019]")
    return Slot(expression + _NOT_AFTER + dot, _starts(table), read)


def _names(table: dict[str, int], words_too: tuple[str, ...], width: int = 1) -> Slot:
    """A slot over names: capitalised, or in small letters where that is no other word."""
    plain = _words(table, width, dotted=True)
    long = [form for name in table if len(name) > 3 or name == "may" for form in (name.capitalize(), name.upper())]
    long += [name for name in table if len(name) > 5 and name not in words_too]
    short = [form for name in table if len(name) == 3 and name != "may" for form in (name.capitalize(), name.upper())]
    forms = rf"{_either(long)}|{_either(short)}(?=\.|,?\s(?:\d|[A-Z][a-z]{{2}}))"
    return Slot(f"(?-i:{forms})" + plain.expression.partition(_either(table))[2], plain.starts, plain.read)


_COMPOUND = rf"{_either(TENS)}[\s-]{_either([w for w, n in NUMBERS.items() if 0 < n < 10])}"
_NUMBER = (
    rf"(?:\d{{1,3}}(?:,\d{{3}})+(?!\d)|\d{{1,4}}(?:\.\d{{1,2}})?(?!\d)(?:[\s-]\d/\d)?|{_COMPOUND}"
    rf"|{_either([w for w, n in NUMBERS.items() if n])})"
)
_COUPLES = ("a couple of", "a couple", "couple of")
_BIG = {"hundred": 100, "thousand": 1000, "million": 1000000, "billion": 10**9, "dozen": 12}
_COUNT = (
    rf"(?:(?:several|a[\s]few|many|some)[\s]{{1,9}}{_either(_BIG)}|an?[\s]{{1,9}}{_either(_BIG)}|{_NUMBER}(?:[\s-]{_either(_BIG)})?(?:[\s-]and[\s-]a[\s-]half)?"
    rf"|half(?:[\s]an?|[\s]a)|{_either(_COUPLES)}|an?|one-half|a[\s]half|{_either(VAGUE_COUNTS)}"
    rf"|(?:tens|dozens|scores|hundreds|thousands|millions)[\s]of)"
)


def read_number(text: str) -> float | None:
    """The number that words or digits stand for; None when vague.

    >>> read_number("twenty-five"), read_number("a dozen"), read_number("2 1/2"), read_number("several")
    (25.0, 12.0, 2.5, None)
    """
    words = _plain(text).replace(",", "").replace("-and-a-half", " and a half").split(" and a half")
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


def _read_day(text: str) -> str | None:
    digits = re.match(r"\d+", text)
    number = int(digits[0]) if digits else ORDINALS.get(_plain(text).replace(" ", "-"))
    return f"{number:02d}" if number and number <= 31 else None


def _read_year(text: str) -> str | None:
    return text


def _read_short_year(text: str) -> str:
    return text[-2:]


def _read_ancient(text: str) -> str:
    return text.zfill(4)


def _read_spoken(text: str) -> str | None:
    """Year words: nineteen ninety-four, two thousand and one, nineteen hundred."""
    words = [w for w in re.split(r"[\s-]", _plain(text)) if w != "and"]
    if words[0] == "two":
        return f"{2000 + sum(NUMBERS[w] for w in words[2:])}"
    rest = 0 if words[1] == "hundred" else sum(NUMBERS[w] for w in words[1:] if w not in ("oh", "o"))
    year = NUMBERS[words[0]] * 100 + rest
    return str(year) if rest or words[1] == "hundred" else None


def _read_iso(text: str) -> str:
    day, _, clock = text.replace("/", "-").partition("T")
    return day + (f"/T{clock[:5]}" if clock else "")


def _read_slashed(text: str) -> str | None:
    """Two readings of a numeric date, month first and day first; one where only one exists."""
    first, second, year = (int(part) for part in re.split(r"[/.-]", text))
    if year < 100:
        year += 1900 if year > 50 else 2000
    month_first, day_first = f"{year}-{first:02d}-{second:02d}", f"{year}-{second:02d}-{first:02d}"
    if first > 12 and second > 12:
        return month_first if "/" in text else None
    if first > 12 or first == second:
        return day_first
    return month_first if second > 12 else f"{month_first}|{day_first}"


def _read_clock(text: str) -> str | None:
    """Hours and minutes of 24; with a Z or an offset where the text has a zone."""
    found = _CLOCK_PARTS.match(text)
    if found is None:
        return None
    hour, minute = int(found["hour"]), found["minute"] or "00"
    half = (found["half"] or "").lower().replace(".", "").replace(" ", "")
    if (half and not 1 <= hour <= 12) or hour > 24 or int(minute) > 59:
        return None
    if half == "pm":
        hour = hour % 12 + 12
    elif half == "am":
        hour %= 12
    zone = f"@{' '.join(found['zone'].split())}" if found["zone"] else ""
    return f"{hour:02d}:{minute}{zone}"


def _read_late_hour(text: str) -> str | None:
    """An hour of the afternoon, the evening or the night before midnight."""
    hour = _read_hour(text)
    return None if hour is None else f"{int(hour) % 12 + 12:02d}"


def _read_hour(text: str) -> str | None:
    number = read_number(text)
    return f"{int(number):02d}" if number and 1 <= number <= 12 else None


_YEAR_WORDS = {
    "last": "dct:Y-1",
    "this": "dct:Y+0",
    "next": "dct:Y+1",
    "this past": "dct:Y-1",
    "the current": "dct:Y+0",
    "this coming": "dct:Y+1",
    "that": "ref:Y+0",
    "that same": "ref:Y+0",
    "the same": "ref:Y+0",
    "the next": "ref:Y+1",
    "the following": "ref:Y+1",
    "the previous": "ref:Y-1",
    "the preceding": "ref:Y-1",
    "the prior": "ref:Y-1",
}
_WEEK_WORDS = {f"{key} week": value.replace("Y", "W") for key, value in _YEAR_WORDS.items()}
_YEARS = {f"{key} year": value for key, value in _YEAR_WORDS.items()}


def _read_decade(text: str) -> str | None:
    """Three digits of a decade, two of a century or three ("the 1800s" have two readings), XX and
    one where the century is not told."""
    digits = re.search(r"\d+", text)
    if digits:
        if len(digits[0]) != 4:
            return f"XX{digits[0][0]}"
        hundred = digits[0].endswith("00") and digits[0] < "2000"
        return f"{digits[0][:2]}|{digits[0][:3]}!hundred" if hundred else digits[0][:3]
    return f"XX{DECADE_WORDS[_plain(text)]}"


def _read_century(text: str) -> str | None:
    digits = re.match(r"\d+", text)
    number = int(digits[0]) if digits else ORDINALS.get(_plain(text).replace(" ", "-"), 0)
    return f"{number - 1:02d}" if 0 < number < 31 else None


_ORDINAL_DAYS = [word for word, value in ORDINALS.items() if value <= 31]
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\w])"
_YEAR = r"(?:1\d{3}|20\d{2}|21\d{2})(?![\w])(?![.,]\d)"
_DIGITS = frozenset("#")
_TEENS = [word for word, n in NUMBERS.items() if 10 < n < 20]
_LOW = _either([w for w, n in NUMBERS.items() if 0 < n < 10])
_SPOKEN = (
    rf"(?:{_either(_TEENS)}[\s-](?:{_either(TENS)}(?:[\s-]{_LOW})?|hundred|(?:oh|o)[\s-]{_LOW}|{_either(_TEENS)})"
    rf"|two[\s-]thousand(?:[\s](?:and[\s])?(?:{_LOW}|{_either(_TEENS)}|{_either(TENS)}(?:[\s-]{_LOW})?))?)(?!\w)(?!\s(?:people|dollars|men))"
)
_HOURS = [word for word, n in NUMBERS.items() if 0 < n < 13]
_HOUR, _HOUR_STARTS = rf"(?:\d{{1,2}}|{_either(_HOURS)})(?!\w)", _starts(_HOURS) | _DIGITS
_ZONES = (
    r"(?-i:(?:GMT|UTC)(?:\s?[+-]\d{1,2}(?::\d\d)?)?|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|CT|MT|PT|BST|CET|CEST|EET|EEST|IST|JST"
    r"|MSK|AEST|AEDT|NZST|HKT|SGT|Z)|local[\s]time|(?-i:[A-Z][a-z]{2,12})[\s]time|(?:Eastern|Central|Mountain|Pacific)(?:[\s](?:Standard|Daylight))?(?:[\s]time)"
)
_ZONE = rf"(?:[\s\xa0]?(?:(?:{_ZONES})(?!\w)|\((?:{_ZONES})\)))?"
_ZONE_PART = rf"(?:[\s\xa0]?\(?(?P<zone>{_ZONES})(?!\w))?"
_CLOCK_PARTS = re.compile(
    r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?(?:[:.]\d\d)?[\s\xa0]{0,2}(?P<half>[ap]\.?\s?m\b)?\.?" + _ZONE_PART,
    re.I,
)
_CLOCK = (
    r"(?:(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?[\s\xa0]{0,2}(?:[ap]\.[\s]?m(?!\w)\.?|[ap][\s]?m(?!\w))"
    r"|(?:2[0-3]|[01]?\d):[0-5]\d(?::[0-5]\d)?(?![\w:]))" + _ZONE
)

SLOTS: dict[str, Slot] = {
    "month": _names(MONTHS, ("may", "march", "august"), 2),
    "weekday": _names(WEEKDAYS, ()),
    "day": Slot(_DAY, _DIGITS, _read_day),
    "dayword": Slot(_either(_ORDINAL_DAYS), _starts(_ORDINAL_DAYS), _read_day),
    "nth": Slot(r"(?:[12]\d|3[01]|[1-9])(?:st|nd|rd|th)(?![\w])", _DIGITS, _read_day),
    "year": Slot(_YEAR, _DIGITS, _read_year),
    "count": Slot(
        _COUNT,
        _starts([*NUMBERS, *_BIG, *VAGUE_COUNTS, "a", "an", "half", "tens", "dozens", "couple"])
        | {"#"}
        | {"scores", "hundreds", "thousands", "millions"},
        _read_count,
    ),
    "number": Slot(_NUMBER, _starts(NUMBERS) | {"#"}, _read_count),
    "unit": _words({name: code for name, code in UNITS.items() if name != "night"}),
    "units": _words(UNITS | PLURALS),
    "plural": _words(PLURALS),
    "season": _words(SEASONS),
    "part": _words(DAY_PARTS),
    "parts": _words({f"{part}s": code for part, code in DAY_PARTS.items() if len(code) == 2}),
    "decade": Slot(
        rf"(?:(?:1\d|20)\d0(?:s|(?<=the[\s]\d{{4}})['\u2019]s)|(?:['\u2018\u2019])?[1-9]0s|{_either(DECADE_WORDS)})(?!\w)",
        _starts(DECADE_WORDS) | {"#"},
        _read_decade,
    ),
    "tens": Slot(r"['\u2018\u2019]?[1-9]0s(?!\w)", _DIGITS, lambda text: re.sub(r"\D", "", text)[0]),
    "century": Slot(rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{_either(ORDINALS)})", _starts(ORDINALS) | {"#"}, _read_century),
    "shortyear": Slot(r"(?<=['\u2018\u2019])(?<!['\u2018\u2019]{2})\d\d(?![\w])", _DIGITS, _read_short_year),
    "short2": Slot(r"\d\d(?![\w])(?![-/.]\d)", _DIGITS, _read_short_year),
    "year3": Slot(r"[1-9]\d{0,3}(?!\w)", _DIGITS, _read_ancient),
    "spoken": Slot(_SPOKEN, _starts([*_TEENS, "two"]), _read_spoken),
    "iso": Slot(r"(?:1\d|2[01])\d\d(?:-\d\d-\d\d(?:T\d\d:\d\d)?|/\d\d/\d\d)(?![\w/-])", _DIGITS, _read_iso),
    "slashed": Slot(
        r"\d{1,2}(?:/\d{1,2}/|\.\d{1,2}\.|-\d{1,2}-)(?:(?:19|20)\d\d|\d\d)(?![\w/.-]\d|[\w/-])", _DIGITS, _read_slashed
    ),
    "adjective": Slot(
        "(?:more|full|consecutive|straight|whole|trading|working|business|calendar|additional|long|short|further)",
        frozenset(),
        _plain,
    ),
    "unitlong": _words({f"{name}long": code for name, code in UNITS.items()}),
    "theyear": _words(_YEARS),
    "theweek": _words(_WEEK_WORDS),
    "container": _words({k: v for k, v in UNITS.items() if v not in "smhF" and k != "night"}),
    "clock": Slot(_CLOCK, _DIGITS, _read_clock),
    "military": Slot(r"(?:[01]\d|2[0-3])[0-5]\d(?!\w)", _DIGITS, lambda text: f"{text[:2]}:{text[2:]}"),
    "zone": Slot(rf"(?:{_ZONES})(?!\w)", frozenset(), lambda text: " ".join(text.split())),
    "hour": Slot(_HOUR, _HOUR_STARTS, _read_hour),
    "latehour": Slot(_HOUR, _HOUR_STARTS, _read_late_hour),
    "weekdays": _words({f"{name}s": n for name, n in WEEKDAYS.items() if name.endswith("day")}),
    "holiday": _words(NAMES),
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
    "qcode": Slot(r"(?-i:Q)[1-4](?!\w)", frozenset(("q1", "q2", "q3", "q4")), lambda text: text[-1]),
    "hcode": Slot(r"(?-i:H)[12](?!\w)", frozenset(("h1", "h2")), lambda text: text[-1]),
    "halfth": _words({"first": 1, "second": 2, "latter": 2, "last": 2}),
}
