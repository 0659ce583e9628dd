"""Whether digits are a day, or count something; whether they are a year, `years` says.

Each guard is named by what it makes sure of; rules name their guard.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from timeline.timex.finding.surroundings import COUNTED, PLURAL_AFTER, Near, nothing_follows
from timeline.timex.vocabulary import MONTH_NAMES

_MONTH = re.compile(rf"\b(?:{'|'.join(MONTH_NAMES)})\b")
_MONTH_REACH = 600  # characters
_ON_DAY = re.compile(
    r"\b(?:on|upon|by|since|until|till|from|to|between|during|through|throughout|as (?:early|late) as"
    r"|(?:hours|morning|(?:fore|after)?noon|evening|night|dawn|daybreak|midday|midnight|nightfall|dusk) of)\s+$",
    re.I,
)
_GOLF = re.compile(r"\b(?:birdies?|bogeys?|eagled?|pars?|holes?|fairways?|putts?|tee)\b", re.I)
_OF_CENTURIES = re.compile(r"\s(?:and|to|or)\s(?:\w+\s){0,2}[\w-]+\scentur")  # "the 12th and early 13th centuries"
_PART_OF_DAY = re.compile(
    r"\b(?:hours|morning|(?:fore|after)noon|evening|night|dawn|daybreak|noon|midday|midnight|nightfall|dusk|[ap]\.?m\.?"
    r"|\d[:.]\d\d) (?:of|on)\s+$",
    re.I,
)
_ROW = r"\d{1,2}(?:st|nd|rd|th)"
_ROW_OF_DAYS = re.compile(
    rf"\b(?:on|by|from|during)\sthe\s{_ROW}(?:,\s(?:the\s)?{_ROW}){{0,2}}(?:,|,?\sand)\s(?:on\s)?(?:the\s)?$", re.I
)
_DAY_ENDS = re.compile(r"\s?[.,;:)]|\s[\u2013\u2014-]\s|\s*$|\s+(?:and|he|she|they|the|at|with|when|it|a)\b")
_DAY_GOES_ON = re.compile(
    r"\s+(?:(?:\d{1,3}(?:,\d{3})?\s[a-z]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thousands|hundreds|nearly|almost|over|several|many|most|only|there|too|also|again|his|her|their|its|an|all|no|some|both|another|after|before|while|as|but|in|by|for|to|until"
    r"|was|were|had|on|onwards?|went|came|took|fell|left|met|made|began|found|fought|gave|set|\w{2,}ed)\b"
    r"|(?!(?:Army|Armies|Corps|Division|Brigade|Regiment|Battalion|Battery|Infantry|Cavalry|Hussars|Lancers|Dragoons|Guards"
    r"|Fleet|Squadron|Group|Wing|Foot|Light|Heavy|Armou?red|Panzer|Airborne|Marines?|Mountain|Rifles?|Reserve|Guards?"
    r"|Field|Mechani[sz]ed|Motori[sz]ed|Parachute|Tank|Royal|Avenue|Street|Congress|District|Circuit|Amendment|Century"
    r"|Floor|Earl|Duke|Baron|Lord|Marquess|Viscount|Count|Anniversary|Bomb\w*|Fighter|Air|Ward|Arrondissement)\b)"
    r"[A-Z\u00c0-\u00de][\w\u2019'.-]+[\s,])"
)


def _lone_number(near: Near) -> bool:
    left, right = near.left, near.right
    begun = re.search(r"[\w/.$£€-]\Z|[=<>~]=\s?$", left)  # "sails==3.8.18" is a version
    return not begun and not re.match(r"\s?%|[/-]\d", right)


def _day_of_month(near: Near) -> bool:
    """ "On the 7th" where the clause ends or goes on; before any other word where a month stands shortly before."""
    if _GOLF.search(near.around) or _OF_CENTURIES.match(near.right):
        return False
    if _ROW_OF_DAYS.search(near.left):
        return not re.match(r"\s[a-z]+s\b", near.right)  # "on the 12th, the 15th and 17th"
    if near.words[:1].isdigit() or _ON_DAY.search(near.left) is None:
        return False
    if _DAY_ENDS.match(near.right):
        return True
    if _PART_OF_DAY.search(near.left) and re.match(r"\s[a-z]", near.right):
        return _tells_month(near)
    return _DAY_GOES_ON.match(near.right) is not None and _tells_month(near)


def _tells_month(near: Near) -> bool:
    return _MONTH.search(near.text, max(0, near.start - _MONTH_REACH), near.start) is not None


def _spelled_day(near: Near) -> bool:
    """ "On the eleventh", where a month stands shortly before; the first few are too often no days."""
    named = near.words.split()[-1][0].isupper() and re.match(r"\s[A-Z]", near.right)  # "the Sixth Fleet"
    return (
        not named
        and near.words.lower().split()[-1] not in ("first", "second", "third")
        and _day_of_month(near)
        and _tells_month(near)
    )


def _not_count(near: Near) -> bool:
    return not COUNTED.match(near.right) and not PLURAL_AFTER.match(near.right)


def _attacks(near: Near) -> bool:
    """ "After 9/11", "the 9/11 attacks": no part of a numeric date or a share."""
    told = re.search(r"\b(?:after|since|before|until|than|the|post|pre)[\s-]$", near.left, re.I)
    follows = re.match(r"\s(?:attack|terror|hijack)", near.right)
    return bool(told or follows) and not re.match(r"[/\d%]|[.,]\d|\sof\b", near.right)


DIGITS: dict[str, Callable[[Near], bool]] = {
    "not part of a longer number": _lone_number,
    "a day of the month": _day_of_month,
    "days of the month": lambda near: _day_of_month(near) or (near.start == 0 and nothing_follows(near)),
    "a day of the month in words": _spelled_day,
    "not a count": _not_count,
    "the attacks of 2001": _attacks,
}
