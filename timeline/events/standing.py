"""What the text says about whether an event took place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from timeline.document import Token
from timeline.model import Certainty, Status


class Ground(Enum):
    """What a status rests on, where a date has still a say in it."""

    AIM = auto()
    """An infinitive that no verb carries: reached if its date is past ("came from behind to win on Saturday")."""
    SET_AHEAD = auto()
    """What was still to come when it was told: its date is read ahead ("is set for May 3", "said she would run")."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What the text says about whether an event took place.

    `source` is the head of the phrase that names who says so; `generic` is a habit or a rule,
    no event; `quoted` stands inside quotation marks.
    """

    status: Status = Status.HAPPENED
    certainty: Certainty = Certainty.CERTAIN
    source: Token | None = None
    generic: bool = False
    quoted: bool = False
    ground: Ground | None = None


def weaker(found: Standing, status: Status, ground: Ground | None = None) -> Standing:
    """The standing with a status that says less, if it does."""
    order = (Status.HAPPENED, Status.ONGOING, Status.PLANNED, Status.HYPOTHETICAL, Status.DENIED)
    if order.index(status) <= order.index(found.status):
        return found
    return replace(found, status=status, ground=ground or found.ground)
