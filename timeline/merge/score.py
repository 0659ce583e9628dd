"""Scores of matches and counts of votes in a text: two that differ are of two matches."""

from __future__ import annotations

import re

_SCORE = re.compile(r"(?<![\w$€£¥.,-])(\d{1,3}) ?[-–] ?(\d{1,3})(?![\w%-]|[.,]\d)")
Score = tuple[int, int]
"""The higher figure first, whoever is named first."""


def scores(text: str) -> frozenset[Score]:
    """The scores told: two whole numbers with a hyphen or dash.

    >>> scores("Rovers lose 1-3 to United") == scores("United's 3–1 win")
    True
    >>> scores("a 5-year-old, 20-30% and the season of 2009-10")
    frozenset()
    """
    if "-" not in text and "–" not in text:
        return frozenset()
    return frozenset((max(pair), min(pair)) for told in _SCORE.findall(text) if (pair := (int(told[0]), int(told[1]))))
