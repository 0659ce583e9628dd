"""TIMEX3 values of durations: `P3D`, `PT90M`, `P2Y6M`, `PXW`."""

from __future__ import annotations

import re

_PART = re.compile(r"(X|\d+(?:\.\d+)?)([a-zA-Z]+)(?:\+|\Z)")
_LENGTH = re.compile(rf"P(?:{_PART.pattern})+")
_FINER = {"Y": ("M", 12), "D": ("h", 24), "h": ("m", 60), "m": ("s", 60)}
_IN_YEARS = {"DE": 10, "CE": 100}
_PARTS = {"MO", "MI", "AF", "EV", "NI"}


def fill_lengths(value: str) -> str:
    """A rule's draft of a length as TIMEX3: units finer than a day after a T, halves in the
    next finer unit, decades and centuries counted in years.

    >>> [fill_lengths(draft) for draft in ("P3h", "P2.5Y", "P1m+30s", "P3M+1W+5D", "PXF", "P0.5h", "P3DE", "PXCE")]
    ['PT3H', 'P2Y6M', 'PT1M30S', 'P3M1W5D', 'PXW', 'PT30M', 'P30Y', 'PXCE']
    """
    if _LENGTH.fullmatch(value) is None:
        return value
    parts = [part for count, unit in _PART.findall(value[1:]) for part in _whole(count, unit)]
    coarse = "".join(count + unit for count, unit in parts if not unit.islower())
    fine = "".join(count + unit.upper() for count, unit in parts if unit.islower())
    return "P" + coarse + ("T" + fine if fine else "")


def _whole(count: str, unit: str) -> list[tuple[str, str]]:
    """Counts without fractions where the unit has a finer one."""
    if unit == "F":
        unit, count = "W", count if count == "X" else f"{float(count) * 2:g}"
    if unit == "HY":
        unit, count = "M", count if count == "X" else f"{float(count) * 6:g}"
    if unit in _IN_YEARS and count != "X":
        unit, count = "Y", f"{float(count) * _IN_YEARS[unit]:.0f}"
    if unit == "WE":
        return [(count, "WE")]
    if count == "X" or "." not in count or unit not in _FINER:
        return [(count if count == "X" else f"{float(count):g}" if "." in count else str(int(count)), unit)]
    finer, many = _FINER[unit]
    number = float(count)
    rest = (number - int(number)) * many
    parts = [(str(int(number)), unit)] if int(number) else []
    return parts + ([(f"{rest:.0f}", finer)] if rest >= 0.5 else [])
