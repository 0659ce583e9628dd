"""Whether words are a quarter or a half of a year in which a firm reports, and no part of a game.

Each guard is named by what it makes sure of; rules name their guard.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from timeline.timex.finding.surroundings import Near

_BUSINESS = re.compile(
    r"quarter|profit|earnings|sales|revenue|fiscal|shipments|growth|results|income|output|exports", re.I
)

_RESULTS_AFTER = re.compile(
    r"\s(?:(?:net|pretax|operating)\s)?(?:profits?|earnings|results|sales|revenues?|income|loss(?:es)?|growth)\b"
)

_ANOTHER_QUARTER = re.compile(r"\b(?:first|second|third|fourth|all)[\s-]quarters?\b(?:[^.;!?\n]|\.\d)*$")
_SAME_SENTENCE = 120  # characters

_GAME = re.compile(
    r"\b(?:touchdowns?|yards?|quarterbacks?|half-?time|(?:field|own) goals?|rebounds?|playoffs?|interceptions?|kickoff"
    r"|overtime|scored|free throws?|fumbles?|linebackers?|penalty kick|midfielder|striker|goalkeeper)\b",
    re.I,
)


def _the_quarter(near: Near) -> bool:
    after_it = re.match(r"\s(?:of|century|mile|million)\b|-", near.right)
    return re.search(r"\b(?:in|for|during|of|over|through)\s+$", near.left, re.I) is not None and not after_it


def _no_game(near: Near) -> bool:
    return _GAME.search(near.around) is None


def _of_results(near: Near) -> bool:
    """ "Third-period sales": a firm's quarter, not a time of its growth or of a game."""
    return _business(near) and _no_game(near) and not re.match(r"\s(?:of|goal|lead)\b", near.right)


def _beside_quarter(near: Near) -> bool:
    """ "Up 2 percent in the third quarter, from 1 percent in the second": the word is left out."""
    return (
        re.search(r"\b(?:in|for|from|during)\s$", near.left) is not None
        and re.match(r"\s?(?:[.,;:)]|and\b|$)", near.right) is not None
        and _ANOTHER_QUARTER.search(near.text, max(0, near.start - _SAME_SENTENCE), near.start) is not None
    )


def _half_year(near: Near) -> bool:
    left, right = near.left, near.right
    return (
        not re.match(r"\s+of\b|\s?-\s?hour", right)
        and _no_game(near)
        and _BUSINESS.search(near.around) is not None
        and (
            re.search(r"\b(?:in|for|of|during|to|than|from|over)\s+(?:the\s+)?$", left, re.I)
            or _RESULTS_AFTER.match(right)
        )
        is not None
    )


def _business(near: Near) -> bool:
    return _BUSINESS.search(near.around.replace(near.words, "")) is not None


QUARTERS: dict[str, Callable[[Near], bool]] = {
    "the quarter": _the_quarter,
    "a half of a year": _half_year,
    "a quarter of results": _of_results,
    "beside another quarter": _beside_quarter,
    "not part of a game": _no_game,
    "beside results": _business,
}
