"""How many were killed, hurt or arrested, as the sources give it: a toll is told again and again, and grows."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from timeline.events.lexicon import CASUALTIES
from timeline.model import Event
from timeline.timex.vocabulary import NUMBERS

_COUNTED = re.compile(
    rf"(?<![\w$€£¥.,:/–-])(\d{{1,3}}(?:,\d{{3}})+|\d{{1,6}}|{'|'.join(sorted(NUMBERS, key=len, reverse=True))})"
    r"(?![\w%:/–-]|[.,]\d|\s(?:percent|per cent|years?|months?|weeks?|days?|hours?|minutes?|times|km|miles)\b)",
    re.IGNORECASE,
)
_NO_TOLL = re.compile(
    r"(?:\b(?:aged|age|flight|room|highway|route|in|on|by|since|until|from|at(?!\sleast))"
    r"|\b(?:january|february|march|april|may|june|july|august|september|october|november|december))\s*$",
    re.IGNORECASE,
)


_ESTIMATE = re.compile(r"\b(?:at least|more than|up to|over|nearly|almost|about|around|some)\s+$", re.IGNORECASE)


class Toll(NamedTuple):
    """A number that sources give, and the articles that give it."""

    number: int
    articles: tuple[str, ...]


def tolls(event: Event) -> tuple[Toll, ...]:
    """The numbers of people killed, hurt or arrested that its tellings give, the highest first; empty when all agree.

    As more is known more are counted, so the highest is as a rule the latest.
    """
    told: dict[int, set[str]] = defaultdict(set)
    for one in event.members:
        number = toll(one)
        if number is not None:
            told[number].update(each.article for each in one.evidence)
    if len(told) < 2:
        return ()
    return tuple(Toll(number, tuple(sorted(told[number]))) for number in sorted(told, reverse=True))


def toll(telling: Event) -> int | None:
    """The number of people its title says it happened to; None where it gives none, or several."""
    if telling.lemma not in CASUALTIES:
        return None
    counted = list(_numbers(telling.title.partition(" including ")[0]))
    numbers = {number for number, _ in counted}
    if len(numbers) > 1:
        numbers = {number for number, is_estimate in counted if is_estimate}
    return numbers.pop() if len(numbers) == 1 else None


def highest_toll(tellings: Iterable[Event]) -> int | None:
    """The highest number that any of some tellings gives."""
    return max((number for one in tellings if (number := toll(one)) is not None), default=None)


def _numbers(title: str) -> Iterable[tuple[int, bool]]:
    """Each number, and whether it is called an estimate: "blasts in two towns killed at least 12"."""
    for found in _COUNTED.finditer(title):
        before = title[: found.start()]
        if not _NO_TOLL.search(before):
            word = found.group().casefold()
            number = int(NUMBERS[word]) if word in NUMBERS else int(word.replace(",", ""))
            yield number, _ESTIMATE.search(before) is not None
