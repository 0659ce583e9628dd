"""The date an event was given, and by which rule."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.interval import Interval
from timeline.model import Anchor, TimeExpression


@dataclass(frozen=True, slots=True)
class Anchored:
    """When an event took place, as far as the text says, with the rule that said it."""

    when: Interval | None = None
    before: int | None = None
    after: int | None = None
    time: TimeExpression | None = None
    anchor: Anchor = Anchor.NONE
    rule: str = "undated"
    reason: tuple[str, ...] = ()
    steps: int = 0


UNDATED = Anchored()
