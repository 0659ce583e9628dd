"""Stretches that begin with the day of writing: "within the next 12 months", "over the coming two years"."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.interval import Granularity, Interval, add_months, of_day
from timeline.model import Anchor, TimeExpression, TimexType
from timeline.words import say_noun

_AHEAD = re.compile(r"(?:the )?(?:next|coming) \w", re.IGNORECASE)
_COUNTED = re.compile(r"P(\d+)([DWMY])")
_DAYS = {"D": 1, "W": 7}
_MONTHS = {"M": 1, "Y": 12}


def ahead(time: TimeExpression, published: int) -> TimeExpression | None:
    """A counted duration that lies ahead, as the days from publication to its end; None for any other time."""
    counted = _COUNTED.fullmatch(time.timex.value)
    if time.timex.type is not TimexType.DURATION or counted is None or not _AHEAD.match(time.timex.text):
        return None
    count, unit = int(counted[1]), counted[2]
    end = published + count * _DAYS[unit] if unit in _DAYS else add_months(published, count * _MONTHS[unit])
    reason = (*time.reason, f"published {say_noun(of_day(published))}", f"so until {say_noun(of_day(end))}")
    return replace(time, interval=Interval(published, end + 1, Granularity.DAY), anchor=Anchor.DCT, reason=reason)
