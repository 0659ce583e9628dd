"""Whether a month, a weekday, a season or a decade is meant, or a name or another word.

Each guard is named by what it makes sure of; rules name their guard.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from timeline.timex.asides import heads_entry
from timeline.timex.finding.surroundings import DATE_PREPOSITION, PREPOSITION, Near, after, before, nothing_follows
from timeline.timex.vocabulary import MONTH_NAMES

_NAME_AFTER = re.compile(r"\s{1,4}(?:[A-Z][\w'’]+|said|says|told|was born|who)\b")

_OUTLET_AFTER = after(
    r"(?:times|telegraph|mail|express|post|herald|mirror|independent|night live|night football|night lights|lights"
    r"|people|world|school|schools|newspaper|nights lights|addams|weld)\b"
)

_AT_NEW_YEAR = before(r"at|by|until|till|before|after|since|over|around")
_OF_OTHER_SPRING = re.compile(
    r"\s+(?!(?:if|and|but|or|when|as|the|they|he|she|it|we|at|in|with|for|an?|after|before|while|because)\b)[a-z]"
)
_TITLE = re.compile(r"[A-Z]\w+\s(?:Morning|Afternoon|Evening|Night)\s[A-Z]")

_BY_FALL = before(r"by|until|till")
_SEASON_PREPOSITION = before(
    r"in|during|by|since|until|till|through|of|for|over|throughout|early|late|mid|mid-|before|after|between|and|or|to|this|each|every"
)

_PART_OF_SEASON = re.compile(r"\b(?:early|late|mid)[\s-]$", re.I)

_OWNER = before(r"(?:his|her|their|my|our|your|its)(?:\s(?:early|mid|late|very early))?[-\s]?")

_THE_ONLY = re.compile(r"(?:^|[^\w])the\s$", re.I)

_WEATHER = re.compile(r"\b(?:temperatures?|highs|lows|degrees|mercury)\b", re.I)

_COMPARED = re.compile(r"\b(?:compared (?:with|to)|above|below|(?:up|down) from)\s$")
_OF_MONTH = re.compile(
    r"(?:['’]s)?(?:\s(?:revised|initial|final|first|provisional))?\s(?:inflation|sales|figures?|exports|imports|output|production"
    r"|readings?|reports?|data|consumer|retail|industrial|unemployment|jobs|payrolls|orders|rate|level|pace|estimate|total"
    r"|elections?|polls?|vote|ballot|summit|quake|earthquake|attacks?|bombings?)\b"
)

_OWN_CENTURY = re.compile(r"\b(?:his|her|my|your|their|maiden|unbeaten)\s$", re.I)
_OF_PLAY = re.compile(
    r"\s(?:of\s(?:(?:the|his|her|their|this)\s)?(?:career|tours?|series|match(?:es)?|innings|season|summer|winter|day|game|tournament"
    r"|competition|championship)|(?:in|for|off|against|from)\s(?:Tests?|ODIs?|one-day|Twenty20|\d+ balls))\b"
)
_MEASURED_AFTER = re.compile(
    r"\s(?:gain|advance|decline|drop|loss|rise|increase|fall|high|low|average|volume|turnover)(?:s|es)?\b"
)

_MONTH_OF = re.compile(
    r"\s(?:Revolution|Uprising|Rising|Rebellion|Revolt|Coup|Offensive|Manifesto|Plot|Massacre|Agreement|Accords?)\b"
)

_UPCOMING = re.compile(r"\b(?:upcoming|coming|planned|scheduled|disputed)\s$")

_MONTHS = f"(?:{'|'.join(MONTH_NAMES)})"
_UP_TO = r"(?:\s(?:to|through|until)\s|\s?[-\u2013\u2014]\s?)"
_ENDS_MONTHS = re.compile(rf"\b{_MONTHS}{_UP_TO}$")
_BEGINS_MONTHS = re.compile(rf"{_UP_TO}{_MONTHS}\b(?!\s[A-Z])")
_AFTER_MONTH = re.compile(rf"\b{_MONTHS}(?:\s(?:and|or)\s|,\s(?:and\s|or\s)?)$")
_BEFORE_MONTH = re.compile(rf"(?:\s(?:and|or)\s|,\s(?={_MONTHS}(?:,|\s(?:and|or)\b))){_MONTHS}\b(?!\s[A-Z])")
_GIVEN_NAME = re.compile(r"\b(?!In\b|By\b|On\b|From\b|Since\b)[A-Z][a-z]+\s$")

_NAMED_MONTH = re.compile(r"\b(?:Black|Bloody|Red)\s$")

_NAMED_FOR = re.compile(
    r"\s(?:Memorial|Museum|Movement|Foundation|Commission|Committee|Fund|Brigades?|University|Party)\b"
)


def _day_told(near: Near) -> bool:
    return _NAMED_FOR.match(near.right) is None


def _month(near: Near) -> bool:
    left, right = near.left, near.right
    word = near.words
    if not word[0].isupper() or re.match(r"['’]s\s[A-Z]|-[a-z]|\s\d{1,2}\s[A-Z]", right):
        return False
    if _NAMED_MONTH.search(left) or _MONTH_OF.match(right):
        return False
    if _THE_ONLY.search(left) and re.match(r"\s[A-Z][a-z]", right):
        return False  # "the October Revolution"
    if _OF_MONTH.match(right) and (word != "May" or _THE_ONLY.search(left) or _UPCOMING.search(left)):
        return True  # "it had forecast March inflation of 9 percent"
    if _ENDS_MONTHS.search(left) or _BEGINS_MONTHS.match(right):
        return True  # "sales rose May through July"
    if (_AFTER_MONTH.search(left) or _BEFORE_MONTH.match(right)) and not _GIVEN_NAME.search(left):
        return _NAME_AFTER.match(right) is None  # "in April, May and June", not "Aunt May and June Hill"
    if _COMPARED.search(left):
        return True
    ambiguous = len(word.rstrip(".")) <= 3 or word.lower() in ("march", "august", "april", "june")
    if word == "March" and re.search(r"\bthe\s+$", left, re.I):
        return re.match(r"\s+(?!on\b)[a-z]", right) is not None
    if word.lower().startswith(("mar", "may")) and re.search(
        r"(?:\bthe|\ba|\bmrs|\bms|\bmr|theresa|minister)\.?\s+$", left, re.I
    ):
        return False
    if ambiguous and not heads_entry(near.text, near.start, near.end):
        if not PREPOSITION.search(left):
            return False
        return DATE_PREPOSITION.search(left) is not None or not _NAME_AFTER.match(right)
    return True


def _weekday(near: Near) -> bool:
    left, right = near.left, near.right
    word = near.words
    if not word[0].isupper() or (word.isupper() and len(word) < 4):
        return False
    if re.search(
        r"(?:^|\W)an?\s(?:normal|typical|usual|average|ordinary|regular|given|busy|quiet)?\s?$", left, re.I
    ) and nothing_follows(near):
        return False  # "12 September 2012, a Wednesday", "never on a Monday", "of the flights on a normal Monday"
    if word.lower().rstrip(".") in ("sun", "sat", "mon", "wed", "fri", "tue", "thu") and not (
        word.endswith(".") and PREPOSITION.search(left)
    ):
        return False
    if re.search(
        r"(?:black|bloody|good|ash|holy|palm|whit|low|trinity|passion|advent|fat|super|maundy|cyber|shrove|easter|casual|ruby|freaky)\s+$",
        left,
        re.I,
    ):
        return bool(re.search(r"easter\s+$", left, re.I))
    if _TITLE.match(near.text, near.start):
        return False  # "Saturday Night Fever"
    return not (_OUTLET_AFTER.match(right) and re.match(r"\s+[A-Z]|\s+(?:school|newspaper)", right))


def _season(near: Near) -> bool:
    left, right = near.left, near.right
    words = near.words.lower().split()
    if re.match(r"\s?:\s|\s{1,2}[\u2013\u2014-]", right) and heads_entry(near.text, near.start, near.end):
        return True  # "Autumn - The mine is shut."
    if len(words) == 1 and _PART_OF_SEASON.search(left) and not re.match(r"\s+(?:of|in|from|to)\b", right):
        return True
    if words == ["fall"] and _BY_FALL.search(left):
        return re.match(r"\s+(?:of|in|from|to|for)\b", right) is None and near.words.islower()
    if words[-1] in ("fall", "spring") and (len(words) == 1 or re.match(r"\s+(?:of|in|from|to)\b", right)):
        return (
            words[-1] == "spring"
            and _SEASON_PREPOSITION.search(left) is not None
            and not _OF_OTHER_SPRING.match(right)
            and near.words[0].islower()
        )
    if near.words[-len(words[-1]) :][:1].isupper() and re.match(r"\s+[A-Z]", right):
        return False  # "the Winter Meetings"
    if re.match(r"\s+(?:olympics|games|palace|war\b|park|house|offensive|leaves|foliage|colou?rs)|-[a-z]", right, re.I):
        return False
    if len(words) == 1:
        return _SEASON_PREPOSITION.search(left) is not None
    return True


def _decade(near: Near) -> bool:
    left, right = near.left, near.right
    words = near.words.lower()
    if re.search(r"\d{4}", words):
        return not re.search(r"[\d$.,]\Z", left)
    if (
        _OWNER.search(left)
        or _WEATHER.search(left)
        or re.match(r"\s?(?:degrees|fahrenheit|percent|%)", right, re.I)
        or re.search(r"[$£€\d.,]['’]?$", left)
    ):
        return False
    if words[:1].isdigit() and not left.endswith(("'", "’", "‘")):
        return words[0] in "2346789" and re.search(r"\bthe\s+(?:early|mid|late)?[-\s]?$", left, re.I) is not None
    return (
        words.startswith(("the", "'", "’"))
        or re.search(r"(?:\bthe\s+(?:early|mid|late)?[-\s]?|early|late|mid-?)\s?$|['’‘]$", left, re.I) is not None
    )


def untitled(near: Near) -> bool:
    last = re.split(r"[\s-]", near.words.strip())[-1]  # "Nine-month earnings" has no title
    return not (last[:1].isupper() and not last.isupper())


def _no_paper(near: Near) -> bool:
    if near.words == "Today" and re.match(r"\s(?:show|program(?:me)?)\b", near.right):
        return False
    return not (near.words == "Today" and re.search(r"\b(?!The\b)[A-Z][A-Za-z]*\s+$", near.left))


def _nameless(near: Near) -> bool:
    """Whether no capital shows it as a part of a name: "the Daily News", "20th Century Fox"."""
    capital = near.words.split()[-1][:1].isupper()
    return not capital or not (
        re.match(r"\s+[A-Z]", near.right) or re.search(r"\b[A-Z][\w'’]*\.?\s+$", near.left) or near.words.isupper()
    )


def _calendar_century(near: Near) -> bool:
    """Whether it is a century of years, not of runs ("his first century", "the third century of the tour")."""
    own = _OWN_CENTURY.search(near.left) is not None and (not near.words[:1].isdigit() or nothing_follows(near))
    return _nameless(near) and not own and not _OF_PLAY.match(near.right)


def _habit(near: Near) -> bool:
    """Whether it is done each day or week, not measured by them: "the average daily volume", "a weekly gain"."""
    return _nameless(near) and not near.left.lower().endswith("average ") and not _MEASURED_AFTER.match(near.right)


def _months(near: Near) -> bool:
    return near.words[-1] == "." or re.match(r"\s\d{1,2}\b|\w", near.right) is None


def _attacks_follow(near: Near) -> bool:
    return re.match(r"\s+(?:terror(?:ist)?\s+)?(?:attack|hijack|atrocit)", near.right) is not None


def _named_day(near: Near) -> bool:
    return near.words[0].isupper() and not re.match(
        r"\s+(?:Island|Carol|Offensive|Uprising|Rising|Accords?|Agreement|Books?|Massacre|carols?|trees?|cards?|puddings?)\b",
        near.right,
    )


def _at_new_year(near: Near) -> bool:
    """ "Until New Year", not "Chinese New Year" or "New Year resolutions"."""
    return near.words == "New Year" and _AT_NEW_YEAR.search(near.left) is not None and nothing_follows(near)


NAMES: dict[str, Callable[[Near], bool]] = {
    "a day and not a name": _day_told,
    "a month and not a name or verb": _month,
    "a weekday and not a name": _weekday,
    "a season": _season,
    "a decade": _decade,
    "not a title": untitled,
    "no part of a name": _nameless,
    "a century of the calendar": _calendar_century,
    "a habit": _habit,
    "the attacks follow": _attacks_follow,
    "a range of months": _months,
    "not the name of a paper": _no_paper,
    "a named day": _named_day,
    "at New Year": _at_new_year,
}
