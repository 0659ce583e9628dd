"""How many were killed, hurt or arrested, as the sources give it: a toll is told again and again, and grows, until
somebody counts anew and finds fewer."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from timeline.events.lexicon import CASUALTIES
from timeline.model import Event
from timeline.timex.vocabulary import NUMBERS, TENS

_TENS_AND_ONES = {f"{tens}-{word}": TENS[tens] + one for tens in TENS for word, one in NUMBERS.items() if 0 < one < 10}
_WORDS = NUMBERS | _TENS_AND_ONES
_COUNTED = re.compile(
    rf"(?<![\w$€£¥.,:/–-])(\d{{1,3}}(?:,\d{{3}})+|\d{{1,6}}|{'|'.join(sorted(_WORDS, key=len, reverse=True))})"
    r"(?![\w%:/–-]|[.,]\d|\s(?:percent|per cent|years?|months?|weeks?|days?|hours?|minutes?|times|km|miles)\b)",
    re.IGNORECASE,
)
_NO_TOLL = re.compile(
    r"(?:\b(?:aged|age|flight|room|highway|route|in|on|by|since|until|from|at(?!\sleast))"
    r"|\b(?:january|february|march|april|may|june|july|august|september|october|november|december))\s*$",
    re.IGNORECASE,
)


_ESTIMATE = re.compile(r"\b(?:at least|more than|up to|over|nearly|almost|about|around|some)\s+$", re.IGNORECASE)
_DEADLY = re.compile(
    r"\b(?:killing|drowning|claiming the lives? of|taking the lives? of)\s(?P<killed>.+?)"
    r"(?=,?\s(?:and|while|as)?\s?(?:injuring|wounding|hurting|leaving|trapping|destroying|damaging)\b|$)"
    r"|\bleaving\s(?P<left>(?:\S+\s){1,5}?)dead\b",
    re.IGNORECASE,
)
"""A side clause that counts the dead of an act that is none of killing: "a bus crashes, killing 19"."""
_ONE = re.compile(
    r"(?:an?|another)\s(?!(?:\w+\s){0,2}?(?:bus|busload|couple|crowd|dozen|family|few|group|handful|number|pair|party"
    r"|series|team|total)\b)(?:[\w-]+\s){1,6}?(?:is|dies|dead)\b",
    re.IGNORECASE,
)
"""A title that tells of one: "a young protester in Leith is killed", "a 58-year-old driver is killed"."""
_COUNTED_ANEW = re.compile(
    r"\b(?:low|lower|reduc|cut)(?:e|s|ed|es|ing)?\s(?:\w+\s){0,5}?tolls?\b"
    r"|\btolls?\s(?:\w+\s){0,3}?(?:lower|reduc|cut|revised\sdown)(?:e|ed|wards?)?\b"
    r"|\brevis(?:es?|ed|ing)\s(?:down(?:wards?)?\s(?:\w+\s){0,5}?tolls?|(?:\w+\s){0,5}?tolls?\s(?:\w+\s){0,6}?down)"
    r"|\bdown from\s(?:an?\s(?:earlier|initial|previous)\s\w+\sof\s)?\d",
    re.IGNORECASE,
)
"""What says that more had been counted, in a sentence or in the stems that an article begins with (`story_of`)."""
_REVISED = re.compile(
    r"\b(?:revis\w*\s(?:\w+\s){0,5}?tolls?|tolls?\s(?:\w+\s)?revis\w*)\s(?:\w+\s){0,4}?"
    r"(?P<earlier>\d+)\s(?:to\s)?(?P<now>\d+)\b",
    re.IGNORECASE,
)
"""From which number to which: the stems of a beginning have neither "up" nor "down"."""


class Toll(NamedTuple):
    """A number that sources give, the articles that give it, and whether one of them says that it lowers a count."""

    number: int
    articles: tuple[str, ...]
    lowered: bool = False

    @property
    def words(self) -> str:
        """The number, and what is told of it."""
        return f"{self.number:,} (lowered from more)" if self.lowered else f"{self.number:,}"


def tolls(event: Event) -> tuple[Toll, ...]:
    """The numbers of people killed, hurt or arrested that its tellings give, the one that stands first, then the
    highest; empty when all agree."""
    told: dict[int, set[str]] = defaultdict(set)
    lowered: set[int] = set()
    for one in event.members:
        number = toll(one)
        if number is not None:
            told[number].update(each.article for each in one.evidence)
            if _counts_anew(one):
                lowered.add(number)
    if len(told) < 2:
        return ()
    stands = standing_toll(event.members)
    ordered = sorted(told, key=lambda number: (number != stands, -number))
    return tuple(Toll(number, tuple(sorted(told[number])), number in lowered) for number in ordered)


def toll(telling: Event) -> int | None:
    """The number of people its title says it happened to; None where it gives none, or several."""
    title = telling.title
    if telling.lemma not in CASUALTIES:
        deadly = _DEADLY.search(title)
        if deadly is None:
            return None
        title = deadly["killed"] or deadly["left"]
    counted = list(_numbers(title.partition(" including ")[0]))
    numbers = {number for number, _ in counted}
    if not numbers and telling.lemma in CASUALTIES and _ONE.match(title):
        return 1
    if len(numbers) > 1:
        numbers = {number for number, is_estimate in counted if is_estimate}
    return numbers.pop() if len(numbers) == 1 else None


def standing_toll(tellings: Iterable[Event]) -> int | None:
    """The number to tell of some tellings; whatever their order.

    As more is known more are counted, so the highest is as a rule the latest. But who says that a count is lowered
    knows the higher one and denies it: then the lowest that is so told stands.
    """
    counted = [(number, one) for one in tellings if (number := toll(one)) is not None]
    lowered = [number for number, one in counted if _counts_anew(one)]
    return min(lowered) if lowered else max((number for number, _ in counted), default=None)


def _counts_anew(telling: Event) -> bool:
    """Whether its article says, where it tells it or in how it begins, that fewer are counted than before."""
    for text in (telling.story, *(each.quote for each in telling.evidence)):
        revised = _REVISED.search(text)
        if _COUNTED_ANEW.search(text) or (revised and int(revised["now"]) < int(revised["earlier"])):
            return True
    return False


def _numbers(title: str) -> Iterable[tuple[int, bool]]:
    """Each number, and whether it is called an estimate: "blasts in two towns killed at least 12"."""
    for found in _COUNTED.finditer(title):
        before = title[: found.start()]
        if not _NO_TOLL.search(before):
            word = found.group().casefold()
            number = int(_WORDS[word]) if word in _WORDS else int(word.replace(",", ""))
            yield number, _ESTIMATE.search(before) is not None
