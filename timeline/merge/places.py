"""Whether two tellings are set in different places, as far as a gazetteer knows."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from functools import lru_cache

from timeline.entities import gazetteer


class Distance(IntEnum):
    """How the places of two tellings lie to each other."""

    UNKNOWN = 0
    SHARED = 1
    OTHER = 2
    APART = 3


def distance(first: frozenset[str], second: frozenset[str]) -> Distance:
    """APART: other countries, or other big cities; OTHER: other names that may still be one place
    ("Baytown", "Houston"); SHARED: one name in both, or one country beside its city.

    >>> distance(frozenset({"Paris"}), frozenset({"Lyon"})).name
    'APART'
    >>> distance(frozenset({"Paris"}), frozenset({"France"})).name
    'SHARED'
    """
    if not first or not second:
        return Distance.UNKNOWN
    if first & second:
        return Distance.SHARED
    here, there = _known(first), _known(second)
    countries, others = _countries(here), _countries(there)
    if countries and others and not countries & others:
        return Distance.APART
    cities, towns = _cities(here), _cities(there)
    if cities and towns:
        return Distance.APART if all(each.is_big for each in (*cities, *towns)) else Distance.OTHER
    return Distance.SHARED if countries & others else Distance.OTHER


def _countries(places: Iterable[gazetteer.Place]) -> set[str]:
    return {each.name if each.kind == "country" else each.country for each in places} - {""}


def _cities(places: Iterable[gazetteer.Place]) -> list[gazetteer.Place]:
    return [each for each in places if each.kind == "city"]


def _known(names: frozenset[str]) -> list[gazetteer.Place]:
    return [place for name in sorted(names) if (place := _place(name)) is not None]


@lru_cache(maxsize=65536)
def _place(name: str) -> gazetteer.Place | None:
    return gazetteer.place(name)
