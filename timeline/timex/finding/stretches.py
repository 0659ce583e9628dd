"""Whether words are a length of time, or an age, a rate or a count.

Each guard is named by what it makes sure of; rules name their guard.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from timeline.timex.finding.names import untitled
from timeline.timex.finding.surroundings import Near, after, before, nothing_follows
from timeline.timex.vocabulary import listed

_AGE_AFTER = after(r"[-–]?\s?olds?\b|of age\b|['’]\s?(?:s\s)?old\b")

_AGE_BEFORE = before(r"age|aged|ages|at age|age of|turned|turns")

_LONG_BEFORE = before(r"nearly|almost|about|more than|less than|after|for|within")  # "after a year of fighting"

_TO_THE_DAY = re.compile(r"\s(?:almost\s|exactly\s)?to the (?:very\s)?day\b")  # "a year to the day after"
_TO_LAST = before(r"to|will|would|could|can|may|might|must|should|shall|did|not|cannot|n['’]t|only")  # "it is to last"

_RATE_BEFORE = re.compile(
    r"(?:[$£€]\s?[\d.,]+(?:\s(?:million|billion|trillion|bn|m))?|\b\d+(?:[.,]\d+)*%?(?:\s[a-z]+){0,2}|\b(?:cents?|times|once|twice)"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|dozens?|hundreds?|thousands?|million|billion)"
    r"(?:\s[a-z]+){0,3})\s{1,3}$",
    re.I,
)

_SPAN_BEFORE = before(
    r"for|in|within|over|been|end|ends|ended|ending|need|needs|needed|endured|despite|amid|after|of|many|take|takes|took|last|lasts|lasted|spent|"
    r"spend|spending|about|than|least|under|nearly|almost|some|past|next|and|or|to|"
    r"two|through|during|more|a|several|these|those|until|coming|recent|first|early|"
    r"final|following|throughout|by|every|number of|only|just|another|extra|additional|"
    r"wait|waited|waiting|serve|served|serving|up to|required|long|live|lived|mere|"
    r"hardly|scarcely|barely|follows|followed|spanned|spanning|spans|years|months|weeks|days|hours|minutes"
)


_COUNTED_FROM = after(r"(?:ago|later|earlier|before|after|afterwards?)\b")
_BETWEEN = before(r"between")
_OF_RACES = re.compile(r"\b(?:second|minute)s?\b", re.I)  # "third, 29 seconds back"
_RUNS_AFTER = re.compile(r"\s(?:by|from|off|against)\s(?!now\b)[A-Z\d]")  # "a century by Hill"
_WITHIN = before(r"within")
_COARSE_TO_FINE = listed("centur decade year quarter month fortnight week day night hour minute second")
_UNIT = re.compile("|".join(_COARSE_TO_FINE))
AS = before(r"as")  # "as recently as", "in as many days"


def is_round(near: Near) -> bool:
    """ "The quarter-finals"."""
    return near.words.lower().endswith("quarter") and re.match(r"[-\s]?finals?\b", near.right, re.I) is not None


def _some_day(near: Near) -> bool:
    return re.search(r"\b(?:will|would|could|may|might|can|shall|to)\s+$", near.left, re.I) is not None


def _length(near: Near) -> bool:
    left, right = near.left, near.right
    words = near.words.lower()
    if words == "one day" and _some_day(near):
        return False
    if words.startswith("many") and AS.search(left):
        return False  # "in as many days"
    if not untitled(near) or re.fullmatch(r"three[\s-]quarters", words):
        return False
    if is_round(near):
        return False
    if re.match(r"an?\s", words) and _rate(near):
        return False
    if _AGE_AFTER.match(right) or _AGE_BEFORE.search(left) or re.search(r"[$£€#\d.,/-]\Z", left):
        return False
    if words.endswith("century") and _RUNS_AFTER.match(right):
        return False
    if _TO_THE_DAY.match(right):
        return True
    if re.match(r"(?:a|an|one)\s+(?:second|night|quarter)\b", words) or (
        re.match(r"an?\s", words) and re.match(r"-", right)
    ):
        return False
    if re.fullmatch(r"an?[\s-]+(?:day|minute|weekend|year)", words):
        told = (
            words.endswith("year") and _LONG_BEFORE.search(left) is not None and re.match(r"\s+of\s", right) is not None
        )
        of_what = re.match(r"\s+(?:when|of|that|in which)\b", right)
        return told or (_SPAN_BEFORE.search(left) is not None and not of_what)
    return True


def _between(near: Near) -> bool:
    """ "Between two and six days", not "between one and two weeks ago"."""
    return _BETWEEN.search(near.left) is not None and _length(near) and not _COUNTED_FROM.match(near.right)


def _vague_length(near: Near) -> bool:
    left, right = near.left, near.right
    words = near.words.lower()
    if left.endswith("as many ") or re.search(r"(?:quarter|weekend|night)s", words):
        return False
    if re.search(r"(?:second|minute)s", words) and not _WITHIN.search(left):
        return False
    return _SPAN_BEFORE.search(left) is not None and not re.match(r"\s?(?:old\b|of\s+age)|['’-]", right)


def _rate(near: Near) -> bool:
    left, right = near.left, near.right
    if re.search(r"\b(?:in|within|over|during|after)\s$|\n\s*\n$", left):
        return False  # "lost 25,000 men in a week"
    return _RATE_BEFORE.search(left) is not None and not re.match(r"\s+(?:ago|earlier|later|before|after)\b", right)


def _descends(near: Near) -> bool:
    """Whether the units of one length go from coarse to fine: not "for nine days, and two years later"."""
    units = [_COARSE_TO_FINE.index(unit) for unit in _UNIT.findall(near.words.lower())]
    return units == sorted(units)


STRETCHES: dict[str, Callable[[Near], bool]] = {
    "a length of time": _length,
    "a vague length of time": _vague_length,
    "a rate": _rate,
    "no rate": lambda near: not (re.match(r"an?\s", near.words, re.I) and _rate(near)),
    "between two lengths": _between,
    "not between two lengths": lambda near: _length(near) and not _between(near),
    "no verb": lambda near: not (near.words.startswith("last") and _TO_LAST.search(near.left)),
    "not the second one": lambda near: not re.match(r"(?:an?|one)\s+second\b", near.words, re.I) and _descends(near),
    "from coarse to fine": _descends,
    "some day to come": _some_day,
    "not for so long": lambda near: re.search(r"\bfor\s+$", near.left, re.I) is None,
    "so long ago": lambda near: nothing_follows(near) and not _OF_RACES.search(near.words),
    "not at the last": lambda near: re.search(r"\b(?:at|until|till|to)\s$", near.left) is None,
    "for so long": lambda near: re.search(r"\bfor\s+$", near.left, re.I) is not None,
}
