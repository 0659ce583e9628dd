"""Times of day as they are written: "10:35 a.m.", "1430", "half past six", and their zones."""

from __future__ import annotations

import re

from timeline.timex.rules.amounts import read_number
from timeline.timex.rules.grammar import DIGITS, Slot, either, starts
from timeline.timex.vocabulary import NUMBERS

_ONE_OR_TWO = frozenset(DIGITS[:2])
_HOURS = [word for word, n in NUMBERS.items() if 0 < n < 13]
_HOUR, _HOUR_STARTS = rf"(?:\d{{1,2}}|{either(_HOURS)})(?!\w)", starts(_HOURS) | _ONE_OR_TWO
_ROUND_MINUTES = ("five", "ten", "twenty", "twenty-five")
_MINUTES = rf"(?:\d{{1,2}}|{either(_ROUND_MINUTES)})(?!\w)"
_NO_PLACE = "This|That|The|Each|Every|Some|Any|Last|First|Next|Full|Long|Prime|Real|Half|Over|Extra|One|Two|By|At"
_ZONES = (
    r"(?-i:(?:GMT|UTC)(?:\s?[+-]\d{1,2}(?::\d\d)?)?|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|CT|MT|PT|BST|CET|CEST|EET|EEST|IST|JST"
    r"|MSK|AEST|AEDT|NZST|HKT|SGT|Z)|local(?:\stime)?"
    r"|(?:East|West)\sCoast\stime|(?:Eastern|Central|Mountain|Pacific)(?:\s(?:Standard|Daylight))?(?:\stime)"
    rf"|(?-i:(?!(?:{_NO_PLACE})\s)[A-Z][a-z]{{2,12}})\stime"
)
_ZONE = rf"(?:\s?(?:(?:{_ZONES})(?!\w)|\((?:{_ZONES})\)))?"
_ZONE_PART = rf"(?:\s?\(?(?P<zone>{_ZONES})(?!\w))?"
_CLOCK_PARTS = re.compile(
    r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?(?P<second>:\d\d)?\s{0,2}(?P<half>[ap]\.?\s?m\b)?\.?" + _ZONE_PART,
    re.I,
)
_CLOCK = (
    r"(?:(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d(?::[0-5]\d)?)?\s{0,2}(?:[ap]\.\s?m(?!\w)\.?|[ap]\s?m(?!\w))"
    r"|(?:2[0-3]|[01]?\d):[0-5]\d(?::[0-5]\d)?(?![\w:]|\.\d))" + _ZONE
)


def _read_clock(text: str) -> str | None:
    """Hours, minutes and told seconds of 24; with its zone where the text has one."""
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
    return f"{hour:02d}:{minute}{found['second'] or ''}{zone}"


def _read_late_hour(text: str) -> str | None:
    """An hour of the afternoon, the evening or the night before midnight."""
    hour = _read_hour(text)
    return None if hour is None else f"{int(hour) % 12 + 12:02d}"


def _read_hour(text: str) -> str | None:
    number = read_number(text)
    return f"{int(number):02d}" if number and 1 <= number <= 12 else None


def _read_hour_before(text: str) -> str | None:
    hour = _read_hour(text)
    return None if hour is None else f"{(int(hour) - 2) % 12 + 1:02d}"


def _read_minutes(text: str) -> str | None:
    number = read_number(text)
    return f"{int(number):02d}" if number and number < 30 else None


def _read_minutes_to(text: str) -> str | None:
    minutes = _read_minutes(text)
    return None if minutes is None else f"{60 - int(minutes)}"


HOURS: dict[str, Slot] = {
    "clock": Slot(_CLOCK, _ONE_OR_TWO, _read_clock),
    "dotted": Slot(
        r"(?:[01]\d|2[0-3]|[1-9])\.[0-5]\d(?![\w%]|\.\d)", _ONE_OR_TWO, lambda text: text.replace(".", ":").zfill(5)
    ),
    "military": Slot(r"(?:[01]\d|2[0-3])[0-5]\d(?!\w)", frozenset(("#4",)), lambda text: f"{text[:2]}:{text[2:]}"),
    "zone": Slot(rf"(?:{_ZONES})(?!\w)", frozenset(), lambda text: " ".join(text.split())),
    "hour": Slot(_HOUR, _HOUR_STARTS, _read_hour),
    "hourword": Slot(rf"{either(_HOURS)}(?!\w)", starts(_HOURS), _read_hour),
    "hourbefore": Slot(_HOUR, _HOUR_STARTS, _read_hour_before),
    "minutes": Slot(_MINUTES, starts(_ROUND_MINUTES) | _ONE_OR_TWO, _read_minutes),
    "minutesto": Slot(_MINUTES, starts(_ROUND_MINUTES) | _ONE_OR_TWO, _read_minutes_to),
    "latehour": Slot(_HOUR, _HOUR_STARTS, _read_late_hour),
}
