"""Time zones beside a time of day, by their names in news; offsets come from dateparser."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache

from dateparser.timezone_parser import pop_tz_offset_from_string

_ANY_DAY = datetime(2000, 1, 1)  # the names stand for fixed offsets


@lru_cache(maxsize=256)
def say_zone(name: str) -> str:
    """What a zone's name means; nothing for one that is not known by its name alone.

    >>> say_zone("EST"), say_zone("UTC+3"), say_zone("local time")
    ('EST is UTC-05:00', 'UTC+3 is UTC+03:00', '')
    """
    _, zone = pop_tz_offset_from_string(f"10:00 {name}")
    offset = zone.utcoffset(_ANY_DAY) if zone is not None else None
    if offset is None:
        return ""
    minutes = round(offset.total_seconds()) // 60
    sign = "-" if minutes < 0 else "+"
    return f"{name} is UTC{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
