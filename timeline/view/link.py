"""How the fields of a view are written in a link, and read back from whatever comes as one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from timeline.errors import DateError
from timeline.interval import iso_day, parse_iso_day

MOST_VALUES = 100  # names a link can ask for in one filter
LONGEST_TEXT = 400  # characters


def items(query: object) -> dict[str, list[str]]:
    """The query as key to texts, whatever it came as."""
    if not isinstance(query, Mapping | list | tuple):
        return {}
    found: dict[str, list[str]] = {}
    for item in query.items() if isinstance(query, Mapping) else query:
        if not (isinstance(item, tuple | list) and len(item) == 2 and isinstance(item[0], str)):
            continue
        values = item[1] if isinstance(item[1], list | tuple) else [item[1]]
        texts = [value[: 2 * LONGEST_TEXT] for value in values[: 2 * MOST_VALUES] if isinstance(value, str)]
        found.setdefault(item[0], []).extend(texts)
    return found


@dataclass(frozen=True, slots=True)
class Codec:
    """How a field is written in a link and read back; `read` gives None for what is no value."""

    write: Callable[[object], list[str]]
    read: Callable[[list[str]], object | None]


def choice(kind: type[StrEnum]) -> Codec:
    known = {str(value): value for value in kind}
    return Codec(lambda value: [str(value)], lambda texts: known.get(texts[-1]) if texts else None)


def choices(kind: type[StrEnum]) -> Codec:
    known = {str(value): value for value in kind}
    return Codec(
        lambda value: [str(v) for v in value],  # type: ignore[attr-defined]
        lambda texts: tuple(known[t] for t in texts if t in known),
    )


def _read_day(texts: list[str]) -> int | None:
    try:
        return parse_iso_day(texts[-1]) if texts else None
    except DateError:
        return None


def _read_last(texts: list[str]) -> int | None:
    day = _read_day(texts)
    return None if day is None else day + 1


def _read_number(texts: list[str]) -> float | None:
    return float(texts[-1]) if texts and re.fullmatch(r"[0-9]{1,6}(\.[0-9]{1,6})?", texts[-1], re.ASCII) else None


def _read_count(texts: list[str]) -> int | None:
    number = _read_number(texts)
    return None if number is None else int(number)


TEXT = Codec(lambda value: [str(value)], lambda texts: texts[-1] if texts else None)
TEXTS = Codec(lambda value: list(value), tuple)  # type: ignore[call-overload]
FLAG = Codec(
    lambda value: ["1" if value else "0"], lambda texts: {"1": True, "0": False}.get(texts[-1]) if texts else None
)
DAY = Codec(lambda value: [iso_day(int(str(value)))], _read_day)
LAST_DAY = Codec(lambda value: [iso_day(int(str(value)) - 1)], _read_last)
"""The last day inside of a window, whose end is exclusive."""
SHARE = Codec(lambda value: [f"{value:.2f}"], _read_number)
COUNT = Codec(lambda value: [str(value)], _read_count)
