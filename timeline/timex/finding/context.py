"""Whether words that look like a time are one here: what stands before and after decides.

Each guard is named by what it makes sure of; rules name their guard. A guard sees the whole
text and where the words start and end, and looks a few words to each side.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from timeline.timex.asides import heads_entry
from timeline.timex.finding.digits import DIGITS
from timeline.timex.finding.distances import DISTANCES
from timeline.timex.finding.hours import HOURS
from timeline.timex.finding.names import NAMES, untitled
from timeline.timex.finding.quarters import QUARTERS
from timeline.timex.finding.stretches import AS, STRETCHES, is_round
from timeline.timex.finding.surroundings import PREPOSITION, Near, before, nothing_follows
from timeline.timex.finding.years import YEARS
from timeline.timex.vocabulary import MONTH_NAMES, WEEKDAY_NAMES

_PART_OF = re.compile(
    r"\b(?:end|beginning|start|middle|rest|remainder|close|half|part|most|much|later|earlier|early|late|course|outset|first"
    r"|last|quarter|months|weeks|days|(?:first|last|final) (?:week|day))\s+(?:of|in)\s+$",
    re.I,
)

_FINER_THAN_DAY = re.compile(r"\s(?:hour|minute|second)$")

_MOST_OF = re.compile(  # "the worst week of the year"
    r"\b(?:(?!(?:inter|for|prot|requ|mod|hon|harv)est)\w{2,}est|best|worst|first|last|second|third|most)\s(?:\w+\s){1,3}of\s$",
    re.I,
)
_CLOSES = before(r"finish(?:ed)?|end(?:ed)?|clos(?:e|ed)(?:\sout)?|start(?:ed)?|beg[aiu]n")

_GAINED = re.compile(r"(?:\b(?:percent|per\scent|points?|cents?|pence)|%)\s(?:\w+\s)?on\s$")

_IS_OVER = re.compile(r"\s(?:(?:was|is|had been)\s(?:out|over|up)|(?:had\s)?(?:closed|ended)|ends|closes)\b")

_THING_OR_FATE_AFTER = re.compile(  # "the future king", "the future of the firm"
    r"\s(?!(?:if|unless|who|which|where|whether|than|then|once|until|while|so)\b)[a-z]"
)

_OF_OUR_TIME = re.compile(  # "in today's world": no day
    r"['’]s\s(?:[a-z-]+\s)?(?:world|youth|young|society|generations?|children|kids|teen(?:ager)?s|parents|students"
    r"|consumers|women|men|families|standards|economy|technology|culture|money|dollars)\b"
)

_TODAY_IS = re.compile(r"\b(?:today|this|it)(?:\sis|['’]s)\s(?:now\s|only\s|already\s)?$", re.I)

_AT_DATE = before(r"at|by|in|until|since|from|around|before|after|to|through")

_WITHIN = before(r"within|inside")

_ANY = before(r"an?|each|every|any|per")

_DAY_BEFORE = re.compile(
    rf"(?:\b(?:{'|'.join(MONTH_NAMES)}|[A-Z][a-z]{{2,4}}\.)\s\d{{1,2}}(?:,\s\d{{4}})?|\b\d{{1,2}}\s(?:{'|'.join(MONTH_NAMES)})(?:\s\d{{4}})?"
    rf"|\b(?:{'|'.join(WEEKDAY_NAMES)}))(?:,\s|\s\()$"
)

_ENDING = re.compile(  # but "growth for the year to between 2 and 3 percent" names no end
    r"\s+(?:ended|ending|that\s+ended|(?:to|through)(?!\s(?:between|about|around|\$?\d[\d.,]*(?!\s[A-Z]))))\b"
)

_BEFORE_TAX = re.compile(
    r"\s(?:tax(?:es)?|interest|items|charges|deductions)\b"
)  # "earned more in the quarter before taxes"

_EXACTLY = re.compile(r"\b(?:years?|months?|weeks?|exactly)\s(?:almost\s|exactly\s)?to\s$")  # "a year to the day after"

_CLAUSE_OPENS = re.compile(r"(?:^|[.;:!?][\"'\u201d]?\s{1,2}|\n|[.,;]\s(?:and|but)\s)$")
_TO_ITS_END = re.compile(r"\s(?:[a-z]{2,4}|[A-Z][\w'\u2019-]+)\s[^,.;:!?\n]{3,80}[.;]")
_HAD_FOLLOWS = re.compile(
    r"\s(?:(?!that\b|when\b)[\w'\u2019-]+\s){1,4}had\s(?:(?:\w+ly|already|just)\s)?(?:been\s)?"
    r"(?:\w{2,}ed|taken|given|fallen|begun|broken|gone|left|sent|lost|won|met|shot|come|become|seen|driven|thrown)\b"
)


def _something_follows(near: Near) -> bool:
    if near.words.lower().startswith("the day") and _DAY_BEFORE.search(near.left):
        return False  # it names the day before the comma
    if _BEFORE_TAX.match(near.right) or _EXACTLY.search(near.left):
        return False
    return not re.search(r"\b(?:early|late|later|earlier)\s+in\s+$", near.left, re.I) and not nothing_follows(near)


def _told_unit(near: Near) -> bool:
    left, right = near.left, near.right
    unit = near.words.lower()
    if re.match(r"['’]s?\b|[-–]", right) and "year" not in unit:
        return False
    if unit.endswith("weekend"):
        return unit.startswith("the") or (PREPOSITION.search(left) is not None and nothing_follows(near))
    if re.search(r"\b(?:before|until|till|when|as)\s+$", left, re.I) and _IS_OVER.match(right):
        return True
    if _CLOSES.search(left) and unit.startswith("the ") and not re.match(r"\s(?:of|before|after)\b", right):
        return True  # "the index ended the week higher"
    if _GAINED.search(left) and unit in ("the day", "the week"):
        return nothing_follows(near)  # "the index gained 2 percent on the day"
    if _PART_OF.search(left):
        return not re.match(r"\s(?:of|when|that|before|after)\b", right)
    return False


def _the_year(near: Near) -> bool:
    if is_round(near) or re.match(r"\s(?:following|before|after)\b", near.right):
        return False
    if near.words.endswith("year") and _MOST_OF.search(near.left) and not re.match(r"['’-]", near.right):
        return True
    if re.search(r"\b(?:highs?|lows?|peaks?) (?:for|of)\s$", near.left):
        return True  # "a high for the year of $42"
    over = re.search(r"\b(?:for|during|in|through|throughout|over)\s+$", near.left, re.I)
    return (_told_unit(near) or over is not None) and (nothing_follows(near) and not _ending(near))


def _one_of_its_kind(near: Near) -> bool:
    """Whether it is last week, not "the last day of the talks", "her last week there", "France's last day"."""
    if _FINER_THAN_DAY.search(near.words):
        return False
    whole = near.words.lower().endswith(" day") and not re.search(r"\b(?:in|over|within)\s(?:the\s)?$", near.left, re.I)
    if whole or re.search(r"\b(?:his|her|my|our|your)\s$", near.left, re.I):
        return False
    several = re.search(r"\b(?:the|its|his|her|their)\s+$", near.left, re.I) or near.words[:4].lower() == "the "
    return untitled(near) and not (several and re.match(r"\s+of\b", near.right))


def _beside_this(unit: str) -> Callable[[Near], bool]:
    """Whether a unit told before is meant: "this year and next", "more this year than last", "a better year than
    last"."""
    joints = "than|as|and|or|from|over|into|through|to"
    beside = re.compile(rf"\b(?:this\s{unit}\s(?:{joints})|{unit}\s(?:than|as))\s$", re.I)
    ends = re.compile(r"\s?(?:[,.;:)\n]|$)")
    return lambda near: beside.search(near.left) is not None and ends.match(near.right) is not None


def _comma_follows(near: Near) -> bool:
    return re.match(r"\s?[,.;]", near.right) is not None


def _ending(near: Near) -> bool:
    return _ENDING.match(near.right) is not None


def _now(near: Near) -> bool:
    if near.words == "Now" and re.match(
        r"\s*,|\s+(?:then|that|you|come|look|let)\b|\s+for\s(?!the\s(?:first|last)\b)", near.right
    ):
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


def _in_the_past(near: Near) -> bool:
    inside = re.search(r"\bin\s+$", near.left, re.I) is not None
    return nothing_follows(near) or (inside and not re.match(r"-|\s+(?:of|tense|perfect)\b", near.right))


def _soon(near: Near) -> bool:
    left, right = near.left, near.right
    told = re.match(r"\s+(?:\w+ed|became|began|came|fell|found|followed|left|lost|took|went|were|was|had)\b", right)
    return not (told or re.match(r"\s+(?:as|after|afterwards?|enough)\b", right)) and not re.search(
        r"\b(?:as|how|too|was|were|had)\s+$", left, re.I
    )


def _clause_follows(near: Near) -> bool:
    """Whether what comes after begins a clause: "two weeks after that the council met", not "after that vote"."""
    return nothing_follows(near) or re.match(r"\s+(?:the|an?|his|its|their|[A-Z])\b", near.right) is not None


def _had_been(near: Near) -> bool:
    """Whether it opens a clause of what had been: "The day before the king had fled", not "before the king came"."""
    opens = _CLAUSE_OPENS.search(near.left) is not None
    return opens and _HAD_FOLLOWS.match(near.text, near.end) is not None


def _opens_own_clause(near: Near) -> bool:
    """Whether it opens a clause that has no other behind it: "; the day after they took two tanks.", not "The day after
    they took it, he fled"."""
    opens = _CLAUSE_OPENS.search(near.left) is not None
    return opens and _TO_ITS_END.match(near.text, near.end) is not None


def _year_begins(near: Near) -> bool:
    return not re.match(
        r"['’]|\s(?:day|eve|holiday|break|celebrat|part(?:y|ies)\b|honou?rs|address|message|speech)", near.right, re.I
    )


def _names_day(near: Near) -> bool:
    """ "On Feb. 11, the day he stepped down", "the day before the vote": the day before the comma."""
    clause = re.match(
        r"\s+(?:before\s|after\s|that|when|on which|the|an?|his|her|its|their|he|she|they|it|[A-Z])", near.right
    )
    return clause is not None and _DAY_BEFORE.search(near.left) is not None


GUARDS: dict[str, Callable[[Near], bool]] = {
    **DIGITS,
    **YEARS,
    **DISTANCES,
    **HOURS,
    **NAMES,
    **QUARTERS,
    **STRETCHES,
    "heads an entry": lambda near: heads_entry(near.text, near.start, near.end),
    "nothing follows": nothing_follows,
    "nothing follows or a clause of its own": lambda near: nothing_follows(near) or _opens_own_clause(near),
    "no ordinal": lambda near: not near.words.lower().endswith("second") or nothing_follows(near),
    "nothing follows or it had been": lambda near: nothing_follows(near) or _had_been(near),
    "a clause may follow": _clause_follows,
    "until now": lambda near: re.search(r"\b(?:to|until|till)\s$", near.left, re.I) is not None,
    "something follows": _something_follows,
    "a unit told before": _told_unit,
    "the year told": _the_year,
    "not as recently as": lambda near: not AS.search(near.left) and not near.left.endswith("ost "),
    "not one of several": _one_of_its_kind,
    "a comma follows": _comma_follows,
    "it ends": _ending,
    "no year follows": lambda near: re.match(r"\s\d", near.right) is None,
    "beside this week": _beside_this("week"),
    "beside this month": _beside_this("month"),
    "beside this year": _beside_this("year"),
    "today is it": lambda near: (
        _TODAY_IS.search(near.left) is not None and re.match(r"\s(?:of|since)\b", near.right) is not None
    ),
    "the time we live in": lambda near: _OF_OUR_TIME.match(near.right) is not None,
    "now and not its idioms": _now,
    "a pointer to the present": _present,
    "at the moment": _at_moment,
    "in the past": _in_the_past,
    "soon and not as soon as": _soon,
    "inside it": lambda near: (
        _WITHIN.search(near.left) is not None and (near.left.endswith("Within ") or nothing_follows(near))
    ),
    "a certain one": lambda near: _ANY.search(near.left) is None,
    "at such a date": lambda near: _AT_DATE.search(near.left) is not None and nothing_follows(near),
    "a year that begins": _year_begins,
    "names the day told": _names_day,
    "no future thing": lambda near: nothing_follows(near) or not _THING_OR_FATE_AFTER.match(near.right),
}
