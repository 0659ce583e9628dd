"""What the text says about whether an event took place."""

from __future__ import annotations

from dataclasses import dataclass, replace

from timeline.document import Token
from timeline.model import Certainty, Status

AIM = "an aim"
FUTURE_IN_PAST = '"would" in what was said then: it looked ahead'
SET_AHEAD = "a date is set ahead"


@dataclass(frozen=True, slots=True)
class Standing:
    """What the text says about whether an event took place.

    `source` is the head of the phrase that names who says so; `generic` is a habit or a rule,
    no event; `quoted` stands inside quotation marks; `why` names the rules that decided.
    """

    status: Status = Status.HAPPENED
    certainty: Certainty = Certainty.CERTAIN
    source: Token | None = None
    generic: bool = False
    quoted: bool = False
    why: tuple[str, ...] = ()


def weaker(found: Standing, status: Status, why: str) -> Standing:
    """The standing with a status that says less, if it does."""
    order = (Status.HAPPENED, Status.ONGOING, Status.PLANNED, Status.HYPOTHETICAL, Status.DENIED)
    if order.index(status) <= order.index(found.status):
        return found
    return replace(found, status=status, why=(*found.why, why))
