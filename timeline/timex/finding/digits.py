"""Whether digits are a year or a day, or count something.

Each guard is named by what it makes sure of; rules name their guard.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from timeline.timex.asides import heads_entry, heads_part
from timeline.timex.finding.eras import era_before, near_year_of_era, tells_year_of_era
from timeline.timex.finding.surroundings import DATE_PREPOSITION, PREPOSITION, Near, after, before, nothing_follows
from timeline.timex.vocabulary import MONTH_NAMES

_AT = before(r"at")

_ZONE_AFTER = re.compile(r"\s?(?:GMT|UTC|BST|[ECMP][SD]T)\b")

COUNTED = after(
    r"(?:%|percent|per cent|people|men|women|troops|soldiers|miles|kilomet|km\b|met(?:er|re)s|feet|tons"
    r"|tonnes|dollars|pounds"
    r"|euros|yen|francs|marks|shares|points|votes|seats|jobs|employees|workers|homes|houses|times|degrees|copies|units"
    r"|million|billion|thousand|hundred|barrels|acres|hectares|square|pages|words|students|cars|aircraft|tanks|guns"
    r"|ships|killed|dead|wounded|prisoners|casualties|civilians|refugees|deaths|families|others|more than|cc\b|m\b"
    r"|ft\b|mm\b|°)"
)

_KILLED_WHOM = re.compile(
    r"\s(?:killed|wounded)\s(?:the|an?|his|half|some|most|many|thousands|hundreds|over|more|\d+)\b"
)

_MONEY_BEFORE = re.compile(
    r"(?:[$£€¥#№]|\bno\.?|\b(?:number|room|flight|route|highway|section|page|rs\.?|resolution|model|windows|form|bmw"
    r"|peugeot|psalm|docket|lot|suite|film|movie|novel|album|song|series))\s?$",
    re.I,
)

_COUNTED_BEFORE = re.compile(r"[\w$£€,-]$|\b(?:no|number|room|flight|route|page)\.?\s$", re.I)

_YEAR_LISTED = re.compile(r"(?<!\d)1\d{3}(?:[-\u2013]\d{2,4})?(?:,|,?\s(?:and|or))\s(?:again\s)?$")
_OLD_DIGITS = 3
_OLD_BEFORE = before(r"in|by|until|till|since|from|between|before|after|and|to")
_OLD_AFTER = re.compile(
    r"\s?(?:[.,;:)]|$)|\s+(?:(?:and|to|until|through|the|an?|he|she|they|his|her|their)\b|[A-Z][\w'\u2019]*(?<!s)\b)"
)
_OLD_OPENS = re.compile(r"(?:^|[.;!?]\s{1,3}|\n)(?:In|By)\s(?=$)")
_OLD_AT = before(r"in|by|since|until|till")
_EARLY_ENDS = re.compile(
    r"[.,;](?!\d)|\s(?:the|an?|he|she|they|it|his|her|their|two|three|there|when|after|[A-Z][\w'\u2019-]+)\b(?!\sof\b)"
)
_EARLY_RANGE = re.compile(r"\b(?:from|between)\s\d{1,3}\s(?:to|and|until)\s$")
_EARLY_TO = re.compile(r"\s(?:to|and|until)\s\d{1,3}(?:[.,;]|\s(?:he|she|they|the|AD|BC|CE|BCE)\b)")
_LAST_DAY = 31
_OLD_COUNT = re.compile(r"\s(?:\d|[a-z]+-)")

_MONTH = re.compile(rf"\b(?:{'|'.join(MONTH_NAMES)})\b")
_MONTH_REACH = 600  # characters

_ON_DAY = re.compile(
    r"\b(?:on|upon|by|since|until|till|from|to|between|during|through|throughout|as (?:early|late) as"
    r"|(?:morning|afternoon|evening|night|dawn|hours) of)\s+$",
    re.I,
)
_GOLF = re.compile(r"\b(?:birdies?|bogeys?|eagled?|pars?|holes?|fairways?|putts?|tee)\b", re.I)
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
    r"|was|were|had|went|came|took|fell|left|met|made|began|found|fought|gave|set|\w{2,}ed)\b"
    r"|(?!(?:Army|Armies|Corps|Division|Brigade|Regiment|Battalion|Battery|Infantry|Cavalry|Hussars|Lancers|Dragoons|Guards"
    r"|Fleet|Squadron|Group|Wing|Foot|Light|Heavy|Armou?red|Panzer|Airborne|Marines?|Mountain|Rifles?|Reserve|Guards?"
    r"|Field|Mechani[sz]ed|Motori[sz]ed|Parachute|Tank|Royal|Avenue|Street|Congress|District|Circuit|Amendment|Century"
    r"|Floor|Earl|Duke|Baron|Lord|Marquess|Viscount|Count|Anniversary|Bomb\w*|Fighter|Air|Ward|Arrondissement)\b)"
    r"[A-Z\u00c0-\u00de][\w\u2019'.-]+\s)"
)

_PLURAL_AFTER = re.compile(r"\s[a-z]{2,}(?:s|men|people)\b")

_EVENTS_AFTER = re.compile(
    r"\s(?:revolutions?|rebellions?|risings?|uprisings?|revolts?|riots?|wars?|campaigns?|elections?|treat(?:y|ies)|reforms?"
    r"|constitutions?|conventions?|famines?|epidemics?|earthquakes?)\b"
)

_ROUGHLY = before(r"almost|nearly|roughly|approximately|some|another|least|than|to|about|over|under|only|just")
_OWNED = before(r"(?:the|that|this|its|his|her|their|[\w]+['\u2019]s?)")

_A_KIND_OF = re.compile(r"\b(?:the|an?|its|his|her|their)\s[a-z]{3,}\s$")  # "a secret 1873 treaty"

_WORK_AFTER = re.compile(r"\s(?:Overture|Symphony)\b")
_WAR_OF = re.compile(r"\bWars? of\s$")

_MODEL_OF = before(r"an?|the|his|her|their|my|[A-Z][a-z]+['’]s|white|black|silver|gray|grey|blue|red|green|gold")
_MAKE_AFTER = re.compile(
    r"\s(?:Acura|Audi|BMW|Buick|Cadillac|Chevrolet|Chevy|Chrysler|Dodge|Ford|GMC|Honda|Hyundai|Infiniti|Jaguar|Jeep|Kia"
    r"|Lexus|Lincoln|Mazda|Mercedes|Mercury|Mitsubishi|Nissan|Oldsmobile|Plymouth|Pontiac|Porsche|Saab|Saturn|Subaru"
    r"|Suzuki|Toyota|Volkswagen|Volvo)\b"
)

_TWO_THOUSAND = re.compile(r"two[\s-]thousand", re.I)

_SIZE = re.compile(r"-(?!era|built|style|vintage|model|bound|on)[a-z]")  # "a 2000-seat hall"

_LETTERED = re.compile(r"[\w.,:/-]$")


def _year(near: Near) -> bool:
    left, right = near.left, near.right
    number = int(re.sub(r"\D", "", near.words)[-4:])
    if heads_part(near.text, near.start, near.end) and right[:1] == "\n" and not _COUNTED_BEFORE.search(left):
        return True
    if number % 50 and (heads_entry(near.text, near.start, near.end) or _opens_line(near)):
        return True
    if _LETTERED.search(left) and not left.endswith((" -", ". ", ", ")):
        last = left[-1]
        if last not in "-/" or re.search(r"\d[-/]$|[A-Z]-$", left):
            return False
    if (
        re.match(r"[-/][\dA-Z]|[A-Za-z]|,\d{3}|\.\d", right)
        or re.search(r"\d{3}[\s-]$", left)
        or _MONEY_BEFORE.search(left)
    ):
        return False
    if number % 100 == 0 and _SIZE.match(right):
        return False
    if _AT.search(left) or _ZONE_AFTER.match(right) or _WAR_OF.search(left) or _WORK_AFTER.match(right):
        return False
    if _MAKE_AFTER.match(right) and _MODEL_OF.search(left):
        return False
    if _YEAR_LISTED.search(left) and re.match(r"\s?[,.;)]|\s(?:and|or)\b", right):
        return True
    counted = COUNTED.match(right) and not _KILLED_WHOM.match(right)
    if counted and not (1900 < number < 2050 and DATE_PREPOSITION.search(left)):
        return False
    if DATE_PREPOSITION.search(left):
        return not (number % 100 == 0 and _PLURAL_AFTER.match(right))
    if 1900 < number < 2050:
        counts = _ROUGHLY.search(left) or (number % 100 == 0 and not _OWNED.search(left) and near.start)
        return not re.match(r"\s(?:km|m|ft|kg|hp|cc|rpm|mph)\b", right) and not (counts and _PLURAL_AFTER.match(right))
    return (
        1000 < number < 1901
        and number % 50 != 0
        and (not _PLURAL_AFTER.match(right) or _EVENTS_AFTER.match(right) is not None)
        and (
            _EVENTS_AFTER.match(right) is not None
            or PREPOSITION.search(left) is not None
            or left.endswith("(")
            or bool(re.match(r"\s?[,.;)]", right))
            or _A_KIND_OF.search(left) is not None
        )
    )


def _opens_line(near: Near) -> bool:
    """Whether it stands alone before the sentences of its year: "1776. The town is taken"."""
    return near.left[-1:] in ("", "\n") and re.match(r"\.\s{1,2}[A-Z]", near.right) is not None


def _old_year(near: Near, before_christ: bool) -> bool:
    """Whether three digits are a year, in a text that has told the era of a year before."""
    before = len(near.words) > _OLD_DIGITS or _OLD_BEFORE.search(near.left)  # "the summer of 415" has its own
    if re.search(r"\b\d{1,2}$", near.words) and before:
        return _early_year(near, before_christ=before_christ)
    if not re.search(r"\b\d{3}$", near.words) or not before:
        return False
    whole = len(near.words) > _OLD_DIGITS  # "July 246"
    follows = _OLD_AFTER.match(near.right)
    if re.match(r"\s[a-z]", near.right):  # "by 271 plague had broken out", not "in 300 ships"
        told = tells_year_of_era(near.text, near.start)
        counts = COUNTED.match(near.right) or _PLURAL_AFTER.match(near.right) or _OLD_COUNT.match(near.right)
        if not told or not (follows or (not counts and (whole or _OLD_AT.search(near.left)))):
            return False
    elif not (whole or follows or (_OLD_OPENS.search(near.left) and re.match(r"\s[A-Z]", near.right))):
        return False
    return era_before(near.text, near.start) == ("BC" if before_christ else "AD")


def _early_year(near: Near, *, before_christ: bool) -> bool:
    """Whether one or two digits are a year: "in 42", where one near it was told with its era ("44 BC")."""
    era = "BC" if before_christ else "AD"
    if (
        not near_year_of_era(near.text, near.start, int(near.words.split()[-1]))
        or era_before(near.text, near.start) != era
    ):
        return False
    right = near.right
    if near.words[:1].isalpha() and int(near.words.split()[-1]) <= _LAST_DAY:
        return False  # "April 12" is a day
    if not near.words.isdigit():
        return _EARLY_ENDS.match(right) is not None
    if _EARLY_RANGE.search(near.left) or _EARLY_TO.match(right):
        return not re.match(r"\s[a-z]+s\b", right)
    return _OLD_AT.search(near.left) is not None and _EARLY_ENDS.match(right) is not None


def _short_year(near: Near) -> bool:
    return not re.match(r"\w", near.left[-2:-1]) and not re.match(r"\s?(?:%|[-.]\d|['’\"])", near.right)


def _lone_number(near: Near) -> bool:
    left, right = near.left, near.right
    begun = re.search(r"[\w/.$£€-]$|[=<>~]=\s?$", left)  # "sails==3.8.18" is a version
    return not begun and not re.match(r"\s?%|[/-]\d", right)


def _spoken_year(near: Near) -> bool:
    left, right = near.left, near.right
    if _TWO_THOUSAND.fullmatch(near.words):  # most often a count
        return DATE_PREPOSITION.search(left) is not None and nothing_follows(near)
    return ("hundred" not in near.words.lower() and not COUNTED.match(right)) or left.lower().endswith("the year ")


def _day_of_month(near: Near) -> bool:
    """ "On the 7th" where the clause ends or goes on; before any other word where a month stands shortly before."""
    if _GOLF.search(near.around):
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
    return not COUNTED.match(near.right) and not _PLURAL_AFTER.match(near.right)


def _year_range(near: Near) -> bool:
    left, right = near.left, near.right
    words = near.words
    first, second = int(words[:4]), int(words[5:].strip() or 0)
    if len(words) == 7:
        second += first // 100 * 100
    return first < second < first + 400 and not re.search(r"[\w$£€/.-]$", left) and not re.match(r"[-/.]?\d|%", right)


def _two_years(near: Near) -> bool:
    """ "The war of 1830-1", "(1807-8)": the next year by its last digit."""
    alone = near.left[-1:] in ("", "(") and near.right[:1] in ("", ")")
    told = alone or DATE_PREPOSITION.search(near.left) is not None
    return told and int(near.words[-1]) == int(near.words[3]) + 1 and not re.match(r"[-/.]?\d|%", near.right)


def _attacks(near: Near) -> bool:
    """ "After 9/11", "the 9/11 attacks": no part of a numeric date or a share."""
    told = re.search(r"\b(?:after|since|before|until|than|the|post|pre)[\s-]$", near.left, re.I)
    follows = re.match(r"\s(?:attack|terror|hijack)", near.right)
    return bool(told or follows) and not re.match(r"[/\d%]|[.,]\d|\sof\b", near.right)


DIGITS: dict[str, Callable[[Near], bool]] = {
    "a year and not a count": _year,
    "an old year before Christ": lambda near: _old_year(near, before_christ=True),
    "an old year after Christ": lambda near: _old_year(near, before_christ=False),
    "a short year": _short_year,
    "not part of a longer number": _lone_number,
    "a day of the month": _day_of_month,
    "days of the month": lambda near: _day_of_month(near) or (near.start == 0 and nothing_follows(near)),
    "a day of the month in words": _spelled_day,
    "a spoken year": _spoken_year,
    "not a count": _not_count,
    "a range of years": _year_range,
    "a range of two years": _two_years,
    "the attacks of 2001": _attacks,
}
