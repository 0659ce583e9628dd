"""Whether digits are a year, or count something.

Each guard is named by what it makes sure of; rules name their guard.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from timeline.timex.asides import heads_entry, heads_part
from timeline.timex.finding.eras import century_before_christ, era_before, near_year_of_era, tells_year_of_era
from timeline.timex.finding.surroundings import (
    COUNTED,
    DATE_PREPOSITION,
    PLURAL_AFTER,
    PREPOSITION,
    Near,
    before,
    nothing_follows,
)

_AT = before(r"at")
_ZONE_AFTER = re.compile(r"\s?(?:GMT|UTC|BST|[ECMP][SD]T)\b")
_CALENDAR_AFTER = re.compile(r"\s(?:in|of|by)\sthe\s(?!Gregorian|Julian|Christian)[A-Z][a-z]+\scalendar\b")
_KILLED_WHOM = re.compile(
    r"\s(?:killed|wounded)\s(?:the|an?|his|half|some|most|many|thousands|hundreds|over|more|\d+)\b"
)
_MONEY_BEFORE = re.compile(
    r"(?:[$£€¥#№]|\bno\.?|\b(?:number|room|flight|gate|route|highway|section|page|rs\.?|resolution|model|windows|form|bmw"
    r"|peugeot|psalm|docket|lot|suite|film|movie|novel|album|song|series))\s?$",
    re.I,
)
_COUNTED_BEFORE = re.compile(r"[\w$£€,-]\Z|\b(?:no|number|room|flight|route|page)\.?\s$", re.I)
_YEAR_LISTED = re.compile(r"(?<!\d)1\d{3}(?:[-\u2013]\d{2,4})?(?:,|,?\s(?:and|or))\s(?:again\s)?$")
_YEAR_TO = re.compile(r"\b(?:between|from)\s(?:1\d|20)\d\d\s(?:and|to|until|till|through)\s$", re.I)
_OLD_DIGITS = 3
_FEW_YEARS = 10
_OLD_LEADS = r"early|late|(?:middle|end|close|beginning|start|outset) of|(?:consuls?|censors?|praetors?) (?:for|of)"
_OLD_BEFORE = before(rf"{_OLD_LEADS}|in|by|until|till|since|from|between|before|after|and|to")
_OLD_AFTER = re.compile(
    r"\s?(?:[.,;:)]|$)|\s+(?:(?:and|to|until|through|the|an?|he|she|they|his|her|their)\b|[A-Z][\w'\u2019]*(?<!s)\b)"
)
_OLD_OPENS = re.compile(r"(?:^|[.;!?]\s{1,3}|\n)(?:In|By)\s(?=$)")
_OLD_AT = before(rf"{_OLD_LEADS}|in|by|since|until|till")
_EARLY_ENDS = re.compile(
    r"[.,;](?!\d)|\s(?:the|an?|he|she|they|it|his|her|their|two|three|there|when|after|[A-Z][\w'\u2019-]+)\b(?!\sof\b)"
)
_EARLY_RANGE = re.compile(r"\b(?:from|between)\s\d{1,3}\s(?:to|and|until)\s$")
_EARLY_TO = re.compile(r"\s(?:to|and|until)\s\d{1,3}(?:[.,;]|\s(?:he|she|they|the|AD|BC|CE|BCE)\b)")
_LAST_DAY, _TWO_DIGITS = 31, 99
_OLD_COUNT = re.compile(r"\s(?:\d|[a-z]+-)")
_EVENTS_AFTER = re.compile(
    r"\s(?:revolutions?|rebellions?|risings?|uprisings?|revolts?|riots?|wars?|campaigns?|elections?|treat(?:y|ies)|reforms?"
    r"|constitutions?|conventions?|famines?|epidemics?|earthquakes?)\b"
)
_SENTENCE_OPENS = re.compile(r"(?:^|[.!?]\s{1,3}|\n)\Z")
_YEAR_DID = re.compile(r"\s(?:saw|was|brought|began|marked|opened|ended|witnessed|proved|found|had)\b")
_MEASURED = re.compile(r"\s(?:km|m|ft|kg|hp|cc|rpm|mph)\b")
_ROUGHLY = before(r"almost|nearly|roughly|approximately|some|another|least|than|to|about|over|under|only|just")
_OWNED = before(r"(?:the|that|this|its|his|her|their|[\w]+['\u2019]s?)")
_A_KIND_OF = re.compile(r"\b(?:the|an?|its|his|her|their)\s[a-z]{3,}\s$")  # "a secret 1873 treaty"
_WORK_AFTER = re.compile(r"\s(?:Overture|Symphony)\b")
_WAR_OF = re.compile(r"\b[Tt]he War of\s$")  # a war whose name that is; "the Zulu War of 1879" tells its year
_MODEL_OF = before(r"an?|the|his|her|their|my|[A-Z][a-z]+['’]s|white|black|silver|gray|grey|blue|red|green|gold")
_MAKE_AFTER = re.compile(
    r"\s(?:Acura|Audi|BMW|Buick|Cadillac|Chevrolet|Chevy|Chrysler|Dodge|Ford|GMC|Honda|Hyundai|Infiniti|Jaguar|Jeep|Kia"
    r"|Lexus|Lincoln|Mazda|Mercedes|Mercury|Mitsubishi|Nissan|Oldsmobile|Plymouth|Pontiac|Porsche|Saab|Saturn|Subaru"
    r"|Suzuki|Toyota|Volkswagen|Volvo)\b"
)
_TWO_THOUSAND = re.compile(r"two[\s-]thousand", re.I)
_SIZE = re.compile(r"-(?!era|built|style|vintage|model|bound|on)[a-z]")  # "a 2000-seat hall"
_LETTERED = re.compile(r"[\w.,:/-]\Z")


def _year(near: Near) -> bool:
    """Whether four digits are a year. What heads a part or an entry is one whatever stands around it; a preposition of
    dates makes one of almost any; without it years of our time need only not be counted, older ones need a sign."""
    left, right = near.left, near.right
    number = int(re.sub(r"\D", "", near.words)[-4:])
    if _heads_its_year(near, number):
        return True
    if _in_longer_number(near) or _numbers_a_thing(near, number):
        return False
    if _YEAR_TO.search(left) and not COUNTED.match(right):
        return True
    if _YEAR_LISTED.search(left) and re.match(r"\s?[,.;)]|\s(?:and|or)\b", right):
        return True
    ours = 1900 < number < 2050
    dated = DATE_PREPOSITION.search(left) is not None
    if COUNTED.match(right) and not _KILLED_WHOM.match(right) and not (ours and dated):
        return False
    if dated:
        return not (number % 100 == 0 and PLURAL_AFTER.match(right))
    return _year_of_our_time(near, number) if ours else _year_of_old(near, number)


def _heads_its_year(near: Near, number: int) -> bool:
    """Whether it heads a part or an entry of a chronology; round numbers head lists of other things too."""
    if heads_part(near.text, near.start, near.end) and near.right[:1] == "\n" and not _COUNTED_BEFORE.search(near.left):
        return True
    return number % 50 != 0 and (heads_entry(near.text, near.start, near.end) or _opens_line(near))


def _in_longer_number(near: Near) -> bool:
    """Whether the digits go on to either side, or have letters at them: "B-1970", "1970/2", "1970s", "555 1970". A dash
    after words is none of a number ("the war-1914")."""
    left, right = near.left, near.right
    if (
        _LETTERED.search(left)
        and not left.endswith((" -", ". ", ", ", "Date"))
        and (left[-1] not in "-/" or re.search(r"\d[-/]$|[A-Z]-$", left))
    ):
        return True
    return (
        re.match(r"[-/][\dA-Z]|[A-Za-z]|,\d{3}|\.\d", right) is not None or re.search(r"\d{3}[\s-]$", left) is not None
    )


def _numbers_a_thing(near: Near, number: int) -> bool:
    """Whether money, a room, a hall's seats, an hour, a piece of music or a car has the number: "$1950", "flight 1970",
    "a 2000-seat hall", "at 1900 GMT", "the War of 1812", "his 1994 Honda"."""
    left, right = near.left, near.right
    if _MONEY_BEFORE.search(left) or (number % 100 == 0 and _SIZE.match(right)):
        return True
    if _CALENDAR_AFTER.match(right):
        return True
    if _AT.search(left) or _ZONE_AFTER.match(right) or _WAR_OF.search(left) or _WORK_AFTER.match(right):
        return True
    return _MAKE_AFTER.match(right) is not None and _MODEL_OF.search(left) is not None


def _year_of_our_time(near: Near, number: int) -> bool:
    """Whether it measures and counts nothing: "nearly 1985 boats", and "2000 boats" unless they are somebody's."""
    counts = _ROUGHLY.search(near.left) or (number % 100 == 0 and not _OWNED.search(near.left) and near.start)
    return not _MEASURED.match(near.right) and not (counts and PLURAL_AFTER.match(near.right))


def _year_of_old(near: Near, number: int) -> bool:
    """Whether something says it is a year: "the 1848 revolutions", "(1848", "1848,", "a secret 1873 treaty"; never a
    round one."""
    left, right = near.left, near.right
    if not 1000 < number < 1901 or number % 50 == 0:
        return False
    if _EVENTS_AFTER.match(right) or (_SENTENCE_OPENS.search(left) and _YEAR_DID.match(right)):
        return True
    if PLURAL_AFTER.match(right):
        return False
    told = PREPOSITION.search(left) or left.endswith("(") or re.match(r"\s?[,.;)]", right)
    return bool(told) or _A_KIND_OF.search(left) is not None


def _opens_line(near: Near) -> bool:
    """Whether it stands alone before the sentences of its year: "1776. The town is taken"."""
    return near.left[-1:] in ("", "\n") and re.match(r"\.\s{1,2}[A-Z]", near.right) is not None


def _old_year(near: Near, before_christ: bool) -> bool:
    """Whether three digits are a year, in a text that has told the era of a year before."""
    if era_before(near.text, near.start) != ("BC" if before_christ else "AD"):
        return False
    before = len(near.words) > _OLD_DIGITS or _OLD_BEFORE.search(near.left)  # "the summer of 415" has its own
    if re.search(r"\b\d{1,2}$", near.words) and before:
        return _early_year(near)
    if not re.search(r"\b\d{3}$", near.words) or not before:
        return False
    whole = len(near.words) > _OLD_DIGITS  # "July 246"
    follows = _OLD_AFTER.match(near.right)
    if re.match(r"\s[a-z]", near.right):  # "by 271 plague had broken out", not "in 300 ships"
        told = tells_year_of_era(near.text, near.start)
        counts = COUNTED.match(near.right) or PLURAL_AFTER.match(near.right) or _OLD_COUNT.match(near.right)
        return told and bool(follows or (not counts and (whole or _OLD_AT.search(near.left))))
    return bool(whole or follows or (_OLD_OPENS.search(near.left) and re.match(r"\s[A-Z]", near.right)))


def _old_years_in_brackets(near: Near, *, before_christ: bool) -> bool:
    """Whether two numbers of three digits are years, in a text that has told the era of a year before: "the second war
    (218-202)"."""
    if era_before(near.text, near.start) != ("BC" if before_christ else "AD"):
        return False
    years = [int(year) for year in re.findall(r"\d+", near.words)]
    ordered = years == sorted(years, reverse=before_christ) and years[0] != years[1]
    return ordered and min(years) > _TWO_DIGITS and near.left.endswith("(") and near.right[:1] in (")", ",", ";")


def _early_year(near: Near) -> bool:
    """Whether one or two digits are a year: "in 42", where one near it was told with its era ("44 BC")."""
    if not near_year_of_era(near.text, near.start, int(near.words.split()[-1])):
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


def _spoken_year(near: Near) -> bool:
    left, right = near.left, near.right
    if _TWO_THOUSAND.fullmatch(near.words):  # most often a count
        return DATE_PREPOSITION.search(left) is not None and nothing_follows(near)
    return ("hundred" not in near.words.lower() and not COUNTED.match(right)) or left.lower().endswith("the year ")


def _year_range(near: Near) -> bool:
    left, right = near.left, near.right
    words = near.words
    first, second = int(words[:4]), int(words[5:].strip() or 0)
    if len(words) == 7:
        second += first // 100 * 100
    return (
        first < second < first + 400
        and not re.search(r"(?<!Date)(?<=[\w$£€/.-])\Z", left)
        and not re.match(r"[-/.]?\d|%", right)
    )


def _years_in_a_row(near: Near) -> bool:
    """ "The war of 1904/1905": no quotient of two counts."""
    return _year_range(near) and int(near.words[-4:]) - int(near.words[:4]) < _FEW_YEARS


def _two_years(near: Near) -> bool:
    """ "The war of 1830-1", "(1807-8)": the next year by its last digit."""
    alone = near.left[-1:] in ("", "(") and near.right[:1] in ("", ")")
    told = alone or DATE_PREPOSITION.search(near.left) is not None
    return told and int(near.words[-1]) == int(near.words[3]) + 1 and not re.match(r"[-/.]?\d|%", near.right)


YEARS: dict[str, Callable[[Near], bool]] = {
    "a year and not a count": _year,
    "an old year before Christ": lambda near: _old_year(near, before_christ=True),
    "an old year after Christ": lambda near: _old_year(near, before_christ=False),
    "old years before Christ": lambda near: era_before(near.text, near.start) == "BC",
    "old years after Christ": lambda near: era_before(near.text, near.start) == "AD",
    "old years before Christ in brackets": lambda near: _old_years_in_brackets(near, before_christ=True),
    "old years after Christ in brackets": lambda near: _old_years_in_brackets(near, before_christ=False),
    "a century before Christ": lambda near: century_before_christ(near.text, near.start, near.words),
    "a short year": _short_year,
    "a spoken year": _spoken_year,
    "a range of years": _year_range,
    "years in a row": _years_in_a_row,
    "a range of two years": _two_years,
}
