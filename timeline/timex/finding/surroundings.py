"""Words in their text: what the guards of rules look at to tell a time from what only looks like one."""

from __future__ import annotations

import re
from typing import NamedTuple

_NEAR = 40  # characters

_WIDE = 160


def before(expression: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^|[\W_])(?:{expression})\s{{0,4}}$", re.I)


def after(expression: str) -> re.Pattern[str]:
    return re.compile(rf"\s{{0,4}}(?:{expression})", re.I)


PREPOSITION = before(
    r"in|of|since|until|till|by|from|to|through|during|before|after|between|and|or|around|about|on|for|as of|over"
    r"|early|late|mid|mid-|end-|next|last|this|every|each|circa|throughout|for|than|the|begin|beginning|starting|ending|ended"
)

DATE_PREPOSITION = before(
    r"in|of|since|until|till|by|from|to|through|during|before|after|between|around|early|late|mid|mid-|end-|next|last|this"
    r"|circa|c\.|ca\.|throughout|years?|begin|beginning|starting|ending|ended|\("
)

COUNTED = after(
    r"(?:%|percent|per cent|people|men|women|troops|soldiers|miles|kilomet|km\b|met(?:er|re)s|feet|tons"
    r"|tonnes|dollars|pounds"
    r"|euros|yen|francs|marks|shares|points|votes|seats|jobs|employees|workers|homes|houses|times|degrees|copies|units"
    r"|million|billion|thousand|hundred|barrels|acres|hectares|square|pages|words|students|cars|aircraft|tanks|guns"
    r"|ships|killed|dead|wounded|prisoners|casualties|civilians|refugees|deaths|families|others|more than|cc\b|m\b"
    r"|ft\b|mm\b|°)"
)

PLURAL_AFTER = re.compile(
    r"\s(?:[a-z]{2,}(?:s|men|people)|(?:[a-z]+\s)?(?:infantry|cavalry|horse|foot|artillery|militia))\b"
)

CLAUSE_END = re.compile(
    r"\s{0,3}(?:$|[.,;:)?!\"'”’\]\n—–-]|(?:and|but|or|in|at|on|with|when|by|from|for|because|while|were|was|had|has|is|as|to|that|he|she"
    r"|they|it|we|there|after|under|during|through|within|against|into|would|did|came|an?|due|without|following|near|over|between)\b)",
    re.I,
)


_COUNTS_ON = re.compile(r"\b(?:before|after|following)$", re.I)
_TELLS_WHAT = re.compile(
    r"\s+(?:(?:he|she|they|it|we|I|you|an?|there)\b|that\s(?!was|is|had|were|the|an?\b|h?e\b|she|they|it\b)[a-z]+\b)"
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


def nothing_follows(near: Near) -> bool:
    """Whether the clause ends there; "the day before she left" goes on to say what it counts from."""
    return CLAUSE_END.match(near.right) is not None and not (
        _COUNTS_ON.search(near.words) and _TELLS_WHAT.match(near.right)
    )
