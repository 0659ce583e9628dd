"""Whether two tellings are set in different places, as far as a gazetteer knows."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from functools import lru_cache

from timeline.entities import gazetteer
from timeline.merge.across import same_name
from timeline.model import EntityType


class Distance(IntEnum):
    """How the places of two tellings lie to each other."""

    __hash__ = int.__hash__  # as of `Kinship`

    UNKNOWN = 0
    SHARED = 1
    DOUBTFUL = 2
    OTHER = 3
    APART = 4


@lru_cache(maxsize=65536)
def distance(first: frozenset[str], second: frozenset[str]) -> Distance:
    """APART: well-known places of other countries, or other big cities; OTHER: well-known places of which that
    cannot be said ("Java", "Luzon"); DOUBTFUL: other names that may still be one place, for the gazetteer knows
    one of them not, or as a small town of many of that name ("Baytown", "Houston"); SHARED: one name in both, or
    one country beside its city.

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
    cities = _cities(here) and _cities(there)
    if countries & others and not cities:
        return Distance.SHARED
    if len(here) < len(first) or len(there) < len(second) or not all(each.is_big for each in (*here, *there)):
        return Distance.DOUBTFUL
    if cities or all(_countries([each]) for each in (*here, *there)):
        return Distance.APART
    return Distance.OTHER


def same_party(first: str, second: str, kind: EntityType) -> bool:
    """Whether two names of a kind in one part of an act may be one: of places a country and its capital too.

    >>> same_party("Moscow", "Russia", EntityType.PLACE), same_party("Israel", "Iran", EntityType.PLACE)
    (True, False)
    """
    if kind is not EntityType.PLACE:
        return same_name(first, second, kind)
    return distance(frozenset({first}), frozenset({second})) <= Distance.DOUBTFUL


def _countries(places: Iterable[gazetteer.Place]) -> set[str]:
    return {each.name if each.kind == "country" else each.country for each in places} - {""}


def _cities(places: Iterable[gazetteer.Place]) -> list[gazetteer.Place]:
    return [each for each in places if each.kind == "city"]


def _known(names: frozenset[str]) -> list[gazetteer.Place]:
    return [place for name in sorted(names) if (place := _place(name)) is not None]


@lru_cache(maxsize=65536)
def _place(name: str) -> gazetteer.Place | None:
    return gazetteer.place(name)
