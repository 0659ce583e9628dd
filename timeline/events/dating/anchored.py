"""The date an event was given, and by which rule."""

from __future__ import annotations

from dataclasses import dataclass, replace

from timeline.interval import Interval
from timeline.model import Anchor, TimeExpression
from timeline.reason import UNTOLD, AnchorRule, DateReason


@dataclass(frozen=True, slots=True)
class Anchored:
    """When an event took place, as far as the text says, with the rule that said it in its `reason`.

    `steps` is how far the words of the date stand from the verb in the parse, more where the date is another's.
    """

    when: Interval | None = None
    before: int | None = None
    after: int | None = None
    time: TimeExpression | None = None
    anchor: Anchor = Anchor.NONE
    reason: DateReason = UNTOLD
    steps: int = 0

    @property
    def rule(self) -> AnchorRule:
        """The rule that gave the date."""
        return self.reason.rule

    def by(self, rule: AnchorRule, *, owed: str = "", further: int = 0) -> Anchored:
        """The same date given by another rule, which took it from the word `owed`, `further` steps away."""
        return replace(self, reason=replace(self.reason, rule=rule, owed=owed), steps=self.steps + further)


UNDATED = Anchored()
OWN = (AnchorRule.OWN_TIME, AnchorRule.FROM_TO, AnchorRule.SINCE, AnchorRule.UP_TO)
"""The rules by which an event has a date of its own."""
