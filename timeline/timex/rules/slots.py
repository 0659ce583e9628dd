"""The slots of rule patterns: how each part of a time may be written, and what it stands for."""

from __future__ import annotations

import re

from timeline.timex.calendar.named_days import NAMES
from timeline.timex.rules.amounts import AMOUNTS
from timeline.timex.rules.grammar import DIGITS, Slot, either, plain, starts
from timeline.timex.rules.hours import HOURS
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
    WEEKDAYS,
)

_NOT_AFTER = r"(?![\w])"
_UNIT_HINT = re.compile(r"sec|min|h(?:ou)?r|day|nig|night|week|month|quar|ye?a?r|decade|centur")
_NAMED_DAY_HINT = re.compile(either(NAMES).replace("'", "['\u2019]"))
_MONTH_HINT = re.compile(r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec")
_WEEKDAY_HINT = re.compile(r"mon|tue|wed|thu|fri|sat|sun")


def _words(
    table: dict[str, str] | dict[str, int],
    width: int = 1,
    dotted: bool = False,
    hint: re.Pattern[str] | None = None,
) -> Slot:
    """A slot over a table of words; numbers are padded to `width`."""
    values = {key: str(value).zfill(width) for key, value in table.items()}
    dot = r"(?:(?<!\w{5})(?<!may|une|uly)\.)?" if dotted else ""

    def read(text: str) -> str | None:
        return values.get(plain(text).replace("\u2019", "'").replace(" '", "'").rstrip("."))

    expression = either(table).replace("'", "\\s?['\u2019]")
    return Slot(expression + _NOT_AFTER + dot, starts(table), read, hint)


def _names(table: dict[str, int], words_too: tuple[str, ...], hint: re.Pattern[str], width: int = 1) -> Slot:
    """A slot over names: capitalised, or in small letters where that is no other word."""
    dotted = _words(table, width, dotted=True)
    long = [name for name in table if len(name) > 3 or name == "may"]
    short = [name for name in table if len(name) == 3 and name != "may"]
    small = frozenset(name for name in table if len(name) > 5 and name not in words_too)
    date_follows = r"(?=\.|\s?:\s|\s[-\u2013\u2014]|-\d{4}\b|,?\s(?:\d|(?-i:[A-Z][a-z]{2})))"
    dot = dotted.expression.partition(_NOT_AFTER)[2]

    def read(text: str) -> str | None:
        named = text[0].isupper() and (text[1:].islower() or text.isupper())
        return dotted.read(text) if named or text.rstrip(".") in small else None

    return Slot(f"(?:{either(long)}|{either(short)}{date_follows}){_NOT_AFTER}{dot}", dotted.starts, read, hint)


def _read_day(text: str) -> str | None:
    digits = re.match(r"\d+", text)
    number = int(digits[0]) if digits else ORDINALS.get(plain(text).replace(" ", "-"))
    return f"{number:02d}" if number and number <= 31 else None


def _read_year(text: str) -> str | None:
    return text


def _read_short_year(text: str) -> str:
    return text[-2:]


def _read_ancient(text: str) -> str:
    return text.zfill(4)


def _read_spoken(text: str) -> str | None:
    """Year words: nineteen ninety-four, two thousand and one, nineteen hundred."""
    words = [w for w in re.split(r"[\s,-]+", plain(text)) if w != "and"]
    if words[0] == "one":
        return str(1000 + 100 * NUMBERS[words[2]] + sum(NUMBERS[w] for w in words[4:]))
    if words[0] == "two":
        return f"{2000 + sum(NUMBERS[w] for w in words[2:])}"
    rest = 0 if words[1] == "hundred" else sum(NUMBERS[w] for w in words[1:] if w not in ("oh", "o"))
    year = NUMBERS[words[0]] * 100 + rest
    return str(year) if rest or words[1] == "hundred" else None


def _read_iso(text: str) -> str:
    day, _, clock = text.replace("/", "-").partition("T")
    return "-".join(part.zfill(2) for part in day.split("-")) + (f"/T{clock[:5]}" if clock else "")


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


_FISCAL = frozenset(f"fy{year}" for year in (*range(1900, 2100), *(f"{year:02d}" for year in range(100))))


def _read_fiscal(text: str) -> str:
    year = int(text[2:])
    return str(year if year > 99 else year + (1900 if year > 50 else 2000))


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
    return f"XX{DECADE_WORDS[plain(text)]}"


def _read_century(text: str) -> str | None:
    digits = re.match(r"\d+", text)
    number = int(digits[0]) if digits else ORDINALS.get(plain(text).replace(" ", "-"), 0)
    return f"{number - 1:02d}" if 0 < number < 31 else None


_FIRST_MONTHS = [name for name, n in MONTHS.items() if n % 3 == 1]
_LAST_MONTHS = [name for name, n in MONTHS.items() if n % 3 == 0]
_QUARTER_MONTHS = (
    rf"{either(_FIRST_MONTHS)}\.?(?:\s?[-\u2010-\u2013]\s?|-to-|\s(?:to|through)\s){either(_LAST_MONTHS)}(?!\w)\.?"
)


def _read_quarter_months(text: str) -> str | None:
    """The quarter from its first month to its last."""
    words = re.findall(r"[a-z]+", text.lower())
    first, last = MONTHS[words[0]], MONTHS[words[-1]]
    return str(last // 3) if last == first + 2 else None


_ORDINAL_DAYS = [word for word, value in ORDINALS.items() if value <= 31]
_CENTURIES = [word for word, value in ORDINALS.items() if value < 31]
_SUFFIX = r"(?:st|nd|rd|th|(?<=[23])(?-i:d))"  # old books write 2d, 23d
_DAY = rf"(?:[12]\d|3[01]|0?[1-9]){_SUFFIX}?(?![\w])"
_YEAR = r"(?:1\d{3}|20\d{2}|21\d{2})(?![\w])(?![.,]\d)"
_ONE_OR_TWO, _TWO, _FOUR = frozenset(DIGITS[:2]), frozenset(DIGITS[1:2]), frozenset(DIGITS[3:])
_TEENS = [word for word, n in NUMBERS.items() if 10 < n < 20]
_LOW = either([w for w, n in NUMBERS.items() if 0 < n < 10])
_SPOKEN = (
    rf"(?:{either(_TEENS)}[\s-](?:{either(TENS)}(?:[\s-]{_LOW})?|hundred|(?:oh|o)[\s-]{_LOW}|{either(_TEENS)})"
    rf"|one\sthousand[,]?\s{_LOW}\shundred(?:\sand)?\s(?:{either(TENS)}(?:[\s-]{_LOW})?|{either(_TEENS)}|{_LOW}|ten)"
    rf"|two[\s-]thousand(?:\s(?:and\s)?(?:{_LOW}|{either(_TEENS)}|{either(TENS)}(?:[\s-]{_LOW})?))?)(?!\w)(?!\s(?:people|dollars|men))"
)
_SPOKEN_HINT = re.compile(r"teen|thousand|eleven|twelve")
SLOTS: dict[str, Slot] = {
    **AMOUNTS,
    **HOURS,
    "month": _names(MONTHS, ("may", "march", "august"), _MONTH_HINT, 2),
    "weekday": _names(WEEKDAYS, (), _WEEKDAY_HINT),
    "day": Slot(_DAY, _ONE_OR_TWO, _read_day),
    "dayword": Slot(either(_ORDINAL_DAYS), starts(_ORDINAL_DAYS), _read_day),
    "nth": Slot(rf"(?:[12]\d|3[01]|[1-9]){_SUFFIX}(?![\w])", _ONE_OR_TWO, _read_day),
    "year": Slot(_YEAR, _FOUR, _read_year),
    "unit": _words({name: code for name, code in UNITS.items() if name != "night"}, hint=_UNIT_HINT),
    "units": _words(UNITS | PLURALS, hint=_UNIT_HINT),
    "plural": _words(PLURALS, hint=_UNIT_HINT),
    "season": _words(SEASONS),
    "seasons": _words({f"{name}s": code for name, code in SEASONS.items() if not name.endswith("time")}),
    "part": _words(DAY_PARTS),
    "parts": _words({f"{part}s": code for part, code in DAY_PARTS.items() if len(code) == 2}),
    "decade": Slot(
        rf"(?:(?:1\d|20)\d0(?:s|(?<=(?:the|rly|ate|mid|dle)[\s-]\d{{4}})\s?['\u2019]s)|(?:['\u2018\u2019])?[1-9]0s|{either(DECADE_WORDS)})(?!\w)",
        starts(DECADE_WORDS) | _TWO | _FOUR,
        _read_decade,
    ),
    "tens": Slot(r"['\u2018\u2019]?[1-9]0s(?!\w)", _TWO, lambda text: re.sub(r"\D", "", text)[0]),
    "century": Slot(
        rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{either(_CENTURIES)})", starts(ORDINALS) | _ONE_OR_TWO, _read_century
    ),
    "shortyear": Slot(r"(?<=['\u2018\u2019])(?<!['\u2018\u2019]{2})\d\d(?![\w])", _TWO, _read_short_year),
    "aposyear": Slot(r"['\u2018\u2019]\d\d(?!\w)", _TWO, _read_short_year),
    "short2": Slot(r"\d\d(?![\w])(?![-/.]\d)", _TWO, _read_short_year),
    "digit": Slot(r"\d(?![\w])(?![-/.]\d)", frozenset(DIGITS[:1]), lambda text: text),
    "year3": Slot(r"[1-9]\d{0,3}(?!\w)", frozenset(DIGITS), _read_ancient),
    "spoken": Slot(_SPOKEN, starts([*_TEENS, "one", "two"]), _read_spoken, _SPOKEN_HINT),
    "iso": Slot(
        r"(?:1\d|2[01])\d\d(?:-\d\d-\d\d(?:T\d\d:\d\d)?|/\d\d/\d\d|-(?:1[0-2]|[1-9])-(?:3[01]|[12]\d|[1-9]))(?![\w/-])",
        _FOUR,
        _read_iso,
    ),
    "slashed": Slot(
        r"\d{1,2}(?:/\d{1,2}/|\.\d{1,2}\.|-\d{1,2}-)(?:(?:19|20)\d\d|\d\d)(?![\w/.-]\d|[\w/-])",
        _ONE_OR_TWO,
        _read_slashed,
    ),
    "adjective": Slot(
        "(?:more|full|consecutive|straight|successive|whole|trading|business|calendar|additional|further|long"
        "|short|mere|hard|bitter|bloody|brutal|tense|frantic|terrible"
        "|(?!follow|remain|preced|ensu|com|pass|surviv|liv|danc|wedd|even|morn|noth|anyth|someth|open|clos)[a-z]{3,10}ing)",
        frozenset(),
        plain,
    ),
    "unitlong": _words({f"{name}long": code for name, code in UNITS.items()}),
    "theyear": _words(_YEARS),
    "theweek": _words(_WEEK_WORDS),
    "container": _words({k: v for k, v in UNITS.items() if v not in "smhF" and k != "night"}, hint=_UNIT_HINT),
    "weekdays": _words({f"{name}s": n for name, n in WEEKDAYS.items() if name.endswith("day")}, hint=_WEEKDAY_HINT),
    "holiday": _words(NAMES, hint=_NAMED_DAY_HINT),
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
    "which": _words({"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 5, "final": 5}),
    "quartermonth": _words({month: n // 3 for month, n in MONTHS.items() if n % 3 == 0 and len(month) > 4}),
    "quartermonths": Slot(_QUARTER_MONTHS, starts(_FIRST_MONTHS), _read_quarter_months),
    "decadeth": _words(
        {**{word: n - 1 for word, n in ORDINALS.items() if n <= 10}, "opening": 0, "last": 9, "final": 9}
    ),
    "qcode": Slot(r"(?-i:Q)[1-4](?!\w)", frozenset(("q1", "q2", "q3", "q4")), lambda text: text[-1]),
    "fycode": Slot(r"(?-i:FY)(?:19\d\d|20\d\d|\d\d)(?![\w/])", _FISCAL, _read_fiscal),
    "hcode": Slot(r"(?-i:H)[12](?!\w)", frozenset(("h1", "h2")), lambda text: text[-1]),
    "halfth": _words({"first": 1, "second": 2, "latter": 2, "last": 2}),
}
