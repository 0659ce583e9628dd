"""The strip above the timeline: how many events lie where."""

from __future__ import annotations

from typing import NamedTuple

from timeline.chart.axis import Scale, Stretch, ticks


class Strip(NamedTuple):
    """Counts of events in equal parts of `days`: of all, and of those the filters leave."""

    days: Stretch
    every: tuple[float, ...]
    kept: tuple[float, ...]

    def marks(self, width: float) -> list[tuple[float, str]]:
        """Where what is written under a strip of so many pixels: shares of its width, and words."""
        scale = Scale(self.days, width)
        return [
            (round(each.at / width, 4), f"{each.text} {each.above}" if each.above else each.text)
            for each in ticks(scale, spacing=96)
        ]

    def heights(self) -> tuple[list[float], list[float]]:
        """Both counts as shares of the highest."""
        most = max((*self.every, *self.kept), default=0.0) or 1.0
        return [round(each / most, 4) for each in self.every], [round(each / most, 4) for each in self.kept]
