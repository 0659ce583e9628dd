"""Microsoft's recognizers-text as a finder of dates the temporal scorer runs, for `bench.timex`.

Its values are TIMEX already; of what leaves the year or week open the last reading that is not after the day of
writing is taken, as news does, and a quarter or half told as a range of days takes the name of the unit.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

_OPEN = re.compile(r"XXXX")
_RANGE = re.compile(r"\((?P<start>[^,]+),(?P<end>[^,]+),(?P<length>P[^)]+)\)")
_TYPES = {"duration": "DURATION", "set": "SET", "time": "TIME", "datetime": "TIME"}


def make() -> Callable[[str, str], list[tuple[int, int, str, str]]]:
    """`tag(text, day of writing)`: (start, end exclusive, TIMEX3 type, value) of each expression."""
    recognize = importlib.import_module("recognizers_date_time").recognize_datetime

    def tag(text: str, written: str) -> list[tuple[int, int, str, str]]:
        day = datetime.fromisoformat(written[:10]) if len(written) >= 10 else datetime(2000, 1, 1)
        found = recognize(text, "en-us", reference=day)
        return [(one.start, one.end + 1, *_read(one, day)) for one in found if one.resolution]

    return tag


def _read(one: Any, day: datetime) -> tuple[str, str]:
    readings = one.resolution["values"]
    past = [each for each in readings if (each.get("value") or each.get("start") or "")[:10] <= day.isoformat()[:10]]
    first = past[-1] if past else readings[0]
    kind, timex = first.get("type", ""), first.get("timex", "")
    if timex.endswith("_REF"):
        return "DATE", timex
    value = first.get("value") or first.get("start") or ""
    if span := _RANGE.fullmatch(timex):
        return "DATE", _unit(value, span["length"])
    if _OPEN.search(timex) and kind not in ("set", "duration") and value[:4].isdigit():
        value = value[:16].replace(" ", "T")
        return _TYPES.get(kind, "DATE"), value[: len(timex.split("T")[0])] if "range" in kind else value
    return _TYPES.get(kind, "DATE"), timex


def _unit(start: str, length: str) -> str:
    """The unit of that length that begins on a day: "2012-07-01", P3M -> "2012-Q3"; else the day itself."""
    if length == "P3M" and start[8:] == "01" and start[5:7] in ("01", "04", "07", "10"):
        return f"{start[:4]}-Q{(int(start[5:7]) + 2) // 3}"
    if length == "P6M" and start[5:] in ("01-01", "07-01"):
        return f"{start[:4]}-H{1 if start[5:7] == '01' else 2}"
    return {"P10Y": start[:3], "P100Y": start[:2], "P1Y": start[:4], "P1M": start[:7]}.get(length, start[:10])
