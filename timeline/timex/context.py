"""Whether words that look like a time are one here: what stands before and after decides.

Each guard is named by what it makes sure of; rules name their guard. A guard sees the whole
text and where the words start and end, and looks a few words to each side.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

_NEAR = 40  # characters
_WIDE = 160


def _before(expression: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^|[\W_])(?:{expression})[\s]{{0,4}}$", re.I)


def _after(expression: str) -> re.Pattern[str]:
    return re.compile(rf"[\s]{{0,4}}(?:{expression})", re.I)


_PREPOSITION = _before(
    r"in|of|since|until|till|by|from|to|through|during|before|after|between|and|or|around|about|on|for|as of|over"
    r"|early|late|mid|mid-|next|last|this|every|each|circa|throughout|for|than|the|begin|beginning|starting|ending|ended"
)
_DATE_PREPOSITION = _before(
    r"in|of|since|until|till|by|from|to|through|during|before|after|between|around|early|late|mid|mid-|next|last|this"
    r"|circa|c\.|ca\.|throughout|year|begin|beginning|starting|ending|ended|\("
)
_CLOCK_PREPOSITION = _before(r"at|by|until|till|from|to|around|about|before|after|since")
_CLOCK_BEFORE = re.compile(r"(?:[ap]\.?m\.?|:\d\d|\btime|\bo'clock|[A-Z]{3})\s?\($")
_AT = _before(r"at")
_COUNTED = _after(
    r"(?:%|percent|per cent|people|men|women|troops|soldiers|miles|kilomet|km\b|met(?:er|re)s|feet|tons"
    r"|tonnes|dollars|pounds"
    r"|euros|yen|francs|marks|shares|points|votes|seats|jobs|employees|workers|homes|houses|times|degrees|copies|units"
    r"|million|billion|thousand|hundred|barrels|acres|hectares|square|pages|words|students|cars|aircraft|tanks|guns"
    r"|ships|killed|dead|wounded|prisoners|casualties|civilians|refugees|deaths|families|others|more than|cc\b|m\b"
    r"|ft\b|mm\b|°)"
)
_MONEY_BEFORE = re.compile(r"(?:[$£€¥#№]|\bno\.?|\b(?:number|room|flight|route|highway|section|page|rs\.?))\s?$", re.I)
_PLURAL_AFTER = re.compile(r"\s[a-z]{2,}(?:s|men|people)\b")
_LETTERED = re.compile(r"[\w.,:/-]$")
_NAME_AFTER = re.compile(r"[\s]{1,4}(?:[A-Z][\w'’]+|said|says|told|was born|who)\b")
_OUTLET_AFTER = _after(
    r"(?:times|telegraph|mail|express|post|herald|mirror|independent|night live|night football|night lights|lights"
    r"|people|world|school|schools|newspaper|nights lights|addams|weld)\b"
)
_SEASON_PREPOSITION = _before(
    r"in|during|by|since|until|till|through|of|for|over|throughout|early|late|mid|mid-|before|after|between|and|or|to|this|each|every"
)
_CLAUSE_END = re.compile(
    r"\s{0,3}(?:$|[.,;:)?!\"'”’\]\n—–-]|(?:and|but|or|in|at|on|with|when|by|from|for|because|while|were|was|had|has|is|as|to|that|he|she"
    r"|they|it|we|there|after|under|during|through|within|against|into|would|did|came|an?|due|following|near|over|between)\b)",
    re.I,
)
_AGE_AFTER = _after(r"[-–]?\s?olds?\b|of age\b|['’]\s?(?:s\s)?old\b")
_AGE_BEFORE = _before(r"age|aged|ages|at age|age of|turned|turns")
_BUSINESS = re.compile(
    r"quarter|profit|earnings|sales|revenue|fiscal|shipments|growth|results|income|output|exports", re.I
)
_OWNER = _before(r"(?:his|her|their|my|our|your|its)(?:\s(?:early|mid|late|very early))?[-\s]?")
_WEATHER = re.compile(r"\b(?:temperatures?|highs|lows|degrees|mercury)\b", re.I)
_NAMED_FOR = re.compile(
    r"\s(?:Memorial|Museum|Movement|Foundation|Commission|Committee|Fund|Brigades?|University|Party)\b"
)
_RATE_BEFORE = re.compile(
    r"(?:[$£€]\s?[\d.,]+(?:\s(?:million|billion|trillion|bn|m))?|\b\d[\d,.]*%?(?:\s[a-z]+){0,2}|\b(?:cents?|times|once|twice)"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|dozens?|hundreds?|thousands?|million|billion)"
    r"(?:\s[a-z]+){0,3})\s{1,3}$",
    re.I,
)
_SPAN_BEFORE = _before(
    r"for|in|within|over|after|of|many|take|takes|took|last|lasts|lasted|spent|"
    r"spend|spending|about|than|least|under|nearly|almost|some|past|next|and|or|to|"
    r"two|through|during|more|a|several|these|those|until|coming|recent|first|early|"
    r"final|following|throughout|by|every|number of|only|just|another|extra|additional|"
    r"wait|waited|waiting|serve|served|serving|up to|required|long|live|lived|mere|"
    r"follows|years|months|weeks|days|hours|minutes"
)


class Near(NamedTuple):
    """Words in their text: what guards look at."""

    text: str
    start: int
    end: int

    @property
    def words(self) -> str:
        """The words themselves."""
        return self.text[self.start : self.end]

    @property
    def left(self) -> str:
        """A few words before."""
        return self.text[max(0, self.start - _NEAR) : self.start]

    @property
    def right(self) -> str:
        """A few words after."""
        return self.text[self.end : self.end + _NEAR]

    @property
    def around(self) -> str:
        """A sentence or so to both sides."""
        return self.text[max(0, self.start - _WIDE) : self.end + _WIDE]


def _year(near: Near) -> bool:
    left, right = near.left, near.right
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
    if _AT.search(left):
        return False
    number = int(re.sub(r"\D", "", near.words)[-4:])
    if _COUNTED.match(right) and not (1900 < number < 2050 and _DATE_PREPOSITION.search(left)):
        return False
    if _DATE_PREPOSITION.search(left):
        return not (number % 100 == 0 and _PLURAL_AFTER.match(right))
    if 1900 < number < 2050:
        return not re.match(r"\s(?:km|m|ft|kg|hp|cc|rpm|mph)\b", right)
    return (
        1000 < number < 1901
        and number % 50 != 0
        and not _PLURAL_AFTER.match(right)
        and (_PREPOSITION.search(left) is not None or left.endswith("(") or bool(re.match(r"\s?[,.;)]", right)))
    )


def _short_year(near: Near) -> bool:
    return not re.match(r"\w", near.left[-2:-1]) and not re.match(r"\s?(?:%|[-.]\d|['’\"])", near.right)


def _day_told(near: Near) -> bool:
    return _NAMED_FOR.match(near.right) is None


def _lone_number(near: Near) -> bool:
    left, right = near.left, near.right
    return not re.search(r"[\w/.$£€-]$", left) and not re.match(r"\s?%|[/-]\d", right)


def _month(near: Near) -> bool:
    left, right = near.left, near.right
    word = near.words
    if not word[0].isupper() or re.match(r"['’]s\s[A-Z]|-[a-z]|\s\d{1,2}\s[A-Z]", right):
        return False
    ambiguous = len(word.rstrip(".")) <= 3 or word.lower() in ("march", "august", "april", "june")
    if word == "March" and re.search(r"\bthe\s+$", left, re.I):
        return re.match(r"\s+(?!on\b)[a-z]", right) is not None
    if word.lower().startswith(("mar", "may")) and re.search(
        r"(?:\bthe|\ba|\bmrs|\bms|\bmr|theresa|minister)\.?\s+$", left, re.I
    ):
        return False
    if ambiguous:
        if not _PREPOSITION.search(left):
            return False
        return _DATE_PREPOSITION.search(left) is not None or not _NAME_AFTER.match(right)
    return True


def _weekday(near: Near) -> bool:
    left, right = near.left, near.right
    word = near.words
    if not word[0].isupper() or (word.isupper() and len(word) < 4):
        return False
    if word.lower().rstrip(".") in ("sun", "sat", "mon", "wed", "fri", "tue", "thu") and not (
        word.endswith(".") and _PREPOSITION.search(left)
    ):
        return False
    if re.search(r"(?:black|bloody|good|ash|holy|palm|fat|super|maundy|cyber|shrove|easter|casual)\s+$", left, re.I):
        return bool(re.search(r"easter\s+$", left, re.I))
    return not (_OUTLET_AFTER.match(right) and re.match(r"\s+[A-Z]|\s+(?:school|newspaper)", right))


def _nothing_follows(near: Near) -> bool:
    return _CLAUSE_END.match(near.right) is not None


def _something_follows(near: Near) -> bool:
    return not re.search(r"\b(?:early|late|later|earlier)\s+in\s+$", near.left, re.I) and not _nothing_follows(near)


def _told_unit(near: Near) -> bool:
    left, right = near.left, near.right
    unit = near.words.lower()
    if re.match(r"['’]s?\b|[-–]", right) and "year" not in unit:
        return unit.endswith("day") and False
    if unit.endswith("weekend"):
        return not re.search(r"\b(?:an?|any|per|long|holiday|every|each)\s+$", left, re.I)
    if re.search(
        r"\b(?:end|beginning|start|middle|rest|remainder|close|half|part|most|much|later|earlier|early|late|course|outset|first|last|quarter|months|weeks|days)\s+(?:of|in)\s+$",
        left,
        re.I,
    ):
        return not re.match(r"\s(?:of|when|that|before|after)\b", right)
    return False


def _the_year(near: Near) -> bool:
    return (
        _told_unit(near) or re.search(r"\b(?:for|during|in|through|over)\s+$", near.left, re.I) is not None
    ) and _nothing_follows(near)


def _the_quarter(near: Near) -> bool:
    after_it = re.match(r"\s(?:of|century|mile|million)\b|-", near.right)
    return re.search(r"\b(?:in|for|during|of|over|through)\s+$", near.left, re.I) is not None and not after_it


def _half_year(near: Near) -> bool:
    left, right = near.left, near.right
    return (
        not re.match(r"\s+of\b", right)
        and _BUSINESS.search(near.around) is not None
        and re.search(r"\b(?:in|for|of|during|to)\s+$", left, re.I) is not None
    )


def _season(near: Near) -> bool:
    left, right = near.left, near.right
    words = near.words.lower().split()
    if words[-1] in ("fall", "spring") and (len(words) == 1 or re.match(r"\s+(?:of|in|from|to)\b", right)):
        return (
            words[-1] == "spring"
            and _SEASON_PREPOSITION.search(left) is not None
            and not re.match(r"\s+(?:of|to|from|[a-z]+s?\b)", right)
            and near.words[0].islower()
        )
    if re.match(r"\s+(?:olympics|games|palace|war\b|park|house|offensive)|-[a-z]", right, re.I):
        return False
    if len(words) == 1:
        return _SEASON_PREPOSITION.search(left) is not None
    return True


def _decade(near: Near) -> bool:
    left, right = near.left, near.right
    words = near.words.lower()
    if re.search(r"\d{4}", words):
        return not re.search(r"[\d$.,]$", left)
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
        or re.search(r"(?:\bthe\s+(?:early|mid|late)?[-\s]?|early|late|mid-?)[\s]?$|['’‘]$", left, re.I) is not None
    )


def _length(near: Near) -> bool:
    left, right = near.left, near.right
    words = near.words.lower()
    if words == "one day" and _some_day(near):
        return False
    if not _untitled(near) or re.fullmatch(r"three[\s-]quarters", words):
        return False
    if re.match(r"an?\s", words) and _rate(near):
        return False
    if _AGE_AFTER.match(right) or _AGE_BEFORE.search(left) or re.search(r"[$£€#\d.,/-]$", left):
        return False
    if re.match(r"(?:a|an|one)\s+(?:second|night|quarter)\b", words) or (
        re.match(r"an?\s", words) and re.match(r"-", right)
    ):
        return False
    if re.fullmatch(r"an?[\s-]+(?:day|minute|weekend|year)", words):
        return _SPAN_BEFORE.search(left) is not None and not re.match(r"\s+(?:when|of|that|in which)\b", right)
    return True


def _vague_length(near: Near) -> bool:
    left, right = near.left, near.right
    words = near.words.lower()
    if re.search(r"(?:second|minute|quarter|weekend|night)s", words):
        return False
    return _SPAN_BEFORE.search(left) is not None and not re.match(r"\s?(?:old\b|of\s+age)|['’-]", right)


def _rate(near: Near) -> bool:
    left, right = near.left, near.right
    return _RATE_BEFORE.search(left) is not None and not re.match(r"\s+(?:ago|earlier|later|before|after)\b", right)


def _comma_follows(near: Near) -> bool:
    return re.match(r"\s?[,.;]", near.right) is not None


def _ending_year(near: Near) -> bool:
    return re.match(r"\s+(?:ended|ending|that\s+ended|to|through)\b", near.right) is not None


def _spoken_year(near: Near) -> bool:
    left, right = near.left, near.right
    return ("hundred" not in near.words.lower() and not _COUNTED.match(right)) or left.lower().endswith("the year ")


def _untitled(near: Near) -> bool:
    words = near.words.split()
    return not (words[-1][:1].isupper() and not words[-1].isupper())


def _no_paper(near: Near) -> bool:
    return not (near.words == "Today" and re.search(r"\b(?!The\b)[A-Z][A-Za-z]*[\s]+$", near.left))


def _some_day(near: Near) -> bool:
    return re.search(r"\b(?:will|would|could|may|might|can|shall|to)[\s]+$", near.left, re.I) is not None


def _now(near: Near) -> bool:
    if near.words == "Now" and re.match(r"\s*,|\s+(?:then|that|you|come|look|let)\b", near.right):
        return False
    return near.words != "NOW" and not near.left.endswith("every ") and re.match(r"\s*!|-", near.right) is None


def _present(near: Near) -> bool:
    left, right = near.left, near.right
    if near.words.lower() == "current":
        return re.match(r"\s+[a-z]", right) is not None and not re.match(
            r"\s+(?:account|accounts|affairs|events)\b", right
        )
    return re.search(r"\bat\s+$", left, re.I) is not None


def _at_moment(near: Near) -> bool:
    return re.search(r"\b(?:at|for)\s+$", near.left, re.I) is not None


def _soon(near: Near) -> bool:
    left, right = near.left, near.right
    told = re.match(r"\s+(?:\w+ed|became|began|came|fell|found|followed|left|lost|took|went|were|was|had)\b", right)
    return not (told or re.match(r"\s+(?:as|after|afterwards?|enough)\b", right)) and not re.search(
        r"\b(?:as|how|too|was|were|had)\s+$", left, re.I
    )


def _time_of_day(near: Near) -> bool:
    return near.words[0].islower() and not re.match(r"-[a-z]|\s+(?:sun|mass|oil|blue)\b", near.right)


def _told_part(near: Near) -> bool:
    left, right = near.left, near.right
    words = near.words.lower()
    if re.match(r"\s+of\s+(?!the\s(?:year|war|attack|day\b))", right) and words.startswith("the"):
        return True
    if re.match(r"[-–]|\s+(?:shift|news|sky|watch|fever|train|paper|after)\b", right):
        return False
    if not words.startswith("the"):
        return (
            words not in ("night", "nights")
            and re.search(r"\b(?:at|by|before|after|until|since)\s+$", left, re.I) is not None
        )
    return (
        not words.endswith("s")
        and re.search(r"\b(?:in|during|by|into|through|throughout|late|early|mid|later|that)[\s-]+$", left, re.I)
        is not None
    )


def _months(near: Near) -> bool:
    return near.words[-1] == "." or re.match(r"\s\d{1,2}\b|\w", near.right) is None


def _attacks_follow(near: Near) -> bool:
    return re.match(r"\s+(?:terror(?:ist)?\s+)?(?:attack|hijack|atrocit)", near.right) is not None


def _business(near: Near) -> bool:
    return _BUSINESS.search(near.around.replace(near.words, "")) is not None


def _same_elsewhere(near: Near) -> bool:
    """Whether it only repeats the time before it for another zone: "at 10:35 a.m. (0735 GMT)"."""
    return near.right.startswith(")") and _CLOCK_BEFORE.search(near.left) is not None


def _military(near: Near) -> bool:
    """Four digits are a time after "at", and after "by" or "until" where they begin with a nought."""
    nought = near.words.startswith("0") and _CLOCK_PREPOSITION.search(near.left) is not None
    return nought or (_AT.search(near.left) is not None and _nothing_follows(near))


def _hour(near: Near) -> bool:
    return re.search(r"[$\d.,:-]$", near.left) is None


def _day_of_month(near: Near) -> bool:
    left, right = near.left, near.right
    return re.search(r"\b(?:on|by|until|till|from)\s+$", left, re.I) is not None and (
        re.match(r"\s?[.,;:)]|\s*$|\s+(?:and|he|she|they|the|at|with|when|it|a)\b", right) is not None
    )


def _not_count(near: Near) -> bool:
    return not _COUNTED.match(near.right) and not _PLURAL_AFTER.match(near.right)


def _year_range(near: Near) -> bool:
    left, right = near.left, near.right
    words = near.words
    first, second = int(words[:4]), int(words[5:].strip() or 0)
    if len(words) == 7:
        second += first // 100 * 100
    return first < second < first + 400 and not re.search(r"[\w$£€/.-]$", left) and not re.match(r"[-/.]?\d|%", right)


def _named_day(near: Near) -> bool:
    return near.words[0].isupper() and not re.match(
        r"\s+(?:Island|Carol|Offensive|Uprising|Rising|Accords?|Agreement|Books?)\b", near.right
    )


GUARDS: dict[str, Callable[[Near], bool]] = {
    "a year and not a count": _year,
    "a short year": _short_year,
    "a day and not a name": _day_told,
    "not part of a longer number": _lone_number,
    "a day of the month": _day_of_month,
    "a month and not a name or verb": _month,
    "a weekday and not a name": _weekday,
    "nothing follows": _nothing_follows,
    "something follows": _something_follows,
    "a unit told before": _told_unit,
    "the year told": _the_year,
    "the quarter": _the_quarter,
    "a half of a year": _half_year,
    "a season": _season,
    "a decade": _decade,
    "a length of time": _length,
    "a vague length of time": _vague_length,
    "a rate": _rate,
    "a comma follows": _comma_follows,
    "a year that ends": _ending_year,
    "a spoken year": _spoken_year,
    "not a title": _untitled,
    "now and not its idioms": _now,
    "a pointer to the present": _present,
    "at the moment": _at_moment,
    "soon and not as soon as": _soon,
    "a time of day": _time_of_day,
    "a part of a told day": _told_part,
    "the attacks follow": _attacks_follow,
    "beside results": _business,
    "a range of months": _months,
    "not told before in another zone": lambda near: not _same_elsewhere(near),
    "an hour": _hour,
    "not the name of a paper": _no_paper,
    "some day to come": _some_day,
    "four digits of a clock": _military,
    "not a count": _not_count,
    "a range of years": _year_range,
    "a named day": _named_day,
}
