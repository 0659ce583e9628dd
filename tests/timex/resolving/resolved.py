"""The times of a text, found and resolved."""

from __future__ import annotations

from timeline.edtf import format_edtf
from timeline.interval import parse_iso_day
from timeline.model import TimeExpression
from timeline.timex import find, resolve

SATURDAY = parse_iso_day("2022-12-03")

LONG_AFTER = parse_iso_day("2010-05-01")


def values(text: str, dct: int | None = SATURDAY) -> list[str]:
    return [time.value for time in resolve(find(text), dct=dct)]


def only(text: str, dct: int | None = SATURDAY) -> TimeExpression:
    (time,) = resolve(find(text), dct=dct)
    assert isinstance(time, TimeExpression)
    return time


def edtf(text: str, which: int = 0) -> str:
    time = resolve(find(text), dct=SATURDAY)[which]
    assert isinstance(time, TimeExpression)
    assert time.interval is not None
    return format_edtf(time.interval)
