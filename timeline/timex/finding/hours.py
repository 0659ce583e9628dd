"""Whether digits or words are a time of day, or a count, a price, a name or the clock of a game.

Each guard is named by what it makes sure of; rules name their guard.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from timeline.timex.finding.surroundings import COUNTED, Near, after, before, nothing_follows
from timeline.timex.vocabulary import WEEKDAY_NAMES

_CLOCK_PREPOSITION = before(r"at|by|until|till|from|to|around|about|before|after|since")

_AT = before(r"at")

_DOTTED = re.compile(r"\b(?:at|by|until|from|about) (?:0\d\.[0-5]\d(?![\w%])|\d{1,2}\.[0-5]\d\s?[ap]\.?\s?m\b)", re.I)

_PART_BEHIND = re.compile(r"\s(?:on|in)\sthe\s(?:morning|afternoon|evening)\b")

_PRICE_BEFORE = re.compile(
    r"\b(?:(?:clos|end|trad|pric|quot|valu|settl)\w*|st(?:ands?|ood)|s(?:ells?|old))\s(?:\w+\s)?at\s$|\bby\s$"
)

_CLOCK_BEHIND = re.compile(
    r"(?:\s(?:to|and|or|until|till)\s|\s?[-\u2013]\s?)(?:1[0-2]|[1-9])(?:[:.][0-5]\d)?\s?(?:[ap]\.\s?m|[ap]m)\b", re.I
)
_HALF_DAY = re.compile(r"[ap]\.?\s?m\b", re.I)

_GAME_BEFORE = before(r"with")

_GAME_AFTER = after(r"(?:left|remaining|to go|to play|mark|into|behind|ahead|adrift|clear|faster|slower|back)\b")

_VERSE_BEFORE = re.compile(  # "John 3:16"
    r"\b(?:Genesis|Exodus|Leviticus|Numbers|Deuteronomy|Joshua|Judges|Ruth|Samuel|Kings|Chronicles|Ezra|Nehemiah|Esther|Job"
    r"|Psalms?|Proverbs|Ecclesiastes|Isaiah|Jeremiah|Lamentations|Ezekiel|Daniel|Hosea|Joel|Amos|Obadiah|Jonah|Micah|Nahum"
    r"|Habakkuk|Zephaniah|Haggai|Zechariah|Malachi|Matthew|Mark|Luke|John|Acts|Romans|Corinthians|Galatians|Ephesians"
    r"|Philippians|Colossians|Thessalonians|Timothy|Titus|Philemon|Hebrews|James|Peter|Jude|Revelation|Surah?|[Vv]erses?)\s$"
)
_RATIO_BEFORE = re.compile(r"\b(?:ratio|odds|scale|mixture|proportion)\s(?:of|was|is)\s$")

_AT_HOUR = re.compile(
    r"(?:\b(?:[Aa]t|[Uu]ntil|till|[Tt]owards?|before|after|at\s(?:about|around|nearly))|(?:^|[.;,]\s)[Bb]y)\s$"
)
_PART_BEFORE = re.compile(
    r"\b(?:morning|afternoon|evening|night|tonight|tomorrow|yesterday) at (?:about |around )?$", re.I
)
_HOUR_ENDS = re.compile(r"\s?[.,;:)]|\s(?:the|and|when|they|that)\b")
_HOUR_TOLD = re.compile(
    r"\b(?:o['\u2019]clock|half[\s-]past|quarter\s(?:past|to)|\d:[0-5]\d|\d\s?[ap]\.?m\b|noon|midnight|dawn|daybreak|sunrise|dusk|nightfall"
    r"|in\sthe\s(?:morning|afternoon|evening)|at\snight)"
)
_ANOTHER_TIME = re.compile(r"\n[ \t]*\n|\b\d{4}\b")  # a paragraph ends, or a year comes between
_HOURS_NEAR = 300  # characters

_NOON_BEFORE = before(
    r"at|on|by|until|till|before|after|around|about|from|to|past|since|near|towards?|approximately|between|and|or"
)

_DAY_AFTER = re.compile(r"\s+(?:[A-Z]|today|tonight|tomorrow|yesterday)")

_AT_PART = r"\b(?:at|by|before|after|from|until|since)\s+$"
_WEEKDAY_BEHIND = re.compile(rf"\)\s(?:on\s)?(?:{'|'.join(WEEKDAY_NAMES)})\b")
_WEEKDAY_AFTER = re.compile(rf"\s(?:on\s)?(?:{'|'.join(WEEKDAY_NAMES)})\b(?!\s[A-Z])")

_BY_ITSELF = re.compile(  # "it will not change overnight": all at once
    r"\b(?:not|never|n['\u2019]t|will|would|can|could|chang(?:e|es|ed)|bec[ao]mes?|happen(?:s|ed)?|appear(?:s|ed)?"
    r"|almost|virtually|practically|seemingly)\s(?:\w+\s){0,3}$"
)
_ONE_NIGHT_MORE = re.compile(r"\b(?:an?|the|its|his|her|their|of|or|and|same-day|for)\s$", re.I)
_OPENS_NIGHT = re.compile(r"\s(?:the|an?|his|her|their|its|[A-Z])")


def _in_expression(near: Near) -> bool:
    """Whether it stands in brackets between a time of day and its weekday: "at 10:35 a.m. (0735 GMT) on Friday"."""
    return near.left.endswith("(") and _WEEKDAY_BEHIND.match(near.right) is not None


def _clock(near: Near) -> bool:
    """Whether it is a time of day, not the clock of a game ("with 7:41 left")."""
    if _in_expression(near):
        return False
    if _HALF_DAY.search(near.words) is None and (_VERSE_BEFORE.search(near.left) or _RATIO_BEFORE.search(near.left)):
        return False
    game = _GAME_BEFORE.search(near.left) or _GAME_AFTER.match(near.right)
    return _HALF_DAY.search(near.words) is not None or not game


def _military(near: Near) -> bool:
    """Four digits are a time after "at", and after "by" or "until" where they begin with a nought."""
    nought = near.words.startswith("0") and _CLOCK_PREPOSITION.search(near.left) is not None
    alone = nothing_follows(near) or re.match(r"\s\(\d{4}\s", near.right) is not None
    return nought or (_AT.search(near.left) is not None and alone)


def _dotted(near: Near) -> bool:
    """ "At 03.50", and "at 16.00" in a text with such a nought or "2.50 a.m.": else it may be a price."""
    if _CLOCK_PREPOSITION.search(near.left) is None or COUNTED.match(near.right):
        return False
    told = near.words.startswith("0") or _PART_BEHIND.match(near.right) is not None
    return told or (_dots_hours(near.text) and _PRICE_BEFORE.search(near.left) is None)


@lru_cache(maxsize=4)
def _dots_hours(text: str) -> bool:
    return _DOTTED.search(text) is not None


def _hour(near: Near) -> bool:
    return re.search(r"[$\d.,:-]\Z", near.left) is None


def _before_clock(near: Near) -> bool:
    """ "Between 5 and 7 p.m.", "from 10 to noon on Friday": an hour whose half of the day stands behind the next."""
    return re.search(r"[$£€\d.,:/-]\Z", near.left) is None and _CLOCK_BEHIND.match(near.right) is not None


def _among_hours(near: Near) -> bool:
    """ "At ten they came back", shortly after another time of day: else it may be an age or a count."""
    if _AT_HOUR.search(near.left) is None or _HOUR_ENDS.match(near.right) is None:
        return False
    if _PART_BEFORE.search(near.left) is not None:
        return True
    told = [hour.end() for hour in _HOUR_TOLD.finditer(near.text, max(0, near.start - _HOURS_NEAR), near.start)]
    return bool(told) and _ANOTHER_TIME.search(near.text, told[-1], near.start) is None


def _at_such_an_hour(near: Near) -> bool:
    return _CLOCK_PREPOSITION.search(near.left) is not None


def _time_of_day(near: Near) -> bool:
    alone = _NOON_BEFORE.search(near.left) is not None or nothing_follows(near) or _DAY_AFTER.match(near.right)
    return (
        bool(alone)
        and near.words[0].islower()
        and not near.left.endswith("high ")
        and not re.match(r"-[a-z]|\s+(?:sun|mass|oil|blue)\b", near.right)
    )


def _told_part(near: Near) -> bool:
    left, right = near.left, near.right
    words = near.words.lower()
    if _WEEKDAY_AFTER.match(right):
        return not words.endswith("s")  # "late afternoon Wednesday"
    if re.match(r"\s+of\s+(?!the\s(?:year|war|attack|day\b))", right) and words.startswith("the"):
        return True
    if re.match(r"[-–]|\s+(?:shift|news|sky|watch|fever|train|paper|after)\b", right):
        return False
    if not words.startswith("the"):
        third = re.match(r"(?:early|mid|late)[\s-]|mid[ma]", words) is not None  # "in early evening"
        tie = r"\b(?:at|by|before|after|from|until|since|in|during|into)\s+$" if third else _AT_PART
        return words not in ("night", "nights") and re.search(tie, left, re.I) is not None
    return (
        not words.endswith("s")
        and re.search(
            r"\b(?:in|during|by|into|until|till|through|throughout|late|early|mid|middle of|dead of|later|that)[\s-]+$",
            left,
            re.I,
        )
        is not None
    )


def _comes(near: Near) -> bool:
    """ "When night came", "as winter set in"."""
    return (
        re.match(
            r"\s+(?:came|fell|comes|falls|set in|had (?:come|fallen)|approached|drew near"
            r"|was (?:approaching|falling|coming on))\b",
            near.right,
        )
        is not None
        and re.search(r"\b(?:when|as|until|till|before|once|after)\s+$", near.left, re.I) is not None
    )


def _overnight(near: Near) -> bool:
    """ "They were killed overnight", not "an overnight train" or "fame that comes overnight"."""
    if near.words[:1].isupper() and _OPENS_NIGHT.match(near.right):
        return True
    return nothing_follows(near) and not (_ONE_NIGHT_MORE.search(near.left) or _BY_ITSELF.search(near.left))


HOURS: dict[str, Callable[[Near], bool]] = {
    "not inside an expression": lambda near: not _in_expression(near),
    "a time of day, no count": _clock,
    "an hour": _hour,
    "an hour before a clock": _before_clock,
    "an hour among hours": _among_hours,
    "a dotted time of day": _dotted,
    "an hour told before a part of the day": _at_such_an_hour,
    "at such an hour": _at_such_an_hour,
    "four digits of a clock": _military,
    "a time of day": _time_of_day,
    "a part of a told day": _told_part,
    "it comes": _comes,
    "in one night": _overnight,
}
