"""The words time expressions are made of, and what each stands for.

Month and weekday names come from dateparser's English locale. A unit's code is its TIMEX3
letter: D W M Y, WE weekend, Q quarter, HY half-year, DE decade, CE century, and h m s in
small letters for what is finer than a day (TIMEX3 writes these after a T).
"""

from __future__ import annotations

from timeline.timex.locales import english_names
from timeline.word_lists import word_lists


def listed(words: str) -> list[str]:
    return words.split()


_ENGLISH = english_names()
_MONTH_ORDER = listed("january february march april may june july august september october november december")
_WEEKDAY_ORDER = listed("monday tuesday wednesday thursday friday saturday sunday")


def _names(order: list[str]) -> dict[str, int]:
    """Every English form of the names, lower case, to its place in the order from 1."""
    return {form.lower(): i for i, name in enumerate(order, 1) for form in _ENGLISH[name] if len(form) > 2}


MONTHS = _names(_MONTH_ORDER)
WEEKDAYS = _names(_WEEKDAY_ORDER) | {"tues": 2, "weds": 3, "thur": 4, "thurs": 4}
MONTH_NAMES = tuple(name.capitalize() for name in _MONTH_ORDER)
WEEKDAY_NAMES = tuple(name.capitalize() for name in _WEEKDAY_ORDER)

UNITS = {
    "second": "s",
    "minute": "m",
    "hour": "h",
    "day": "D",
    "night": "D",
    "fortnight": "F",
    "week": "W",
    "weekend": "WE",
    "month": "M",
    "quarter": "Q",
    "year": "Y",
    "decade": "DE",
    "century": "CE",
}
PLURALS = {f"{name}s": code for name, code in UNITS.items() if name != "century"} | {
    "centuries": "CE",
    "mins": "m",
    "hrs": "h",
    "secs": "s",
    "yrs": "Y",
}
UNIT_WORDS = {"s": "second", "m": "minute", "h": "hour"} | {
    "D": "day",
    "W": "week",
    "WE": "weekend",
    "M": "month",
    "Q": "quarter",
    "HY": "half-year",
    "Y": "year",
    "DE": "decade",
    "CE": "century",
}

_SMALL = listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen"
)
_TENS = listed("twenty thirty forty fifty sixty seventy eighty ninety")
NUMBERS = {word: i for i, word in enumerate(_SMALL)} | {word: 10 * i for i, word in enumerate(_TENS, 2)}
TENS = {word: NUMBERS[word] for word in _TENS}

_ORDINALS = listed(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
    " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
ORDINALS = {word: i for i, word in enumerate(_ORDINALS, 1)} | {"thirtieth": 30}
ORDINALS |= {f"{tens}-{_ORDINALS[i]}": value + i + 1 for tens, value in TENS.items() for i in range(9)}

_SET_FOR = word_lists("time_words.toml")["set_for"]
SCHEDULED = _SET_FOR | {f"{verb}s" for verb in _SET_FOR} | {"flies", "testifies", "goes", "go"}

PUT_OFF = "put off"  # the verb of a day on which nothing came about
SAID = ("said", "told", "announced", "reported", "says")

VAGUE_COUNTS = (
    "several",
    "a few",
    "few",
    "some",
    "many",
    "a number of",
    "numerous",
    "countless",
    "a matter of",
)

SEASONS = {"spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU"} | {
    "autumn": "FA",
    "fall": "FA",
    "winter": "WI",
    "wintertime": "WI",
}
DAY_PARTS = {
    "morning": "MO",
    "dawn": "MO",
    "daybreak": "MO",
    "sunrise": "MO",
    "forenoon": "MO",
    "midmorning": "MO",
    "noon": "12:00",
    "midday": "MI",
    "afternoon": "AF",
    "midafternoon": "AF",
    "evening": "EV",
    "dusk": "EV",
    "sunset": "EV",
    "nightfall": "NI",
    "night": "NI",
    "midnight": "24:00",
}
DECADE_WORDS = {f"{word[:-1]}ies": value // 10 for word, value in TENS.items()}
