"""Sums of money in a text, and whether two texts tell different ones."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

_MONEY = re.compile(r"([$€£¥])\s?(\d[\d,.]*)\s?(thousand|million|billion|trillion|[kmbt]n?\b)?", re.IGNORECASE)
_SCALES = {"t": 1e12, "k": 1e3, "m": 1e6, "b": 1e9, "thousand": 1e3}
_ROUNDED = 1.25  # sources round and guess: sums that differ by less may be one


class Sum(NamedTuple):
    """An amount in a currency, by its sign."""

    currency: str
    amount: float


def sums(text: str) -> tuple[Sum, ...]:
    """The sums told, in order.

    >>> sums("$44bn") == sums("$44 billion")
    True
    """
    return tuple(Sum(sign, _amount(digits, unit.casefold())) for sign, digits, unit in _MONEY.findall(text))


def differ(first: Sequence[Sum], second: Sequence[Sum]) -> bool:
    """Whether both tell sums of one currency, and none that may be the same.

    >>> differ(sums("€85 million"), sums("$108 million")), differ(sums("$1bn"), sums("$44bn"))
    (False, True)
    """
    pairs = [(a.amount, b.amount) for a in first for b in second if a.currency == b.currency]
    return bool(pairs) and not any(max(pair) <= _ROUNDED * min(pair) for pair in pairs)


def _amount(digits: str, unit: str) -> float:
    scale = _SCALES.get(unit) or _SCALES.get(unit[:1], 1.0)
    whole, _, rest = digits.rstrip(".,").replace(",", "").partition(".")
    return float(f"{whole or 0}.{rest.replace('.', '') or 0}") * scale
