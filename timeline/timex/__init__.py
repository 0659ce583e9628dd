"""Time expressions: text → `Timex` (a fact about text) → `TimeExpression` (a claim about time)."""

from timeline.timex.finding import find
from timeline.timex.output import to_timex3
from timeline.timex.resolving import resolve

__all__ = ["find", "resolve", "to_timex3"]
