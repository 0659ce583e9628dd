"""Time zones beside a time of day, by their names in news; offsets come from dateparser."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.timex.locales import zone_offsets

_OFFSET = re.compile(r"(?:UTC|GMT)\s?(?P<sign>[+-])(?P<hours>\d{1,2})(?::(?P<minutes>\d\d))?")


@lru_cache(maxsize=256)
def say_zone(name: str) -> str:
    """What a zone's name means; nothing for one that is not known by its name alone.

    >>> say_zone("EST"), say_zone("UTC+3"), say_zone("local time")
    ('EST is UTC-05:00', 'UTC+3 is UTC+03:00', '')
    """
    if told := _OFFSET.fullmatch(name):
        return f"{name} is UTC{told['sign']}{int(told['hours']):02d}:{told['minutes'] or '00'}"
    seconds = zone_offsets().get(name.upper())
    if seconds is None:
        return ""
    minutes = abs(seconds) // 60
    return f"{name} is UTC{'-' if seconds < 0 else '+'}{minutes // 60:02d}:{minutes % 60:02d}"
